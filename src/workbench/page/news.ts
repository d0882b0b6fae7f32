/** What was opened or saved, or why it was not: said above the spreadsheet until it is closed. */
export function showNews(
  sentence: string,
  { items = [], isProblem = false, close }: { items?: readonly string[]; isProblem?: boolean; close: string },
): void {
  const news = document.querySelector<HTMLElement>('#news')!;
  const text = Object.assign(document.createElement('p'), { textContent: sentence });
  const list = document.createElement('ul');
  list.append(...items.map((item) => Object.assign(document.createElement('li'), { textContent: item })));
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: close } as const);
  button.addEventListener('click', hideNews);
  news.classList.toggle('news--problem', isProblem);
  news.setAttribute('role', isProblem ? 'alert' : 'status');
  news.replaceChildren(text, ...(items.length > 0 ? [list] : []), button);
  news.hidden = false;
}

export function hideNews(): void {
  document.querySelector<HTMLElement>('#news')!.hidden = true;
}
