import { describe, expect, it } from 'vitest';
import { factorsOf, rowTestFrom } from '../../src/audit/inputs/rowTest';
import { treeOf } from '../../src/formulas/turnoverCall';

const asked = (address: string) => ({ $H$1: 'Resigned', $H$2: 5 })[address];
const testOf = (condition: string) => rowTestFrom(treeOf(`=${condition}`), (cells) => asked(cells.text));

const values = ['Resigned', 'resigned ', 'Retired', '', 0, 1, 5, 7, true, false] as const;

describe('what a condition asks of a row', () => {
  it.each([
    ['E2:E9="Resigned"', ['Resigned']],
    ['E2:E9=$H$1', ['Resigned']],
    ['E2:E9<>"Resigned"', ['resigned ', 'Retired', '', 0, 1, 5, 7, true, false]],
    ['TRIM(E2:E9)="resigned"', ['Resigned', 'resigned ']],
    ['UPPER(E2:E9)="RETIRED"', ['Retired']],
    ['LOWER(E2:E9)="retired"', ['Retired']],
    ['LEFT(E2:E9,3)="res"', ['Resigned', 'resigned ']],
    ['LEFT(E2:E9)="r"', ['Resigned', 'resigned ', 'Retired']],
    ['LEN(E2:E9)=0', ['']],
    ['LEN(E2:E9)>0', ['Resigned', 'resigned ', 'Retired', 0, 1, 5, 7, true, false]],
    ['E2:E9=""', ['']],
    ['E2:E9<>""', ['Resigned', 'resigned ', 'Retired', 0, 1, 5, 7, true, false]],
    ['E2:E9=0', ['', 0]],
    ['E2:E9>=5', ['Resigned', 'resigned ', 'Retired', 5, 7, true, false]],
    ['E2:E9<5', ['', 0, 1]],
    ['E2:E9<=$H$2', ['', 0, 1, 5]],
    ['E2:E9=TRUE', [true]],
    ['E2:E9', [1, 5, 7, true]],
    ['--(E2:E9="Retired")', ['Retired']],
    ['N(E2:E9="Retired")', ['Retired']],
    ['IFERROR(E2:E9="Retired",0)', ['Retired']],
    ['IF(E2:E9="Retired",1,0)', ['Retired']],
    ['IF(E2:E9="Retired",1)', ['Retired']],
    ['ISNUMBER(E2:E9)', [0, 1, 5, 7]],
    ['ISTEXT(E2:E9)', ['Resigned', 'resigned ', 'Retired']],
    ['ISNUMBER(SEARCH("resign",E2:E9))', ['Resigned', 'resigned ']],
    ['ISNUMBER(FIND("tire",E2:E9))', ['Retired']],
    ['ISNUMBER(SEARCH($H$1,E2:E9))', ['Resigned', 'resigned ']],
    ['NOT(ISBLANK(E2:E9))', ['Resigned', 'resigned ', 'Retired', 0, 1, 5, 7, true, false]],
    ['NOT(E2:E9="Retired")', ['Resigned', 'resigned ', '', 0, 1, 5, 7, true, false]],
    ['(E2:E9="Retired")+(E2:E9="Resigned")', ['Resigned', 'Retired']],
  ])('%s', (condition, held) => {
    const test = testOf(condition)!;
    expect(test.cells.text).toBe('E2:E9');
    expect(values.filter((value) => test.holds(value))).toEqual(held);
  });

  it.each([
    '35',
    '"x"',
    'E2:E9%',
    '5<E2:E9',
    'E2:E9=F2:F9',
    'E2:E9=$H$3',
    'E2:E9&"x"="ax"',
    '(E2:E9="a")+(F2:F9="b")',
    '(E2:E9="a")*(F2:F9="b")',
    'IF(E2:E9="a",0,1)',
    'IF(E2:E9="a",1,2)',
    'MOD(E2:E9,2)=0',
    'ISTEXT("x")',
    'ISBLANK(E2:E9)',
    'NOT(SUM(E2:E9))',
    'ISNUMBER(SEARCH("x",SUM(E2)))',
    'ISNUMBER(SEARCH(F2:F9,E2:E9))',
    'LEFT(E2:E9,"x")="a"',
    'SUM(E2:E9)',
  ])('%s cannot be told from one column', (condition) => expect(testOf(condition)).toBeNull());

  it.each([
    ['A1:A9', 1],
    ['(A1:A9="x")*(B1:B9="y")', 2],
    ['(A1:A9="x")*B1:B9*(C1:C9>1)', 3],
    ['(A1:A9="x")+(B1:B9="y")', 1],
  ])('%s has %i factors', (text, count) => expect(factorsOf(treeOf(`=${text}`)!)).toHaveLength(count));
});
