"""Writes printed-figures.json: figures as Vietnamese and English print them, and numbers rounded for print, made with
Python's decimal and its own format.

Run: python3 printed-figures.py > printed-figures.json
"""
import json
import random
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, getcontext

getcontext().prec = 200
random.seed(20240131)

SCALES = {0: ("", ""), 3: (" nghìn", " thousand"), 6: (" triệu", " million"), 9: (" tỷ", " billion"),
          12: (" nghìn tỷ", " trillion"), 15: (" triệu tỷ", " quadrillion")}
UNITS = {"percent": ("%", "%"), "percentage-point": (" điểm phần trăm", " percentage points"),
         "vnd": (" đồng", " VND"), "household": (" hộ", " households"), "commune": (" xã", " communes")}
QUALIFIERS = {"none": ("", ""), "nearly": ("gần ", "nearly "), "over": ("hơn ", "over "),
              "about": ("khoảng ", "about "), "at-least": ("ít nhất ", "at least ")}
ROUNDINGS = {"half-up": ROUND_HALF_UP, "half-even": ROUND_HALF_EVEN, "truncate": ROUND_DOWN}


def english(number, places):
    return f"{number:,.{places}f}"


def vietnamese(number, places):
    return english(number, places).translate(str.maketrans(",.", ".,"))


def figure():
    places = random.choice([0, 0, 1, 2, 2, 3, 5])
    number = Decimal(random.randrange(2, 10 ** random.randrange(1, 13))).scaleb(-places)
    exponent = random.choice(list(SCALES))
    unit = random.choice(list(UNITS))
    qualifier = random.choice(list(QUALIFIERS))
    words = [SCALES[exponent], UNITS[unit]]
    return {
        "vi": QUALIFIERS[qualifier][0] + vietnamese(number, places) + "".join(vi for vi, _ in words),
        "en": QUALIFIERS[qualifier][1] + english(number, places) + "".join(en for _, en in words),
        "value": format(number.scaleb(exponent), "f"),
        "places": places,
        "scale": str(10 ** exponent),
        "unit": unit,
        "qualifier": qualifier,
    }


def rounded():
    """A number with many digits, half of the time a tie, and how each rounding prints it."""
    places = random.randrange(0, 5)
    kept = random.randrange(-10 ** 9, 10 ** 9)
    rest = random.choice(["5", "5", str(random.randrange(0, 10 ** 6)).zfill(6)])
    sign = "-" if kept < 0 else ""
    number = Decimal(f"{sign}{abs(kept)}{rest}").scaleb(-places - len(rest))
    prints = {name: english(number.quantize(Decimal(1).scaleb(-places), rounding=mode) + 0, places)
              for name, mode in ROUNDINGS.items()}
    return {"number": format(number, "f"), "places": places, **prints}


rows = {"figures": [figure() for _ in range(300)], "rounded": [rounded() for _ in range(300)]}
print(json.dumps(rows, ensure_ascii=False, indent=0))
