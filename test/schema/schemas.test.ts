import * as library from "poverty-indicators";
import {
  type DocumentName,
  documentNames,
  jsonSchemaOf,
  measureSchema,
  sheetSchema,
  standardSchema,
} from "poverty-indicators/schema";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";
import { documents } from "./documents.ts";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Every value that the library exports of a kind, by name. */
const ofKind = (kind: string): [string, unknown][] =>
  Object.entries(library).filter(([, value]) => (value as { kind?: unknown } | null)?.kind === kind);

test("every document has a schema", () => {
  expect(Object.keys(documents)).toEqual([...documentNames]);
});

describe.each(documentNames)("the schema of a %s", (name) => {
  const { schema, read, examples } = documents[name];

  test.each(examples.map((example, at) => [at, example] as const))(
    "accepts example %i, as the library does",
    (_, example) => {
      const parsed = schema.safeParse(deepFreeze(example));
      expect(parsed).toMatchObject({ success: true });
      expect(() => read(example as never)).not.toThrow();
      expect(read(parsed.data as never)).toEqual(read(example as never));
    },
  );

  test("refuses what is no object at all", () => {
    for (const value of [null, undefined, 5, "x", [], true]) {
      expect(schema.safeParse(value).success, String(value)).toBe(false);
    }
  });

  test("refuses each of its parts when it is an array of symbols", () => {
    const [example] = examples as Record<string, unknown>[];
    for (const key of Object.keys(example as object)) {
      const wrong = { ...example, [key]: [Symbol(key)] };
      expect(schema.safeParse(wrong).success, key).toBe(false);
    }
  });

  test("is a JSON Schema too, which is plain data", () => {
    const plain = jsonSchemaOf(name);
    expect(plain.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(json(plain)).toEqual(plain);
  });
});

const strict: readonly DocumentName[] = ["sheet", "standard", "measure", "tabulation", "household", "roster"];

/** Every object inside a value, with its path. */
function objectsIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => objectsIn(item, [...path, key]));
  return Array.isArray(value) ? inner : [path, ...inner];
}

/** A copy of a value in which the object at a path has one key more. */
function withKey(value: unknown, path: readonly (string | number)[]): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return { ...(value as object), unheardOf: [[]] };
  const inner = withKey((value as Record<string, unknown>)[first], rest);
  return Array.isArray(value)
    ? value.map((item, at) => (String(at) === first ? inner : item))
    : { ...(value as object), [first]: inner };
}

test.each(strict)("an unknown key is refused wherever it stands in a %s", (name) => {
  const { schema, examples } = documents[name];
  let tried = 0;
  for (const example of examples.slice(0, 20)) {
    for (const path of objectsIn(example).slice(0, 200)) {
      expect(schema.safeParse(withKey(example, path)).success, path.join(".")).toBe(false);
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(3);
});

test("a line may carry keys of one's own, each with a value to group by", () => {
  const { schema } = documents["disbursement-line"];
  expect(schema.safeParse({ plan: 1, disbursed: 1, huyện: "Đồng Hỷ" }).success).toBe(true);
  expect(schema.safeParse({ plan: 1, disbursed: 1, huyện: ["Đồng Hỷ"] }).success).toBe(false);
});

describe("what the library publishes goes through JSON and its schema", () => {
  test.each(ofKind("standard"))("%s", (_, standard) => {
    const parsed = standardSchema.safeParse(json(standard));
    expect(parsed.error).toBeUndefined();
    expect(library.defineStandard(parsed.data as never)).toEqual(standard);
  });

  test.each(ofKind("measure"))("%s", (_, measure) => {
    const parsed = measureSchema.safeParse(json(measure));
    expect(parsed.error).toBeUndefined();
    expect(library.defineMeasure(parsed.data as never)).toEqual(measure);
  });

  test("there are some", () => {
    expect(ofKind("standard").length).toBeGreaterThan(8);
    expect(ofKind("measure").length).toBeGreaterThan(3);
  });
});

test.each(["+", "-", "*", "/"])("an expression of nothing is refused, as the library does: %s", (op) => {
  const sheet = {
    source: "x",
    figures: [{ id: "a", text: "5 hộ" }],
    relations: [{ kind: "equation", left: { op, of: [] }, right: "a" }],
  };
  expect(sheetSchema.safeParse(sheet).success).toBe(false);
  expect(refusal(() => documents.sheet.read(sheet as never)).code).toBe("SHEET_INVALID");
});

test("a refusal names the path", () => {
  const sheet = { source: "x", figures: [{ id: "a", texts: "1" }], relations: [] };
  expect(sheetSchema.safeParse(sheet).error?.issues).toMatchObject([
    { code: "unrecognized_keys", keys: ["texts"], path: ["figures", 0] },
  ]);
});

test("a figure written in JSON must be one that the library reads", () => {
  const { schema } = documents["mobilisation-line"];
  const figure = { value: "5", places: 0, unit: "vnd" };
  expect(schema.safeParse({ target: figure, raised: 1 }).success).toBe(true);
  expect(schema.safeParse({ target: { ...figure, scale: 0 }, raised: 1 }).success).toBe(false);
  expect(schema.safeParse({ target: { ...figure, unit: "dollars" }, raised: 1 }).success).toBe(false);
});

test("jsonSchemaOf refuses another name", () => {
  expect(refusal(() => jsonSchemaOf("survey" as never)).code).toBe("ARGUMENT_INVALID");
  expect(refusal(() => jsonSchemaOf("constructor" as never)).code).toBe("ARGUMENT_INVALID");
});

test("the JSON Schema of a sheet names every kind of relation and every unit", () => {
  const text = JSON.stringify(jsonSchemaOf("sheet"));
  for (const { relations } of documents.sheet.examples as library.Sheet[]) {
    expect(text).toContain(`"const":"${relations[0]?.kind}"`);
  }
  expect(text).toContain('"household"');
});
