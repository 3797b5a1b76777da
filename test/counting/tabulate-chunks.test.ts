import { describe, expect, test } from "vitest";
import { defineMeasure, type TabulationColumns, tabulate, tabulateChunks } from "../../src/counting/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusalOf as refused } from "../refusal.ts";

const measure = defineMeasure({ dimensions: { housing: ["roof", "water"] }, cutoff: "1/2" });
const of = (roof: (number | null)[], others: Partial<TabulationColumns> = {}): TabulationColumns => ({
  deprivations: { roof, water: roof },
  ...others,
});

describe("tabulateChunks", () => {
  const chunks = [of([1, 0, 1]), of([null]), of([]), of([0, 1])];
  const whole = () => tabulate(of([1, 0, 1, null, 0, 1]), measure);

  test.each([
    ["an array", () => chunks],
    ["a generator", () => chunks.values()],
    ["promises", () => chunks.map((chunk) => Promise.resolve(chunk))],
    [
      "an async generator",
      async function* () {
        yield* chunks;
      },
    ],
    [
      "a stream",
      () =>
        new Blob([JSON.stringify(chunks)]).stream().pipeThrough(
          new TransformStream<Uint8Array, TabulationColumns>({
            transform(bytes, controller) {
              for (const chunk of JSON.parse(new TextDecoder().decode(bytes))) controller.enqueue(chunk);
            },
          }),
        ),
    ],
  ])("takes chunks of %s", async (_, source) => {
    expect(await tabulateChunks(source() as Iterable<TabulationColumns>, measure)).toEqual(whole());
  });

  test("does not change its input, and freezes its result", async () => {
    expect(Object.isFrozen(await tabulateChunks(deepFreeze([of([1, 0])]), measure))).toBe(true);
  });

  test("no options are the default", async () => {
    expect(await tabulateChunks(chunks, measure, {})).toEqual(whole());
    expect(await tabulateChunks(chunks, measure, { missing: "reweight" })).toMatchObject({
      missing: "reweight",
    });
  });

  test("labels that can no longer be read are an error of their own, as it is", async () => {
    let reads = 0;
    const labels = {
      length: 1,
      get: () => {
        reads += 1;
        if (reads > 1) throw new RangeError("this file is closed");
        return "north";
      },
    };
    const part = of([1], { groups: { region: { codes: [0], labels } } });
    await expect(tabulateChunks([part, part], measure)).rejects.toThrow(RangeError);
  });

  test("takes groupings in any order of their names", async () => {
    const groups = { region: ["n", "s"], area: ["u", "r"] };
    const turned = { area: ["r", "r"], region: ["s", "n"] };
    const table = await tabulateChunks([of([1, 0], { groups }), of([0, 1], { groups: turned })], measure);
    const all = { area: ["u", "r", "r", "r"], region: ["n", "s", "s", "n"] };
    expect(table).toEqual(tabulate(of([1, 0, 0, 1], { groups: all }), measure));
  });

  test("a table of no rows is that of tabulate", async () => {
    for (const columns of [
      of([]),
      of([], { groups: { region: [] } }),
      of([], { clusters: [] }),
      of([], { weights: [] }),
    ]) {
      expect(await tabulateChunks([columns, columns], measure)).toEqual(tabulate(columns, measure));
    }
  });

  test("weights of one chunk may all be 0, but not those of all", async () => {
    const table = await tabulateChunks([of([1], { weights: [0] }), of([1], { weights: [2.5] })], measure);
    expect(table).toEqual(tabulate(of([1, 1], { weights: [0, 2.5] }), measure));
    const error = await refused(
      tabulateChunks([of([1], { weights: [0] }), of([], { weights: [] })], measure),
    );
    expect([error.code, error.message, error.received]).toEqual([
      "WEIGHTS_ALL_ZERO",
      "Cannot tabulate: all weights are 0",
      0,
    ]);
  });

  test("weights of any places stay exact, and inexact ones are told", async () => {
    const weights = [0.1, 1e-18, 123456.123456, 0.1 + 0.2];
    const parts = weights.map((weight) => of([1], { weights: [weight] }));
    for (const last of [3, 4]) {
      const table = await tabulateChunks(parts.slice(0, last), measure);
      expect(table).toEqual(tabulate(of(Array(last).fill(1), { weights: weights.slice(0, last) }), measure));
      expect(table.exactWeights).toBe(last === 3);
      const reversed = await tabulateChunks(parts.slice(0, last).reverse(), measure);
      expect(reversed).toEqual(table);
    }
  });

  test("more contexts than are addressed directly", async () => {
    const ids = Array.from({ length: 12 }, (_, at) => `i${at}`);
    const wide = defineMeasure({ dimensions: { all: ids }, cutoff: "1/2" });
    const part = (first: number, rows: number): TabulationColumns => ({
      deprivations: Object.fromEntries(
        ids.map((id, at) => [id, Uint8Array.from({ length: rows }, (_, row) => ((first + row) >> at) & 1)]),
      ),
      groups: { village: Array.from({ length: rows }, (_, row) => `village ${((first + row) * 7) % 300}`) },
    });
    const table = await tabulateChunks([part(0, 5000), part(5000, 9000), part(14_000, 1)], wide);
    expect(table).toEqual(tabulate(part(0, 14_001), wide));
  });

  test("tells how far it is, of how many rows, and waits for a promise", async () => {
    const seen: unknown[][] = [];
    await tabulateChunks(chunks, measure, {
      total: 6,
      async onProgress(...told) {
        await new Promise((done) => setTimeout(done, 1));
        seen.push(told);
      },
    });
    expect(seen).toEqual([3, 4, 4, 6].map((rows) => [rows, 6]));
    await tabulateChunks(chunks.slice(0, 1), measure, { onProgress: (...told) => seen.push(told) });
    expect(seen.at(-1)).toEqual([3, undefined]);
  });
});

describe("a signal", () => {
  /** Chunks without end, which say when they were closed. */
  function endless() {
    const state = { closed: false, given: 0 };
    async function* chunks() {
      try {
        for (;;) {
          state.given += 1;
          yield of([1]);
        }
      } finally {
        state.closed = true;
      }
    }
    return { state, chunks };
  }

  test("stops the work with its reason, and closes the source", async () => {
    const stop = new AbortController();
    const { state, chunks } = endless();
    const promise = tabulateChunks(chunks(), measure, {
      signal: stop.signal,
      onProgress: (rows) => {
        if (rows === 5) stop.abort(new Error("enough"));
      },
    });
    await expect(promise).rejects.toThrow("enough");
    expect(state.given).toBe(5);
    await Promise.resolve();
    expect(state.closed).toBe(true);
  });

  test("that was aborted before nothing is read", async () => {
    const { state, chunks } = endless();
    const promise = tabulateChunks(chunks(), measure, { signal: AbortSignal.abort() });
    await expect(promise).rejects.toMatchObject({ name: "AbortError" });
    expect(state.given).toBe(0);
  });

  test("stops a source that hangs", async () => {
    const stop = new AbortController();
    async function* hanging(): AsyncGenerator<TabulationColumns> {
      yield of([1]);
      await new Promise(() => {});
    }
    const promise = tabulateChunks(hanging(), measure, { signal: stop.signal });
    setTimeout(() => stop.abort(), 5);
    await expect(promise).rejects.toMatchObject({ name: "AbortError" });
  });

  test("of no events and no reason stops before the next chunk", async () => {
    const signal = { aborted: false };
    const promise = tabulateChunks(endless().chunks(), measure, {
      signal,
      onProgress: () => {
        signal.aborted = true;
      },
    });
    expect((await refused(promise)).code).toBe("WORK_ABORTED");
  });

  test("of no events that stops while a chunk is awaited leaves that chunk unread", async () => {
    const signal = { aborted: false, reason: new Error("enough") };
    const seen: number[] = [];
    async function* chunks() {
      yield of([1]);
      signal.aborted = true;
      yield of([1, 0]);
    }
    const promise = tabulateChunks(chunks(), measure, { signal, onProgress: (rows) => seen.push(rows) });
    await expect(promise).rejects.toThrow("enough");
    expect(seen).toEqual([1]);
  });

  test("leaves no listener behind", async () => {
    let listeners = 0;
    const signal = {
      aborted: false,
      addEventListener: () => {
        listeners += 1;
      },
      removeEventListener: () => {
        listeners -= 1;
      },
    };
    await tabulateChunks([of([1]), of([0])], measure, { signal });
    await Promise.resolve();
    expect(listeners).toBe(0);
  });
});

describe("a refusal", () => {
  test("names column, row, chunk and what came before", async () => {
    const error = await refused(tabulateChunks([of([1, 0]), of([1, 1, 2])], measure));
    expect([error.code, error.received]).toEqual(["DEPRIVATION_INVALID", 2]);
    expect(error.message).toBe(
      "Cannot read column roof: expected 0, 1, true, false or a missing value at row 2, received 2, " +
        "in chunk 1, which begins at row 2 of all",
    );
  });

  test("of a unit in two strata, in two chunks", async () => {
    const part = (stratum: string) =>
      of([1, 1], { clusters: [`own to ${stratum}`, "village"], strata: [stratum, stratum] });
    const error = await refused(tabulateChunks([part("hills"), part("coast")], measure));
    expect(error.code).toBe("CLUSTER_IN_TWO_STRATA");
    expect(error.message).toContain(
      'unit "village" is in stratum "hills" and in "coast", at row 1, in chunk 1',
    );
    const nested = await tabulateChunks([part("hills"), part("coast")], measure, { nestedClusters: true });
    expect(nested.design?.units.labels).toEqual(["own to coast", "village", "own to hills", "village"]);
  });

  test("of a missing answer under the policy that refuses it", async () => {
    const promise = tabulateChunks([of([1]), of([0, null])], measure, { missing: "refuse" });
    expect((await refused(promise)).message).toContain('indicator "roof" is missing at row 1');
  });

  test.each([
    ["weights", { weights: [1] }],
    ["groups.region", { groups: { region: ["a"] } }],
    ["clusters", { clusters: [1] }],
  ])("of a chunk that has %s where the first has none", async (name, others) => {
    const error = await refused(tabulateChunks([of([1]), of([1], others)], measure));
    expect([error.code, error.received]).toEqual(["COLUMN_ABSENT", name]);
    expect(error.message).toContain("in chunk 1");
    expect(error.message).toContain(
      `Cannot tabulate: expected the columns of the first chunk (none) beside the deprivations, received ${name}`,
    );
  });

  test("of a chunk that lacks what the first has names all of it", async () => {
    const first = of([1], { groups: { region: ["a"] }, weights: [1], clusters: [1] });
    const error = await refused(tabulateChunks([first, of([1])], measure));
    expect(error.message).toContain("the first chunk (groups.region, weights, clusters)");
    expect(error.received).toBe("none");
  });

  test.each([null, undefined, 5, "chunks", {}])("of %s as chunks", async (chunks) => {
    expect((await refused(tabulateChunks(chunks as never, measure))).code).toBe("ARGUMENT_INVALID");
  });

  test("of no chunk, a chunk that is none, options that are none", async () => {
    const empty = await refused(tabulateChunks([], measure));
    expect([empty.code, empty.message]).toEqual([
      "ARGUMENT_INVALID",
      "Cannot tabulate chunks: expected at least one",
    ]);
    const none = await refused(tabulateChunks([null as never], measure));
    expect([none.code, none.message.includes("in chunk 0")]).toEqual(["ARGUMENT_INVALID", true]);
    const progress = tabulateChunks([of([1])], measure, { onProgress: 5 as never });
    expect((await refused(progress)).code).toBe("ARGUMENT_INVALID");
    for (const total of [-1, 1.5, Number.NaN]) {
      expect((await refused(tabulateChunks([of([1])], measure, { total }))).code).toBe("COUNT_INVALID");
    }
    expect((await refused(tabulateChunks([of([1])], {} as never))).code).toBe("MEASURE_INVALID");
  });

  test("is told even where the source fails to close", async () => {
    const source = {
      [Symbol.asyncIterator]: () => ({
        next: () => Promise.resolve({ done: false as const, value: of([2]) }),
        return(): never {
          throw new RangeError("cannot close");
        },
      }),
    };
    expect((await refused(tabulateChunks(source, measure))).code).toBe("DEPRIVATION_INVALID");
  });

  test("of a chunk that cannot be looked into is its own error, as it is", async () => {
    const closed = {
      get deprivations(): never {
        throw new RangeError("this chunk is closed");
      },
    };
    await expect(tabulateChunks([of([1]), closed], measure)).rejects.toThrow(RangeError);
  });

  test("closes the source first, and passes an error of the source as it is", async () => {
    const closed: string[] = [];
    async function* source(chunk: TabulationColumns) {
      try {
        yield chunk;
        throw new RangeError("the disk is gone");
      } finally {
        await new Promise((done) => setTimeout(done, 5));
        closed.push("yes");
      }
    }
    await refused(tabulateChunks(source(of([2])), measure));
    expect(closed).toEqual(["yes"]);
    await expect(tabulateChunks(source(of([1])), measure)).rejects.toThrow(RangeError);
  });
});
