import { cellAddress } from '../../formulas/area';
import { isAbout } from '../../turnover/tolerance';
import { findingAt, type Finding } from '../finding';
import type { Rule } from '../rule';
import { brokenCarries, brokenLines, type Break } from '../counts/addingUp';
import { countTableSteps, placeIn, type CountTable } from '../counts/countTables';

/** Headcounts that do not follow from one another: within a line, or from one line to the next. */
export const doesNotAddUp: Rule<'does-not-add-up'> = {
  id: 'does-not-add-up',
  *find(book) {
    for (const sheet of book.sheets) {
      yield undefined;
      for (const table of yield* countTableSteps(sheet)) {
        yield undefined;
        const lines = yield* brokenLines(table);
        yield lines.length > 0 ? findingOf(table, 'line', lines) : undefined;
        const carries = yield* brokenCarries(table);
        if (carries.length > 0) yield findingOf(table, 'carry', carries);
      }
    }
  },
};

function findingOf(table: CountTable, kind: 'line' | 'carry', breaks: readonly Break[]): Finding<'does-not-add-up'> {
  const [first] = breaks;
  const place = placeIn(table, first.line, first.column);
  const other = first.other && placeIn(table, first.other.line, first.other.column);
  const { row, column } = placeIn(table, table.headerLine, table.start);
  return findingAt(
    'does-not-add-up',
    table.sheet,
    breaks.map((each) => placeIn(table, each.line, each.column)),
    {
      severity: 'wrong',
      facts: {
        kind,
        cell: cellAddress(place.row, place.column),
        label: first.label,
        otherCell: other ? cellAddress(other.row, other.column) : '',
        otherLabel: first.other?.label ?? '',
        opening: first.opening,
        hires: first.hires,
        leavers: first.leavers,
        moved: isAbout(first.moved, 0) ? 0 : first.moved,
        expected: first.expected,
        found: first.found,
        lines: breaks.length,
      },
    },
    [kind, cellAddress(row, column)].join(' '),
  );
}
