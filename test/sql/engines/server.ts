import { type ChildProcess, spawn } from "node:child_process";

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

const running = new Set<ChildProcess>();
// A run that ends early takes its servers with it.
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts a server of its own user, whose folder holds its files. */
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
  running.add(child);
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
  let over = false;
  void ended.then(() => {
    over = true;
    running.delete(child);
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

/** Asks until an answer comes, for at most twenty seconds and as long as the server runs. */
export async function answers(server: Server, ask: () => Promise<unknown>): Promise<void> {
  const last = performance.now() + 20_000;
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
