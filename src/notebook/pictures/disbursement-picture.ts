import type { Disbursement, DisbursementSummary } from "../../funding/index.ts";
import { Decimal, type DecimalInput, readDecimal } from "../../number/index.ts";
import { labels } from "../data/labels.ts";
import { reading } from "../read-results.ts";
import { keyText } from "../results/key-text.ts";
import { type Pen, penFor } from "../table/pen.ts";
import { checkKind } from "./check-kind.ts";
import { leftOut } from "./drawn-rows.ts";
import { colours, type Picture, picture } from "./picture.ts";
import { type PictureOptions, readPictureOptions } from "./picture-options.ts";
import { mostRows, rowNames } from "./row-names.ts";

/** What a picture of capital is told. */
export interface DisbursementPictureOptions extends PictureOptions {
  /** How many đồng an amount counts: 1 for results of figures, 1e9 for lines in tỷ đồng. Default: bare numbers. */
  readonly dongPerUnit?: DecimalInput;
}

/**
 * Draws the disbursement of each group of lines: the plan as a frame, what was disbursed as its filling.
 *
 * The ratio stands in words at the right; a filling beyond its frame is capital disbursed beyond the plan. At most 40
 * groups are drawn, those with the largest plans.
 *
 * @param summary what `summariseDisbursements` returns
 * @param options language, title, source, what money is counted in
 * @returns a specification of Vega-Lite 5, frozen
 * @throws PovertyError `RESULT_UNKNOWN` for another thing, `LOCALE_UNKNOWN`, `ARGUMENT_INVALID`, or an error of `decimal`
 * @example
 * ```ts
 * import { summariseDisbursements } from "poverty-indicators";
 * import { disbursementPicture } from "poverty-indicators/notebook";
 *
 * const lines = [
 *   { source: "central", plan: "59.440", disbursed: "7.886" },
 *   { source: "local", plan: 0, disbursed: 0 },
 * ] as const;
 * const summary = summariseDisbursements(lines, { by: "source" });
 * const picture = disbursementPicture(summary, { title: "Capital", dongPerUnit: 1e9 });
 * picture.description; // => "Capital. central budget: 7.886 billion VND / 59.440 billion VND, 13.27%. local budget: 0 VND / 0 VND, no plan."
 * ```
 */
export function disbursementPicture(
  summary: DisbursementSummary,
  options: DisbursementPictureOptions = {},
): Picture {
  const read = readPictureOptions(options);
  const dongPerUnit =
    options.dongPerUnit === undefined ? null : readDecimal(options.dongPerUnit, "dongPerUnit");
  const pen = penFor(read.pen.locale, dongPerUnit);
  const { title = pen.say(labels.disbursement), source } = read;
  checkKind(summary, ["disbursement-summary"]);
  return reading(summary, () => {
    // Amounts are drawn in tỷ đồng where it is known what they count.
    const scale = (dongPerUnit ?? new Decimal(1)).div(dongPerUnit === null ? 1 : 1e9);
    const largest = [...summary.groups].sort((a, b) => b.plan.comparedTo(a.plan)).slice(0, mostRows);
    const groups = summary.groups.filter((group) => largest.includes(group));
    const names = rowNames(
      groups.map(({ key }) => keyText(summary.by, key, pen)),
      pen,
    );
    const values = groups.map((group, at) => {
      const [plan, disbursed] = [group.plan, group.disbursed].map((amount) => amount.times(scale).toNumber());
      return {
        row: names[at],
        plan,
        disbursed,
        end: Math.max(plan ?? 0, disbursed ?? 0),
        text: ratioText(group, pen),
      };
    });
    const left = summary.groups.length - groups.length;
    const y = {
      field: "row",
      type: "nominal",
      sort: null,
      title: null,
      axis: { ticks: false, domain: false },
    };
    const x = { type: "quantitative", title: dongPerUnit === null ? null : pen.say(labels.billionDong) };
    return picture(
      pen,
      {
        title,
        subtitle: [
          pen.say(labels.framesAndFillings),
          `${pen.say(labels.total)}: ${amounts(summary.total, pen)}`,
          ...leftOut(left, labels.moreGroups, pen),
        ],
        source,
        description: `${title}. ${groups.map((group, at) => `${names[at]}: ${amounts(group, pen)}.`).join(" ")}`,
      },
      {
        data: { values },
        width: 460,
        height: { step: 34 },
        layer: [
          {
            mark: { type: "bar", color: colours.main, height: { band: 0.42 } },
            encoding: { y, x: { ...x, field: "disbursed" } },
          },
          {
            mark: { type: "bar", fill: null, stroke: colours.ink, strokeWidth: 1.5, height: { band: 0.72 } },
            encoding: { y, x: { ...x, field: "plan" } },
          },
          {
            mark: { type: "text", align: "left", dx: 6, fontSize: 11, color: colours.ink },
            encoding: { y, x: { ...x, field: "end" }, text: { field: "text", type: "nominal" } },
          },
        ],
      },
    );
  });
}

const ratioText = ({ ratio }: Disbursement, pen: Pen): string =>
  ratio === "no-plan" ? pen.say(labels["no-plan"]) : pen.percent(ratio.percent).text;

const amounts = (line: Disbursement, pen: Pen): string =>
  `${pen.money(line.disbursed).text} / ${pen.money(line.plan).text}, ${ratioText(line, pen)}`;
