import type { ArgumentTexts } from '../../formulas/turnoverFormula';
import { plainFormula } from '../../formulas/plain/plainFormula';
import type { Method } from '../../turnover/method';
import type { CountName } from '../../sheets/counts';
import type { Content } from './content';

/** Loaded when plain formulas are chosen for the first time: most people never do. */
export interface PlainRates {
  readonly plainRate: typeof plainRate;
  readonly plainRosterRate: typeof plainRosterRate;
}

/** What each method needs, as the arguments of the function that needs nothing else. */
const needs: Readonly<Partial<Record<Method, readonly [string, ...CountName[]]>>> = {
  average: ['AVGBASE', 'leavers', 'opening', 'closing'],
  opening: ['OPENBASE', 'leavers', 'opening'],
  closing: ['CLOSEBASE', 'leavers', 'closing'],
  cumulative: ['CUMULATIVE', 'leavers', 'opening', 'hires'],
};

/** A formula that people can read: of the counts no more than the method needs, where these are known. */
export function plainRate(method: Method, texts: ArgumentTexts, ends: ArgumentTexts, isSingle: boolean): Content {
  const [id, ...counts] = needs[method === 'mean' && isSingle ? 'average' : method] ?? [];
  const short = { leavers: texts.leavers, hires: texts.hires, opening: ends.opening, closing: ends.closing };
  const isKnown = id !== undefined && counts.every((name) => short[name] !== undefined);
  const found = isKnown ? plainFormula(id, Object.fromEntries(counts.map((name) => [name, short[name]]))) : null;
  return contentFrom(found ?? plainFormula('RATE', { ...texts, method: `"${method}"` }), 'noPlain');
}

export const plainRosterRate = (method: Method, texts: ArgumentTexts): Content =>
  contentFrom(plainFormula('ROSTER.RATE', { ...texts, method: `"${method}"` }), 'noPlainRoster');

const contentFrom = (formula: string | null, refusal: 'noPlain' | 'noPlainRoster'): Content =>
  formula === null ? { kind: 'none', refusal } : { kind: 'formula', formula };
