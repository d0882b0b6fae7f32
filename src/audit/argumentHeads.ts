import type { Area } from '../formulas/area';
import type { Argument } from '../formulas/argument';
import { factsOf, type Parameter } from '../formulas/functionFacts';
import { argumentOf, type TurnoverCall } from '../formulas/turnoverCall';
import { countNames, type CountName } from '../sheets/counts';
import { dateMeaning, dateRoles, type DateRole } from '../sheets/dateHeaders';
import { headerMeaning } from '../sheets/headers';
import { headingOf } from '../sheets/headings';
import type { Book, BookSheet } from './book';

/** A count or date that a function asks for. */
export type HeadedParameter = CountName | DateRole;

/** What heads the cells that an argument points at. */
export interface ArgumentHead {
  readonly parameter: HeadedParameter;
  readonly text: string;
  readonly heading: string;
  /** What the heading says it is; null where it says nothing, or not clearly. */
  readonly role: HeadedParameter | null;
  /** Where the cells are; null for columns of a Table. */
  readonly place: {
    readonly sheet: BookSheet;
    readonly area: Area;
    readonly isAbove: boolean;
    readonly line: number;
  } | null;
  /** Of a column of a Table: its name, and what stands before and behind it. */
  readonly table: { readonly name: string; readonly before: string; readonly behind: string } | null;
}

const isCount = (parameter: Parameter): parameter is CountName => countNames.some((name) => name === parameter);
const isDate = (parameter: Parameter): parameter is DateRole => dateRoles.some((name) => name === parameter);

/** The headings of all arguments of a call that ask for a count or a date. */
export function argumentHeads(book: Book, own: BookSheet, call: TurnoverCall): ArgumentHead[] {
  return factsOf(call.id).parameters.flatMap((parameter) => {
    if (!isCount(parameter) && !isDate(parameter)) return [];
    const argument = argumentOf(call, parameter);
    const head =
      argument.kind === 'range' ? headOfRange(book, own, parameter, argument) : headOfColumn(parameter, argument);
    return head ? [head] : [];
  });
}

const roleIn = (parameter: HeadedParameter, heading: string): HeadedParameter | null => {
  if (isDate(parameter)) {
    const meaning = dateMeaning(heading);
    return meaning?.saysDate ? meaning.role : null;
  }
  const meaning = headerMeaning(heading);
  return meaning && !meaning.isWeak ? meaning.role : null;
};

function headOfRange(
  book: Book,
  own: BookSheet,
  parameter: HeadedParameter,
  argument: Extract<Argument, { kind: 'range' }>,
): ArgumentHead | null {
  const sheet = book.sheetNamed(argument.sheet, own);
  const heading = sheet && headingOf(sheet.sheetful, argument.area);
  if (!sheet || !heading) return null;
  // A value by itself may have its own name beside it, under the heading of a table further up.
  if (heading.isAbove && roleIn(parameter, beside(sheet, argument.area)) === parameter) return null;
  return {
    parameter,
    text: argument.text,
    heading: heading.text,
    role: roleIn(parameter, heading.text),
    place: {
      sheet,
      area: argument.area,
      isAbove: heading.isAbove,
      line: heading.isAbove ? heading.row : heading.column,
    },
    table: null,
  };
}

const beside = ({ sheetful }: BookSheet, { row, column, rowCount, columnCount }: Area): string =>
  rowCount * columnCount === 1 ? sheetful.text(row, column - 1) : '';

/** Table1[Leavers], [@Leavers], [@[New hires]], Table1[[#This Row],[Leavers]] */
const tableColumn = /^([^[\]]*)(\[(?:@|\[#This Row\],)?\[?)([^[\]#@]+)(\]{1,2})$/;

function headOfColumn(parameter: HeadedParameter, argument: Argument): ArgumentHead | null {
  if (argument.kind !== 'unreadable') return null;
  const { text } = argument;
  const found = tableColumn.exec(text);
  if (!found) return null;
  const [, name, opened, heading, closed] = found;
  return {
    parameter,
    text,
    heading,
    role: roleIn(parameter, heading),
    place: null,
    table: { name, before: name + opened, behind: closed },
  };
}
