/** The regions of 2023 and 2024: counts that add up, and national rates that are not pooled from the regional ones. */

import { reportText } from "poverty-indicators";
import { sheetSchema } from "poverty-indicators/schema";
import { describe, expect, test } from "vitest";
import { brokenBy, first, found, verified } from "./sheet-findings.ts";
import { nation2018, nation2018AtTheEnd } from "./sheets/nation-2018.ts";
import { northernMountains2024, pooledSheet2024 } from "./sheets/northern-mountains-2024.ts";
import { copiedSheet2023, pooledSheet2023, sheet2023 } from "./sheets/regions-2023.ts";

/** The ends of what the others allow a figure. */
const others = (report: ReturnType<typeof verified>, id: string): (string | undefined)[] => {
  const interval = report.figures.find((figure) => figure.id === id)?.others;
  return [interval?.lower?.toFixed(), interval?.upper?.toFixed()];
};

describe("the six regions of 2023", () => {
  test("hold", () => {
    const report = verified(sheet2023());
    expect(report).toMatchObject({ outcome: "consistent", contradictions: [] });
    expect(others(report, "northern-mountains.households")).toEqual(["3229619", "3231393"]);
    expect(others(report, "nation.households")).toEqual(["27771755", "27792252"]);
  });

  test("print the rate of the row below in the north, in one newspaper", () => {
    const report = verified(copiedSheet2023());
    expect(brokenBy(report).sort()).toEqual(["northern-mountains.poor-share", "northern-mountains.share"]);
    const { wouldFit, hypotheses } = found(report, "northern-mountains.share");
    expect(wouldFit.find(({ figure }) => figure === "northern-mountains.rate")?.nearest).toBe("18,20%");
    expect(hypotheses).toHaveLength(1);
    expect(hypotheses[0]).toMatchObject({
      kind: "copied",
      figure: "northern-mountains.rate",
      other: "red-river.rate",
    });
  });

  test("imply fewer households than the national rates do: a contradiction of rates", () => {
    const report = verified(pooledSheet2023());
    expect(report.contradictions).toHaveLength(1);
    const { relations, doubtful, smallest } = found(report, "sum of nation.households");
    expect(smallest).toBe(true);
    expect(relations).not.toContain("sum of nation.both");
    expect(relations).not.toContain("nation.adds-up");
    expect(doubtful.length).toBeGreaterThan(6);
    for (const id of doubtful) expect(id).toMatch(/rate$/);
    const text = reportText(report);
    // What a reader adds up by hand: 26.895.565 to 27.158.638 households in the regions.
    for (const range of [
      "3.229.619 hộ to 3.231.393 hộ",
      "6.921.547 hộ to 6.958.659 hộ",
      "5.730.629 hộ to 5.737.769 hộ",
      "1.570.759 hộ to 1.572.019 hộ",
      "4.591.915 hộ to 4.796.000 hộ",
      "4.851.096 hộ to 4.862.798 hộ",
    ]) {
      expect(text).toContain(range);
    }
  });
});

test("the north and the nation of 2024 hold, and tell of the rest", () => {
  const report = verified(northernMountains2024());
  expect(report).toMatchObject({ outcome: "consistent", contradictions: [] });
  expect(others(report, "nation.near-poor")).toEqual(["659389", "659389"]);
  expect(others(report, "nation.households")).toEqual(["30987494", "31048014"]);
  expect(others(report, "rest.households")).toEqual(["27737925", "27799727"]);
});

test("the regions of 2024 imply fewer households than the national rates do: a contradiction of rates", () => {
  const report = verified(pooledSheet2024);
  const { relations, figures, doubtful, smallest, wouldFit } = found(report, "pooled");
  expect(report.contradictions).toHaveLength(1);
  expect(smallest).toBe(true);
  expect([...relations].sort()).toEqual(["implied", "pooled", "share"].sort());
  expect(figures).toEqual(["both", "rate", "regions-at-most"]);
  expect(doubtful).toContain("rate");
  // Pooled it is 4,53 to 4,60 %.
  const values = wouldFit.find(({ figure }) => figure === "rate")?.values;
  expect(values?.lower?.toFixed(2)).toBe("4.53");
});

describe("the nation of 2018", () => {
  test("tells the poor households and all households of the year before, which nobody printed", () => {
    const report = verified(nation2018);
    expect(report).toMatchObject({ outcome: "consistent", contradictions: [] });
    expect(others(report, "poor-before")).toEqual(["1642489", "1642489"]);
    expect(others(report, "households-before")).toEqual(["24447781", "24589507"]);
  });

  test("has an escape rate that is not of the households at its end", () => {
    expect(first(verified(nation2018AtTheEnd), "escape-share")).toMatchObject({
      kind: "another-period",
      figure: "escape-rate",
      other: "households-before",
    });
  });
});

test("every sheet is a document that its schema accepts", () => {
  for (const sheet of [
    sheet2023(),
    copiedSheet2023(),
    pooledSheet2023(),
    northernMountains2024(),
    pooledSheet2024,
    nation2018,
    nation2018AtTheEnd,
  ]) {
    expect(sheetSchema.safeParse(sheet).error).toBeUndefined();
  }
});
