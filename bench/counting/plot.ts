/** One line of a plot: a time in milliseconds for each size. */
export interface Series {
  readonly name: string;
  readonly times: readonly number[];
}

const [width, height] = [720, 440];
const [left, right, top, bottom] = [70, 44, 96, 52];
const colours = ["#0b6e4f", "#b3541e", "#3b4ba8"];
const shapes = [
  (x: number, y: number) => `<circle cx="${x}" cy="${y}" r="4.5"/>`,
  (x: number, y: number) => `<rect x="${x - 4}" y="${y - 4}" width="8" height="8"/>`,
  (x: number, y: number) => `<path d="M${x} ${y - 5.5}l5.5 9.5h-11z"/>`,
];

/** A plot of times against sizes, both on logarithmic scales, as SVG. */
export function growthPlot(sizes: readonly number[], series: readonly Series[]): string {
  const all = series.flatMap(({ times }) => times);
  const powers = (values: readonly number[]): [number, number] => [
    Math.floor(Math.log10(Math.min(...values)) + 1e-9),
    Math.ceil(Math.log10(Math.max(...values)) - 1e-9),
  ];
  const [fromX, toX] = powers(sizes);
  const [fromY, toY] = powers(all);
  const x = (size: number): number =>
    round(left + ((Math.log10(size) - fromX) / (toX - fromX)) * (width - left - right));
  const y = (time: number): number =>
    round(height - bottom - ((Math.log10(time) - fromY) / (toY - fromY)) * (height - top - bottom));
  const text = (atX: number, atY: number, anchor: string, words: string): string =>
    `<text x="${atX}" y="${atY}" text-anchor="${anchor}">${words}</text>`;
  const line = (x1: number, y1: number, x2: number, y2: number): string =>
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#d0d4d8"/>`;
  const grid: string[] = [];
  for (let power = fromX; power <= toX; power++) {
    const at = x(10 ** power);
    grid.push(line(at, top, at, height - bottom));
    grid.push(text(at, height - bottom + 20, "middle", (10 ** power).toLocaleString("en")));
  }
  for (let power = fromY; power <= toY; power++) {
    const at = y(10 ** power);
    grid.push(line(left, at, width - right, at), text(left - 8, at + 4, "end", duration(10 ** power)));
  }
  const lines = series.map(({ name, times }, index) => {
    const points = times.map((time, at) => [x(sizes[at] as number), y(time)] as const);
    const shape = shapes[index % shapes.length] as (typeof shapes)[number];
    return (
      `<g fill="${colours[index % colours.length]}"><polyline fill="none" stroke="${colours[index % colours.length]}" ` +
      `stroke-width="2" points="${points.map((point) => point.join(",")).join(" ")}"/>` +
      `${points.map(([atX, atY]) => shape(atX, atY)).join("")}` +
      `${shape(left + 8, 24 + 20 * index)}${text(left + 22, 28 + 20 * index, "start", name)}</g>`
    );
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" ` +
    `fill="#333" role="img" aria-label="Time against rows, both on logarithmic scales">` +
    `<rect width="${width}" height="${height}" fill="#fff"/>${grid.join("")}${lines.join("")}` +
    `${text((left + width - right) / 2, height - 10, "middle", "households (rows)")}</svg>\n`
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

const duration = (milliseconds: number): string =>
  milliseconds >= 1000 ? `${milliseconds / 1000} s` : `${milliseconds} ms`;
