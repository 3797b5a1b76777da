import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classifyChunks, classifyHouseholds, type HouseholdColumns } from "../../src/household/index.ts";
import { vietnam2011, vietnam2022 } from "../../src/standard/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusalOf as refused } from "../refusal.ts";

const answer = fc.constantFrom(0, 1, null);
const household = fc.record({
  area: fc.constantFrom("rural", "urban", null),
  income: fc.constantFrom(1_500_000, 1_500_001, 2_250_000, 9_000_000, null),
  water: answer,
  latrine: answer,
  nutrition: answer,
  commune: fc.constantFrom("A", "B", "7"),
});
type Row = typeof household extends fc.Arbitrary<infer Value> ? Value : never;
const columnsOf = (rows: readonly Row[], reversed = false): HouseholdColumns => ({
  area: rows.map(({ area }) => area),
  monthlyIncomePerPerson: rows.map(({ income }) => income),
  deprivations: Object.fromEntries(
    (["water", "latrine", "nutrition"] as const).map((id) => [id, rows.map((row) => row[id])]),
  ),
  groups: Object.fromEntries(
    [
      ["commune", rows.map(({ commune }) => commune)],
      ["place", rows.map(({ area }) => area ?? "unknown")],
    ].sort(() => (reversed ? -1 : 1)),
  ),
});

test("any split into chunks gives the counts and the classes of all rows", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(household, { maxLength: 30 }),
      fc.array(fc.nat(30), { maxLength: 4 }),
      async (rows, cuts) => {
        const ends = [...cuts.map((cut) => Math.min(cut, rows.length)).sort((a, b) => a - b), rows.length];
        const chunks = ends.map((end, at) =>
          columnsOf(rows.slice(at === 0 ? 0 : ends[at - 1], end), at % 2 === 1),
        );
        const classes: number[] = [];
        const firsts: number[] = [];
        const found = await classifyChunks(chunks, vietnam2022, {
          onClasses(ofChunk, first) {
            firsts.push(first);
            classes.push(...ofChunk);
          },
        });
        const { classes: expected, kind: _, ...whole } = classifyHouseholds(columnsOf(rows), vietnam2022);
        const { kind, ...counts } = found;
        expect(kind).toBe("classified-chunks");
        expect(JSON.stringify(counts)).toBe(JSON.stringify(whole));
        expect(classes).toEqual([...expected]);
        expect(firsts).toEqual([0, ...ends.slice(0, -1)]);
      },
    ),
    { numRuns: 60 },
  );
});

const of = (incomes: readonly (number | null)[]): HouseholdColumns => ({
  area: "rural",
  monthlyIncomePerPerson: incomes,
});

describe("classifyChunks", () => {
  test("reads area codes, leaves its input alone and freezes its result", async () => {
    const chunk = deepFreeze({ area: [1, 2], monthlyIncomePerPerson: [500_000, 500_000] });
    const found = await classifyChunks([chunk], vietnam2011, { areaCodes: { 1: "urban", 2: "rural" } });
    expect(found.counts).toEqual({ poor: 1, "near-poor": 1, "not-poor": 0, undetermined: 0 });
    expect([found.kind, found.standard, found.households]).toEqual(["classified-chunks", "vn-2011", 2]);
    expect(found.labels).toEqual(["poor", "near-poor", "not-poor", "undetermined"]);
    expect(Object.isFrozen(found) && Object.isFrozen(found.groups)).toBe(true);
  });

  test("adds groups up over chunks, whatever the order of groupings, and tells where each chunk begins", async () => {
    const first: number[] = [];
    const chunk = (
      incomes: number[],
      commune: string[],
      place: string[],
      turned: boolean,
    ): HouseholdColumns => ({
      ...of(incomes),
      groups: turned ? { place, commune } : { commune, place },
    });
    const found = await classifyChunks(
      [
        chunk([1, 9e6], ["A", "B"], ["x", "x"], true),
        chunk([1], ["A"], ["y"], false),
        chunk([1], ["C"], ["x"], false),
      ],
      vietnam2011,
      { onClasses: (_, row) => first.push(row) },
    );
    expect(first).toEqual([0, 2, 3]);
    const poor = (grouping: string) =>
      Object.entries(found.groups[grouping] ?? {}).map(([label, { households, counts }]) => [
        label,
        households,
        counts.poor,
      ]);
    expect(Object.keys(found.groups)).toEqual(["place", "commune"]);
    expect(poor("commune")).toEqual([
      ["A", 2, 2],
      ["B", 1, 0],
      ["C", 1, 1],
    ]);
    expect(poor("place")).toEqual([
      ["x", 3, 2],
      ["y", 1, 1],
    ]);
    expect(Object.isFrozen(found.groups.commune)).toBe(true);
  });

  test("waits for what becomes of the classes, and then tells how far it is", async () => {
    const told: string[] = [];
    await classifyChunks([of([1]), of([2, 3])], vietnam2011, {
      total: 3,
      async onClasses(classes) {
        await new Promise((done) => setTimeout(done, 1));
        told.push(`wrote ${classes.length}`);
      },
      onProgress: (rows, total) => told.push(`${rows} of ${total}`),
    });
    expect(told).toEqual(["wrote 1", "1 of 3", "wrote 2", "3 of 3"]);
  });

  test("is stopped by a signal, and by a consumer that fails", async () => {
    const stop = AbortSignal.abort(new Error("enough"));
    await expect(classifyChunks([of([1])], vietnam2011, { signal: stop })).rejects.toThrow("enough");
    const failing = classifyChunks([of([1])], vietnam2011, {
      onClasses: () => Promise.reject(new RangeError("the disk is full")),
    });
    await expect(failing).rejects.toThrow(RangeError);
  });

  test("refuses with the chunk and its row", async () => {
    const error = await refused(classifyChunks([of([1, 2]), of([5, -1])], vietnam2011));
    expect(error.code).toBe("AMOUNT_NEGATIVE");
    expect(error.message).toMatch(/monthlyIncomePerPerson\[1\].*, in chunk 1, which begins at row 2 of all$/);
  });

  test("refuses other groupings than the first chunk has, no chunk, and what cannot be called", async () => {
    const grouped = { ...of([1]), groups: { commune: ["A"] } };
    const error = await refused(classifyChunks([of([1]), grouped], vietnam2011));
    expect([error.code, error.message.includes("(none), received commune")]).toEqual(["COLUMN_ABSENT", true]);
    const two = { ...of([1]), groups: { commune: ["A"], place: ["B"] } };
    expect((await refused(classifyChunks([two, of([1])], vietnam2011))).message).toContain(
      "Cannot classify households: expected the groupings of the first chunk (commune, place), received none",
    );
    expect((await refused(classifyChunks([of([1]), two], vietnam2011))).message).toContain(
      "expected the groupings of the first chunk (none), received commune, place",
    );
    const other = await refused(classifyChunks([grouped, of([1])], vietnam2011));
    expect(other.message).toContain("(commune), received none");
    const none = await refused(classifyChunks([], vietnam2011));
    expect([none.code, none.message]).toEqual([
      "ARGUMENT_INVALID",
      "Cannot classify chunks: expected at least one",
    ]);
    expect((await refused(classifyChunks(5 as never, vietnam2011))).code).toBe("ARGUMENT_INVALID");
    for (const name of ["onProgress", "onClasses"]) {
      const wrong = await refused(classifyChunks([of([1])], vietnam2011, { [name]: 5 }));
      expect([wrong.code, wrong.message.includes(`${name} is 5`)]).toEqual(["ARGUMENT_INVALID", true]);
    }
  });
});
