import type { CellValue } from '../../excel/area';
import type { SheetCells } from '../../excel/workbookCells';
import type { Parameter } from '../../formulas/functionFacts';
import { argumentOf } from '../../formulas/turnoverCall';
import type { Language } from '../../locales/language';
import { problemSentence } from '../../locales/functions/problemSentence';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import { isOverLimit } from '../../turnover/comparison';
import { Problem } from '../../turnover/problem';
import { callInput, cellsOf, obstacleIn, type Lookup } from '../compare/callInput';
import { labelsBeside } from '../compare/cellView';
import { whySentence } from '../compare/explain';
import { outcomeOf } from '../compare/outcome';
import { spanLabel } from '../compare/labels';
import { unreadableSentence } from '../compare/unreadableSentence';
import { countText, limitText, percentText } from '../numbers';
import type { Finding } from './checkedWorkbook';
import { sheetfulOf, workbookLookup } from './workbookLookup';

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
  return reasonFromSums(finding, lookup, speech) ?? reasonFromPeriods(finding, sheets, lookup, speech);
}

/** Columns of COMPARE's table. */
const comparedColumns = { mean: 5, sum: 6 };

/** Functions whose base is no headcount of a period: it follows from the rate and the sums given. */
function reasonFromSums(finding: Finding, lookup: Lookup, { sentences: { why } }: Speech): string | null {
  const { call } = finding.source;
  const sum = (parameter: Parameter) => sumOf(cellsOf(argumentOf(call, parameter), lookup));
  const rate = percentText(finding.rate);
  const [leavers, hires] = [sum('leavers'), sum('hires')];
  const isOver100 = isOverLimit(finding.rate);
  const onBase = (people: number) => countText(people / finding.rate);
  switch (call.id) {
    case 'MEANBASE':
      return why.headcounts({ rate, leavers: countText(leavers), base: onBase(leavers), isOver100 });
    case 'POOLED':
      return why.pooled({ rate, leavers: countText(leavers), base: onBase(leavers), isOver100 });
    case 'HIRERATE':
      return why.hireRate({ rate, hires: countText(hires), base: onBase(hires) });
    case 'FLUX':
      return why.flux({ rate, leavers: countText(leavers), hires: countText(hires), base: onBase(leavers + hires) });
    default:
      return null;
  }
}

function sumOf(cells: CellValue[][] | null): number {
  return (cells ?? []).flat().reduce<number>((sum, cell) => (typeof cell === 'number' ? sum + cell : sum), 0);
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
