import * as z from "zod";
import { PovertyError, show } from "../errors/index.ts";
import { disbursementLineSchema } from "./disbursement-line-schema.ts";
import { householdSchema } from "./household-schema.ts";
import { measureSchema } from "./measure-schema.ts";
import { mobilisationLineSchema } from "./mobilisation-line-schema.ts";
import { rosterSchema } from "./roster-schema.ts";
import { sheetSchema } from "./sheet-schema.ts";
import { standardSchema } from "./standard-schema.ts";
import { tabulationSchema } from "./tabulation-schema.ts";

/** The input documents that have a schema. */
export type DocumentName =
  | "sheet"
  | "standard"
  | "measure"
  | "tabulation"
  | "household"
  | "roster"
  | "disbursement-line"
  | "mobilisation-line";

/**
 * The name of every input document that has a schema.
 *
 * @example
 * ```ts
 * import { documentNames, jsonSchemaOf } from "poverty-indicators/schema";
 *
 * documentNames.every((name) => "$schema" in jsonSchemaOf(name)); // => true
 * ```
 */
export const documentNames: readonly DocumentName[] = /* @__PURE__ */ Object.freeze([
  "sheet",
  "standard",
  "measure",
  "tabulation",
  "household",
  "roster",
  "disbursement-line",
  "mobilisation-line",
] as const);

/** A JSON Schema, plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of an input document, for editors, forms and programs in other languages.
 *
 * @param name the document
 * @returns the JSON Schema, plain data that can be written to a file
 * @throws PovertyError `ARGUMENT_INVALID` for another name
 * @example
 * ```ts
 * import { jsonSchemaOf } from "poverty-indicators/schema";
 *
 * jsonSchemaOf("sheet").required; // => ["source", "figures", "relations"]
 * jsonSchemaOf("sheet").additionalProperties; // => false
 * jsonSchemaOf("survey" as never); // throws ARGUMENT_INVALID
 * ```
 * @see JSON Schema, draft 2020-12, https://json-schema.org/draft/2020-12
 */
export function jsonSchemaOf(name: DocumentName): JsonSchema {
  const schema = schemaOf(name);
  if (schema === undefined) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot make a JSON Schema of ${show(name)}: expected ${documentNames.join(", ")}`,
      name,
    );
  }
  const { "~standard": _, ...plain } = z.toJSONSchema(schema, { io: "input" });
  return plain;
}

function schemaOf(name: DocumentName): z.ZodType | undefined {
  switch (name) {
    case "sheet":
      return sheetSchema;
    case "standard":
      return standardSchema;
    case "measure":
      return measureSchema;
    case "tabulation":
      return tabulationSchema;
    case "household":
      return householdSchema;
    case "roster":
      return rosterSchema;
    case "disbursement-line":
      return disbursementLineSchema;
    case "mobilisation-line":
      return mobilisationLineSchema;
    default:
      return undefined;
  }
}
