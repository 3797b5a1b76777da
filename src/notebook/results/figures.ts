import {
  allowedInterval,
  checkFigure,
  type Figure,
  type FigurePair,
  type FigureRange,
} from "../../figure/index.ts";
import { showInterval } from "../../number/index.ts";
import { labels } from "../data/labels.ts";
import { cell } from "../table/pen.ts";
import { intervalCell } from "./interval-cell.ts";
import type { ResultWriter } from "./result-writer.ts";

/** A printed figure and all that it may stand for. */
export const figureWriter: ResultWriter<Figure> = {
  title: labels.figure,
  fields: (figure, { pen }) => [
    [labels.printed, cell(pen.name(figure.text), figure.text)],
    [labels.value, pen.number(figure.value)],
    [labels.unit, pen.unit(figure.unit)],
    [
      labels.standsFor,
      intervalCell(showInterval(allowedInterval(checkFigure(figure), "half-up")), checkFigure(figure), pen),
    ],
  ],
};

/** A part and its whole. */
export const pairWriter: ResultWriter<FigurePair> = {
  title: labels.figure,
  fields: ({ text, part, whole }, { pen }) => [
    [labels.printed, pen.text(text)],
    [labels.part, pen.text(part.text)],
    [labels.whole, pen.text(whole.text)],
  ],
};

/** A range of figures. */
export const rangeWriter: ResultWriter<FigureRange> = {
  title: labels.figure,
  fields: ({ text, lower, upper, lowerClosed, upperClosed }, { pen }) => [
    [labels.printed, pen.text(text)],
    [labels.from, pen.text(lower?.text ?? null)],
    [labels.to, pen.text(upper?.text ?? null)],
    [labels.lowerIncluded, pen.yesNo(lowerClosed)],
    [labels.upperIncluded, pen.yesNo(upperClosed)],
  ],
};
