/** Rows are read in blocks of this many, so that what a block needs stays in the processor's cache. */
export const blockRows = 4096;
