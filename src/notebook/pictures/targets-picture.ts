import type { Target, TargetOverYears, TargetResult } from "../../target/index.ts";
import { labels } from "../data/labels.ts";
import { reading } from "../read-results.ts";
import type { Pen } from "../table/pen.ts";
import { checkKind } from "./check-kind.ts";
import { checkNamed } from "./check-named.ts";
import { leftOut } from "./drawn-rows.ts";
import { colours, type Picture, picture, type Spec } from "./picture.ts";
import { type PictureOptions, readPictureOptions } from "./picture-options.ts";
import { mostRows, rowNames } from "./row-names.ts";
import { wrapped } from "./wrapped.ts";

/** A target with what was found of it, in one year or over several. */
export interface TargetAndResult {
  readonly target: Target;
  readonly result: TargetResult | TargetOverYears;
}

/** One bullet: a target and what was reached. */
interface Bullet {
  readonly name: string;
  readonly target: Target;
  readonly result: TargetResult;
}

/**
 * Draws targets against what was reached, as bullets: the band of values that meet the target, its bound, and a bar.
 *
 * Every bullet has its own axis in the unit of its target, and says in words what was reached and what came of it; a
 * target over several years becomes a bullet a year and one for the mean. At most 40 are drawn.
 *
 * @param targets by name, a target and what `checkTarget` or `checkTargetOverYears` found
 * @param options language, title, source
 * @returns a specification of Vega-Lite 5, frozen
 * @throws PovertyError `RESULT_UNKNOWN` for other things, `LOCALE_UNKNOWN` or `ARGUMENT_INVALID`
 * @example
 * ```ts
 * import { checkTarget, parseTarget } from "poverty-indicators";
 * import { targetsPicture } from "poverty-indicators/notebook";
 *
 * const target = parseTarget("giảm 1 - 1,5%/năm");
 * const result = checkTarget(target, "1.17");
 * const picture = targetsPicture({ "Poverty rate, 2023": { target, result } }, { title: "Targets" });
 * picture.description; // => "Targets. Poverty rate, 2023: 1.17 percentage points, target giảm 1 - 1,5%/năm, met."
 * ```
 */
export function targetsPicture(
  targets: Readonly<Record<string, TargetAndResult>>,
  options: PictureOptions = {},
): Picture {
  const { pen, title = pen.say(labels.targetResult), source } = readPictureOptions(options);
  checkNamed(targets, "targets with what was found of them");
  return reading(targets, () => {
    const bullets = Object.entries(targets).flatMap(([name, { target, result }]) => {
      checkKind(target, ["target"]);
      checkKind(result, ["target-result", "target-over-years"]);
      return bulletsOf(name, target, result, pen);
    });
    const drawn = bullets.slice(0, mostRows);
    const names = rowNames(
      drawn.map(({ name }) => name),
      pen,
    );
    const left = bullets.length - drawn.length;
    const words = drawn.map((bullet) => wordsOf(bullet, pen));
    return picture(
      pen,
      {
        title,
        subtitle: [pen.say(labels.bullets), ...leftOut(left, labels.moreRows, pen)],
        source,
        description: `${title}. ${words.map((line, at) => `${names[at]}: ${line}.`).join(" ")}`,
      },
      {
        spacing: 14,
        vconcat: drawn.map((bullet, at) => bulletView(bullet, names[at] ?? "", words[at] ?? "")),
      },
    );
  });
}

function bulletsOf(name: string, target: Target, result: TargetResult | TargetOverYears, pen: Pen): Bullet[] {
  if (result.kind === "target-result") return [{ name, target, result }];
  return [
    ...result.years.map((each) => ({ name: `${name}, ${each.year}`, target, result: each.result })),
    { name: `${name}, ${pen.say(labels.mean).toLowerCase()}`, target, result: result.mean },
  ];
}

/** What was reached, what was wanted, and what came of it. */
const wordsOf = ({ target, result }: Bullet, pen: Pen): string =>
  [
    pen.number(result.actual, Math.min(result.actual.decimalPlaces(), 2), target.unit).text,
    `${pen.say(labels.target).toLowerCase()} ${pen.name(target.text)}`,
    pen.say(labels[result.outcome]),
  ].join(", ");

function bulletView({ target, result }: Bullet, name: string, words: string): Spec {
  const [lower, upper] = [target.values.lower, target.values.upper].map((end) => end?.toNumber() ?? null);
  const actual = result.actual.toNumber();
  const far = Math.max(actual, lower ?? 0, upper ?? 0) * 1.15 || 1;
  const near = Math.min(0, actual * 1.15);
  const bound = target.aim === "at-least" ? lower : upper;
  const x = { type: "quantitative", title: null, scale: { domain: [near, far], nice: false } };
  const axis = { tickCount: 5, grid: false };
  const band = { from: lower ?? near, to: upper ?? far };
  return {
    title: {
      text: name,
      subtitle: wrapped(words),
      fontSize: 12,
      offset: 4,
      subtitlePadding: 3,
    },
    width: 460,
    height: 30,
    layer: [
      {
        data: { values: [band] },
        mark: { type: "rect", color: colours.pale },
        encoding: {
          x: { ...x, field: "from", axis },
          x2: { field: "to" },
          y: { value: 0 },
          y2: { value: 30 },
        },
      },
      {
        data: { values: [{ from: 0, to: actual }] },
        mark: { type: "rect", color: result.outcome === "missed" ? colours.other : colours.main },
        encoding: {
          x: { ...x, field: "from", axis },
          x2: { field: "to" },
          y: { value: 9 },
          y2: { value: 21 },
        },
      },
      ...(bound === null || bound === undefined
        ? []
        : [
            {
              data: { values: [{ bound }] },
              mark: { type: "rule", color: colours.ink, strokeWidth: 3 },
              encoding: { x: { ...x, field: "bound", axis } },
            },
          ]),
    ],
  };
}
