import { describe, expect, it } from 'vitest';
import { referenceFrom } from '../../../src/formulas/area';
import type { Move } from '../../../src/formulas/share/liveReferences';
import { isSameFormula } from '../../../src/formulas/share/sameFormula';

/** "May!C2:C7" */
const placed = (text: string) => {
  const { sheet, area } = referenceFrom(text)!;
  return { sheet: sheet!, area };
};
const moveOf = (from: string, to: string): Move => ({ from: placed(from), to: placed(to), text: to });

/** Whether a cell of May that was written once may hold another text now that cells have moved. */
const isSame = (moves: readonly (readonly [from: string, to: string])[], written: string, now: string, sheet = 'May') =>
  isSameFormula(
    { formula: now, sheet },
    { formula: written, sheet: 'May' },
    moves.map(([from, to]) => moveOf(from, to)),
  );

describe('a block that moved two rows down and one column to the right', () => {
  const moved = [['May!C3:D6', 'May!D5:E8']] as const;

  it.each([
    ['C3', 'D5'],
    ['D6', 'E8'],
    ['C6', 'D8'],
    ['D3', 'E5'],
    ['C3:D6', 'D5:E8'],
    ['C4:C5', 'D6:D7'],
    ['C3:D3', 'D5:E5'],
    ['MAY!C3', 'may!D5'],
  ])('takes %s along to %s', (written, now) => {
    expect(isSame(moved, `=${written}`, `=${now}`)).toBe(true);
    expect(isSame(moved, `=${written}`, `=${written}`)).toBe(false);
  });

  it.each(['C2', 'C7', 'B3', 'E6', 'C2:C3', 'C6:C7', 'B3:C3', 'D6:E6', 'June!C3', 'C2:D7'])(
    'leaves %s where it is',
    (cells) => {
      expect(isSame(moved, `=${cells}`, `=${cells}`)).toBe(true);
      expect(isSame(moved, `=${cells}`, '=D5')).toBe(false);
    },
  );

  it.each([
    ['C3', 'D4'],
    ['C3', 'D6'],
    ['C3', 'C5'],
    ['C3', 'E5'],
    ['C3', 'June!D5'],
    ['C3', 'D5:D6'],
    ['C3', 'D5:E5'],
    ['C4:C5', 'D6'],
    ['C3', '3'],
    ['C3', 'Rate'],
  ])('does not take %s to %s', (written, now) => expect(isSame(moved, `=${written}`, `=${now}`)).toBe(false));
});

describe('a range into which rows or columns were inserted, or from which they were deleted', () => {
  it.each<[string, string, string, string, boolean]>([
    ['C2:C7', 'C4:C12', 'C3', 'C4', false],
    ['C2:C7', 'C4:C12', 'C3', 'C5', true],
    ['C2:C7', 'C4:C12', 'C3', 'C8', true],
    ['C2:C7', 'C4:C12', 'C3', 'C9', false],
    ['C2:C7', 'C4:C12', 'C3:C5', 'C5:C7', true],
    ['C2:C7', 'C4:C12', 'C3:C5', 'C5:C10', true],
    ['C2:C7', 'C4:C12', 'C3:C5', 'C5:C11', false],
    ['C2:C7', 'C4:C12', 'C3:C5', 'C5:C6', false],
    ['C2:C7', 'C2:C5', 'C6', 'C3', false],
    ['C2:C7', 'C2:C5', 'C6', 'C4', true],
    ['C2:C7', 'C2:C5', 'C6', 'C6', true],
    ['C2:C7', 'C2:C5', 'C6', 'C7', false],
    ['C2:H2', 'D2:K2', 'E2', 'E2', false],
    ['C2:H2', 'D2:K2', 'E2', 'F2', true],
    ['C2:H2', 'D2:K2', 'E2', 'H2', true],
    ['C2:H2', 'D2:K2', 'E2', 'I2', false],
    ['C2:H2', 'D2:K2', 'D2:E2', 'E2:H2', true],
    ['C2:H2', 'D2:K2', 'D2:E2', 'E2:I2', false],
    ['C2:H2', 'C2:F2', 'G2', 'E2', true],
    ['C2:H2', 'C2:F2', 'G2', 'D2', false],
    ['C2:H2', 'C2:F2', 'G2', 'H2', false],
  ])('%s, now %s: %s may be %s now: %s', (from, to, written, now, expected) =>
    expect(isSame([[`May!${from}`, `May!${to}`]], `=${written}`, `=${now}`)).toBe(expected),
  );
});

describe('cells that an original read by the first of those it spilled into', () => {
  it.each<[string, string, string, boolean]>([
    ['May!G4', 'G2:G7', 'G4:G9', true],
    ['May!G4', 'G2:G7', 'G4:G8', false],
    ['May!G4', 'G2:G7', 'G2:G7', false],
    ['May!H2', 'G2:L2', 'H2:M2', true],
    ['May!H2', 'G2:L2', 'H2:L2', false],
    ['June!G2', 'G2:G7', 'June!G2:G7', true],
    ['June!G2', 'G2:G7', 'G2:G7', false],
    ['May!G4', 'June!G2:G7', 'June!G2:G7', true],
    ['May!G4', 'G3:G7', 'G3:G7', true],
    ['May!G4', 'F2:G7', 'F2:G7', true],
  ])('the first now in %s: %s may be %s: %s', (to, written, now, expected) =>
    expect(isSame([['May!G2', to]], `=SUM(${written})`, `=SUM(${now})`)).toBe(expected),
  );

  it('are found by row and column, whatever else moved in their row or column', () => {
    const moves = [
      ['May!B2', 'May!B2'],
      ['May!G9', 'May!G9'],
      ['May!G2', 'May!H4'],
    ] as const;
    expect(isSame(moves, '=SUM(G2:G7)', '=SUM(H4:H9)')).toBe(true);
    expect(isSame(moves, '=SUM(G2:G7)', '=SUM(G2:G7)')).toBe(false);
  });
});

describe('the very same text', () => {
  it.each<[string, readonly (readonly [string, string])[], boolean]>([
    ['nothing is read', [], true],
    [
      'nothing has moved',
      [
        ['May!C2', 'May!C2'],
        ['May!B2', 'May!B2'],
      ],
      true,
    ],
    [
      'a cell has moved',
      [
        ['May!C2', 'May!C3'],
        ['May!B2', 'May!B2'],
      ],
      false,
    ],
    [
      'a cell has moved to another sheet',
      [
        ['May!C2', 'June!C2'],
        ['May!B2', 'May!B2'],
      ],
      false,
    ],
  ])('where %s', (_, moves, expected) => expect(isSame(moves, '=C2+B2', '=C2+B2')).toBe(expected));

  it('means other cells on another sheet, once something has moved', () => {
    expect(isSame([['May!C2', 'June!C2']], '=C2', '=C2', 'June')).toBe(true);
    expect(isSame([['May!C2', 'June!C3']], '=C2', '=C2', 'June')).toBe(false);
  });
});

describe('words', () => {
  it.each([
    ['=my_xlfn.rate*C2', '=myrate*C2'],
    ['=TRUEST()*C2', '=TRUEST*C2'],
    ['=ISTRUE()*C2', '=ISTRUE*C2'],
    ['=C2*C2', '=C2*2'],
    ['=C2*2', '=C2*C2'],
    ['="true()"', '="true"'],
    ['=D9', '=D9:D10'],
  ])('%s is not %s', (now, written) => expect(isSame([['May!C2', 'May!C2']], written, now)).toBe(false));

  it.each([
    ['=FALSE()', '=false'],
    ['=True()&_XLFN.ROUND(C2,1)', '=TRUE&round(C2,1)'],
    ['=MAY!D9', '=D9'],
  ])('%s is %s', (now, written) => expect(isSame([['May!C2', 'May!C2']], written, now)).toBe(true));
});
