import type { Groups } from '../cells/rosterGroups';
import type { RosterCheck, RosterFinding } from '../cells/rosterCheck';
import { optionalLanguage, type Measure } from '../cells/words';
import { functionSentences, problemSentence } from '../locales/functions/problemSentence';
import type { Label } from '../cells/types';
import { attempt } from '../turnover/comparison';
import { tableMethods, type Method } from '../turnover/method';
import { divisionByZero, Problem } from '../turnover/problem';
import type { Span } from '../turnover/roster/calendar';
import type { Cohort } from '../turnover/roster/cohorts';
import {
  baseOf,
  flowsOf,
  flowsOfGroups,
  flowsOfPeriods,
  rateOf,
  type Bridge,
  type Flows,
} from '../turnover/roster/flows';
import type { Roster } from '../turnover/roster/roster';
import type { CurvePoint } from '../turnover/roster/survival';
import { requireFit } from '../turnover/roster/tableSize';
import type { CellAnswer } from './answer';

// Words in cells are English: formulas elsewhere may look for them. Layouts are frozen.
type Table = (CellAnswer | Problem)[][];

const total = 'Total';
const rateIn = (method: Method, flows: Flows) => attempt(() => rateOf(method, flows));

/** A header and a row for each period. */
export function periodTable(roster: Roster, periods: readonly Span[]): Table {
  const header = ['from', 'to', 'opening', 'hires', 'leavers', 'closing', 'daily average'];
  requireFit(periods.length + 1, header.length + tableMethods.length);
  return [
    [...header, ...tableMethods.map((method) => `${method} rate`)],
    ...flowsOfPeriods(roster, periods).map((flows) => [
      ...[flows.from, flows.to, flows.opening, flows.hires, flows.leavers, flows.closing, flows.average],
      ...tableMethods.map((method) => rateIn(method, flows)),
    ]),
  ];
}

/** Groups in which anybody was employed in the span, in the order of the tables, with their index. */
function employedGroups(roster: Roster, groups: Groups, span: Span): { index: number; label: Label; flows: Flows }[] {
  const flows = flowsOfGroups(roster, groups, [span]);
  return groups.order
    .map((index) => ({ index, label: groups.labels[index], flows: flows[index][0] }))
    .filter((group) => group.flows.everyone > 0);
}

/** A header, a row for each group, and the pooled total. */
export function groupTable(roster: Roster, span: Span, groups: Groups, method: Method): Table {
  const row = (label: Label, flows: Flows) => [
    ...[label, flows.opening, flows.hires, flows.leavers, flows.closing, baseOf(method, flows)],
    rateIn(method, flows),
  ];
  const header = ['group', 'opening', 'hires', 'leavers', 'closing', 'base', 'rate'];
  requireFit(groups.count + 2, header.length);
  return [
    header,
    ...employedGroups(roster, groups, span).map(({ label, flows }) => row(label, flows)),
    row(total, flowsOf(roster, span)),
  ];
}

/** Groups down, periods across; the total row and column are those of all groups together and of the whole span. */
export function matrixTable(
  roster: Roster,
  periods: readonly Span[],
  groups: Groups,
  measure: Measure,
  method: Method,
): Table {
  const span = { from: periods[0].from, to: periods[periods.length - 1].to };
  const shown = (flows: Flows): CellAnswer | Problem => {
    if (measure === 'rate') return rateIn(method, flows);
    return measure === 'headcount' ? flows.closing : flows[measure];
  };
  requireFit(groups.count + 2, periods.length + 2);
  const employed = employedGroups(roster, groups, span);
  const flows = flowsOfGroups(roster, groups, periods);
  return [
    ['group', ...periods.map(({ from }) => from), total],
    ...employed.map((group) => [group.label, ...flows[group.index].map(shown), shown(group.flows)]),
    [total, ...flowsOfPeriods(roster, periods).map(shown), shown(flowsOf(roster, span))],
  ];
}

/** A header, a row for each reason that somebody left for, and the total. All on the base of everybody. */
export function reasonTable(roster: Roster, span: Span, reasons: Groups, method: Method): Table {
  const everybody = flowsOf(roster, span);
  const row = (label: Label, leavers: number) => [
    label,
    leavers,
    attempt(() => rateOf(method, everybody, leavers)),
    everybody.leavers === 0 ? divisionByZero() : leavers / everybody.leavers,
  ];
  const header = ['reason', 'leavers', 'rate', 'share'];
  requireFit(reasons.count + 2, header.length);
  const flows = flowsOfGroups(roster, reasons, [span]);
  return [
    header,
    ...reasons.order
      .filter((index) => flows[index][0].leavers > 0)
      .map((index) => row(reasons.labels[index], flows[index][0].leavers)),
    row(total, everybody.leavers),
  ];
}

/** From the opening to the closing headcount in steps that add up. */
export function bridgeTable({ opening, hires, leaversFromOpening, leaversFromHires, closing }: Bridge): Table {
  return [
    ['step', 'people'],
    ['opening', opening],
    ['hires', hires],
    ['leavers who were there at the start', 0 - leaversFromOpening],
    ['leavers hired in the span', 0 - leaversFromHires],
    ['closing', closing],
  ];
}

export function survivalTable(points: readonly CurvePoint[]): Table {
  return [
    ['tenure', 'at risk', 'left', 'survival', 'standard error', '95% low', '95% high'],
    ...points.map(({ tenure, atRisk, left, survival, standardError, low, high }) => [
      ...[tenure, atRisk, left, survival],
      ...[standardError ?? '', low ?? '', high ?? ''],
    ]),
  ];
}

/** A header with the anniversaries, and a row for each cohort. */
export function cohortTable(cohorts: readonly Cohort[]): Table {
  const width = cohorts.reduce((widest, { staying }) => Math.max(widest, staying.length), 0);
  return [
    ['cohort', 'size', ...Array.from({ length: width }, (_, index) => index + 1)],
    ...cohorts.map(({ start, size, staying }) => [
      start,
      size,
      ...Array.from({ length: width }, (_, index) => staying[index] ?? ''),
    ]),
  ];
}

/** A list of text dates only would be longer, with its two findings a row, than the sheet it comes from. */
const mostListed = 100_000;

/** A header and a row for each finding, in the language asked for; a wrong language is found as well. */
export function checkTable({ findings, rows }: RosterCheck, languageArgument: unknown): Table {
  const language = attempt(() => optionalLanguage(languageArgument));
  const spoken = language instanceof Problem ? 'en-US' : language;
  const sentences = functionSentences(spoken);
  const all: readonly Pick<RosterFinding, 'row' | 'id' | 'facts'>[] = [
    ...findings,
    ...(language instanceof Problem ? [{ id: language.id, facts: language.facts }] : []),
  ];
  const listed = all.slice(0, mostListed).map((finding) => [finding.row ?? '', problemSentence(finding, spoken)]);
  if (all.length === 0) listed.push(['', sentences.noProblems(rows)]);
  if (all.length > mostListed) listed.push(['', sentences.moreFindings(all.length - mostListed)]);
  return [[...sentences.checkHeader], ...listed];
}
