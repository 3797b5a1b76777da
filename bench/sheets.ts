/**
 * Sheets of published figures: a nation of 63 provinces over more and more years, how its time grows, and beside it what
 * one would otherwise do: recompute each relation in floats with a tolerance, or verify the relations of rates, sums and
 * differences one by one.
 *
 * Run with `npm run bench -- sheets`. All figures are made up by a fixed mix of bits.
 */
import {
  type Figure,
  parseFigure,
  type Sheet,
  verifyDifference,
  verifyRatio,
  verifySheet,
  verifySum,
} from "../src/index.ts";
import { inTurns, median, shown, timed } from "./counting/timing.ts";
import { record, times as timesAsLong } from "./record.ts";
import { nationSheet } from "./sheets/nation.ts";

/** Reads every figure of a sheet. */
const readAll = ({ figures }: Sheet): Map<string, Figure> =>
  new Map(
    figures.map(({ id, text = "", unit }) => [
      id,
      parseFigure(text, { locale: "vi", ...(unit && { unit }) }),
    ]),
  );

/** Recomputes shares, sums and differences in floats, with a tolerance of one unit of the last place. */
function inFloats(sheet: Sheet): number {
  const values = new Map([...readAll(sheet)].map(([id, { value }]) => [id, value.toNumber()]));
  const at = (id: string): number => values.get(id) as number;
  let wrong = 0;
  for (const relation of sheet.relations) {
    if (relation.kind === "share") {
      const percent = (100 * at(relation.part)) / at(relation.whole);
      if (Math.abs(percent - at(relation.printed)) > 0.01) wrong++;
    } else if (relation.kind === "sum") {
      const total = relation.parts.reduce((sum, part) => sum + at(part), 0);
      if (Math.abs(total - at(relation.total)) > 1e-9) wrong++;
    } else if (relation.kind === "difference") {
      const change = Math.abs(at(relation.to) - at(relation.from));
      if (Math.abs(change - at(relation.printed)) > 0.01) wrong++;
    }
  }
  return wrong;
}

/** Verifies shares, sums and differences one by one. */
function oneByOne(sheet: Sheet): number {
  const figures = readAll(sheet);
  const at = (id: string): Figure => figures.get(id) as Figure;
  let wrong = 0;
  for (const relation of sheet.relations) {
    const verdict =
      relation.kind === "share"
        ? verifyRatio({ part: at(relation.part), whole: at(relation.whole), printed: at(relation.printed) })
        : relation.kind === "sum"
          ? verifySum({ parts: relation.parts.map(at), total: at(relation.total) })
          : relation.kind === "difference"
            ? verifyDifference({
                from: at(relation.from),
                to: at(relation.to),
                printed: at(relation.printed),
              })
            : null;
    if (verdict !== null && verdict.outcome !== "consistent") wrong++;
  }
  return wrong;
}

const full = nationSheet(16);
const { figures, relations } = full;
console.log(`${figures.length} figures and ${relations.length} relations, all years of all provinces:`);
const times = await inTurns(5, {
  together: () => verifySheet(full).outcome,
  read: () => verifySheet(full).figures.map((figure) => figure.others),
  oneByOne: () => oneByOne(full),
  inFloats: () => inFloats(full),
});
const base = median(times.together);
const row = (what: string, time: number) => ({
  what,
  time: shown(time),
  "of verifySheet": (time / base).toFixed(2),
});
console.table([
  row("verifySheet, all relations together", base),
  row("verifySheet, and what the others allow each figure", median(times.read)),
  row("shares, sums and differences one by one", median(times.oneByOne)),
  row("the same in floats with a tolerance", median(times.inFloats)),
]);

const growth = [];
for (const years of [2, 4, 8, 16, 32]) {
  const sheet = nationSheet(years);
  const time = Math.min(await timed(() => verifySheet(sheet)), await timed(() => verifySheet(sheet)));
  const size = sheet.figures.length + sheet.relations.length;
  growth.push({
    years,
    figures: sheet.figures.length,
    relations: sheet.relations.length,
    time: shown(time),
    "µs a figure or relation": ((1000 * time) / size).toFixed(1),
  });
}
console.log("How the time grows:");
console.table(growth);

const [part, whole, printed] = ["7,886 tỷ đồng", "59,440 tỷ đồng", "13,26%"].map((text) =>
  parseFigure(text),
) as [Figure, Figure, Figure];
const many = 20_000;
const single = await timed(() => {
  for (let at = 0; at < many; at++) verifyRatio({ part, whole, printed });
});
console.log(
  `A single relation by verifyRatio: ${Math.round((1000 * many) / single).toLocaleString("en")} a second`,
);
const size = `${figures.length.toLocaleString("en")} figures and ${relations.length.toLocaleString("en")} relations`;
record({
  [`a sheet of ${size}: time`]: { measured: shown(base) },
  [`a sheet of ${size}: the same in floats with a tolerance`]: {
    measured: timesAsLong(median(times.inFloats) / base),
  },
  [`a sheet of ${size}: relations one by one`]: { measured: timesAsLong(median(times.oneByOne) / base) },
  "a single relation by verifyRatio": {
    measured: `${Math.round((1000 * many) / single).toLocaleString("en")} a second`,
  },
});
