import { factsOf, type Parameter } from '../../formulas/functionFacts';
import { writtenText } from '../../formulas/nodeText';
import { nodesUnder, type AstExpression, type CallExpression } from '../../formulas/syntax';
import { callFrom, type TurnoverCall } from '../../formulas/turnoverCall';
import { dateMeaning } from '../../sheets/dateHeaders';
import { headingOf } from '../../sheets/headings';
import type { Book, FormulaGroup, Place } from '../book';
import { referredCells, usedPart } from '../rates/referredCells';
import { cellsOfArgument, type ReferredArea } from './readCells';
import { factorsOf, rowTestFrom, type RowTest } from './rowTest';

/** An `include` that holds only for people who have left. */
export interface LeaversOnly {
  /** The conditions that do so, and the others, as they stand in the formula. */
  readonly narrowing: string;
  readonly others: string;
  /** What heads the column asked; "" where nothing does. */
  readonly heading: string;
  /** People in the list, those of them who have left, and those who are included. */
  readonly people: number;
  readonly leavers: number;
  readonly included: number;
  /** Whether the first such condition holds, row by row of the list. */
  readonly flags: readonly boolean[];
}

/** Headings under which only leavers have something. */
const reasonHeading =
  /reason|\b(type|kind|cause|mode|category) (of|for) (leaving|exit|termination|separation|resignation)|\b(leaving|exit|termination|separation|leaver|turnover|attrition) (type|kind|cause|category|mode)|voluntary|原因|事由|理由|(离职|離職|流失)(类型|類型|类别|類別|方式|性质|性質)/i;
/** Headings that say who has left: there it must be all of the leavers. */
const statusHeading = /status|state|left|leaver|leaving|exit|active|terminated|resigned|状态|狀態|在职|在職|离职|離職/i;

/** A call, and where in the formula's tree it stands. */
export interface CallNode {
  readonly call: TurnoverCall;
  readonly node: CallExpression;
}

export function* callNodes({ tree, formula }: FormulaGroup): Generator<CallNode> {
  if (!tree) return;
  for (const node of nodesUnder(tree)) {
    const call = callFrom(node, formula);
    if (call && node.type === 'CallExpression') yield { call, node };
  }
}

/** The argument for a parameter; undefined where it is left out. */
export const argumentNode = ({ call, node }: CallNode, parameter: Parameter): AstExpression | undefined =>
  node.arguments[factsOf(call.id).parameters.indexOf(parameter)] ?? undefined;

/** Whether the `include` of a call in one cell of its group takes in leavers only; null where it does not, or cannot be told. */
export function leaversOnly(book: Book, group: FormulaGroup, placed: CallNode, cell: Place): LeaversOnly | null {
  const include = argumentNode(placed, 'include');
  const list = include && peopleOf(book, group, placed.call);
  if (!list) return null;
  const factors = factorsOf(include).map((factor) => ({ factor, found: narrowingOf(book, group, cell, list, factor) }));
  const narrowing = factors.find(({ found }) => found)?.found;
  if (!narrowing) return null;
  const textsOf = (isWanted: (found: unknown) => boolean) =>
    productOf(factors.filter(({ found }) => isWanted(found)).map(({ factor }) => writtenText(factor, group.formula)));
  return {
    narrowing: textsOf((found) => found !== null),
    others: textsOf((found) => found === null),
    ...narrowing,
    people: list.people,
    leavers: list.leavers,
  };
}

/** A single condition as it is; TRUE times TRUE is a number, as functions take it. */
const productOf = (texts: readonly string[]): string =>
  texts.length > 1 ? texts.map((text) => `(${text})`).join('*') : (texts[0] ?? '');

interface People {
  readonly hired: ReferredArea;
  readonly left: ReferredArea;
  /** By row of the list. */
  readonly hasLeft: readonly (boolean | null)[];
  readonly people: number;
  readonly leavers: number;
}

const lists = new WeakMap<Book, Map<string, People | null>>();

function peopleOf(book: Book, group: FormulaGroup, call: TurnoverCall): People | null {
  const [hired, left] = [cellsOfArgument(book, group, call, 'hired'), cellsOfArgument(book, group, call, 'left')];
  if (!hired || !left || hired.area.columnCount !== 1 || left.area.columnCount !== 1) return null;
  let known = lists.get(book);
  if (!known) lists.set(book, (known = new Map()));
  const key = [hired, left]
    .map(({ sheet, area }) => `${sheet.index} ${area.column} ${area.row} ${area.rowCount}`)
    .join();
  const before = known.get(key);
  if (before !== undefined) return before;
  const list = readPeople(hired, left);
  known.set(key, list);
  return list;
}

function readPeople(hired: ReferredArea, left: ReferredArea): People | null {
  const hasLeft: (boolean | null)[] = [];
  let [people, leavers] = [0, 0];
  for (let i = 0; i < hired.area.rowCount; i++) {
    const came = hired.sheet.value(hired.area.row + i, hired.area.column);
    const went = left.sheet.value(left.area.row + i, left.area.column);
    // A header is no person.
    const isPerson = typeof came === 'number' && came > 0;
    const isGone = isPerson && went !== '' && went !== 0;
    hasLeft.push(isPerson ? isGone : null);
    if (isPerson) people++;
    if (isGone) leavers++;
  }
  // Where everybody has left nobody is left out.
  return leavers < people ? { hired, left, hasLeft, people, leavers } : null;
}

/** A coincidence is unlikely where so many rows agree. */
const fewestAgreeing = 5;

function narrowingOf(
  book: Book,
  group: FormulaGroup,
  cell: Place,
  list: People,
  factor: AstExpression,
): Pick<LeaversOnly, 'heading' | 'included' | 'flags'> | null {
  const test = rowTestFrom(factor, (cells) => {
    const asked = referredCells(book, group, cell, cells);
    return asked && asked.area.rowCount * asked.area.columnCount === 1
      ? asked.sheet.value(asked.area.row, asked.area.column)
      : undefined;
  });
  const column = test && referredCells(book, group, cell, test.cells);
  if (!column || column.area.columnCount !== 1) return null;
  const area = usedPart(column);
  if (area.row !== list.hired.area.row && column.sheet === list.hired.sheet) return null;
  const flags = flagsOf({ sheet: column.sheet, area }, test, list);
  const included = flags.filter((flag) => flag).length;
  if (included === 0 || flags.some((flag, i) => flag && !list.hasLeft[i])) return null;
  const heading = column.header ?? headingOver({ sheet: column.sheet, area }, list);
  const isLeaving = column.sheet === list.left.sheet && area.column === list.left.area.column;
  const isAll = included === list.leavers;
  const isLikely =
    isLeaving ||
    reasonHeading.test(heading) ||
    (isAll && (statusHeading.test(heading) || dateMeaning(heading)?.role === 'left' || list.leavers >= fewestAgreeing));
  return isLikely ? { heading, included, flags } : null;
}

/** The heading stands above the first person: what that person's own cell says is no heading, though it is a text. */
function headingOver({ sheet, area }: ReferredArea, { hired, hasLeft }: People): string {
  const isFirstPerson = hasLeft[0] !== null;
  let { row } = area;
  const isPersonAbove = () => typeof hired.sheet.value(row - 1, hired.area.column) === 'number';
  if (isFirstPerson && sheet === hired.sheet) while (isPersonAbove()) row--;
  const [first, rowCount] = isFirstPerson ? [row - 1, 2] : [row, area.rowCount];
  return headingOf(sheet.sheetful, { ...area, row: first, rowCount })?.text ?? '';
}

const flagsOf = ({ sheet, area }: ReferredArea, { holds }: RowTest, { hasLeft }: People): boolean[] =>
  hasLeft.map((isGone, i) => isGone !== null && i < area.rowCount && holds(sheet.value(area.row + i, area.column)));

/** Whether a function has a parameter for the leavers that count. */
export const hasCounted = ({ id }: TurnoverCall): boolean => factsOf(id).parameters.includes('counted');
