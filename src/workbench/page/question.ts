export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  /** What it does, below the buttons' names. */
  readonly explanation?: string;
}

/** Asks in the page; null when the question is left with Escape or the last button. The first choice is the one proposed. */
export function ask<T extends string>(
  question: string,
  choices: readonly Choice<T>[],
  cancel: string,
): Promise<T | null> {
  const dialog = document.querySelector<HTMLDialogElement>('#question')!;
  return new Promise((resolve) => {
    let answer: T | null = null;
    const heading = Object.assign(document.createElement('h2'), { id: 'question-text', textContent: question });
    const buttons = choices.map(({ value, label, explanation }, i) => {
      const button = buttonWith(label, i === 0 ? 'question__choice question__choice--proposed' : 'question__choice');
      if (explanation) button.append(Object.assign(document.createElement('small'), { textContent: explanation }));
      button.addEventListener('click', () => {
        answer = value;
        dialog.close();
      });
      return button;
    });
    const leave = buttonWith(cancel, 'question__cancel');
    leave.addEventListener('click', () => dialog.close());
    dialog.setAttribute('aria-labelledby', heading.id);
    dialog.replaceChildren(heading, ...buttons, leave);
    dialog.addEventListener('close', () => resolve(answer), { once: true });
    dialog.showModal();
    buttons[0]?.focus();
  });
}

function buttonWith(label: string, className: string): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', className } as const);
  button.append(Object.assign(document.createElement('span'), { textContent: label }));
  return button;
}
