import { describe, expect, it } from 'vitest';
import { type FunctionId, answer } from '../oracle/answers';
import { Fault } from '../oracle/fault';
import { inFlavour, range, single } from './flavours';
import { asked, expectAgreement } from './reading';

const everyone = [range([5, 3]), single(100)];

/** Cases that generated calls seldom reach; "error" and "value" say what a reader should expect at a glance. */
const EDGES: [string, 'value' | 'error', FunctionId, unknown[]][] = [
  ['no leavers, one closing for all periods, is 0%', 'value', 'CLOSEBASE', [range([0, 0, 0]), single(50)]],
  ['nobody at the start, one closing, is 0%', 'value', 'AVGBASE', [range([0, 0]), range([0, 0]), single(50)]],
  ['one blank closing for several periods is refused', 'error', 'AVGBASE', [...everyone, single(0)]],
  ['one blank closing for several periods of hires is refused', 'error', 'HIRERATE', [...everyone, single(0)]],
  [
    'one blank closing beside totals of several periods is refused',
    'error',
    'BREAKDOWN',
    ['average', range(['Quit', 'Dismissed']), range([1, 2]), single(10), range([1, 1]), single(0)],
  ],
  [
    'a row whose opening rolls to nobody, but for rounding, is not filled in',
    'value',
    'PERIODRATES',
    ['opening', range([0.1, 0.2, 0]), single(0.3), range([0, 0, 0])],
  ],
  [
    'leavers who came in between two rows make no rate over everyone employed above 100%',
    'error',
    'RATE',
    ['cumulative', range([0, 2]), range([1, 4]), null, range([1, 2])],
  ],
  ['an empty row without hires and closing is refused', 'error', 'RATE', ['average', single(0), single(0)]],
  ['an empty row without hires and closing has no base', 'error', 'BASE', ['average', single(0), single(0)]],
  ['an empty row without hires and closing compares nothing', 'error', 'COMPARE', [single(0), single(0)]],
  [
    'an empty row with a closing column has no base',
    'error',
    'RATE',
    ['average', single(0), single(9), null, single(0)],
  ],
  [
    'an opening rolled through a blank closing carries the error',
    'value',
    'PERIODRATES',
    ['average', range([1, 0, 2]), single(10), null, range([9, 0, 7])],
  ],
  [
    'an opening rolled through too many leavers carries the error',
    'value',
    'PERIODRATES',
    ['average', range([1, 20, 0, 0]), single(10), range([0, 0, 30, 0])],
  ],
  [
    'a closing given again ends what an error above had spoilt',
    'value',
    'PERIODRATES',
    ['average', range([1, 20, 2]), single(10), range([0, 0, 0]), range([9, 5, 3])],
  ],
  [
    'a window holds the error of the closing that its opening came from',
    'value',
    'ROLLING',
    ['average', range([2, 0, 0]), single(1), null, range([0, 1, 1]), single(1)],
  ],
  [
    'a year holds the error of the roll its opening came from',
    'value',
    'YTD',
    ['average', range([0, 2, 0]), single(1), range([0, 0, 1]), null, range([45261, 45291, 45322])],
  ],
];

describe('At the edges', () => {
  it.each(EDGES)('%s', (_, kind, id, args) => {
    const expected = answer(id, ...inFlavour(args, null));
    expect(expected instanceof Fault ? 'error' : 'value').toBe(kind);
    expectAgreement(expected, asked(id, ...args));
  });

  it('a rate beyond all numbers is refused in words that name it', () => {
    const real = asked('HIRESNEEDED', single(1), single(1), single(1e308));
    expect(real).toMatchObject({ error: '#VALUE!' });
    expect('message' in real && real.message).not.toContain('Infinity');
  });
});
