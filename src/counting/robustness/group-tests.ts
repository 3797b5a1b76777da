import type { Tabulation } from "../tabulation.ts";

/** By grouping and label: whether a context belongs to the group. */
export const groupTests = ({
  groupings,
  contexts,
}: Tabulation): Readonly<Record<string, Readonly<Record<string, (context: number) => boolean>>>> =>
  Object.fromEntries(
    groupings.map(({ name, labels }, grouping) => {
      const labelOfContext = contexts.groups[grouping] as readonly number[];
      const tests = labels.map(
        (label, at) => [label, (context: number) => labelOfContext[context] === at] as const,
      );
      return [name, Object.fromEntries(tests)];
    }),
  );
