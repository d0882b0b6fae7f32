import type { Language } from '../language';
import { words as enUS } from './en-US/words';
import type { LessonWords } from './lessonWords';
import { words as zhCN } from './zh-CN/words';
import { words as zhTW } from './zh-TW/words';

/** What the lessons say, by language and by the id of the lesson. */
export const wordsOfLessons: Readonly<Record<Language, Readonly<Record<string, LessonWords>>>> = {
  'en-US': enUS,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};
