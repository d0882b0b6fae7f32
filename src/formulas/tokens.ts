import { tokenize, type Token } from '@borgar/fx';

/** The pieces of a formula; a text that trips the parser, as some with a bracket too many do, is one piece that says nothing. */
export function tokensOf(formula: string): Token[] {
  try {
    return tokenize(formula, { withLocation: true });
  } catch {
    return [{ type: 'unknown', value: formula, loc: [0, formula.length] }];
  }
}
