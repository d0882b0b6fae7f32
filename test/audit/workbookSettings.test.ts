import { describe, expect, it } from 'vitest';
import { workbookSettings } from '../../src/audit/workbookSettings';

const named = (name: string, formula: string) => workbookSettings([{ name, formula }], {});

describe('what people set in a workbook', () => {
  it('is nothing where nobody set anything', () => {
    expect(workbookSettings([], {})).toEqual({ limit: null, houseMethod: null, tinyBase: null, ignored: [] });
  });

  it.each([
    ['=0.8', 0.8],
    ['=80%', 0.8],
    ['=0', null],
    ['=Sheet1!$A$1', null],
  ])('a name for the limit that stands for %s gives %s', (formula, limit) =>
    expect(named('turnoverLIMIT', formula).limit).toBe(limit),
  );

  it('the limit of an earlier version counts where no name holds one', () => {
    expect(workbookSettings([], { TurnoverLimit: 0.5 }).limit).toBe(0.5);
    expect(workbookSettings([{ name: 'TurnoverLimit', formula: '=0.8' }], { TurnoverLimit: 0.5 }).limit).toBe(0.8);
    expect(workbookSettings([], { TurnoverLimit: '50%' }).limit).toBeNull();
  });

  it.each([
    ['="cumulative"', 'cumulative'],
    ['="Average"', 'average'],
    ['="turbo"', null],
    ['=cumulative', null],
  ])('a name for the method that stands for %s gives %s', (formula, method) =>
    expect(named('TurnoverMethod', formula).houseMethod).toBe(method),
  );

  it('a name is looked for among all names', () => {
    const names = [
      { name: 'Other', formula: '=0.3' },
      { name: 'TurnoverLimit', formula: '=0.8' },
      { name: 'TurnoverMethod', formula: '="mean"' },
    ];
    expect(workbookSettings(names, {})).toMatchObject({ limit: 0.8, houseMethod: 'mean' });
    expect(workbookSettings(names.slice(0, 1), {})).toMatchObject({ limit: null, houseMethod: null });
  });

  it('what is no list of keys and no number of people is left aside', () => {
    const settings = { TurnoverIgnored: ['a', 7, 'b'], TurnoverTinyBase: 25 };
    expect(workbookSettings([], settings)).toMatchObject({ ignored: ['a', 'b'], tinyBase: 25 });
    const foreign = { TurnoverIgnored: 'a', TurnoverTinyBase: '25' };
    expect(workbookSettings([], foreign)).toMatchObject({ ignored: [], tinyBase: null });
  });
});
