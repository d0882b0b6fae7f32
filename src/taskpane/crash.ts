import { html, render } from 'lit/html.js';
import type { PaneSentences } from '../locales/pane/paneSentences';

/** Also the pages and parts that are loaded later. */
const ownFile = /\b(?:taskpane|pages\/[\w.-]+)\.js/;

/** Shows a mistake of the pane's own, wherever it happens, and offers to begin again. */
export function watchForCrashes(root: HTMLElement, sentences: () => PaneSentences): void {
  const show = (error: unknown) => {
    const { crash } = sentences();
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    // A place of its own, because the templates of the page may be what broke.
    const page = document.createElement('main');
    root.replaceChildren(page);
    page.className = 'page';
    render(
      html`<div class="message message--problem" role="alert">
        <h1 class="message__title">${crash.heading}</h1>
        <p>${crash.text}</p>
        <p class="quiet">${detail}</p>
        <button class="button button--primary" @click=${() => location.reload()}>${crash.reload}</button>
      </div>`,
      page,
    );
  };
  // Scripts of others share the page: office.js, and functions.js, which fails where office.js is missing.
  window.addEventListener('error', ({ error, filename }) => {
    if (ownFile.test(filename)) show(error);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (reason instanceof Error && ownFile.test(reason.stack ?? '')) show(reason);
  });
}
