/** What a worker does: it tabulates its part of the file, tells how far it is, and sends the table. */
import { parentPort, workerData } from "node:worker_threads";
import { type Tabulation, tabulateChunks } from "poverty-indicators";
import { measure } from "./census.ts";
import type { Part } from "./cut-file.ts";
import { readCsv } from "./read-csv.ts";

/** What a worker sends. */
export type Message = { readonly rows: number } | { readonly table: Tabulation };

const { part, header } = workerData as { readonly part: Part; readonly header: string };
const send = (message: Message): void => parentPort?.postMessage(message);

const table = await tabulateChunks(readCsv(part, header), measure, { onProgress: (rows) => send({ rows }) });
send({ table });
