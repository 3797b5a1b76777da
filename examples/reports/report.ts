import type { Unit } from "poverty-indicators";
import type { Asked, CalendarRelation, OtherReading, Relation } from "./relation.ts";

/** A text in both languages of the demo. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** A figure as a report prints it, or one of the few entries that are not figures. */
export interface Entry {
  readonly id: string;
  /** The numeral with its unit words and qualifier, letter by letter. */
  readonly text: string;
  readonly measures: Text;
  /** Where it stands; in the body of the report unless told. A teaser announces another article on the same page. */
  readonly where?: "title" | "lead" | "teaser";
  /** What it is when it is no figure: two years, a day, or words without a numeral. */
  readonly as?: "period" | "day" | "words";
  /** How many things the words name, where they can be counted. */
  readonly value?: string;
  /** Which end of a range it is, when `text` is a range. */
  readonly end?: "lower" | "upper";
  /** The unit, where the text leaves it open: "%" stands for points in a fall of a rate. */
  readonly unit?: Unit;
  /** The place, where it is not the whole province. */
  readonly place?: string;
  /** The year, month or day in ISO 8601, with a slash between two of them; ".." for an open start. */
  readonly period?: string;
}

/** What a report says, or seems to say, and does not print the figures to judge. */
export interface Open {
  readonly id: string;
  readonly figure: string;
  readonly because: Text;
}

/** Another way to read the whole report, under which some relations need not hold. */
export interface OtherScope {
  readonly id: string;
  readonly reading: Text;
  /** The ids of the relations that are left out. */
  readonly without: readonly string[];
}

/** The figures of one report and the relations among them. */
export interface Report {
  readonly id: string;
  readonly province: string;
  /** The years that it reports on, in ISO 8601. */
  readonly period: string;
  readonly source: {
    readonly title: Text;
    /** `null` where the page prints no date. */
    readonly publishedOn: string | null;
    /** SHA-256 of the text that the figures were read in. */
    readonly sha256: string;
  };
  readonly figures: readonly Entry[];
  readonly relations: readonly Relation[];
  readonly otherReadings: readonly OtherReading[];
  readonly otherScopes?: readonly OtherScope[];
  readonly calendar: readonly CalendarRelation[];
  readonly asked: readonly Asked[];
  readonly open: readonly Open[];
}
