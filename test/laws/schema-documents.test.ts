/**
 * What a schema accepts, the library reads, or refuses with a `PovertyError`; what the library reads as plain JSON, the
 * schema accepts.
 */
import fc from "fast-check";
import { isPovertyError } from "poverty-indicators";
import { type DocumentName, documentNames } from "poverty-indicators/schema";
import { describe, expect, test } from "vitest";
import { documents } from "../schema/documents.ts";

const value = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    0,
    1,
    -1,
    2,
    0.5,
    1e21,
    "",
    "a",
    "1/3",
    "33 %",
    "1,5",
    "2026-02-29",
    "2024-02-29",
  ),
  fc.constantFrom(
    [],
    {},
    ["a"],
    [1],
    { id: "a" },
    "household",
    "percent",
    "vi",
    "poor",
    "line",
    "1e3",
    "-5",
    "07",
  ),
  fc.json({ maxDepth: 2 }).map((text): unknown => JSON.parse(text)),
);
const key = fc.constantFrom(
  "__proto__",
  "constructor",
  "id",
  "text",
  "unheardOf",
  "kind",
  "label",
  "source",
  "share",
);

/** One change of a document: another value at a place, a part left out, a part twice, a key more. */
const change = fc.record({
  at: fc.nat(),
  how: fc.constantFrom("replace", "leave out", "double", "add"),
  value,
  key,
});

interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

function placesIn(holder: unknown): Place[] {
  if (typeof holder !== "object" || holder === null) return [];
  return Object.entries(holder).flatMap(([name, item]) => [
    { holder: holder as Place["holder"], key: name },
    ...placesIn(item),
  ]);
}

/** A copy of a document, changed; keys are set as JSON sets them. */
function changed(
  document: unknown,
  changes: readonly { at: number; how: string; value: unknown; key: string }[],
): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  for (const { at, how, value: other, key: name } of changes) {
    const places = placesIn(copy);
    const place = places[at % Math.max(places.length, 1)];
    if (place === undefined) continue;
    const { holder, key: own } = place;
    // A copy, so that a later change of the document does not change the values to choose from.
    const set = (to: string, item: unknown): unknown =>
      Object.defineProperty(holder, to, {
        value: structuredClone(item),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    if (how === "replace") set(own, other);
    else if (how === "add" && !Array.isArray(holder)) set(name, other);
    else if (how === "leave out" && Array.isArray(holder)) holder.splice(Number(own), 1);
    else if (how === "leave out") Reflect.deleteProperty(holder, own);
    else if (Array.isArray(holder)) holder.push(holder[Number(own)]);
  }
  return copy;
}

/** Contradictions of these kinds take a second to explain, so that hundreds of them would make the suite slow. */
const slow = /"kind":"(relative-change|weighted-mean)"/;

const documentOf = (name: DocumentName): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom(...documents[name].examples.filter((example) => !slow.test(JSON.stringify(example)))),
      fc.array(change, { maxLength: 3 }),
    )
    .map(([example, changes]) => changed(example, changes));

/** Whether the library reads a document; anything thrown but a `PovertyError` is a failure. */
function isRead(name: DocumentName, document: unknown): boolean {
  try {
    documents[name].read(document as never);
    return true;
  } catch (error) {
    if (isPovertyError(error)) return false;
    throw error;
  }
}

const runs: Partial<Record<DocumentName, number>> = { sheet: 200, standard: 100 };

describe.each(documentNames)("a %s", (name) => {
  test("that its schema accepts is read, or refused with a PovertyError", () => {
    const { schema } = documents[name];
    let accepted = 0;
    fc.assert(
      fc.property(documentOf(name), (document) => {
        const parsed = schema.safeParse(document);
        if (!parsed.success) return;
        accepted++;
        isRead(name, parsed.data);
        isRead(name, document);
      }),
      { numRuns: runs[name] ?? 400 },
    );
    expect(accepted).toBeGreaterThan(20);
  });
});

/** Readers that look at every part of a document; the others leave alone what they do not need. */
const thorough: readonly DocumentName[] = ["sheet", "standard", "roster"];

describe.each(thorough)("a %s", (name) => {
  test("that the library reads is accepted by its schema", () => {
    let read = 0;
    fc.assert(
      fc.property(documentOf(name), (document) => {
        if (!isRead(name, document)) return;
        read++;
        expect(documents[name].schema.safeParse(document).success).toBe(true);
      }),
      { numRuns: runs[name] ?? 400 },
    );
    expect(read).toBeGreaterThan(20);
  });
});
