import type { HouseholdFlows, PovertyRates, Rate, RateChange } from "../../rate/index.ts";
import { labels } from "../data/labels.ts";
import type { Field } from "../table/make-table.ts";
import type { Pen } from "../table/pen.ts";
import type { ResultWriter } from "./result-writer.ts";

/** A rate. */
export const rateWriter: ResultWriter<Rate> = {
  title: labels.rate,
  fields: ({ percent }, { pen }) => [[labels.rate, pen.percent(percent)]],
};

/** The rates of a review. */
export const povertyRatesWriter: ResultWriter<PovertyRates> = {
  title: labels.povertyRates,
  fields: (rates, { pen }) => [
    [labels.poorRate, pen.percent(rates.poor.percent)],
    ...optional(labels.nearPoorRate, rates.nearPoor, ({ percent }) => pen.percent(percent)),
    ...optional(labels.multidimensionalRate, rates.multidimensional, ({ percent }) => pen.percent(percent)),
  ],
};

/** The change of a rate. */
export const rateChangeWriter: ResultWriter<RateChange> = {
  title: labels.rateChange,
  fields: (change, { pen }) => [
    [labels.change, pen.points(change.points)],
    [labels.relativeChange, pen.percent(change.relativePercent)],
    ...optional(labels.changePerYear, change.pointsPerYear, pen.points),
    ...optional(labels.relativeChangePerYear, change.relativePercentPerYear, pen.percent),
    [labels.direction, pen.label(labels[change.direction])],
  ],
};

/** The movements of a class of households. */
export const householdFlowsWriter: ResultWriter<HouseholdFlows> = {
  title: labels.householdFlows,
  fields: (flows, { pen }) => [
    [labels.opening, pen.number(flows.opening)],
    [labels.escaped, pen.number(flows.escaped)],
    ...exitFields(flows, pen),
    [labels.relapsed, pen.number(flows.relapsed)],
    [labels.newlyPoor, pen.number(flows.newlyPoor)],
    [labels.closing, pen.number(flows.closing)],
    ...optional(labels.closingGiven, flows.closingGiven, pen.number),
    ...optional(labels.discrepancy, flows.discrepancy, pen.number),
    ...optional(labels.closes, flows.closes, pen.yesNo),
    ...optional(labels.escapeRate, flows.escapeRate, ({ rate }) => pen.percent(rate.percent)),
    ...optional(labels.relapseRate, flows.relapseRate, ({ rate }) => pen.percent(rate.percent)),
    ...optional(labels.newPoorRate, flows.newPoorRate, ({ rate }) => pen.percent(rate.percent)),
  ],
};

function exitFields({ exits }: HouseholdFlows, pen: Pen): Field[] {
  if (exits === undefined) return [];
  return [
    [labels.toNearPoor, pen.number(exits.toNearPoor)],
    [labels.entirely, pen.number(exits.entirely)],
    [labels.intoPoor, pen.number(exits.intoPoor)],
    [labels.administrative, pen.number(exits.administrative)],
  ];
}

/** A field of a part that a result may lack. */
export function optional<Part>(
  label: Field[0],
  part: Part | undefined,
  write: (part: Part) => Field[1],
): readonly Field[] {
  return part === undefined ? [] : [[label, write(part)]];
}
