/** What went wrong, said above the spreadsheet, with a way out. */
export function showNotice(sentence: string, reload: string, detail = ''): void {
  const notice = document.querySelector<HTMLElement>('#notice')!;
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: reload });
  button.addEventListener('click', () => location.reload());
  const text = Object.assign(document.createElement('span'), {
    textContent: detail ? `${sentence} (${detail})` : sentence,
  });
  notice.replaceChildren(text, button);
  notice.hidden = false;
}
