/**
 * Serves the figures of provinces as JSON, to this machine.
 *
 * npx tsx examples/app/main.ts, at port 8080 or PORT.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { handle } from "./handle.ts";

const server = createServer(async (request, response) => {
  const { method = "GET", url = "/" } = request;
  const { status, json } = handle({ method, url, body: await text(request) });
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(`${JSON.stringify(json, null, 2)}\n`);
});

server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/provinces`);
});
