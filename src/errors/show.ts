const longest = 60;

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** Shows any value in a message, in one short line, whatever the value is: cyclic, hostile or a megabyte long. */
export function show(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(cut(value));
    case "bigint":
      // A bigint of a million digits takes long to print; its size is enough.
      return value > 10n ** 60n || value < -(10n ** 60n) ? "a bigint of more than 60 digits" : `${value}n`;
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "function":
      return "a function";
    case "symbol":
      return "a symbol";
    case "object":
      return value === null ? "null" : showObject(value);
    default:
      return String(value);
  }
}

function showObject(value: object): string {
  try {
    if (Array.isArray(value)) return `an array of ${value.length}`;
    const keys = Object.keys(value);
    return cut(`an object { ${keys.slice(0, 6).join(", ")}${keys.length > 6 ? ", …" : ""} }`);
  } catch {
    return "an object that cannot be read";
  }
}
