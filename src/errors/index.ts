export { checkOptions } from "./check-options.ts";
export { errorCodes, type PovertyErrorCode } from "./codes.ts";
export { isPovertyError } from "./is-poverty-error.ts";
export { PovertyError } from "./poverty-error.ts";
export { readMade } from "./read-made.ts";
export { show } from "./show.ts";
