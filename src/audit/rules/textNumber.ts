import { writtenNumberFrom, type WrittenNumber } from '../inputs/writtenNumber';
import { isTyped, misreadColumns, readingFacts } from '../inputs/textCells';
import { changeOf, findingAt } from '../finding';
import type { Rule } from '../rule';

/** Numbers stored as text in cells that a TURNOVER function reads: it refuses them, and a sum passes over them. */
export const textNumber: Rule<'text-number'> = {
  id: 'text-number',
  *find(book) {
    for (const found of misreadColumns<WrittenNumber>(book, 'number', writtenNumberFrom)) {
      if (!found) {
        yield undefined;
        continue;
      }
      const { read, cells } = found;
      const changes = cells
        .filter((cell) => cell.meaning.isCertain && isTyped(read.sheet, cell))
        .map((cell) => changeOf(read.sheet, cell, cell.meaning.number));
      const { number, isCertain } = cells[0].meaning;
      yield findingAt(
        'text-number',
        read.sheet,
        cells,
        {
          severity: 'wrong',
          facts: { ...readingFacts(read, cells), number, isCertain, fixable: changes.length },
          fix: changes.length > 0 ? changes : null,
        },
        `${read.column}|${cells[0].row}`,
      );
    }
  },
};
