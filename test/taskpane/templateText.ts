import type { TemplateResult } from 'lit/html.js';

/** What a person would read of a template: its text and the values put in, without tags. */
export function templateText(value: unknown): string {
  return pieces(value)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function pieces(value: unknown): string {
  if (Array.isArray(value)) return value.map(pieces).join('');
  if (typeof value === 'string' || typeof value === 'number') return String(value).replace(/</g, '‹');
  if (isTemplate(value)) return value.strings.map((part, i) => part + pieces(value.values[i])).join('');
  if (isDirective(value)) return pieces(repeated(value.values));
  return '';
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value;

const isDirective = (value: unknown): value is { values: unknown[] } =>
  typeof value === 'object' && value !== null && '_$litDirective$' in value;

/** repeat(items, key, template), keyed(key, template) */
function repeated([items, keyed, template]: unknown[]): unknown[] {
  if (template === undefined) return [keyed];
  return [...(items as Iterable<unknown>)].map((item, index) =>
    (template as (i: unknown, n: number) => unknown)(item, index),
  );
}
