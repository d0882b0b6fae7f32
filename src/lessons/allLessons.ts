import type { Lesson } from './lesson';
import { over100 } from './lessons/01-over100';
import { swap } from './lessons/02-swap';
import { meanOfMonths } from './lessons/03-meanOfMonths';
import { departments } from './lessons/04-departments';
import { hiredAndGone } from './lessons/05-hiredAndGone';
import { tinyGroups } from './lessons/06-tinyGroups';
import { yearToDate } from './lessons/07-yearToDate';
import { midYearHump } from './lessons/08-midYearHump';
import { reasonAsGroup } from './lessons/09-reasonAsGroup';
import { tooNew } from './lessons/10-tooNew';
import { retention } from './lessons/11-retention';
import { eightMistakes } from './lessons/12-eightMistakes';

/** In the order in which they are taught. */
export const allLessons: readonly Lesson[] = [
  over100,
  swap,
  meanOfMonths,
  departments,
  hiredAndGone,
  tinyGroups,
  yearToDate,
  midYearHump,
  reasonAsGroup,
  tooNew,
  retention,
  eightMistakes,
];
