import type { FigureFinding, SheetReport } from "../sheet/sheet-report.ts";
import { plainText } from "./plain-text.ts";

/** How the figures of a report are named in sentences: `69.239 hộ [hộ nghèo (Đồng bằng sông Hồng)]`. */
export function figureNames(report: SheetReport): (id: string) => string {
  const byId = new Map(report.figures.map((figure) => [figure.id, nameOf(figure)]));
  return (id) => byId.get(id) ?? plainText(id);
}

function nameOf({ label, text }: FigureFinding): string {
  const name = plainText(label);
  return text === null ? name : `${plainText(text)} [${name}]`;
}
