import fc from 'fast-check';
import { oddJson, oddKeys, sentText } from './oddJson';

export interface JsonDamage {
  readonly kind: 'replace' | 'delete' | 'rename' | 'repeat' | 'swap' | 'wrap';
  readonly at: number;
  readonly other: number;
  readonly value: unknown;
  readonly key: string;
}

export const jsonDamage = (): fc.Arbitrary<JsonDamage> =>
  fc.record({
    kind: fc.constantFrom<JsonDamage['kind']>(
      'replace',
      'replace',
      'replace',
      'delete',
      'rename',
      'repeat',
      'swap',
      'wrap',
    ),
    at: fc.nat(400),
    other: fc.nat(400),
    value: oddJson(),
    key: fc.constantFrom(...oddKeys),
  });

type Holder = Record<string, unknown>;

interface Spot {
  readonly holder: Holder;
  readonly key: string;
}

function spotsOf(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...spotsOf(holder[key])]);
}

const changes: Readonly<Record<JsonDamage['kind'], (spot: Spot, damage: JsonDamage, other: Spot) => void>> = {
  replace: ({ holder, key }, { value }) => void (holder[key] = structuredClone(value)),
  delete: ({ holder, key }) => void (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
  rename: ({ holder, key }, { key: name }) => {
    if (Array.isArray(holder)) return;
    holder[name] = holder[key];
    delete holder[key];
  },
  repeat: ({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(holder[key]));
  },
  swap: ({ holder, key }, _damage, other) => {
    [holder[key], other.holder[other.key]] = [structuredClone(other.holder[other.key]), structuredClone(holder[key])];
  },
  wrap: ({ holder, key }) => void (holder[key] = [holder[key]]),
};

/** A request with some of its members damaged, as it is sent. */
export function damagedRequest(text: string, damages: readonly JsonDamage[]): string {
  const request = JSON.parse(text) as unknown;
  for (const damage of damages) {
    const spots = spotsOf(request);
    if (spots.length === 0) break;
    changes[damage.kind](spots[damage.at % spots.length], damage, spots[damage.other % spots.length]);
  }
  return sentText(request);
}

export interface TextDamage {
  readonly kind: 'cut' | 'flip' | 'insert' | 'only';
  readonly at: number;
  readonly text: string;
}

export const textDamage = (): fc.Arbitrary<TextDamage> =>
  fc.record({
    kind: fc.constantFrom<TextDamage['kind']>('cut', 'flip', 'insert', 'only'),
    at: fc.nat(5_000),
    text: fc.oneof(
      fc.constantFrom('null', '0', '""', '[]', '{}', '{"type":1}', '{"id":1,"type":1,"message":null}'),
      fc.json(),
      fc.string(),
    ),
  });

/** A request whose text is no longer what it was, mostly no JSON at all. */
export function damagedText(request: string, { kind, at, text }: TextDamage): string {
  const place = at % request.length;
  if (kind === 'only') return text;
  if (kind === 'cut') return request.slice(0, place);
  const rest = request.slice(kind === 'flip' ? place + 1 : place);
  return `${request.slice(0, place)}${text}${rest}`;
}
