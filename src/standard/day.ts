export { isDay, readDay } from "../number/index.ts";
