import { PovertyError, show } from "../errors/index.ts";
import type { CompiledStandard } from "../standard/index.ts";
import { choose, column, compare, type Expression, isNull, whole } from "./expression.ts";
import { notKnown } from "./income-bands.ts";
import { entriesOf, invalidOption, readColumnName, readKeys } from "./read-options.ts";

/** The position of the area of a row in the standard, counted from 1, one past the last for another value; its column, `null` where all rows live in one area. */
export interface AreaCode {
  readonly expression: Expression;
  readonly column: string | null;
}

/** Reads where the area stands. */
export function readAreaCode(input: unknown, compiled: CompiledStandard): AreaCode {
  const ids = [...compiled.areas.keys()];
  if (typeof input === "string")
    return coded(
      input,
      ids.map((id) => [id, id]),
    );
  const { column: name, codes, only } = readKeys(input, "area", ["column", "codes", "only"]);
  if (only !== undefined) return { expression: whole(positionOf(only, ids) + 1), column: null };
  const values = entriesOf(codes, "area.codes").map(
    ([id, value]) => [ids[positionOf(id, ids)] as string, value] as const,
  );
  const lacking = ids.find((id) => !values.some(([known]) => known === id));
  if (lacking !== undefined) throw invalidOption(`area.codes.${lacking}`, undefined, "the value of the area");
  return coded(
    readColumnName(name, "area.column"),
    ids.map((id) => [id, values.find(([known]) => known === id)?.[1]]),
  );
}

/** A CASE over the values of a column. */
function coded(name: string, values: readonly (readonly [string, unknown])[]): AreaCode {
  const area = column(name);
  const branches = values.map(
    ([id, value], at) => [compare(area, "=", constant(value, id)), whole(at + 1)] as const,
  );
  return {
    expression: choose([...branches, [isNull(area), whole(notKnown)]], whole(values.length + 1)),
    column: name,
  };
}

function constant(value: unknown, id: string): Expression {
  if (typeof value === "string") return { kind: "literal", text: value };
  if (Number.isSafeInteger(value)) return whole(value as number);
  throw invalidOption(`area.codes.${id}`, value, "a text or a whole number");
}

function positionOf(id: unknown, ids: readonly string[]): number {
  const at = ids.indexOf(id as string);
  if (at >= 0) return at;
  throw new PovertyError(
    "AREA_UNKNOWN",
    `Cannot write the query: area ${show(id)} is not one of ${ids.join(", ")}`,
    id,
  );
}
