import { methods, type Method } from '../../turnover/method';
import { methodName } from '../../excel/house';
import { houseMethodFrom } from '../house/houseMethod';

/** How the method stands in a formula: as the workbook's name for the house method, or as a word. */
export type MethodArgument = 'house' | Method;

export const methodArguments: readonly MethodArgument[] = ['house', ...methods];

/** The house method, by what the name TurnoverMethod stands for; null where formulas cannot use it. */
export function houseChoice(formula: string | null): Method | null {
  const house = houseMethodFrom(formula);
  return house.kind === 'set' ? house.method : null;
}

/** The house method where there is one, then that of the selected formula, then the one most reports use. */
export const usualMethod = (house: Method | null, selected: Method | null): MethodArgument =>
  house ? 'house' : (selected ?? 'average');

export const methodText = (method: MethodArgument): string => (method === 'house' ? methodName : `"${method}"`);
