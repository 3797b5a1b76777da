import type { DecimalInput } from "../../number/index.ts";
import type { HouseholdClass } from "../standard.ts";
import type { DimensionDocument, StandardDocument } from "../standard-document.ts";
import { cite, classRule, inLaw, label, line, read, remark, rural, urban } from "./vocabulary.ts";

type Lines = Readonly<
  Record<"rural" | "urban", Readonly<Record<"povertyLine" | "extremePovertyLine", DecimalInput>>>
>;

const program = () =>
  read(
    cite("Medición multidimensional de la pobreza en México, programa de cálculo 2022 (CONEVAL)", ""),
    inLaw,
    "CONEVAL's own program of 2022; names from coneval.org.mx",
  );

const householdClass = (
  id: string,
  vi: string,
  en: string,
  countsAs: HouseholdClass["countsAs"],
): HouseholdClass => ({ id, label: label(vi, en), countsAs });

const extremelyPoor = /* @__PURE__ */ householdClass(
  "extremely-poor",
  "Nghèo cùng cực",
  "Extremely poor",
  "poor",
);
const moderatelyPoor = /* @__PURE__ */ householdClass(
  "poor",
  "Nghèo, không cùng cực",
  "Poor, not extremely (moderate poverty)",
  "poor",
);
const byDeprivation = /* @__PURE__ */ householdClass(
  "vulnerable-by-deprivation",
  "Dễ bị tổn thương vì thiếu hụt",
  "Vulnerable by social deprivation",
  "not-poor",
);
const byIncome = /* @__PURE__ */ householdClass(
  "vulnerable-by-income",
  "Dễ bị tổn thương vì thu nhập",
  "Vulnerable by income",
  "not-poor",
);
const neither = /* @__PURE__ */ householdClass(
  "not-poor-not-vulnerable",
  "Không nghèo và không dễ bị tổn thương",
  "Neither poor nor vulnerable",
  "not-poor",
);

/** The six social deprivations. CONEVAL lists them without grouping, so they stand in one dimension: social rights. */
const dimensions = (): DimensionDocument[] => [
  {
    id: "socialRights",
    label: label("Quyền xã hội", "Social rights"),
    indicators: (
      [
        [
          "educationalGap",
          "Chậm trễ giáo dục",
          "Educational gap",
          "Aged 3 to 21 without compulsory education and not attending; 22 or over, born from 1998, without upper secondary; 16 or over, born 1982 to 1997, without lower secondary; born before 1982, without primary",
        ],
        [
          "healthServices",
          "Tiếp cận dịch vụ y tế",
          "Access to health services",
          "Not enrolled or affiliated with any provider, directly or through the family",
        ],
        [
          "socialSecurity",
          "Tiếp cận an sinh xã hội",
          "Access to social security",
          "No access of one's own, none through kin, none otherwise, and no old-age programme income of at least the mean food basket",
        ],
        [
          "dwellingQuality",
          "Chất lượng và không gian nhà ở",
          "Quality and spaces of the dwelling",
          "Earth floor, roof of cardboard or waste, weak walls, or more than 2.5 persons a room",
        ],
        [
          "dwellingServices",
          "Dịch vụ cơ bản trong nhà ở",
          "Basic services in the dwelling",
          "Lacks water, drainage or electricity, or cooks with wood or charcoal without a chimney",
        ],
        [
          "nutritiousFood",
          "Tiếp cận lương thực đủ dinh dưỡng",
          "Access to nutritious and quality food",
          "Moderate or severe food insecurity, or limited consumption of food",
        ],
      ] as const
    ).map(([id, vi, en, threshold]) => ({
      id,
      label: label(vi, en),
      threshold: { text: label(threshold, threshold) },
    })),
  },
];

/** Mexico's rule as a document, over given lines. */
export function mexicoDocument(month: string, lastDay: string, lines: Lines): StandardDocument {
  const source = program();
  const given = { evidence: "given by the caller" } as const;
  const amountsOf = (id: keyof Lines["rural"]) => ({ rural: lines.rural[id], urban: lines.urban[id] });
  const oneMonth = remark(
    `Chuẩn thu nhập của tháng ${month}`,
    `The income lines are those of ${month}`,
    given,
  );
  const reaches = (cutoff: string) => ({ deprivations: "at-least", cutoff }) as const;
  const misses = (cutoff: string) => ({ deprivations: "below", cutoff }) as const;
  const poorIncome = { income: "below", line: "povertyLine" } as const;
  const extremeIncome = { income: "below", line: "extremePovertyLine" } as const;
  return {
    id: `mx-${month}`,
    country: "MX",
    label: label(`Nghèo đa chiều của Mexico, ${month}`, `Multidimensional poverty of Mexico, ${month}`),
    from: `${month}-01`,
    until: lastDay,
    fromBecause: oneMonth,
    untilBecause: oneMonth,
    source,
    areas: [rural, urban],
    income: {
      per: "month",
      currency: "MXN",
      lines: [
        line(
          "povertyLine",
          label("chuẩn nghèo thu nhập", "poverty line by income"),
          amountsOf("povertyLine"),
          given,
        ),
        line(
          "extremePovertyLine",
          label("chuẩn nghèo cùng cực thu nhập", "extreme poverty line by income"),
          amountsOf("extremePovertyLine"),
          given,
        ),
      ],
    },
    cutoffs: [
      { id: "anyDeprivation", label: label("có thiếu hụt", "any deprivation"), count: 1 },
      { id: "extremeCutoff", label: label("ngưỡng cùng cực", "extreme cut-off"), count: 3 },
    ],
    dimensions: dimensions(),
    classes: [extremelyPoor, moderatelyPoor, byDeprivation, byIncome, neither],
    rules: [
      classRule(extremelyPoor, { all: [extremeIncome, reaches("extremeCutoff")] }, source),
      classRule(
        moderatelyPoor,
        {
          all: [
            poorIncome,
            reaches("anyDeprivation"),
            { any: [{ income: "at-least", line: "extremePovertyLine" }, misses("extremeCutoff")] },
          ],
        },
        source,
      ),
      classRule(
        byDeprivation,
        { all: [{ income: "at-least", line: "povertyLine" }, reaches("anyDeprivation")] },
        source,
      ),
      classRule(byIncome, { all: [poorIncome, misses("anyDeprivation")] }, source),
      classRule(
        neither,
        { all: [{ income: "at-least", line: "povertyLine" }, misses("anyDeprivation")] },
        source,
      ),
    ],
    remarks: [remark("Từ năm 2025 việc đo lường do INEGI thực hiện", "INEGI has measured since 2025")],
  };
}
