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
import { type ClickHouseCluster, clickHouseLacks, openClickHouse } from "./engines/clickhouse.ts";
import { households, linesOf, measure } from "./households.ts";
import { springTraps } from "./spring-traps.ts";
import { tabulationCases } from "./tabulation-cases.ts";

const rows = households(10_000);
// Any split will do: not one by what is grouped by.
const parts = [rows.filter(({ id }) => id % 5 < 3), rows.filter(({ id }) => id % 5 >= 3)] as const;
let opening: Promise<ClickHouseCluster>;
let cluster: ClickHouseCluster;

describe.skipIf(clickHouseLacks !== null)(`ClickHouse on two shards ${clickHouseLacks ?? ""}`, () => {
  beforeAll(async () => {
    opening = openClickHouse();
    cluster = await opening;
    await cluster.distribute("households", [linesOf(parts[0]), linesOf(parts[1])]);
  }, 120_000);
  afterAll(async () => (await opening).close(), 120_000);

  /** The grouping queries that the second server was asked by the first and has finished. */
  const loggedQueries = async () => {
    const [, second] = cluster.shards;
    await second.act("system flush logs");
    return second.run(
      `select query_id, query, read_rows, result_rows from system.query_log
        where is_initial_query = 0 and type = 2 and query like '%GROUP BY%'`,
    );
  };

  describe.each(tabulationCases)("tabulate $name", ({ options, expected }) => {
    test("over the distributed table, as tabulate does", async () => {
      const query = tabulationQuery(measure, { dialect: "clickhouse", table: "households", ...options });
      const table = readTabulation(await cluster.shards[0].run(query.text), query, { rows: rows.length });
      expect(table).toEqual(expected(rows));
    });

    test("shard by shard, added up here", async () => {
      const query = tabulationQuery(measure, { dialect: "clickhouse", table: "households_here", ...options });
      const tables = await Promise.all(
        cluster.shards.map(async (shard) => readTabulation(await shard.run(query.text), query)),
      );
      expect(mergeTabulations(...tables)).toEqual(expected(rows));
    });
  });

  test("the second shard groups its own rows, and sends the groups", async () => {
    const { options, expected } = tabulationCases[1] as (typeof tabulationCases)[number];
    const query = tabulationQuery(measure, { dialect: "clickhouse", table: "households", ...options });
    const before = new Set((await loggedQueries()).map(([id]) => id));
    await cluster.shards[0].run(query.text);
    const logged = (await loggedQueries()).filter(([id]) => !before.has(id));
    expect(logged).toHaveLength(1);
    const [, text, readRows, resultRows] = logged[0] as [string, string, string, string];
    expect(text).toContain("GROUP BY");
    expect(Number(readRows)).toBe(parts[1].length);
    const own = mergeTabulations(expected(parts[1]));
    expect(Number(resultRows)).toBe(own.cells.rows.length);
    expect(own.cells.rows.length).toBeLessThan(parts[1].length);
  });

  describe.each(classificationCases)("classify $name", (one) => {
    test("over the distributed table, as classifyHouseholds does", async () => {
      const some = readable(one, rows);
      const table = some.length === rows.length ? "households" : "some_households";
      if (table !== "households") {
        await cluster.distribute(table, [
          linesOf(some.filter(({ id }) => id % 5 < 3)),
          linesOf(some.filter(({ id }) => id % 5 >= 3)),
        ]);
      }
      const query = classificationQuery(one.standard, { dialect: "clickhouse", table, ...one.options });
      const read = readClassification(await cluster.shards[0].run(query.text), query);
      expect(countsOf(read)).toEqual(countsOf(one.expected(some)));
    });
  });

  springClassificationTraps(
    "clickhouse",
    (text) => cluster.shards[0].run(text),
    (text) => cluster.shards[0].act(text),
  );
  springTraps(
    "clickhouse",
    (text) => cluster.shards[0].run(text),
    (text) => cluster.shards[0].act(text),
  );
});
