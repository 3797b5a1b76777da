#!/usr/bin/env python3
"""Tails and quantiles of Student's t and of the normal distribution, to 20 digits, with mpmath 1.3.

    python3 distributions.py > distributions.json

Tails are regularised incomplete beta functions in 60-digit arithmetic; quantiles solve them by bisection, so that
no formula is shared with what they are used to check. `df: null` is the normal distribution.
"""
import json

from mpmath import betainc, erfc, mp, mpf, nstr, sqrt

mp.dps = 60
DEGREES = ["0.5", 1, 2, 3, 4, 5, 7, 10, 17, 30, 55, 56, 111, 240, 999, 4999, 5001, 49000, 1000000, None]
TAILS = ["0.4", "0.25", "0.1", "0.05", "0.025", "0.005", "1e-6", "1e-12"]
POINTS = ["0.01", "0.5", "1", "1.5", "1.99", "2", "2.01", "3.5", "6", "12", "30"]


def tail(t, df):
    if df is None:
        return erfc(t / sqrt(mpf(2))) / 2
    x = df / (df + t * t)
    if x > mpf("0.9"):  # the complement keeps the digits
        return mpf(1) / 2 - betainc(mpf(1) / 2, df / 2, 0, t * t / (df + t * t), regularized=True) / 2
    return betainc(df / 2, mpf(1) / 2, 0, x, regularized=True) / 2


def quantile(q, df):
    low, high = mpf(0), mpf(1)
    while tail(high, df) > q:
        high *= 2
    while (high - low) > high * mpf("1e-25"):
        middle = (low + high) / 2
        if tail(middle, df) > q:
            low = middle
        else:
            high = middle
    return low


degrees = [None if d is None else mpf(d) for d in DEGREES]
plain = lambda d: None if d is None else float(d)
# Decimal tails stand for the double nearest to them, which is what a program receives.
print(json.dumps({
    "quantiles": [[float(q), plain(d), float(nstr(quantile(mpf(float(q)), d), 20))] for d in degrees for q in TAILS],
    "tails": [[float(t), plain(d), float(nstr(tail(mpf(float(t)), d), 20))] for d in degrees for t in POINTS],
}, indent=0))
