import type { CellValue } from './grid';

const textConstant = /^"((?:[^"]|"")*)"$/;
const numberConstant = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)$/i;

/** What a formula without any cell, function or operator gives, such as 0.8 for "=80%"; undefined for any other formula. */
export function constantOf(formula: string): CellValue | undefined {
  const text = formula.replace(/^=/, '').trim();
  const quoted = textConstant.exec(text);
  if (quoted) return quoted[1].replace(/""/g, '"');
  const number = numberConstant.exec(text);
  if (number) return Number(number[1]) / (number[2] ? 100 : 1);
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  return undefined;
}
