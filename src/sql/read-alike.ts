import { PovertyError } from "../errors/index.ts";
import type { AlikeHouseholds } from "../household/index.ts";
import type { CompiledArea, CompiledStandard } from "../standard/index.ts";
import type { ClassificationQuery } from "./classification-query.ts";
import { answersOf } from "./deprivation-steps.ts";
import type { RowReader } from "./engine-rows.ts";
import { bandInArea, linesOfAllAreas, notKnown } from "./income-bands.ts";

/** Prepares the reading of what is known of the households of a row. */
export function alikeReader(
  { groups, indicators }: ClassificationQuery,
  compiled: CompiledStandard,
): (row: RowReader) => AlikeHouseholds {
  const areas = [...compiled.areas.values()];
  const lines = linesOfAllAreas(compiled);
  const { scoreSteps, countSteps } = compiled;
  const limit = scoreSteps.length > 0 ? 2 ** indicators.length : countSteps.length + 1;
  return (row) => {
    const [area, band] = [row.count(groups.length), row.count(groups.length + 1)];
    const [first, second] = [row.count(groups.length + 2), row.count(groups.length + 3)];
    if (area === areas.length + 1) {
      throw new PovertyError(
        "AREA_UNKNOWN",
        `Cannot classify households: some have an area that is not one of ${areas.map(({ id }) => id).join(", ")}`,
        area,
      );
    }
    if (area > areas.length || band > 2 * lines.length + 1 || Math.max(first, second) >= limit) {
      throw row.refuse(`has the cell ${area}, ${band}, ${first}, ${second}, which the query does not give`);
    }
    return {
      area: area === notKnown ? null : (areas[area - 1] as CompiledArea),
      bandOf: band === notKnown ? null : (one) => bandInArea(band - 1, lines, one),
      answers: answersOf(first, second, indicators, compiled),
    };
  };
}
