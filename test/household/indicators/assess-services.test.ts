import { describe, expect, test } from "vitest";
import {
  assessInformationDevices,
  assessLatrine,
  assessTelecommunication,
  assessWater,
  latrines,
  waterSources,
} from "../../../src/household/index.ts";
import { answerTo, of } from "../assess.ts";

test("water: the six listed sources are clean, the others are not", () => {
  const notClean = waterSources.filter((waterSource) => answerTo("water", { ...of({}), waterSource }));
  expect(notClean).toEqual(["unprotected-well", "unprotected-spring", "surface", "other"]);
  expect(answerTo("water", of({}))).toBe(null);
  expect(assessWater({ ...of({}), waterSource: "rain" }).reason).toContain("from a clean source");
});

describe("assessLatrine", () => {
  test("hygienic or not, and how sure", () => {
    const found = latrines.map((latrine) => {
      const { deprived, evidence } = assessLatrine({ ...of({}), latrine });
      return [latrine, deprived, evidence];
    });
    expect(found).toEqual([
      ["septic", false, "read in a secondary source"],
      ["pour-flush", false, "read in a secondary source"],
      ["ventilated-pit", false, "recalled"],
      ["two-compartment", false, "recalled"],
      ["other", true, "recalled"],
      ["none", true, "read in a secondary source"],
    ]);
  });

  test("what was read only answers for what was read", () => {
    const strict = { weakestEvidence: "read in a secondary source" } as const;
    const unknown = latrines.filter(
      (latrine) => answerTo("latrine", { ...of({}), latrine }, strict) === null,
    );
    expect(unknown).toEqual(["ventilated-pit", "two-compartment", "other"]);
    const found = assessLatrine({ ...of({}), latrine: "other" }, { ...strict, locale: "en" });
    expect(found.reason).toBe('Hygienic latrine: unknown, the answer would rest on evidence "recalled"');
  });
});

describe("assessTelecommunication", () => {
  test("one user decides; that there is none needs every answer", () => {
    expect(answerTo("telecommunication", of({ usesInternet: true }, {}))).toBe(false);
    expect(answerTo("telecommunication", of({ usesInternet: false }, {}))).toBe(null);
    expect(answerTo("telecommunication", of({ usesInternet: false }, { usesInternet: false }))).toBe(true);
  });

  test("names the members", () => {
    const nobody = assessTelecommunication(of({ usesInternet: false }, { usesInternet: false }));
    expect(nobody.members).toEqual([0, 1]);
    const unknown = assessTelecommunication(of({ usesInternet: false }, {}));
    expect(unknown.missing).toEqual(["members[1].usesInternet"]);
  });
});

describe("assessInformationDevices", () => {
  test("one device decides; that there is none needs every answer", () => {
    const answer = (sharedDevices: ["radio"] | [] | null, devices: ["tablet"] | [] | null) =>
      answerTo("informationDevices", { members: [{ devices }], sharedDevices });
    expect(answer(["radio"], null)).toBe(false);
    expect(answer(null, ["tablet"])).toBe(false);
    expect(answer([], [])).toBe(true);
    expect(answer([], null)).toBe(null);
    expect(answer(null, [])).toBe(null);
  });

  test("always rests on what is recalled", () => {
    const found = assessInformationDevices({ members: [{ devices: [] }], sharedDevices: [] });
    expect(found.evidence).toBe("recalled");
    expect(found.members).toEqual([0]);
    expect(assessInformationDevices(of({})).missing).toEqual(["sharedDevices", "members[0].devices"]);
  });
});
