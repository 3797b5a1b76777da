import { type Indicator, type Sourced, vietnam2022 } from "../../standard/index.ts";
import { defineMeasure } from "../define-measure.ts";
import type { Measure } from "../measure.ts";
import type { IndicatorInput, MeasureInput } from "../measure-input.ts";
import { label, read } from "./sources.ts";

const document = (): MeasureInput => ({
  id: "vn-2022-counting",
  label: label(
    "Mười hai chỉ số của chuẩn nghèo đa chiều 2022-2025, đếm như nhau",
    "The twelve indicators of Vietnam's standard of 2022-2025, counted alike",
  ),
  cutoff: "3/12",
  source: read(
    "Nghị định 07/2021/NĐ-CP",
    "Điều 3",
    "derived",
    "the decree counts indicators and asks for three of twelve; it joins the count with income, which this measure leaves out",
  ),
  dimensions: vietnam2022.dimensions.map(({ id, label: name, indicators }) => ({
    id,
    label: name,
    indicators: indicators.map(inputOf),
  })),
});

const inputOf = ({
  id,
  label: name,
  threshold,
  citation,
  evidence,
  checkedOn,
  readIn,
}: Indicator): IndicatorInput => ({
  id,
  label: name,
  weight: "1/12",
  deprivedIf: threshold?.text ?? null,
  source: sourceOf(threshold ?? { citation, evidence, checkedOn, readIn }),
});

const sourceOf = ({ citation, evidence, checkedOn, readIn }: Sourced): Sourced => ({
  citation,
  evidence,
  checkedOn,
  readIn,
});

/**
 * The twelve indicators of Vietnam's standard of 2022-2025 as a counting measure: 1/12 each, poor from three of twelve on.
 *
 * It is not the legal definition of a poor household, which asks for three deprivations and a low income; use
 * `classifyHouseholds` for that. This one gives H, A and M0 of the twelve indicators alone.
 *
 * @example
 * ```ts
 * import { vietnam2022Counting } from "poverty-indicators";
 *
 * vietnam2022Counting.cutoff; // => "1/4"
 * ```
 * @see Nghị định 07/2021/NĐ-CP, Điều 3
 */
export const vietnam2022Counting: Measure = /* @__PURE__ */ defineMeasure(/* @__PURE__ */ document());
