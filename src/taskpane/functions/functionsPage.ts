import './functions.css';
import { readActiveCell, type ActiveCell } from '../../excel/activeCell';
import { insertFormula, placeFrom } from '../../excel/insertFormula';
import { Trouble } from '../../excel/trouble';
import { shownFormula } from '../../formulas/separators';
import { functionsPageSentences } from '../../locales/functionsPage/functionsPageSentences';
import { searchWords } from '../../locales/functionsPage/searchWords';
import { languages, type Language } from '../../locales/language';
import type { LazyPage, OpenPage, PanePort } from '../page';
import { copyText } from '../staffActions';
import type { Notice } from '../state';
import { houseChoice } from '../house/houseMethod';
import { callOf, fillingOf, numberFormatOf, takesMethod } from './call';
import { loadCatalogue, type Catalogue, type CatalogueFunction } from './catalogue';
import { functionsTemplate, type FunctionsActions, type InsertOffer } from './functionsTemplate';
import { methodText, usualMethod, type MethodArgument } from './methodArgument';
import { recognisedIn, type Recognised } from './recognised';
import { foundIds, searchIndex, type SearchIndex } from './search';

export const openPage: OpenPage = (port) => new FunctionsPage(port);

/** The catalogue: searched in all languages, shown in one, with what Compare recognised filled in. */
export class FunctionsPage implements LazyPage {
  private catalogues: Partial<Record<Language, Catalogue>> = {};
  private index: SearchIndex = [];
  private isLoading = false;
  private hasFailed = false;
  private query = '';
  private readonly open = new Set<string>();
  /** Stays while an empty cell elsewhere is selected, into which something is to be put. */
  private recognised: Recognised | null = null;
  private cell: ActiveCell | null = null;
  private cellReadings = 0;
  /** What was typed as the target; null for the cell suggested. */
  private target: string | null = null;
  private method: MethodArgument | null = null;

  constructor(
    private readonly port: PanePort,
    private readonly load: (language: Language) => Promise<Catalogue> = loadCatalogue,
  ) {}

  readonly refresh = (): void => {
    if (this.index.length === 0) void this.loadAll();
    void this.readCell();
  };

  readonly template = () => {
    const { state } = this.port;
    this.recognised = recognisedIn(state.compare) ?? this.recognised;
    const found = foundIds(this.index, this.query);
    return functionsTemplate(
      state,
      {
        catalogue: this.catalogues[state.language] ?? null,
        hasFailed: this.hasFailed,
        query: this.query,
        found,
        open: this.open,
        typed: this.typed,
        offerOf: (entry) => this.offerOf(entry),
      },
      this.actions,
    );
  };

  private readonly typed = (formula: string): string =>
    this.cell ? shownFormula(formula, this.cell.separators) : formula;

  /** The formula that Insert would write, and what is still missing for it. */
  private offerOf(entry: CatalogueFunction): InsertOffer {
    const house = houseChoice(this.port.state.check?.cells.names.method ?? null);
    const method = this.method ?? usualMethod(house, this.recognised?.method ?? null);
    const needsMethod = takesMethod(entry);
    const { recognised, cell } = this;
    const target = this.target ?? cell?.target ?? '';
    const sheet = cell?.sheet ?? recognised?.sheet ?? null;
    // The cells are named as the sheet of the target needs it, which may stand in what was typed.
    const place = placeFrom(target)?.sheet ?? sheet;
    const call = callOf(entry, recognised, place, needsMethod ? methodText(method) : null);
    return {
      formula: call.formula,
      missing: call.missing,
      from: recognised && (call.isFilled ? `${recognised.sheet}!${recognised.address}` : ''),
      method: needsMethod ? method : null,
      house,
      target,
      sheet,
    };
  }

  private readonly actions: FunctionsActions = {
    search: (query) => {
      this.query = query;
      this.port.redraw();
    },
    toggle: (id) => {
      if (!this.open.delete(id)) this.open.add(id);
      this.port.redraw();
    },
    retry: () => void this.loadAll(),
    aim: (target) => {
      this.target = target.trim() === '' ? null : target;
      this.port.redraw();
    },
    chooseMethod: (method) => {
      this.method = method;
      this.port.redraw();
    },
    copy: (formula) => void this.port.doing(() => copyText(formula)),
    insert: (entry) => void this.insert(entry),
  };

  private async insert(entry: CatalogueFunction): Promise<void> {
    const { formula, missing, target, sheet: targetSheet } = this.offerOf(entry);
    await this.port.doing(async () => {
      if (missing.length > 0) return incomplete(missing.map(({ name }) => name));
      if (target === '') throw new Trouble('noAddress', target);
      const { sheet, address } = await insertFormula({
        sheet: targetSheet,
        address: target,
        content: formula,
        ...fillingOf(entry.id, formula),
        numberFormat: numberFormatOf(entry.id),
      });
      this.target = null;
      return { kind: 'said', say: (language) => functionsPageSentences(language).insert.done(address, sheet) };
    });
    this.port.refresh();
    void this.readCell();
    // The message of what was done stands above everything else.
    window.scrollTo({ top: 0 });
  }

  private async loadAll(): Promise<void> {
    if (this.isLoading) return;
    this.isLoading = true;
    this.hasFailed = false;
    this.port.redraw();
    try {
      const loaded = await Promise.all(
        languages.map(async (language) => [language, await this.load(language)] as const),
      );
      this.catalogues = Object.fromEntries(loaded);
      this.index = searchIndex(
        loaded.map(([, catalogue]) => catalogue),
        searchWords,
      );
    } catch {
      // No connection, or a file that is gone: the page says so and offers to try again.
      this.hasFailed = true;
    }
    this.isLoading = false;
    this.port.redraw();
  }

  private async readCell(): Promise<void> {
    const reading = ++this.cellReadings;
    try {
      const cell = await readActiveCell();
      // The selection has gone on, and been asked for again.
      if (reading !== this.cellReadings) return;
      const before = this.cell;
      this.cell = cell;
      // Who goes to another sheet, or to an empty cell, wants the formula there.
      const { sheet, target, isEmpty } = this.cell ?? {};
      if (before && (sheet !== before.sheet || (isEmpty && target !== before.target))) this.target = null;
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      // A chart is selected: the target is to be typed.
      this.cell = null;
    }
    this.port.redraw();
  }
}

const incomplete = (names: readonly string[]): Notice => ({
  kind: 'said',
  isWarning: true,
  say: (language) => {
    const { insert } = functionsPageSentences(language);
    return insert.incomplete(names.join(insert.separator));
  },
});
