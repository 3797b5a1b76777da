import type { Sheet, SheetFigure, SheetRelation } from "poverty-indicators";
import rows from "../official-figures.json" with { type: "json" };

type Row = (typeof rows)[number];

/** A plain decimal as Vietnamese documents write it. */
const inVietnamese = (decimal: string): string => {
  const [whole = "", places] = decimal.split(".");
  const grouped = whole.replace(/\B(?=([0-9]{3})+$)/g, ".");
  return places === undefined ? grouped : `${grouped},${places}`;
};

/** The unit that the figures of a row are printed in: rates in percent, amounts in tỷ đồng, and counts of households. */
function unitOf(row: Row, operands: readonly string[]): string {
  if (row.unit.includes("%")) return "%";
  const isAmount = row.unit.includes("đồng") || operands.some((operand) => operand.includes("."));
  return isAmount ? " tỷ đồng" : " hộ";
}

/** The figures of a row and the relation among them; `null` where the row states none of the four kinds. */
function parts(row: Row): readonly [figures: readonly SheetFigure[], relation: SheetRelation] | null {
  const { id, check } = row;
  const { part, whole, printed, from, to, parts: addends, total, counts } = row as Record<string, unknown>;
  const texts = [part, whole, addends, total, from, to, counts]
    .flat()
    .filter((text) => typeof text === "string");
  const unit = unitOf(row, texts as string[]);
  const figures: SheetFigure[] = [];
  const add = (name: string, decimal: unknown, suffix = unit): string => {
    figures.push({
      id: `${id}.${name}`,
      text: `${inVietnamese(decimal as string)}${suffix}`,
      place: row.place,
      period: row.period,
    });
    return `${id}.${name}`;
  };
  const addAll = (name: string, decimals: unknown, suffix = unit): string[] =>
    (decimals as string[]).map((decimal, at) => add(`${name}-${at + 1}`, decimal, suffix));
  switch (check) {
    case "ratio":
      return [
        figures,
        {
          kind: "ratio",
          id,
          part: add("part", part),
          whole: add("whole", whole),
          printed: add("printed", printed, "%"),
        },
      ];
    case "sum":
      return [figures, { kind: "sum", id, parts: addAll("part", addends), total: add("total", total) }];
    case "difference":
      return [
        figures,
        {
          kind: "difference",
          id,
          from: add("from", from),
          to: add("to", to),
          printed: add("printed", printed),
        },
      ];
    case "impliedTotal": {
      const rates = addAll("rate", printed, "%");
      const shares = addAll("count", counts).map((count, at) => ({ count, printed: rates[at] as string }));
      return [figures, { kind: "implied-total", id, shares }];
    }
    default:
      return null;
  }
}

const known = rows.map(parts).filter((row) => row !== null);

/** Every ratio, sum, difference and common denominator of official-figures.json in one sheet, one relation a row. */
export const allFigures: Sheet = {
  source: "official-figures.json",
  locale: "vi",
  figures: known.flatMap(([figures]) => figures),
  relations: known.map(([, relation]) => relation),
};
