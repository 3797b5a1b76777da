import { PovertyError } from "../../../errors/index.ts";
import { fractionOf } from "../../../number/index.ts";
import type { OrderRelation, ProportionRelation, TargetRelation } from "../sheet-relation.ts";
import { demand } from "./draft.ts";
import { percents } from "./ratios.ts";
import { type Compiler, checkRate, checkUnits, distinct, stating } from "./relation.ts";

/** The outcome lies where the claim says, on this side of the target or the other. */
export const compileTarget: Compiler<TargetRelation> = (relation, names, draft) => {
  const { outcome, atLeast, atMost, claim = "met" } = relation;
  const target = atLeast ?? atMost;
  if (target === undefined || (atLeast !== undefined && atMost !== undefined)) {
    throw new PovertyError(
      "SHEET_INVALID",
      `Cannot read the sheet: ${names.relation} needs one of atLeast and atMost`,
      relation,
    );
  }
  const [reached, bound] = distinct(names, [outcome, target]) as [number, number];
  checkUnits(names, draft, [reached, bound]);
  const above = (atLeast !== undefined) !== (claim === "missed");
  const [lower, upper] = above ? [bound, reached] : [reached, bound];
  demand(
    draft,
    [
      [1n, lower],
      [-1n, upper],
    ],
    claim === "met" ? "<=" : "<",
  );
  const sign = `${above ? ">" : "<"}`;
  return stating((text) => `${text(reached)} ${claim === "met" ? (above ? "≥" : "≤") : sign} ${text(bound)}`);
};

/** Each figure is no larger than the next. */
export const compileOrder: Compiler<OrderRelation> = ({ figures, strict = false }, names, draft) => {
  const places = distinct(names, figures);
  checkUnits(names, draft, places);
  for (let at = 1; at < places.length; at++) {
    demand(
      draft,
      [
        [1n, places[at - 1] as number],
        [-1n, places[at] as number],
      ],
      strict ? "<" : "<=",
    );
  }
  return stating((text) => places.map(text).join(strict ? " < " : " ≤ "));
};

/** Each figure lies between 0 and 100 %. */
export const compileProportion: Compiler<ProportionRelation> = ({ figures }, names, draft) => {
  const places = distinct(names, figures);
  for (const place of places) {
    checkRate(names, draft, place);
    demand(draft, [[-1n, place]], "<=");
    demand(draft, [[1n, place]], "<=", fractionOf(-percents(place, draft)));
  }
  return stating((text) => `0 ≤ ${places.map(text).join(", ")} ≤ 100%`);
};
