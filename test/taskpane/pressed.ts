import type { TemplateResult } from 'lit/html.js';
import { templateText } from './templateText';

type Listener = (event: unknown) => void;
type Token = string | Listener;

/** Presses the button of this name, or the one whose text begins with it. */
export function pressed(template: unknown, name: string): void {
  const tokens = tokensOf(template);
  const buttons = listenersFor(tokens, 'click').map(({ listener, at }) => ({ listener, text: buttonText(tokens, at) }));
  const button = buttons.find(({ text }) => text === name) ?? buttons.find(({ text }) => text.startsWith(`${name} `));
  if (!button)
    throw new Error(`There is no button “${name}”, only ${buttons.map(({ text }) => `“${text}”`).join(', ')}.`);
  button.listener({});
}

/** Enters a value into the field in whose tag `mark` stands, such as its id. */
export function entered(template: unknown, mark: string, value: string): void {
  const tokens = tokensOf(template);
  const fields = ['input', 'change'].flatMap((event) => listenersFor(tokens, event));
  const field = fields.find(({ at }) => tagAround(tokens, at).includes(mark));
  if (!field) throw new Error(`There is no field with ${mark}.`);
  field.listener({ target: { value } });
}

/** What is written, with the listeners where they stand. */
function tokensOf(value: unknown): Token[] {
  if (Array.isArray(value)) return value.flatMap(tokensOf);
  if (typeof value === 'function') return [value as Listener];
  if (isTemplate(value)) return value.strings.flatMap((part, i) => [part, ...tokensOf(value.values[i])]);
  if (isDirective(value)) {
    const [items, , template] = value.values;
    if (typeof template !== 'function') return tokensOf(items);
    return [...(items as Iterable<unknown>)].flatMap((item, i) =>
      tokensOf((template as (...args: unknown[]) => unknown)(item, i)),
    );
  }
  return typeof value === 'string' || typeof value === 'number' ? [String(value).replace(/[<>]/g, ' ')] : [];
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value;

const isDirective = (value: unknown): value is { values: unknown[] } =>
  typeof value === 'object' && value !== null && '_$litDirective$' in value;

const listenersFor = (tokens: readonly Token[], event: string) =>
  tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    return typeof token === 'function' && typeof before === 'string' && before.endsWith(`@${event}=`)
      ? [{ listener: token, at }]
      : [];
  });

const textAfter = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at)
    .filter((token) => typeof token === 'string')
    .join('');

function buttonText(tokens: readonly Token[], at: number): string {
  const [inside] = textAfter(tokens, at).split('</button>');
  return templateText(inside.slice(inside.indexOf('>') + 1).replace(/<[^>]*>/g, ' '));
}

function tagAround(tokens: readonly Token[], at: number): string {
  const before = tokens
    .slice(0, at)
    .filter((token) => typeof token === 'string')
    .join('');
  const [after] = textAfter(tokens, at).split('>');
  return before.slice(before.lastIndexOf('<')) + after;
}

/** Sends the form of the template with these values in its fields. */
export function submitted(template: unknown, values: Readonly<Record<string, string>>): void {
  const [form] = listenersFor(tokensOf(template), 'submit');
  const namedItem = (name: string) => ({ value: values[name] });
  form.listener({ preventDefault: () => undefined, currentTarget: { elements: { namedItem } } });
}
