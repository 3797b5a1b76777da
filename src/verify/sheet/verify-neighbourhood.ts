import { PovertyError, show } from "../../errors/index.ts";
import { fractionOf, meet, type Rounding, roundings } from "../../number/index.ts";
import { checkOptionNames } from "../check-option-names.ts";
import { compileSheet } from "./compile/compile-sheet.ts";
import { conflictsIn } from "./find/conflicts.ts";
import { decidePart } from "./find/decide-part.ts";
import { groupsOf } from "./find/groups.ts";
import { allowedTo } from "./find/others.ts";
import { nextPart, sharing, type Workbench, workbench } from "./find/workbench.ts";
import type { Neighbourhood, NeighbourhoodOptions, NeighbourPrint } from "./neighbourhood.ts";
import type { Entry } from "./read/entry.ts";
import { allowedByPrint, type Print, printOf, textOfPrint } from "./repair/print.ts";
import type { Sheet } from "./sheet.ts";
import type { Allowed } from "./solve/messages.ts";
import type { Answer } from "./solve/search.ts";

/** The work on a neighbourhood may take as many steps as so many parts of the work on a sheet, and each print so many. */
const partsOfWork = 8;
const stepsForPrint = 20_000;

/**
 * Tells which prints around a figure would have been consistent with the rest of the sheet: the fewer, the sharper is the
 * check of its last digits.
 *
 * Relations that contradict each other whatever the figure is are left aside, and named. Where relations are too entangled
 * to decide, `undecided` says so of each print; the nearest prints are looked at first.
 *
 * @param sheet the sheet, as for `verifySheet`
 * @param figure the id of a printed figure without qualifier
 * @param options how far to look
 * @returns the prints and the roundings that each would fit
 * @throws PovertyError `FIGURE_ID_UNKNOWN` for an id that no printed figure of the sheet has; `FIGURE_QUALIFIED`;
 * `ARGUMENT_INVALID` for a reach that is not a whole number from 1 to 1000; or an error of `verifySheet`
 * @example Bình Thuận, 2023: of 41 rates around 13,26 % only 13,27 % fits half-up, and only 13,26 % when cut
 * ```ts
 * import { verifyNeighbourhood } from "poverty-indicators";
 *
 * const { prints } = verifyNeighbourhood(
 *   {
 *     source: "Bình Thuận, 2023",
 *     locale: "vi",
 *     figures: [
 *       { id: "disbursed", text: "7,886 tỷ đồng" },
 *       { id: "plan", text: "59,440 tỷ đồng" },
 *       { id: "rate", text: "13,26%" },
 *     ],
 *     relations: [{ kind: "ratio", part: "disbursed", whole: "plan", printed: "rate" }],
 *   },
 *   "rate",
 *   { reach: 20 },
 * );
 * prints.length; // => 41
 * prints.filter(({ consistent }) => consistent.includes("half-up")).map(({ text }) => text); // => ["13,27%"]
 * prints.find(({ steps }) => steps === 0)?.consistent; // => ["truncate"]
 * ```
 */
export function verifyNeighbourhood(
  sheet: Sheet,
  figure: string,
  options: NeighbourhoodOptions = {},
): Neighbourhood {
  checkOptionNames(options, "reach");
  const { reach = 10 } = options;
  if (!Number.isInteger(reach) || reach < 1 || reach > 1000) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot look ${show(reach)} prints around a figure: expected a whole number from 1 to 1000`,
      reach,
    );
  }
  const bench = nextPart(workbench(compileSheet(sheet)), partsOfWork);
  const place = placeOf(bench, figure);
  const entry = bench.compiled.entries[place] as Entry;
  const surroundings = new Map(roundings.map((rounding) => [rounding, surround(bench, place, rounding)]));
  const prints: NeighbourPrint[] = [];
  // The nearest first, since they matter most if the steps of the search come to an end.
  for (const steps of outwards(reach)) {
    const print = stepped(printOf(entry), steps);
    // In the scale of the figure itself, which has its word.
    const text = textOfPrint(entry, print) as string;
    const answers = roundings.map((rounding) =>
      answerTo(bench, place, print, surroundings.get(rounding) as Surroundings, rounding),
    );
    const under = (answer: Answer): readonly Rounding[] =>
      Object.freeze(roundings.filter((_, at) => answers[at] === answer));
    const found = { steps, text, consistent: under("satisfiable"), undecided: under("open") };
    prints[reach + steps] = Object.freeze(found);
  }
  const aside = new Set([...surroundings.values()].flatMap(({ leftAside }) => leftAside));
  return Object.freeze({
    kind: "neighbourhood",
    figure,
    printed: entry.term.text,
    prints: Object.freeze(prints),
    leftAside: Object.freeze([...aside].map((relation) => bench.compiled.relations[relation]?.id as string)),
  });
}

function placeOf({ compiled }: Workbench, figure: string): number {
  const place = compiled.entries.findIndex(({ id, printed }) => printed && id === figure);
  if (place < 0) {
    throw new PovertyError(
      "FIGURE_ID_UNKNOWN",
      `Cannot look around the figure ${show(figure)}: the sheet prints none with this id`,
      figure,
    );
  }
  const { qualifier, text } = (compiled.entries[place] as Entry).term;
  if (qualifier === "none") return place;
  throw new PovertyError(
    "FIGURE_QUALIFIED",
    `Cannot look around the figure ${show(text)}: it is qualified, so that its last digits say little`,
    text,
  );
}

/** The relations that bear on a figure under a rounding, and those left aside. */
interface Surroundings {
  readonly relations: readonly number[];
  /** What they allow the figure, at most. */
  readonly allowed: Allowed;
  readonly leftAside: readonly number[];
}

function surround(bench: Workbench, figure: number, rounding: Rounding): Surroundings {
  const own = new Set(bench.relationsOf[figure]);
  const instead = new Map([[figure, (bench.compiled.entries[figure] as Entry).unprinted]]);
  const groups = groupsOf(bench).filter((group) => group.some((relation) => own.has(relation)));
  const conflicts = groups.flatMap((group) =>
    sharing(bench, group, () => conflictsIn(bench, group, rounding, instead)),
  );
  const leftAside = new Set(conflicts.flatMap(({ relations }) => relations));
  const relations = groups.flat().filter((relation) => !leftAside.has(relation));
  const allowed = allowedTo(bench, new Set(relations), figure, rounding);
  return { relations, allowed, leftAside: [...leftAside] };
}

/** 0, −1, 1, −2, 2 and so on. */
const outwards = (reach: number): number[] =>
  Array.from({ length: 2 * reach + 1 }, (_, at) => (at % 2 === 0 ? at / 2 : -(at + 1) / 2));

function answerTo(
  bench: Workbench,
  place: number,
  print: Print,
  { relations, allowed }: Surroundings,
  rounding: Rounding,
): Answer {
  const own = allowedByPrint(bench.compiled.entries[place] as Entry, print, rounding);
  if (own === null || allowed === null || !meet(own, allowed)) return "unsatisfiable";
  return decidePart(bench, { relations, instead: new Map([[place, own]]) }, rounding, stepsForPrint).answer;
}

/** The print so many units of the last place further on. */
function stepped(print: Print, steps: number): Print {
  const signed = (print.negative ? -print.digits : print.digits) + BigInt(steps);
  const { n, s } = fractionOf(signed);
  return { ...print, digits: n, negative: s === -1n };
}
