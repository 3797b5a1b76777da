import { type CompiledArea, type CompiledStandard, cellOf } from "../../standard/index.ts";
import type { Block } from "./block.ts";

/** Answers the rows of a block as if everything were known of them. */
export type BlockClassifier = (count: number, block: Block) => void;

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
  // At least four steps are taken; what lacks is steps that no income reaches.
  const width = Math.max(4, ...steps.map(({ length }) => length));
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
  { areas, incomes, deprivationBands, answers }: Block,
  { ends, table, width, depth }: Tables,
): void {
  for (let at = 0; at < count; at++) {
    const income = incomes[at] as number;
    const area = areas[at] as number;
    const first = area * width;
    // Sums of comparisons, because a processor cannot foresee branches on incomes.
    let band =
      Number(income >= (ends[first] as number)) +
      Number(income >= (ends[first + 1] as number)) +
      Number(income >= (ends[first + 2] as number)) +
      Number(income >= (ends[first + 3] as number));
    for (let step = first + 4; step < first + width; step++) {
      band += Number(income >= (ends[step] as number));
    }
    const row = area * (width + 1) + band;
    answers[at] = table[row * depth + (deprivationBands[at] as number)] as number;
  }
}
