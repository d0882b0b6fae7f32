import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/locales/language';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { picturesFrame } from '../../src/locales/pane/pictures/picturesFrame';
import { picturesWords } from '../../src/locales/pane/pictures/picturesWords';
import { exampleView } from '../../src/taskpane/compare/exampleView';
import { readComparison } from '../../src/taskpane/compare/readComparison';
import type { CompareView } from '../../src/taskpane/compare/view';
import type { Picture } from '../../src/taskpane/pictures/picture';
import { pictureKindsOf, type PictureKind } from '../../src/taskpane/pictures/pictureKinds';
import { pictureOf } from '../../src/taskpane/pictures/pictureOf';
import { cohortGrid } from '../../src/taskpane/pictures/models/cohortGrid';
import { periodLabel, periodLines, staffLines } from '../../src/taskpane/pictures/models/periodLines';
import { stayCurve } from '../../src/taskpane/pictures/models/stayCurve';
import { dayFromIso } from '../../src/taskpane/roster/days';
import { rosterFromColumns } from '../../src/taskpane/roster/rosterValues';
import { staffResult, type RosterFacts } from '../../src/taskpane/roster/staffResult';
import { percentText } from '../../src/taskpane/numbers';
import { Problem } from '../../src/turnover/problem';
import type { SheetContents } from '../host/memorySheet';
import { officeWith } from '../excel/withHost';
import { outcome } from '../functions/call';

const sentences = paneSentences('en-US');

function picture(kind: PictureKind, view: CompareView, language: Language = 'en-US'): Picture {
  const words = picturesWords(language);
  return pictureOf(kind, { view, label: 'Jan – Jun', language, sentences: paneSentences(language), words })!;
}

async function viewOf(contents: SheetContents, address: string): Promise<CompareView> {
  const host = await officeWith({ sheets: { Data: contents } });
  host.fireSelection('Data', address);
  return (await readComparison(new Map()))!;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
const counts = [
  [50, 3, 35, 18],
  [18, 35, 20, 33],
  [33, 20, 6, 47],
  [47, 13, 5, 55],
  [55, 0, 3, 52],
  [52, 3, 1, 54],
];
const table = (labels: readonly string[] = months): SheetContents => ({
  A1: [['Month', 'Opening', 'Hires', 'Leavers', 'Closing'], ...counts.map((row, i) => [labels[i], ...row])],
  G1: { formula: '=TURNOVER.CUMULATIVE(D2:D7,B2,C2:C7)', value: 61 / 108 },
});

const serial = (iso: string) => dayFromIso(iso)!;
const people: readonly (readonly [string, string])[] = [
  ['2018-03-01', ''],
  ['2018-05-10', '2019-01-15'],
  ['2018-11-20', '2021-11-20'],
  ['2019-02-01', '2019-12-31'],
  ['2019-07-01', ''],
  ['2020-01-20', '2022-06-30'],
  ['2021-09-06', ''],
  ['2022-04-04', '2022-10-01'],
];
const hired = people.map(([day]) => [serial(day)]);
const left = people.map(([, day]) => [day ? serial(day) : '']);
const asOf = serial('2022-12-31');

function staffOf(from = serial('2022-01-01'), to = asOf) {
  const facts = rosterFromColumns(hired.flat(), left.flat(), 0) as RosterFacts;
  return staffResult(facts, { from, to }, 'month');
}

const staffView = (staff = staffOf()): CompareView => ({
  ...exampleView(),
  series: undefined,
  result: {
    kind: 'staff',
    chosen: { people: staff.people, choice: { ...staff.span, step: 'month' }, staff, trouble: null },
  },
});

const tableFrom = (id: string, ...args: unknown[]) => {
  const result = outcome(id, ...args);
  if (!('value' in result)) throw new Error(result.message);
  return (result.value as unknown[][]).slice(1);
};

describe('which pictures there are', () => {
  it.each<[string, CompareView, string[]]>([
    ['for counts of several periods', exampleView(), ['methods', 'periods']],
    ['for a staff list', staffView(), ['methods', 'periods', 'survival', 'cohorts']],
    ['for a staff list over one month', staffView(staffOf(serial('2022-12-01'))), ['methods', 'survival', 'cohorts']],
    ['where the columns have to be chosen first', { ...exampleView(), result: { kind: 'ask' } }, []],
  ])('%s', (_title, view, kinds) => expect(pictureKindsOf(view)).toEqual(kinds));

  it('one period has no lines', async () => {
    expect(pictureKindsOf(await viewOf(table(), 'B2'))).toEqual(['methods']);
  });
});

describe('the bars of the methods', () => {
  it('say what each gives, and how many are over 100%', () => {
    const { finding, table: shown } = picture('methods', exampleView());
    expect(finding).toBe(
      'Jan – Jun: average headcount gives 134.6%, opening headcount 140.0%, closing headcount 129.6%, ' +
        'opening + hires 56.5% and mean headcount 163.4%; 4 of 5 are over 100%.',
    );
    expect(shown!.rows.map(([, rate]) => rate)).toEqual(['134.6%', '140.0%', '129.6%', '56.5%', '163.4%']);
  });

  it('give the reason where a method cannot be computed', async () => {
    const view = await viewOf({ A1: { formula: '=TURNOVER.OPENBASE(35,50)', value: 0.7 } }, 'A1');
    const { finding, table: shown, drawing } = picture('methods', view);
    expect(finding).toBe('Jan – Jun: opening headcount gives 70.0%; none is over 100%.');
    expect(shown!.rows[0][1]).toMatch(/hires or closing/i);
    expect(drawing).toMatchObject({ bars: [{ rate: null, text: 'cannot be computed' }, { rate: 0.7 }, {}, {}, {}] });
  });
});

describe('the lines of the periods', () => {
  it('of the six months: 22% on average, 56% over the whole span', () => {
    const { finding, table: shown } = picture('periods', exampleView());
    expect(finding).toBe(
      'By opening + hires, the 6 rates lie between 1.8% (Jun) and 66.0% (Jan), 21.8% on average; the whole span gives 56.5%.',
    );
    expect(shown!.rows.at(-2)).toEqual(['Mean of the periods', '35.6%', '36.2%', '47.4%', '21.8%']);
    expect(shown!.rows.at(-1)).toEqual(['Whole span', '134.6%', '140.0%', '129.6%', '56.5%']);
  });

  it('are those of PERIODRATES', async () => {
    const view = await viewOf(table(), 'A2:E7');
    if (view.result.kind !== 'outcome') throw new Error('nothing was compared');
    const found = periodLines(view.result.outcome, view.series!, []);
    const column = (index: number) => counts.map((row) => [row[index]]);
    expect(found.lines.map(({ method }) => method)).toEqual(['average', 'opening', 'closing', 'cumulative']);
    for (const { method, rates } of found.lines) {
      const given = outcome('PERIODRATES', [[method]], column(2), column(0), column(1), column(3));
      expect('value' in given && (given.value as unknown[][]).flat(), method).toEqual(rates);
    }
  });

  it.each<[string, string]>([
    ['selected rows of a table', 'A2:E7'],
    ['a cell with a formula over them', 'G1'],
  ])('are called as on the sheet: %s', async (_title, address) => {
    const { drawing } = picture('periods', await viewOf(table(), address));
    expect(drawing).toMatchObject({ labels: months });
  });

  it('have a gap where a period has no rate', () => {
    const input = { opening: [2, 0, 1], hires: [0, 1, 0], leavers: [2, 0, 1] };
    const outcomeOfView = { periods: 3, opening: 2, hires: 1, leavers: 3, closing: 0, results: [] };
    const [, opening] = periodLines(outcomeOfView, { input, labels: [] }, []).lines;
    expect(opening.rates).toEqual([1, null, 1]);
  });

  it('take what is written in cells as text, cut to what fits', async () => {
    const hostile = ['<img src=x>', '😀'.repeat(6000), '\u202Eabc', '+SUM(A1)', '', 'x\ny'];
    const { drawing, finding } = picture('periods', await viewOf(table(hostile), 'A2:E7'));
    if (drawing?.kind !== 'periods') throw new Error('nothing to draw');
    expect(drawing.labels[0]).toBe('<img src=x>');
    expect(drawing.labels[1].length).toBeLessThanOrEqual(60);
    expect(drawing.labels.slice(2)).toEqual(['abc', '+SUM(A1)', '5', 'x y']);
    expect(finding.length).toBeLessThan(200);
  });

  it('of a staff list are those of the table of its periods, with the daily mean', () => {
    const staff = staffOf();
    const { labels, lines } = staffLines(staff);
    expect([labels[0], labels[11]]).toEqual(['2022-01', '2022-12']);
    const rates = staff.periods.map(({ rates: row }) => row.map((rate) => (rate instanceof Problem ? null : rate)));
    lines.slice(0, 4).forEach((line, index) => expect(line.rates).toEqual(rates.map((row) => row[index])));
    expect(lines[4]).toMatchObject({ method: 'mean', span: staff.outcome.results[4].rate });
  });

  it.each([
    ['2022-01-01', 'month', '2022-01'],
    ['2022-04-01', 'quarter', '2022 Q2'],
    ['2022-01-01', 'year', '2022'],
    ['2022-02-01', 'quarter', '2022-02-01'],
    ['2022-04-01', 'year', '2022-04-01'],
    ['2022-01-15', 'month', '2022-01-15'],
  ] as const)('a period from %s by %s is called %s', (from, step, label) =>
    expect(periodLabel(serial(from), step)).toBe(label),
  );
});

describe('the survival curve', () => {
  it('is the table of SURVIVAL by months, with its band', () => {
    const curve = stayCurve(staffOf());
    if (curve instanceof Problem) throw curve;
    const rows = curve.points.map(({ tenure, atRisk, left: gone, survival, standardError, low, high }) =>
      [tenure, atRisk, gone, survival, standardError, low, high].map((value) => value ?? ''),
    );
    expect(rows).toEqual(tableFrom('ROSTER.SURVIVAL', hired, left, [[asOf]]));
    expect(rows.length).toBeGreaterThan(50);
  });

  it('names the median of MEDIANTENURE, and the years reached', () => {
    const curve = stayCurve(staffOf());
    if (curve instanceof Problem) throw curve;
    expect(outcome('ROSTER.MEDIANTENURE', hired, left, [[asOf]])).toEqual({ value: curve.median });
    expect(curve.milestones.map(({ tenure }) => tenure)).toEqual([12, 24, 36]);
    const { finding, table: shown } = picture('survival', staffView());
    expect(finding).toMatch(/^Of 8 people hired, \d+\.\d% are still there after 12 months and half have left after/);
    expect(shown!.rows[12][3]).toBe(percentText(curve.points[12].survival));
  });

  it('says so when nobody had been hired yet', () => {
    const {
      finding,
      drawing,
      table: shown,
    } = picture('survival', staffView(staffOf(serial('2010-01-01'), serial('2010-12-31'))));
    expect(finding).toMatch(/hired/i);
    expect([drawing, shown]).toEqual([null, null]);
  });
});

describe('the cohorts', () => {
  it('are the table of COHORTS', () => {
    const grid = cohortGrid(staffOf());
    if (grid instanceof Problem) throw grid;
    expect(grid.step).toBe('year');
    const rows = grid.rows.map(({ start, size, staying }) => [
      start,
      size,
      ...Array.from({ length: grid.width }, (_, index) => staying[index] ?? ''),
    ]);
    expect(rows).toEqual(tableFrom('ROSTER.COHORTS', hired, left, [[asOf]]));
  });

  it('name the best and the worst at the first anniversary', () => {
    const { finding, table: shown } = picture('cohorts', staffView());
    expect(finding).toBe(
      'One year after hire, between 50.0% (hired in 2019) and 100.0% (hired in 2021) are still there.',
    );
    expect(shown!.rows.map(([label]) => label)).toEqual(['2018', '2019', '2020', '2021', '2022']);
  });

  it('of a young list go by months', () => {
    const young = cohortGrid(staffOf(serial('2018-01-01'), serial('2018-06-30')));
    if (young instanceof Problem) throw young;
    expect(young.step).toBe('month');
    expect(young.rows.map(({ label }) => label)).toEqual(['2018-03', '2018-05']);
  });
});

/** "chart.after.month" for every sentence, however deep. */
const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null ? keysOf(inner, `${path}${key}.`) : [`${path}${key}`],
  );

describe('what is said about pictures', () => {
  it.each(languages)('%s has every sentence', (language) => {
    expect(keysOf(picturesWords(language))).toEqual(keysOf(picturesWords('en-US')));
    expect(keysOf(picturesFrame(language))).toEqual(keysOf(picturesFrame('en-US')));
  });

  it.each<[Language, RegExp]>([
    ['zh-CN', /[\u5132\u96E2\u8077\u6578\u9019\u500B\u5716\u8907\u88FD]/],
    ['zh-TW', /[\u50A8\u79BB\u804C\u6570\u8FD9\u4E2A\u56FE\u590D\u8F7D]/],
  ])('%s keeps to its own characters, and ends its sentences', (language, foreign) => {
    for (const view of [exampleView(), staffView()])
      for (const kind of pictureKindsOf(view)) {
        const { finding, title } = picture(kind, view, language);
        expect(finding).toMatch(/。$/);
        expect(finding + title).not.toMatch(foreign);
      }
  });
});

it('the names of methods are those of the pane', () => {
  const { table: shown } = picture('methods', exampleView());
  expect(shown!.rows[3][0]).toBe(sentences.methods.cumulative.name);
});
