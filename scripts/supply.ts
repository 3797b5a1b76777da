/** What the package brings along: its bill of materials, and what an audit of it says. */

interface Component {
  readonly "bom-ref": string;
}

/** A bill of materials as `npm sbom --sbom-format cyclonedx` writes it, as far as it is read here. */
export interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * The bill of what an installation brings along: the named dependencies, and what they depend on.
 *
 * `npm sbom --omit dev` leaves out a dependency that a development dependency has too, such as zod.
 */
export function runtimeBill<B extends Bill>(bill: B, names: readonly string[]): B {
  const nameOf = (ref: string): string => ref.slice(0, ref.lastIndexOf("@"));
  const self = bill.metadata.component["bom-ref"];
  const needed = (ref: string): readonly string[] => {
    const all = bill.dependencies.find((one) => one.ref === ref)?.dependsOn ?? [];
    return ref === self ? all.filter((one) => names.includes(nameOf(one))) : all;
  };
  const kept = new Set([self]);
  for (const ref of kept) for (const one of needed(ref)) kept.add(one);
  return {
    ...bill,
    components: bill.components.filter((component) => kept.has(component["bom-ref"])),
    dependencies: bill.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref }) => ({ ref, dependsOn: needed(ref) })),
  };
}

/** What an audit says: `unknown` where the registry does not answer such questions, which is no fault of the package. */
export interface Audit {
  readonly outcome: "clean" | "vulnerable" | "unknown";
  readonly text: string;
}

/** Reads what `npm audit --omit=dev --json` printed. */
export function readAudit(printed: string): Audit {
  let answer: {
    readonly message?: string;
    readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
  };
  try {
    answer = JSON.parse(printed) as typeof answer;
  } catch {
    return { outcome: "unknown", text: "npm audit printed no JSON" };
  }
  if (answer.vulnerabilities === undefined) {
    const [first = "no answer"] = (answer.message ?? "no answer").split(" - ");
    return { outcome: "unknown", text: `the registry does not audit: ${first}` };
  }
  const found = Object.entries(answer.vulnerabilities);
  return found.length === 0
    ? { outcome: "clean", text: "no known vulnerability in what an installation brings along" }
    : {
        outcome: "vulnerable",
        text: found.map(([name, { severity }]) => `${name} (${severity})`).join(", "),
      };
}
