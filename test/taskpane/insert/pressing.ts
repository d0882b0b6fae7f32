import type { TemplateResult } from 'lit/html.js';

/** What can be operated in a template: a button by its label or text, a field by its value. */
interface Control {
  readonly label: string;
  readonly isDisabled: boolean;
  readonly act: (event: unknown) => unknown;
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value;

/** What repeat() and the like were given. */
const isDirective = (value: unknown): value is { values: unknown[] } =>
  typeof value === 'object' && value !== null && '_$litDirective$' in value;

function repeated([items, , template]: unknown[]): unknown[] {
  if (typeof template !== 'function') return [];
  return [...(items as Iterable<unknown>)].map((item, i) => (template as (...args: unknown[]) => unknown)(item, i));
}

function controlsIn(value: unknown): Control[] {
  if (Array.isArray(value)) return value.flatMap(controlsIn);
  if (isDirective(value)) return controlsIn(repeated(value.values));
  if (!isTemplate(value)) return [];
  const { strings, values } = value;
  const own = values.flatMap((act, i): Control[] => {
    if (typeof act !== 'function' || !/@(click|change|input)=$/.test(strings[i])) return [];
    const attributes = new Map<string, unknown>();
    for (let j = i; j >= 0; j--) {
      const name = /([.?@\w-]+)=$/.exec(strings[j])?.[1];
      if (name && !attributes.has(name)) attributes.set(name, values[j]);
      if (/<(button|input)/.test(strings[j])) break;
    }
    const label = attributes.get('aria-label') ?? attributes.get('value') ?? values[i + 1] ?? attributes.get('.value');
    const text = /@input=$/.test(strings[i]) ? 'field' : String(label);
    return [{ label: text, isDisabled: attributes.get('?disabled') === true, act: act as Control['act'] }];
  });
  return [...own, ...values.flatMap(controlsIn)];
}

/** The labels of everything that can be pressed. */
export const pressable = (template: unknown): string[] =>
  controlsIn(template)
    .filter(({ isDisabled }) => !isDisabled)
    .map(({ label }) => label);

/** Presses the button (or chooses the radio button) with a label; what was typed goes into the field. */
export async function press(template: unknown, label: string, typed = ''): Promise<void> {
  const found = controlsIn(template).find((control) => control.label === label && !control.isDisabled);
  if (!found) throw new Error(`There is no “${label}” among: ${pressable(template).join(', ')}`);
  await found.act({ target: { value: typed } });
}
