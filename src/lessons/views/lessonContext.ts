import { frameWords, type FrameWords } from '../../locales/lessons/frame/frameWords';
import type { LessonWords } from '../../locales/lessons/lessonWords';
import { wordsOfLessons } from '../../locales/lessons/wordsOfLessons';
import type { Progress } from '../lessonBook';
import type { Lesson, Scene } from '../lesson';
import { rateText } from '../numberText';
import type { Place } from './place';

/** What every part of a lesson on view needs to know. */
export interface LessonContext {
  readonly lesson: Lesson;
  readonly words: LessonWords;
  readonly frame: FrameWords;
  readonly progress: Progress;
  readonly scene: Scene;
  readonly place: Place;
}

export function lessonContext(lesson: Lesson, progress: Progress, place: Place): LessonContext {
  const words = wordsOfLessons[place.language][lesson.id];
  return { lesson, words, frame: frameWords(place.language), progress, scene: lesson.scene(progress.settings), place };
}

/** A rate with the lesson's decimals, or why there is none. */
export const rateIn = ({ lesson, frame }: LessonContext, rate: number | null): string =>
  rate === null ? frame.notComputed : rateText(rate, lesson.digits);

/** What a cell or a bar is called. */
export const nameIn = ({ words }: LessonContext, name: string): string => words.names[name] ?? name;
