import type { TemplateResult } from 'lit/html.js';
import { nothing } from 'lit/html.js';
import { insertColumn } from '../../excel/insertColumn';
import { saveInsertForm, type InsertForm } from '../../excel/insertForm';
import { insertFormula, MergedCells, placeFrom } from '../../excel/insertFormula';
import { readInsertSurroundings, type InsertSurroundings } from '../../excel/insertSurroundings';
import { Trouble } from '../../excel/trouble';
import { addressOf, cellAddress } from '../../formulas/area';
import { english } from '../../formulas/separators';
import { intersectionOf } from '../../excel/area';
import { insertWords } from '../../locales/pane/insert/insertWords';
import { paneSentences } from '../../locales/pane/paneSentences';
import type { Method } from '../../turnover/method';
import type { Finding } from '../../audit/checkedWorkbook';
import { clipped } from '../clipped';
import { methodWords, whySentence } from '../compare/explain';
import { spanLabelOf } from '../compare/labels';
import type { Outcome } from '../../sheets/outcome';
import { placeText } from '../compare/place';
import type { CompareView } from '../compare/view';
import type { PanePort } from '../page';
import { houseChoice } from '../house/houseMethod';
import type { Notice } from '../state';
import { BesideFinding } from './besideFinding';
import { copySentence } from './copySentence';
import { columnContent, houseColumn, houseContent, rateContent, rateFormat, type Content } from './content';
import { methodActions, putSection, type PutSection } from './insertTemplate';
import { rowTexts } from './listTable';
import { PlainLoader } from './plainLoader';
import { isSameSheet, sourceOf } from './source';
import { targetSearch } from './target';

const anyCell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

type Shown = TemplateResult | typeof nothing;

/** What can be put into the workbook from Compare and from Check. */
export class InsertPart {
  private view: CompareView | null = null;
  private around: InsertSurroundings | null = null;
  /** Of the view now shown, and not of the one before. */
  private isAroundView = false;
  /** Chosen here, until it has been read back from the workbook. */
  private chosen: InsertForm | null = null;
  private typed: string | null = null;
  private readonly plain: PlainLoader;
  private readonly beside: BesideFinding;

  constructor(private readonly port: PanePort) {
    this.plain = new PlainLoader(() => port.redraw());
    this.beside = new BesideFinding(port, this.plain, (insertion) => this.inserting(() => insertFormula(insertion)));
  }

  /** Below one method: insert it, copy its sentence. */
  methodTemplate(view: CompareView, outcome: Outcome, method: Method): Shown {
    const parts = this.see(view, outcome);
    const result = outcome.results.find((each) => each.method === method);
    if (typeof result?.rate !== 'number' || typeof result.base !== 'number') return nothing;
    const { rate, base } = result;
    const { sentences } = this.port.state;
    const { name } = methodWords(method, outcome.isDaily, sentences);
    const content = this.contentOf(parts, method, rate);
    return methodActions({
      words: this.words,
      name,
      content,
      separators: this.separators,
      canInsert: this.canInsert(parts),
      insert: () => void this.insert(parts, content, name),
      copy: () =>
        void this.port.doing(() =>
          copySentence(
            whySentence({ ...outcome, method, rate, base }, spanLabelOf(view, sentences, this.language), sentences),
          ),
        ),
    });
  }

  /** Below all methods: the form in which things are inserted, the cell, and the whole comparison. */
  comparisonTemplate(view: CompareView, outcome: Outcome): Shown {
    const parts = this.see(view, outcome);
    const { sentences, check } = this.port.state;
    const house = this.form === 'function' ? houseChoice(check?.cells.names.method ?? null) : null;
    const houseName = house && methodWords(house, outcome.isDaily, sentences).name;
    const houseFormula = house && this.houseContent(parts);
    const section: PutSection = {
      words: this.words,
      form: this.form,
      separators: this.separators,
      target: this.targetState(parts),
      refusal: typeof parts.source === 'string' && this.form !== 'value' ? parts.source : null,
      canInsert: this.canInsert(parts),
      house:
        houseName !== null && houseFormula?.kind === 'formula'
          ? { name: houseName, content: houseFormula, insert: () => void this.insert(parts, houseFormula, houseName) }
          : null,
      choose: (form) => this.choose(form),
      type: (text) => {
        this.typed = text;
        this.port.redraw();
      },
      insertComparison: () => void this.insertComparison(view, outcome),
    };
    return putSection(section);
  }

  /** Below a finding of Check. */
  findingTemplate(finding: Finding): TemplateResult {
    return this.beside.template(finding);
  }

  private get language() {
    return this.port.state.language;
  }

  private get words() {
    return insertWords(this.language);
  }

  private get form(): InsertForm {
    return this.chosen ?? this.around?.form ?? 'function';
  }

  /** Asked for only where they are wanted. */
  private get plainNow() {
    return this.form === 'plain' ? this.plain.now : null;
  }

  private get separators() {
    return this.around?.separators ?? english;
  }

  /** A new view brings another target; its surroundings are read as soon as it is shown. */
  private see(view: CompareView, outcome: Outcome): ViewParts {
    if (view !== this.view) {
      const isOther = this.view === null || keyOf(view) !== keyOf(this.view);
      this.view = view;
      if (isOther) {
        this.typed = null;
        this.isAroundView = false;
      }
      void this.readAround(view);
    }
    const source = sourceOf(view);
    const sheet = 'sheet' in view.origin ? view.origin.sheet : '';
    const around = this.isAroundView ? this.around : null;
    const rows =
      around?.table && outcome.periods === 1 && this.form !== 'value' ? rowTexts(around.table, view.origin) : null;
    const text = this.typed ?? (around?.freeCell ? cellAddress(around.freeCell.row, around.freeCell.column) : '');
    return { view, source, sheet, text, place: placeFrom(text), column: rows && { table: around!.table!.name, rows } };
  }

  private async readAround(view: CompareView): Promise<void> {
    const search = targetSearch(view);
    try {
      const around = await readInsertSurroundings(
        search?.sheet ?? null,
        search?.cell ?? anyCell,
        search?.searches ?? [],
      );
      if (view !== this.view) return;
      this.around = around;
      this.isAroundView = true;
      if (around.form === this.chosen) this.chosen = null;
      this.port.redraw();
    } catch (error) {
      // Without it no cell is proposed; people can enter one.
      if (!(error instanceof Trouble)) throw error;
    }
  }

  private contentOf({ source, column, sheet, place }: ViewParts, method: Method, rate: number): Content {
    if (column) return columnContent(this.form, method, column.rows, this.plainNow);
    return rateContent(this.form, source, method, rate, place?.sheet ?? sheet, this.plainNow);
  }

  private houseContent({ source, column, sheet, place }: ViewParts): Content {
    return column ? houseColumn(column.rows) : houseContent(source, place?.sheet ?? sheet);
  }

  private canInsert({ column, place, source, sheet }: ViewParts): boolean {
    return column !== null || (place !== null && this.amongSource(source, place, sheet) === null);
  }

  /** The target's address where the formula would read it. */
  private amongSource(source: ViewParts['source'], place: NonNullable<ViewParts['place']>, sheet: string) {
    if (typeof source === 'string' || this.form === 'value') return null;
    const isRead = Object.values(source.args).some(
      (argument) =>
        argument.kind === 'cells' &&
        isSameSheet(argument.sheet, place.sheet ?? sheet) &&
        intersectionOf(argument.area, place.area) !== null,
    );
    return isRead ? addressOf(place.area) : null;
  }

  private targetState(parts: ViewParts): PutSection['target'] {
    const { words } = this;
    const { view, source, column, place, text, sheet } = parts;
    if (view.origin.kind === 'example') return null;
    if (column) return { kind: 'column', sentence: words.inTable(clipped(column.table)) };
    const among = place && this.amongSource(source, place, sheet);
    const problem =
      place !== null
        ? among !== null && words.amongSource(among)
        : text !== ''
          ? words.badTarget(clipped(text))
          : this.typed === null && this.isAroundView && words.noTarget;
    return { kind: 'cell', text, problem: problem || null };
  }

  private choose(form: InsertForm): void {
    this.chosen = form;
    this.port.redraw();
    void this.port.doing(() => saveInsertForm(form).then(() => null));
  }

  private insert({ column, text, sheet }: ViewParts, content: Content, name: string): Promise<void> {
    if (content.kind === 'none') return Promise.resolve();
    if (column && content.kind === 'formula') {
      const { table } = column;
      const { formula } = content;
      return this.writing(async () => {
        const header = await insertColumn({ table, header: name, formula, numberFormat: rateFormat });
        return {
          kind: 'said',
          say: (language) => insertWords(language).insertedColumn(clipped(header), clipped(table)),
        };
      });
    }
    const written = content.kind === 'formula' ? content.formula : content.value;
    return this.inserting(() => insertFormula({ sheet, address: text, content: written, numberFormat: rateFormat }));
  }

  private inserting(work: () => ReturnType<typeof insertFormula>): Promise<void> {
    return this.writing(async () => {
      const { sheet, address } = await work();
      return { kind: 'said', say: (language) => insertWords(language).inserted(address, clipped(sheet)) };
    });
  }

  private insertComparison(view: CompareView, outcome: Outcome): Promise<void> {
    const { words, form, language } = this;
    const { sentences } = this.port.state;
    const label = spanLabelOf(view, sentences, language);
    const place = view.origin.kind === 'example' ? sentences.example.banner : placeText(view.origin, sentences);
    return this.writing(async () => {
      const code = await import(/* webpackChunkName: "insert-comparison" */ './comparison').catch(() => null);
      const plain = form === 'plain' ? await this.plain.load() : null;
      if (!code || (form === 'plain' && !plain))
        return { kind: 'said', isWarning: true, say: (spoken) => paneSentences(spoken).pages.failed };
      const request = { view, outcome, form, plain, label, place, sentences, words };
      const { sheet, hasChart } = await code.insertComparison(request);
      const name = clipped(sheet);
      return {
        kind: 'said',
        say: (spoken) => {
          const { comparison } = insertWords(spoken);
          return hasChart ? comparison.done(name) : comparison.withoutChart(name);
        },
      };
    });
  }

  /** What was written is read again, also where Excel does not tell of changes. */
  private writing(work: () => Promise<Notice>): Promise<void> {
    return this.port.doing(async () => {
      try {
        const notice = await work();
        this.typed = null;
        if (!this.port.state.isLive) this.port.refresh();
        return notice;
      } catch (error) {
        if (!(error instanceof MergedCells)) throw error;
        const { detail } = error;
        return { kind: 'said', isWarning: true, say: (language) => insertWords(language).merged(detail) };
      }
    });
  }
}

/** What a view offers for insertion. */
interface ViewParts {
  readonly view: CompareView;
  readonly source: ReturnType<typeof sourceOf>;
  /** Where the numbers are, and their cell unless the target names another sheet. */
  readonly sheet: string;
  /** What stands in the target field. */
  readonly text: string;
  readonly place: ReturnType<typeof placeFrom>;
  /** Goes into a new column of an Excel Table. */
  readonly column: { readonly table: string; readonly rows: NonNullable<ReturnType<typeof rowTexts>> } | null;
}

/** The same cells: what was typed for them stays. */
const keyOf = ({ origin }: CompareView): string =>
  origin.kind === 'example' ? origin.kind : [origin.kind, origin.sheet, origin.address].join('|');
