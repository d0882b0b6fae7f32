/** How a piece of work that comes in steps is driven. */
export interface Drive {
  /** Nobody waits for it any more: it ends with the next pause. */
  readonly isStale: () => boolean;
  readonly progressed?: (progress: number) => void;
  readonly pause?: () => Promise<void>;
}

/** Shorter than what a person notices between a key press and its letter, with room for one step that takes long. */
const sliceMilliseconds = 25;

/** Runs the steps for some milliseconds at a time and lets the page breathe in between; null where it became stale. */
export async function driven<T>(
  steps: Generator<number | undefined, T>,
  { isStale, progressed, pause = breath }: Drive,
): Promise<T | null> {
  for (;;) {
    if (isStale()) return null;
    const end = performance.now() + sliceMilliseconds;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) return step.value;
    if (step.value !== undefined) progressed?.(step.value);
    await pause();
  }
}

/** After what the page has to do meanwhile: drawing, keys, answers. A timer would wait for a second in a window behind others. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
