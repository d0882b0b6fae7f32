import type { LessonWords } from '../lessonWords';
import { over100 } from './01-over100';
import { swap } from './02-swap';
import { meanOfMonths } from './03-meanOfMonths';
import { departments } from './04-departments';
import { hiredAndGone } from './05-hiredAndGone';
import { tinyGroups } from './06-tinyGroups';
import { yearToDate } from './07-yearToDate';
import { midYearHump } from './08-midYearHump';
import { reasonAsGroup } from './09-reasonAsGroup';
import { tooNew } from './10-tooNew';
import { retention } from './11-retention';
import { eightMistakes } from './12-eightMistakes';

/** By the id of the lesson. */
export const words: Readonly<Record<string, LessonWords>> = {
  'over-100': over100,
  swap,
  'mean-of-months': meanOfMonths,
  departments,
  'hired-and-gone': hiredAndGone,
  'tiny-groups': tinyGroups,
  'year-to-date': yearToDate,
  'mid-year-hump': midYearHump,
  'reason-as-group': reasonAsGroup,
  'too-new': tooNew,
  retention,
  'eight-mistakes': eightMistakes,
};
