import { tokenize } from '@borgar/fx';
import { isRangeToken, referenceCopies, type Copies } from './references';

export type { Copies };

/** A formula that is read once for all of its copies; each is null where a reference would leave the sheet. */
export function copiesOf(formula: string): Copies {
  const parts = tokenize(formula).map(
    ({ type, value }): string | Copies => (isRangeToken(type) ? referenceCopies(value) : null) ?? value,
  );
  return (rows, columns) => {
    if (rows === 0 && columns === 0) return formula;
    let result = '';
    for (const part of parts) {
      const text = typeof part === 'string' ? part : part(rows, columns);
      if (text === null) return null;
      result += text;
    }
    return result;
  };
}
