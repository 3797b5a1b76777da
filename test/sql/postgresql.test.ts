import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mergeTabulations } from "../../src/index.ts";
import {
  classificationQuery,
  readClassification,
  readTabulation,
  tabulationQuery,
} from "../../src/sql/index.ts";
import { classificationCases, countsOf, readable } from "./classification-cases.ts";
import { springClassificationTraps } from "./classification-traps.ts";
import { openPostgreSql, type PostgreSqlCluster, postgresqlLacks } from "./engines/postgresql.ts";
import { households, linesOf, measure } from "./households.ts";
import { springTraps } from "./spring-traps.ts";
import { tabulationCases } from "./tabulation-cases.ts";

const rows = households(10_000);
const lastRegion = 31;
const parts = [
  rows.filter(({ region }) => region <= lastRegion),
  rows.filter(({ region }) => region > lastRegion),
] as const;
let opening: Promise<PostgreSqlCluster>;
let cluster: PostgreSqlCluster;

describe.skipIf(postgresqlLacks !== null)(`PostgreSQL on three servers ${postgresqlLacks ?? ""}`, () => {
  beforeAll(async () => {
    opening = openPostgreSql();
    cluster = await opening;
    await cluster.distribute([linesOf(parts[0]), linesOf(parts[1])], lastRegion);
  }, 120_000);
  afterAll(async () => (await opening).close(), 120_000);

  /** What the shards are asked for, as the plan of the first server says. */
  const remoteSql = async (text: string): Promise<readonly string[]> => {
    const plan = await cluster.coordinator.run(`explain (verbose, costs off) ${text}`);
    return plan.map(([line]) => String(line)).filter((line) => line.includes("Remote SQL:"));
  };

  describe.each(tabulationCases)("tabulate $name", ({ options, expected }) => {
    const query = tabulationQuery(measure, { dialect: "postgresql", table: "households", ...options });

    test("over foreign tables, as tabulate does", async () => {
      const table = readTabulation(await cluster.coordinator.run(query.text), query, { rows: rows.length });
      expect(table).toEqual(expected(rows));
    });

    test("shard by shard, added up here", async () => {
      const tables = await Promise.all(
        cluster.shards.map(async (shard) => readTabulation(await shard.run(query.text), query)),
      );
      expect(mergeTabulations(...tables)).toEqual(expected(rows));
    });
  });

  /** The server groups partition by partition only where the column of the partitions is among the groups. */
  const byRegion = tabulationCases.filter(({ options }) => options.groups?.region ?? options.strata);
  test.each(byRegion)("every shard groups its own rows to tabulate $name", async ({ options }) => {
    const query = tabulationQuery(measure, { dialect: "postgresql", table: "households", ...options });
    const remote = await remoteSql(query.text);
    expect(remote).toHaveLength(2);
    for (const text of remote) expect(text).toContain("GROUP BY");
  });

  test("every shard groups its own rows to classify, once the planner knows how few groups there are", async () => {
    const [{ standard, options }] = classificationCases as unknown as [(typeof classificationCases)[number]];
    const query = classificationQuery(standard, {
      dialect: "postgresql",
      table: "households",
      ...options,
      groups: { region: "region" },
    });
    const [, keys = ""] = query.text.split("GROUP BY\n");
    // At most eight expressions make a statistic; those that are columns alone stand without brackets.
    const expressions = keys.split(/,\n/).map((key) => (/^ *"\w+"$/.test(key) ? key : `(${key})`));
    for (const shard of [0, 1]) {
      await cluster.coordinator.run(
        `create statistics classes_${shard} (ndistinct) on ${expressions.join(", ")} from households_${shard}`,
      );
      await cluster.coordinator.run(`analyze households_${shard}`);
    }
    const remote = await remoteSql(query.text);
    expect(remote).toHaveLength(2);
    for (const text of remote) expect(text).toContain("GROUP BY");
  });

  describe.each(classificationCases)("classify $name", (one) => {
    test("over foreign tables, as classifyHouseholds does", async () => {
      const some = readable(one, rows);
      const table = some.length === rows.length ? "households" : ["pg_temp", "some_households"];
      if (table !== "households") {
        await cluster.coordinator.run(
          `create temporary view some_households as select * from households where commune in ('O''Neill\\x', '<script>')`,
        );
      }
      const query = classificationQuery(one.standard, { dialect: "postgresql", table, ...one.options });
      const read = readClassification(await cluster.coordinator.run(query.text), query);
      expect(countsOf(read)).toEqual(countsOf(one.expected(some)));
    });
  });

  springClassificationTraps(
    "postgresql",
    (text) => cluster.coordinator.run(text),
    (text) => cluster.coordinator.run(text),
  );
  springTraps(
    "postgresql",
    (text) => cluster.coordinator.run(text),
    (text) => cluster.coordinator.run(text),
  );
});
