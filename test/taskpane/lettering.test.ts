import { describe, expect, it } from 'vitest';
import {
  everyNth,
  fitted,
  movedApart,
  rateTicks,
  textWidth,
  tickText,
} from '../../src/taskpane/pictures/drawing/lettering';

describe('the lettering of pictures', () => {
  it.each([
    [0.022, ['0%', '0.5%', '1%', '1.5%', '2%', '2.5%']],
    [0.118, ['0%', '5%', '10%', '15%']],
    [0.66, ['0%', '20%', '40%', '60%', '80%']],
    [1.94, ['0%', '50%', '100%', '150%', '200%']],
    [120, ['0%', '5,000%', '10,000%', '15,000%']],
  ])('ticks up to %d', (highest, ticks) => expect(rateTicks(highest).map(tickText)).toEqual(ticks));

  it('labels at the same place stand below one another, within the picture', () => {
    expect(movedApart([50, 50, 20], 15, 0, 100)).toEqual([50, 65, 20]);
    expect(movedApart([98, 99], 15, 0, 100)).toEqual([85, 100]);
  });

  it('of 120 labels every one that has room is shown', () => {
    expect(everyNth(6, 40, 30)).toBe(1);
    expect(everyNth(120, 2, 30)).toBe(15);
  });

  it('a text is cut to its width, never within a character', () => {
    expect(fitted('Jan', 60)).toBe('Jan');
    const cut = fitted('😀'.repeat(5_000), 60);
    expect(cut).toMatch(/^(😀)+…$/u);
    expect(textWidth(cut)).toBeLessThanOrEqual(60);
    expect(textWidth(fitted('期初人数'.repeat(20), 80))).toBeLessThanOrEqual(80);
  });
});
