import type { WriteOptions } from 'hucre/xlsx';
import { fromJson } from './packageFacts';

type Properties = NonNullable<NonNullable<WriteOptions['properties']>['custom']>;

const propertyName = 'TurnoverSettings';
/** Excel cuts off what is longer. */
const longestProperty = 255;

/** What an add-in keeps in the document, from the custom properties that `settingsProperties` wrote. */
export function settingsFromProperties(properties: Properties | undefined): Record<string, unknown> {
  const pieces: string[] = [];
  for (let i = 1; typeof properties?.[`${propertyName}${i}`] === 'string'; i++)
    pieces.push(properties[`${propertyName}${i}`] as string);
  const settings = fromJson(pieces.join(''));
  return typeof settings === 'object' && settings !== null && !Array.isArray(settings)
    ? (settings as Record<string, unknown>)
    : {};
}

/** As custom document properties, in pieces that Excel keeps whole. */
export function settingsProperties(settings: Readonly<Record<string, unknown>>): Properties {
  if (Object.keys(settings).length === 0) return {};
  const text = JSON.stringify(settings);
  const pieces = Array.from({ length: Math.ceil(text.length / longestProperty) }, (_, i) =>
    text.slice(i * longestProperty, (i + 1) * longestProperty),
  );
  return Object.fromEntries(pieces.map((piece, i) => [`${propertyName}${i + 1}`, piece]));
}
