import { describe, expect, test } from "vitest";
import {
  checkMeasure,
  colombiaMpi,
  defineMeasure,
  globalMpi,
  type Measure,
  vietnam2022Counting,
  worldBankMpm,
} from "../../src/counting/index.ts";
import { refusal } from "../refusal.ts";

describe("checkMeasure", () => {
  test("passes what defineMeasure made, also from JSON", () => {
    const plain = defineMeasure({ dimensions: { a: ["p"] }, cutoff: 1 });
    for (const measure of [plain, globalMpi, worldBankMpm, colombiaMpi, vietnam2022Counting]) {
      expect(() => checkMeasure(measure)).not.toThrow();
      expect(() => checkMeasure(JSON.parse(JSON.stringify(measure)))).not.toThrow();
    }
  });

  const [health] = globalMpi.dimensions as readonly [Measure["dimensions"][number]];
  const [nutrition] = health.indicators as readonly [(typeof health)["indicators"][number]];
  const withDimension = (changes: object): object => ({
    ...globalMpi,
    dimensions: [health, { ...health, ...changes }],
  });
  const withIndicator = (changes: object): object =>
    withDimension({ indicators: [nutrition, { ...nutrition, ...changes }] });

  test.each<readonly [string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "global-mpi"],
    ["another kind", { ...globalMpi, kind: "standard" }],
    ["an id of no text", { ...globalMpi, id: 5 }],
    ["no label", { ...globalMpi, label: undefined }],
    ["a label in one language", { ...globalMpi, label: { vi: "nghèo đa chiều" } }],
    ["a label in the other language", { ...globalMpi, label: { en: "poverty" } }],
    ["no cut-off", { ...globalMpi, cutoff: undefined }],
    ["a cut-off of no text", { ...globalMpi, cutoff: 0.33 }],
    ["no source", { ...globalMpi, source: undefined }],
    ["a source without evidence", { ...globalMpi, source: {} }],
    ["no dimensions", { ...globalMpi, dimensions: undefined }],
    ["dimensions that are no list", { ...globalMpi, dimensions: new Uint8Array(0) }],
    ["a dimension that is none", { ...globalMpi, dimensions: [null] }],
    ["a dimension without a name", withDimension({ id: 1 })],
    ["a dimension without a weight", withDimension({ weight: 1 })],
    ["a dimension without a label", withDimension({ label: undefined })],
    ["a dimension without indicators", withDimension({ indicators: new Uint8Array(0) })],
    ["an indicator that is none", withDimension({ indicators: [null] })],
    ["an indicator without a name", withIndicator({ id: null })],
    ["an indicator without a weight", withIndicator({ weight: 1 / 6 })],
    ["an indicator without a label", withIndicator({ label: "nutrition" })],
  ])("refuses %s", (_, measure) => {
    const error = refusal(() => checkMeasure(measure));
    expect(error.code).toBe("MEASURE_INVALID");
    expect(error.message).toMatch(/^Cannot use .* as a measure: expected the result of defineMeasure$/);
    expect(error.received).toBe(measure);
  });
});
