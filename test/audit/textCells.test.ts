import { describe, expect, it } from 'vitest';
import { readColumns } from '../../src/audit/inputs/readCells';
import { isTyped, misreadColumns, readingFacts } from '../../src/audit/inputs/textCells';
import { atOnce } from '../../src/audit/lots';
import { gives, sheetFrom, type Written } from './auditOf';
import { bookOf } from './bookOf';

describe('cells that hold something else', () => {
  it('are told by column, without blanks and truth values', () => {
    const sheet = sheetFrom('Sheet1', [
      [1, 'x', 5, 'd', gives('=TURNOVER.OPENBASE(B1:C3,1)', 0.1)],
      [1, 6, '', 'd', gives('=TURNOVER.ROSTER.HIRES(D1:D3,1,2,3)', 0.1)],
      [1, 7, true, 'd', ''],
    ]);
    const found = [
      ...misreadColumns(bookOf([sheet]), 'number', (cell) =>
        cell === 'x' || cell === 7 || cell === '' || cell === true ? `${cell}!` : null,
      ),
    ];
    expect(found.filter(Boolean).map((each) => [each?.read.column, each?.cells])).toEqual([
      [
        1,
        [
          { row: 0, column: 1, text: 'x', meaning: 'x!' },
          { row: 2, column: 1, text: '7', meaning: '7!' },
        ],
      ],
    ]);
  });
});

describe('pauses for the page', () => {
  /** One after the formulas, one after the column, and the others between its cells. */
  const pausesIn = (cells: readonly Written[]) => {
    const rate = gives(`=TURNOVER.OPENBASE(A1:A${cells.length},1)`, 0.1);
    const sheet = sheetFrom(
      'Sheet1',
      cells.map((cell, i) => (i === 0 ? [cell, rate] : [cell])),
    );
    const steps = [...misreadColumns(bookOf([sheet]), 'number', () => null)];
    return steps.filter((step) => step === undefined).length - 2;
  };
  const cells = (count: number, cell: Written) => Array.from({ length: count }, () => cell);

  it.each<[string, Written[], number]>([
    ['1,999 numbers', cells(1999, 5), 0],
    ['2,000 numbers', cells(2000, 5), 1],
    ['4,100 numbers', cells(4100, 5), 2],
    ['4,100 blanks', [5, ...cells(4099, '')], 2],
    ['199 texts', cells(199, 'x'), 0],
    ['200 texts', cells(200, 'x'), 1],
    ['410 texts', cells(410, 'x'), 2],
  ])('come among %s', (_what, column, pauses) => expect(pausesIn(column)).toBe(pauses));
});

describe('what is said of such cells', () => {
  it('names the cells, their heading and their reader', () => {
    const rate = gives('=TURNOVER.OPENBASE(B2:B3,1)', 0.1);
    const [read] = atOnce(
      readColumns(
        bookOf([
          sheetFrom('Sheet1', [
            ['', 'Leavers', rate],
            ['Jan', ' x '],
            ['Feb', 'y'],
          ]),
        ]),
      ),
    );
    const cells = [' x ', 'y'].map((text, i) => ({ row: 1 + i, column: 1, text, meaning: null }));
    expect(readingFacts(read, cells)).toEqual({
      cell: 'B2',
      text: 'x',
      count: 2,
      heading: 'Leavers',
      reader: 'TURNOVER.OPENBASE',
      readerCell: 'C1',
    });
  });

  it.each<[string, Written, string]>([
    ['a word', 'Leavers', 'Leavers'],
    ['forty letters', 'x'.repeat(40), 'x'.repeat(40)],
    ['more', 'x'.repeat(41), ''],
    ['words with digits', 'Leavers 2024', ''],
    ['other digits', '３', ''],
    ['nothing', '', ''],
  ])('has %s for a heading', (_what, heading, expected) => {
    const book = bookOf([
      sheetFrom('Sheet1', [[heading], ['x']]),
      sheetFrom('Sheet2', [[gives('=TURNOVER.OPENBASE(Sheet1!A2,1)', 1)]]),
    ]);
    const [read] = atOnce(readColumns(book));
    const facts = readingFacts(read, [{ row: 1, column: 0, text: 'x', meaning: null }]);
    expect([facts.heading, facts.readerCell]).toEqual([expected, 'Sheet2!A1']);
  });

  it.each<[string, Written, boolean]>([
    ['a number', 5, true],
    ['a text', 'x', true],
    ['a text that ends like a formula', 'x=', true],
    ['a formula', gives('=A1', 5), false],
    ['a formula that shows itself', gives('=A1', '=A1'), false],
    ['what another formula filled', gives('', 5), false],
  ])('%s was typed: %s', (_what, cell, expected) => {
    const [sheet] = bookOf([sheetFrom('Sheet1', [['', cell]])]).sheets;
    expect(isTyped(sheet, { row: 0, column: 1 })).toBe(expected);
  });
});
