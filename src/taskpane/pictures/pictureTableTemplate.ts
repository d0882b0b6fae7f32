import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PicturesWords } from '../../locales/pane/pictures/picturesWords';
import { clipped } from '../clipped';
import type { PictureTable } from './picture';

/** More rows than that are looked at on a sheet. */
const mostRows = 1_200;

/** All the numbers of a picture, for those who would rather read, or cannot see it. */
export function pictureTableTemplate(
  { heads, rows }: PictureTable,
  title: string,
  { table }: PicturesWords,
): TemplateResult {
  const hidden = rows.length - mostRows;
  return html`<div class="scroller" tabindex="0" role="region" aria-label=${title}>
      <table class="table picture__table">
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, mostRows).map(
            ([head, ...cells]) =>
              html`<tr>
                <th scope="row">${clipped(head, 40)}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${hidden > 0 ? html`<p class="quiet">${table.hidden(hidden)}</p>` : nothing}`;
}
