import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../src/household/classify/findings.ts";
import { possibleOutcomes } from "../../../src/household/classify/possible-outcomes.ts";
import { answerSets } from "../../../src/household/columns/answer-sets.ts";
import { classifyHousehold } from "../../../src/household/index.ts";
import {
  type CompiledArea,
  compiledStandard,
  defineStandard,
  deriveStandard,
  vietnam2022,
} from "../../../src/standard/index.ts";
import { said, small } from "../../standard/small.ts";

const compiled = compiledStandard(vietnam2022);
const rural = compiled.areas.get("rural") as CompiledArea;
const of = (first: number, last: number, deprived: number, unknown: number) =>
  possibleOutcomes(
    compiled,
    rural,
    { first, last },
    compiled.indicators.map((_, at) => (at < deprived ? true : at < deprived + unknown ? null : false)),
  );
/** The one class of an outcome. */
const classOf = (outcome: number) =>
  vietnam2022.classes[compiled.outcomes[outcome]?.classes[0] as number]?.id;

describe("possible outcomes", () => {
  test.each([
    [1, 1, 3, 0, ["poor"]],
    [1, 1, 2, 0, ["near-poor"]],
    [0, 1, 3, 9, ["poor"]],
    [0, 1, 2, 1, ["near-poor", "poor"]],
    [0, 4, 3, 0, ["average-living-standard", "not-poor", "poor"]],
    [2, 4, 0, 12, ["average-living-standard", "not-poor"]],
    [0, 4, 0, 12, ["average-living-standard", "near-poor", "not-poor", "poor"]],
  ])(
    "of incomes from band %i to %i, with %i deprived and %i not known: %j",
    (first, last, deprived, unknown, expected) => {
      const outcomes = of(first, last, deprived, unknown);
      expect(outcomes.map(classOf).sort()).toEqual(expected);
      expect(outcomes).toEqual([...new Set(outcomes)].sort((a, b) => a - b));
    },
  );

  test("of weights are those of every score that can be", () => {
    const weighted = compiledStandard(defineStandard(small()));
    const area = weighted.areas.get("rural") as CompiledArea;
    const below = (...answers: (boolean | null)[]) =>
      possibleOutcomes(weighted, area, { first: 0, last: 0 }, answers).map(
        (at) => weighted.outcomes[at]?.classes,
      );
    expect(below(false, true, false)).toEqual([[0]]);
    expect(below(false, false, true)).toEqual([[1]]);
    expect(below(false, false, null)).toEqual([[1]]);
    expect(below(false, null, false)).toHaveLength(2);
    expect(below(null, true, null)).toEqual([[0]]);
  });
});

test("an answer of several outcomes is one, in whatever order they were found", () => {
  const sets = answerSets(compiled);
  const three = sets.find([2, 0, 1]);
  expect([sets.find([0, 1, 2]), sets.find([1, 2, 0, 0])]).toEqual([three, three]);
  expect(sets.classes[three]).toEqual([...(sets.classes[three] ?? [])].sort((a, b) => a - b));
  expect(sets.find([0, 1])).not.toBe(three);
  expect([...sets.codes()].slice(-2)).toEqual([4, 4]);
});

describe("what is found of a standard is found once", () => {
  const source = { ...vietnam2022.fromBecause, evidence: "read in the legal text" } as const;
  const { text, ...cited } = source;
  const fresh = () => deriveStandard(vietnam2022, { id: "fresh", label: text, source: cited });

  test("for every count of deprivations by itself, for every deprivation, income and rule", () => {
    const standard = fresh();
    const texts = (income: number | null, deprived: number, unknown: number) => {
      const answers = compiled.indicators.map(
        (id, at) => [id, at < deprived ? true : at < deprived + unknown ? null : false] as const,
      );
      const household = {
        area: "rural",
        monthlyIncomePerPerson: income,
        deprivations: Object.fromEntries(answers),
      };
      return classifyHousehold(household, standard).reasons.map((reason) => reason.text);
    };
    const labels = vietnam2022.dimensions.flatMap(({ indicators }) =>
      indicators.map(({ label }) => label.en),
    );
    for (let again = 0; again < 2; again++) {
      for (const [deprived, unknown] of [
        [0, 0],
        [0, 1],
        [0, 2],
        [1, 0],
        [4, 0],
        [8, 4],
        [12, 0],
      ] as const) {
        const found = texts(1500000, deprived, unknown);
        expect(found).toContain(
          `Deprived in ${deprived} of 12 indicators${unknown === 0 ? "" : `, ${unknown} not known`}`,
        );
        const named = found.filter((one) => one.includes(": ") && one.startsWith("Deprived in "));
        expect(named.map((one) => one.slice("Deprived in ".length, one.indexOf(":")))).toEqual(
          labels.slice(0, deprived),
        );
      }
      const lines = (income: number | null) =>
        texts(income, 3, 0).flatMap((one) => /is (below|exactly|above)|It is open/.exec(one)?.[0] ?? []);
      expect(lines(1)).toEqual(["is below", "is below"]);
      expect(lines(1500000)).toEqual(["is exactly", "is below"]);
      expect(lines(1500001)).toEqual(["is above", "is below"]);
      expect(lines(2250000)).toEqual(["is above", "is exactly"]);
      expect(lines(9000000)).toEqual(["is above", "is above"]);
      expect(lines(null)).toEqual(["It is open", "It is open"]);
      expect(texts(1, 3, 0)[0]).toMatch(/^Poor household: /);
      expect(
        texts(1, 2, 1)
          .slice(0, 2)
          .map((one) => one.split(",")[0]),
      ).toEqual(["Still possible: Near-poor household", "Still possible: Poor household"]);
      expect(texts(1, 3, 9)[0]).toMatch(/^Poor household: /);
    }
  });

  test("in each language", () => {
    const standard = compiledStandard(fresh());
    const area = standard.areas.get("rural") as CompiledArea;
    expect(findingsOf(standard, area, "vi")).toBe(findingsOf(standard, area, "vi"));
    const count = { deprived: 1, unknown: 0 };
    expect(findingsOf(standard, area, "vi").count(count)?.text).toBe("Thiếu hụt 1 trong 12 chỉ số");
    expect(findingsOf(standard, area, "en").count(count)?.text).toBe("Deprived in 1 of 12 indicators");
    expect(findingsOf(standard, area, "en").count(count)).toBe(findingsOf(standard, area, "en").count(count));
  });

  test("and nothing is said of counts where a standard has no indicators", () => {
    const { dimensions, cutoffs, rules, ...rest } = small();
    const line = (income: "below" | "at-least") => ({ income, line: "line" });
    const simple = defineStandard({
      ...rest,
      rules: [
        { id: "poor", label: said("poor"), gives: "poor", when: line("below") },
        { id: "not-poor", label: said("not poor"), gives: "not-poor", when: line("at-least") },
      ],
    });
    const found = classifyHousehold({ area: "rural", monthlyIncomePerPerson: 1 }, simple);
    expect([dimensions, cutoffs, rules].map((one) => one?.length)).toEqual([1, 1, 2]);
    expect(found.kind).toBe("classification");
    expect(found.reasons.map((reason) => reason.text)).toEqual([
      "poor: an income below the line",
      "The income is below the line of 100.5 VND a person and month (rural)",
    ]);
  });
});
