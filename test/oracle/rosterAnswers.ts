import { check } from './rosterCheck';
import { average, headcount, hires, leavers, rate } from './rosterNumbers';
import { cohorts, newhire, retention } from './rosterShares';
import { mediantenure, survival, tenure } from './rosterSurvival';
import { bridge, groups, matrix, reasons, table } from './rosterTables';

export const rosterAnswers = {
  'ROSTER.HEADCOUNT': headcount,
  'ROSTER.HIRES': hires,
  'ROSTER.LEAVERS': leavers,
  'ROSTER.AVERAGE': average,
  'ROSTER.RATE': rate,
  'ROSTER.TABLE': table,
  'ROSTER.GROUPS': groups,
  'ROSTER.MATRIX': matrix,
  'ROSTER.REASONS': reasons,
  'ROSTER.BRIDGE': bridge,
  'ROSTER.NEWHIRE': newhire,
  'ROSTER.RETENTION': retention,
  'ROSTER.SURVIVAL': survival,
  'ROSTER.MEDIANTENURE': mediantenure,
  'ROSTER.COHORTS': cohorts,
  'ROSTER.TENURE': tenure,
  'ROSTER.CHECK': check,
};
