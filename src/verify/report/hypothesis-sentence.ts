import type { Locale } from "../../figure/index.ts";
import type { Hypothesis } from "../sheet/hypothesis.ts";
import { plainText } from "./plain-text.ts";
import { reportWords } from "./words.ts";

/** What may have been meant, in one sentence: "69.239 hộ [a] was meant to be 69.329 hộ: two … were exchanged". */
export function hypothesisSentence(
  hypothesis: Hypothesis,
  nameOf: (id: string) => string,
  locale: Locale,
): string {
  const say = reportWords[locale];
  const { kind, figure, meant, other, otherMeant } = hypothesis;
  const name = nameOf(figure);
  const otherName = nameOf(other ?? figure);
  const wrong = meant === null ? say.wrong(name) : say.meant(name, plainText(meant));
  const both = otherMeant === undefined ? [] : [say.alsoMeant(otherName, plainText(otherMeant))];
  return `${say.list([wrong, ...both])}: ${say.kind[kind](name, otherName)}`;
}
