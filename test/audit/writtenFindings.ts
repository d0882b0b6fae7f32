import type { Finding } from '../../src/audit/finding';
import { addressOf, cellAddress } from '../../src/formulas/area';

/** All that a finding holds, a line for each part: where, what it would say, what it would write. */
export function writtenFinding(finding: Finding): string[] {
  const { rule, severity, key, sheet, areas, cellCount, facts, formulaNow, formulaSuggested, fix } = finding;
  return [
    `${rule} (${severity}) ${sheet}!${areas.map((area) => addressOf(area)).join(' ')}: ${cellCount}, ${key}`,
    ...Object.entries(facts).map(([name, value]) => `  ${name}: ${JSON.stringify(rounded(value))}`),
    ...(formulaNow === null && formulaSuggested === null ? [] : [`  ${formulaNow} -> ${formulaSuggested}`]),
    ...(fix ?? []).map(
      (each) => `  ${each.sheet}!${cellAddress(each.row, each.column)}: ${each.before} -> ${each.after}`,
    ),
  ];
}

const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
