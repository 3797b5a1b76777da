import { PovertyError, readMade, show } from "../errors/index.ts";
import { roundings } from "../number/index.ts";
import {
  type ImpliedTotal,
  type RelationFinding,
  reportText,
  type Sheet,
  type SheetReport,
  type Verdict,
  verifySheet,
} from "../verify/index.ts";
import { type MatcherResult, match, type Recomputation } from "./match.ts";
import type { MatcherOptions } from "./matcher-options.ts";
import { type MatcherSettings, readOptions } from "./read-options.ts";

/** What can be consistent: a sheet of figures, the report on it, or what was found about one relation. */
export type Judged = Sheet | SheetReport | RelationFinding | Verdict | ImpliedTotal;

/** Matches figures that can all be right at once. */
export function toBeConsistent(
  this: { readonly isNot?: boolean | undefined },
  received: Judged,
  options: MatcherOptions = {},
): MatcherResult {
  const settings = readOptions(options);
  const found = readMade("verdict", received, "ARGUMENT_INVALID", () => recomputation(received, settings));
  if (!Array.isArray(found.fits) || !found.fits.every((one) => roundings.includes(one)))
    throw refused(received);
  return match(found, settings, this.isNot === true);
}

function recomputation(received: Judged, settings: MatcherSettings): Recomputation {
  if (typeof received !== "object" || received === null) throw refused(received);
  if ("relations" in received) {
    const report = "outcome" in received ? received : verify(received, settings);
    return {
      outcome: report.outcome,
      fits: report.fits,
      claim: [`the sheet ${show(report.source)}`, "to be consistent"],
      because: () => reportText(report).trimEnd(),
    };
  }
  if (!("outcome" in received && typeof received.because === "string")) throw refused(received);
  const fits =
    "totals" in received
      ? roundings.filter((rounding) => received.totals[rounding] !== null)
      : received.withinRounding;
  return {
    outcome: received.outcome,
    fits,
    claim: [
      `the ${received.kind === "implied-total" ? "total that shares imply" : "relation"}`,
      "to be consistent",
    ],
    because: () => received.because,
  };
}

const verify = (sheet: Sheet, { locale, messages }: MatcherSettings): SheetReport =>
  verifySheet(locale === undefined ? sheet : { locale, ...sheet }, { locale: messages });

const refused = (received: unknown): PovertyError =>
  new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot judge ${show(received)}: expected a sheet, the report on one, or a verdict`,
    received,
  );
