import { checkObject } from "../rate/index.ts";
import { type GroupKey, groupLines, readBy } from "./group-lines.ts";

/** Options of a summary. */
export interface SummaryOptions<Key extends string> {
  /** The key to group by, or several; none gives only the total. */
  readonly by: Key | readonly Key[];
}

/** What all summaries of lines are made of. */
interface Summary<Totals> {
  readonly by: readonly string[];
  readonly total: Totals;
  readonly groups: readonly (Totals & { readonly key: GroupKey })[];
}

/** Sums lines in total and by group; `read` holds what was read of each line, in their order. */
export function summaryOf<Read, Totals extends object>(
  lines: readonly object[],
  options: SummaryOptions<string>,
  read: readonly Read[],
  totalsOf: (lines: readonly Read[], all?: Totals) => Totals,
): Summary<Totals> {
  checkObject(options, "summarise lines", "by");
  const by = readBy(options.by);
  const total = Object.freeze(totalsOf(read));
  const groups = groupLines(lines, by).map(({ key, members }) => {
    const ofGroup = members.map((at) => read[at] as Read);
    return Object.freeze({ key, ...totalsOf(ofGroup, total) });
  });
  return { by, total, groups: Object.freeze(groups) };
}
