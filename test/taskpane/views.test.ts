import { describe, expect, it } from 'vitest';
import { Trouble } from '../../src/excel/trouble';
import { languages, type Language } from '../../src/locales/language';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { checkLists } from '../../src/taskpane/check/checkedLists';
import { checkWorkbook } from '../../src/audit/checkedWorkbook';
import { exampleView } from '../../src/taskpane/compare/exampleView';
import { tableView, type ColumnChoices } from '../../src/taskpane/compare/tableView';
import { findingsAtOnce } from '../../src/taskpane/state';
import { statusText } from '../../src/taskpane/views/statusText';
import { areaOf, cellsFrom } from './cells';
import { shown, state } from './shownPane';
import { gives, sheetFrom, workbookFrom, type Written } from './workbook';

const checked = (rows: readonly (readonly Written[])[], limit = 1) => {
  const cells = workbookFrom(sheetFrom('Data', rows));
  return {
    tab: 'check' as const,
    limit,
    check: { cells, checked: checkWorkbook(cells, limit), lists: checkLists(cells) },
  };
};
const rate = (value: number | string) => [gives('=TURNOVER.OPENBASE(35,18)', value)];

const tableOf = (rows: Parameters<typeof cellsFrom>[0], selected: string, choices: ColumnChoices = new Map()) =>
  tableView({ sheet: 'Data', sheetId: '1', area: areaOf(selected), cells: cellsFrom(rows) }, choices)!;

describe('Compare', () => {
  it.each<[Language, string]>([
    ['en-US', 'Example data, not yours'],
    ['zh-CN', '示例数据，非贵公司数据'],
    ['zh-TW', '範例資料，非貴公司資料'],
  ])('in %s says of the example that it is one', (language, banner) => {
    expect(shown({ compare: exampleView(), first: 'example' }, language)).toContain(banner);
  });

  it('shows each method with formula, numbers and result, and why it is over 100%', () => {
    const text = shown({ compare: exampleView(), first: 'example' });
    expect(text).toContain('Jan – Jun');
    expect(text).toContain('leavers ÷ (opening + hires)');
    expect(text).toContain('70 ÷ (50 + 74) = 56.5%');
    expect(text).toMatch(/134\.6% over 100%/);
    expect(text).toContain('more people left than the average of those two');
    expect(text).toMatch(/Mean of the period rates 21\.8% Sum of the period rates 130\.7%/);
    expect(text).toContain('By “Opening + hires” the whole span gives 56.5%: all 70 leavers on one base of 124.');
  });

  it('says why the example stands there', () => {
    expect(shown({ compare: exampleView(new Trouble('severalAreas')) })).toContain('Several areas are selected.');
    expect(shown({ compare: exampleView(new Trouble('tooManyRows', '1,000,000')) })).toContain(
      '1,000,000 rows are selected; a table of periods has one row for each month. Select at most 2,000.',
    );
  });

  const headers = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'];

  it('tells where the numbers were taken from, without the example’s banner', () => {
    const text = shown({ compare: tableOf([headers, ['Jan', 50, 3, 35, 18]], 'A2:E2') });
    expect(text).toContain('A2:E2, sheet “Data”');
    expect(text).toContain('Leavers 35 D2');
    expect(text).not.toContain('Example data');
  });

  it('points out counts that do not add up', () => {
    const text = shown({ compare: tableOf([headers, ['Jan', 50, 3, 35, 20]], 'A2:E2') });
    expect(text).toContain('These do not add up: 50 + 3 − 35 = 18, but closing is 20.');
  });

  it('shows what is wrong with a cell, and where', () => {
    const text = shown({ compare: tableOf([headers, ['Jan', 50, 3, 35, 18], ['Feb', 18, 35, 'x', 33]], 'A2:E3') });
    expect(text).toContain('A2:E3: Row 2 of leavers holds the text “x”.');
  });

  it('asks which column is which', () => {
    const text = shown({
      compare: tableOf(
        [
          ['Month', 'Headcount', 'Leavers'],
          ['Jan', 50, 35],
        ],
        'A2',
      ),
    });
    expect(text).toContain('Which columns?');
    expect(text).toContain('B: Headcount');
  });

  it('leaves what is in doubt to be chosen, and keeps the choices open once the comparison appears', () => {
    const rows = [
      ['Month', 'Opening', 'Hires', 'Terminations', 'Attrition', 'Closing'],
      ['Jan', 50, 3, 35, 12, 18],
    ];
    const asked = tableOf(rows, 'A2');
    expect(asked.result.kind).toBe('ask');
    const origin = asked.origin.kind === 'table' ? asked.origin : null;
    expect(origin!.roles).toEqual({ opening: 1, hires: 2, closing: 5 });
    const chosen = tableOf(rows, 'A2', new Map([[origin!.key, { ...origin!.roles, leavers: 3 }]]));
    expect(chosen).toMatchObject({ origin: { isChosen: true }, result: { kind: 'outcome' } });
    expect(shown({ compare: chosen })).toMatch(/Change the columns .*102\.9%/);
  });

  it('says why a method cannot be computed', () => {
    const text = shown({ compare: tableOf([headers, ['May', 0, 0, 0, 0]], 'A2:E2') });
    expect(text.match(/The base is 0, so there is no rate/g)).toHaveLength(1);
    const noneLeft = shown({ compare: tableOf([headers, ['May', 5, 0, 5, 0]], 'A2:E2') });
    expect(noneLeft).toMatch(/Closing headcount leavers ÷ closing Cannot be computed The base is 0/);
  });

  it('shows no more of a long name than fits', () => {
    const text = shown({ compare: tableOf([headers, ['J'.repeat(3000), 50, 3, 35, 18]], 'A2:E2') });
    expect(text).toContain(`${'J'.repeat(59)}…: turnover 102.9%.`);
    expect(text).not.toContain('J'.repeat(60));
  });

  it('shows what stands in the workbook as text, whatever it is', () => {
    const text = shown({ compare: tableOf([headers, ['<img src=x>', 50, 3, 35, 18]], 'A2:E2') });
    expect(text).toContain('‹img src=x>');
  });
});

describe('Check', () => {
  it.each<[string, ReturnType<typeof checked>, string]>([
    ['nothing over', checked([rate(0.5), rate(0.9)]), '2 formulas checked on 1 sheet. None over 100%.'],
    ['one over', checked([rate(1.5), rate(0.9)]), '2 formulas checked on 1 sheet. 1 value over 100%.'],
    ['another limit', checked([rate(0.5), rate(0.9)], 0.805), '2 formulas checked on 1 sheet. 1 value over 80.5%.'],
    ['no rates', checked([['text']]), 'No cell of this workbook holds a turnover rate yet.'],
    ['errors', checked([rate('#DIV/0!')]), '1 formula shows an error instead of a rate.'],
    ['stuck names', checked([rate('#NAME?'), rate('#NAME?')]), '2 formulas are stuck in #NAME?'],
  ])('%s', (_title, change, sentence) => expect(shown(change)).toContain(sentence));

  it('lists where, how much, the formula and why', () => {
    expect(shown(checked([rate(35 / 18)]))).toMatch(
      /A1 Data 194\.4% =TURNOVER\.OPENBASE\(35,18\) Turnover 194\.4%\. 35 people left and 18 were there at the start\..* Go to/,
    );
  });

  it('shows many findings in parts', () => {
    const many = Array.from({ length: findingsAtOnce + 7 }, () => rate(2));
    expect(shown(checked(many))).toContain('Show 7 more');
  });

  it('says what is wrong with a limit', () => {
    expect(shown({ ...checked([]), badLimit: 'a lot' })).toContain(
      '“a lot” is no usable limit. Enter a percentage above 0 and up to 100,000, such as 100 or 80.5.',
    );
    expect(shown({ ...checked([]), badLimit: ' ' })).toContain('The limit is empty. Enter a percentage');
    expect(shown({ ...checked([]), badLimit: 'x'.repeat(10_000) })).toContain(`“${'x'.repeat(59)}…”`);
  });

  it('names protected sheets after highlighting', () => {
    const notice = { kind: 'highlighted', count: 2, protectedSheets: ['Plan', 'Budget'] } as const;
    const text = shown({ ...checked([rate(2)]), notice });
    expect(text).toContain('Highlighting added to 2 areas.');
    expect(text).toContain('Left as they are, because they are protected: Plan, Budget.');
  });
});

describe('the pane', () => {
  it.each(languages)('in %s says what is wrong when Excel does not answer', (language) => {
    const { absence } = paneSentences(language);
    for (const reason of ['notLoaded', 'silent', 'notExcel'] as const) {
      const text = shown({ absence: reason }, language);
      for (const sentence of [absence[reason], absence.formulasWork, absence.todo, absence.retry])
        expect(text).toContain(sentence);
    }
  });

  it('tells people to finish the cell', () => {
    const notice = { kind: 'trouble', trouble: new Trouble('cellEditing') } as const;
    expect(shown({ notice })).toContain('Press Enter to finish the cell, then try again.');
  });

  it('says of each view by itself that it could not be read', () => {
    const troubles = { compare: null, check: new Trouble('tooLarge') };
    const sentence = paneSentences('en-US').trouble.tooLarge;
    expect(shown({ troubles, tab: 'check' })).toContain(sentence);
    expect(shown({ troubles, tab: 'compare' })).not.toContain(sentence);
  });

  it('offers to read again where Excel does not tell of changes', () => {
    expect(shown({ isLive: false })).toContain('Refresh');
    expect(shown({ isLive: true })).not.toContain('Refresh');
  });

  it('promises what it keeps, with its version', () => {
    expect(shown({})).toMatch(
      /Nothing leaves this computer\. No cell changes until you press a button that says so, such as Insert\..*Version \d/,
    );
  });

  it('reads results out, but not those of the example', () => {
    expect(statusText(state({ compare: exampleView() }))).toBe('');
    expect(statusText(state(checked([rate(2)])))).toBe('1 formula checked on 1 sheet. 1 value over 100%.');
  });
});
