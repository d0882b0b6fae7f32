import { describe, expect, it } from 'vitest';
import { searchWords } from '../../../src/locales/functionsPage/searchWords';
import { languages } from '../../../src/locales/language';
import { foundIds, searchIndex } from '../../../src/taskpane/functions/search';
import { catalogueIn } from './catalogues';

const catalogues = languages.map(catalogueIn);
const index = searchIndex(catalogues, searchWords);
const ids = catalogues[0].map(({ id }) => id);
const found = (query: string) => foundIds(index, query)!;

describe('searching the functions', () => {
  it('has words for every function, and for no other', () =>
    expect(Object.keys(searchWords).sort()).toEqual([...ids].sort()));

  it.each(ids)('finds %s first by its own name, however it is typed', (id) => {
    for (const query of [id, id.toLowerCase(), `=TURNOVER.${id}(`, `turnover.${id}`])
      expect(found(query)[0], query).toBe(id);
  });

  it.each(languages)('finds every function by its own description in %s', (language) => {
    for (const { id, description } of catalogueIn(language)) expect(found(description), id).toContain(id);
  });

  it.each([
    ['attrition', 'AVGBASE'],
    ['churn', 'CHURN'],
    ['离职率', 'RATE'],
    ['離職率', 'RATE'],
    ['流動率', 'AVGBASE'],
    ['turnover rate', 'CUMULATIVE'],
    ['年資中位數', 'ROSTER.MEDIANTENURE'],
    ['司龄中位数', 'ROSTER.MEDIANTENURE'],
    ['试用期', 'ROSTER.NEWHIRE'],
    ['試用期離職', 'ROSTER.NEWHIRE'],
    ['试用期离职', 'ROSTER.NEWHIRE'],
    ['voluntary', 'BREAKDOWN'],
    ['kaplan meier', 'ROSTER.SURVIVAL'],
    ['本年累计', 'YTD'],
    ['ＧＲＩ', 'CLOSEBASE'],
    ['部门 汇总', 'POOLED'],
  ])('“%s” finds %s', (query, id) => expect(found(query)).toContain(id));

  it('all words have to be there, and nonsense finds nothing', () => {
    expect(found('cohort').length).toBeLessThan(5);
    expect(found('cohort zebra')).toEqual([]);
    expect(found('斑马')).toEqual([]);
    expect(found('离职率斑马')).toEqual([]);
  });

  it('what a function is called or is for goes before what is only mentioned in it', () => {
    expect(found('churn')[0]).toBe('CHURN');
    expect(found('retention').slice(0, 2).sort()).toEqual(['RETENTION', 'ROSTER.RETENTION']);
  });

  it('an empty query is no search', () => {
    expect(foundIds(index, '')).toBeNull();
    expect(foundIds(index, ' = ')).toBeNull();
  });
});
