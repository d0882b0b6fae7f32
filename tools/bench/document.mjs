/** Writes figures into a document, between marks that name the bench: what stands around them is written by hand. */
import { Complaint } from '../project.mjs';
import { machineText } from './machine.mjs';
import { markdownTable } from './table.mjs';
import { summaryText } from './verdict.mjs';

/** @typedef {import('./verdict.mjs').Line} Line */

const startOf = (/** @type {string} */ mark) => `<!-- figures: ${mark} -->`;
const end = '<!-- end of figures -->';

/** The document with other text between two marks. */
export function withFigures(/** @type {string} */ document, /** @type {string} */ mark, /** @type {string} */ figures) {
  const start = document.indexOf(startOf(mark));
  const stop = document.indexOf(end, start);
  if (start < 0 || stop < 0)
    throw new Complaint(`docs/performance.md has no place for "${mark}": write "${startOf(mark)}" and "${end}" there.`);
  return `${document.slice(0, start)}${startOf(mark)}\n\n${figures.trim()}\n\n${document.slice(stop)}`;
}

/**
 * The document with the figures of a run: a table for each bench, and for a run of all of them what they were measured on.
 * @param {string} document
 * @param {Line[]} lines
 * @param {Parameters<typeof machineText>[0]} facts
 * @param {boolean} isWhole
 */
export function withRun(document, lines, facts, isWhole) {
  const benches = [...new Set(lines.map(({ bench }) => bench))];
  const note = isWhole ? '' : `\n${machineText(facts)}\n`;
  const withTables = benches.reduce(
    (text, bench) => withFigures(text, bench, markdownTable(lines.filter((line) => line.bench === bench)) + note),
    document,
  );
  if (!isWhole) return withTables;
  return withFigures(withTables, 'run', `${machineText(facts)} ${summaryText(lines)}.`);
}
