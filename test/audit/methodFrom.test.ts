import { describe, expect, it } from 'vitest';
import { methodFrom } from '../../src/audit/methodFrom';

describe('a method', () => {
  it.each([
    ['average', 'average'],
    [' Opening ', 'opening'],
    ['期末', 'closing'],
    ['', null],
    ['  ', null],
    ['ytd', null],
    [7, null],
  ])('is named by the word “%s” as %s', (word, method) => expect(methodFrom(word)).toBe(method));
});
