import type { Standard } from "../standard.ts";
import { vietnam2006 } from "./vietnam-2006.ts";
import { vietnam2011 } from "./vietnam-2011.ts";
import { vietnam2016 } from "./vietnam-2016.ts";
import { vietnam2022 } from "./vietnam-2022.ts";
import { vietnam2027 } from "./vietnam-2027.ts";

/** The national standards of a country, by first day; `undefined` for a country of which the library has none. */
export const nationalStandards = (country: string): readonly Standard[] | undefined =>
  country === "VN" ? [vietnam2006, vietnam2011, vietnam2016, vietnam2022, vietnam2027] : undefined;
