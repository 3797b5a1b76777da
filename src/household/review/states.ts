import type { CountedAs } from "./year-review.ts";

/** What a household can be in a year; a small number stands for each, its position. */
export const states: readonly CountedAs[] = ["poor", "near-poor", "not-poor"];

export const poor = 0;
export const nearPoor = 1;
export const notPoor = 2;
/** Not in the list of that year. */
export const absent = 3;
/** In the list, without a class. */
export const undecided = 4;
export const stateCount = 5;
