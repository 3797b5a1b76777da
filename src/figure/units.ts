/** What a figure counts or measures. Money is in đồng, `vnd`; a rate in `percent`; a change of a rate in `percentage-point`. */
export type Unit =
  | "percent"
  | "percentage-point"
  | "vnd"
  | "household"
  | "person"
  | "worker"
  | "commune"
  | "district"
  | "province"
  | "village"
  | "home"
  | "model"
  | "school"
  | "case"
  | "year"
  | "none";

/** Units whose figures count whole things: printed without a qualifier and without a scale word they are exact. */
const countable: ReadonlySet<Unit> = new Set<Unit>([
  "household",
  "person",
  "worker",
  "commune",
  "district",
  "province",
  "village",
  "home",
  "model",
  "school",
  "case",
  "year",
]);

/** Whether a unit counts whole things, so that its values are whole numbers. */
export const isCountable = (unit: Unit): boolean => countable.has(unit);
