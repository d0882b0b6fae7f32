import type { Token } from '@borgar/fx';
import { factsOf } from './functionFacts';
import type { TurnoverCall } from './turnoverCall';
import type { ArgumentTexts } from './turnoverFormula';
import { tokensOf } from './tokens';

/**
 * The pieces between the commas of a call, with the blanks around them. A node's own place leaves out parentheses and percent signs around it, the pieces
 * between two commas do not.
 */
export function extentOf(start: number, tokens: readonly Token[], text: string) {
  const first = tokens.findIndex(({ loc }) => loc![0] === start);
  const texts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { type, value, loc } of tokens.slice(first + 1)) {
    if (type !== 'operator') continue;
    if (value === '(' || value === '{') {
      depth++;
      if (depth === 1) from = loc![1];
    }
    const isEnd = depth === 1 && value === ')';
    if (isEnd || (depth === 1 && value === ',')) {
      texts.push(text.slice(from, loc![0]));
      from = loc![1];
    }
    if (isEnd) return { start, end: from, texts };
    if (value === ')' || value === '}') depth--;
  }
  return null;
}

/** A formula in which some arguments of a call were replaced; all other characters of it stay. */
export function formulaWithArguments(formula: string, { id, text }: TurnoverCall, texts: ArgumentTexts): string {
  const given = extentOf(0, tokensOf(text), text)?.texts ?? [];
  const all = factsOf(id).parameters.map((parameter, i) => texts[parameter] ?? given[i] ?? '');
  while (all.length > given.length && all[all.length - 1] === '') all.pop();
  return formula.split(text).join(`${text.slice(0, text.indexOf('(') + 1)}${all.join(',')})`);
}
