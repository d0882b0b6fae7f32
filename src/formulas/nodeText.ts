import type { AstExpression } from '@borgar/fx';

/** The piece of a formula that a node was read from. A node's own place leaves out brackets at its ends. */
export function writtenText(node: AstExpression, formula: string): string {
  const [start, end] = placeOf(node, formula);
  return formula.slice(start, end);
}

/** From the first character to behind the last, with as many brackets closed as are opened. */
export function placeOf(node: AstExpression, formula: string): readonly [start: number, end: number] {
  let [start, end] = node.loc ?? [0, formula.length];
  const piece = formula.slice(start, end).replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g, '');
  let [opened, missing] = [0, 0];
  for (const character of piece) {
    if (character === '(') opened++;
    else if (character === ')' && opened > 0) opened--;
    else if (character === ')') missing++;
  }
  for (; opened > 0 && end < formula.length; end++) if (formula[end] === ')') opened--;
  for (; missing > 0 && start > 0; start--) if (formula[start - 1] === '(') missing--;
  while (formula[end] === '%') end++;
  return [start, end];
}
