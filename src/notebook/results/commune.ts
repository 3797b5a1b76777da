import type {
  Bounds,
  ClassCounts,
  ClassifiedChunks,
  ClassifiedHouseholds,
  ClassMovements,
  YearReview,
} from "../../household/index.ts";
import type { Rate } from "../../rate/index.ts";
import type { Label } from "../../standard/index.ts";
import { labels } from "../data/labels.ts";
import type { DisplayCell, DisplayTable } from "../table/display-table.ts";
import { makeTable } from "../table/make-table.ts";
import { cell, noCell, type Pen } from "../table/pen.ts";
import type { Page, ResultWriter } from "./result-writer.ts";

/** Many households that were classified at once, or chunk by chunk. */
type Classified = ClassifiedHouseholds | ClassifiedChunks;

/** The classes of many households. */
export const classifiedHouseholdsWriter: ResultWriter<Classified> = {
  title: labels.classified,
  tables: (classified, page) => [
    classTable(classified, page),
    ...Object.entries(classified.groups).map(([grouping, byLabel]) =>
      groupTable(classified, grouping, byLabel, page),
    ),
  ],
};

function classTable({ standard, labels: ids, households, ...all }: Classified, page: Page): DisplayTable {
  const { pen, title, nameIn } = page;
  const share = (count: number): DisplayCell => (households === 0 ? noCell : pen.share(count / households));
  const rows = ids.map((id) => {
    const count = all.counts[id] ?? 0;
    const bounds = all.possibleCounts[id];
    return [
      pen.text(nameIn(standard, id)),
      pen.number(count),
      share(count),
      bounds === undefined ? noCell : rangeCell(bounds, (number) => pen.number(number)),
    ];
  });
  const last = [pen.label(labels.total), pen.number(households), share(households), noCell];
  return makeTable(pen, {
    title,
    columns: [labels.class, labels.households, labels.share, labels.possibleCount].map(pen.say),
    rows: [...rows, last],
    notes: [`${pen.say(labels.standard)}: ${standard}`],
  });
}

function groupTable(
  { standard, labels: ids, ...all }: Classified,
  grouping: string,
  byLabel: Readonly<Record<string, ClassCounts>>,
  { pen, title, nameIn }: Page,
): DisplayTable {
  const row = (first: DisplayCell, group: ClassCounts): DisplayCell[] => [
    first,
    pen.number(group.households),
    ...ids.map((id) => pen.number(group.counts[id] ?? 0)),
    possibleRate(group.possibleRates?.poor, pen),
    possibleRate(group.possibleRates?.nearPoor, pen),
  ];
  return makeTable(pen, {
    title: `${title}: ${pen.name(grouping)}`,
    columns: [
      pen.name(grouping),
      pen.say(labels.households),
      ...ids.map((id) => nameIn(standard, id)),
      pen.say(labels.poorRate),
      pen.say(labels.nearPoorRate),
    ],
    rows: [
      ...Object.entries(byLabel).map(([label, group]) => row(pen.text(label), group)),
      row(pen.label(labels.total), all),
    ],
  });
}

/** A rate, or the least and the most that it can be while answers are missing. */
const possibleRate = (bounds: Bounds<Rate> | undefined, pen: Pen): DisplayCell =>
  bounds === undefined ? noCell : rangeCell(bounds, ({ percent }) => pen.percent(percent));

function rangeCell<Value>({ least, most }: Bounds<Value>, write: (value: Value) => DisplayCell): DisplayCell {
  const [from, to] = [write(least), write(most)];
  return from.value === to.value ? from : cell(`${from.text} – ${to.text}`, `${from.value}/${to.value}`);
}

/** Where households went in a year. */
export const yearReviewWriter: ResultWriter<YearReview> = {
  title: labels.yearReview,
  tables: (review, { pen, title }) => [
    makeTable(pen, {
      title,
      columns: [labels.item, labels.poor, labels.nearPoor].map(pen.say),
      rows: movements.map(([label, read]) => [
        pen.label(label),
        pen.number(read(review.poor) ?? null),
        pen.number(read(review.nearPoor) ?? null),
      ]),
      notes: [
        `${pen.say(labels.standard)}: ${pen.name(review.standards.before)} → ${pen.name(review.standards.after)}`,
        `${pen.say(labels.households)}: ${pen.number(review.households.opening).text} → ${pen.number(review.households.closing).text}`,
        ...(review.leftOut === 0 ? [] : [`${pen.say(labels.leftOut)}: ${pen.number(review.leftOut).text}`]),
      ],
    }),
  ],
};

type Way = "toNearPoor" | "intoPoor" | "entirely" | "administrative";
type Entry = "fromNearPoor" | "fromPoor" | "fromNotPoor" | "newHouseholds";
type Movements = ClassMovements<Partial<Record<Way, number>>, Partial<Record<Entry, number>>>;

/** The lines of a review, in the order in which they add up. */
const movements: readonly (readonly [Label, (one: Movements) => number | null | undefined])[] = [
  [labels.opening, (one) => one.opening],
  [labels.toNearPoor, (one) => one.exits.toNearPoor],
  [labels.intoPoor, (one) => one.exits.intoPoor],
  [labels.entirely, (one) => one.exits.entirely],
  [labels.administrative, (one) => one.exits.administrative],
  [labels.fromNearPoor, (one) => one.entries.fromNearPoor],
  [labels.fromPoor, (one) => one.entries.fromPoor],
  [labels.fromNotPoor, (one) => one.entries.fromNotPoor],
  [labels.newHouseholds, (one) => one.entries.newHouseholds],
  [labels.relapsed, (one) => one.relapsed],
  [labels.newlyPoor, (one) => one.newly],
  [labels.closing, (one) => one.closing],
];
