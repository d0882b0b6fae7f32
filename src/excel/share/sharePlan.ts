import { sharedForm, type Results, type SharedForm, type WantedForm } from '../../formulas/share/sharedForm';
import { isOriginalsSheet } from '../../formulas/share/originalsMark';
import { mentionsSpill, withoutSpillSigns, type SpillAt } from '../../formulas/share/spillSigns';
import { mentionsTurnover } from '../../formulas/turnoverCall';
import { cellCount, type Area, type CellValue } from '../area';
import { asText } from '../newSheet';
import { patiently, supports } from '../run';
import { readWorkbook } from '../workbookCells';
import { isTypedError } from '../../sheets/errorTexts';
import type { SheetCells } from '../../sheets/sheetCells';
import { filledAreas } from './filledAreas';

/** A formula, the cells it fills, and what they are to become. */
export interface SharedFormula {
  readonly sheet: string;
  readonly area: Area;
  readonly formula: string;
  readonly form: SharedForm;
  /** What each cell will hold, as it is typed; null where nothing is written. */
  readonly after: readonly (readonly CellValue[])[] | null;
}

export interface SharePlan {
  readonly wanted: WantedForm;
  /** Those with TURNOVER functions come first, then those on their spilled cells; each in the order of sheets and rows. */
  readonly formulas: readonly SharedFormula[];
  /** Names of sheets that were not looked at because of their size. */
  readonly tooLarge: readonly string[];
}

/** A formula with TURNOVER functions, or on cells that one of them may fill. */
interface FoundFormula {
  readonly sheet: SheetCells;
  /** The formula's own cell, and those it spills into. */
  readonly area: Area;
  readonly formula: string;
}

/** All cells with TURNOVER formulas, as they are now and as they would be shared. Nothing is written. */
export async function planSharing(wanted: WantedForm): Promise<SharePlan> {
  const { sheets, tooLarge } = await readWorkbook();
  const candidates = sheets.filter((sheet) => !isOriginalsSheet(sheet)).flatMap(formulasOf);
  const own = await withSpills(candidates.filter(({ formula }) => mentionsTurnover(formula)));
  const others = candidates.filter(({ formula }) => !mentionsTurnover(formula));
  const lost = new Map(own.filter(willLoseSpill).map(({ sheet, area }) => [keyOf(sheet.name, area), area]));
  const spillAt: SpillAt = (name, row, column) => lost.get(keyOf(name, { row, column })) ?? null;
  return {
    wanted,
    formulas: [...own, ...others].flatMap((each) => planned(each, wanted, spillAt) ?? []),
    tooLarge,
  };
}

const keyOf = (sheet: string, { row, column }: Pick<Area, 'row' | 'column'>) =>
  `${row} ${column} ${sheet.toLowerCase()}`;

/** Whether its cells will stand there one by one. */
function willLoseSpill({ sheet, area, formula }: FoundFormula): boolean {
  const form = cellCount(area) > 1 ? sharedForm(formula, results(sheet, area), 'value') : null;
  return form?.kind === 'value';
}

function planned({ sheet, area, formula }: FoundFormula, wanted: WantedForm, spillAt: SpillAt): SharedFormula | null {
  const unspilled = mentionsSpill(formula) ? withoutSpillSigns(formula, sheet.name, spillAt) : formula;
  const current = results(sheet, area);
  const form = sharedForm(unspilled, current, wanted) ?? spillForm(formula, unspilled);
  return form && { sheet: sheet.name, area, formula, form, after: contents(form, current) };
}

/** A formula of another kind that reads spilled cells by their first one. */
const spillForm = (before: string, after: string): SharedForm | null =>
  before === after ? null : { kind: 'formula', formula: after };

function formulasOf(sheet: SheetCells): FoundFormula[] {
  const found: FoundFormula[] = [];
  sheet.formulas.forEach((line, i) =>
    line.forEach((formula, j) => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return;
      const area = { row: sheet.area.row + i, column: sheet.area.column + j, rowCount: 1, columnCount: 1 };
      if (mentionsTurnover(formula) || mentionsSpill(formula)) found.push({ sheet, area, formula });
    }),
  );
  return found;
}

/** Excel tells which cells a formula fills; one without dynamic arrays has nothing to tell. */
async function withSpills(found: readonly FoundFormula[]): Promise<FoundFormula[]> {
  if (found.length === 0 || !supports('1.12')) return [...found];
  const cells = found.map(({ sheet, area: { row, column } }) => ({ sheetId: sheet.id, row, column }));
  const areas = await patiently((context) => filledAreas(context, cells));
  const whole = found.map((each, i) => ({ ...each, area: areas[i] ?? each.area }));
  // Excel may tell the formula in all the cells that it fills.
  const echoes = new Set(
    whole.flatMap(({ sheet, area }) =>
      placesIn(area)
        .slice(1)
        .map((at) => keyOf(sheet.name, at)),
    ),
  );
  return whole.filter(({ sheet, area }) => !echoes.has(keyOf(sheet.name, area)));
}

const placesIn = ({ row, column, rowCount, columnCount }: Area) =>
  Array.from({ length: rowCount * columnCount }, (_, i) => ({
    row: row + Math.floor(i / columnCount),
    column: column + (i % columnCount),
  }));

const results = ({ area: whole, values }: SheetCells, { row, column, rowCount, columnCount }: Area): Results =>
  Array.from({ length: rowCount }, (_, i) =>
    Array.from({ length: columnCount }, (__, j) => values[row - whole.row + i]?.[column - whole.column + j] ?? ''),
  );

function contents(form: SharedForm, current: Results): CellValue[][] | null {
  switch (form.kind) {
    case 'formula':
      return [[form.formula]];
    case 'block':
      return form.cells.map((row) => row.map((cell) => (cell.startsWith('=') ? cell : typedText(cell))));
    case 'value':
      return current.map((row) => row.map((value) => (typeof value === 'string' ? typedText(value) : value)));
    case 'kept':
      return null;
  }
}

/** Excel reads "#N/A" as the error it is; all other text stays text. */
const typedText = (text: string): string => (isTypedError(text) ? text : asText(text));
