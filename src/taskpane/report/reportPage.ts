import './report.css';
import { addReportSheet } from '../../excel/reportSheet';
import { readReportSheetFacts } from '../../excel/reportSheetFacts';
import { Trouble } from '../../excel/trouble';
import { reportSentences, type ReportSentences } from '../../locales/pane/report/reportSentences';
import { monthReport } from '../../report/monthReport';
import { refusalSentence } from '../../report/refusalSentence';
import type { ReportRequest } from '../../report/reportSheet';
import type { TemplateResult } from 'lit/html.js';
import { clipped } from '../clipped';
import type { CompareView } from '../compare/view';
import { houseChoice } from '../house/houseMethod';
import type { PanePort } from '../page';
import type { Notice } from '../state';
import { version } from '../version';
import { forAnotherSource, noChoices, probationFrom, targetFrom, type ReportChoices } from './reportChoices';
import { ReportRefused } from './reportRefusal';
import { reportTemplate } from './reportTemplate';
import {
  keyOfMonth,
  monthsOf,
  reportedOf,
  sourceFor,
  usualLastYear,
  wantedCells,
  type Reported,
} from './reportSources';
import type { ReportView } from './reportView';

/** The month-end report of the table or staff list that Compare shows. */
export class ReportPage {
  private view: CompareView | null = null;
  private reported: Reported | ReportRefused | null = null;
  private choices: ReportChoices = noChoices;
  private form: ReportRequest['form'] = 'function';
  /** Why the report that was asked for is none. */
  private refused: ReportRefused | null = null;
  private isWorking = false;

  constructor(private readonly port: PanePort) {}

  template(view: CompareView): TemplateResult {
    if (view !== this.view) {
      this.view = view;
      void this.read(view);
    }
    return reportTemplate(this.shown, {
      choose: (part) => {
        this.choices = { ...this.choices, ...part };
        this.refused = null;
        this.port.redraw();
      },
      add: () => void this.add(),
    });
  }

  private get words(): ReportSentences {
    return reportSentences(this.port.state.language);
  }

  private get shown(): ReportView {
    const { reported, choices, words, isWorking, refused, port } = this;
    const { sentences, language, check } = port.state;
    return {
      reported,
      choices,
      lastYear: this.lastYear,
      method: choices.method ?? houseChoice(check?.cells.names.method ?? null) ?? 'average',
      form: choices.form ?? this.form,
      refused,
      isWorking,
      words,
      sentences,
      language,
    };
  }

  private get lastYear(): string {
    const { reported, choices } = this;
    const isBare = reported !== null && 'table' in reported && reported.table.needsYear;
    return choices.lastYear ?? (isBare ? usualLastYear(reported.table, new Date()) : '');
  }

  private async read(view: CompareView): Promise<void> {
    try {
      const { form, cells } = await readReportSheetFacts(wantedCells(view));
      if (view !== this.view) return;
      const reported = reportedOf(view, cells);
      if (keyOf(reported) !== keyOf(this.reported)) {
        this.choices = forAnotherSource(this.choices);
        this.refused = null;
      }
      this.reported = reported;
      this.form = form === 'plain' ? 'plain' : 'function';
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      this.reported = new ReportRefused(({ refusals }) => refusals.changed);
    }
    this.port.redraw();
  }

  private async add(): Promise<void> {
    const { reported } = this;
    if (this.isWorking || reported === null || reported instanceof ReportRefused) return;
    this.isWorking = true;
    this.refused = null;
    this.port.redraw();
    await this.port.doing(() => this.adding(reported));
    this.isWorking = false;
    this.port.redraw();
    // What was done is said above everything else.
    if (!this.refused) window.scrollTo({ top: 0 });
  }

  private async adding(reported: Reported): Promise<Notice | null> {
    const request = await this.request(reported);
    if (request instanceof ReportRefused) return this.refuse(request);
    const report = monthReport(request);
    if ('refusal' in report)
      return this.refuse(new ReportRefused(() => refusalSentence(report, this.port.state.language)));
    const { sheet, hasPage } = await addReportSheet(report);
    if (!this.port.state.isLive) this.port.refresh();
    return {
      kind: 'said',
      isWarning: !hasPage,
      say: (language) => {
        const { added, noPage } = reportSentences(language);
        return added(clipped(sheet)) + (hasPage ? '' : noPage);
      },
    };
  }

  private refuse(refused: ReportRefused): null {
    this.refused = refused;
    return null;
  }

  private async request(reported: Reported): Promise<ReportRequest | ReportRefused> {
    const { choices, lastYear, shown } = this;
    const [target, probationDays] = [targetFrom(choices.target), probationFrom(choices.probation)];
    const known = monthsOf(reported, lastYear);
    if (known instanceof ReportRefused) return known;
    if (target instanceof ReportRefused) return target;
    if (probationDays instanceof ReportRefused) return probationDays;
    const source = await sourceFor(reported, choices, lastYear);
    if (source instanceof ReportRefused) return source;
    const { year, month } = known.months.find((each) => keyOfMonth(each) === choices.month) ?? known.usual;
    return {
      source,
      month: { year, month },
      method: shown.method,
      form: shown.form,
      yearStart: choices.yearStart,
      target,
      probationDays,
      language: choices.language ?? this.port.state.language,
      version,
    };
  }
}

const keyOf = (reported: Reported | ReportRefused | null): string | null =>
  reported === null || reported instanceof ReportRefused ? null : reported.key;
