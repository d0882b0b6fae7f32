import type { AstExpression } from '@borgar/fx';
import { argumentFrom } from '../../argument';
import { treeOf } from '../../turnoverCall';
import { dateOf } from '../../../turnover/roster/calendar';
import { makesReference, valueFrom } from '../given';

/** A day as a plain formula can calculate with it. */
export interface Day {
  /** The whole day, fit to stand beside an operator. */
  readonly text: string;
  /** The serial number where it is written into the formula. */
  readonly serial: number | null;
  /** As given, without the time of day cut off; null where nothing can be wrong with it. */
  readonly cell: string | null;
  /** A reference may be blank or hold text, a calculation fails by itself. */
  readonly isReference: boolean;
}

/** What a date can be: 1910-01-01 to 9999-12-31. */
export const [firstDay, dayAfterLast] = [3654, 2958466];

/** A date in a cell or name, DATE(2024,1,31), a serial number or a calculation with such; null for anything else. */
export function dayFrom(text: string | null): Day | null {
  const node = text === null ? null : treeOf(`=${text}`);
  if (!node || text === null) return null;
  const constant = argumentFrom(node, text);
  if (constant.kind === 'constant') {
    const serial = typeof constant.value === 'number' ? Math.floor(constant.value) : 0;
    const isWritten = /^\d+$/.test(text) || text.startsWith('DATE(');
    return serial >= firstDay && serial < dayAfterLast
      ? { text: isWritten ? text : String(serial), serial, cell: null, isReference: false }
      : null;
  }
  if (!isDateLike(node)) return null;
  const isReference = node.type === 'ReferenceIdentifier';
  return { text: `INT(${text})`, serial: null, cell: isReference ? text : `(${text})`, isReference };
}

const dateFunctions = new Set('DATE EDATE EOMONTH TODAY YEAR MONTH DAY INT MIN MAX ROUND ROUNDDOWN'.split(' '));

function isDateLike(node: AstExpression | null | undefined): boolean {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'number';
    case 'ReferenceIdentifier':
      return valueFrom(node.value) !== null;
    case 'CallExpression':
      return (
        node.callee.type === 'Identifier' &&
        dateFunctions.has(node.callee.name.toUpperCase()) &&
        node.arguments.every(isDateLike)
      );
    case 'UnaryExpression':
    case 'BinaryExpression':
      return !makesReference(node) && node.arguments.every(isDateLike);
    default:
      return false;
  }
}

/** Conditions under which a day is none, or a span of two days. */
export function wrongDays(first: Day, last: Day = first): string[] {
  const references = [...new Set([first, last])].filter(({ isReference }) => isReference).map(({ cell }) => cell);
  const isFixed = first.serial !== null && last.serial !== null;
  return [
    ...(references.length > 0 ? [`COUNT(${references.join(',')})<${references.length}`] : []),
    ...(first.cell === null ? [] : [`${first.cell}<${firstDay}`]),
    ...(last.cell === null ? [] : [`${last.cell}>=${dayAfterLast}`]),
    ...(first === last || isFixed ? [] : [`${last.text}<${first.text}`]),
  ];
}

/** Days whose order is known to be wrong. */
export const areReversed = ({ serial: from }: Day, { serial: to }: Day): boolean =>
  from !== null && to !== null && to < from;

/** "INT(D3)+1", or the number. */
export const dayAfter = ({ text, serial }: Day): string => (serial === null ? `${text}+1` : dateText(serial + 1));

/** "DATE(2024,1,31)" */
export function dateText(serial: number): string {
  const { year, month, day } = dateOf(serial);
  return year > 9999 ? String(serial) : `DATE(${year},${month},${day})`;
}

/**
 * A day some months later. EOMONTH only matters to programs whose EDATE runs on into the next month where a month is too
 * short; elsewhere it is never the smaller one.
 */
export const monthsLater = (day: string, months: number): string =>
  months === 0 ? day : `MIN(EDATE(${day},${months}),EOMONTH(${day},${months}))`;
