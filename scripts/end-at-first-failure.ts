/** In a mutation run nobody reads the smallest case in which a law fails: the first one is enough. */
import fc from "fast-check";

fc.configureGlobal({ endOnFailure: true });
