interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells of one sheet as runs of neighbours: below one another or beside one another, whichever gives fewer. */
export function placeRuns<P extends Place>(cells: readonly P[]): P[][] {
  const down = runsOf(cells, (cell) => [cell.column, cell.row]);
  if (down.length <= 1) return down;
  const across = runsOf(cells, (cell) => [cell.row, cell.column]);
  return across.length < down.length ? across : down;
}

function runsOf<P extends Place>(cells: readonly P[], order: (cell: P) => readonly [number, number]): P[][] {
  const sorted = cells
    .map((cell) => ({ cell, at: order(cell) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  const runs: P[][] = [];
  sorted.forEach(({ cell, at: [line, place] }, i) => {
    const before = i > 0 ? sorted[i - 1].at : null;
    if (before && before[0] === line && before[1] + 1 === place) runs[runs.length - 1].push(cell);
    else runs.push([cell]);
  });
  return runs;
}
