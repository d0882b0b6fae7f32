import type { Finding, Severity } from '../../audit/finding';
import { rules } from '../../audit/rules';
import type { Area } from '../../formulas/area';
import { referenceFrom } from '../../formulas/area';
import type { RuleId } from '../../locales/audit/ruleWords';
import type { CheckedList } from '../check/checkedLists';

/** A finding with a name that no other one has on the same page. */
export interface ListedFinding {
  readonly id: string;
  readonly finding: Finding;
}

/** Findings of the same rule and severity, under one heading. */
export interface FindingGroup {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly found: readonly ListedFinding[];
}

/** Worst first. */
const severities: readonly Severity[] = ['wrong', 'check', 'note'];

/**
 * What another part of Check shows in more detail is not listed twice: rates over the limit stand above, and the slips of a
 * staff list, with the conversion of its dates, below.
 */
export function isShownElsewhere(finding: Finding, lists: readonly CheckedList[]): boolean {
  if (finding.rule === 'over-limit') return true;
  if (finding.rule !== 'left-before-hired' && finding.rule !== 'text-date') return false;
  const around = lists.filter((list) => list.sheetId === finding.sheetId && list.findingCount > 0);
  return finding.areas.every((area) => around.some((list) => isDatesOf(list, area)));
}

function isDatesOf({ address, hired, left }: CheckedList, { row, column, rowCount, columnCount }: Area): boolean {
  const area = referenceFrom(address)?.area;
  if (!area || row < area.row || row + rowCount > area.row + area.rowCount) return false;
  return Array.from({ length: columnCount }, (_, i) => column + i).every((each) => each === hired || each === left);
}

/** The findings by severity, then in the order of the rules, each with a name of its own. */
export function listedFindings(findings: readonly Finding[]): ListedFinding[] {
  const rank = ({ severity, rule }: Finding) =>
    severities.indexOf(severity) * rules.length + rules.findIndex(({ id }) => id === rule);
  const seen = new Map<string, number>();
  return findings
    .map((finding) => {
      const { key } = finding;
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      return { id: idFrom(before ? `${key}#${before}` : key), finding, rank: rank(finding) };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ id, finding }) => ({ id, finding }));
}

/** What may stand in an id that others refer to; names of sheets may hold anything, also half of a character. */
const idFrom = (key: string): string => key.replace(/\W/g, (sign) => `_${sign.charCodeAt(0).toString(16)}`);

export function groupsOf(found: readonly ListedFinding[]): FindingGroup[] {
  const groups: { rule: RuleId; severity: Severity; found: ListedFinding[] }[] = [];
  for (const each of found) {
    const { rule, severity } = each.finding;
    const last = groups[groups.length - 1];
    if (last?.rule === rule && last.severity === severity) last.found.push(each);
    else groups.push({ rule, severity, found: [each] });
  }
  return groups;
}

/** Kinds of mistakes that the audit lists, for where it found none. */
export const listedRules: readonly RuleId[] = rules.map(({ id }) => id).filter((id) => id !== 'over-limit');
