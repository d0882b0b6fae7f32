import type { CalculationClock } from './grid/calculationClock';
import type { FunctionSource } from './grid/functionSource';
import type { StartMarks } from './startMarks';

export interface FirstCalculationParts {
  readonly frame: HTMLIFrameElement;
  readonly source: FunctionSource;
  readonly clock: CalculationClock;
  readonly marks: StartMarks;
  readonly calculateAll: () => void;
}

/** Cells can be calculated once Univer's engine runs and functions.js, in the pane's frame, has registered its functions. */
export class FirstCalculation {
  readonly done: Promise<void>;
  isDone = false;

  constructor(private readonly parts: FirstCalculationParts) {
    this.done = this.calculate();
  }

  private async calculate(): Promise<void> {
    const { clock, marks, calculateAll } = this.parts;
    await Promise.all([this.frameLoaded(), clock.ready().then(() => marks.set('engineReady'))]);
    calculateAll();
    await clock.settled();
    this.isDone = true;
    marks.set('firstCalculation');
  }

  /** Whenever the pane has been reloaded, its functions are looked up anew, and their cells calculated. */
  private frameLoaded(): Promise<void> {
    const { frame, source, marks, calculateAll } = this.parts;
    return new Promise((resolve) =>
      frame.addEventListener('load', () => {
        source.refresh();
        if (this.isDone) calculateAll();
        marks.set('frameLoaded');
        resolve();
      }),
    );
  }
}
