"""The table of a roster with numpy and with pandas: median processor milliseconds and counts, as JSON.

Usage: table.py FOLDER, which holds hired.bin and left.bin (32-bit integers, no leaving date as a very late one) and months.json.
Each program counts from plain integers as they are in the files, and from cells: rows of one number each, no leaving date as 0.
"""
import json
import sys
import time
from pathlib import Path

import numpy as np

folder = Path(sys.argv[1])
hired, left = (np.fromfile(folder / f"{name}.bin", dtype=np.int32) for name in ("hired", "left"))
starts, ends = np.array(json.loads((folder / "months.json").read_text())).T

late = np.iinfo(np.int32).max
cells = [[[day] for day in days.tolist()] for days in (hired, np.where(left == late, 0, left))]


def numpy_columns():
    come, gone = (np.array(rows)[:, 0] for rows in cells)
    return come, np.where(gone == 0, late, gone)


def pandas_columns():
    import pandas as pd

    come, gone = (pd.DataFrame(rows)[0] for rows in cells)
    return come, gone.where(gone != 0, late)


def with_numpy(hired, left):
    def until(days):
        """How many days lie before each day of the span, and before the day after it."""
        first, last = starts[0] - 1, ends[-1] + 1
        return np.cumsum(np.bincount(np.clip(days, first, last) - first))

    come, gone = until(hired), until(left)
    before, through = starts - starts[0], ends - starts[0] + 1
    return np.stack([come[before] - gone[before], come[through] - come[before], gone[through] - gone[before]], axis=1)


def with_pandas(hired, left):
    import pandas as pd

    def until(days):
        return pd.Series(days).value_counts().sort_index().cumsum()

    def at(totals, days):
        return totals.asof(pd.Index(days)).fillna(0).to_numpy()

    come, gone = until(hired), until(left)
    before = [at(come, starts - 1), at(gone, starts - 1)]
    through = [at(come, ends), at(gone, ends)]
    return np.stack([before[0] - before[1], through[0] - before[0], through[1] - before[1]], axis=1)


def measured(table, columns):
    times = []
    for _ in range(7):
        started = time.process_time()
        counts = table(*columns())
        times.append(time.process_time() - started)
    return {"milliseconds": sorted(times)[3] * 1000, "size": len(hired), "counts": counts.tolist()}


def both(table, columns):
    return {"integers": measured(table, lambda: (hired, left)), "cells": measured(table, columns)}


results = {"numpy": both(with_numpy, numpy_columns)}
try:
    results["pandas"] = both(with_pandas, pandas_columns)
except ImportError:
    pass
print(json.dumps(results))
