import { expect, test } from "vitest";
import { jackknifeRatios, replicateStandardError } from "../../src/survey/index.ts";
import { closeTo } from "./close-to.ts";
import {
  cutoffs18,
  everybody,
  everybody18,
  isIn,
  oracle,
  poorAt,
  readReferenceSurvey,
  scoreOfPoor,
  times,
  totalsByUnit,
  type Value,
} from "./reference-survey.ts";

type Node = { readonly [key: string]: Node };

const survey2020 = readReferenceSurvey(2020);

test("the jackknife of 2020, nationally and in six domains", () => {
  const expected = oracle("jackknife_2020") as Record<string, Record<string, Record<string, Node>>>;
  const domains: [Value, Record<string, Node> | undefined][] = [
    [everybody, expected.national as never],
    ...["region", "area"].flatMap((by) =>
      Object.entries(expected[`by_${by}`] ?? {}).map(([label, node]) => [isIn(by, label), node] as never),
    ),
  ];
  expect(domains).toHaveLength(7);
  for (const [member, tree] of domains) {
    const members = survey2020.households.filter((household) => member(household) === 1);
    for (const [name, cutoff] of Object.entries(cutoffs18)) {
      const [poor, score] = [poorAt(cutoff), scoreOfPoor(cutoff)];
      const ratios = {
        H: [poor, everybody],
        A: [score, times(poor, everybody18)],
        M0: [score, everybody18],
      } as const;
      for (const [measure, values] of Object.entries(ratios)) {
        const wanted = tree?.[name]?.[measure] as never as Record<string, number | null>;
        const [numerators, denominators] = values.map((value) =>
          totalsByUnit(survey2020, members, value),
        ) as [Float64Array, Float64Array];
        const { estimates, scales } = jackknifeRatios(survey2020.design, numerators, denominators);
        const around = {
          method: "jackknife",
          scales,
          centre: "full-sample",
          estimate: wanted.est ?? 0,
        } as const;
        const seen = [
          replicateStandardError(estimates, { method: "jackknife", scales }),
          replicateStandardError(estimates, around),
        ];
        [wanted.se_around_replicate_mean, wanted.se_around_full_sample].forEach((one, at) => {
          if (one === null) expect(seen[at]).toBeNull();
          else closeTo(seen[at], one, 1e-11);
        });
      }
    }
  }
});
