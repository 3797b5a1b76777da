import type { Contradiction, RelationFinding, SheetReport } from "../sheet/sheet-report.ts";
import { plainText } from "./plain-text.ts";
import { reportWords } from "./words.ts";

/** Which figures cannot all be right, in one sentence; that of the relation, where one alone is broken. */
export function contradictionSentence(
  contradiction: Contradiction,
  relations: readonly RelationFinding[],
  report: SheetReport,
  nameOf: (id: string) => string,
): string {
  const say = reportWords[report.locale];
  const [first] = relations;
  const figures = say.list(contradiction.figures.map(nameOf));
  const sentence =
    relations.length === 1 && first !== undefined
      ? plainText(first.because)
      : say.contradiction(figures, relations.length);
  const under = contradiction.under.map((rounding) => say.rounding[rounding]);
  const everywhere = contradiction.under.includes("half-up") && contradiction.under.includes("truncate");
  const remarks = [
    ...(everywhere || under.length === 0 ? [] : [say.onlyUnder(say.list(under))]),
    ...(contradiction.smallest ? [] : [say.notSmallest]),
  ];
  return remarks.length === 0 ? sentence : `${sentence} (${remarks.join("; ")})`;
}
