import { type Fraction, fractionOf } from "../../../number/index.ts";
import type { DomainOf } from "./domains.ts";
import { type Effort, spend } from "./effort.ts";
import { type FloatColumn, type FloatRow, floatRows } from "./float-rows.ts";
import { newtonStep, rowsOfColumns } from "./newton-step.ts";
import { casesBeyond, otherCase } from "./other-cases.ts";
import { powerBelow } from "./power-below.ts";
import type { Problem } from "./problem.ts";

/** How often the values are moved at most. */
const mostMoves = 80;
/** Of the way to the nearest end so much is gone at most. */
const farthest = 0.9;
/** What equations may be off, in steps of their columns: at the end, and before values are taken to be at an end. */
const near = 1e-10;
const almost = 1e-4;
/** How near an end is where nothing else seems to be left, and how near others are that are there for the same reason. */
const atEnd = 1e-5;
const besides = 1e-3;
/** Where values go on and on, those are taken of which the distance from the ends is so many times what equations are off. */
const roomLeft = 1e3;
/** So many steps from its end a whole number is far. */
const far = 1e3;
/** Values are rounded so much finer than their distance from the ends. */
const finer = 1e7;

/** Values that constraints may have together. */
export interface Centre {
  readonly values: ReadonlyMap<number, Fraction>;
  /**
   * Whether these are all that was found so far: ends of domains that seem to be all that is left of them, or the case of a
   * constraint that is not that of the values as printed. The middle is to be looked for among what they leave.
   */
  readonly only: boolean;
}

/**
 * Values near the middle of all that constraints allow together, as fractions of few digits; `null` when none were found.
 *
 * They are a guess: floats find them, by Newton's method for the point where the product of the distances from all ends
 * is greatest (the analytic centre, Boyd and Vandenberghe 2004, chapter 10). Exact arithmetic has to show that they, or
 * others near them, hold.
 */
export function centreOf(
  problem: Problem,
  domainOf: DomainOf,
  places: readonly number[],
  effort: Effort,
): Centre | null {
  const system = floatRows(problem, domainOf, places);
  const { columns, rows } = system;
  if (
    !spend(
      effort,
      rows.reduce((size, { terms }) => size + terms.length, 0),
    )
  )
    return null;
  const values = Float64Array.from(columns, startOf);
  const touching = rowsOfColumns(system);
  let left = new Float64Array();
  let ends: ReadonlyMap<number, Fraction> = new Map();
  for (let move = 0; move < mostMoves; move++) {
    left = Float64Array.from(rows, (row) => leftSide(row, values));
    const off = left.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (!Number.isFinite(off)) return null;
    const rooms = columns.map((column, place) => roomOf(column, values[place] as number));
    const room = rooms.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
    ends = endsIn(columns, values, rooms);
    if (off < almost && room < atEnd && ends.size > 0) {
      return { values: casesBeyond(problem, domainOf, places, ends) ?? ends, only: true };
    }
    const step = newtonStep(system, touching, values, left, effort);
    if (step === null) return null;
    const length = lengthWithin(columns, values, step);
    for (const [column, by] of step.entries()) values[column] = (values[column] as number) + length * by;
    const isLate = move > mostMoves / 2;
    const nearEnough = Math.max(near, Math.min(room, 1) / (isLate ? roomLeft : finer));
    if (off < nearEnough && (isLate || (length === 1 && areFar(problem, columns, values)))) {
      return roundedOff(columns, values);
    }
  }
  const others = casesBeyond(problem, domainOf, places, ends) ?? otherCase(problem, domainOf, places, left);
  return others === null ? null : { values: others, only: true };
}

/** The middle, or one step away from the only end. */
function startOf({ lower, upper }: FloatColumn): number {
  if (Number.isFinite(lower) && Number.isFinite(upper)) return (lower + upper) / 2;
  return Math.max(Math.min(0, upper - 1), lower + 1);
}

/** Whether all whole numbers without bound are far from their ends: there they lie close for their size. */
const areFar = ({ variables }: Problem, columns: readonly FloatColumn[], values: Float64Array): boolean =>
  columns.every(
    ({ variable, lower, upper }, place) =>
      variables[variable]?.whole !== true ||
      Number.isFinite(upper) ||
      (values[place] as number) - lower > far,
  );

function leftSide({ terms, constant }: FloatRow, values: Float64Array): number {
  let sum = constant;
  for (const { factor, columns } of terms) {
    let product = factor;
    for (const column of columns) product *= values[column] as number;
    sum += product;
  }
  return sum;
}

/** How much of a step can be taken so that all values stay well within their ends. */
function lengthWithin(columns: readonly FloatColumn[], values: Float64Array, step: Float64Array): number {
  let length = 1;
  for (const [column, { lower, upper }] of columns.entries()) {
    const value = values[column] as number;
    const by = step[column] as number;
    const room = by < 0 ? (lower - value) / by : (upper - value) / by;
    if (by !== 0) length = Math.min(length, farthest * room);
  }
  return length;
}

/** The variables that go to an end, where that belongs to their domains. */
function endsIn(
  columns: readonly FloatColumn[],
  values: Float64Array,
  rooms: readonly number[],
): ReadonlyMap<number, Fraction> {
  const ends = new Map<number, Fraction>();
  for (const [place, { variable, lower, upper, domain }] of columns.entries()) {
    const value = values[place] as number;
    if (variable < 0 || (rooms[place] as number) > besides) continue;
    const isLow = value - lower < upper - value;
    if (isLow ? domain.lowerClosed : domain.upperClosed) {
      ends.set(variable, (isLow ? domain.lower : domain.upper) as Fraction);
    }
  }
  return ends;
}

const roomOf = ({ lower, upper }: FloatColumn, value: number): number =>
  Math.min(value - lower, upper - value);

/** Rounds values far within their distance from the ends. */
function roundedOff(columns: readonly FloatColumn[], values: Float64Array): Centre {
  const fractions = new Map<number, Fraction>();
  for (const [place, column] of columns.entries()) {
    const { variable, origin, step } = column;
    const value = values[place] as number;
    if (variable < 0) continue;
    const room = Math.min(roomOf(column, value), 1) / finer;
    const unit = step.mul(powerBelow(fractionFromFloat(room)));
    const exact = origin.add(step.mul(fractionFromFloat(value)));
    fractions.set(variable, exact.div(unit).add(1, 2).floor().mul(unit));
  }
  return { values: fractions, only: false };
}

/** A float to thirty places behind the point. */
const fractionFromFloat = (value: number): Fraction =>
  fractionOf(BigInt(Math.round(value * 2 ** 100)), 1n << 100n);
