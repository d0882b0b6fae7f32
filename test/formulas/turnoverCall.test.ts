import { describe, expect, it } from 'vitest';
import { argumentOf, mentionsTurnover, turnoverCalls } from '../../src/formulas/turnoverCall';

const names = (formula: string) => turnoverCalls(formula).map(({ id }) => id);
const args = (formula: string) => turnoverCalls(formula)[0].arguments;

describe('the TURNOVER calls in a formula', () => {
  it.each([
    ['=TURNOVER.AVGBASE(B2,C2,D2)', ['AVGBASE']],
    ['=turnover.avgbase(b2,c2,d2)', ['AVGBASE']],
    ['=+TURNOVER.CHURN(B2,C2)', ['CHURN']],
    ['=@TURNOVER.CHURN(B2,C2)', ['CHURN']],
    ['=IFERROR(TURNOVER.CHURN(B2,C2),"")', ['CHURN']],
    ['=ROUND(TURNOVER.RATE("average",A1,B1)*100,1)', ['RATE']],
    ['=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(B2,C2,D2),3)', ['ANNUALIZE', 'AVGBASE']],
    ['=LET(x,TURNOVER.OPENBASE(B2,C2),x+1)', ['OPENBASE']],
    ['=LAMBDA(a,TURNOVER.OPENBASE(a,1))(B2)', ['OPENBASE']],
    ['=TURNOVER.ROSTER.RATE(A:A,B:B,D1,D2)', ['ROSTER.RATE']],
    ['=AVERAGE(TURNOVER.OPENBASE(B2,C2),TURNOVER.OPENBASE(B3,C3))', ['OPENBASE', 'OPENBASE']],
    ['=SUM(A1:A3)', []],
    ['="TURNOVER.AVGBASE(B2)"', []],
    ['TURNOVER.AVGBASE(B2)', []],
    ['=TURNOVER.AVGBASE(B2', []],
    ["='C:\\add-ins\\[old.xlsx]Sheet'!TURNOVER.AVGBASE(B2)", []],
  ])('%s', (formula, expected) => expect(names(formula)).toEqual(expected));

  it.each([
    ['=TURNOVER.AVGBASE(B2,C2,D2)', false],
    ['=_xldudf_TURNOVER_AVGBASE(B2,C2,D2)', true],
    ['=_xlfn._xldudf.TURNOVER.AVGBASE(B2,C2,D2)', true],
    ['=_xldudf_TURNOVER_ROSTER_RATE(A:A,B:B)', true],
  ])('%s is stuck: %s', (formula, isStuck) => expect(turnoverCalls(formula)[0].isStuck).toBe(isStuck));

  it.each([
    ['=TURNOVER.AVGBASE(B2)', true],
    ['=_xldudf_TURNOVER_AVGBASE(B2)', true],
    ['="turnover in May"', false],
    ['TURNOVER.AVGBASE(B2)', false],
    [35, false],
    ['', false],
  ])('%s is worth parsing: %s', (formula, expected) => expect(mentionsTurnover(formula)).toBe(expected));
});

describe('the arguments of a call', () => {
  const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
    row,
    column,
    rowCount,
    columnCount,
  });

  it.each([
    ['B2', { kind: 'range', sheet: null, area: area(1, 1, 1, 1) }],
    ['+B2', { kind: 'range', sheet: null, area: area(1, 1, 1, 1) }],
    ['$B$2:B7', { kind: 'range', sheet: null, area: area(1, 1, 6, 1) }],
    ['C:C', { kind: 'range', sheet: null, area: area(0, 2, 1_048_576, 1) }],
    ['3:4', { kind: 'range', sheet: null, area: area(2, 0, 2, 16_384) }],
    ['Data!B2', { kind: 'range', sheet: 'Data', area: area(1, 1, 1, 1) }],
    ["'My notes'!B2", { kind: 'range', sheet: 'My notes', area: area(1, 1, 1, 1) }],
    ["'It''s'!B2", { kind: 'range', sheet: "It's", area: area(1, 1, 1, 1) }],
    ['数据!B2', { kind: 'range', sheet: '数据', area: area(1, 1, 1, 1) }],
    ['35', { kind: 'constant', value: 35 }],
    ['-3', { kind: 'constant', value: -3 }],
    ['5%', { kind: 'constant', value: 0.05 }],
    ['"average"', { kind: 'constant', value: 'average' }],
    ['TRUE', { kind: 'constant', value: true }],
    ['{35;20;6}', { kind: 'array', values: [[35], [20], [6]] }],
    ['{1,-2}', { kind: 'array', values: [[1, -2]] }],
    ['Leavers', { kind: 'unreadable', reason: 'name', text: 'Leavers' }],
    ['Staff[Leavers]', { kind: 'unreadable', reason: 'name', text: 'Staff[Leavers]' }],
    ['[@Leavers]', { kind: 'unreadable', reason: 'name', text: '[@Leavers]' }],
    ['SUM(B2:B4)', { kind: 'unreadable', reason: 'calculation', text: 'SUM(B2:B4)' }],
    ['B2+B3', { kind: 'unreadable', reason: 'calculation', text: 'B2+B3' }],
    ['-B2', { kind: 'unreadable', reason: 'calculation', text: '-B2' }],
    ['B2#', { kind: 'unreadable', reason: 'calculation' }],
    ['#REF!', { kind: 'unreadable', reason: 'error', text: '#REF!' }],
    ['[other.xlsx]Data!B2', { kind: 'unreadable', reason: 'elsewhere' }],
    ['Jan:Mar!B2', { kind: 'unreadable', reason: 'elsewhere' }],
    ['', { kind: 'omitted' }],
  ])('%s', (text, expected) => expect(args(`=TURNOVER.OPENBASE(1,${text})`)[1]).toMatchObject(expected));

  it('finds an argument by the name of its parameter', () => {
    const [call] = turnoverCalls('=TURNOVER.RATE("average",D2,B2,,E2)');
    expect(argumentOf(call, 'method')).toMatchObject({ value: 'average' });
    expect(argumentOf(call, 'opening')).toMatchObject({ text: 'B2' });
    expect(argumentOf(call, 'hires')).toEqual({ kind: 'omitted' });
    expect(argumentOf(call, 'closing')).toMatchObject({ text: 'E2' });
    expect(argumentOf(call, 'dates')).toEqual({ kind: 'omitted' });
  });
});

describe('a date in a formula', () => {
  const valueOf = (date: string) => {
    const [call] = turnoverCalls(`=TURNOVER.ROSTER.HIRES(A1:A2,B1:B2,${date},C1)`);
    const argument = argumentOf(call, 'from');
    return argument.kind === 'constant' ? argument.value : argument.kind;
  };
  it.each([
    ['DATE(2024,3,15)', 45366],
    ['date( 2024 , 2 , 29 )', 45351],
    ['DATE(2023,2,29)', 'unreadable'],
    ['DATE(2024,13,1)', 'unreadable'],
    ['DATE(A1,1,1)', 'unreadable'],
    ['DATE(2024,1)', 'unreadable'],
    ['EDATE(2024,3,15)', 'unreadable'],
    ['45366', 45366],
  ])('%s', (date, value) => expect(valueOf(date)).toBe(value));
});
