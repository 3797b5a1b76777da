/** Finds the sets that things belong to, and joins two sets. */
export interface Sets {
  readonly find: (thing: number) => number;
  /** Joins the sets of two things; false when they were one already. */
  readonly join: (a: number, b: number) => boolean;
}

/** So many things, each in a set of its own. */
export function disjointSets(count: number): Sets {
  const parent = Int32Array.from({ length: count }, (_, thing) => thing);
  const find = (thing: number): number => {
    let root = thing;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = thing; at !== root; ) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    join: (a, b) => {
      const [from, to] = [find(a), find(b)];
      parent[from] = to;
      return from !== to;
    },
  };
}

/** Groups constraints that are connected by the variables that `links` tells of each. */
export function connected(
  places: readonly number[],
  links: (place: number) => readonly number[],
  variables: number,
): number[][] {
  const sets = disjointSets(variables);
  for (const place of places) {
    const [first, ...others] = links(place);
    for (const other of others) sets.join(first as number, other);
  }
  const groups = new Map<number, number[]>();
  const alone: number[][] = [];
  for (const place of places) {
    const first = links(place)[0];
    if (first === undefined) alone.push([place]);
    else {
      const group = groups.get(sets.find(first));
      if (group === undefined) groups.set(sets.find(first), [place]);
      else group.push(place);
    }
  }
  return [...groups.values(), ...alone];
}
