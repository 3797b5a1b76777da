/**
 * What a figure counts or measures. Money is in đồng, `vnd`; a rate in `percent`; a change of a rate in
 * `percentage-point`; `case` is a lượt, one use of a service; `item` is a thing of another kind (thẻ, chỉ số, dự án).
 */
export type Unit =
  | "percent"
  | "percentage-point"
  | "vnd"
  | "usd"
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
  | "item"
  | "year"
  | "tonne"
  | "square-metre"
  | "square-kilometre"
  | "none";

/** Every unit, and whether it counts whole things. */
const units: Readonly<Record<Unit, boolean>> = {
  percent: false,
  "percentage-point": false,
  vnd: false,
  usd: false,
  household: true,
  person: true,
  worker: true,
  commune: true,
  district: true,
  province: true,
  village: true,
  home: true,
  model: true,
  school: true,
  case: true,
  item: true,
  year: true,
  tonne: false,
  "square-metre": false,
  "square-kilometre": false,
  none: false,
};

/** The name of every unit. */
export const unitNames: readonly Unit[] = Object.keys(units) as Unit[];

/** Whether a value names a unit. */
export const isUnit = (value: unknown): value is Unit =>
  typeof value === "string" && Object.hasOwn(units, value);

/** Whether a unit counts whole things: printed without a qualifier and without a scale word, such figures are exact. */
export const isCountable = (unit: Unit): boolean => units[unit];
