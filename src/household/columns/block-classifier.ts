import { type CompiledArea, type CompiledStandard, cellOf } from "../../standard/index.ts";
import type { Block } from "./block.ts";

/** Answers the rows of a block of which everything is known, and leaves -1 for the others; tells whether any is left. */
export type BlockClassifier = (count: number, block: Block) => boolean;

/**
 * Puts the tables of all areas behind each other: the answer of a row is one look-up at (area, income band,
 * deprivation band).
 *
 * The readable form of the income band is `steps.filter((step) => step <= income).length`.
 */
export function blockClassifier(
  compiled: CompiledStandard,
  stepsOf: (area: CompiledArea) => readonly number[],
): BlockClassifier {
  const areas = [...compiled.areas.values()];
  const steps = areas.map(stepsOf);
  // Steps are taken four at a time; what is missing to that is steps that no income reaches.
  const width = 4 * Math.ceil(Math.max(...steps.map(({ length }) => length)) / 4);
  const depth = cellOf(compiled, 1, 0, 0);
  const ends = new Float64Array(areas.length * width).fill(Number.POSITIVE_INFINITY);
  const table = new Int16Array(areas.length * (width + 1) * depth);
  areas.forEach((area, at) => {
    ends.set(steps[at] as readonly number[], at * width);
    table.set(area.table, at * (width + 1) * depth);
  });
  return (count, block) => answerRows(count, block, { ends, table, width, depth });
}

interface Tables {
  readonly ends: Float64Array;
  readonly table: Int16Array;
  readonly width: number;
  readonly depth: number;
}

function answerRows(
  count: number,
  { areas, incomes, missing, deprivationBands, answers }: Block,
  { ends, table, width, depth }: Tables,
): boolean {
  let left = false;
  for (let at = 0; at < count; at++) {
    const income = incomes[at] as number;
    const area = areas[at] as number;
    if (area < 0 || missing[at] !== 0 || !(income >= 0 && income < Number.POSITIVE_INFINITY)) {
      answers[at] = -1;
      left = true;
      continue;
    }
    // Sums of comparisons, because a processor cannot foresee branches on incomes.
    let band = area;
    const last = (area + 1) * width;
    for (let step = area * width; step < last; step += 4) {
      band +=
        Number(income >= (ends[step] as number)) +
        Number(income >= (ends[step + 1] as number)) +
        Number(income >= (ends[step + 2] as number)) +
        Number(income >= (ends[step + 3] as number));
    }
    answers[at] = table[(band + area * width) * depth + (deprivationBands[at] as number)] as number;
  }
  return left;
}
