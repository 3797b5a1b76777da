import { type ChildProcess, spawn } from "node:child_process";
import { dirname } from "node:path";

/** A user without rights, as which servers run that refuse to run as root. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

/** Who owns the files of a server. */
export const serverUser: { readonly uid?: number; readonly gid?: number } = isRoot
  ? { uid: nobody, gid: nobody }
  : {};

/** A server that was started here. */
export interface Server {
  /** The number of its process. */
  readonly process: number;
  /** What it wrote to its standard output and error. */
  readonly log: () => string;
  /** Whether it still runs. */
  readonly runs: () => boolean;
  /** Asks it to stop, makes it after five seconds, and waits until it has. */
  stop(): Promise<void>;
}

/**
 * Ends a server, and removes its folder, when this process is gone, however it went: the other end of a pipe notices.
 */
function watch(server: number, folder: string): ChildProcess {
  const script = 'cat >/dev/null; kill -KILL "$0" 2>/dev/null; sleep 0.3; rm -rf "$1"';
  const watcher = spawn("sh", ["-c", script, String(server), folder], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  watcher.unref();
  return watcher;
}

/** Starts a server of its own user; its folder lies in that of the cluster. */
export function startServer(
  program: string,
  options: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Server {
  const child = spawn(program, options, {
    ...serverUser,
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", LC_ALL: "C", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  child.stdout.on("data", (text) => (log += text));
  child.stderr.on("data", (text) => (log += text));
  const ended = new Promise<void>((resolve) => {
    child.once("error", (error) => {
      log += error.message;
      resolve();
    });
    child.once("exit", () => resolve());
  });
  const watcher = child.pid === undefined ? null : watch(child.pid, dirname(folder));
  let over = false;
  void ended.then(() => {
    over = true;
    watcher?.kill("SIGKILL");
  });
  return {
    process: child.pid ?? 0,
    log: () => log,
    runs: () => !over,
    async stop() {
      child.kill("SIGINT");
      const late = setTimeout(() => child.kill("SIGKILL"), 5000);
      await ended;
      clearTimeout(late);
    },
  };
}

/** Asks until an answer comes, for at most a minute and as long as the server runs. */
export async function answers(server: Server, ask: () => Promise<unknown>): Promise<void> {
  const last = performance.now() + 60_000;
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (!server.runs() || performance.now() > last) {
        throw new Error(`the server does not answer: ${String(error)}\n${server.log()}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
}
