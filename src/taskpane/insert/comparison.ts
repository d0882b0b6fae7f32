import type { CellValue } from '../../excel/area';
import {
  addComparisonSheet,
  firstPeriodRow,
  type AddedComparison,
  type ComparisonSheet,
} from '../../excel/comparisonSheet';
import type { InsertForm } from '../../excel/insertForm';
import type { NewCell } from '../../excel/newSheet';
import { readRanges } from '../../excel/ranges';
import { addressOf, cellAddress } from '../../formulas/area';
import { turnoverFormula, type ArgumentTexts } from '../../formulas/turnoverFormula';
import type { InsertWords } from '../../locales/pane/insert/insertWords';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import type { Method } from '../../turnover/method';
import { clipped } from '../clipped';
import { countNames, type CountName } from '../../sheets/counts';
import { methodWords } from '../compare/explain';
import type { Outcome } from '../../sheets/outcome';
import type { CompareView } from '../compare/view';
import { dateCall } from '../roster/tableFormula';
import type { StaffResult } from '../roster/staffResult';
import { rateContent, rateFormat, type Content } from './content';
import type { PlainRates } from './plainRates';
import { sourceOf, textsOn, type Source, type SourceArgument } from './source';

/** Everything the new sheet is made of. */
export interface ComparisonRequest {
  readonly view: CompareView;
  readonly outcome: Outcome;
  readonly form: InsertForm;
  /** Loaded where the form is that of plain formulas. */
  readonly plain: PlainRates | null;
  /** What the periods are called together, and where they were taken from. */
  readonly label: string;
  readonly place: string;
  readonly sentences: PaneSentences;
  readonly words: InsertWords;
}

/** The cells of one count, one for each period; a count that only the first or last period has leaves the others empty. */
type Counts = Readonly<Partial<Record<CountName, readonly NewCell[]>>>;

interface Periods {
  readonly labels: readonly string[];
  readonly counts: Counts;
}

export async function insertComparison(request: ComparisonRequest): Promise<AddedComparison> {
  return addComparisonSheet(await comparisonSheet(request));
}

async function comparisonSheet(request: ComparisonRequest): Promise<ComparisonSheet> {
  const { view, outcome, sentences, words, label, place } = request;
  const source = sourceOf(view);
  const periods = await periodsOf(request, source);
  const names = countNames.filter((name) => periods.counts[name]);
  return {
    name: words.comparison.sheet,
    title: label ? words.comparison.title(clipped(label)) : words.comparison.sheet,
    place: clipped(place, 200),
    periodHeaders: [sentences.source.parts.label, ...names.map((name) => sentences.source.parts[name])],
    periods: periods.labels.map((text, i) => [
      { text: clipped(text) },
      ...names.map((name) => periods.counts[name]![i]),
    ]),
    methodHeaders: [words.comparison.method, words.comparison.rate, words.comparison.formula],
    methods: outcome.results.map(({ method, rate }) => {
      const { name, formula } = methodWords(method, outcome.isDaily, sentences);
      const content = typeof rate === 'number' ? rateOn(request, source, periods, method, rate) : null;
      return [{ text: name }, content ?? { text: sentences.results.notComputable }, { text: formula }];
    }),
  };
}

const cellWith = (content: Content, rate: number): NewCell =>
  content.kind === 'formula' ? { formula: content.formula, format: rateFormat } : { number: rate, format: rateFormat };

/** A method on the periods as they stand on the new sheet; of a staff list, on the list itself. */
function rateOn(
  { form, outcome, plain }: ComparisonRequest,
  source: ReturnType<typeof sourceOf>,
  periods: Periods,
  method: Method,
  rate: number,
): NewCell {
  const isRoster = typeof source !== 'string' && source.id === 'ROSTER.RATE';
  if (isRoster) return cellWith(rateContent(form, source, method, rate, '', plain), rate);
  // The mean of several periods cannot be told from their totals.
  const isTold = method !== 'mean' || periods.labels.length === outcome.periods;
  return cellWith(rateContent(isTold ? form : 'value', countsOnSheet(periods), method, rate, '', plain), rate);
}

/** Where the counts stand on the new sheet. */
function countsOnSheet({ counts }: Periods): Source {
  const args: Partial<Record<CountName, SourceArgument>> = {};
  const ends: Partial<Record<CountName, SourceArgument>> = {};
  countNames
    .filter((name) => counts[name])
    .forEach((name, i) => {
      const cells = counts[name]!;
      const part = (row: number, rowCount: number): SourceArgument => {
        const area = { row: firstPeriodRow + row, rowCount, column: i + 1, columnCount: 1 };
        return { kind: 'cells', sheet: '', area, text: addressOf(area) };
      };
      const first = cells.findIndex((cell) => cell !== null);
      const isAlone = cells.filter((cell) => cell !== null).length === 1 && (name === 'opening' || name === 'closing');
      const end = name === 'opening' ? 0 : cells.length - 1;
      args[name] = isAlone ? part(first, 1) : part(0, cells.length);
      if (cells[end] !== null) ends[name] = part(end, 1);
    });
  return { id: 'RATE', args, ends };
}

async function periodsOf(request: ComparisonRequest, source: ReturnType<typeof sourceOf>): Promise<Periods> {
  const { view, outcome, form, label } = request;
  const staff = view.result.kind === 'staff' ? view.result.chosen.staff : null;
  if (typeof source !== 'string' && staff && form === 'function') return staffPeriods(label, source, staff);
  const linked = typeof source === 'string' || form === 'value' ? null : await linkedPeriods(request, source);
  return linked ?? listedPeriods(request) ?? totals(outcome, label);
}

const number = (value: number): NewCell => ({ number: value });

/** The span as one period. */
function totals(outcome: Outcome, label: string): Periods {
  const counts: Partial<Record<CountName, NewCell[]>> = {};
  for (const name of countNames) {
    const count = outcome[name];
    if (count !== null) counts[name] = [number(count)];
  }
  return { labels: [label], counts };
}

/** The span of a staff list, counted by formulas on the list. */
function staffPeriods(label: string, source: Source, { span }: StaffResult): Periods {
  const texts = textsOn('', source.args);
  const call = (name: string, args: ArgumentTexts): NewCell => ({ formula: turnoverFormula(`ROSTER.${name}`, args) });
  return {
    labels: [label],
    counts: {
      opening: [call('HEADCOUNT', { ...texts, dates: dateCall(span.from - 1) })],
      hires: [call('HIRES', texts)],
      leavers: [call('LEAVERS', texts)],
      closing: [call('HEADCOUNT', { ...texts, dates: texts.to })],
    },
  };
}

const mostPeriods = 400;

/** What one count has in each period; of an opening or closing given once, in the first or last. */
type Column = { readonly name: CountName; readonly cells: readonly NewCell[] };

/** The periods as references to their cells; null where these are no simple rows or columns. */
async function linkedPeriods(request: ComparisonRequest, source: Source): Promise<Periods | null> {
  const given = countNames.flatMap((name) => {
    const argument = source.args[name];
    return argument ? [{ name, argument }] : [];
  });
  const ranges = given.flatMap(({ argument }) => (argument.kind === 'cells' ? [argument] : []));
  const read = ranges.length > 0 ? await readRanges(ranges) : [];
  const columns: Column[] = [];
  for (const { name, argument } of given) {
    const cells =
      argument.kind === 'cells' ? linksTo(argument, read[ranges.indexOf(argument)]) : constant(argument.text);
    if (!cells) return null;
    columns.push({ name, cells });
  }
  return aligned(columns, request);
}

/** References to the cells of a single row or column; null where they hold anything but numbers. */
function linksTo({ area, sheet }: Extract<SourceArgument, { kind: 'cells' }>, values: CellValue[][] | null) {
  const isDown = values?.every((row) => row.length === 1);
  if (!values || (!isDown && values.length > 1)) return null;
  const line = isDown ? values.map(([cell]) => cell) : values[0];
  if (line.length > mostPeriods || !line.every((value) => value === '' || typeof value === 'number')) return null;
  const address = (i: number) => cellAddress(area.row + (isDown ? i : 0), area.column + (isDown ? 0 : i), sheet);
  // A reference to a blank cell would be 0.
  return line.map((value, i): NewCell => (value === '' ? null : { formula: `=${address(i)}` }));
}

const constant = (text: string): NewCell[] | null =>
  text !== '' && Number.isFinite(Number(text)) ? [number(Number(text))] : null;

/** The periods as numbers. */
function listedPeriods(request: ComparisonRequest): Periods | null {
  const input = request.view.series?.input;
  if (!input) return null;
  const columns = countNames.flatMap((name): Column[] => {
    const values = input[name];
    return values ? [{ name, cells: [...values].map((value) => (Number.isFinite(value) ? number(value) : null)) }] : [];
  });
  return aligned(columns, request);
}

function aligned(columns: readonly Column[], request: ComparisonRequest): Periods | null {
  const length = request.outcome.periods;
  const leavers = columns.find(({ name }) => name === 'leavers');
  if (leavers?.cells.length !== length || length > mostPeriods) return null;
  const counts: Partial<Record<CountName, readonly NewCell[]>> = {};
  for (const { name, cells } of columns) {
    if (cells.length !== length && (cells.length !== 1 || name === 'hires')) return null;
    const blanks = Array<NewCell>(length - cells.length).fill(null);
    counts[name] = name === 'closing' ? [...blanks, ...cells] : [...cells, ...blanks];
  }
  return { labels: labelsOf(request, length), counts };
}

function labelsOf({ view, label, sentences }: ComparisonRequest, length: number): readonly string[] {
  if (length === 1) return [label];
  const { origin, series, labels } = view;
  const all = origin.kind === 'example' ? sentences.example.labels : (series?.labels ?? []);
  const named = all.length === length ? all : [];
  const ends = (i: number) => (i === 0 ? labels[0] : i === length - 1 ? labels[1] : '');
  return Array.from({ length }, (_, i) => named[i] || ends(i) || String(i + 1));
}
