import { headingAbove } from './cellHeadings';
import { headWordsOf, plainOf } from './headWords';
import type { CountedCells } from './onePeriod';

const widest = 12;

/** "Left" and "Start" are about people where "Joined" stands beside them. */
export function isAmongPeople({ sheet, area, role }: CountedCells): boolean {
  if (!role.isAbove) return false;
  const row = headingAbove(sheet, area.row, area.column)?.row ?? area.row;
  for (let column = Math.max(0, area.column - widest); column <= area.column + widest; column++) {
    const value = sheet.value(row, column);
    if (typeof value !== 'string') continue;
    if (/\b(joined|joiners?|started|starters?)\b/.test(plainOf(value)) || headWordsOf(value)?.isPeople) return true;
  }
  return false;
}
