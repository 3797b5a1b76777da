import { checkFigure } from "../../figure/index.ts";
import type { SheetReport } from "../../verify/index.ts";

/** A report whose figures hold decimals again, where it comes from JSON. */
export const withFigures = (report: SheetReport): SheetReport => ({
  ...report,
  figures: report.figures.map((one) => ({
    ...one,
    figure: one.figure === null ? null : checkFigure(one.figure),
  })),
});
