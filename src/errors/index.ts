export { errorCodes, type PovertyErrorCode } from "./codes.ts";
export { isPovertyError } from "./is-poverty-error.ts";
export { PovertyError } from "./poverty-error.ts";
export { show } from "./show.ts";
