import type { FigureFinding, SheetReport } from "../sheet/sheet-report.ts";
import { plainText } from "./plain-text.ts";

/** How the figures of a report are named in sentences: `69.239 hộ [red-river-poor]`. */
export function figureNames(report: SheetReport): (id: string) => string {
  const byId = new Map(report.figures.map((figure) => [figure.id, nameOf(figure)]));
  return (id) => byId.get(id) ?? plainText(id);
}

function nameOf({ id, text }: FigureFinding): string {
  const label = `[${plainText(id)}]`;
  return text === null ? label : `${plainText(text)} ${label}`;
}
