import {
  type Label,
  type Standard,
  vietnam2006,
  vietnam2011,
  vietnam2016,
  vietnam2022,
  vietnam2027,
} from "../../standard/index.ts";
import { labels } from "../data/labels.ts";
import type { Pen } from "../table/pen.ts";

/** What class ids mean where nobody knows the standard. */
const classes: Readonly<Record<string, Label>> = {
  poor: labels.poor,
  "near-poor": labels.nearPoor,
  "not-poor": labels.notPoor,
  "average-living-standard": labels.averageLivingStandard,
  undetermined: labels.undetermined,
  rural: labels.rural,
  urban: labels.urban,
};

/**
 * Finds the names of classes, areas and indicators by their ids: in the caller's standard, in the national standards of
 * the library, or among the usual classes; the id itself where none has it.
 */
export function namesOfStandards(
  own: Standard | undefined,
  pen: Pen,
): (standard: string, id: string) => string {
  const known = own === undefined ? national() : [own, ...national()];
  const names = new Map(known.map((standard) => [standard.id, namesIn(standard)]));
  return (standard, id) => {
    const label = names.get(standard)?.get(id) ?? (Object.hasOwn(classes, id) ? classes[id] : undefined);
    return pen.name(label === undefined ? id : pen.say(label));
  };
}

const national = (): Standard[] => [vietnam2027, vietnam2022, vietnam2016, vietnam2011, vietnam2006];

const namesIn = ({ areas, classes: own, dimensions }: Standard): ReadonlyMap<string, Label> =>
  new Map(
    [...areas, ...own, ...dimensions.flatMap(({ indicators }) => indicators)].map(({ id, label }) => [
      id,
      label,
    ]),
  );
