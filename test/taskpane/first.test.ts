import { describe, expect, it } from 'vitest';
import { Trouble } from '../../src/excel/trouble';
import { languages } from '../../src/locales/language';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { exampleCompany } from '../../src/taskpane/compare/exampleCompany';
import { exampleView } from '../../src/taskpane/compare/exampleView';
import { tableView } from '../../src/taskpane/compare/tableView';
import { rate } from '../../src/turnover/span';
import { areaOf, cellsFrom } from './cells';
import { shown } from './shownPane';

const months = tableView(
  {
    sheet: 'Data',
    sheetId: '1',
    area: areaOf('A2:E2'),
    cells: cellsFrom([
      ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'],
      ['Jan', 50, 3, 35, 18],
    ]),
  },
  new Map(),
)!;

describe('the first screen', () => {
  it.each(languages)('in %s asks what there is, with three choices', (language) => {
    const { first } = paneSentences(language);
    const text = shown({ compare: exampleView() }, language);
    for (const sentence of [first.question, ...Object.values(first.choices)]) expect(text).toContain(sentence);
  });

  it('is skipped by a selection that can be compared', () => {
    expect(shown({ compare: months })).not.toContain('What do you have?');
    expect(shown({ compare: months, first: 'staff' })).toContain('102.9%');
  });

  it('shows the example only to those who asked for it', () => {
    expect(shown({ compare: exampleView() })).not.toContain('134.6%');
    expect(shown({ compare: exampleView(), first: 'example' })).toContain('134.6%');
  });

  it.each(['months', 'staff'] as const)('says what to select for %s, and how it looks', (first) => {
    const { heading, head, steps } = paneSentences('en-US').first.guides[first];
    const text = shown({ compare: exampleView(), first });
    for (const sentence of [heading, ...head, ...steps]) expect(text).toContain(sentence);
    expect(text).not.toContain('What do you have?');
  });

  it('says why a selection could not be used', () => {
    for (const first of [null, 'months'] as const)
      expect(shown({ compare: exampleView(new Trouble('severalAreas')), first })).toContain(
        'Several areas are selected.',
      );
  });

  it('promises the rates that the example has', () => {
    const promised = paneSentences('en-US').first.hints.example;
    for (const method of ['cumulative', 'average', 'opening'] as const)
      expect(promised).toContain(`${Math.round(rate(method, exampleCompany) * 100)}%`);
  });
});
