/**
 * The name of the method by which a Jupyter kernel of Deno asks a value how it is to be shown:
 * `Symbol.for("Jupyter.display")`.
 *
 * @example
 * ```ts
 * import { rate } from "poverty-indicators";
 * import { jupyterDisplay, show } from "poverty-indicators/notebook";
 *
 * Object.keys(show(rate(1, 8))[jupyterDisplay]()).includes("text/html"); // => true
 * ```
 * @see Deno, Jupyter: custom display by `Symbol.for("Jupyter.display")`
 */
export const jupyterDisplay: unique symbol = /* @__PURE__ */ Symbol.for("Jupyter.display") as never;

/** One thing in several media types, from which a notebook takes the richest that it can show. */
export type MediaBundle = Readonly<Record<string, unknown>>;

/** A value that a notebook shows by itself. */
export interface Displayable {
  /** The value in every media type that it can be shown in. */
  readonly [jupyterDisplay]: () => MediaBundle;
}

/** Freezes a value and hides a way to show it in it: nothing that lists, copies or serialises the value meets that. */
export function displayable<Value extends object>(
  value: Value,
  bundle: () => MediaBundle,
): Value & Displayable {
  Object.defineProperty(value, jupyterDisplay, { value: bundle });
  return Object.freeze(value) as Value & Displayable;
}
