import type { Estimate } from "../../counting/index.ts";
import { type Decimal, type DecimalInput, readDecimal } from "../../number/index.ts";
import type { Rate } from "../../rate/index.ts";
import { labels } from "../data/labels.ts";
import { reading } from "../read-results.ts";
import { checkNamed } from "./check-named.ts";
import { boundsOf, type GeoShape, readGeoJson } from "./geo-json.ts";
import { colours, type Picture, picture } from "./picture.ts";
import { type PictureOptions, readPictureOptions } from "./picture-options.ts";

/** What a map is told. */
export interface MapPictureOptions extends PictureOptions {
  /** The property of the features that holds the label, such as "name". */
  readonly property: string;
}

/** What an area is coloured by: a rate, an estimate (a share from 0 to 1), or a number in percent. */
export type MapValue = Rate | Estimate | DecimalInput;

/**
 * Draws a map from the caller's GeoJSON: areas filled by a rate, in five steps from pale to dark that read in grey.
 *
 * The rings of polygons may turn either way; longitudes and latitudes are drawn by Mercator's projection. An area without
 * a value is white, and the description names it.
 *
 * @param geoJson a `FeatureCollection` of polygons, in degrees of longitude and latitude
 * @param values by label of an area, a rate, an estimate, or a number in percent
 * @param options the property that holds labels, language, title, source
 * @returns a specification of Vega-Lite 5, frozen
 * @throws PovertyError `ARGUMENT_INVALID` for a GeoJSON that is none, `RESULT_UNKNOWN` for other values,
 * `LOCALE_UNKNOWN`, or an error of `decimal`
 * @example
 * ```ts
 * import { rate } from "poverty-indicators";
 * import { mapPicture } from "poverty-indicators/notebook";
 *
 * const square = [[[106, 11], [107, 11], [107, 12], [106, 12], [106, 11]]];
 * const geometry = { type: "Polygon", coordinates: square };
 * const geoJson = { type: "FeatureCollection", features: [{ type: "Feature", properties: { name: "A" }, geometry }] };
 * const picture = mapPicture(geoJson, { A: rate(1, 8) }, { property: "name", title: "Poor households" });
 * picture.description; // => "Poor households. A: 12.50%."
 * ```
 */
export function mapPicture(
  geoJson: unknown,
  values: Readonly<Record<string, MapValue>>,
  options: MapPictureOptions,
): Picture {
  const { pen, title = pen.say(labels.rate), source } = readPictureOptions(options);
  checkNamed(values, "rates, estimates or numbers in percent");
  const shapes = readGeoJson(geoJson, options.property);
  return reading(values, () => {
    const areas = shapes.map(({ label, geometry }) => {
      const percent = Object.hasOwn(values, label) ? percentOf(values[label] as MapValue) : null;
      return { label, name: pen.name(label), geometry, percent };
    });
    const known = areas.filter(({ percent }) => percent !== null);
    const unknown = areas.filter(({ percent }) => percent === null);
    const features = (some: typeof areas): readonly Readonly<Record<string, unknown>>[] =>
      some.map(({ name, geometry, percent }) => ({
        type: "Feature",
        geometry,
        area: name,
        ...(percent !== null && { value: percent.toNumber(), text: pen.percent(percent).text }),
      }));
    const words = areas.map(
      ({ name, percent }) =>
        `${name}: ${percent === null ? pen.say(labels.noValue) : pen.percent(percent).text}.`,
    );
    const shown = words.length <= mostWords ? words : [...words.slice(0, mostWords), "…"];
    return picture(
      pen,
      {
        title,
        subtitle: unknown.length === 0 ? [] : [pen.say(labels.whiteAreas)],
        source,
        description: `${title}. ${shown.join(" ")}`,
      },
      {
        width,
        height: heightOf(areas.map(({ geometry }) => geometry)),
        projection: { type: "mercator" },
        layer: [
          ...(unknown.length === 0
            ? []
            : [
                {
                  data: { values: features(unknown) },
                  mark: { type: "geoshape", fill: "white", stroke: colours.frame, strokeDash: [3, 2] },
                  encoding: { tooltip: { field: "area", type: "nominal" } },
                },
              ]),
          ...(known.length === 0
            ? []
            : [
                {
                  data: { values: features(known) },
                  mark: { type: "geoshape", stroke: colours.frame, strokeWidth: 0.7 },
                  encoding: {
                    color: {
                      field: "value",
                      type: "quantitative",
                      scale: {
                        type: "quantize",
                        range: ["#f2f6fa", "#c0d7ea", "#7fb0d6", "#3a7fb5", "#08427a"],
                        nice: true,
                        zero: true,
                      },
                      legend: {
                        title: "%",
                        orient: "right",
                        format: ".1f",
                        symbolStrokeColor: colours.frame,
                      },
                    },
                    tooltip: [
                      { field: "area", type: "nominal", title: null },
                      { field: "text", type: "nominal", title: null },
                    ],
                  },
                },
              ]),
        ],
      },
    );
  });
}

/** The height that a map of this width has, within what a page can take. */
function heightOf(geometries: readonly GeoShape["geometry"][]): number {
  const { west, east, south, north } = boundsOf(geometries);
  const across = (east - west) * Math.cos(((south + north) * Math.PI) / 360);
  const height = across > 0 ? (width * (north - south)) / across : width;
  return Math.round(Math.min(760, Math.max(160, height)));
}

const width = 460;

/** A description that reads out more areas helps nobody. */
const mostWords = 100;

function percentOf(value: MapValue): Decimal {
  if (typeof value !== "object") return readDecimal(value, "value");
  if ("percent" in value) return readDecimal(value.percent, "percent");
  return "exact" in value ? readDecimal(value.value, "value").times(100) : readDecimal(value, "value");
}
