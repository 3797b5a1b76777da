import type {
  GapTabulation,
  Measure,
  ProfileExplanation,
  RankRobustness,
  Tabulation,
} from "../../counting/index.ts";
import { labels } from "../data/labels.ts";
import type { DisplayTable } from "../table/display-table.ts";
import { type Field, makeTable } from "../table/make-table.ts";
import type { Pen } from "../table/pen.ts";
import { commonProfiles } from "./common-profiles.ts";
import type { Page, ResultWriter } from "./result-writer.ts";

/** A table of profiles: what it holds, and its commonest profiles. */
export const tabulationWriter: ResultWriter<Tabulation> = {
  title: labels.tabulation,
  fields: (table, { pen }) => tabulationFields(table, pen),
  tables: (table, { pen }) => [profileTable(table, pen)],
};

/** A table of profiles with sums of gaps. */
export const gapTabulationWriter: ResultWriter<GapTabulation> = {
  title: labels.tabulation,
  fields: ({ table }, { pen }) => tabulationFields(table, pen),
};

const tabulationFields = (table: Tabulation, pen: Pen): readonly Field[] => [
  [labels.rows, pen.number(table.rows)],
  [labels.cells, pen.number(table.cells.profiles.length)],
  [labels.profiles, pen.number(new Set(table.cells.profiles).size)],
  [
    labels.groupings,
    pen.list(table.groupings.map(({ name, labels: all }) => `${pen.name(name)} (${all.length})`)),
  ],
  [labels.samplingUnits, pen.number(table.design?.units.labels.length ?? null)],
  [labels.strata, pen.number(table.design?.strata.length ?? null)],
  [labels.missingPolicy, pen.label(labels[table.missing])],
  [labels.exactWeights, pen.yesNo(table.exactWeights)],
];

const shown = 10;

function profileTable(table: Tabulation, pen: Pen): DisplayTable {
  const { profiles, total } = commonProfiles(table, shown);
  const names = table.measure.dimensions.flatMap(({ indicators }) =>
    indicators.map(({ label }) => pen.say(label)),
  );
  return makeTable(pen, {
    title: pen.say(labels.commonProfiles),
    columns: [labels.deprivedIn, labels.rows, labels.share].map(pen.say),
    rows: profiles.map(({ profile, rows, weight }) => {
      const deprived = names.filter((_, bit) => ((profile >>> bit) & 1) === 1);
      return [
        deprived.length === 0 ? pen.label(labels.nothing) : pen.list(deprived),
        pen.number(rows),
        pen.share(total.isZero() ? null : weight.div(total)),
      ];
    }),
  });
}

/** A counting measure. */
export const measureWriter: ResultWriter<Measure> = {
  title: labels.measure,
  tables: ({ dimensions, cutoff, label }, { pen, title }: Page) => [
    makeTable(pen, {
      title: label === null ? title : pen.name(pen.say(label)),
      columns: [labels.indicator, labels.dimension, labels.weight, labels.deprivedIf].map(pen.say),
      rows: dimensions.flatMap((dimension) =>
        dimension.indicators.map((indicator) => [
          pen.label(indicator.label),
          pen.label(dimension.label),
          pen.text(indicator.weight),
          indicator.deprivedIf === null ? pen.text(null) : pen.label(indicator.deprivedIf),
        ]),
      ),
      notes: [`${pen.say(labels.cutoff)}: k = ${pen.name(cutoff)}`],
    }),
  ],
};

/** Why a household is poor or not. */
export const profileExplanationWriter: ResultWriter<ProfileExplanation> = {
  title: labels.explanation,
  fields: (explanation, { pen }) => [
    [labels.poor, pen.yesNo(explanation.poor)],
    [labels.score, pen.text(explanation.score.exact)],
    [labels.highestScore, pen.text(explanation.highestScore.exact)],
    [labels.cutoff, pen.text(explanation.cutoff)],
    [labels.distance, pen.text(explanation.distance.exact)],
    [
      labels.deprivedIn,
      pen.list(explanation.deprived.map(({ label, weight }) => `${pen.say(label)} (${weight})`)),
    ],
    [labels.unknownIn, pen.list(explanation.unknown.map(({ label }) => pen.say(label)))],
  ],
};

/** How far a ranking hangs on choices. */
export const rankRobustnessWriter: ResultWriter<RankRobustness> = {
  title: labels.robustness,
  fields: ({ pairs, robustPairs }, { pen }) => [
    [labels.pairs, pen.number(pairs)],
    [labels.robustPairs, pen.number(robustPairs)],
    [labels.share, pen.share(pairs === 0 ? null : robustPairs / pairs)],
  ],
  tables: ({ rankings, grouping, labels: groups }, { pen }) => [
    makeTable(pen, {
      title: `${pen.say(labels.rankings)}: ${pen.name(grouping)}`,
      columns: [pen.say(labels.rank), ...rankings.map((_, at) => `${pen.say(labels.result)} ${at + 1}`)],
      rows: groups.map((_, rank) => [
        pen.number(rank + 1),
        ...rankings.map((ranking) => pen.text(ranking[rank])),
      ]),
    }),
  ],
};
