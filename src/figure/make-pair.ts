import { PovertyError } from "../errors/index.ts";
import type { FigurePair } from "./figure-pair.ts";
import type { Interpretation, Interpreter } from "./interpret.ts";
import { jointFigures, withinThousandfold } from "./joint-figures.ts";
import { qualifierOf } from "./make-figure.ts";
import { printPlain } from "./print-figure.ts";
import { unreadable } from "./refusals.ts";
import type { Term } from "./statement.ts";

/** How a pair is made from a text. */
export const pairs: Interpreter<FigurePair> = {
  what: "pair",
  joints: ["of"],
  make: makePair,
  show: ({ part, whole }) => `${printPlain(part)}/${printPlain(whole)}`,
};

function makePair(interpretation: Interpretation): readonly FigurePair[] | PovertyError {
  const { text, statement } = interpretation;
  const qualifiers = [qualifierOf(statement.first), qualifierOf(statement.second as Term)] as const;
  const [first, second] = qualifiers;
  if (first === null || second === null)
    return unreadable(text, "pair", "the words around its figures contradict each other");
  const joint = jointFigures(interpretation, "pair", [first, second]);
  if (joint instanceof PovertyError) return joint;
  const { own, shared, second: whole } = joint;
  if (shared === null) return [newPair(text, own, whole)];
  // đồng are not printed with decimals, so decimals belong to the scale word.
  const likely = [
    ...(shared.value.isZero() || withinThousandfold(shared, whole) ? [shared] : []),
    ...(own.places === 0 && withinThousandfold(whole, own) ? [own] : []),
  ];
  return (likely.length > 0 ? likely : [shared, own]).map((part) => newPair(text, part, whole));
}

const newPair = (text: string, part: FigurePair["part"], whole: FigurePair["whole"]): FigurePair =>
  Object.freeze({ kind: "pair", text, part, whole });
