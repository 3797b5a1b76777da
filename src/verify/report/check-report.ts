import { PovertyError, show } from "../../errors/index.ts";
import { checkLocale } from "../../figure/index.ts";
import type { SheetReport } from "../sheet/sheet-report.ts";

/** Refuses what is not a report on a sheet. */
export function checkReport(report: SheetReport): SheetReport {
  const given: unknown = report;
  if (isReport(given)) {
    checkLocale(given.locale);
    return report;
  }
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot write a report on ${show(given)}: expected what verifySheet returns`,
    given,
  );
}

const lists = ["figures", "relations", "contradictions"] as const;

const isReport = (given: unknown): given is SheetReport =>
  typeof given === "object" &&
  given !== null &&
  (given as SheetReport).kind === "sheet-report" &&
  lists.every((list) => Array.isArray((given as SheetReport)[list]));
