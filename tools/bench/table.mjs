/** The lines of a run as text in columns, and as tables in Markdown. */
import { noteOf, summaryText, verdictOf } from './verdict.mjs';

/** @typedef {import('./verdict.mjs').Line} Line */

/** Three digits that say something; counts in full. */
export function shownNumber(/** @type {number | null | undefined} */ value) {
  if (value === undefined || value === null) return '';
  if (!Number.isFinite(value)) return String(value);
  if (value === 0 || Number.isInteger(value)) return value.toLocaleString('en-US');
  if (Math.abs(value) < 0.001) return value.toExponential(1);
  return value.toLocaleString('en-US', { maximumSignificantDigits: Math.abs(value) < 1000 ? 3 : 5 });
}

/** A guard stands in brackets: nothing is promised there. */
const shownLimit = (/** @type {Line} */ { limit, guard }) =>
  limit === undefined && guard !== undefined ? `(${shownNumber(guard)})` : shownNumber(limit);

const headings = ['bench', 'measured', 'value', 'unit', 'limit', '', 'note'];
const isNumberColumn = (/** @type {number} */ column) => column === 2 || column === 4;

const cellsOf = (/** @type {Line} */ line) => [
  line.bench,
  line.name,
  shownNumber(line.value),
  line.unit,
  shownLimit(line),
  verdictOf(line),
  noteOf(line),
];

export function textTable(/** @type {Line[]} */ lines) {
  const rows = [headings, ...lines.map(cellsOf)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const padded = (/** @type {string[]} */ row) =>
    row.map((cell, i) => (isNumberColumn(i) ? cell.padStart(widths[i]) : cell.padEnd(widths[i])));
  const table = rows.map((row) => `${padded(row).join('  ').trimEnd()}\n`).join('');
  return `${table}\nLimits in brackets are guards of our own; the others are promised.\n${summaryText(lines)}\n`;
}

const inMarkdown = (/** @type {string} */ text) => text.replaceAll('|', '\\|').replace(/[*_<]/g, '\\$&');

export function markdownTable(/** @type {Line[]} */ lines) {
  const row = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |\n`;
  const columns = headings.slice(1).map((_, i) => (isNumberColumn(i + 1) ? '--:' : '---'));
  const rows = lines.map((line) => row(cellsOf(line).slice(1).map(inMarkdown)));
  return row(headings.slice(1)) + row(columns) + rows.join('');
}
