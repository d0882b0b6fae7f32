import type { Language } from '../../locales/language';
import type { StaffToCleanWords, StaffWords } from '../../locales/workbench/rosterSheets/words';
import { serialOf } from './sampleDates';
import { SampleSheet, type SampleContent } from './sheet';
import { staffHeadings } from './staff';
import { asOf } from './staffList';

type Row = readonly [
  hired: SampleContent,
  left: SampleContent,
  department: number,
  reason: number | null,
  isKeyPost: boolean,
  fte: number,
];

const on = serialOf;
/** What people type for those who have not left. */
const stillHere = '在职';
const quarterPastNine = 0.385416666666667;

/** A list as it is handed over by three people over the years. */
const rows: readonly Row[] = [
  [on(2019, 2, 1), null, 0, null, true, 1],
  [on(2019, 4, 15), on(2022, 6, 30), 0, 0, false, 1],
  [on(2019, 9, 2), on(2020, 5, 4), 1, 4, false, 1],
  [on(2020, 1, 15), stillHere, 1, null, false, 1],
  [on(2020, 2, 3), on(2023, 8, 18), 2, 0, false, 0.8],
  [on(2020, 11, 2), null, 3, null, false, 1],
  [on(2021, 1, 4), on(2021, 3, 26), 0, 1, false, 1],
  [on(2021, 1, 18), stillHere, 2, null, true, 1],
  [on(2021, 3, 1), on(2020, 12, 15), 0, 0, false, 1], // left before hired
  [on(2021, 5, 17), on(2024, 1, 31), 1, 0, false, 0.6],
  [on(2021, 6, 1) + quarterPastNine, on(2022, 11, 9), 0, 2, false, 1],
  [on(2021, 9, 1), null, 4, null, true, 1],
  [on(2021, 9, 15), on(2023, 2, 27), 3, 0, false, 1],
  [on(2021, 10, 4), on(2022, 4, 14), 0, 0, false, 1],
  [on(2021, 10, 4), on(2022, 4, 14), 0, 0, false, 1], // entered twice
  [on(2022, 1, 10), null, 1, null, false, 1],
  [null, on(2023, 9, 29), 2, 0, false, 1], // hired before the list began
  [on(2022, 2, 1), on(2022, 2, 1), 0, 0, false, 1],
  [on(2022, 3, 7), 2024, 0, 0, false, 1],
  [on(2022, 4, 1), null, 0, null, false, 0.5],
  [on(2022, 5, 16), on(2023, 5, 12), 1, 1, false, 1],
  [on(2022, 8, 1), null, 5, null, false, 1],
  [on(2022, 9, 5), on(2024, 7, 19), 0, 0, false, 1],
  [on(2022, 11, 14), '-', 3, null, false, 1],
  [on(2023, 1, 9), null, 0, null, false, 1],
  [on(2023, 2, 6), on(2023, 4, 21), 2, 2, false, 0.8],
  [on(2023, 3, 20), '03/04/2024', 0, 0, false, 1], // 3 April or 4 March
  [on(2023, 5, 2), null, 1, null, true, 1],
  [on(2023, 9, 11), on(2024, 10, 25), 0, 0, false, 1],
  [on(2023, 10, 2), null, 2, null, false, 1],
  [on(2024, 1, 8), on(2026, 3, 31), 4, 2, false, 1], // not yet
  [on(2024, 2, 19), null, 0, null, false, 1],
  ['2024-03-15', null, 0, null, false, 1],
  ['15.03.2024', null, 1, null, false, 1],
  ['2024年3月15日', null, 0, null, false, 1],
  [20240315, null, 3, null, false, 0.8],
  [on(2024, 6, 3), on(2024, 6, 28), 0, 1, false, 1],
  [on(2024, 9, 2), null, 2, null, false, 1],
  [on(2025, 1, 13), on(2025, 8, 8), 1, 0, false, 1],
  [on(2025, 4, 1), null, 0, null, false, 1],
];

const firstNumber = 501;

/** A list with the mistakes that such lists have, and beside it the formula that finds them. */
export function staffToCleanSheet(words: StaffToCleanWords, staff: StaffWords, language: Language): SampleSheet {
  const sheet = staffHeadings(new SampleSheet('staff-to-clean', words.sheet), staff);
  sheet.columnWidths([80, 116, 104, 112, 124, 80, 72, 28, 72, 800]);
  rows.forEach(([hired, left, department, reason, isKeyPost, fte], i) => {
    sheet.row(i + 1, 0, [firstNumber + i]);
    [hired, left].forEach((date, j) => sheet.row(i + 1, 1 + j, [date], isSerial(date) ? 'dateMiddle' : undefined));
    sheet.row(i + 1, 3, [
      staff.departments[department],
      reason === null ? null : staff.reasons[reason],
      isKeyPost,
      fte,
    ]);
  });
  sheet.style(1, 3, rows.length, 1, 'words');
  const spoken = language === 'en-US' ? '' : `,"${language}"`;
  const last = rows.length + 1;
  sheet.row(0, 8, [words.asOf], 'headingLeft').row(0, 9, [asOf], 'dateLabel').row(1, 8, [words.note], 'caption');
  sheet.style(3, 8, 1, 1, 'headingLeft').style(3, 9, 1, 1, 'headingLeft');
  sheet.style(4, 8, rows.length, 1, 'rowNumber');
  return sheet.row(3, 8, [`=TURNOVER.ROSTER.CHECK(B1:B${last},C1:C${last},J1${spoken})`], 'headingLeft');
}

/** A blank cell looks like the others of its column; text keeps to the left and a number that is no date to the right. */
const isSerial = (date: SampleContent) => date === null || (typeof date === 'number' && date > 3654 && date < 100000);
