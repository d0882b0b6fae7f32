import { tokenize } from '@borgar/fx';
import { treeOf } from './turnoverCall';

interface Piece {
  readonly type: string;
  readonly value: string;
}

const isHundred = (piece: Piece | undefined): boolean => piece?.type === 'number' && Number(piece.value) === 100;
const isSign = (piece: Piece | undefined, sign: string): boolean => piece?.type === 'operator' && piece.value === sign;
const binds = (piece: Piece | undefined): boolean => isSign(piece, '%') || isSign(piece, '^');

/**
 * A formula without its one multiplication by a hundred, rounded to as many digits of the fraction: "=ROUND(D2/B2*100,1)" ->
 * "=ROUND(D2/B2,3)". Null where there is none, or more than one.
 */
export function withoutTimesHundred(formula: string): string | null {
  const pieces: Piece[] = tokenize(formula).filter(({ type }) => type !== 'whitespace');
  const places = pieces.flatMap((_, i) => {
    const isBehind = isSign(pieces[i], '*') && isHundred(pieces[i + 1]) && !binds(pieces[i + 2]);
    const opens =
      i === 0 || ['fx_prefix', 'func'].includes(pieces[i - 1].type) || /^[=(,+-]$/.test(pieces[i - 1].value);
    const isBefore = opens && isHundred(pieces[i]) && isSign(pieces[i + 1], '*');
    return isBehind || isBefore ? [i] : [];
  });
  if (places.length !== 1) return null;
  pieces.splice(places[0], 2);
  const text = pieces.map(({ value }) => value).join('');
  const result = text.replace(
    /^(=ROUND(?:UP|DOWN)?\(.*,)(\d)\)$/i,
    (_, before, digits) => `${before}${Number(digits) + 2})`,
  );
  return treeOf(result) ? result : null;
}
