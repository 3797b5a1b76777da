import { type Fraction, fractionOf } from "../../number/index.ts";
import type { MissingPolicy } from "../missing-policy.ts";
import { cellSchemes } from "../sums/cell-schemes.ts";
import { type ScoreScheme, scoreOf } from "../sums/score-scheme.ts";
import type { Tabulation } from "../tabulation.ts";

/** How much weight a population has at each score above 0, highest first, and in all. */
export interface ScoreDistribution {
  readonly scores: readonly { readonly score: Fraction; readonly weight: bigint }[];
  readonly total: bigint;
}

/** The score of each cell, and its weight; cells that are left out do not stand here. */
export interface ScoredCells {
  /** All scores above 0 that occur, highest first. */
  readonly scores: readonly Fraction[];
  /** The distribution over contexts that a test admits. */
  distribution(admits: (context: number) => boolean): ScoreDistribution;
}

/** Scores all cells of a table, exactly. */
export function scoredCells(table: Tabulation, policy: MissingPolicy): ScoredCells {
  const { contexts, profiles, missing, weights } = table.cells;
  const known = cellSchemes(table.measure, policy);
  const scores = new Map<string, { score: Fraction; cells: number[] }>();
  for (let cell = 0; cell < contexts.length; cell++) {
    const position = known.find(missing[cell] as number);
    if (position < 0) continue;
    const scheme = known.schemes[position] as ScoreScheme;
    const units = scoreOf(scheme, profiles[cell] as number);
    const key = `${position} ${units}`;
    const entry = scores.get(key) ?? { score: fractionOf(units, scheme.denominator), cells: [] };
    entry.cells.push(cell);
    scores.set(key, entry);
  }
  const highestFirst = mergeEqual([...scores.values()]);
  const positive = highestFirst.filter(({ score }) => score.n > 0n);
  return {
    scores: positive.map(({ score }) => score),
    distribution(admits) {
      const sum = (cells: readonly number[]): bigint => {
        let weight = 0n;
        for (const cell of cells)
          if (admits(contexts[cell] as number)) weight += BigInt(weights[cell] as number | string);
        return weight;
      };
      const atScores = highestFirst.map(({ score, cells }) => ({ score, weight: sum(cells) }));
      return {
        scores: atScores.filter(({ score }) => score.n > 0n),
        total: atScores.reduce((total, { weight }) => total + weight, 0n),
      };
    },
  };
}

/** Entries in falling order of score, with those of equal scores under different schemes put together. */
function mergeEqual(entries: { score: Fraction; cells: number[] }[]): { score: Fraction; cells: number[] }[] {
  const merged: { score: Fraction; cells: number[] }[] = [];
  for (const entry of entries.sort((a, b) => b.score.compare(a.score))) {
    const last = merged.at(-1);
    if (last?.score.equals(entry.score)) last.cells = last.cells.concat(entry.cells);
    else merged.push(entry);
  }
  return merged;
}
