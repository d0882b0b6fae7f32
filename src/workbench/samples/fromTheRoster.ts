import type { Language } from '../../locales/language';
import type {
  FromTheRosterWords,
  RosterFigure,
  RosterTable,
  StaffWords,
} from '../../locales/workbench/rosterSheets/words';
import { serialOf } from './sampleDates';
import { SampleSheet, type SampleStyle } from './sheet';
import { staffColumns, type StaffColumns } from './staff';
import { asOf } from './staffList';

const plain = null;
type ColumnStyle = SampleStyle | typeof plain;

/** A table that spills: the styles of its columns (the last one goes on to the right) and the rows kept free for it. */
interface SpilledTable {
  readonly formula: string;
  readonly headings: readonly SampleStyle[];
  readonly columns: readonly ColumnStyle[];
  readonly width: number;
  readonly rows: number;
}

const cell = { from: '$B$4', to: '$B$5', asOf: '$B$6', yearsFrom: '$B$7' };
const inputsRow = 3;
const figuresRow = 8;
const tablesRow = 19;
/** An empty column keeps the notes apart from the figures. */
const notesColumn = 3;
const headerHeight = 44;
const besideColumn = 12;
const resigned = 0;

/** Every function for rosters at work on the sheet of staff, one under the other so that tables may grow. */
export function fromTheRosterSheet(words: FromTheRosterWords, staff: StaffWords, language: Language): SampleSheet {
  const sheet = new SampleSheet('from-the-roster', words.sheet)
    .withoutGridlines()
    .columnWidths([244, 92, 92, 92, 92, 92, 96, 100, 100, 92, 96, 40, 92, 92, 92, 92, 92, 92, 92]);
  sheet.row(0, 0, [words.title], 'title').rowHeight(0, 34).row(1, 0, [words.caption], 'caption');
  inputs(sheet, words);
  const columns = staffColumns(staff);
  figures(sheet, words, columns, staff.reasons[resigned]);
  let row = tablesRow;
  const tables = tablesFrom(columns, language);
  for (const name of Object.keys(tables) as (keyof typeof tables)[]) {
    const next = row + tables[name].rows + 3;
    spilled(sheet, row, 0, words.tables[name], tables[name]);
    if (name === 'months') spilled(sheet, row, besideColumn, words.tables.survivalByMonth, survivalByMonth(columns));
    row = next;
  }
  return sheet;
}

function inputs(sheet: SampleSheet, { inputs: words }: FromTheRosterWords): void {
  const given = { from: serialOf(2025, 1, 1), to: serialOf(2025, 12, 31), asOf, yearsFrom: serialOf(2018, 1, 1) };
  (['from', 'to', 'asOf', 'yearsFrom'] as const).forEach((name, i) => {
    sheet.row(inputsRow + i, 0, [words[name].heading]).row(inputsRow + i, 1, [given[name]], 'dateInput');
    sheet.row(inputsRow + i, notesColumn, [words[name].note], 'caption');
  });
}

function figures(sheet: SampleSheet, words: FromTheRosterWords, columns: StaffColumns, reason: string): void {
  const { hired, left } = columns;
  const { from, to, asOf: until, yearsFrom } = cell;
  const span = `${hired},${left},${from},${to}`;
  const formulas: Record<RosterFigure, readonly [string, SampleStyle]> = {
    rate: [`RATE(${span})`, 'percent'],
    voluntary: [`RATE(${span},"average",,${columns.reason}="${reason}")`, 'percent'],
    keyPosts: [`RATE(${span},"average",${columns.isKeyPost})`, 'percent'],
    fte: [`RATE(${span},"average",${columns.fte})`, 'percent'],
    newHires: [`NEWHIRE(${hired},${left},${yearsFrom},${to},${until},90)`, 'percent'],
    retention: [`RETENTION(${span})`, 'percent'],
    medianTenure: [`MEDIANTENURE(${hired},${left},${until},"month")`, 'people'],
    tenure: [`TENURE(${hired},${left},${until})`, 'people'],
  };
  sheet.row(figuresRow, 0, [words.figuresHeading], 'section');
  (Object.keys(formulas) as RosterFigure[]).forEach((name, i) => {
    const [formula, style] = formulas[name];
    const row = figuresRow + 1 + i;
    sheet.row(row, 0, [words.figures[name].heading]).row(row, 1, [`=TURNOVER.ROSTER.${formula}`], style);
    sheet.row(row, notesColumn, [words.figures[name].note], 'caption');
  });
}

const left: readonly SampleStyle[] = ['headingLeft', 'heading'];
const table = (
  formula: string,
  rows: number,
  width: number,
  columns: readonly ColumnStyle[],
  headings = left,
): SpilledTable => ({ formula: `=TURNOVER.ROSTER.${formula}`, rows, width, columns, headings });

const periods: readonly ColumnStyle[] = ['dateLabel', 'date', ...[plain, plain, plain, plain], 'people', 'percent'];

/** In the order in which they stand on the sheet; the one that grows most comes last. */
function tablesFrom(
  columns: StaffColumns,
  language: Language,
): Record<Exclude<RosterTable, 'survivalByMonth'>, SpilledTable> {
  const { from, to, asOf: until, yearsFrom } = cell;
  const dates = `${columns.hired},${columns.left}`;
  const span = `${dates},${from},${to}`;
  const years = `${dates},${yearsFrom},${to}`;
  const spoken = language === 'en-US' ? '' : `,"${language}"`;
  const counts: readonly ColumnStyle[] = [plain, plain, plain, plain, plain, 'people', 'percent'];
  return {
    years: table(`TABLE(${years},"year")`, 10, 11, periods),
    groups: table(`GROUPS(${span},${columns.department})`, 9, 7, counts),
    matrix: table(
      `MATRIX(${years},${columns.department},"year")`,
      10,
      11,
      [plain, 'percent'],
      ['headingLeft', 'headingDate'],
    ),
    reasons: table(`REASONS(${span},${columns.reason})`, 9, 4, [plain, plain, 'percent']),
    bridge: table(`BRIDGE(${span})`, 6, 2, [plain]),
    cohorts: table(`COHORTS(${dates},${until},"year")`, 11, 11, ['dateLabel', plain, 'percent']),
    survival: table(`SURVIVAL(${dates},${until},"year")`, 11, 7, curve),
    check: table(`CHECK(${columns.headed},${until}${spoken})`, 6, 2, ['rowNumber', plain], ['headingLeft']),
    months: table(`TABLE(${span},"month")`, 98, 11, periods),
  };
}

const curve: readonly ColumnStyle[] = ['rowNumber', plain, plain, 'percent'];

/** Those of whom the list knows the first two years at most: a formula chooses them. */
function survivalByMonth({ hired, left: leaving }: StaffColumns): SpilledTable {
  const { asOf: until } = cell;
  return table(`SURVIVAL(${hired},${leaving},${until},"month",${hired}>EDATE(${until},-24))`, 26, 7, curve);
}

function spilled(
  sheet: SampleSheet,
  row: number,
  column: number,
  words: { heading: string; note: string },
  { formula, headings, columns, width, rows }: SpilledTable,
): void {
  sheet.row(row, column, [words.heading], 'section').row(row + 1, column, [words.note], 'caption');
  for (let i = 0; i < width; i++) {
    sheet.style(row + 2, column + i, 1, 1, headings[Math.min(i, headings.length - 1)]);
    const style = columns[Math.min(i, columns.length - 1)];
    if (style !== plain) sheet.style(row + 3, column + i, rows - 1, 1, style);
  }
  sheet.row(row + 2, column, [formula], headings[0]).rowHeight(row + 2, headerHeight);
}
