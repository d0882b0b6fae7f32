import type { StaffWords } from '../../locales/workbench/rosterSheets/words';
import { SampleSheet } from './sheet';
import { staffList } from './staffList';

const firstRow = 1;
const firstNumber = 1001;

export function staffSheet(words: StaffWords): SampleSheet {
  const sheet = staffHeadings(new SampleSheet('staff', words.sheet), words);
  const employments = staffList();
  employments.forEach(({ hired, left, department, reason, isKeyPost, fte }, i) => {
    const row = firstRow + i;
    sheet.row(row, 0, [firstNumber + i]);
    sheet.row(row, 1, [hired, left]);
    sheet.row(row, 3, [words.departments[department], reason === null ? null : words.reasons[reason], isKeyPost, fte]);
  });
  return sheet
    .style(firstRow, 1, employments.length, 2, 'dateMiddle')
    .style(firstRow, 3, employments.length, 1, 'words');
}

/** One line of headings and nothing above it, as such lists come. */
export function staffHeadings(sheet: SampleSheet, { headings }: StaffWords): SampleSheet {
  return sheet
    .row(0, 0, headings, 'heading')
    .style(0, 1, 1, 2, 'headingMiddle')
    .style(0, 3, 1, 1, 'headingWords')
    .style(0, 4, 1, 1, 'headingLeft')
    .style(0, 5, 1, 1, 'headingMiddle')
    .rowHeight(0, 30)
    .freezeTop(1)
    .columnWidths([80, 104, 104, 112, 124, 80, 72]);
}

export interface StaffColumns {
  readonly hired: string;
  readonly left: string;
  readonly department: string;
  readonly reason: string;
  readonly isKeyPost: string;
  readonly fte: string;
  /** The two columns of dates with their headings, so that rows count as they do on the sheet. */
  readonly headed: string;
}

/** The columns as formulas on other sheets name them. */
export function staffColumns({ sheet }: StaffWords): StaffColumns {
  const name = /^\w+$/.test(sheet) ? sheet : `'${sheet}'`;
  const last = firstRow + staffList().length;
  const column = (letter: string, first = firstRow + 1) => `${name}!$${letter}$${first}:$${letter}$${last}`;
  return {
    hired: column('B'),
    left: column('C'),
    department: column('D'),
    reason: column('E'),
    isKeyPost: column('F'),
    fte: column('G'),
    headed: `${column('B', 1)},${column('C', 1)}`,
  };
}
