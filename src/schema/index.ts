/**
 * Schemas (zod) of every document that the library reads, and their JSON Schema.
 *
 * @module poverty-indicators/schema
 */
export { disbursementLineSchema } from "./disbursement-line-schema.ts";
export { householdSchema } from "./household-schema.ts";
export { type DocumentName, documentNames, type JsonSchema, jsonSchemaOf } from "./json-schema-of.ts";
export { measureSchema } from "./measure-schema.ts";
export { mobilisationLineSchema } from "./mobilisation-line-schema.ts";
export { rosterSchema } from "./roster-schema.ts";
export { sheetSchema } from "./sheet-schema.ts";
export { standardSchema } from "./standard-schema.ts";
export { tabulationSchema } from "./tabulation-schema.ts";
