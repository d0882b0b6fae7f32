import { bookSteps, type Book } from '../../src/audit/book';
import { atOnce } from '../../src/audit/lots';
import { snapshotOf, type AuditedSheet, type Snapshot } from '../../src/audit/snapshot';
import { cellAddress } from '../../src/formulas/area';
import type { Place } from '../../src/audit/book';

/** Sheets prepared for the rules, without any rule having looked at them. */
export const bookOf = (sheets: readonly AuditedSheet[], others: Partial<Snapshot> = {}): Book =>
  atOnce(bookSteps(snapshotOf(sheets, others)));

export const addressAt = ({ row, column }: Place): string => cellAddress(row, column);
