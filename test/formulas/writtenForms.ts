import { plainBlock, plainBlockLike } from '../../src/formulas/plain/plainBlock';
import { plainFormula } from '../../src/formulas/plain/plainFormula';
import { readFormula } from '../../src/formulas/share/callTexts';

/** What tables show now whose rows and columns depend on the cells. */
const current: Readonly<Record<string, (string | number)[][]>> = {
  'ROSTER.HEADCOUNT': [[1], [2]],
  'ROSTER.TABLE': [['from'], [45292], [45323]],
  'ROSTER.GROUPS': [['group'], ['IT'], ['(blank)'], ['Total']],
  'ROSTER.MATRIX': [
    ['group', 45292, 'Total'],
    ['IT', 1, 1],
    ['Total', 1, 1],
  ],
  'ROSTER.REASONS': [['reason'], ['Resigned'], ['Total']],
  'ROSTER.COHORTS': [
    ['cohort', 'size', 0, 1],
    [44927, 1, 1, 1],
    [45292, 1, 1, 1],
  ],
  PERIODRATES: [[1], [2]],
  ROLLING: [[''], [1], [2]],
  YTD: [[1], [2]],
  RECONCILE: [[0], [0]],
  FLAG: [['a'], ['b']],
};

/**
 * The plain form of a call as it stands in a formula; "none" where there is none. A table has a line for each row, with tabs between its
 * cells; what most cells begin with, which is what would be wrong, stands before it, and as [wrong] in them.
 */
export function writtenForms(call: string): string[] {
  const { id, args } = readFormula(call)!.calls[0];
  const single = plainFormula(id, args);
  if (single !== null) return [single];
  const block = plainBlock(id, args) ?? plainBlockLike(id, args, current[id] ?? []);
  if (!block) return ['none'];
  const guard = mostFrequent(block.flat().map(guardOf));
  const rows = block.map((row) =>
    row.map((cell) => (guardOf(cell) === guard && guard !== '' ? `=[wrong]${cell.slice(guard.length)}` : cell)),
  );
  return [`[wrong]: ${guard}`, ...rows.map((row) => row.join('\t'))];
}

const guardOf = (cell: string): string => cell.slice(0, cell.indexOf(',NA(),') + 1);

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
