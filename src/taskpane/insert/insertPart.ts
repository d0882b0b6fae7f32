import { nothing, type TemplateResult } from 'lit/html.js';
import type { Method } from '../../turnover/method';
import type { CompareView } from '../compare/view';
import type { Outcome } from '../compare/outcome';
import type { PanePort } from '../page';

type Shown = TemplateResult | typeof nothing;

/** What can be put into the workbook from Compare. */
export class InsertPart {
  constructor(private readonly port: PanePort) {}

  /** Below one method: insert it, copy its sentence. */
  methodTemplate(_view: CompareView, _outcome: Outcome, _method: Method): Shown {
    return this.port.state.absence ? nothing : nothing;
  }

  /** Below all methods: the form in which things are inserted, and the whole comparison. */
  comparisonTemplate(_view: CompareView, _outcome: Outcome): Shown {
    return nothing;
  }
}
