import { cellAddress, type Area } from '../../formulas/area';
import { formulaWithArguments } from '../../formulas/callArguments';
import { copiedFormula, shiftedReference } from '../../formulas/references';
import { turnoverCalls, type TurnoverCall } from '../../formulas/turnoverCall';
import { headerMeaning } from '../../sheets/headers';
import { argumentHeads, type ArgumentHead } from '../argumentHeads';
import type { Book, BookSheet, FormulaGroup, Place } from '../book';
import { countTablesOf } from '../counts/countTables';
import { changeOf, findingIn, type CellChange, type Finding } from '../finding';
import { placeInRun, placesOfRun, runsOf, type Run } from '../runs';
import type { Rule } from '../rule';

/** An argument that points at a column headed as another one. */
export const wrongColumn: Rule<'wrong-column'> = {
  id: 'wrong-column',
  *find(book) {
    for (const group of book.groups) {
      if (group.calls.length === 0) continue;
      const mistakes = new Map<string, Mistake[]>();
      for (const run of runsOf(group)) {
        yield undefined;
        for (const mistake of mistakesIn(book, group, run)) {
          const same = mistakes.get(mistake.key);
          if (same) same.push(mistake);
          else mistakes.set(mistake.key, [mistake]);
        }
      }
      for (const same of mistakes.values()) yield findingOf(group, same);
    }
  },
};

interface Mistake {
  readonly key: string;
  readonly run: Run;
  readonly wrong: readonly ArgumentHead[];
  readonly isSwapped: boolean;
  /** Of the run's first cell. */
  readonly suggested: string | null;
  readonly right: string;
}

/** All cells of a run stand under the same headings. */
function* mistakesIn(book: Book, group: FormulaGroup, run: Run): Generator<Mistake> {
  const formula = group.sheet.formula(run.first.row, run.first.column);
  if (typeof formula !== 'string') return;
  for (const call of turnoverCalls(formula)) {
    const heads = argumentHeads(book, group.sheet, call);
    const wrong = heads.filter((head) => isWrong(head, heads));
    if (wrong.length === 0) continue;
    const [first] = wrong;
    const other = wrong.find((head) => head.parameter === first.role && head.role === first.parameter);
    const named = other ? [first, other] : [first];
    const right = other ? null : rightHead(book, group.sheet, first, call, linesToEnd(first, heads));
    const texts = other
      ? { [first.parameter]: other.text, [other.parameter]: first.text }
      : { [first.parameter]: right?.text };
    yield {
      key: [call.id, ...wrong.map(({ parameter, role }) => `${parameter}=${role}`)].join(' '),
      run,
      wrong: named,
      isSwapped: other !== undefined,
      suggested: wrong.length === named.length && (other || right) ? formulaWithArguments(formula, call, texts) : null,
      right: right?.heading ?? '',
    };
  }
}

/** Headed as another count. The opening may well be the closing of the period before, and the other way round. */
function isWrong(head: ArgumentHead, heads: readonly ArgumentHead[]): boolean {
  const { parameter, role, place } = head;
  if (role === null || role === parameter) return false;
  if (!isHeadcount(parameter) || !isHeadcount(role)) return true;
  if (!place) return true;
  const flows = flowsBeside(head, heads);
  if (!flows) return false;
  const [own, theirs] = [linesOf(place, place.area), linesOf(place, flows)];
  // Before the first line, or behind the last, it is handed on; a single headcount among the lines is none of that.
  if (areLines(flows) && own.last === own.first && own.first >= theirs.first && own.last <= theirs.last) return true;
  return parameter === 'opening' ? own.first === theirs.first : own.last === theirs.last;
}

type HeadPlace = NonNullable<ArgumentHead['place']>;

/** The leavers or hires of the same table. */
function flowsBeside({ place }: ArgumentHead, heads: readonly ArgumentHead[]): Area | null {
  const flows = heads.find((each) => each.parameter === 'leavers' || each.parameter === 'hires')?.place;
  const isBeside = place && flows?.sheet === place.sheet && flows.isAbove === place.isAbove;
  return isBeside && flows.line === place.line ? flows.area : null;
}

/** Whole columns say nothing of where the first and the last line are. */
const mostLines = 5_000;
const areLines = ({ rowCount, columnCount }: Area): boolean => rowCount * columnCount <= mostLines;

const linesOf = ({ isAbove }: HeadPlace, { row, column, rowCount, columnCount }: Area) =>
  isAbove ? { first: row, last: row + rowCount - 1 } : { first: column, last: column + columnCount - 1 };

/** How many lines away a single headcount should be: the opening in the first line of the leavers, the closing in the last. */
function linesToEnd(head: ArgumentHead, heads: readonly ArgumentHead[]): number {
  const flows = flowsBeside(head, heads);
  if (!head.place || !flows || !areLines(flows) || !isHeadcount(head.parameter)) return 0;
  const [own, theirs] = [linesOf(head.place, head.place.area), linesOf(head.place, flows)];
  if (own.first !== own.last) return 0;
  return head.parameter === 'opening' ? theirs.first - own.first : theirs.last - own.last;
}

const isHeadcount = (name: string): boolean => name === 'opening' || name === 'closing';

interface RightHead {
  readonly text: string;
  readonly heading: string;
}

/** The column that the heading calls what the argument asks for, in the same table. */
function rightHead(
  book: Book,
  own: BookSheet,
  head: ArgumentHead,
  call: TurnoverCall,
  lines: number,
): RightHead | null {
  if (head.table) return rightColumn(book, own, head, head.table);
  if (!head.place || head.parameter === 'hired' || head.parameter === 'left' || call.isStuck) return null;
  const { sheet, area, isAbove, line } = head.place;
  const at = isAbove ? area.column : area.row;
  const table = countTablesOf(sheet).find(
    (each) => each.isAcross === !isAbove && each.headerLine === line && Object.values(each.columns).includes(at),
  );
  const right = table?.columns[head.parameter];
  if (!table || right === undefined) return null;
  const text = isAbove
    ? shiftedReference(head.text, lines, right - at)
    : shiftedReference(head.text, right - at, lines);
  return text === null ? null : { text, heading: String(table.cells.value(line, right)).trim() };
}

function rightColumn(
  { snapshot }: Book,
  own: BookSheet,
  { parameter, heading }: ArgumentHead,
  { name, before, behind }: NonNullable<ArgumentHead['table']>,
): RightHead | null {
  const isMeant = (table: { name: string; sheet: string; columns: readonly string[] }) =>
    name === ''
      ? table.sheet === own.name && table.columns.includes(heading)
      : table.name.toLowerCase() === name.toLowerCase();
  const meant = snapshot.tables.filter(isMeant);
  const right = (meant.length === 1 ? meant[0].columns : []).filter((column) => {
    const meaning = headerMeaning(column);
    return meaning?.role === parameter && !meaning.isWeak;
  });
  const isPlain =
    right.length === 1 && !/[[\]#'@]/.test(right[0]) && (behind === ']]' || /^[\p{L}\p{N}]+$/u.test(right[0]));
  return isPlain ? { text: before + right[0] + behind, heading: right[0] } : null;
}

function findingOf(group: FormulaGroup, same: readonly Mistake[]): Finding<'wrong-column'> {
  const [first] = same;
  const [wrong, other] = first.wrong;
  const { row, column } = first.run.first;
  const places = same.flatMap(({ run }) => placesOfRun(run));
  const found = findingIn(
    'wrong-column',
    group,
    {
      severity: 'wrong',
      facts: {
        isSwapped: first.isSwapped,
        cell: cellAddress(row, column),
        cells: places.length,
        parameter: wrong.parameter,
        reference: wrong.text,
        heading: wrong.heading,
        otherParameter: other?.parameter ?? null,
        otherHeading: other?.heading ?? '',
        right: first.right,
      },
      formulaSuggested: first.suggested,
      fix: same.every(({ suggested }) => suggested !== null)
        ? same.flatMap((each) => changesOf(group.sheet, each))
        : null,
    },
    places,
  );
  return { ...found, key: `${found.key}|${first.key}` };
}

function changesOf(sheet: BookSheet, { run, suggested }: Mistake): CellChange[] {
  return Array.from({ length: run.count }, (_, i): Place => placeInRun(run, i)).flatMap((place) => {
    const moved = [place.row - run.first.row, place.column - run.first.column] as const;
    const formula = suggested === null ? null : copiedFormula(suggested, ...moved);
    return formula === null ? [] : [changeOf(sheet, place, formula)];
  });
}
