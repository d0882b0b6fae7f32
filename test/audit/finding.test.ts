import { describe, expect, it } from 'vitest';
import { changeOf, findingAt, findingIn } from '../../src/audit/finding';
import { gives } from './auditOf';
import { bookOfRows, placeAt } from './bookOf';

const book = bookOfRows([
  ['Opening', 'Leavers', 'Rate'],
  [90, 5, gives('=B2/A2', 0.05)],
  [93, 6, gives('=B3/A3', 0.06)],
  ['=', '=text', 'x'],
]);
const [sheet] = book.sheets;
const [group] = book.groups;
const facts = { cell: 'C2' } as never;

describe('a finding', () => {
  it('in a group is about all of its cells', () => {
    expect(findingIn('handwritten-rate', group, { severity: 'note', facts })).toEqual({
      rule: 'handwritten-rate',
      severity: 'note',
      key: `handwritten-rate|Sheet1|${group.key}`,
      sheetId: 'id of Sheet1',
      sheet: 'Sheet1',
      areas: [{ row: 1, column: 2, rowCount: 2, columnCount: 1 }],
      cellCount: 2,
      first: { row: 1, column: 2 },
      facts,
      formulaNow: '=B2/A2',
      formulaSuggested: null,
      fix: null,
    });
  });

  it('may be about some of them, and suggest something', () => {
    const cells = [placeAt('C3')];
    const fix = [changeOf(sheet, cells[0], '=1')];
    const found = findingIn(
      'handwritten-rate',
      group,
      { severity: 'check', facts, formulaSuggested: '=1', fix },
      cells,
    );
    expect(found).toMatchObject({ cellCount: 1, first: cells[0], formulaNow: '=B3/A3', formulaSuggested: '=1', fix });
  });

  it('in other cells is told from others by what it says', () => {
    const found = findingAt('text-number', sheet, [placeAt('A2'), placeAt('B2')], { severity: 'wrong', facts }, 'A2');
    expect(found).toMatchObject({
      key: 'text-number|Sheet1|A2',
      formulaNow: null,
      cellCount: 2,
      areas: [{ columnCount: 2 }],
    });
    const textAt = findingAt('text-number', sheet, [placeAt('C4')], { severity: 'wrong', facts }, 'C4');
    expect(textAt.formulaNow).toBeNull();
  });
});

describe('a change', () => {
  it('is of what a cell holds now', () => {
    expect(changeOf(sheet, placeAt('C3'), 7)).toEqual({
      sheet: 'Sheet1',
      row: 2,
      column: 2,
      before: '=B3/A3',
      after: 7,
    });
    expect(changeOf(sheet, { ...placeAt('A2'), other: 1 } as never, '=A1')).toEqual({
      sheet: 'Sheet1',
      row: 1,
      column: 0,
      before: 90,
      after: '=A1',
    });
  });
});
