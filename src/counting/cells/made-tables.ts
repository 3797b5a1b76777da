/** The tables that this library made and froze, which need no second look; weakly held, so that they can go. */
const made: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Remembers a table that was just made, frozen throughout. */
export const rememberMade = (table: object): void => {
  made.add(table);
};

/** Whether a table was made here, and not read from JSON. */
export const isMadeHere = (table: object): boolean => made.has(table);
