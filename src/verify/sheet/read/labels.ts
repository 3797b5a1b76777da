import type { SheetFigure } from "../sheet.ts";

/**
 * What the figures of a sheet are called in sentences: what each measures, with its place and its period where others
 * measure the same; its id where that does not tell it from them, or nothing is said of it.
 */
export function labelsOf(figures: readonly SheetFigure[]): readonly string[] {
  const seen = new Map<string, number>();
  const count = (label: string): void => void seen.set(label, (seen.get(label) ?? 0) + 1);
  const candidates = figures.map(candidatesFor);
  for (const own of candidates) for (const label of new Set(own)) count(label);
  return candidates.map(
    (own, at) => own.find((label) => seen.get(label) === 1) ?? (figures[at] as SheetFigure).id,
  );
}

/** The shortest first. */
function candidatesFor({ measures, place, period }: SheetFigure): readonly string[] {
  if (measures === undefined) return [];
  const about = [[], [place], [period], [place, period]];
  return about.flatMap((parts) => {
    if (parts.includes(undefined)) return [];
    return parts.length === 0 ? [measures] : [`${measures} (${parts.join(", ")})`];
  });
}
