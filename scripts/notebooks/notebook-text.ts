interface Cell {
  readonly cell_type: string;
  readonly id: string;
  readonly source: readonly string[];
  readonly outputs?: readonly Record<string, unknown>[];
  readonly execution_count?: number | null;
}

/** The text of a run notebook without what the machine stamps on it: times, and the versions of the kernel. */
export function notebookText(run: string): string {
  const { cells, nbformat, nbformat_minor } = JSON.parse(run) as {
    readonly cells: readonly Cell[];
    readonly nbformat: number;
    readonly nbformat_minor: number;
  };
  const notebook = {
    cells: cells.map(({ cell_type, id, source, outputs, execution_count }) => ({
      cell_type,
      ...(cell_type === "code" && { execution_count }),
      id,
      metadata: {},
      ...(cell_type === "code" && { outputs }),
      source,
    })),
    metadata: {
      kernelspec: { display_name: "Deno", language: "typescript", name: "deno" },
      language_info: { file_extension: ".ts", mimetype: "text/x.typescript", name: "typescript" },
    },
    nbformat,
    nbformat_minor,
  };
  return `${JSON.stringify(notebook, null, 1)}\n`;
}
