import { PovertyError, show as say } from "../../errors/index.ts";

type Position = readonly [longitude: number, latitude: number];
type Ring = readonly Position[];

/** An area of a map. */
export interface GeoShape {
  readonly label: string;
  readonly geometry:
    | { readonly type: "Polygon"; readonly coordinates: readonly Ring[] }
    | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly Ring[])[] };
}

/** How far areas reach. */
export type Bounds = Readonly<Record<"west" | "east" | "south" | "north", number>>;

/** Reads the polygons of a collection of features, with the property that names each. */
export function readGeoJson(geoJson: unknown, property: string): readonly GeoShape[] {
  if (typeof property !== "string") throw invalid(`property is ${say(property)}, expected a name`, property);
  const features = fieldOf(geoJson, "features");
  if (!Array.isArray(features) || features.length === 0) {
    throw invalid("expected a FeatureCollection with features", geoJson);
  }
  return Array.from(features as unknown[], (feature, at) => {
    const label = fieldOf(fieldOf(feature, "properties"), property);
    if (typeof label !== "string" && typeof label !== "number") {
      throw invalid(`features[${at}] has no property ${say(property)}`, feature);
    }
    return { label: String(label), geometry: readGeometry(fieldOf(feature, "geometry"), at) };
  });
}

/** The ends of some areas in every direction, in degrees. */
export function boundsOf(geometries: readonly GeoShape["geometry"][]): Bounds {
  const bounds = { west: 180, east: -180, south: 90, north: -90 };
  for (const { type, coordinates } of geometries) {
    for (const ring of type === "Polygon" ? coordinates : coordinates.flat()) {
      for (const [longitude, latitude] of ring) {
        bounds.west = Math.min(bounds.west, longitude);
        bounds.east = Math.max(bounds.east, longitude);
        bounds.south = Math.min(bounds.south, latitude);
        bounds.north = Math.max(bounds.north, latitude);
      }
    }
  }
  return bounds;
}

function readGeometry(geometry: unknown, at: number): GeoShape["geometry"] {
  const type = fieldOf(geometry, "type");
  const coordinates = fieldOf(geometry, "coordinates");
  if (type === "Polygon") return { type, coordinates: readPolygon(coordinates, at) };
  if (type === "MultiPolygon") {
    return { type, coordinates: listOf(coordinates, at).map((polygon) => readPolygon(polygon, at)) };
  }
  throw invalid(`features[${at}] has a geometry that is no Polygon or MultiPolygon`, geometry);
}

/** A polygon's rings, turned as the drawing on a sphere wants them: the outer one clockwise, holes the other way. */
const readPolygon = (rings: unknown, at: number): readonly Ring[] =>
  listOf(rings, at).map((ring, place) => turned(readRing(ring, at), place === 0));

function readRing(ring: unknown, at: number): Ring {
  const positions = listOf(ring, at).map((position): Position => {
    const [longitude, latitude] = listOf(position, at);
    if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) {
      throw invalid(`features[${at}] has a position without two numbers`, position);
    }
    return [longitude as number, latitude as number];
  });
  if (positions.length < 4) throw invalid(`features[${at}] has a ring of fewer than four positions`, ring);
  return positions;
}

/** A ring that turns clockwise, or the other way, seen with north up. */
function turned(ring: Ring, clockwise: boolean): Ring {
  let doubled = 0;
  for (let at = 0; at < ring.length; at++) {
    const [x, y] = ring[at] as Position;
    const [nextX, nextY] = ring[(at + 1) % ring.length] as Position;
    doubled += (nextX - x) * (nextY + y);
  }
  return doubled > 0 === clockwise ? ring : [...ring].reverse();
}

function listOf(value: unknown, at: number): readonly unknown[] {
  // A hole in a list would be passed over.
  if (Array.isArray(value)) return Array.from(value as unknown[]);
  throw invalid(`features[${at}] has coordinates that are no lists`, value);
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

const invalid = (state: string, received: unknown): PovertyError =>
  new PovertyError("ARGUMENT_INVALID", `Cannot read GeoJSON: ${state}`, received);
