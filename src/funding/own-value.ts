/** The value of a key that an object itself has, so that "toString" and "__proto__" are keys like any other. */
export const ownValue = (line: object, key: string): unknown =>
  Object.hasOwn(line, key) ? (line as Readonly<Record<string, unknown>>)[key] : undefined;
