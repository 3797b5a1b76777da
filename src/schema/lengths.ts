import * as z from "zod";

type LengthCheck = z.core.$ZodCheck<string> & z.core.$ZodCheck<unknown[]>;

/** A text or a list of so many characters or items at least. */
export const leastLength = (length: number): LengthCheck => ofLengths(z.minLength(length));

/** A text or a list of so many characters or items at most. */
export const mostLength = (length: number): LengthCheck => ofLengths(z.maxLength(length));

/** Zod compares whatever is called `length`, also of what is neither text nor list, and fails where it is no number. */
function ofLengths(check: z.core.$ZodCheck<z.core.util.HasLength>): LengthCheck {
  check._zod.def.when = ({ value }) => typeof value === "string" || Array.isArray(value);
  return check as LengthCheck;
}
