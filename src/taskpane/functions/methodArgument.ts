import { methods, type Method } from '../../turnover/method';
import { methodName } from '../../sheets/ownSettings';

/** How the method stands in a formula: as the workbook's name for the house method, or as a word. */
export type MethodArgument = 'house' | Method;

export const methodArguments: readonly MethodArgument[] = ['house', ...methods];

/** The house method where there is one, then that of the selected formula, then the one most reports use. */
export const usualMethod = (house: Method | null, selected: Method | null): MethodArgument =>
  house ? 'house' : (selected ?? 'average');

export const methodText = (method: MethodArgument): string => (method === 'house' ? methodName : `"${method}"`);
