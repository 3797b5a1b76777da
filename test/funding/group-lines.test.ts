import { describe, expect, test } from "vitest";
import { summariseDisbursements } from "../../src/index.ts";

const keysOf = (values: readonly unknown[], key = "key"): unknown[] =>
  summariseDisbursements(
    values.map((value) => ({ plan: 1, disbursed: 1, [key]: value }) as never),
    { by: key as never },
  ).groups.map((group) => group.key[key]);

describe("groups of lines", () => {
  test("are ordered by kind and size of their key, whatever the order of the lines", () => {
    const ordered = [null, false, true, -3, 0, 2, 10, "10", "2", "a", "á"];
    expect(keysOf(ordered)).toEqual(ordered);
    expect(keysOf([...ordered].reverse())).toEqual(ordered);
  });

  test("tell a number from a text that shows the same, and not zero from its negative", () => {
    expect(keysOf([1, "1", 1, "1"])).toEqual([1, "1"]);
    expect(keysOf([-0, 0])).toEqual([0]);
  });

  test("put levels from the centre down, and one that does not apply first", () => {
    expect(
      keysOf(["commune", "province", "district-and-commune", "central", null, "district"], "level"),
    ).toEqual([null, "central", "province", "district", "commune", "district-and-commune"]);
  });

  test("take a flag that is left out as false", () => {
    const { groups } = summariseDisbursements(
      [
        { plan: 1, disbursed: 1, carriedOver: true },
        { plan: 2, disbursed: 1 },
      ],
      { by: ["carriedOver", "localAddition" as never] },
    );
    expect(groups.map((group) => group.key)).toEqual([
      { carriedOver: false, localAddition: false },
      { carriedOver: true, localAddition: false },
    ]);
  });

  test("are safe with names that objects know", () => {
    expect(keysOf(["__proto__", "constructor", "toString"])).toEqual([
      "__proto__",
      "constructor",
      "toString",
    ]);
    const line = JSON.parse('{ "plan": 1, "disbursed": 1, "__proto__": "own" }');
    const { groups } = summariseDisbursements([line], { by: "__proto__" as never });
    expect(Object.entries(groups[0]?.key ?? {})).toEqual([["__proto__", "own"]]);
    expect(() => summariseDisbursements([{ plan: 1, disbursed: 1 }], { by: "toString" as never })).toThrow(
      /has no such key/,
    );
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test("take sub-projects with their project", () => {
    const lines = [
      { project: 4, subProject: 1, plan: 5, disbursed: 1 },
      { project: 3, subProject: 1, plan: 2, disbursed: 1 },
      { project: 2, subProject: null, plan: 3, disbursed: 1 },
      { project: 4, subProject: 1, plan: 6, disbursed: 1 },
      { project: 4, subProject: 3, plan: 4, disbursed: 1 },
    ];
    for (const inOrder of [lines, [...lines].reverse()]) {
      const { groups } = summariseDisbursements(inOrder, { by: ["project", "subProject"] });
      expect(
        groups.map((group) => [group.key.project, group.key.subProject, group.yearPlan.plan.toFixed()]),
      ).toEqual([
        [2, null, "3"],
        [3, 1, "2"],
        [4, 1, "11"],
        [4, 3, "4"],
      ]);
    }
  });
});
