import { type CompiledArea, type CompiledStandard, cellOf } from "../../standard/index.ts";
import type { Block } from "./block.ts";

/** Answers the rows of a block as if everything were known of them. */
export type BlockClassifier = (count: number, block: Block) => void;

/**
 * Puts the tables of all areas behind each other: the answer of a row is one look-up at (area, income band, level of
 * deprivation).
 *
 * The readable form of the income band is `steps.filter((step) => step <= income).length`.
 *
 * @param levels the deprivation bands of each level
 */
export function blockClassifier(
  compiled: CompiledStandard,
  stepsOf: (area: CompiledArea) => readonly number[],
  levels: readonly number[],
): BlockClassifier {
  const areas = [...compiled.areas.values()];
  const steps = areas.map(stepsOf);
  // Steps are taken four at a time; what lacks is steps that no income reaches.
  const width = 4 * Math.ceil(Math.max(...steps.map(({ length }) => length)) / 4);
  const bands = cellOf(compiled, 1, 0, 0);
  const ends = new Float64Array(areas.length * width).fill(Number.POSITIVE_INFINITY);
  const table = new Int16Array(areas.length * (width + 1) * levels.length);
  areas.forEach((area, at) => {
    ends.set(steps[at] as readonly number[], at * width);
    for (let incomeBand = 0; incomeBand * bands < area.table.length; incomeBand++) {
      const row = (at * (width + 1) + incomeBand) * levels.length;
      levels.forEach((band, level) => {
        table[row + level] = area.table[incomeBand * bands + band] as number;
      });
    }
  });
  return (count, block) => {
    for (let first = 0; first < width; first += 4) countSteps(count, block, ends, width, first);
    lookUp(count, block, table, width + 1, levels.length);
  };
}

/** Adds to the band of each row how many of four steps its income reaches. */
function countSteps(
  count: number,
  { areas, incomes, incomeBands }: Block,
  ends: Float64Array,
  width: number,
  first: number,
): void {
  for (let at = 0; at < count; at++) {
    const income = incomes[at] as number;
    const step = (areas[at] as number) * width + first;
    // A sum of comparisons, because a processor cannot foresee branches on incomes.
    incomeBands[at] =
      (first === 0 ? 0 : (incomeBands[at] as number)) +
      Number(income >= (ends[step] as number)) +
      Number(income >= (ends[step + 1] as number)) +
      Number(income >= (ends[step + 2] as number)) +
      Number(income >= (ends[step + 3] as number));
  }
}

function lookUp(
  count: number,
  { areas, incomeBands, levels, answers }: Block,
  table: Int16Array,
  width: number,
  depth: number,
): void {
  for (let at = 0; at < count; at++) {
    const row = (areas[at] as number) * width + (incomeBands[at] as number);
    answers[at] = table[row * depth + (levels[at] as number)] as number;
  }
}
