import { PovertyError, show } from "../errors/index.ts";
import type { SurveyDesign } from "./survey-design.ts";

/** Whether all arrays of a design are there, and its strata among them. */
function isDesign(design: unknown): design is SurveyDesign {
  try {
    const { kind, strata, stratumLabels, unitsInStratum, samplingFractions } = design as SurveyDesign;
    const count = unitsInStratum.length;
    return (
      kind === "survey-design" &&
      strata instanceof Int32Array &&
      unitsInStratum instanceof Int32Array &&
      samplingFractions instanceof Float64Array &&
      Array.isArray(stratumLabels) &&
      samplingFractions.length === count &&
      stratumLabels.length === count
    );
  } catch {
    return false;
  }
}

/** The units of a domain, and the strata in which it has members, numbered from 0 in the order in which they come. */
export interface DomainUnits {
  /** The number of the stratum of each unit of the domain. */
  readonly stratumOf: Int32Array;
  /** The code in the design of each stratum. */
  readonly codes: Int32Array;
  /** How many units of each stratum were drawn. */
  readonly drawn: Int32Array;
  /** How many units of each stratum were drawn but have no members. */
  readonly absent: Int32Array;
}

/** Checks the design and the units of a domain, which default to all, and finds their strata. */
export function domainUnits(design: SurveyDesign, units: ArrayLike<number> | undefined): DomainUnits {
  if (!isDesign(design)) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot read survey design ${show(design)}: expected the result of surveyDesign`,
      design,
    );
  }
  if (units !== undefined) return unitsWithMembers(design, units);
  const { strata, unitsInStratum } = design;
  const codes = unitsInStratum.map((_, code) => code);
  return { stratumOf: strata, codes, drawn: unitsInStratum, absent: new Int32Array(codes.length) };
}

function unitsWithMembers({ strata, unitsInStratum }: SurveyDesign, units: ArrayLike<number>): DomainUnits {
  const count = units?.length;
  if (!Number.isInteger(count) || count < 0 || count > strata.length) throw notUnits(strata.length, units);
  const stratumOf = new Int32Array(count);
  // The number of each stratum of the design plus 1, or 0 as long as no member has been met.
  const numbers = new Int32Array(unitsInStratum.length);
  const codes: number[] = [];
  const members: number[] = [];
  let before = -1;
  for (let at = 0; at < count; at++) {
    const unit = units[at] as number;
    if (!(Number.isInteger(unit) && unit > before && unit < strata.length)) {
      throw notUnits(strata.length, unit, at);
    }
    before = unit;
    const code = strata[unit] as number;
    if (numbers[code] === 0) {
      numbers[code] = codes.push(code);
      members.push(0);
    }
    const stratum = (numbers[code] as number) - 1;
    stratumOf[at] = stratum;
    members[stratum] = (members[stratum] as number) + 1;
  }
  const drawn = Int32Array.from(codes, (code) => unitsInStratum[code] as number);
  const absent = drawn.map((all, stratum) => all - (members[stratum] as number));
  return { stratumOf, codes: Int32Array.from(codes), drawn, absent };
}

const notUnits = (count: number, received: unknown, at?: number): PovertyError =>
  new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot read units of the domain: expected rising positions below ${count}, received ${show(received)}` +
      (at === undefined ? "" : ` at ${at}`),
    received,
  );
