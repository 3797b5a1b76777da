#!/usr/bin/env python3
"""Writes witness_2024/: what crosscheck.py expects of the survey of 2024, of all changes from 2020, and of a stratum with
one sampling unit. The same functions, on 2020, agree with R survey in every value (see README.md).

Usage: python3 witness_2024.py [folder of this program]
"""
import json
import os
import sys

sys.argv = [sys.argv[0], sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))]
import crosscheck as c  # noqa: E402  reads the folder from sys.argv


def plain(x):
    if isinstance(x, dict):
        return {k: plain(v) for k, v in x.items()}
    if isinstance(x, (list, tuple)):
        return [plain(v) for v in x]
    if x is c.NULL or x is None:
        return None
    return x if isinstance(x, (bool, str, int)) else float(x)


def write(name, tree):
    with open(os.path.join(c.ROOT, "witness_2024", name + ".json"), "w") as f:
        json.dump(plain(tree), f)


def everybody(_):
    return True


d20, d24 = c.load(2020), c.load(2024)
a20, a24 = c.af_year(d20, 2020), c.af_year(d24, 2024)
df = a20["design"]["df"] + a24["design"]["df"]
change = {"national": c.change_group(a20["national"], a24["national"], d20, d24, everybody, df, True)}
for g in c.DOM:
    change["by_" + g] = {
        v: c.change_group(a20["by_" + g][v], a24["by_" + g][v], d20, d24, lambda r: getattr(r, g) == v, df, False)
        for v in c.DOM[g]}
os.makedirs(os.path.join(c.ROOT, "witness_2024"), exist_ok=True)
write("af_2024", a24)
write("change_detail", change)
write("lonely_psu_2024", c.lonely(d24))
write("jackknife_2024", c.jack_year(d24))
write("living_only_2024", c.living(d24, 2024))
c.exact(d24, 2024, "witness_2024/exact_2024.json")
