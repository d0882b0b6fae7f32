import type { ReportWords } from '../locales/report/reportWords';
import type { ReportCell, ReportRole } from './reportSheet';

export const countFormat = '#,##0';
export const rateFormat = '0.0%';
export const dateFormat = 'yyyy-mm-dd';
export const monthFormat = 'yyyy-mm';

/** "+1.1 pp", "-0.4 pp". */
export const pointsFormat = ({ units: { points } }: ReportWords): string =>
  ['+0.0', '-0.0', '0.0'].map((digits) => `${digits}${quoted(points)}`).join(';');

/** "off by +2", and for 0 "adds up". */
export const differenceFormat = ({ units: { offBy, addsUp } }: ReportWords): string =>
  [`${quoted(offBy)}+0`, `${quoted(offBy)}-0`, quoted(addsUp)].join(';');

export const textCell = (role: ReportRole, text: string, columnSpan?: number): ReportCell => ({
  content: { text },
  role,
  ...(columnSpan ? { columnSpan } : {}),
});

/** A formula with or without its sign of equality. */
export const formulaCell = (role: ReportRole, formula: string, numberFormat?: string): ReportCell => ({
  content: { formula: formula.startsWith('=') ? formula : `=${formula}` },
  role,
  ...(numberFormat ? { numberFormat } : {}),
});

/** Text as a formula holds it: "He said ""no""". */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A sentence with {facts} put in. */
export const sentence = (text: string, facts: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => facts[name] ?? hole);

/** What stands in no cell but between two figures that are missing. */
export const dash = '–';

/** A value where a condition holds, else words. */
export const where = (condition: string, value: string, words: string): string =>
  `IF(${condition},${value},${quoted(words)})`;

/** A value where another cell holds a number, else what that cell says. */
export const orSame = (cell: string, value: string): string => `IF(ISNUMBER(${cell}),${value},${cell})`;
