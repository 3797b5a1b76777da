import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { jupyterDisplay } from "../../../src/notebook/index.ts";
import { draw } from "./draw.ts";
import { everyPicture } from "./every-picture.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const schema = z.fromJSONSchema(
  JSON.parse(readFileSync(join(root, "node_modules/vega-lite/build/vega-lite-schema.json"), "utf8")),
);
const pictures = (["vi", "en"] as const).flatMap((locale) =>
  Object.entries(everyPicture(locale)).map(([name, picture]) => ({ locale, name, picture })),
);

/** The pictures that the guide shows. */
const inGuide = (name: string, locale: string): boolean =>
  locale === "en" || ["contributions", "verdicts", "targets"].includes(name);

describe.each(pictures)("the picture $name in $locale", ({ name, locale, picture }) => {
  test("is the specification that was looked at", async () => {
    await expect(`${JSON.stringify(picture, null, 1)}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, "golden", `${name}.${locale}.json`),
    );
  });

  test("is valid by the schema of Vega-Lite 5.23", () => {
    const { error } = schema.safeParse(JSON.parse(JSON.stringify(picture)));
    expect(error).toBeUndefined();
  });

  test("is drawn without a warning, with every label whole", async () => {
    const { svg, warnings } = await draw(picture);
    expect(warnings).toEqual([]);
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity|…</);
    if (inGuide(name, locale)) {
      await expect(`${svg}\n`).toMatchFileSnapshot(join(root, "docs", "pictures", `${name}.${locale}.svg`));
    }
  });

  test("says in words what it shows, and names its source", () => {
    expect(picture.description.length).toBeGreaterThan(30);
    expect(JSON.stringify(picture.title)).toMatch(/Source|Nguồn/);
    expect(picture.description).toBe(picture.description.normalize("NFC"));
  });

  test("is frozen plain data that a notebook shows", () => {
    expect(structuredClone(picture)).toEqual(JSON.parse(JSON.stringify(picture)));
    expect(Object.isFrozen(picture) && Object.isFrozen(picture.config)).toBe(true);
    const bundle = picture[jupyterDisplay]();
    expect(bundle["application/vnd.vegalite.v5+json"]).toEqual(picture);
    expect(bundle["text/plain"]).toContain(picture.description);
  });
});
