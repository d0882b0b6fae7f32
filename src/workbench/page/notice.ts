/** What went wrong, said above the spreadsheet, with a way out where reloading is one. */
export function showNotice(sentence: string, reload?: string, detail = ''): void {
  const notice = document.querySelector<HTMLElement>('#notice')!;
  const text = Object.assign(document.createElement('span'), {
    textContent: detail ? `${sentence} (${detail})` : sentence,
  });
  notice.replaceChildren(text, ...(reload ? [reloadButton(reload)] : []));
  notice.hidden = false;
}

function reloadButton(label: string): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label } as const);
  button.addEventListener('click', () => location.reload());
  return button;
}
