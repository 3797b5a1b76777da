import { type ExactInterval, point, type Rounding, roundings, showInterval } from "../../../number/index.ts";
import { judge, decide as outcomeOf } from "../../judge.ts";
import { isQualified, type Term } from "../../operand.ts";
import type { Outcome, Verdict, VerifyOptions } from "../../verdict.ts";
import type { CompiledRelation } from "../compile/compile-sheet.ts";
import type { Entry } from "../read/entry.ts";
import type { RelationFinding } from "../sheet-report.ts";
import { isPoint } from "../solve/domains.ts";
import { alwaysHolds, holdsAnyway } from "../solve/open-constraints.ts";
import type { Constraint } from "../solve/problem.ts";
import { decidePart, type PartDecision } from "./decide-part.ts";
import { type Implied, impliedBy } from "./implied.ts";
import { sameSentence } from "./same-sentence.ts";
import { words } from "./words.ts";
import type { Workbench } from "./workbench.ts";

/** The steps that a search about one relation may take. */
const stepsAlone = 4000;

/** Judges one relation of a sheet by itself. */
export function findRelation(
  bench: Workbench,
  place: number,
  options: Required<VerifyOptions>,
): RelationFinding {
  const relation = bench.compiled.relations[place] as CompiledRelation;
  const verdict = verdictOf(bench, relation, options);
  if (verdict !== null && saysAll(bench, relation)) return fromVerdict(bench, relation, verdict, options);
  const found = bySearch(bench, place, relation, options);
  // The verdict has the better sentence, unless the search knows more.
  const agree = verdict !== null && `${verdict.withinRounding}` === `${found.withinRounding}`;
  return agree ? fromVerdict(bench, relation, verdict, options) : found;
}

const namedBy = (bench: Workbench, { figures }: CompiledRelation): Entry[] =>
  figures.map((figure) => bench.compiled.entries[figure] as Entry);

/** The verdict on a printed result; `null` where there is none, or an operand is not printed. */
function verdictOf(
  bench: Workbench,
  relation: CompiledRelation,
  options: Required<VerifyOptions>,
): Verdict | null {
  const { claim } = relation;
  if (claim === null || namedBy(bench, relation).some(({ printed }) => !printed)) return null;
  const term = (place: number): Term => (bench.compiled.entries[place] as Entry).term;
  const operands = claim.operands.map(term);
  const exactly = claim.result(operands.map(({ value }) => point(value)));
  if (exactly?.lower == null || exactly.upper?.equals(exactly.lower) !== true) return null;
  const texts = operands.map(({ text }) => text);
  return judge(
    {
      operands,
      printed: term(claim.printed),
      exactly: exactly.lower,
      possible: claim.result,
      formula: () => claim.formula(texts),
      inPercent: claim.inPercent,
    },
    options,
  );
}

/**
 * Whether the result of a relation is all that it says: no figure is a whole number that is not yet known, and what it
 * says of the size of figures holds for all that print as they do.
 */
function saysAll(bench: Workbench, relation: CompiledRelation): boolean {
  if (relation.given.kind === "equation") return false;
  const { entries, problem } = bench.compiled;
  const isOpen = (place: number): boolean =>
    (entries[place] as Entry).whole && !isPoint(bench.own(place, "half-up"));
  if (relation.figures.some(isOpen)) return false;
  return relation.constraints.every((place) => {
    const constraint = problem.constraints[place] as Constraint;
    return (
      constraint.sense === "=" ||
      roundings.every((rounding) => alwaysHolds(constraint, (variable) => bench.own(variable, rounding)))
    );
  });
}

const headOf = (
  bench: Workbench,
  relation: CompiledRelation,
): Pick<RelationFinding, "id" | "kind" | "figures"> => ({
  id: relation.id,
  kind: relation.given.kind,
  figures: Object.freeze(namedBy(bench, relation).map(({ id }) => id)),
});

/** The parts of a verdict are made when they are read, as it makes them itself. */
const fromVerdict = (
  bench: Workbench,
  relation: CompiledRelation,
  verdict: Verdict,
  { locale }: Required<VerifyOptions>,
): RelationFinding =>
  Object.freeze({
    ...headOf(bench, relation),
    outcome: verdict.outcome,
    asPrinted: verdict.asPrinted,
    withinRounding: verdict.withinRounding,
    get recomputed() {
      return verdict.recomputed;
    },
    get possible() {
      return verdict.possible;
    },
    get because() {
      if (relation.given.kind !== "same") return verdict.because;
      return sameSentence(
        namedBy(bench, relation).map(({ term }) => term),
        verdict,
        locale,
      );
    },
  });

function bySearch(
  bench: Workbench,
  place: number,
  relation: CompiledRelation,
  options: Required<VerifyOptions>,
): RelationFinding {
  const decided = (rounding: Rounding): PartDecision =>
    decidePart(bench, { relations: [place] }, rounding, stepsAlone);
  const decisions: Readonly<Record<Rounding, PartDecision>> = {
    "half-up": decided("half-up"),
    "half-even": decided("half-even"),
    truncate: decided("truncate"),
  };
  const fitting = roundings.filter((rounding) => decisions[rounding].answer === "satisfiable");
  const [first] = fitting;
  const asPrinted = holdsAsPrinted(bench, place, relation) ? roundings : [];
  const entries = namedBy(bench, relation);
  const qualified = entries.find(({ term }) => isQualified(term));
  const under = (rounding: Rounding): { fits: boolean; certain: boolean } => ({
    fits: fitting.includes(rounding),
    certain: qualified !== undefined && isCertain(bench, relation, rounding),
  });
  const telling = decisions["half-up"].answer === "unsatisfiable" ? "truncate" : "half-up";
  const givenUp = decisions[telling].answer === "open";
  const outcome: Outcome = givenUp
    ? "undecidable"
    : outcomeOf({ "half-up": under("half-up"), truncate: under("truncate") }, qualified !== undefined);
  const { unprinted } = relation;
  const total = unprinted === null || first === undefined ? null : decisions[first].domainOf(unprinted);
  const implied = impliedBy(bench, place, total, first ?? "half-up", options.locale);
  return Object.freeze({
    ...headOf(bench, relation),
    outcome,
    asPrinted: Object.freeze([...asPrinted]),
    withinRounding: Object.freeze(fitting),
    recomputed: null,
    possible:
      implied === null || (implied.name !== null && first === undefined)
        ? null
        : showInterval(implied.values),
    because: sentence(bench, relation, { outcome, asPrinted, givenUp, qualified, implied }, options),
  });
}

function holdsAsPrinted(bench: Workbench, place: number, { figures }: CompiledRelation): boolean {
  const instead = figures.flatMap((figure): [number, ExactInterval][] => {
    const { printed, term } = bench.compiled.entries[figure] as Entry;
    return printed ? [[figure, point(term.value)]] : [];
  });
  return (
    decidePart(bench, { relations: [place], instead: new Map(instead) }, "half-up", stepsAlone).answer ===
    "satisfiable"
  );
}

/** Whether all values that print as shown make a relation hold. */
const isCertain = (bench: Workbench, { constraints }: CompiledRelation, rounding: Rounding): boolean =>
  constraints.every((place) =>
    holdsAnyway(bench.compiled.problem.constraints[place] as Constraint, (variable) =>
      bench.own(variable, rounding),
    ),
  );

function sentence(
  bench: Workbench,
  relation: CompiledRelation,
  found: {
    readonly outcome: Outcome;
    readonly asPrinted: readonly Rounding[];
    readonly givenUp: boolean;
    readonly qualified: Entry | undefined;
    readonly implied: Implied | null;
  },
  options: Required<VerifyOptions>,
): string {
  const { locale } = options;
  const say = words[locale];
  if (relation.given.kind === "same" && !found.givenUp) {
    const terms = namedBy(bench, relation).map(({ term }) => term);
    return sameSentence(terms, found, locale);
  }
  const statement = relation.statement((figure) => (bench.compiled.entries[figure] as Entry).term.text);
  if (found.givenUp) return say.givenUp(statement);
  if (found.outcome === "undecidable") return say.leftOpen(statement, (found.qualified as Entry).term.text);
  const allowed =
    found.implied !== null && found.implied.name === null ? say.allows(found.implied.range) : "";
  if (found.outcome === "inconsistent") return say.never(statement) + allowed;
  if (found.outcome === "consistent-if-truncated") return say.ifCut(statement) + allowed;
  if (found.implied !== null) return say.implies(statement, found.implied.name, found.implied.range);
  if (namedBy(bench, relation).every(({ printed }) => !printed)) return say.unprinted(statement);
  return found.asPrinted.length > 0 ? say.asPrinted(statement) : say.possible(statement);
}
