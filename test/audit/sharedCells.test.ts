import { expect, it } from 'vitest';
import { audit } from '../../src/audit/audit';
import { snapshotOf } from '../../src/audit/snapshot';
import { originalsMark } from '../../src/formulas/share/originalsMark';
import { copiedDown, gives, sheetFrom, tableOf, type Written } from './auditOf';

const months = tableOf(
  ['Month', 'Opening', 'Leavers', 'Turnover rate'],
  ['Jan', 'Feb'],
  [50, 50],
  [10, 20],
  copiedDown('=C2/B2', [0.2, 0.4]),
);

/** The hidden sheet, with the first or both of the two rates as they were shared. */
const originals = (...lines: readonly (readonly [at: string, now: string, written: string])[]) =>
  sheetFrom('Kept', [
    [originalsMark, 'What it is for'],
    ['Sheet', 'Cell'],
    ...lines.map(([at, now, written]): Written[] => [
      'Rates',
      at,
      at,
      'TURNOVER.OPENBASE(C2,B2)',
      written,
      '',
      gives(`=Rates!${now}`, 0.2),
      gives('=Rates!C2', 10),
    ]),
  ]);

const auditOf = (...kept: ReturnType<typeof originals>[]) => audit(snapshotOf([sheetFrom('Rates', months), ...kept]));

it('what was written for sharing is silent as long as it is what was written, and counts', () => {
  expect(auditOf().findings.map(({ rule, cellCount }) => [rule, cellCount])).toEqual([['handwritten-rate', 2]]);
  const both = originals(['D2', 'D2', 'C2/B2'], ['D3', 'D3', 'C3/B3']);
  expect(auditOf(both).findings).toEqual([]);
  expect(auditOf(both).formulaCount).toBe(2);
});

it('is silent too where rows were inserted above since', () => {
  expect(auditOf(originals(['D1', 'D2', 'C1/B1'], ['D2', 'D3', 'C2/B2'])).findings).toEqual([]);
});

it('is read again once somebody has changed it', () => {
  const changed = auditOf(originals(['D2', 'D2', 'C2/B2'], ['D3', 'D3', 'C3/E3']));
  expect(changed.findings.map(({ rule, first }) => [rule, first.row])).toEqual([['handwritten-rate', 2]]);
});

it('says nothing of the sheet with the originals itself', () => {
  expect(audit(snapshotOf([originals(['D2', 'D2', 'C2/B2'])])).formulaCount).toBe(0);
});

it('takes only formulas for what was written, and only where they still stand', () => {
  const line = (written: string, now: Written): Written[] => [
    'Rates',
    'D2',
    'D2',
    'TURNOVER.OPENBASE(C2,B2)',
    written,
    0.2,
    now,
    '',
  ];
  const kept = (written: string, now: Written) => sheetFrom('Kept', [[originalsMark], ['Sheet'], line(written, now)]);
  const found = (...lines: ReturnType<typeof kept>[]) => auditOf(...lines).findings.map(({ cellCount }) => cellCount);
  expect(found(kept('C2/B2', gives('=Rates!D2', 0.2)))).toEqual([1]);
  expect(found(kept('', gives('=Rates!D2', 0.2)))).toEqual([2]);
  expect(found(kept('C2/B2', gives('=Rates!#REF!', '#REF!')))).toEqual([2]);
});

it('a snapshot of sheets alone is of a workbook in which nothing was set', () =>
  expect(snapshotOf([], { limit: 0.5 })).toEqual({
    sheets: [],
    tables: [],
    names: [],
    limit: 0.5,
    houseMethod: null,
    tinyBase: 10,
  }));
