import type {
  Disbursement,
  DisbursementPart,
  DisbursementSummary,
  Mobilisation,
  MobilisationSummary,
} from "../../funding/index.ts";
import type { Rate } from "../../rate/index.ts";
import { labels } from "../data/labels.ts";
import type { DisplayCell, DisplayTable } from "../table/display-table.ts";
import { type Field, listTable } from "../table/make-table.ts";
import { cell, type Pen } from "../table/pen.ts";
import { keyText } from "./key-text.ts";
import { optional } from "./rates.ts";
import type { Page, ResultWriter } from "./result-writer.ts";

/** Capital against its plan. */
export const disbursementWriter: ResultWriter<Disbursement> = {
  title: labels.disbursement,
  fields: (line, { pen }) => disbursementFields(line, pen),
};

/** Money raised against a goal. */
export const mobilisationWriter: ResultWriter<Mobilisation> = {
  title: labels.mobilisation,
  fields: (line, { pen }) => mobilisationFields(line, pen),
};

/** Many lines of capital: by group, and under each denominator. */
export const disbursementSummaryWriter: ResultWriter<DisbursementSummary> = {
  title: labels.disbursement,
  tables: (summary, page) => [
    groupTable(summary, page, disbursementFields, summary.total.asOf),
    denominatorTable(summary, page),
  ],
};

/** Many lines of money raised. */
export const mobilisationSummaryWriter: ResultWriter<MobilisationSummary> = {
  title: labels.mobilisation,
  tables: (summary, page) => [groupTable(summary, page, mobilisationFields, summary.total.asOf)],
};

const disbursementFields = (line: Disbursement, pen: Pen): readonly Field[] => [
  [labels.plan, pen.money(line.plan)],
  [labels.disbursed, pen.money(line.disbursed)],
  [labels.disbursementRatio, rateCell(line.ratio, pen)],
  [labels.undisbursed, pen.money(line.undisbursed)],
  [labels.overDisbursed, pen.money(line.overDisbursed)],
];

const mobilisationFields = (line: Mobilisation, pen: Pen): readonly Field[] => [
  [labels.goal, pen.money(line.target)],
  [labels.raised, pen.money(line.raised)],
  [labels.attainment, rateCell(line.attainment, pen)],
  [labels.surplus, pen.money(line.surplus)],
  [labels.shortfall, pen.money(line.shortfall)],
  ...optional(labels.pledged, line.pledged, pen.money),
  ...optional(labels.pledgedNotRaised, line.pledgedNotRaised, pen.money),
];

/** A rate, or the named state where there is none. */
const rateCell = (rate: Rate | "no-plan" | "no-target", pen: Pen): DisplayCell =>
  typeof rate === "string" ? cell(pen.say(labels[rate]), null) : pen.percent(rate.percent);

interface Summary<Totals> {
  readonly by: readonly string[];
  readonly total: Totals;
  readonly groups: readonly (Totals & { readonly key: Readonly<Record<string, unknown>> })[];
}

function groupTable<Totals>(
  { by, total, groups }: Summary<Totals>,
  { pen, title }: Page,
  fieldsOf: (totals: Totals, pen: Pen) => readonly Field[],
  asOf: { readonly latest: string } | null,
): DisplayTable {
  return listTable(
    pen,
    title,
    [
      ...groups.map((group) => [pen.text(keyText(by, group.key, pen)), fieldsOf(group, pen)] as const),
      [pen.label(labels.total), fieldsOf(total, pen)],
    ],
    {
      heading: by.map(pen.name).join(" · "),
      notes: asOf === null ? [] : [`${pen.say(labels.asOf)}: ${pen.name(asOf.latest)}`],
    },
  );
}

function denominatorTable({ total }: DisbursementSummary, { pen, title }: Page): DisplayTable {
  const parts: readonly (readonly [Field[0], DisbursementPart])[] = [
    [labels.assignedPlan, total.assignedPlan],
    [labels.yearPlan, total.yearPlan],
    [labels.carriedOver, total.carriedOver],
    [labels.allCapital, total],
  ];
  return listTable(
    pen,
    `${title}: ${pen.say(labels.byDenominator)}`,
    parts.map(([label, part]) => [pen.label(label), disbursementFields(part, pen)]),
    { heading: pen.say(labels.denominator) },
  );
}
