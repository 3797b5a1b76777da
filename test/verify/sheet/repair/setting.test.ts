/** What the sheet around a conflict says of other values for its figures. */
import { describe, expect, test } from "vitest";
import type { SheetRelation } from "../../../../src/index.ts";
import {
  allowedInLarge,
  allowedInstead,
  allowedWithinLarge,
  conflictsOn,
  resolvedBy,
  type Setting,
  strainOf,
} from "../../../../src/verify/sheet/repair/setting.ts";
import { share, sum, type Texts } from "../find/sheets.ts";
import { interval, shown } from "../solve/stated.ts";
import { placeIn, settingWith } from "./settings.ts";

const households = (counts: Readonly<Record<string, number>>): Texts =>
  Object.fromEntries(Object.entries(counts).map(([id, count]) => [id, `${count} households`]));

/** Two sums that do not add up, with `a` in both; the first wants 20 of it, the second 30. */
const twoSums = (more: Texts = {}, ...relations: readonly SheetRelation[]): Setting =>
  settingWith(
    { ...households({ a: 10, b: 5, c: 25, d: 5, e: 35, x: 1, y: 2, z: 4 }), ...more },
    [sum("a", "b", "c"), sum("a", "d", "e"), sum("x", "y", "z"), ...relations],
    [0],
    [1],
    [2],
  );
const instead = (setting: Setting, values: Readonly<Record<string, string>>) =>
  new Map(Object.entries(values).map(([id, text]) => [placeIn(setting, id), interval(text)]));

describe("the conflicts of a figure", () => {
  test("are those that it stands in", () => {
    const setting = twoSums();
    expect(["a", "b", "d", "x"].map((id) => [...conflictsOn(setting, placeIn(setting, id))])).toEqual([
      [0, 1],
      [0],
      [1],
      [2],
    ]);
  });

  test("are taken into what it could be one by one, and all others are left aside", () => {
    const setting = twoSums();
    const allowed = (resolving: readonly number[]) =>
      shown(allowedInstead(setting, placeIn(setting, "a"), new Set(resolving)));
    expect([allowed([0]), allowed([1]), allowed([]), allowed([0, 1])]).toEqual([
      "20",
      "30",
      "[0, ∞)",
      "none",
    ]);
  });

  test("leave a figure no other values than the rest of the sheet does", () => {
    const setting = twoSums({ f: "20.0%", n: "100 households" }, share("a", "n", "f"));
    const allowed = (resolving: readonly number[]) =>
      shown(allowedInstead(setting, placeIn(setting, "a"), new Set(resolving)));
    expect([allowed([]), allowed([0]), allowed([1])]).toEqual(["20", "20", "none"]);
  });
});

describe("other values for figures", () => {
  test("resolve a conflict, or do not", () => {
    const setting = twoSums();
    const resolved = (values: Readonly<Record<string, string>>, conflict: number) =>
      resolvedBy(setting, instead(setting, values), conflict);
    expect([resolved({ a: "20" }, 0), resolved({ a: "20" }, 1), resolved({ a: "21" }, 0)]).toEqual([
      [0],
      null,
      null,
    ]);
    expect([resolved({ d: "25" }, 1), resolved({ x: "2" }, 2)]).toEqual([[1], [2]]);
  });

  test("resolve another conflict of the same figures as well, where one value does for both", () => {
    const both = settingWith(
      households({ a: 10, b: 5, c: 25, d: 5, e: 25, x: 1, y: 2, z: 4 }),
      [sum("a", "b", "c"), sum("a", "d", "e"), sum("x", "y", "z")],
      [0],
      [1],
      [2],
    );
    const values = instead(both, { a: "20" });
    expect([resolvedBy(both, values, 0), resolvedBy(both, values, 1)]).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test("resolve the conflict at hand before any other that they could", () => {
    const setting = twoSums();
    const either = instead(setting, { a: "[20, 30]" });
    expect([resolvedBy(setting, either, 0), resolvedBy(setting, either, 1)]).toEqual([[0], [1]]);
  });

  test("of two figures resolve a conflict of each", () => {
    const setting = twoSums();
    expect(resolvedBy(setting, instead(setting, { b: "15", d: "25" }), 1)).toEqual([0, 1]);
  });

  test("do not resolve a conflict where they break what holds", () => {
    const firm = twoSums(households({ p: 4, q: 6 }), sum("p", "q", "a"));
    expect(resolvedBy(firm, instead(firm, { a: "20" }), 0)).toBeNull();
    expect(resolvedBy(firm, instead(firm, { b: "15" }), 0)).toEqual([0]);
  });

  test("resolve a conflict where one of its relations is read in another way", () => {
    const setting = twoSums();
    expect(resolvedBy(setting, instead(setting, { a: "10" }), 0, 0)).toEqual([0]);
    expect(resolvedBy(setting, instead(setting, { a: "10" }), 0, 1)).toBeNull();
  });
});

describe("the strain of other values", () => {
  const strain = (setting: Setting, values: Readonly<Record<string, string>>, ...resolved: number[]) =>
    strainOf(setting, instead(setting, values), resolved);

  test("is how many relations of conflicts that stay they break", () => {
    const setting = twoSums();
    expect([strain(setting, { a: "20" }, 0), strain(setting, { a: "30" }, 1)]).toEqual([1, 1]);
    expect([strain(setting, { b: "15" }, 0), strain(setting, { x: "2" }, 2)]).toEqual([0, 0]);
    expect(strain(setting, { a: "[20, 30]" }, 0)).toBe(1);
  });

  test("is none of a relation that holds with them, although its conflict stays", () => {
    // With 20 each of the last two can hold by itself.
    const setting = settingWith(
      { ...households({ a: 10, b: 5, c: 25, d: 50, e: 7, g: 60 }), u: null },
      [sum("a", "b", "c"), sum("a", "u", "d"), sum("u", "e", "g")],
      [0],
      [1, 2],
    );
    expect(strain(setting, { a: "20" }, 0)).toBe(0);
    expect(strain(setting, { a: "60" }, 0)).toBe(1);
  });
});

describe("a conflict of many figures", () => {
  const sumOf = (parts: number): Setting => {
    const ids = Array.from({ length: parts }, (_, at) => `f${at}`);
    const texts = Object.fromEntries(ids.map((id) => [id, "2 households"]));
    return settingWith({ ...texts, t: "7 households" }, [sum(...ids, "t")], [0]);
  };
  test.each([
    ["forty", 39, 0],
    ["more than forty", 40, 41],
  ] as const)("is looked at as a whole where it is of %s: a sum of %d, %d", (_, parts, looked) => {
    const setting = sumOf(parts);
    const [conflict] = setting.conflicts as [Setting["conflicts"][number]];
    const all = [allowedInLarge(setting, 0), allowedWithinLarge(setting, conflict)];
    expect(all.map(({ size }) => size)).toEqual([looked, looked]);
    if (looked === 0) return;
    expect(all.map((allowed) => shown(allowed.get(parts)))).toEqual(["80", "80"]);
    expect(all.map((allowed) => shown(allowed.get(0)))).toEqual(["none", "none"]);
  });
});
