import { readSpan, type CountArguments } from '../../cells/periods';
import type { CellValue } from '../../excel/area';
import type { SheetCells } from '../../sheets/sheetCells';
import { factsOf, type Parameter } from '../../formulas/functionFacts';
import { argumentOf, isRosterCall, type TurnoverCall } from '../../formulas/turnoverCall';
import type { Language } from '../../locales/language';
import { problemSentence } from '../../locales/functions/problemSentence';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import { attempt, isOverLimit } from '../../turnover/comparison';
import { Problem } from '../../turnover/problem';
import { checkedSpan } from '../../turnover/span';
import { callInput, cellsOf, obstacleIn, type Lookup } from '../../sheets/callInput';
import { labelsBeside } from '../compare/cellView';
import { asArgument } from '../../sheets/counts';
import { whySentence } from '../compare/explain';
import { outcomeOf } from '../../sheets/outcome';
import { spanLabel } from '../compare/labels';
import { unreadableSentence } from '../compare/unreadableSentence';
import { countText, limitText, percentText } from '../numbers';
import { dayText } from '../roster/days';
import { rosterRate } from '../roster/rosterWhy';
import type { Finding } from '../../audit/checkedWorkbook';
import { sheetfulOf, workbookLookup } from '../../sheets/workbookLookup';

export interface Speech {
  readonly sentences: PaneSentences;
  readonly language: Language;
}

/** Why a value is over the limit, from the cells it was made of. */
export function whyOver(finding: Finding, sheets: readonly SheetCells[], limit: number, speech: Speech): string {
  const lookup = workbookLookup(sheets, finding.sheet);
  const reason = reasonOf(finding, sheets, lookup, speech);
  return limit === 1 || isOverLimit(finding.rate) ? reason : reason + speech.sentences.why.limit(limitText(limit));
}

function reasonOf(finding: Finding, sheets: readonly SheetCells[], lookup: Lookup, speech: Speech): string {
  const { why } = speech.sentences;
  const { call, made } = finding.source;
  const rate = percentText(finding.rate);
  if (made === 'fromSeveral') return why.ofSeveral(rate);
  if (made === 'byProjection' || call.id === 'ANNUALIZE') return why.projected(rate);
  if (call.id === 'COMPARE' && finding.columnInResult === comparedColumns.mean) return why.meanOfRates(rate);
  if (call.id === 'COMPARE' && finding.columnInResult === comparedColumns.sum) return why.sumOfRates(rate);
  const obstacle = obstacleIn(call, lookup);
  if (obstacle) return unreadableSentence(obstacle, speech.sentences);
  if (isRosterCall(call)) return reasonFromRoster(finding, sheets, lookup, speech);
  return reasonFromSums(finding, lookup, speech) ?? reasonFromPeriods(finding, sheets, lookup, speech);
}

/** Columns of COMPARE's table. */
const comparedColumns = { mean: 5, sum: 6 };

/** Functions whose base is no headcount of a period, or whose people are not only leavers. */
function reasonFromSums(finding: Finding, lookup: Lookup, { sentences: { why }, language }: Speech): string | null {
  const { call } = finding.source;
  const numbers = (parameter: Parameter) => numbersIn(cellsOf(argumentOf(call, parameter), lookup));
  const [leavers, hires] = [sumOf(numbers('leavers')), sumOf(numbers('hires'))];
  // The rate is calculated anew, because the one in the cell may be rounded.
  const over = (base: number) => ({ rate: percentText(leavers / base), base: countText(base) });
  switch (call.id) {
    case 'MEANBASE': {
      const headcounts = numbers('headcounts').filter((headcount) => headcount > 0);
      const base = sumOf(headcounts) / headcounts.length;
      return why.headcounts({ ...over(base), leavers: countText(leavers), isOver100: isOverLimit(leavers / base) });
    }
    case 'POOLED': {
      const base = sumOf(numbers('bases'));
      return why.pooled({ ...over(base), leavers: countText(leavers), isOver100: isOverLimit(leavers / base) });
    }
    case 'HIRERATE':
    case 'FLUX': {
      const base = averageOf(call, lookup);
      if (base instanceof Problem) return problemSentence(base, language);
      const moved = call.id === 'FLUX' ? leavers + hires : hires;
      const facts = { rate: percentText(moved / base), base: countText(base), hires: countText(hires) };
      return call.id === 'FLUX' ? why.flux({ ...facts, leavers: countText(leavers) }) : why.hireRate(facts);
    }
    default:
      return null;
  }
}

const numbersIn = (cells: CellValue[][] | null): number[] =>
  (cells ?? []).flat().filter((cell) => typeof cell === 'number');

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** Half of opening and closing together, of the whole span. */
function averageOf(call: TurnoverCall, lookup: Lookup): number | Problem {
  const given = factsOf(call.id).parameters.map((parameter) => [
    parameter,
    asArgument(cellsOf(argumentOf(call, parameter), lookup)),
  ]);
  return attempt(() => {
    const { span } = checkedSpan(readSpan(Object.fromEntries(given) as CountArguments));
    return (span.opening + span.closing) / 2;
  });
}

function reasonFromRoster(
  finding: Finding,
  sheets: readonly SheetCells[],
  lookup: Lookup,
  { sentences, language }: Speech,
): string {
  const shown = percentText(finding.rate);
  const sheet = sheets.find(({ id }) => id === finding.sheetId);
  const made = rosterRate(finding, sheet, lookup);
  if (made === null)
    return finding.source.call.id === 'ROSTER.REASONS'
      ? sentences.why.partOfTable(shown)
      : sentences.why.ofGroup(shown);
  if (made instanceof Problem) return problemSentence(made, language);
  if ('reason' in made) return unreadableSentence(made, sentences);
  const { span, method, flows, base } = made;
  const parts = { ...flows, method, base, rate: flows.leavers / base, periods: 1, isDaily: true };
  const label = sentences.source.span(dayText(span.from, language), dayText(span.to, language));
  return whySentence(parts, label, sentences);
}

function reasonFromPeriods(
  finding: Finding,
  sheets: readonly SheetCells[],
  lookup: Lookup,
  { sentences, language }: Speech,
): string {
  const { call } = finding.source;
  const rate = percentText(finding.rate);
  const read = callInput(call, finding.line, lookup);
  if (read instanceof Problem) return problemSentence(read, language);
  if (!('input' in read)) return unreadableSentence(read, sentences);
  const outcome = outcomeOf(read.input);
  if (outcome instanceof Problem) return problemSentence(outcome, language);
  const result = outcome.results.find(({ method }) => method === read.method);
  if (typeof result?.rate !== 'number' || typeof result.base !== 'number') return sentences.why.ofSeveral(rate);
  // One type of leavers is not all of them.
  if (call.id === 'BREAKDOWN' && Math.abs(result.rate - finding.rate) > 1e-9) return sentences.why.partOfTable(rate);
  const sheet = sheets.find(({ id }) => id === finding.sheetId);
  const labels = sheet
    ? labelsBeside(argumentOf(call, 'leavers'), sheet.name, sheetfulOf(sheet), read.from, read.to)
    : (['', ''] as const);
  const parts = { ...outcome, method: result.method, rate: result.rate, base: result.base };
  return whySentence(parts, spanLabel(labels, sentences), sentences);
}
