import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/sheets/remembered';

describe('what is remembered of texts', () => {
  const counted = (most?: number) => {
    const read: string[] = [];
    const answer = remembered((text) => {
      read.push(text);
      return text === 'nothing' ? null : text.length;
    }, most);
    return { read, answer };
  };

  it('is read once for each, also where there is nothing to be read', () => {
    const { read, answer } = counted();
    expect(['one', 'three', 'one', 'nothing', 'nothing'].map(answer)).toEqual([3, 5, 3, null, null]);
    expect(read).toEqual(['one', 'three', 'nothing']);
  });

  it('is forgotten when there are too many', () => {
    const { read, answer } = counted(2);
    for (const text of ['a', 'bb', 'a', 'bb', 'ccc', 'bb', 'a']) expect(answer(text)).toBe(text.length);
    expect(read).toEqual(['a', 'bb', 'ccc', 'bb', 'a']);
  });
});
