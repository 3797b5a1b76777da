/**
 * What exact counting costs: ten million households beside bare loops, DuckDB and decimal.js; thirty indicators at eight
 * cut-offs for three groupings; standard errors over 50,000 sampling units; and how time grows with the rows.
 *
 * Run with `npm run bench -- counting`, or with the name of one part (nation, wide, design, growth) and a number of
 * millions of rows behind it. All data are made up by a fixed mix of bits.
 */
import { measureDesign } from "./counting/design.ts";
import { measureGrowth } from "./counting/growth.ts";
import { measureNation } from "./counting/nation.ts";
import { measureWide } from "./counting/wide.ts";

const [part = "all", millions = "10"] = process.argv.slice(2);
const rows = Number(millions) * 1_000_000;
const wanted = (name: string): boolean => part === "all" || part === name;

if (wanted("nation")) await measureNation(rows);
if (wanted("wide")) await measureWide(rows);
if (wanted("design")) await measureDesign(rows);
if (wanted("growth")) await measureGrowth(rows);
