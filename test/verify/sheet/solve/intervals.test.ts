/** What intervals say of one constraint: sums, quotients, and what is left to each variable. */
import { describe, expect, test } from "vitest";
import { isDivisible } from "../../../../src/verify/sheet/solve/divisible.ts";
import { shareOf, sumOfIntervals } from "../../../../src/verify/sheet/solve/interval-sum.ts";
import {
  alwaysHolds,
  holdsAnyway,
  openConstraints,
} from "../../../../src/verify/sheet/solve/open-constraints.ts";
import { powerBelow } from "../../../../src/verify/sheet/solve/power-below.ts";
import { holdsAlone } from "../../../../src/verify/sheet/solve/problem.ts";
import { intervalOf, project } from "../../../../src/verify/sheet/solve/project.ts";
import { projectProduct } from "../../../../src/verify/sheet/solve/project-product.ts";
import { quotient } from "../../../../src/verify/sheet/solve/quotient.ts";
import { restsOf, strictSign, weakSign } from "../../../../src/verify/sheet/solve/rest.ts";
import { shortened } from "../../../../src/verify/sheet/solve/shortened.ts";
import { allShown, constraint, f, interval, shown, stated } from "./stated.ts";

describe("project: what the others leave to each variable", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["a + b - c = 0", ["[1, 2]", "[10, 20)", "(0, 15]"], ["(-20, 5]", "(-2, 14]", "[11, 22)"]],
    ["a + b - c <= 0", ["[1, 2]", "[10, 20)", "(0, 15]"], ["(-∞, 5]", "(-∞, 14]", "[11, ∞)"]],
    ["a + b - c < 0", ["[1, 2]", "[10, 20)", "(0, 15]"], ["(-∞, 5)", "(-∞, 14)", "(11, ∞)"]],
    // A constant, and coefficients other than one.
    ["2a - 3b + 1 = 0", ["[1, 2]", "[0, 5)"], ["[-1/2, 7)", "[1, 5/3]"]],
    ["-2a + 1 <= 0", ["[0, 1]"], ["[1/2, ∞)"]],
    // One variable without a bound bounds the others no more, and is itself bounded by them.
    ["a + b + c = 0", ["[0, ∞)", "[1, 2]", "[3, 4]"], ["[-6, -4]", "(-∞, -3]", "(-∞, -1]"]],
    ["a + b + c = 0", ["(-∞, 0]", "[1, 2]", "[3, 4]"], ["[-6, -4]", "[-4, ∞)", "[-2, ∞)"]],
    ["a + b + c = 0", ["[0, ∞)", "[0, ∞)", "[3, 4]"], ["(-∞, -3]", "(-∞, -3]", "(-∞, 0]"]],
    ["a + b = 0", ["R", "(1, 2]"], ["[-2, -1)", "R"]],
    ["a - b = 0", ["0", "0"], ["0", "0"]],
    ["3a - b = 0", ["0", "[0, 6)"], ["[0, 2)", "0"]],
    // a × printed rate.
    ["a - bc = 0", ["[6, 12]", "[2, 3]", "[1, 5]"], ["[2, 15]", "[6/5, 12]", "[2, 6]"]],
    ["100a - bc = 0", ["[6, 12]", "[20, 30]", "(1, 5]"], ["(1/5, 3/2]", "[120, 1200)", "[20, 60]"]],
    ["ab - c = 0", ["[2, 3]", "[1, 5]", "[6, 12]"], ["[6/5, 12]", "[2, 6]", "[2, 15]"]],
    ["a - 2bc = 0", ["[6, 12]", "[0, 3]", "[1, 5]"], ["[0, 30]", "[3/5, 6]", "[1, ∞)"]],
    ["a - bc = 0", ["0", "[-1, 3]", "[1, 5]"], ["[-5, 15]", "0", "R"]],
    ["a - bc = 0", ["[1, 2]", "0", "[1, 5]"], ["0", "[1/5, 2]", "none"]],
    // With a constant, an inequality, or a square, in the general way.
    ["a - bc + 1 = 0", ["[5, 11]", "[2, 3]", "[1, 5]"], ["[1, 14]", "[6/5, 12]", "[2, 6]"]],
    ["a - bc <= 0", ["[6, 12]", "[2, 3]", "[1, 5]"], ["(-∞, 15]", "[6/5, ∞)", "[2, ∞)"]],
    ["a - bc < 0", ["[6, 12]", "[2, 3]", "[1, 5]"], ["(-∞, 15)", "(6/5, ∞)", "(2, ∞)"]],
    [
      "a - 2bcd = 0",
      ["[12, 24]", "[1, 2]", "[1, 2]", "[1, 4]"],
      ["[2, 32]", "[3/4, 12]", "[3/4, 12]", "[3/2, 12]"],
    ],
    [
      "ab + ac - d = 0",
      ["[1, 2]", "[1, 2]", "[1, 2]", "[0, 9]"],
      ["[-4, 8]", "[-4, 8]", "[-4, 8]", "[2, 8]"],
    ],
    // What is known is put in first, so that what is left stands in one place.
    ["ab - b = 0", ["3", "[1, 5]"], ["[1/5, 5]", "0"]],
    ["ab - b - c = 0", ["3", "[1, 5]", "[0, 9]"], ["[1/5, 14]", "[0, 9/2]", "[2, 10]"]],
    ["ab + c - 6 = 0", ["2", "[0, 9]", "4"], ["[2/9, ∞)", "1", "[-12, 6]"]],
    // What cancels out holds for every number, or for none.
    ["a - a = 0", ["[1, 2]"], ["R"]],
    ["a - a + 1 = 0", ["[1, 2]"], ["none"]],
    ["ab - ac - 1 <= 0", ["[1, 2]", "3", "3"], ["R", "(-∞, 7]", "[1, ∞)"]],
  ])("%s for %j: %j", (text, domains, expected) => {
    const { domainOf } = stated(domains);
    expect(allShown(project(constraint(text), domainOf))).toEqual(expected);
  });

  test.each<readonly [string, readonly string[], readonly string[]]>([
    // a = |b - c|, with what decides between the two cases last.
    ["|b - c| = a", ["[0, 9]", "[5, 6]", "[1, 2]", "[0, 1]"], ["[3, 5]", "[-8, 11]", "[-4, 15]", "0"]],
    ["|b - c| = a", ["[0, 9]", "[1, 2]", "[5, 6]", "[0, 1]"], ["[3, 5]", "[-4, 15]", "[-8, 11]", "1"]],
    ["|b - c| = a", ["[0, 1]", "[5, 6]", "[5, 6]", "[0, 1]"], ["[0, 1]", "[4, 7]", "[4, 7]", "[0, 1]"]],
    ["|b - c| = a", ["[3, 4)", "R", "0", "[0, 1]"], ["[0, ∞)", "(-4, 4)", "R", "[0, 1]"]],
    ["|b - c| = a", ["[3, 4)", "R", "0", "0"], ["[0, ∞)", "[3, 4)", "R", "0"]],
    ["|b - c| = a", ["[3, 4)", "R", "0", "1"], ["[0, ∞)", "(-4, -3]", "R", "1"]],
    ["|b - c| = a", ["[3, 4]", "[0, 1]", "[0, 1]", "[0, 1]"], ["[0, 1]", "[-4, 5]", "[-4, 5]", "none"]],
    // One case goes up from five without bound, the other one down.
    ["|b - c| = a", ["[0, ∞)", "R", "5", "[0, 1]"], ["[0, ∞)", "R", "R", "[0, 1]"]],
    ["|b - c| = a", ["[0, ∞)", "5", "R", "[0, 1]"], ["[0, ∞)", "R", "R", "[0, 1]"]],
    ["|b - c| = a", ["[0, ∞)", "R", "5", "0"], ["[0, ∞)", "[5, ∞)", "R", "0"]],
    ["|b - c| = a", ["0", "R", "[5, 6)", "[0, 1]"], ["[0, ∞)", "[5, 6)", "R", "[0, 1]"]],
    // A size is never below zero, also where its print is.
    ["|b - c| = a", ["[-5, 1)", "[0, 9]", "4", "[0, 1]"], ["[0, 5]", "(3, 5)", "(-1, 10)", "[0, 1]"]],
  ])("%s for %j: %j", (text, domains, expected) => {
    const [given, decider] = [domains.slice(0, -1), domains.at(-1) as string];
    const { problem, own } = stated(given, [text]);
    const domainOf = (variable: number) => own[variable] as (typeof own)[number];
    const all = project(problem.constraints[0] as never, (variable) =>
      variable === given.length ? interval(decider) : domainOf(variable),
    );
    const order = (problem.constraints[0] as { variables: readonly number[] }).variables;
    expect(given.concat("").map((_, variable) => shown(all[order.indexOf(variable)]))).toEqual(expected);
  });

  test("the quick way for rates is for a × x + b × y × z = 0 alone", () => {
    const { domainOf } = stated(["[1, 2]", "[1, 2]", "[1, 2]", "[1, 2]"]);
    for (const text of [
      "a - bc + 1 = 0",
      "a - bc <= 0",
      "a - ab = 0",
      "a - bcd = 0",
      "ab - cd = 0",
      "a - b = 0",
      "a - b - cd = 0",
    ]) {
      expect([text, projectProduct(constraint(text), domainOf)]).toEqual([text, undefined]);
    }
    expect(projectProduct(constraint("a - bc = 0"), domainOf)).toHaveLength(3);
  });
});

describe("the share of one part in a sum", () => {
  const parts = ["[1, 2)", "(3, 4]", "[10, 20]"].map(interval);

  test.each([
    ["=", ["(-24, -14)", "(-22, -10]", "(-6, -4)"]],
    ["<=", ["(-∞, -14)", "(-∞, -12]", "(-∞, -5)"]],
    ["<", ["(-∞, -14)", "(-∞, -12)", "(-∞, -5)"]],
  ] as const)("that should be %s 0", (sense, expected) => {
    const sum = sumOfIntervals(parts, f("1"));
    const shares = parts.map((part) => shown(shareOf(sum, part, sense)));
    expect(shares).toEqual(sense === "=" ? ["[-25, -14)", "(-23, -12]", "(-7, -5)"] : expected);
  });

  test("keeps how many ends have no bound, and how many are open", () => {
    const sum = sumOfIntervals(["(-∞, 2)", "(-∞, 3]", "[1, ∞)"].map(interval), f("5"));
    expect(sum).toMatchObject({ unboundedBelow: 2, unboundedAbove: 1, openBelow: 2, openAbove: 2 });
    expect([sum.lower.toFraction(), sum.upper.toFraction()]).toEqual(["6", "10"]);
    expect(shown(shareOf(sum, interval("[1, ∞)"), "="))).toBe("(-10, ∞)");
    expect(shown(shareOf(sum, interval("(-∞, 3]"), "="))).toBe("R");
    const one = sumOfIntervals(["(-∞, 2)", "[3, 4]"].map(interval), f("0"));
    expect(shown(shareOf(one, interval("(-∞, 2)"), "="))).toBe("[-4, -3]");
    expect(shown(shareOf(one, interval("[3, 4]"), "="))).toBe("(-2, ∞)");
    const other = sumOfIntervals(["(2, ∞)", "[3, 4]"].map(interval), f("0"));
    expect(shown(shareOf(other, interval("(2, ∞)"), "="))).toBe("[-4, -3]");
    expect(shown(shareOf(other, interval("[3, 4]"), "="))).toBe("(-∞, -2)");
  });
});

describe("a quotient holds all x of which x × y is in the product for some y", () => {
  test.each([
    ["[6, 12]", "[2, 3]", "[2, 6]"],
    ["[6, 12]", "[0, 3]", "[2, ∞)"],
    ["[6, 12]", "[-3, 0]", "(-∞, -2]"],
    ["[6, 12]", "[-3, 3]", "R"],
    ["[6, 12]", "R", "R"],
    ["[6, 12]", "[0, ∞)", "(0, ∞)"],
    ["[6, 12]", "(-∞, 0]", "(-∞, 0)"],
    ["[6, 12]", "0", "none"],
    ["[0, 12]", "0", "R"],
    ["(0, 12]", "0", "none"],
    ["[-12, 0]", "0", "R"],
    ["[-12, 0)", "0", "none"],
    ["(-∞, 0]", "0", "R"],
    ["(-∞, 0)", "0", "none"],
    ["[0, ∞)", "0", "R"],
    ["(0, ∞)", "[0, 3]", "(0, ∞)"],
    ["[-12, -6]", "0", "none"],
    ["[-1, 1]", "[0, 3]", "R"],
  ])("%s over %s: %s", (product, y, expected) => {
    expect(shown(quotient(interval(product), interval(y)))).toBe(expected);
  });
});

describe("the values of a monomial", () => {
  test.each([
    ["a - d = 0", "[-2, 3]"],
    ["-a - d = 0", "[-3, 2]"],
    ["2a - d = 0", "[-4, 6]"],
    ["1/2a - d = 0", "[-1, 3/2]"],
    ["-ab - d = 0", "[-15, 10]"],
    ["-3abc - d = 0", "[-90, 60]"],
  ])("%s begins with %s", (text, expected) => {
    const { domainOf } = stated(["[-2, 3]", "[1, 5]", "2"]);
    expect(shown(intervalOf(constraint(text).monomials[0] as never, domainOf))).toBe(expected);
  });
});

describe("what is left of monomials", () => {
  test("one a product of open variables, those of zero left out", () => {
    const { domainOf } = stated(["2", "[0, 9]", "[0, 9]", "0", "-3"]);
    const rests = (text: string): string[] =>
      restsOf(constraint(text), domainOf).map(
        ({ coefficient, variables }) => `${coefficient.toFraction()} ${variables}`,
      );
    expect(rests("ab + b + 2bc - d + a + e = 0")).toEqual(["3 1", "2 1,2", "-1 "]);
    expect(rests("ab - 2b + dc = 0")).toEqual([]);
    expect(rests("bc + cd = 0")).toEqual(["1 1,2"]);
    expect(rests("a + b = 0")).toEqual(["2 ", "1 1"]);
  });

  test.each([
    ["(0, 1]", 1, 1],
    ["[0, 1]", 0, 1],
    ["[1, 2]", 1, 1],
    ["[-1, 0)", -1, -1],
    ["[-1, 0]", 0, -1],
    ["[-2, -1]", -1, -1],
    ["[-1, 1]", 0, 0],
    ["R", 0, 0],
    ["[1, ∞)", 1, 1],
    ["(-∞, -1]", -1, -1],
    ["[-1, ∞)", 0, 0],
    ["(-∞, 1]", 0, 0],
    // Zero itself has no sign, and none that is not zero.
    ["0", 0, 1],
  ])("the sign of %s is %s, and %s but for zero", (domain, strict, weak) => {
    expect([strictSign(interval(domain)), weakSign(interval(domain))]).toEqual([strict, weak]);
  });
});

describe("whether a constraint always holds", () => {
  test.each<readonly [string, readonly string[], boolean]>([
    ["a - b = 0", ["3", "3"], true],
    ["a - b = 0", ["3", "4"], false],
    ["a - b = 0", ["4", "3"], false],
    ["a - b = 0", ["[3, 4]", "[3, 4]"], false],
    ["a - b <= 0", ["[0, 3]", "[3, 4]"], true],
    ["a - b <= 0", ["[0, 3]", "(3, 4]"], true],
    ["a - b <= 0", ["[0, 4]", "[3, 4]"], false],
    ["a - b < 0", ["[0, 3]", "[3, 4]"], false],
    ["a - b < 0", ["[0, 3)", "[3, 4]"], true],
    ["a - b < 0", ["[0, 3]", "(3, 4]"], true],
    ["a - b < 0", ["[0, 2]", "[3, 4]"], true],
    ["a - b <= 0", ["[0, ∞)", "[3, 4]"], false],
    ["a - b <= 0", ["[0, 1]", "(-∞, 4]"], false],
    ["a - b <= 0", ["(-∞, 1]", "[3, ∞)"], true],
    ["ab - 6 <= 0", ["[0, 2]", "[0, 3]"], true],
    ["ab - 5 <= 0", ["[0, 2]", "[0, 3]"], false],
  ])("%s for %j: %s", (text, domains, holds) => {
    const { domainOf } = stated(domains);
    expect(alwaysHolds(constraint(text), domainOf)).toBe(holds);
    expect(holdsAnyway(constraint(text), domainOf)).toBe(holds);
  });

  test("one of two cases is enough", () => {
    const holds = (...domains: readonly string[]): boolean => {
      const { problem, domainOf } = stated(domains, ["|b - c| = a"]);
      return holdsAnyway(problem.constraints[0] as never, domainOf);
    };
    expect(holds("1", "3", "2")).toBe(true);
    expect(holds("1", "2", "3")).toBe(true);
    expect(holds("2", "2", "3")).toBe(false);
    expect(holds("1", "[2, 3]", "3")).toBe(false);
  });

  test.each([
    ["0", "=", true],
    ["0", "<=", true],
    ["0", "<", false],
    ["-1", "=", false],
    ["-1", "<=", true],
    ["-1", "<", true],
    ["1", "=", false],
    ["1", "<=", false],
    ["1", "<", false],
  ] as const)("%s %s 0: %s", (constant, sense, holds) => {
    expect(holdsAlone({ constant: f(constant), sense })).toBe(holds);
  });
});

describe("the constraints that may still be broken", () => {
  const openOf = (domains: readonly string[], ...constraints: readonly string[]): number[] => {
    const { problem, now, places } = stated(domains, constraints);
    return openConstraints(problem, now, places);
  };

  test("are those with open variables that do not always hold", () => {
    expect(openOf(["3", "[0, 9]", "3"], "a - c = 0", "a - b = 0", "b - 9 <= 0", "b - 8 <= 0")).toEqual([
      1, 3,
    ]);
  });

  test.each<readonly [string, string, boolean]>([
    ["a - b = 0", "2a - 2b = 0", true],
    ["a - b = 0", "b - a = 0", true],
    ["a - b = 0", "-3a + 3b = 0", true],
    ["ab - c = 0", "2ba - 2c = 0", true],
    ["a - b - 1 = 0", "a - b = 0", false],
    ["a - 2b = 0", "2a - b = 0", false],
    ["a - b <= 0", "2a - 2b <= 0", true],
    ["a - b <= 0", "b - a <= 0", false],
    ["a - b <= 0", "a - b < 0", false],
    ["a - b <= 0", "a - b = 0", false],
    ["ab - c = 0", "ac - b = 0", false],
  ])("%s and %s say the same: %s", (one, other, same) => {
    expect(openOf(["[1, 9]", "[1, 9]", "[1, 9]"], one, other)).toEqual(same ? [0] : [0, 1]);
  });
});

describe("whether whole numbers can add up so", () => {
  test.each<readonly [string, readonly string[], boolean]>([
    ["4a - 6b - 1 = 0", ["whole [0, 9]", "whole [0, 9]"], false],
    ["4a - 6b - 2 = 0", ["whole [0, 9]", "whole [0, 9]"], true],
    ["4a - 6b - 1 <= 0", ["whole [0, 9]", "whole [0, 9]"], true],
    ["4a - 6b - 1 = 0", ["whole [0, 9]", "[0, 9]"], true],
    ["4a - 6b - c = 0", ["whole [0, 9]", "whole [0, 9]", "1"], false],
    ["4a - 6b - c = 0", ["whole [0, 9]", "whole [0, 9]", "4"], true],
    ["4a - 6b - c + 1 = 0", ["whole [0, 9]", "whole [0, 9]", "1"], true],
    ["1/2a - 1/3b - 1/6 = 0", ["whole [0, 9]", "whole [0, 9]"], true],
    ["1/2a - 1/4b - 1/6 = 0", ["whole [0, 9]", "whole [0, 9]"], false],
    ["2ab - 3 = 0", ["whole [0, 9]", "whole [0, 9]"], false],
    ["-2a + 4 = 0", ["whole [0, 9]"], true],
    ["-2a + 3 = 0", ["whole [0, 9]"], false],
    ["a - 1/2 = 0", ["1/2"], true],
  ])("%s for %j: %s", (text, domains, divisible) => {
    const { problem, domainOf } = stated(domains, [text]);
    expect(isDivisible(problem.constraints[0] as never, problem, domainOf)).toBe(divisible);
  });
});

describe("numbers of few digits", () => {
  test.each([
    ["1", "1/10"],
    ["9", "1/10"],
    ["10", "1"],
    ["123456", "10000"],
    ["1/2", "1/10"],
    ["1/9", "1/10"],
    ["1/10", "1/100"],
    ["3/100", "1/1000"],
    ["999/10", "1"],
    ["100/3", "10"],
  ])("the power of ten below %s is %s", (value, expected) => {
    const power = powerBelow(f(value));
    expect(power.toFraction()).toBe(expected);
    expect(power.compare(f(value))).toBeLessThanOrEqual(0);
  });

  const long = `${"1".repeat(41)}/${"3".repeat(41)}7`;
  test("long ends move outwards, by a millionth of the width at most", () => {
    const domain = interval(`[${long}, 5]`);
    const kept = shortened(domain);
    expect(kept.lower?.compare(domain.lower as never)).toBe(-1);
    expect(kept.lower?.d.toString().length).toBeLessThan(12);
    expect((domain.lower ?? f("0")).sub(kept.lower ?? f("9")).compare(f("5/1000000"))).toBeLessThan(0);
    expect([kept.lowerClosed, kept.upperClosed, kept.upper?.toFraction()]).toEqual([false, true, "5"]);
    const upwards = shortened(interval(`[0, ${long}]`));
    expect(upwards.upper?.compare(f(long))).toBe(1);
    expect([upwards.lowerClosed, upwards.upperClosed, upwards.lower?.toFraction()]).toEqual([
      true,
      false,
      "0",
    ]);
    expect(upwards.upper?.sub(f(long)).compare(f("1/1000000"))).toBe(-1);
  });

  test("a long end without another one moves by a part of itself", () => {
    const [up, down] = [shortened(interval(`[${long}, ∞)`)), shortened(interval(`(-∞, ${long}]`))];
    expect(up.upper).toBeNull();
    expect(down.lower).toBeNull();
    expect(up.lower?.compare(f(long))).toBe(-1);
    expect(down.upper?.compare(f(long))).toBe(1);
    const tiny = f("1").div(10n ** 19n);
    expect(
      f(long)
        .sub(up.lower as never)
        .compare(tiny),
    ).toBe(-1);
    expect((down.upper as never as ReturnType<typeof f>).sub(f(long)).compare(tiny)).toBe(-1);
    expect([up.lowerClosed, down.upperClosed]).toEqual([false, false]);
  });

  test.each(["[1, 2]", "(1/3, ∞)", "R", "[0, 10^40]", `[0, 1/${"1".repeat(40)}]`])(
    "short ends stay: %s",
    (text) => {
      const domain = interval(text);
      expect(shortened(domain)).toBe(domain);
    },
  );

  test("one number stays what it is, however long", () => {
    const domain = interval(long);
    expect(shortened(domain)).toBe(domain);
    expect(shortened(interval("[0, 10^41]"))).not.toEqual(interval("[0, 10^41]"));
  });
});
