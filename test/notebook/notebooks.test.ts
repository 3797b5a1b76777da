import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  chance,
  syntheticCapital,
  syntheticCommune,
  syntheticSurvey,
} from "../../examples/notebooks/synthetic.ts";
import { notebookText } from "../../scripts/notebooks/notebook-text.ts";
import { whatIsMissing } from "../../scripts/notebooks/what-is-missing.ts";

const folder = join(import.meta.dirname, "..", "..", "examples", "notebooks");
const notebooks = readdirSync(folder).filter((name) => name.endsWith(".ipynb"));
const deno = join(import.meta.dirname, "..", "..", "node_modules", ".bin", "deno");

test("there are four notebooks", () => {
  expect(notebooks).toEqual([
    "classify-a-commune.ipynb",
    "disbursement-of-a-province.ipynb",
    "poverty-from-a-survey.ipynb",
    "verify-a-report.ipynb",
  ]);
});

describe.each(notebooks)("the notebook %s", (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const { cells } = JSON.parse(text) as {
    cells: {
      cell_type: string;
      source: string[];
      outputs?: { output_type: string; data?: Record<string, unknown> }[];
    }[];
  };

  test("is committed as a run leaves it, without stamps of the machine", () => {
    expect(notebookText(text)).toBe(text);
    expect(text).not.toMatch(/iopub|"execution":/);
  });

  test("has no cell that failed, and an output below every cell that shows something", () => {
    const codes = cells.filter(({ cell_type }) => cell_type === "code");
    for (const { outputs = [], source } of codes) {
      expect(outputs.map(({ output_type }) => output_type)).not.toContain("error");
      if (/^(show|\w+Picture)\(/m.test(source.join(""))) expect(outputs).toHaveLength(1);
    }
    const media = codes.flatMap(({ outputs = [] }) => outputs.flatMap(({ data = {} }) => Object.keys(data)));
    expect(media).toContain("text/html");
    expect(media).toContain("application/vnd.vegalite.v5+json");
  });

  test("says of made-up data that they are", () => {
    if (text.includes("./synthetic.ts")) expect(text).toMatch(/\*\*made-up\*\*/);
  });
});

describe("a machine without Jupyter", () => {
  const missing = (lacking: string, built = join(folder, "deno.json")) =>
    whatIsMissing("deno", built, (command, words) => ![command, ...words].join(" ").includes(lacking));

  test("is told what to install", () => {
    expect(missing("nbconvert")).toEqual([
      "Jupyter is not installed: apt-get install jupyter-nbconvert python3-nbclient jupyter-client",
    ]);
    expect(missing("execute")).toEqual(["nbclient is not installed: apt-get install python3-nbclient"]);
    expect(missing("deno")).toEqual(["Deno is not installed: npm ci"]);
    expect(missing("nothing", "/nowhere")).toEqual(["The package is not built: npm run build"]);
    expect(missing("nothing")).toEqual([]);
  });

  test("is recognised by its commands", () => {
    expect(whatIsMissing("/nowhere/deno", deno)).toContain("Deno is not installed: npm ci");
    expect(whatIsMissing(deno, deno)).not.toContain("Deno is not installed: npm ci");
  });
});

describe("made-up data", () => {
  test("are the same for the same seed, and others for another", () => {
    expect(syntheticSurvey(1, 1)).toEqual(syntheticSurvey(1, 1));
    expect(syntheticSurvey(1, 1)).not.toEqual(syntheticSurvey(2, 1));
    expect(syntheticCommune(5, 40)).toEqual(syntheticCommune(5, 40));
    expect(syntheticCapital(7)).toEqual(syntheticCapital(7));
  });

  test("come from chances that spread evenly from 0 to 1", () => {
    const next = chance(3);
    const drawn = Array.from({ length: 20_000 }, next);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = drawn.filter((one) => Math.floor(one * 10) === tenth).length / drawn.length;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.01);
    }
  });
});
