import type { Contribution, MeasuresOf } from "../measures.ts";

/**
 * The same measures with another value in each field; `null` stays `null`.
 *
 * @param change receives each value and its place in a fixed order of all fields, which is the same for all measures of
 * the same indicators
 */
export function mapMeasures<From, To>(
  measures: MeasuresOf<From>,
  change: (value: From, place: number) => To | null,
): MeasuresOf<To> {
  let next = 0;
  const orNull = (value: From | null): To | null => {
    const place = next;
    next += 1;
    return value === null ? null : change(value, place);
  };
  // Only fields that may be null are given a function that answers null.
  const one = (value: From): To => orNull(value) as To;
  const part = ({ absolute, share }: Contribution<From>): Contribution<To> =>
    Object.freeze({ absolute: one(absolute), share: orNull(share) });
  return Object.freeze({
    headcountRatio: one(measures.headcountRatio),
    intensity: orNull(measures.intensity),
    adjustedHeadcountRatio: one(measures.adjustedHeadcountRatio),
    uncensored: mapRecord(measures.uncensored, one),
    censored: mapRecord(measures.censored, one),
    contribution: mapRecord(measures.contribution, part),
    dimensionContribution: mapRecord(measures.dimensionContribution, part),
    populationShare: one(measures.populationShare),
    groupContribution: Object.freeze({
      headcountRatio: part(measures.groupContribution.headcountRatio),
      adjustedHeadcountRatio: part(measures.groupContribution.adjustedHeadcountRatio),
    }),
    vulnerable: one(measures.vulnerable),
    severe: one(measures.severe),
    averageScore: one(measures.averageScore),
  });
}

/** The values of all fields, in the order of `mapMeasures`. */
export function listMeasures<Value>(measures: MeasuresOf<Value>): (Value | null)[] {
  const values: (Value | null)[] = [];
  mapMeasures(measures, (value, place) => {
    values[place] = value;
    return value;
  });
  return Array.from(values, (value) => value ?? null);
}

/** A record with the same names; names such as `__proto__` are names like others. */
export function mapRecord<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, name: string) => To,
): Readonly<Record<string, To>> {
  return Object.freeze(
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)])),
  );
}
