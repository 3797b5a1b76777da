import { PovertyError, show } from "../../errors/index.ts";
import type { SheetReport } from "../sheet/sheet-report.ts";

/** Refuses what is not a report on a sheet. */
export function checkReport(report: SheetReport): SheetReport {
  const given: unknown = report;
  if (typeof given === "object" && given !== null && (given as SheetReport).kind === "sheet-report") {
    return report;
  }
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot write a report on ${show(given)}: expected what verifySheet returns`,
    given,
  );
}
