import { describe, expect, test } from "vitest";
import { assessEmployment, type RosterMember } from "../../../src/household/index.ts";
import { answerTo, of } from "../assess.ts";

const seeking = { work: "none", ableToWork: true, seekingWork: true } as const;

describe("assessEmployment", () => {
  test.each<[string, RosterMember, boolean | null]>([
    ["a jobseeker of 30", { age: 30, ...seeking }, true],
    ["of 14, too young", { age: 14, ...seeking }, false],
    ["of 15, the recalled working age", { age: 15, ...seeking }, true],
    ["of 54, surely of working age", { age: 54, ...seeking }, true],
    ["of 55, which turns on sex and year", { age: 55, ...seeking }, null],
    ["of 55, answered", { age: 55, ofWorkingAge: true, ...seeking }, true],
    ["of 61, which turns on sex and year", { age: 61, ...seeking }, null],
    ["of 62, surely retired", { age: 62, ...seeking }, false],
    ["unable to work", { age: 30, ...seeking, ableToWork: false }, false],
    ["not seeking work", { age: 30, ...seeking, seekingWork: false }, false],
    ["a pupil who does not seek work, the rest unknown", { work: "none", seekingWork: false }, false],
    ["own work", { age: 30, work: "own" }, false],
    ["a wage job with a contract", { age: 30, work: "wage", contract: true }, false],
    ["a wage job without one", { age: 30, work: "wage", contract: false }, true],
    ["a wage job without one, after retirement", { age: 70, work: "wage", contract: false }, true],
    ["a wage job, contract unknown", { age: 30, work: "wage" }, null],
    [
      "seeking work with a contract, whether at work not known",
      { age: 30, contract: true, ...seeking, work: null },
      null,
    ],
    [
      "unable to work without a contract, whether at work not known",
      { age: 30, contract: false, ableToWork: false },
      null,
    ],
    ["nothing known of a child of 3", { age: 3 }, false],
    ["nothing known of an adult", { age: 40 }, null],
    ["nothing known but that neither way is open", { contract: true, ableToWork: false }, false],
  ])("%s", (_, member, expected) => {
    expect(answerTo("employment", of(member))).toBe(expected);
  });

  test("one certain case decides", () => {
    const found = assessEmployment(of({}, { age: 30, work: "wage", contract: false }, {}), { locale: "en" });
    expect(found.deprived).toBe(true);
    expect(found.members).toEqual([1]);
    expect(found.missing).toEqual([]);
    expect(found.reason).toBe("Employment: deprived, member 2 working for a wage without a labour contract");
    const both = of(
      { age: 30, work: "wage", contract: false },
      { age: 20, ...seeking },
      { age: 21, ...seeking },
    );
    expect(assessEmployment(both, { locale: "vi" }).reason).toBe(
      "Việc làm: thiếu hụt, thành viên thứ 2, 3 muốn làm việc mà không có việc làm; thành viên thứ 1 làm công ăn lương không có hợp đồng lao động",
    );
  });

  test("a working age that the caller gives decides both ends", () => {
    const options = { workingAge: { from: 16, to: 59 } };
    const at = (age: number) => answerTo("employment", of({ age, ...seeking }), options);
    expect([15, 16, 59, 60].map(at)).toEqual([false, true, true, false]);
    const wage = { age: 15, work: "wage", contract: false } as const;
    expect(answerTo("employment", of(wage), options)).toBe(false);
    expect(answerTo("employment", of({ ...wage, ofWorkingAge: true }), options)).toBe(true);
  });

  test("says what rests on a working age that is only recalled", () => {
    const evidence = (member: RosterMember) => assessEmployment(of(member)).evidence;
    expect(evidence({ age: 30, ...seeking })).toBe("recalled");
    expect(evidence({ age: 30, ofWorkingAge: true, ...seeking })).toBe("read in a secondary source");
    expect(evidence({ age: 30, work: "wage", contract: false })).toBe("read in a secondary source");
    expect(evidence({ age: 15, work: "wage", contract: false })).toBe("recalled");
    expect(evidence({ age: 3 })).toBe("read in a secondary source");
  });

  test("names the answers that could decide", () => {
    const missing = (member: RosterMember) => assessEmployment(of({ age: 3 }, member)).missing;
    expect(missing({ age: 40 })).toEqual(["members[1].work"]);
    expect(missing({})).toEqual(["members[1].age", "members[1].work"]);
    expect(missing({ work: "wage" })).toEqual(["members[1].age", "members[1].contract"]);
    expect(missing({ age: 40, work: "wage" })).toEqual(["members[1].contract"]);
    expect(missing({ age: 40, work: "none", ableToWork: true })).toEqual(["members[1].seekingWork"]);
    expect(missing({ age: 58, ...seeking })).toEqual(["members[1].ofWorkingAge"]);
    expect(missing({ work: "none", seekingWork: true })).toEqual(["members[1].age", "members[1].ableToWork"]);
  });
});
