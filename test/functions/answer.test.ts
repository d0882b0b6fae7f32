import { afterEach, describe, expect, test, vi } from 'vitest';
import { cell, column, implementations, outcome } from './call';

afterEach(() => void vi.unstubAllGlobals());

describe('error sentences', () => {
  test.each([
    ['en-US', 'The closing headcount is blank or 0, but 15 people should still be there.'],
    ['zh-CN', '期末人数为空或为0，但应还有15人在职。'],
    ['zh-TW', '期末人數為空白或0，但應還有15人在職。'],
    ['zh-HK', '期末人數為空白或0，但應還有15人在職。'],
    ['zh-Hans', '期末人数为空或为0，但应还有15人在职。'],
    ['de-DE', 'The closing headcount is blank or 0, but 15 people should still be there.'],
  ])('follow the display language %s', (displayLanguage, message) => {
    vi.stubGlobal('Office', { context: { displayLanguage } });
    expect(outcome('AVGBASE', cell(35), cell(50), cell(0))).toEqual({ error: '#VALUE!', message });
  });

  test('are English where Office has not started yet', () => {
    vi.stubGlobal('Office', {});
    expect(outcome('OPENBASE', cell(1), cell(0))).toMatchObject({
      error: '#DIV/0!',
      message: expect.stringContaining('base is 0'),
    });
  });

  test('words in cells do not follow the display language', () => {
    vi.stubGlobal('Office', { context: { displayLanguage: 'zh-CN' } });
    expect(outcome('EXPLAIN', 'opening', cell(1), cell(4), null, null, null)).toEqual({
      value: '1 left; measured against the opening headcount of 4, turnover is 25.0%.',
    });
  });
});

describe('what a cell can show', () => {
  test('numbers that grow beyond all bounds are #NUM!, alone and in tables', () => {
    expect(outcome('COST', column(1e200, 1e200), cell(1e200), cell(1))).toMatchObject({ error: '#NUM!' });
    expect(outcome('RECONCILE', cell(1e308), cell(0), cell(0), cell(1e308))).toMatchObject({
      value: [[{ error: '#NUM!' }]],
    });
  });

  test('an Excel without CustomFunctions.Error still gets the sentence', () => {
    vi.stubGlobal('CustomFunctions', {});
    const call = () => implementations.get('OPENBASE')!(cell('x'), cell(50));
    expect(call).toThrow(/^leavers holds the text “x”/);
  });
});
