/** Ways to have an engine tabulate: DuckDB from Parquet, PostgreSQL on three servers, ClickHouse on two shards. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Tabulation } from "../../src/index.ts";
import { type Dialect, readTabulation, tabulationQuery } from "../../src/sql/index.ts";
import { openClickHouse } from "../../test/sql/engines/clickhouse.ts";
import { openPostgreSql } from "../../test/sql/engines/postgresql.ts";
import { indicators, lastRegion, measure } from "./data.ts";

/** An engine that holds the households. */
export interface Loaded {
  tabulate(): Promise<Tabulation>;
  /** The processes of its servers. */
  readonly processes: readonly number[];
  close(): Promise<void>;
}

const ask = (dialect: Dialect, table: string) =>
  tabulationQuery(measure, {
    dialect,
    table,
    deprivations: Object.fromEntries(indicators.map((name) => [name, name])),
    groups: { region: "region" },
    weights: "weight",
    weightPlaces: 4,
  });

export async function duckDb(folder: string, threads: number, times = 1): Promise<Loaded> {
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const connection = await instance.connect();
  const file = `'${join(folder, "households.parquet")}'`;
  await connection.run(
    `create view households as select * from read_parquet([${Array(times).fill(file).join(", ")}])`,
  );
  const query = ask("duckdb", "households");
  return {
    processes: [],
    tabulate: async () => readTabulation((await connection.runAndReadAll(query.text)).getRows(), query),
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export async function postgreSql(folder: string): Promise<Loaded> {
  const cluster = await openPostgreSql();
  const columns = `region smallint, weight numeric(18, 4), ${indicators.map((name) => `${name} smallint`).join(", ")}`;
  const query = ask("postgresql", "households");
  const { coordinator, shards } = cluster;
  await Promise.all(
    shards.map(async (shard, at) => {
      await shard.run(`create table households (${columns})`);
      await shard.run(`copy households from '${join(folder, `${at}.tsv`)}'`);
      await shard.run("analyze households");
    }),
  );
  await coordinator.run("create extension postgres_fdw");
  await coordinator.run(`create table households (${columns}) partition by range (region)`);
  for (const [at, { port }] of shards.entries()) {
    const [from, to] = at === 0 ? [0, lastRegion + 1] : [lastRegion + 1, 64];
    await coordinator.run(
      `create server shard_${at} foreign data wrapper postgres_fdw
        options (host '127.0.0.1', port '${port}', dbname 'postgres', async_capable 'true', fetch_size '20000')`,
    );
    await coordinator.run(`create user mapping for postgres server shard_${at} options (user 'postgres')`);
    await coordinator.run(
      `create foreign table households_${at} partition of households for values from (${from}) to (${to})
        server shard_${at} options (table_name 'households')`,
    );
    await coordinator.run(`analyze households_${at}`);
  }
  await coordinator.run("set enable_partitionwise_aggregate = on");
  return {
    processes: cluster.processes,
    tabulate: async () => readTabulation(await coordinator.run(query.text), query),
    close: cluster.close,
  };
}

export async function clickHouse(folder: string): Promise<Loaded> {
  const cluster = await openClickHouse();
  const columns = `region UInt8, weight Decimal(18, 4), ${indicators.map((name) => `${name} Nullable(UInt8)`).join(", ")}`;
  const query = ask("clickhouse", "households");
  await Promise.all(
    cluster.shards.map(async (shard, at) => {
      await shard.act(
        `create table here (${columns}) engine = MergeTree order by region partition by tuple()`,
      );
      await shard.act("create table households as here engine = Distributed(two, default, here, region)");
      await shard.append("here", createReadStream(join(folder, `${at}.tsv`)));
    }),
  );
  return {
    processes: cluster.processes,
    tabulate: async () => readTabulation(await cluster.shards[0].run(query.text), query),
    close: cluster.close,
  };
}
