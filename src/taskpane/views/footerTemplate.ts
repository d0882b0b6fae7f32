import { html, nothing, type TemplateResult } from 'lit/html.js';
import { languages, type Language } from '../../locales/language';
import type { Actions, PaneState, ReadTab } from '../state';
import { version } from '../version';

export function footerTemplate(state: PaneState, actions: Actions): TemplateResult {
  const { sentences, language, isLive, absence } = state;
  const { footer } = sentences;
  const speak = (event: Event) => actions.speak((event.target as HTMLSelectElement).value as Language);
  const refresh = html`<button class="button button--small" @click=${actions.refresh}>${footer.refresh}</button>`;
  return html`<footer class="bottom">
    <p>${footer.promise}</p>
    <div class="bottom__row">
      <label class="bottom__language">
        <span>${footer.language}</span>
        <select class="select select--small" .value=${language} @change=${speak}>
          ${languages.map(
            (each) =>
              html`<option value=${each} lang=${each} ?selected=${each === language}>
                ${footer.languageNames[each]}
              </option>`,
          )}
        </select>
      </label>
      ${(isLive && !(state.tab in state.troubles && state.troubles[state.tab as ReadTab])) || absence ? nothing : refresh}
      <span class="bottom__version">${footer.version(version)}</span>
    </div>
  </footer>`;
}
