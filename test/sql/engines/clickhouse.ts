import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { columnNames } from "../households.ts";
import { type Engine, freePorts, temporaryFolder } from "./engine.ts";
import { answers, type Server, serverUser, startServer } from "./server.ts";

const program = ["/usr/bin/clickhouse-server", "/usr/sbin/clickhouse-server"].find(
  (path) => spawnSync("test", ["-x", path]).status === 0,
);

/** Why there is no server to start; `null` where there is one. In continuous integration there has to be one. */
export const clickHouseLacks: string | null =
  program !== undefined || process.env.CI !== undefined
    ? null
    : "is not installed: apt-get install clickhouse-server clickhouse-client, or .ci/packages as root";

const types: Readonly<Record<string, string>> = {
  id: "UInt64",
  region: "UInt8",
  area: "Nullable(String)",
  commune: "String",
  weight: "Decimal(18, 4)",
  members: "UInt8",
  income: "Nullable(Decimal(18, 2))",
  cluster_: "UInt8",
};

/** The types of the columns of the households. */
const columns = columnNames.map((name) => `${name} ${types[name] ?? "Nullable(UInt8)"}`).join(", ");

/** One server. */
export interface ClickHouse extends Engine {
  /** Runs a statement that returns nothing. */
  act(text: string): Promise<void>;
  /** Appends lines to a table. */
  append(table: string, lines: string | Readable): Promise<void>;
}

/** Two servers that are the shards of one cluster, `two`. */
export interface ClickHouseCluster {
  readonly shards: readonly [ClickHouse, ClickHouse];
  readonly processes: readonly number[];
  /** Makes a table on both shards, and the table of both, which asks every shard. */
  distribute(table: string, lines: readonly [string, string]): Promise<void>;
  close(): Promise<void>;
}

/** Starts two servers on the loopback address. */
export async function openClickHouse(): Promise<ClickHouseCluster> {
  const folder = temporaryFolder("clickhouse");
  const servers: Server[] = [];
  const close = async () => {
    await Promise.all(servers.map((server) => server.stop()));
    folder.remove();
  };
  try {
    if (program === undefined) throw new Error("clickhouse-server is not installed");
    chmodSync(folder.path, 0o755);
    const ports = await freePorts(6);
    const tcp = [ports[0], ports[1]] as const;
    const start = [0, 1].map(async (at) => {
      const home = join(folder.path, String(at));
      const http = ports[2 + at] as number;
      for (const part of ["", "data", "data/scratch", "data/user_files"]) {
        mkdirSync(join(home, part));
        if (serverUser.uid !== undefined) chownSync(join(home, part), serverUser.uid, serverUser.uid);
      }
      writeFileSync(join(home, "config.xml"), configOf(home, http, tcp, at, ports[4 + at] as number));
      writeFileSync(join(home, "users.xml"), users);
      const server = startServer(program, [`--config-file=${home}/config.xml`], home);
      servers.push(server);
      const engine = engineAt(http);
      await answers(server, () => engine.run("select 1"));
      return engine;
    });
    const shards = (await Promise.all(start)) as [ClickHouse, ClickHouse];
    const processes = servers.map((server) => server.process);
    return { shards, processes, close, distribute: (table, lines) => distribute(shards, table, lines) };
  } catch (error) {
    await close();
    throw error;
  }
}

function configOf(
  home: string,
  http: number,
  tcp: readonly (number | undefined)[],
  at: number,
  interserver: number,
): string {
  const replica = (port: number | undefined) =>
    `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`;
  return `<yandex>
    <logger><level>warning</level><console>1</console></logger>
    <listen_host>127.0.0.1</listen_host>
    <http_port>${http}</http_port>
    <tcp_port>${tcp[at]}</tcp_port>
    <interserver_http_port>${interserver}</interserver_http_port>
    <interserver_http_host>127.0.0.1</interserver_http_host>
    <keep_alive_timeout>3</keep_alive_timeout>
    <mark_cache_size>67108864</mark_cache_size>
    <path>${home}/data/</path>
    <tmp_path>${home}/data/scratch/</tmp_path>
    <user_files_path>${home}/data/user_files/</user_files_path>
    <users_config>${home}/users.xml</users_config>
    <default_profile>default</default_profile>
    <default_database>default</default_database>
    <query_log><database>system</database><table>query_log</table>
      <flush_interval_milliseconds>200</flush_interval_milliseconds></query_log>
    <remote_servers><two>${tcp.map(replica).join("")}</two></remote_servers>
  </yandex>`;
}

const users = `<yandex>
  <profiles><default><max_memory_usage>2000000000</max_memory_usage><max_threads>1</max_threads>
    <log_queries>1</log_queries></default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks>
    <profile>default</profile><quota>default</quota></default></users>
  <quotas><default></default></quotas>
</yandex>`;

/** A server, asked over HTTP. The answer waits for its end, because an error may come after its beginning. */
function engineAt(port: number): ClickHouse {
  // A connection for each request, because the server hangs up idle ones while they are taken up again.
  const post = (query: string, body: string | Readable): Promise<string> =>
    new Promise((resolve, reject) => {
      const path = `/?wait_end_of_query=1&query=${encodeURIComponent(query)}`;
      const options = { host: "127.0.0.1", port, path, method: "POST", agent: false } as const;
      const sent = request(options, (response) => {
        text(response).then((answer) => {
          if (response.statusCode === 200) resolve(answer);
          else reject(new Error(answer));
        }, reject);
      });
      sent.once("error", reject);
      if (typeof body === "string") sent.end(body);
      else body.once("error", reject).pipe(sent);
    });
  return {
    run: async (query) => JSON.parse(await post("", `${query} FORMAT JSONCompact`)).data,
    act: async (statement) => {
      await post("", statement);
    },
    append: async (table, lines) => {
      await post(`insert into ${table} format TSV`, lines);
    },
  };
}

async function distribute(
  shards: readonly ClickHouse[],
  table: string,
  lines: readonly [string, string],
): Promise<void> {
  await Promise.all(
    shards.map(async (shard, at) => {
      await shard.act(
        `create table ${table}_here (${columns}) engine = MergeTree order by region partition by tuple()`,
      );
      await shard.act(
        `create table ${table} as ${table}_here engine = Distributed(two, default, ${table}_here, id)`,
      );
      await shard.append(`${table}_here`, lines[at] as string);
    }),
  );
}
