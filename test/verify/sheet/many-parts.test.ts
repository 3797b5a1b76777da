/** Sums of many parts: found, with what would fit and what was meant, in bounded time. */

import { verifySheet } from "poverty-indicators";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../deep-freeze.ts";

const many = <T>(length: number, item: (place: number) => T): T[] =>
  Array.from({ length }, (_, at) => item(at));

describe("a sum of many parts", () => {
  const sumOf = (values: readonly number[], total: number) => {
    const ids = values.map((_, at) => `f${at}`);
    const figures = [
      ...values.map((value, at) => ({ id: `f${at}`, text: `${value} hộ` })),
      { id: "t", text: `${total} hộ` },
    ];
    return verifySheet(
      deepFreeze({
        source: "constructed",
        locale: "vi",
        figures,
        relations: [{ kind: "sum", parts: ids, total: "t" }],
      } as const),
    );
  };
  const ones = many(3000, () => 1);

  test("that holds is told to", () => {
    expect(sumOf(ones, 3000).outcome).toBe("consistent");
  });

  test("that is one short is found, and what would fit is told of the total, and of some parts", () => {
    const { outcome, contradictions } = sumOf(ones, 2999);
    expect(outcome).toBe("inconsistent");
    expect(contradictions[0]?.figures).toHaveLength(3001);
    expect(contradictions[0]?.smallest).toBe(true);
    const fits = contradictions[0]?.wouldFit ?? [];
    expect(fits.length).toBeLessThan(300);
    expect(fits.at(-1)).toMatchObject({ figure: "t", nearest: "3000 hộ" });
    for (const { figure, nearest } of fits.slice(0, -1)) expect([figure, nearest]).toEqual([figure, "0 hộ"]);
  });

  test("tells of each of 150 what would fit, and of the last that its digits were exchanged", () => {
    const parts = many(150, (at) => 10_000 + ((at * 7919) % 9973) * 7);
    const total = parts.reduce((sum, part) => sum + part, 0);
    expect(parts[145]).toBe(19_520);
    const [contradiction] = sumOf(
      parts.map((part, at) => (at === 145 ? 91_520 : part)),
      total,
    ).contradictions;
    expect(contradiction?.smallest).toBe(true);
    expect(contradiction?.hypotheses).toMatchObject([
      { kind: "digits-exchanged", figure: "f145", printed: "91520 hộ", meant: "19520 hộ" },
    ]);
    expect(contradiction?.wouldFit.map(({ figure }) => figure)).toEqual(contradiction?.figures);
    expect(contradiction?.wouldFit.find(({ figure }) => figure === "f145")?.nearest).toBe("19520 hộ");
  });
});
