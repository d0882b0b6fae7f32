import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit';
import type { Finding } from '../../src/audit/finding';
import { cellAddress } from '../../src/formulas/area';
import { corpusCase, corpusNames, snapshotFrom, type CorpusWorkbook } from '../calculated/corpus';
import { elsewhere, furtherIn, turned, withoutMargin } from './otherPlaces';

type Address = (text: string) => string;

const cellsOf = ({ areas }: Finding): string[] =>
  areas.flatMap(({ row, column, rowCount, columnCount }) =>
    Array.from({ length: rowCount * columnCount }, (_, i) =>
      cellAddress(row + Math.floor(i / columnCount), column + (i % columnCount)),
    ),
  );

/** Each cell with what is said of it, and each cell that would be written. */
const said = (workbook: CorpusWorkbook, address: Address, snapshot = snapshotFrom(workbook)): string[] =>
  audit(snapshot)
    .findings.flatMap((finding) => [
      ...cellsOf(finding).map((cell) => `${finding.rule} ${finding.severity} ${finding.sheet}!${address(cell)}`),
      ...(finding.fix ?? []).map(
        ({ sheet, row, column }) => `${finding.rule} writes ${sheet}!${address(cellAddress(row, column))}`,
      ),
    ])
    .sort();

const same: Address = (text) => text;
const names = corpusNames();
/** Tables of Excel run down only, and so do most functions that spill. */
const canTurn = (name: string) => {
  const { workbook } = corpusCase(name);
  return !workbook.tables?.length && !/"spills"|ROSTER/.test(JSON.stringify(workbook));
};

describe('a workbook of the corpus', () => {
  it.each(names)('%s has the same findings further down and to the right', (name) => {
    const { workbook } = corpusCase(name);
    expect(said(elsewhere(workbook, furtherIn), same)).toEqual(said(workbook, furtherIn.address));
  });

  it.each(names)('%s has the same findings where what is used does not begin in A1', (name) => {
    const { workbook } = corpusCase(name);
    const moved = elsewhere(workbook, furtherIn);
    expect(said(moved, same, withoutMargin(snapshotFrom(moved)))).toEqual(said(workbook, furtherIn.address));
  });

  it.each(names.filter(canTurn))('%s has the same findings with rows as columns', (name) => {
    const { workbook } = corpusCase(name);
    expect(said(elsewhere(workbook, turned), same)).toEqual(said(workbook, turned.address));
  });
});
