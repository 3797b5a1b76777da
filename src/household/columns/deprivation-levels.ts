import { bandOf, type CompiledStandard } from "../../standard/index.ts";
import { flagCounter, profilePacker } from "../../table/index.ts";
import type { Block } from "./block.ts";
import type { IndicatorColumns } from "./indicator-columns.ts";
import { profileBands } from "./profile-bands.ts";

/**
 * Reads what the table needs to know of the deprivations of a row, as one small number: how many there are, under a
 * standard that counts; the band of its weighted score, under one that weighs.
 */
export interface DeprivationLevels {
  /** For each level the deprivation bands, as they stand in the tables of the standard. */
  readonly bands: readonly number[];
  /**
   * Reads the levels of a block, as if what is missing were not deprived. Answers whether anything is missing; then the
   * profiles are read too, and the bits that are missing.
   */
  read(start: number, count: number, block: Block): boolean;
  /** Reads the profiles of a block, for rows that the table cannot answer for another reason. */
  readProfiles(start: number, count: number, block: Block): void;
}

/** Prepares the reading of the levels. */
export function deprivationLevels(
  compiled: CompiledStandard,
  { present, columns }: IndicatorColumns,
): DeprivationLevels {
  const { countSteps, scoreSteps } = compiled;
  const packer = profilePacker(columns);
  const readProfiles = (start: number, count: number, { profiles, missing }: Block): boolean =>
    packer.pack(start, count, profiles, missing);
  if (scoreSteps.length > 0) {
    const bandsOf = profileBands(compiled, present);
    const bands = (countSteps.length + 1) * (scoreSteps.length + 1);
    return {
      bands: Array.from({ length: bands }, (_, band) => band),
      read(start, count, block) {
        const anyMissing = readProfiles(start, count, block);
        bandsOf(block.profiles, count, block.levels);
        return anyMissing;
      },
      readProfiles,
    };
  }
  const counter = flagCounter(columns);
  return {
    bands: Array.from({ length: columns.length + 1 }, (_, count) => bandOf(countSteps, count)),
    read(start, count, block) {
      const anyMissing = counter.count(start, count, block.levels);
      if (anyMissing) readProfiles(start, count, block);
      return anyMissing;
    },
    readProfiles,
  };
}
