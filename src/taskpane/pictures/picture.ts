import type { Language } from '../../locales/language';
import type { PaneSentences } from '../../locales/pane/paneSentences';
import type { PicturesWords } from '../../locales/pane/pictures/picturesWords';
import type { Method } from '../../turnover/method';
import type { CompareView } from '../compare/view';
import type { PictureKind } from './pictureKinds';

/** What a picture is of, and in which words. */
export interface Subject {
  readonly view: CompareView;
  /** What the whole span is called. */
  readonly label: string;
  readonly language: Language;
  readonly sentences: PaneSentences;
  readonly words: PicturesWords;
}

/** All the numbers of a picture, as texts. */
export interface PictureTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface MethodsDrawing {
  readonly kind: 'methods';
  readonly bars: readonly { readonly name: string; readonly rate: number | null; readonly text: string }[];
}

export interface PeriodsDrawing {
  readonly kind: 'periods';
  readonly labels: readonly string[];
  readonly wholeSpan: string;
  readonly lines: readonly {
    readonly method: Method;
    readonly name: string;
    readonly rates: readonly (number | null)[];
    readonly span: number | null;
    readonly spanText: string;
  }[];
}

export interface SurvivalDrawing {
  readonly kind: 'survival';
  /** Months, and shares of people; low and high are null once nobody is left. */
  readonly points: readonly {
    readonly tenure: number;
    readonly survival: number;
    readonly low: number | null;
    readonly high: number | null;
  }[];
  readonly milestones: readonly { readonly tenure: number; readonly survival: number; readonly text: string }[];
  readonly median: { readonly tenure: number; readonly text: string } | null;
  readonly names: { readonly curve: string; readonly band: string; readonly axis: string };
}

export interface CohortsDrawing {
  readonly kind: 'cohorts';
  readonly rows: readonly { readonly label: string; readonly size: string; readonly shares: readonly number[] }[];
  /** Anniversaries. */
  readonly width: number;
  readonly axis: string;
}

export type Drawing = MethodsDrawing | PeriodsDrawing | SurvivalDrawing | CohortsDrawing;

/** A picture before it is drawn: what it says, its numbers, and what to draw; nothing where there is nothing to draw. */
export interface Picture {
  readonly kind: PictureKind;
  readonly title: string;
  /** What there is to see, in one sentence. */
  readonly finding: string;
  readonly table: PictureTable | null;
  readonly drawing: Drawing | null;
}
