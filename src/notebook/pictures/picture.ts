import type { Locale } from "../../figure/index.ts";
import { labels } from "../data/labels.ts";
import { type Displayable, displayable } from "../jupyter-display.ts";
import type { Pen } from "../table/pen.ts";
import { wrapped } from "./wrapped.ts";

/** A part of a specification: plain data. */
export type Spec = Readonly<Record<string, unknown>>;

/** A picture as a specification of Vega-Lite 5. Frozen plain data, which a notebook of Deno shows by itself. */
export interface Picture extends Displayable, Spec {
  readonly $schema: string;
  /** What the picture shows, in words, for who cannot see it. */
  readonly description: string;
}

/** What a picture says in words. */
export interface Caption {
  readonly title: string;
  readonly subtitle?: readonly string[];
  /** Where the figures come from; `undefined` where nobody said. */
  readonly source: string | undefined;
  readonly description: string;
}

/** The colours of all pictures: Okabe and Ito's, which the colour-blind tell apart and which differ in grey too. */
export const colours = {
  ink: "#1a1a1a",
  main: "#0072b2",
  other: "#d55e00",
  pale: "#c9d3da",
  frame: "#4d4d4d",
} as const;

/** A picture of its parts. */
export function picture(
  pen: Pen,
  { title, subtitle = [], source, description }: Caption,
  parts: Spec,
): Picture {
  const below = source === undefined ? [] : wrapped(`${pen.say(labels.source)}: ${pen.name(source)}`);
  const spec: Spec & Pick<Picture, "$schema" | "description"> = {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    title: { text: wrapped(title), subtitle: [...subtitle.flatMap((line) => wrapped(line)), ...below] },
    description,
    background: "white",
    padding: 12,
    ...parts,
    config: configOf(pen.locale),
  };
  for (const part of Object.values(spec)) deepFreeze(part);
  return displayable(spec, () => ({
    "application/vnd.vegalite.v5+json": spec,
    "text/plain": `${title}\n\n${description}\n`,
  }));
}

const configOf = (locale: Locale): Spec => ({
  font: "DejaVu Sans, Noto Sans, Arial, sans-serif",
  ...(locale === "vi" && {
    locale: { number: { decimal: ",", thousands: ".", grouping: [3], currency: ["", " ₫"] } },
  }),
  title: {
    anchor: "start",
    fontSize: 15,
    subtitleFontSize: 12,
    subtitlePadding: 6,
    offset: 14,
    color: colours.ink,
  },
  axis: {
    labelColor: colours.ink,
    titleColor: colours.ink,
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: "normal",
    labelLimit: 420,
    labelPadding: 8,
    titlePadding: 8,
    gridColor: "#dddddd",
    domainColor: "#888888",
    tickColor: "#888888",
  },
  legend: {
    labelColor: colours.ink,
    titleColor: colours.ink,
    labelFontSize: 12,
    titleFontSize: 12,
    labelLimit: 420,
  },
  view: { stroke: null },
});

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  for (const part of Object.values(value)) deepFreeze(part);
  Object.freeze(value);
}
