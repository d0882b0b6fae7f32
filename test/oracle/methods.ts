import { singleOf } from './cells';
import { faultOfErrorCell, wrongValue } from './fault';

export const METHODS = ['average', 'opening', 'closing', 'cumulative', 'mean'] as const;
export type Method = (typeof METHODS)[number];

const ALIASES: Record<Method, string[]> = {
  average: ['avgbase', 'bda', 'crude', '平均'],
  opening: ['openbase', 'mhlw', '期初'],
  closing: ['closebase', 'gri', '期末'],
  cumulative: ['schlüter', 'schlueter'],
  mean: [],
};

/** Every word that names a method, with the method it names. */
export const METHOD_WORDS: readonly (readonly [string, Method])[] = METHODS.flatMap((method) =>
  [method, ...ALIASES[method]].map((word) => [word, method] as const),
);

export function methodOf(argument: unknown): Method {
  const word = singleOf(argument);
  if (typeof word === 'object' && word !== null && (word as { type?: unknown }).type === 'Error') {
    throw faultOfErrorCell(String((word as { basicValue?: unknown }).basicValue));
  }
  if (typeof word !== 'string') return wrongValue();
  const found = METHOD_WORDS.find(([known]) => known === word.toLowerCase());
  return found === undefined ? wrongValue() : found[1];
}
