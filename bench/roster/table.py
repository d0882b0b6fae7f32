"""The table of a roster with numpy and with pandas: median processor milliseconds and counts, as JSON.

Usage: table.py FOLDER, which holds hired.bin and left.bin (32-bit integers, no leaving date as a very late one) and months.json.
"""
import json
import sys
import time
from pathlib import Path

import numpy as np

folder = Path(sys.argv[1])
hired, left = (np.fromfile(folder / f"{name}.bin", dtype=np.int32) for name in ("hired", "left"))
starts, ends = np.array(json.loads((folder / "months.json").read_text())).T


def with_numpy():
    def until(days):
        """How many days lie before each day of the span, and before the day after it."""
        first, last = starts[0] - 1, ends[-1] + 1
        return np.cumsum(np.bincount(np.clip(days, first, last) - first))

    come, gone = until(hired), until(left)
    before, through = starts - starts[0], ends - starts[0] + 1
    return np.stack([come[before] - gone[before], come[through] - come[before], gone[through] - gone[before]], axis=1)


def with_pandas():
    import pandas as pd

    def until(days):
        return pd.Series(days).value_counts().sort_index().cumsum()

    def at(totals, days):
        return totals.asof(pd.Index(days)).fillna(0).to_numpy()

    come, gone = until(hired), until(left)
    before = [at(come, starts - 1), at(gone, starts - 1)]
    through = [at(come, ends), at(gone, ends)]
    return np.stack([before[0] - before[1], through[0] - before[0], through[1] - before[1]], axis=1)


def measured(table):
    times = []
    for _ in range(7):
        started = time.process_time()
        counts = table()
        times.append(time.process_time() - started)
    return {"milliseconds": sorted(times)[3] * 1000, "size": len(hired), "counts": counts.tolist()}


results = {"numpy": measured(with_numpy)}
try:
    results["pandas"] = measured(with_pandas)
except ImportError:
    pass
print(json.dumps(results))
