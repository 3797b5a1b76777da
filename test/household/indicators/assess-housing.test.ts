import { describe, expect, test } from "vitest";
import { assessHousingArea, assessHousingQuality, type Dwelling } from "../../../src/household/index.ts";
import { answerTo, housed } from "../assess.ts";

describe("assessHousingQuality", () => {
  const answers = [true, false, null];
  const cases = answers.flatMap((wall) =>
    answers.flatMap((column) => answers.map((roof) => [wall, column, roof] as const)),
  );

  test.each(cases)("wall %s, column %s, roof %s", (durableWall, durableColumn, durableRoof) => {
    // Every way to answer what is unknown, counted out.
    const completions = cases.filter((complete) =>
      [durableWall, durableColumn, durableRoof].every((given, at) =>
        given === null ? complete[at] !== null : complete[at] === given,
      ),
    );
    const outcomes = new Set(
      completions.map((complete) => complete.filter((durable) => !durable).length >= 2),
    );
    const expected = outcomes.size === 1 ? [...outcomes][0] : null;
    expect(answerTo("housingQuality", housed(1, { durableWall, durableColumn, durableRoof }))).toBe(expected);
  });

  test("two of three, one of three, and what could decide", () => {
    const quality = (dwelling: Dwelling) => assessHousingQuality(housed(1, dwelling), { locale: "en" });
    const two = quality({ durableWall: false, durableColumn: true, durableRoof: false });
    expect(two.reason).toBe(
      "Quality of the dwelling: deprived, 2 of the three main structures, wall, column and roof, are not durable",
    );
    expect(quality({ durableWall: false, durableColumn: true, durableRoof: true }).deprived).toBe(false);
    expect(quality({ durableWall: false, durableColumn: true }).missing).toEqual(["dwelling.durableRoof"]);
  });
});

describe("assessHousingArea", () => {
  test.each([
    [1, "8", false],
    [1, "7.999999999999999999999", true],
    [3, "24", false],
    [3, "23.99", true],
    [3, "24.000000000000000001", false],
    [7, 56, false],
    [7, 55.9, true],
    [2, 0, true],
  ])("%i people in %s m²", (people, area, expected) => {
    expect(answerTo("housingArea", housed(people, { area }))).toBe(expected);
  });

  test("unknown area, unknown dwelling", () => {
    expect(answerTo("housingArea", housed(3, {}))).toBe(null);
    expect(assessHousingArea({ members: [{}], dwelling: null }).missing).toEqual(["dwelling.area"]);
  });

  test("shows the area in the language of the reason", () => {
    expect(assessHousingArea(housed(2, { area: "15.90" }), { locale: "vi" }).reason).toContain(
      "15,9 m² cho 2 người",
    );
    const hall = assessHousingArea(housed(1, { area: "1234.5" }), { locale: "en" });
    expect(hall.reason).toContain("not deprived, 1,234.5 m² for 1 people");
  });
});
