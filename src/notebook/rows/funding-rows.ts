import type {
  Disbursement,
  DisbursementSummary,
  Mobilisation,
  MobilisationSummary,
} from "../../funding/index.ts";
import { percentRow } from "./count-rows.ts";
import { type RowKey, type TidyRow, tidyRow } from "./tidy-row.ts";

/** Plan, disbursement and ratio of a line. */
export const disbursementRows = (line: Disbursement, key: RowKey = {}): readonly TidyRow[] => [
  ...moneyRows(line, ["plan", "disbursed", "undisbursed", "overDisbursed"], key),
  percentRow("disbursementRatio", line.ratio, key),
];

/** Goal, money raised and attainment of a line. */
export const mobilisationRows = (line: Mobilisation, key: RowKey = {}): readonly TidyRow[] => [
  ...moneyRows(line, ["target", "raised", "surplus", "shortfall"], key),
  percentRow("attainment", line.attainment, key),
];

/** All lines, then each group. */
export const disbursementSummaryRows = (summary: DisbursementSummary): readonly TidyRow[] =>
  groupRows(summary, disbursementRows);

/** All lines, then each group. */
export const mobilisationSummaryRows = (summary: MobilisationSummary): readonly TidyRow[] =>
  groupRows(summary, mobilisationRows);

const moneyRows = <Field extends string>(
  line: Readonly<Record<Field, Disbursement["plan"]>>,
  fields: readonly Field[],
  key: RowKey,
): readonly TidyRow[] => fields.map((field) => tidyRow(field, "money", { value: line[field] }, key));

interface Summary<Totals> {
  readonly by: readonly string[];
  readonly total: Totals;
  readonly groups: readonly (Totals & { readonly key: Readonly<Record<string, unknown>> })[];
}

const groupRows = <Totals>(
  { by, total, groups }: Summary<Totals>,
  write: (totals: Totals, key: RowKey) => readonly TidyRow[],
): readonly TidyRow[] => [
  ...write(total, {}),
  ...groups.flatMap((group) =>
    write(group, { grouping: by.join(" · "), group: by.map((name) => String(group.key[name])).join(" · ") }),
  ),
];
