import { nothing, type TemplateResult } from 'lit/html.js';
import type { CompareView } from '../compare/view';
import type { PanePort } from '../page';

/** The pictures of what Compare shows; the library that draws them is loaded with the first one. */
export class PicturesPart {
  constructor(private readonly port: PanePort) {}

  template(_view: CompareView): TemplateResult | typeof nothing {
    return this.port.state.absence ? nothing : nothing;
  }
}
