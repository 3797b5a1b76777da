/** What all programs on a page share; nothing of it may change. */
import { Decimal as Application } from "decimal.js";
import { Decimal } from "poverty-indicators";

const prototypes = [
  Object,
  Array,
  Function,
  String,
  Number,
  BigInt,
  Map,
  Set,
  Promise,
  Error,
  Date,
  RegExp,
].map((one) => one.prototype as object);
const settings = [
  "precision",
  "rounding",
  "toExpNeg",
  "toExpPos",
  "minE",
  "maxE",
  "modulo",
  "crypto",
] as const;

/** A picture of the built-in prototypes, of Intl and Math, of the globals, and of decimal.js in the app and here. */
export const sharedState = (): string =>
  JSON.stringify({
    prototypes: prototypes.map((one) => Reflect.ownKeys(one).map(String)),
    inherited: ({} as { polluted?: unknown }).polluted ?? null,
    globals: Reflect.ownKeys(globalThis).map(String),
    intl: Reflect.ownKeys(Intl).map((key) => [String(key), typeof (Intl as never)[key]]),
    math: Reflect.ownKeys(Math).map(String),
    locale: new Intl.NumberFormat("vi").format(1234.5),
    decimals: [Application, Decimal].map((one) => settings.map((name) => String(one[name]))),
  });
