import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { Picture } from "../../../src/notebook/index.ts";

/** A picture drawn by the real Vega, with everything that Vega-Lite or Vega had to say about it. */
export async function draw(
  picture: Picture,
): Promise<{ readonly svg: string; readonly warnings: readonly string[] }> {
  const warnings: string[] = [];
  const note = (...words: readonly unknown[]): object => {
    warnings.push(words.map(String).join(" "));
    return logger;
  };
  const logger: Readonly<Record<string, (...words: readonly unknown[]) => object>> = {
    level: () => logger,
    error: note,
    warn: note,
    info: () => logger,
    debug: () => logger,
  };
  // The specification as a notebook gets it: through JSON, without anything that only this process has.
  const { spec } = compile(JSON.parse(JSON.stringify(picture)) as TopLevelSpec, { logger: logger as never });
  const view = new View(parse(spec), { renderer: "none", logger: logger as never });
  await view.runAsync();
  const svg = await view.toSVG();
  view.finalize();
  return { svg, warnings };
}
