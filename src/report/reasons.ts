import type { ReportWords } from '../locales/report/reportWords';
import { countFormat, dash, formulaCell, orSame, rateFormat, textCell, where } from './cells';
import { columnCount, type Draft } from './draft';
import { listedValues, masksOf } from './groups';
import { headingRow, type KeyRows } from './keyFigures';
import type { DividingColumn } from './reportSheet';
import type { RosterCalls } from './rosterCalls';
import { isInList, spansOf, type DayRows, type RosterInputs } from './rosterFigures';

interface Section {
  readonly draft: Draft;
  readonly words: ReportWords;
  readonly calls: RosterCalls;
  readonly days: DayRows;
  readonly inputs: RosterInputs;
  readonly keys: KeyRows;
}

/** Leavers of the month and of the year to date, and what share of the latter each reason has. */
export function addReasons(section: Section, column: DividingColumn | null): void {
  const { draft, words, calls, days, inputs, keys } = section;
  const { month, yearToDate, share } = words.columns;
  draft.add(...headingRow(words.headings.reasons, month, yearToDate, share));
  if (!column) return void draft.add(textCell('note', words.cells.noReasons, columnCount));
  const reasons = listedValues(column);
  const masks = masksOf(column);
  const first = draft.next;
  const [others, total] = [first + reasons.length, first + reasons.length + 1];
  const spans = spansOf('$B', days);
  for (const reason of reasons) {
    const mask = masks.of(`$A${draft.next}`);
    draft.add(
      textCell('label', reason),
      formulaCell('figure', orSame(`B$${total}`, calls.leavers(spans.month, mask)), countFormat),
      formulaCell('figure', orSame(`C$${total}`, calls.leavers(spans.yearToDate, mask)), countFormat),
      shareCell('figure', draft.next, total),
    );
  }
  const rest = (letter: string) =>
    others === first ? `${letter}$${total}` : `${letter}$${total}-SUM(${letter}${first}:${letter}${others - 1})`;
  draft.add(
    textCell('label', words.others),
    formulaCell('figure', orSame(`B$${total}`, rest('B')), countFormat),
    formulaCell('figure', orSame(`C$${total}`, rest('C')), countFormat),
    shareCell('figure', others, total),
  );
  const { needsYear } = words.cells;
  const all = where(isInList(spans.yearToDate.from, inputs), calls.leavers(spans.yearToDate), needsYear);
  draft.add(
    textCell('total', words.total),
    formulaCell('total', `$B$${keys.counts.leavers}`, countFormat),
    formulaCell('total', all, countFormat),
    shareCell('total', total, total),
  );
}

/** Of nobody there is no share. */
const shareCell = (role: 'figure' | 'total', row: number, total: number) =>
  formulaCell(role, where(`N(C$${total})>0`, `C${row}/C$${total}`, dash), rateFormat);
