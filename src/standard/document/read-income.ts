import { type Decimal, readDecimal } from "../../number/index.ts";
import type { Sourced } from "../source.ts";
import type { Area, IncomeCriteria, IncomeLine } from "../standard.ts";
import { checkDistinct, readList, readRecord } from "./read-record.ts";
import { readSourced, sourcedKeys } from "./read-sourced.ts";
import { readId, readLabel, readWord } from "./read-text.ts";
import { refuse } from "./refuse.ts";

/** Reads the income criteria; every line has one amount above zero for each area. */
export function readIncome(value: unknown, areas: readonly Area[], whole: Sourced | null): IncomeCriteria {
  const parts = readRecord(value, "income", ["per", "currency", "lines"]);
  if (typeof parts.currency !== "string" || !/^[A-Z]{3}$/.test(parts.currency)) {
    throw refuse("income.currency", parts.currency, 'three capital letters such as "VND"');
  }
  const lines = readList(parts.lines, "income.lines", (line, path) => readLine(line, path, areas, whole), {
    least: 1,
    most: 20,
  });
  checkDistinct(
    lines.map(({ id }) => id),
    "an id of income.lines",
  );
  return Object.freeze({
    per: readWord(parts.per, "income.per", ["month", "year"]),
    currency: parts.currency,
    lines,
  });
}

function readLine(value: unknown, path: string, areas: readonly Area[], whole: Sourced | null): IncomeLine {
  const parts = readRecord(value, path, ["id", "label", "amounts", ...sourcedKeys]);
  return Object.freeze({
    id: readId(parts.id, `${path}.id`),
    label: readLabel(parts.label, `${path}.label`),
    amounts: readAmounts(parts.amounts, `${path}.amounts`, areas),
    ...readSourced(parts, path, whole),
  });
}

/** Reads one amount above zero for each area. */
export function readAmounts(
  value: unknown,
  path: string,
  areas: readonly Area[],
): Readonly<Record<string, Decimal>> {
  const ids = areas.map(({ id }) => id);
  const parts = readRecord(value, path, ids);
  return Object.freeze(
    Object.fromEntries(
      ids.map((id) => {
        const given = Object.hasOwn(parts, id) ? parts[id] : undefined;
        if (given === undefined) throw refuse(`${path}.${id}`, given, "an amount for every area");
        const amount = readDecimal(given, `${path}.${id}`);
        if (!amount.isPositive() || amount.isZero())
          throw refuse(`${path}.${id}`, given, "an amount above zero");
        return [id, amount];
      }),
    ),
  );
}
