import type {
  DisbursementLine,
  HouseholdRoster,
  HouseholdToClassify,
  MeasureInput,
  MobilisationLine,
  Sheet,
  StandardDocument,
  Tabulation,
} from "poverty-indicators";
import {
  type disbursementLineSchema,
  type householdSchema,
  jsonSchemaOf,
  type measureSchema,
  type mobilisationLineSchema,
  type rosterSchema,
  type sheetSchema,
  type standardSchema,
  type tabulationSchema,
} from "poverty-indicators/schema";
import { expectTypeOf, test } from "vitest";
import type * as z from "zod";

test("what a schema gives is what the library reads", () => {
  expectTypeOf<z.infer<typeof sheetSchema>>().toExtend<Sheet>();
  expectTypeOf<z.infer<typeof standardSchema>>().toExtend<StandardDocument>();
  expectTypeOf<z.infer<typeof measureSchema>>().toExtend<MeasureInput>();
  expectTypeOf<z.infer<typeof tabulationSchema>>().toExtend<Tabulation>();
  expectTypeOf<z.infer<typeof householdSchema>>().toExtend<HouseholdToClassify>();
  expectTypeOf<z.infer<typeof rosterSchema>>().toExtend<HouseholdRoster>();
  expectTypeOf<z.infer<typeof disbursementLineSchema>>().toExtend<DisbursementLine>();
  expectTypeOf<z.infer<typeof mobilisationLineSchema>>().toExtend<MobilisationLine>();
});

test("only documents have a JSON Schema", () => {
  // @ts-expect-error a survey is no input document
  expectTypeOf(jsonSchemaOf("survey"));
});
