import { describe, expect, test } from "vitest";
import { assessDependants, type RosterMember } from "../../../src/household/index.ts";
import { answerTo, of } from "../assess.ts";

const adult: RosterMember = { age: 35, monthlySocialAllowance: false };
const child: RosterMember = { age: 7 };

describe("assessDependants", () => {
  test.each<[string, RosterMember[], boolean | null]>([
    ["half of two", [adult, child], false],
    ["two of three", [adult, child, child], true],
    ["half of four", [adult, adult, child, child], false],
    ["three of five", [adult, adult, child, child, child], true],
    ["two of five", [adult, adult, adult, child, child], false],
    ["a child alone", [child], true],
    ["of 15", [{ age: 15 }], true],
    ["of 16", [{ age: 16, monthlySocialAllowance: false }], false],
    ["disabled with an allowance", [{ age: 30, disabled: true, monthlySocialAllowance: true }], true],
    ["disabled without", [{ age: 30, disabled: true, monthlySocialAllowance: false }], false],
    ["an allowance on another ground", [{ age: 30, disabled: false, monthlySocialAllowance: true }], false],
    ["of 59 with an allowance", [{ age: 59, disabled: false, monthlySocialAllowance: true }], false],
    ["of 60 with an allowance", [{ age: 60, disabled: false, monthlySocialAllowance: true }], true],
    ["of 80 without", [{ age: 80, monthlySocialAllowance: false }], false],
    ["unknown, and it decides", [adult, child, {}], null],
    ["unknown, and half at most", [adult, adult, child, {}], false],
    ["unknown, and more than half already", [adult, child, child, child, {}], true],
    ["an age unknown of who has no allowance", [adult, child, { monthlySocialAllowance: false }], null],
  ])("%s", (_, members, expected) => {
    expect(answerTo("dependants", of(...members))).toBe(expected);
  });

  test("counts dependants and members in its reason", () => {
    const found = assessDependants(of(adult, child, child), { locale: "vi" });
    expect(found.reason).toBe(
      "Người phụ thuộc trong hộ gia đình: thiếu hụt, 2/3 nhân khẩu là người phụ thuộc, hơn một nửa",
    );
    expect(found.members).toEqual([1, 2]);
    const notKnown = assessDependants(of(adult, adult, child, {}), { locale: "en" });
    expect(notKnown.reason).toContain("not deprived, ≤ 2 of 4 members are dependants, no more than half");
    expect(notKnown.members).toEqual([]);
  });

  test("the age of the elderly is recalled, or the caller's", () => {
    const elderly = of({ age: 70, monthlySocialAllowance: true });
    expect(assessDependants(elderly).evidence).toBe("recalled");
    expect(assessDependants(elderly, { elderlyFrom: 75 }).missing).toEqual(["members[0].disabled"]);
    const given = assessDependants(elderly, { elderlyFrom: 70 });
    expect([given.deprived, given.evidence]).toEqual([true, "read in a secondary source"]);
    expect(assessDependants(of(child)).evidence).toBe("read in a secondary source");
  });

  test("names the answers that could decide", () => {
    const missing = (member: RosterMember) => assessDependants(of(adult, child, member)).missing;
    expect(missing({})).toEqual([
      "members[2].age",
      "members[2].monthlySocialAllowance",
      "members[2].disabled",
    ]);
    expect(missing({ age: 60 })).toEqual(["members[2].monthlySocialAllowance"]);
    expect(missing({ age: 59 })).toEqual(["members[2].monthlySocialAllowance", "members[2].disabled"]);
    expect(missing({ age: 70 })).toEqual(["members[2].monthlySocialAllowance"]);
    expect(missing({ age: 20, disabled: true })).toEqual(["members[2].monthlySocialAllowance"]);
  });
});
