import { describe, expect, it } from 'vitest';
import { LessonBook, mostOf } from '../../src/lessons/lessonBook';
import { over100 } from '../../src/lessons/lessons/01-over100';
import { swap } from '../../src/lessons/lessons/02-swap';
import { rateText } from '../../src/lessons/numberText';

describe('a lesson', () => {
  it('is revealed only after a prediction', () => {
    const book = new LessonBook();
    book.reveal(swap);
    expect(book.of(swap)).toMatchObject({ choice: null, isRevealed: false });
    book.choose(swap, 1);
    book.reveal(swap);
    expect(book.of(swap)).toMatchObject({ choice: 1, isRevealed: true });
  });

  it('does what was asked when it is revealed', () => {
    const book = new LessonBook();
    book.choose(swap, 0);
    expect(book.of(swap).settings).toEqual({ swap: 0 });
    book.reveal(swap);
    expect(book.of(swap).settings).toEqual({ swap: 1 });
  });

  it('keeps the prediction once it is revealed', () => {
    const book = new LessonBook();
    book.choose(over100, 0);
    book.reveal(over100);
    book.choose(over100, 2);
    expect(book.of(over100).choice).toBe(0);
  });

  it('goes back to the question, with the formulas that were chosen', () => {
    const book = new LessonBook();
    book.choose(over100, 0);
    book.reveal(over100);
    book.move(over100, 'hires', 4);
    book.chooseForm(over100, 'turnover');
    book.reset(over100);
    expect(book.of(over100)).toEqual({
      choice: null,
      isRevealed: false,
      settings: { leavers: 10, hires: 0 },
      form: 'turnover',
    });
  });

  it('stays as it is while another one is open', () => {
    const book = new LessonBook();
    book.open('over-100');
    book.choose(over100, 3);
    book.open('swap');
    book.choose(swap, 0);
    expect(book.of(over100).choice).toBe(3);
  });

  it('moves a control along that cannot stand where it stood any more', () => {
    const book = new LessonBook();
    book.move(over100, 'hires', 10);
    book.move(over100, 'leavers', 20);
    expect(book.of(over100).settings).toEqual({ hires: 10, leavers: 20 });
    book.move(over100, 'hires', 2);
    expect(book.of(over100).settings).toEqual({ hires: 2, leavers: 12 });
    const [leavers] = over100.controls;
    if (leavers.kind === 'range') expect(mostOf(leavers, { hires: 2 })).toBe(12);
    expect(leavers.kind).toBe('range');
  });
});

describe('the list of lessons', () => {
  it('knows what comes before and after', () => {
    const book = new LessonBook();
    expect(book.neighbour(1)).toBeNull();
    book.open('over-100');
    expect([book.neighbour(-1), book.neighbour(1)?.id]).toEqual([null, 'swap']);
    book.open(book.lessons[book.lessons.length - 1].id);
    expect(book.neighbour(1)).toBeNull();
  });

  it('is on view where there is no such lesson', () => {
    const book = new LessonBook();
    book.open('over-100');
    book.open('<script>');
    expect(book.current).toBeNull();
  });
});

describe('a rate in a room', () => {
  it.each<[number, 0 | 1, string]>([
    [0.2178, 0, '22%'],
    [0.2178, 1, '21.8%'],
    [1, 0, '100%'],
    [1.004, 0, '100.4%'],
    [0.9996, 1, '99.96%'],
    [2, 0, '200%'],
  ])('%f with %i decimals is %s', (rate, digits, text) => expect(rateText(rate, digits)).toBe(text));
});
