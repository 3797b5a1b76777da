import { describe, expect, test } from "vitest";
import { isPovertyError, type PovertyErrorCode, type Tabulation } from "../../src/index.ts";
import { type EngineRow, readTabulation, tabulationQuery } from "../../src/sql/index.ts";
import { optionsOf, type Trap, tableOf, trapMeasure, traps } from "./traps.ts";

/** What an engine made of a trap: a tabulation, the code of a refusal, or `engine` where it failed by itself. */
async function outcomeOf(
  trap: Trap,
  table: string,
  engine: "duckdb" | "postgresql" | "clickhouse",
  run: (text: string) => Promise<readonly EngineRow[]>,
  act: (text: string) => Promise<unknown>,
): Promise<PovertyErrorCode | "engine" | Tabulation> {
  const query = tabulationQuery(trapMeasure, optionsOf(trap, table, engine));
  for (const statement of tableOf(trap, table, engine)) await act(statement);
  let rows: readonly EngineRow[];
  try {
    rows = await run(query.text);
  } catch {
    return "engine";
  }
  try {
    return readTabulation(rows, query);
  } catch (error) {
    if (isPovertyError(error)) return error.code;
    throw error;
  }
}

/** Has an engine step into every trap. */
export function springTraps(
  engine: "duckdb" | "postgresql" | "clickhouse",
  run: (text: string) => Promise<readonly EngineRow[]>,
  act: (text: string) => Promise<unknown>,
): void {
  describe("reads right, or refuses,", () => {
    test.each(traps.map((trap, at) => ({ ...trap, trap, table: `trap_${at}` })))(
      "$name",
      async ({ trap, table }) => {
        expect(await outcomeOf(trap, table, engine, run, act)).toEqual(trap.but?.[engine] ?? trap.outcome);
      },
    );
  });
}
