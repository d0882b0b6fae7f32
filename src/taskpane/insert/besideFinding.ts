import { html, nothing, type TemplateResult } from 'lit/html.js';
import { goTo } from '../../excel/goTo';
import type { Insertion } from '../../excel/insertFormula';
import { readInsertSurroundings, type InsertSurroundings } from '../../excel/insertSurroundings';
import { cellAddress } from '../../formulas/area';
import { english } from '../../formulas/separators';
import { insertWords } from '../../locales/pane/insert/insertWords';
import type { Finding } from '../../audit/checkedWorkbook';
import type { PanePort } from '../page';
import { rateContent, rateFormat, type Content } from './content';
import { cumulativeBeside, type CumulativeRate } from './cumulativeRate';
import { contentTemplate, refusalText } from './insertTemplate';
import type { PlainLoader } from './plainLoader';
import { rightOf } from './target';

/** A finding whose neighbour is about to be written. */
interface Opened {
  readonly key: string;
  /** null until it has been read. */
  readonly around: InsertSurroundings | null;
}

/** What can be done about a finding: explain it, or put the rate on opening + hires beside it. */
export class BesideFinding {
  private opened: Opened | null = null;
  private readonly rates = new WeakMap<Finding, CumulativeRate | null>();

  constructor(
    private readonly port: PanePort,
    private readonly plain: PlainLoader,
    private readonly insert: (insertion: Insertion) => Promise<void>,
  ) {}

  template(finding: Finding): TemplateResult {
    const { check } = this.words;
    const address = cellAddress(finding.row, finding.column);
    const isOpen = this.opened?.key === keyOf(finding);
    const rate = this.rateOf(finding);
    return html`<button
        class="button button--small"
        aria-label=${check.explainCell(address, finding.sheet)}
        @click=${() => void this.explain(finding)}
      >
        ${check.explain}
      </button>
      ${
        rate
          ? html`<button
              class="button button--small"
              aria-label=${check.besideCell(address, finding.sheet)}
              aria-expanded=${isOpen}
              @click=${() => (isOpen ? this.close() : void this.open(finding))}
            >
              ${check.beside}
            </button>`
          : nothing
      }
      ${rate && isOpen ? this.confirmation(finding, rate, this.opened!) : nothing}`;
  }

  private get words() {
    return insertWords(this.port.state.language);
  }

  /** The caveat comes before the button that writes. */
  private confirmation(finding: Finding, rate: CumulativeRate, { around }: Opened): TemplateResult {
    const { words } = this;
    const { check } = words;
    const form = around?.form ?? 'function';
    const plain = form === 'plain' ? this.plain.now : null;
    const content = rateContent(form, rate.source, 'cumulative', rate.rate, finding.sheet, plain);
    const free = around?.freeCell ?? null;
    const target = free && cellAddress(free.row, free.column);
    const separators = around?.separators ?? english;
    const refusal = content.kind === 'none' ? refusalText(words, content.refusal) : '';
    return html`<div class="beside">
      <p>${check.caveat}</p>
      ${around && !refusal ? contentTemplate({ content, words, separators }) : nothing}
      ${refusal ? html`<p>${refusal}</p>` : nothing}
      ${target === null ? html`<p class="quiet" role="status">${around ? check.noneFree : check.looking}</p>` : nothing}
      <div class="actions__buttons">
        ${
          target !== null && content.kind !== 'none'
            ? html`<button
                class="button button--small button--primary"
                @click=${() => void this.add(finding, content, target)}
              >
                ${check.add(target)}
              </button>`
            : nothing
        }
        <button class="button button--small" @click=${() => this.close()}>${check.cancel}</button>
      </div>
    </div>`;
  }

  private rateOf(finding: Finding): CumulativeRate | null {
    const known = this.rates.get(finding);
    if (known !== undefined) return known;
    const { check } = this.port.state;
    const rate = check && cumulativeBeside(finding, check.cells.sheets);
    this.rates.set(finding, rate);
    return rate;
  }

  private async explain({ sheetId, row, column }: Finding): Promise<void> {
    let isThere = false;
    await this.port.doing(async () => {
      await goTo(sheetId, row, column);
      isThere = true;
      return null;
    });
    if (!isThere) return;
    this.port.openTab('compare');
    if (!this.port.state.isLive) this.port.refresh();
    // The button that had the focus is gone.
    document.getElementById('tab-compare')?.focus();
  }

  private async open(finding: Finding): Promise<void> {
    const key = keyOf(finding);
    this.opened = { key, around: null };
    this.port.redraw();
    const cell = { row: finding.row, column: finding.column, rowCount: 1, columnCount: 1 };
    const search = rightOf(cell, 0);
    await this.port.doing(async () => {
      const around = await readInsertSurroundings(finding.sheet, cell, search ? [search] : []);
      if (this.opened?.key === key) this.opened = { key, around };
      return null;
    });
    // What kept Excel from answering stands above the page.
    if (this.opened?.key === key && !this.opened.around) this.close();
  }

  private close(): void {
    this.opened = null;
    this.port.redraw();
  }

  private async add(finding: Finding, content: Exclude<Content, { kind: 'none' }>, address: string): Promise<void> {
    const written = content.kind === 'formula' ? content.formula : content.value;
    this.opened = null;
    await this.insert({ sheet: finding.sheet, address, content: written, numberFormat: rateFormat });
  }
}

const keyOf = ({ sheetId, row, column }: Finding): string => `${sheetId} ${row} ${column}`;
