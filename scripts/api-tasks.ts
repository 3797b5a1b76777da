/** The tasks by which the API site groups all public names: each is a few folders or files of src/. */

export interface Task {
  readonly title: string;
  /** One sentence, above the names. */
  readonly about: string;
  /** The guides to read first, as files of docs/. */
  readonly guides: readonly string[];
  /** The folders and files of src/ whose names it holds; of two that fit, the longer counts. */
  readonly places: readonly string[];
}

/** In the order of the site. */
export const tasks: readonly Task[] = [
  {
    title: "Read and write figures",
    about:
      "Figures, ranges and pairs as Vietnamese and English documents print them, and what they stand for.",
    guides: ["read-figures", "printed-precision"],
    places: ["figure"],
  },
  {
    title: "Rates and changes",
    about: "Rates, changes in points and in percent, the movements of households over a year.",
    guides: ["compute-rates", "points-and-percents"],
    places: ["rate"],
  },
  {
    title: "Targets",
    about: "Targets as programmes write them, and whether they were met.",
    guides: ["check-targets"],
    places: ["target"],
  },
  {
    title: "Funding",
    about: "Disbursement of planned capital, and funds raised against a goal.",
    guides: ["track-disbursement"],
    places: ["funding"],
  },
  {
    title: "Verify figures",
    about: "Whether printed figures can belong together, and why not: one relation, or a sheet of them.",
    guides: ["verify-figures", "verify-a-report", "no-tolerance"],
    places: ["verify", "verify/sheet"],
  },
  {
    title: "Report findings",
    about: "What a verified sheet says, as text, Markdown and a table.",
    guides: ["verify-a-report"],
    places: ["verify/report"],
  },
  {
    title: "Standards",
    about: "Dated legal standards as data with citations: those that are there, and those you write.",
    guides: ["which-standard", "write-your-standard", "dated-law", "standards"],
    places: ["standard"],
  },
  {
    title: "Classify households",
    about: "The class of one household with its reasons, or of millions in columns and chunks.",
    guides: ["classify-a-household", "classify-a-commune", "scale"],
    places: ["household"],
  },
  {
    title: "Assess deprivations",
    about: "From a household's members, dwelling and services to its deprivations.",
    guides: ["assess-deprivations"],
    places: [
      "household/indicators",
      "household/assess-deprivations.ts",
      "household/assessment.ts",
      "household/assessment-options.ts",
      "household/roster.ts",
      "household/roster-words.ts",
    ],
  },
  {
    title: "Scorecards",
    about: "The points of the household reviews, and the classes that they give.",
    guides: ["scorecards"],
    places: ["household/scorecards"],
  },
  {
    title: "Review a year",
    about: "Who entered and left poverty between two reviews.",
    guides: ["review-a-year"],
    places: ["household/review"],
  },
  {
    title: "Count poverty",
    about: "Measures of Alkire and Foster, exact, from a table of profiles that adds up.",
    guides: ["measure-poverty", "profiles", "compare-years", "formulas"],
    places: ["counting"],
  },
  {
    title: "Gaps and severity",
    about: "How far below the cut-offs the poor are: M1 and M2.",
    guides: ["measure-poverty", "formulas"],
    places: ["counting/gaps"],
  },
  {
    title: "Robustness",
    about: "What holds at every cut-off, under other weights, and in rankings.",
    guides: ["measure-poverty"],
    places: ["counting/robustness"],
  },
  {
    title: "Inference",
    about: "Standard errors and confidence intervals of surveys with strata and sampling units. Float64.",
    guides: ["standard-errors", "formulas-inference"],
    places: ["survey"],
  },
  {
    title: "Your data",
    about: "Columns of Arrow, DuckDB, Arquero, CSV and rows, read in place; chunks.",
    guides: ["columns", "scale"],
    places: ["table"],
  },
  {
    title: "Numbers and intervals",
    about: "Exact decimals, fractions, rounding, intervals.",
    guides: ["exactness"],
    places: ["number"],
  },
  {
    title: "Errors",
    about: "The one error that the library throws, and its codes.",
    guides: ["errors"],
    places: ["errors"],
  },
  {
    title: "Show results",
    about: "Every result as tables that a notebook shows by itself, and as text, HTML and Markdown.",
    guides: ["notebooks"],
    places: ["notebook"],
  },
  {
    title: "Draw pictures",
    about: "Pictures as Vega-Lite 5 specifications.",
    guides: ["pictures"],
    places: ["notebook/pictures"],
  },
  {
    title: "Rows to export",
    about: "Estimates and findings as tidy rows, for CSV and data frames.",
    guides: ["notebooks"],
    places: ["notebook/rows", "notebook/render/to-csv.ts"],
  },
  {
    title: "Schemas",
    about: "Zod schemas of every input document, and their JSON Schema.",
    guides: ["check-documents"],
    places: ["schema"],
  },
  {
    title: "Queries",
    about: "The tabulation and the classification as SQL, and the reading of what the engine answers.",
    guides: ["scale"],
    places: ["sql"],
  },
  {
    title: "Matchers",
    about: "Matchers for suites over official figures.",
    guides: ["official-figure-suites"],
    places: ["vitest"],
  },
];

/** The guides of docs/, in the order of the site. */
export const guideShelves: Readonly<Record<string, readonly string[]>> = {
  "Guides for tasks": [
    "read-figures",
    "check-targets",
    "compute-rates",
    "track-disbursement",
    "verify-figures",
    "verify-a-report",
    "official-figure-suites",
    "classify-a-household",
    "classify-a-commune",
    "assess-deprivations",
    "scorecards",
    "review-a-year",
    "which-standard",
    "write-your-standard",
    "measure-poverty",
    "compare-years",
    "standard-errors",
    "columns",
    "scale",
    "check-documents",
    "notebooks",
    "pictures",
  ],
  Concepts: [
    "points-and-percents",
    "printed-precision",
    "no-tolerance",
    "dated-law",
    "profiles",
    "exactness",
    "decisions",
  ],
  Reference: [
    "errors",
    "standards",
    "formulas",
    "formulas-inference",
    "speed",
    "quality",
    "mutation-survivors",
    "releasing",
  ],
};

/** The task of what a file of src/ declares. */
export function taskOf(file: string): Task | undefined {
  const fits = (place: string): boolean => file === place || file.startsWith(`${place}/`);
  const longest = (task: Task): number =>
    Math.max(0, ...task.places.filter(fits).map((place) => place.length));
  const [best] = [...tasks].sort((a, b) => longest(b) - longest(a));
  return best !== undefined && longest(best) > 0 ? best : undefined;
}
