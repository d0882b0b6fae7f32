import { describe, expect, it } from 'vitest';
import { movesFrom } from '../../../src/formulas/share/liveReferences';
import { isSameFormula } from '../../../src/formulas/share/sameFormula';

const stayed = movesFrom('=C2+B2', 'May', '=IF(TRUE,"",COUNT(May!C2,May!B2))')!;
const isSame = (current: string, written: string, sheet = 'May') =>
  isSameFormula({ formula: current, sheet }, { formula: written, sheet: 'May' }, stayed);

describe('two texts of one formula', () => {
  it.each([
    ['=C2+B2', '=C2+B2'],
    ['=C2 +\n B2', '=C2+B2'],
    ['=$C$2+b2', '=C2+$B2'],
    ['=May!C2+B2', '=C2+B2'],
    ['=MAY!C2+B2', '=C2+B2'],
    ['=C2*1E2', '=C2*100'],
    ['=C2*0.50', '=C2*.5'],
    ['=IF(true(),C2,FALSE())', '=IF(TRUE,C2,FALSE)'],
    ['=_xlfn.IFNA(C2,0)', '=IFNA(C2,0)'],
    ['=rate*C2', '=Rate*C2'],
    ['=D9+1', '=D9+1'],
  ])('%s and %s', (current, written) => expect(isSame(current, written)).toBe(true));

  it.each([
    ['=C2', '=C2+B2'],
    ['=C2+B2', '=C2'],
    ['=C2+B2', '=B2+C2'],
    ['=C2+B3', '=C2+B2'],
    ['=D2+B2', '=C2+B2'],
    ['=C2:C3+B2', '=C2+B2'],
    ['=C2&"a"', '=C2&"A"'],
    ['=June!C2+B2', '=C2+B2'],
    ['=IF(TRUE(1),C2,0)', '=IF(TRUE,C2,0)'],
    ['=NOTTRUE()', '=NOTTRUE'],
    ['=D9+1', '=D8+1'],
    ['=D9+1', '=E9+1'],
    ['=C2*101', '=C2*100'],
  ])('not %s and %s', (current, written) => expect(isSame(current, written)).toBe(false));

  it('are one wherever it stands, as long as nothing has moved', () =>
    expect(isSame('=C2+B2', '=C2+B2', 'June')).toBe(true));
});
