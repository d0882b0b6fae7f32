import { copiedArea } from '../formulas/references';
import { argumentOf, type TurnoverCall } from '../formulas/turnoverCall';
import type { Method } from '../turnover/method';
import type { Book, FormulaGroup, Place } from './book';
import { methodFrom } from './methodFrom';

/** The method that a call names in one of its group's cells, or that stands in the cell it points at; null where it is not known. */
export function methodGiven(book: Book, group: FormulaGroup, place: Place, call: TurnoverCall): Method | null {
  const argument = argumentOf(call, 'method');
  if (argument.kind === 'omitted') return call.id.startsWith('ROSTER.') ? 'average' : null;
  if (argument.kind === 'constant') return methodFrom(argument.value);
  if (argument.kind !== 'range') return null;
  const sheet = book.sheetNamed(argument.sheet, group.sheet);
  const area = copiedArea(argument.text, ...group.offset(place));
  return sheet && area ? methodFrom(sheet.value(area.row, area.column)) : null;
}
