import { describe, expect, it } from 'vitest';
import { factsOf, functionIds } from '../../src/formulas/functionFacts';
import { catalogue } from '../functions/call';

describe('what is known of the functions', () => {
  it.each(catalogue.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)] as const))(
    '%s has the parameters that Excel is told',
    (id, names) => {
      // CHURN calls its leavers what they are, lost customers.
      const own = names.filter((name) => name !== 'invocation').map((name) => (name === 'lost' ? 'leavers' : name));
      expect(factsOf(id).parameters).toEqual(own);
    },
  );

  it('is of all of them', () => expect([...functionIds].sort()).toEqual(catalogue.map(({ id }) => id).sort()));

  it.each(['UNKNOWN', 'toString', 'constructor', ''])('is nothing of "%s"', (id) =>
    expect(factsOf(id)).toEqual({ parameters: [], result: 'other' }),
  );

  it.each([
    ['rate', ['AVGBASE', 'OPENBASE', 'CLOSEBASE', 'CUMULATIVE', 'MEANBASE', 'RATE', 'ANNUALIZE', 'POOLED', 'HIRERATE']],
    ['rate', ['FLUX', 'CHURN', 'ROSTER.RATE', 'ROSTER.NEWHIRE']],
    ['rates', ['PERIODRATES', 'ROLLING', 'YTD']],
    ['table', ['COMPARE', 'BREAKDOWN', 'ROSTER.TABLE', 'ROSTER.GROUPS', 'ROSTER.REASONS']],
    ['other', ['BASE', 'EXPLAIN', 'FLAG', 'RECONCILE', 'RETENTION', 'NETGROWTH', 'LOSSRATIO', 'COST', 'HIRESNEEDED']],
    [
      'other',
      ['ROSTER.HEADCOUNT', 'ROSTER.HIRES', 'ROSTER.LEAVERS', 'ROSTER.AVERAGE', 'ROSTER.MATRIX', 'ROSTER.BRIDGE'],
    ],
    [
      'other',
      ['ROSTER.RETENTION', 'ROSTER.SURVIVAL', 'ROSTER.MEDIANTENURE', 'ROSTER.COHORTS', 'ROSTER.TENURE', 'ROSTER.CHECK'],
    ],
  ])('%s are the results of %j', (result, ids) =>
    expect(ids.filter((id) => factsOf(id).result !== result)).toEqual([]),
  );

  it.each([
    ['COMPARE', [3, 5, 6], 8, undefined],
    ['BREAKDOWN', [2], 4, undefined],
    ['ROSTER.TABLE', [7, 8, 9, 10], 11, true],
    ['ROSTER.GROUPS', [6], 7, true],
    ['ROSTER.REASONS', [2], 4, true],
  ])('%s has rates in the columns %j of %i', (id, rateColumns, columnCount, isOpenEnded) =>
    expect(factsOf(id)).toMatchObject({ rateColumns, columnCount, ...(isOpenEnded ? { isOpenEnded } : {}) }),
  );
});
