import type { Drawing } from '../picture';
import { drawCohorts } from './drawCohorts';
import { drawMethods } from './drawMethods';
import { drawPeriods } from './drawPeriods';
import { drawSurvival } from './drawSurvival';
import type { Drawn } from './setting';

/** Draws a picture to fit a width. */
export function draw(drawing: Drawing, width: number): Drawn {
  switch (drawing.kind) {
    case 'methods':
      return drawMethods(drawing, width);
    case 'periods':
      return drawPeriods(drawing, width);
    case 'survival':
      return drawSurvival(drawing, width);
    case 'cohorts':
      return drawCohorts(drawing, width);
  }
}
