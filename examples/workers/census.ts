/** A measure of ten indicators, and a seeded generator of households that do not exist. */

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { globalMpi, type Measure } from "poverty-indicators";

export const measure: Measure = globalMpi;

export const indicators: readonly string[] = measure.dimensions.flatMap((dimension) =>
  dimension.indicators.map(({ id }) => id),
);

/** The columns of a census file. */
export const header: readonly string[] = ["region", "village", "weight", ...indicators];

const regions = ["Red River Delta", "Northern Midlands", "Central Highlands", "Mekong Delta"];

/** Numbers from 0 and below 1 that depend on the seed alone: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One line of the file. Villages belong to a region; some answers are missing. */
function household(random: () => number): string {
  const region = Math.floor(random() * regions.length);
  const village = `v${region}-${Math.floor(random() * 50)}`;
  const hardship = random() ** 2 * (0.5 + region / 6);
  const answers = indicators.map(() => (random() < 0.02 ? "" : random() < hardship ? "1" : "0"));
  return [regions[region], village, (1 + random() * 999).toFixed(4), ...answers].join(",");
}

/** Writes a file of made-up households; the same rows and seed give the same file. */
export async function writeCensus(path: string, rows: number, seed = 2026): Promise<void> {
  const random = seeded(seed);
  const file = createWriteStream(path);
  file.write(`${header.join(",")}\n`);
  for (let row = 0; row < rows; row++) {
    if (!file.write(`${household(random)}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
}
