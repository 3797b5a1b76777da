/**
 * Results of the library as tables that a notebook shows by itself, as pictures, and as rows to export.
 *
 * @module poverty-indicators/notebook
 */
export { type Displayable, jupyterDisplay, type MediaBundle } from "./jupyter-display.ts";
export { type ChangePictureOptions, changesPicture } from "./pictures/changes-picture.ts";
export { contributionsPicture, type GroupPictureOptions } from "./pictures/contributions-picture.ts";
export { type CutoffPictureOptions, cutoffsPicture } from "./pictures/cutoffs-picture.ts";
export { type DisbursementPictureOptions, disbursementPicture } from "./pictures/disbursement-picture.ts";
export { groupsPicture } from "./pictures/groups-picture.ts";
export { type MapPictureOptions, type MapValue, mapPicture } from "./pictures/map-picture.ts";
export type { Picture, Spec } from "./pictures/picture.ts";
export type { PictureOptions } from "./pictures/picture-options.ts";
export type { FigureAndVerdict } from "./pictures/prints.ts";
export { type TargetAndResult, targetsPicture } from "./pictures/targets-picture.ts";
export { verdictsPicture } from "./pictures/verdicts-picture.ts";
export type { Results } from "./read-results.ts";
export type { Showable } from "./render/showable.ts";
export { type CsvOptions, type DataRow, toCsv } from "./render/to-csv.ts";
export { toHtml } from "./render/to-html.ts";
export { toMarkdown } from "./render/to-markdown.ts";
export { toText } from "./render/to-text.ts";
export type { Result } from "./result.ts";
export { type Finding, type FindingRow, findingRows } from "./rows/finding-rows.ts";
export type { TidyRow, TidyUnit } from "./rows/tidy-row.ts";
export { type Estimates, tidyRows } from "./rows/tidy-rows.ts";
export { show } from "./show.ts";
export type { ShowOptions } from "./show-options.ts";
export type { Shown } from "./shown.ts";
export type { CellValue, DisplayCell, DisplayColumn, DisplayTable } from "./table/display-table.ts";
