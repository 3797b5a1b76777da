import { open } from "node:fs/promises";

/** A stretch of a file, in bytes, the end not included. */
export interface Part {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

const newline = 10;

/** Cuts a file behind its first line into parts of about one size, each of whole lines. */
export async function cutFile(path: string, parts: number): Promise<{ header: string; parts: Part[] }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    /** The first byte after the line that goes on at a byte. */
    const nextLine = async (from: number): Promise<number> => {
      const buffer = Buffer.alloc(65_536);
      for (let at = from; at < size; at += buffer.length) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
        const found = buffer.subarray(0, bytesRead).indexOf(newline);
        if (found >= 0) return at + found + 1;
      }
      return size;
    };
    const body = await nextLine(0);
    const first = Buffer.alloc(body);
    await file.read(first, 0, body, 0);
    const cuts = [body];
    for (let part = 1; part < parts; part++) {
      const guess = body + Math.floor(((size - body) * part) / parts);
      cuts.push(await nextLine(Math.max(guess - 1, body)));
    }
    return {
      header: first.toString("utf8").trim(),
      parts: cuts.map((start, part) => ({ path, start, end: cuts[part + 1] ?? size })),
    };
  } finally {
    await file.close();
  }
}
