import { addressOf, cellAddress, type Area } from '../../formulas/area';
import { referencesIn, referenceToArea } from '../../formulas/references';
import type { FormulaGroup, Place } from '../book';
import { countRangesOf } from '../countRanges';
import { changeOf, findingIn, type CellChange, type Finding } from '../finding';
import { rangeFaultAt } from '../rangeFaultAt';
import type { RangeFault } from '../rangeFaults';
import type { Rule } from '../rule';

/** A range that takes in its own total, or leaves out the last period. */
export const totalInRange: Rule<'total-in-range'> = {
  id: 'total-in-range',
  *find(book) {
    for (const group of book.groups) {
      const ranges = countRangesOf(book, group);
      if (ranges.length === 0 || !ranges.some(({ text }) => text.includes(':'))) continue;
      const byKind = new Map<RangeFault['kind'], Faulty[]>();
      for (const [i, place] of group.cells.entries()) {
        if (i % cellsAtOnce === 0) yield undefined;
        const fault = rangeFaultAt(group, place, ranges);
        if (!fault) continue;
        const faulty = { place, fault, suggested: suggestedFor(group, place, fault) };
        byKind.set(fault.kind, [...(byKind.get(fault.kind) ?? []), faulty]);
      }
      for (const faulty of byKind.values()) yield findingOf(group, faulty);
    }
  },
};

const cellsAtOnce = 200;

interface Faulty {
  readonly place: Place;
  readonly fault: RangeFault;
  readonly suggested: string | null;
}

/** The cell's formula with the ranges as they should be; null where that is not certain. */
function suggestedFor({ sheet }: FormulaGroup, { row, column }: Place, { corrections }: RangeFault): string | null {
  const formula = sheet.formula(row, column);
  if (typeof formula !== 'string' || !corrections) return null;
  const references = referencesIn(formula);
  let result = formula;
  for (const { index, area } of [...corrections].sort((a, b) => b.index - a.index)) {
    const reference = references[index];
    const text = reference ? referenceToArea(reference.text, area) : null;
    if (text === null) return null;
    result = result.slice(0, reference.start) + text + result.slice(reference.end);
  }
  return result === formula ? null : result;
}

function findingOf(group: FormulaGroup, faulty: readonly Faulty[]): Finding<'total-in-range'> {
  const [{ place, fault, suggested }] = faulty;
  const { kind, range, line, label } = fault;
  const shown = (area: Area) => addressOf(area, range.sheet === group.sheet ? undefined : range.sheet.name);
  const corrected = fault.corrections?.find(({ index }) => index === range.index)?.area;
  const isAcross = range.area.rowCount === 1;
  const lineArea = isAcross
    ? { ...range.area, column: line, columnCount: 1 }
    : { ...range.area, row: line, rowCount: 1 };
  const found = findingIn(
    'total-in-range',
    group,
    {
      severity: kind === 'short' ? 'check' : 'wrong',
      facts: {
        kind,
        cell: cellAddress(place.row, place.column),
        cells: faulty.length,
        range: shown(range.area),
        line: shown(lineArea),
        label,
        corrected: corrected ? shown(corrected) : '',
      },
      formulaSuggested: suggested,
      fix: faulty.every((each) => each.suggested !== null) ? changesOf(group, faulty) : null,
    },
    faulty.map((each) => each.place),
  );
  return { ...found, key: `${found.key}|${kind}` };
}

const changesOf = ({ sheet }: FormulaGroup, faulty: readonly Faulty[]): CellChange[] =>
  faulty.map(({ place, suggested }) => changeOf(sheet, place, suggested ?? ''));
