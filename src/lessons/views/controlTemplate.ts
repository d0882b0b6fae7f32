import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Control } from '../lesson';
import { mostOf } from '../lessonBook';
import { peopleText } from '../numberText';
import type { LessonContext } from './lessonContext';

export type Move = (id: string, value: number) => void;

/** What people can play with. `moved` hears of every step, `settled` once a control comes to rest. */
export function controlTemplate(control: Control, context: LessonContext, moved: Move, settled: () => void) {
  const { label, options = [] } = context.words.controls[control.id];
  const value = context.progress.settings[control.id];
  const id = `lesson-control-${control.id}`;
  const move = (next: number) => {
    moved(control.id, next);
    settled();
  };
  switch (control.kind) {
    case 'range':
      return rangeTemplate(
        control,
        { id, label, value, most: mostOf(control, context.progress.settings) },
        moved,
        settled,
      );
    case 'choice':
      return html`<div class="lesson-control">
        <label class="lesson-control__label" for=${id}>${label}</label>
        <select
          id=${id}
          class="select"
          @change=${(event: Event) => move((event.target as HTMLSelectElement).selectedIndex)}
        >
          ${options.map((option, index) => html`<option ?selected=${index === value}>${option}</option>`)}
        </select>
      </div>`;
    case 'switch':
      return html`<label class="lesson-control lesson-control--switch" for=${id}>
        <input
          id=${id}
          type="checkbox"
          role="switch"
          .checked=${value === 1}
          @change=${(event: Event) => move((event.target as HTMLInputElement).checked ? 1 : 0)}
        />
        <span class="lesson-control__label">${label}</span>
        ${options[value] ? html`<span class="lesson-control__state">${options[value]}</span>` : nothing}
      </label>`;
  }
}

interface ShownRange {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly most: number;
}

function rangeTemplate(
  control: Extract<Control, { kind: 'range' }>,
  { id, label, value, most }: ShownRange,
  moved: Move,
  settled: () => void,
): TemplateResult {
  return html`<div class="lesson-control">
    <label class="lesson-control__label" for=${id}>${label}</label>
    <output class="lesson-control__value" for=${id}>${peopleText(value)}</output>
    <input
      id=${id}
      class="lesson-control__range"
      type="range"
      min=${control.min}
      max=${most}
      step=${control.step ?? 1}
      .value=${String(value)}
      @input=${(event: Event) => moved(control.id, Number((event.target as HTMLInputElement).value))}
      @change=${settled}
    />
  </div>`;
}
