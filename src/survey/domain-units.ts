import { PovertyError, show } from "../errors/index.ts";
import type { SurveyDesign } from "./survey-design.ts";

/** The units of a domain, stratum by stratum. */
export interface DomainUnits {
  /** The stratum of each unit of the domain. */
  readonly stratumOf: Int32Array;
  /** How many units of each stratum have members. */
  readonly members: Int32Array;
  /** How many units of each stratum were drawn but have no members. */
  readonly absent: Int32Array;
  /** How many units of each stratum were drawn. */
  readonly unitsInStratum: Int32Array;
}

/** Checks the design and the units of a domain, which default to all, and finds their strata. */
export function domainUnits(design: SurveyDesign, units: ArrayLike<number> | undefined): DomainUnits {
  if (design?.kind !== "survey-design") {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot read survey design ${show(design)}: expected the result of surveyDesign`,
      design,
    );
  }
  const { strata, unitsInStratum } = design;
  if (units === undefined) {
    return {
      stratumOf: strata,
      members: unitsInStratum,
      absent: new Int32Array(unitsInStratum.length),
      unitsInStratum,
    };
  }
  const stratumOf = strataOf(strata, units);
  const members = new Int32Array(unitsInStratum.length);
  for (const stratum of stratumOf) members[stratum] = (members[stratum] as number) + 1;
  const absent = unitsInStratum.map((drawn, stratum) => drawn - (members[stratum] as number));
  return { stratumOf, members, absent, unitsInStratum };
}

function strataOf(strata: Int32Array, units: ArrayLike<number>): Int32Array {
  const count = units?.length;
  if (!Number.isInteger(count) || count < 0 || count > strata.length) throw notUnits(strata.length, units);
  const stratumOf = new Int32Array(count);
  let before = -1;
  for (let at = 0; at < count; at++) {
    const unit = units[at] as number;
    if (!(Number.isInteger(unit) && unit > before && unit < strata.length))
      throw notUnits(strata.length, unit, at);
    stratumOf[at] = strata[unit] as number;
    before = unit;
  }
  return stratumOf;
}

const notUnits = (count: number, received: unknown, at?: number): PovertyError =>
  new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot read units of the domain: expected rising positions below ${count}, received ${show(received)}` +
      (at === undefined ? "" : ` at ${at}`),
    received,
  );
