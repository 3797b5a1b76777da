"""Writes annualised.json: points, relative and annualised changes of rates, computed by Python's decimal in 120 digits.

Run: python3 annualised.py > annualised.json
"""
import json
import random
from decimal import Decimal, ROUND_HALF_UP, getcontext

getcontext().prec = 120


def forty(value):
    """The 40 significant digits of a value, as plain text."""
    if value == 0:
        return "0"
    quantum = Decimal(1).scaleb(value.adjusted() - 39)
    return format(value.quantize(quantum, rounding=ROUND_HALF_UP).normalize(), "f")


def row(start, end, years):
    a, b, n = Decimal(start), Decimal(end), Decimal(years)
    steady = ((b / a).ln() / n).exp() - 1 if b > 0 else Decimal(-1)
    return {
        "from": start,
        "to": end,
        "years": years,
        "points": format((b - a).normalize(), "f"),
        "relativePercent": forty((b - a) / a * 100),
        "pointsPerYear": forty((b - a) / n),
        "relativePercentPerYear": forty(Decimal(0) if a == b else steady * 100),
    }


published = [
    ("25.91", "12.55", "3"), ("5.20", "0.9", "4"), ("40.18", "21.07", "3"), ("40.18", "21.07", "5"),
    ("38.62", "18.51", "3"), ("26.61", "19.57", "3"), ("9.88", "2.23", "6"), ("5.20", "1.93", "4.5"),
]
extreme = [
    ("1", "100", "1000"), ("99.99", "0.01", "0.001"), ("50", "50", "7"), ("12.5", "0", "2"),
    ("0.000001", "99", "30"), ("10", "10.0000000000000000000000000000000000000001", "9"),
]
seeded = random.Random(20260105)
drawn = [
    (f"{seeded.uniform(0.01, 99):.2f}", f"{seeded.uniform(0.01, 99):.2f}", str(seeded.choice([1, 2, 3, 4, 5, 10, 2.5, 0.25])))
    for _ in range(60)
]
print(json.dumps([row(*each) for each in published + extreme + drawn], indent=1))
