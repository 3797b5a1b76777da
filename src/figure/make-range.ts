import { PovertyError, show } from "../errors/index.ts";
import { boundOf } from "./bound.ts";
import type { Figure } from "./figure.ts";
import { endOf } from "./figure-of.ts";
import type { FigureRange } from "./figure-range.ts";
import type { Interpretation, Interpreter } from "./interpret.ts";
import { jointFigures, withinThousandfold } from "./joint-figures.ts";
import { printPlain } from "./print-figure.ts";
import { unreadable } from "./refusals.ts";
import type { Term } from "./statement.ts";

/** How a range is made from a text. */
export const ranges: Interpreter<FigureRange> = {
  what: "range",
  joints: [null, "to"],
  make: (interpretation) =>
    interpretation.statement.second === null ? oneBound(interpretation) : twoEnds(interpretation),
  show: showRange,
};

function oneBound(interpretation: Interpretation): readonly FigureRange[] | PovertyError {
  const { text, statement, reading } = interpretation;
  const bound = boundOf(statement.first);
  if (bound === null) return contradictory(text);
  const figure = endOf(
    interpretation,
    "range",
    statement.first.quantity,
    reading.first,
    vagueness(statement.first),
  );
  if (figure instanceof PovertyError) return figure;
  return [
    newRange(text, {
      lower: bound.end === "upper" ? null : figure,
      upper: bound.end === "lower" ? null : figure,
      lowerClosed: bound.end !== "upper" && bound.closed,
      upperClosed: bound.end !== "lower" && bound.closed,
    }),
  ];
}

function twoEnds(interpretation: Interpretation): readonly FigureRange[] | PovertyError {
  const { text, statement } = interpretation;
  const [first, second] = [statement.first, statement.second as Term];
  const low = first.suffix === null ? boundOf({ ...first, from: false }) : null;
  const high = second.from ? null : boundOf({ ...second, suffix: null });
  if (low === null || low.end === "upper" || high === null || high.end === "lower")
    return contradictory(text);
  const vague = vagueness(first);
  const joint = jointFigures(interpretation, "range", [vague, vague === "about" ? vague : vagueness(second)]);
  if (joint instanceof PovertyError) return joint;
  const upper = joint.second;
  const lower = lowerOf(joint.own, joint.shared, upper);
  if (lower.unit !== upper.unit) return mixedUnits(text, lower, upper);
  const order = lower.value.cmp(upper.value);
  if (order > 0 || (order === 0 && !(low.closed && high.closed))) return reversed(text, lower, upper);
  const range = newRange(text, { lower, upper, lowerClosed: low.closed, upperClosed: high.closed });
  return second.suffix === null ? [range] : [range, mergedBound(text, upper, second.suffix)];
}

/** "khoảng" stays with the number; every other qualifier becomes the end of a range. */
const vagueness = ({ qualifier }: Term): "about" | "none" => (qualifier === "about" ? qualifier : "none");

/** The lower end shares the scale word at the end, unless that turns the range round: "700.000 - 1 triệu đồng". */
function lowerOf(own: Figure, shared: Figure | null, upper: Figure): Figure {
  if (shared === null) return own;
  return shared.value.gt(upper.value) && withinThousandfold(upper, own) ? own : shared;
}

/** "từ 1,5 triệu đồng đến 2 triệu đồng trở xuống" may be two bounds, of two areas, written as one. */
const mergedBound = (text: string, figure: Figure, suffix: "at-least" | "at-most"): FigureRange =>
  suffix === "at-least"
    ? newRange(text, { ...noEnds, lower: figure, lowerClosed: true })
    : newRange(text, { ...noEnds, upper: figure, upperClosed: true });

const noEnds = { lower: null, upper: null, lowerClosed: false, upperClosed: false } as const;

const newRange = (text: string, ends: Omit<FigureRange, "kind" | "text">): FigureRange =>
  Object.freeze({ kind: "range", text, ...ends });

function showRange({ lower, upper, lowerClosed, upperClosed }: FigureRange): string {
  if (upper === null) return `${lowerClosed ? "≥" : ">"} ${printPlain(lower as Figure)}`;
  if (lower === null) return `${upperClosed ? "≤" : "<"} ${printPlain(upper)}`;
  return lower === upper ? printPlain(lower) : `${printPlain(lower)} - ${printPlain(upper)}`;
}

const contradictory = (text: string): PovertyError =>
  unreadable(text, "range", "the words around its ends contradict each other");

const mixedUnits = (text: string, lower: Figure, upper: Figure): PovertyError =>
  new PovertyError(
    "UNIT_MISMATCH",
    `Cannot read range ${show(text)}: its ends are in ${lower.unit} and in ${upper.unit}`,
    text,
  );

const reversed = (text: string, lower: Figure, upper: Figure): PovertyError =>
  new PovertyError(
    "RANGE_REVERSED",
    `Cannot read range ${show(text)}: nothing lies from ${lower.text} to ${upper.text}`,
    text,
  );
