import { percentText } from '../locales/numbers';

export { countText as peopleText } from '../locales/numbers';

/** A fraction as people read it in a room: 0.2178 -> "22%". */
export const rateText = (rate: number, digits: 0 | 1 = 0): string => percentText(rate, digits);
