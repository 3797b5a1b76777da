import { PovertyError, show as say } from "../../errors/index.ts";
import { checkLocale, type Locale } from "../../figure/index.ts";
import { checkObject } from "../../rate/index.ts";
import { readText } from "../show-options.ts";
import { type Pen, penFor } from "../table/pen.ts";

/** What every picture is told. */
export interface PictureOptions {
  /** The language. Default: English. */
  readonly locale?: Locale;
  /** The title. Default: what is shown. */
  readonly title?: string;
  /** Where the figures come from, shown below the title. Default: none. */
  readonly source?: string;
}

/** Options that were read. */
export interface ReadPictureOptions {
  readonly pen: Pen;
  readonly title: string | undefined;
  readonly source: string | undefined;
}

/** Reads what every picture is told. */
export function readPictureOptions(options: PictureOptions): ReadPictureOptions {
  checkObject(options, "read options", "locale, title or source");
  return {
    pen: penFor(checkLocale(options.locale) ?? "en", null),
    title: readText(options.title, "title"),
    source: readText(options.source, "source"),
  };
}

/** The grouping that was asked for, or the first there is; `null` where there is none. */
export function readGrouping<Groups>(
  groups: Readonly<Record<string, Groups>>,
  asked: string | undefined,
): readonly [name: string, groups: Groups] | null {
  const name = asked ?? Object.keys(groups)[0];
  const found = name !== undefined && Object.hasOwn(groups, name) ? groups[name] : undefined;
  if (name !== undefined && found !== undefined) return [name, found];
  if (asked === undefined) return null;
  throw new PovertyError(
    "GROUP_KEY_UNKNOWN",
    `Cannot draw groups: the result has no grouping ${say(asked)}`,
    asked,
  );
}
