import type { Control, Lesson, Settings } from '../../src/lessons/lesson';
import { startOf } from '../../src/lessons/lesson';

/** Positions of one control: a few where there are many, always both ends. */
function positions(control: Control): number[] {
  if (control.kind === 'switch') return [0, 1];
  if (control.kind === 'choice') return Array.from({ length: control.count }, (_, index) => index);
  const { min, max, step = 1, start } = control;
  const count = Math.floor((max - min) / step);
  const few =
    count <= 12 ? Array.from({ length: count + 1 }, (_, i) => i) : [0, 1, Math.floor(count / 2), count - 1, count];
  return [...new Set([...few.map((i) => min + i * step), start])];
}

/** The settings with which a lesson can be seen: at its start, revealed, and wherever its controls go. */
export function allSettings(lesson: Lesson): Settings[] {
  const start = startOf(lesson);
  const moved = lesson.controls.reduce<Settings[]>(
    (all, control) =>
      all.flatMap((settings) => positions(control).map((value) => ({ ...settings, [control.id]: value }))),
    [start],
  );
  return [start, { ...start, ...lesson.onReveal }, ...moved];
}
