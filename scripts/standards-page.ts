/**
 * Writes docs/standards.md, the reference page of all standards, from their data: `npm run docs:standards`.
 *
 * A test compares the committed page with what this gives.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { conditionWords } from "../src/household/classify/condition-words.ts";
import {
  dongNai2022,
  type Evidence,
  formatFigure,
  haNoi2016,
  hoChiMinhCity2016,
  hoChiMinhCity2021,
  hoChiMinhCity2024,
  mexicoStandard,
  type Remark,
  type Sourced,
  type Standard,
  vietnam2006,
  vietnam2011,
  vietnam2014Farm,
  vietnam2016,
  vietnam2022,
  vietnam2027,
} from "../src/index.ts";

const national = { vietnam2006, vietnam2011, vietnam2014Farm, vietnam2016, vietnam2022, vietnam2027 };
const local = { haNoi2016, dongNai2022, hoChiMinhCity2016, hoChiMinhCity2021, hoChiMinhCity2024 };
const mexico = mexicoStandard({
  month: "2022-08",
  lines: {
    rural: { povertyLine: "2970.76", extremePovertyLine: "1600.18" },
    urban: { povertyLine: "4158.35", extremePovertyLine: "2086.21" },
  },
});

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(...head),
  `|${" --- |".repeat(head.length)}`,
  ...rows.map((cells) => row(...cells)),
  "",
];

const short: Record<Evidence, string> = {
  "read in the legal text": "legal text",
  "read in a secondary source": "**secondary source**",
  derived: "**derived**",
  recalled: "**recalled**",
  "not seen": "**not seen**",
  "given by the caller": "given by the caller",
};

const citation = ({ citation: { document, clause } }: Sourced): string =>
  clause === "" ? document : `${document}, ${clause}`;
const source = (value: Sourced): readonly [string, string, string] => [
  citation(value),
  short[value.evidence],
  value.readIn ?? "",
];
const sentence = (remark: Remark): string =>
  `${remark.text.en}. *${remark.text.vi}.* (${citation(remark)}; ${short[remark.evidence]})`;

function standardPart(name: string, standard: Standard): string[] {
  const { income, areas, dimensions } = standard;
  const period = standard.until === null ? `from ${standard.from}` : `${standard.from} to ${standard.until}`;
  const currency = income.currency === "VND" ? "đồng" : income.currency;
  return [
    `## ${standard.label.en}`,
    "",
    `*${standard.label.vi}*`,
    "",
    `\`${name}\`, id \`${standard.id}\`, ${period}, last checked on ${standard.fromBecause.checkedOn}`,
    "",
    `- Begins: ${sentence(standard.fromBecause)}`,
    `- Ends: ${sentence(standard.untilBecause)}`,
    ...standard.baseYears.map(
      (base) =>
        `- The end of ${base.year} was counted under it too (${citation(base)}; ${short[base.evidence]})`,
    ),
    "",
    `Lines, ${currency} a person and ${income.per}:`,
    "",
    ...table(
      [
        "line",
        "id",
        ...areas.map(({ label }) => `${label.en} (${label.vi})`),
        "text",
        "certainty",
        "read in",
      ],
      income.lines.map((line) => [
        `${line.label.en} (${line.label.vi})`,
        `\`${line.id}\``,
        ...areas.map(({ id }) => {
          const amount = line.amounts[id];
          return amount === undefined ? "" : formatFigure(amount, { locale: "vi" });
        }),
        ...source(line),
      ]),
    ),
    "Classes:",
    "",
    ...table(
      ["gives", "when", "text", "certainty", "read in"],
      standard.rules.map((rule) => [
        rule.gives.map((id) => `\`${id}\``).join(" or "),
        conditionWords(rule.when, standard, "en"),
        ...source(rule),
      ]),
    ),
    ...(dimensions.length === 0
      ? ["No indicators.", ""]
      : [
          "Indicators, and when a household is deprived:",
          "",
          ...table(
            [
              "dimension",
              "indicator",
              "id",
              "certainty of the name",
              "deprived when",
              "certainty",
              "read in",
            ],
            dimensions.flatMap(({ label, indicators }) =>
              indicators.map(({ threshold, ...indicator }) => [
                label.en,
                `${indicator.label.en} (${indicator.label.vi})`,
                `\`${indicator.id}\``,
                short[indicator.evidence],
                threshold === null ? "" : threshold.text.en,
                threshold === null ? short["not seen"] : short[threshold.evidence],
                threshold?.readIn ?? "",
              ]),
            ),
          ),
        ]),
    ...standard.remarks.map((remark) => `- ${sentence(remark)}`),
    "",
  ];
}

/** The page, as it stands in docs/standards.md. */
export const standardsPage = (): string =>
  `${[
    "# Reference of all standards",
    "",
    "This page is made from the data of the library by `npm run docs:standards`. Every value says in which text it stands,",
    "how sure the reading is, and where it was read:",
    "",
    "- legal text: the text, a copy that quotes it, or the issuing body's own table was read;",
    "- **secondary source**: only press, a translation or notes were read;",
    "- **derived**: it follows from other values by arithmetic or logic;",
    "- **recalled**: it is remembered, and no text of it was seen;",
    "- **not seen**: no text of it was seen, and nothing is put in its place.",
    "",
    "Which standard belongs to which year: [which-standard.md](which-standard.md). How to write your own:",
    "[write-your-standard.md](write-your-standard.md).",
    "",
    "# Vietnam, national",
    "",
    ...Object.entries(national).flatMap(([name, standard]) => standardPart(name, standard)),
    "# Vietnam, local",
    "",
    ...Object.entries(local).flatMap(([name, standard]) => standardPart(name, standard)),
    "# Mexico",
    "",
    "A rule over lines that you give; here with those of August 2022.",
    "",
    ...standardPart("mexicoStandard", mexico),
  ]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(import.meta.dirname, "..", "docs", "standards.md"), standardsPage());
}
