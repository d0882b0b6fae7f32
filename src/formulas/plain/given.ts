import {
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  type AstExpression,
  type BinaryExpression,
  type RangeA1,
  type ReferenceA1,
  type UnaryExpression,
} from '@borgar/fx';
import { treeOf } from '../turnoverCall';

/**
 * An argument as a plain formula can use it: `cell` is one value, `line` a row or column of cells, `block` both. A column of
 * a Table is a line whose length only the workbook knows.
 */
export interface Given {
  readonly kind: 'cell' | 'line' | 'block';
  /** Fit to stand beside an operator. */
  readonly text: string;
  /** The number itself where it is written into the formula. */
  readonly constant: number | null;
  readonly reference: ReferenceA1 | null;
  /** Null for the column of a Table. */
  readonly count: number | null;
  /** Of a Table whose rows have been counted: its column, and the row it begins with, from 0. */
  readonly inTable?: { readonly column: string; readonly first: number };
  readonly isAcross: boolean;
}

/** Functions that make one value of whatever they are given. */
const summarising = new Set(
  'SUM COUNT COUNTA COUNTIF COUNTIFS SUMIF SUMIFS SUMPRODUCT AVERAGE MAX MIN ROUND N'.split(' '),
);

/** Null for what cannot be told to be one value or one line: a name, an array constant, most calls. */
export function givenFrom(text: string): Given | null {
  const node = treeOf(`=${text}`);
  if (!node) return null;
  if (node.type !== 'ReferenceIdentifier') return isScalar(node) ? scalar(node, text) : null;
  if (isThisRow(node.value)) return isOneColumn(node.value) ? { ...oneCell, text } : null;
  if (node.kind === 'table') return { ...oneCell, kind: 'line', text, count: null };
  const reference = parseA1Ref(text);
  return node.kind === 'range' && reference && 'range' in reference
    ? fromReference(reference as ReferenceA1, text)
    : null;
}

/** The same for an argument that is one value whatever it looks like: a name such as TurnoverLimit. */
export function valueFrom(text: string): Given | null {
  const node = treeOf(`=${text}`);
  if (node?.type === 'ReferenceIdentifier' && node.kind === 'name') return { ...oneCell, text };
  const given = givenFrom(text);
  return given?.kind === 'cell' ? given : null;
}

/** A row or column of cells, also a whole one such as Staff!B:B; null for anything else. */
export function columnFrom(text: string): Given | null {
  const node = treeOf(`=${text}`);
  if (node?.type !== 'ReferenceIdentifier') return null;
  if (node.kind === 'beam') return fromReference(parseA1Ref(text) as ReferenceA1, text);
  // Table[#Data] and Table[[A]:[B]] may be of several columns.
  if (node.kind === 'table' && !isOneColumn(node.value)) return null;
  const given = givenFrom(text);
  return given?.kind === 'block' ? null : given;
}

const oneCell = { kind: 'cell', constant: null, reference: null, count: 1, isAcross: false } as const;

function fromReference(reference: ReferenceA1, text: string): Given {
  const { top, bottom, left, right } = reference.range;
  // Whole columns have no top and bottom, whole rows no left and right.
  const rows = typeof top === 'number' && typeof bottom === 'number' ? bottom - top + 1 : sheetRows;
  const columns = typeof left === 'number' && typeof right === 'number' ? right - left + 1 : sheetColumns;
  const kind = rows * columns === 1 ? 'cell' : rows === 1 || columns === 1 ? 'line' : 'block';
  const isAcross = kind === 'line' && rows === 1;
  const whole = { kind, text, constant: null, reference, count: rows * columns, isAcross } as const;
  return kind === 'cell' ? { ...whole, text: cellOf(whole, 0) } : whole;
}

const sheetRows = 1_048_576;
const sheetColumns = 16_384;

function scalar(node: AstExpression, text: string): Given {
  const isBare = node.type === 'Literal' || node.type === 'CallExpression';
  const constant = node.type === 'Literal' && typeof node.value === 'number' ? node.value : null;
  return { ...oneCell, text: isBare ? text : `(${text})`, constant };
}

/** A reference of more cells than the parts of it tell: what A1 spills, (A1):(A3), (A1,B2). */
export const makesReference = ({ operator }: UnaryExpression | BinaryExpression): boolean =>
  ['#', ':', ',', ' '].includes(operator);

/** A number, a single cell, a sum or a calculation with such. */
function isScalar(node: AstExpression | null | undefined): boolean {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'number';
    case 'ReferenceIdentifier':
      return givenFrom(node.value)?.kind === 'cell';
    case 'CallExpression':
      return node.callee.type === 'Identifier' && summarising.has(node.callee.name.toUpperCase());
    case 'UnaryExpression':
    case 'BinaryExpression':
      return !makesReference(node) && node.arguments.every(isScalar);
    default:
      return false;
  }
}

/** Table1[@Leavers], [@离职] and Table1[[#This Row],[Leavers]] are one cell each. */
const isThisRow = (text: string) => /\[\s*@/.test(text) || /\[#this row\]/i.test(text);

const isOneColumn = (text: string) => parseStructRef(text)?.columns?.length === 1;

/** A line of a Table that has so many rows now; everything else as it is. */
export const counted = (given: Given, count: number | null): Given =>
  count === null || given.kind !== 'line' || given.count !== null
    ? given
    : { ...given, count, inTable: { column: given.text, first: 0 } };

/** The cells from one index to another, counted from 0; only of lines whose cells have been counted. */
export function partOf(line: Given, from: number, to: number): string {
  if (line.inTable) return `${cellOf(line, from)}:${cellOf(line, to)}`;
  const { range, ...rest } = line.reference!;
  const [top, left] = [range.top ?? 0, range.left ?? 0];
  const part: RangeA1 = line.isAcross
    ? { ...range, left: left + from, right: left + to, $right: range.$left }
    : { ...range, top: top + from, bottom: top + to, $bottom: range.$top };
  return stringifyA1Ref({ ...rest, range: part });
}

/** One cell of a line; for a single cell its text. */
export function cellOf(line: Given, index: number): string {
  if (line.reference) {
    const { range, ...rest } = line.reference;
    const [top, left] = [
      (range.top ?? 0) + (line.isAcross ? 0 : index),
      (range.left ?? 0) + (line.isAcross ? index : 0),
    ];
    const { $left } = range;
    const $top = range.top === null ? $left : range.$top; // of a whole column
    return stringifyA1Ref({
      ...rest,
      range: { top, left, bottom: top, right: left, $top, $left, $bottom: $top, $right: $left },
    });
  }
  if (line.inTable) return `INDEX(${line.inTable.column},${line.inTable.first + index + 1})`;
  return line.kind === 'cell' ? line.text : `INDEX(${line.text},${index + 1})`;
}

/** A part of a line as an argument of its own; a single cell is itself, whatever the part. */
export function givenPart(given: Given, from: number, to: number): Given {
  if (given.kind === 'cell' && given.count === 1 && !given.reference) return given;
  if (given.inTable) return partOfTable(given, given.inTable, from, to);
  return givenFrom(from === to ? cellOf(given, from) : partOf(given, from, to))!;
}

function partOfTable(given: Given, { column, first }: NonNullable<Given['inTable']>, from: number, to: number): Given {
  if (from === to) return { ...oneCell, text: cellOf(given, from) };
  return { ...given, text: partOf(given, from, to), count: to - from + 1, inTable: { column, first: first + from } };
}

/** The cell at a position that is calculated (from 1). */
export const cellAt = ({ text, isAcross }: Given, position: string): string =>
  isAcross ? `INDEX(${text},1,${position})` : `INDEX(${text},${position})`;

/** Where each cell of a line stands, from 0, as an array. */
export const indexIn = (line: Given): string =>
  line.isAcross ? `COLUMN(${line.text})-COLUMN(${cellOf(line, 0)})` : `ROW(${line.text})-ROW(${cellOf(line, 0)})`;

export const countIn = ({ text, kind, isAcross }: Given): string =>
  kind === 'block' ? `ROWS(${text})*COLUMNS(${text})` : isAcross ? `COLUMNS(${text})` : `ROWS(${text})`;

/** The sum of a line, a single cell as it is. */
export const sumOf = ({ text, kind }: Given): string => (kind === 'cell' ? text : `SUM(${text})`);
