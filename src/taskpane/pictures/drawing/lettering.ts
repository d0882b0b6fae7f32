import { clipped } from '../../clipped';

/** Sizes of text in pictures, in pixels; nothing is smaller. */
export const textSize = 12;
export const smallSize = 11;

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const narrow = /[iljtfrI.,:;'’|()[\] ]/;
const broad = /[mwMW%@—]/;

/** About how wide a text is, without asking the page: pictures are laid out before they are shown. */
export function textWidth(text: string, size = textSize): number {
  let ems = 0;
  for (const character of text)
    ems += wide.test(character)
      ? 1.02
      : narrow.test(character)
        ? 0.33
        : broad.test(character)
          ? 0.9
          : /[A-Z]/.test(character)
            ? 0.67
            : 0.57;
  return ems * size;
}

/** The same in bold letters. */
export const boldWidth = (text: string, size = textSize): number => textWidth(text, size) * 1.08;

/** As much of a text as fits into a width. */
export function fitted(text: string, width: number, size = textSize): string {
  const whole = clipped(text, 200);
  if (textWidth(whole, size) <= width) return whole;
  const characters = Array.from(whole);
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Positions of labels moved apart so that none stands on another, each as near to its own as possible; in their order. */
export function movedApart(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a] - wanted[b]);
  const placed = [...wanted];
  let least = top;
  for (const index of order) {
    placed[index] = Math.max(placed[index], least);
    least = placed[index] + gap;
  }
  let most = bottom;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index], most);
    most = placed[index] - gap;
  }
  return placed;
}

/** Which of some evenly spaced ticks have room for their labels: every n-th, from the first. */
export function everyNth(count: number, spacing: number, needed: number): number {
  return Math.max(1, Math.min(count, Math.ceil(needed / Math.max(spacing, 0.01))));
}

const steps = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5];

/** Ticks from 0 to the first beyond the highest rate, of which 100% is always one where it is in range. */
export function rateTicks(highest: number): number[] {
  let step = steps.find((each) => highest / each <= 5) ?? 1;
  for (let growth = 0; highest / step > 5; growth++) step *= growth % 3 === 1 ? 2.5 : 2;
  const count = Math.max(1, Math.ceil(highest / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

export const tickText = (share: number): string => `${Number((share * 100).toFixed(1)).toLocaleString('en-US')}%`;
