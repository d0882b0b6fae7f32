/**
 * Runs a piece of work some time after it was asked for: once for a burst of requests, never twice at a time, and once more
 * for what was asked meanwhile. Work that takes long is repeated less often. Eager work begins at once after a time of quiet.
 */
export class Refresher {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private isWanted = false;
  private lastDuration = 0;
  private lastEnd = -Infinity;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly delay: number,
    private readonly isEager = false,
  ) {}

  /** Something was asked for that has not been begun. */
  get isAsked(): boolean {
    return this.isWanted;
  }

  request(): void {
    this.isWanted = true;
    if (this.running || this.timer !== undefined) return;
    const pause = Math.max(this.delay, this.lastDuration);
    const wait = this.isEager ? this.lastEnd + pause - performance.now() : pause;
    if (wait <= 0) return void this.run();
    this.timer = setTimeout(() => void this.run(), wait);
  }

  /** Without waiting, for what a person asked for. */
  now(): void {
    clearTimeout(this.timer);
    this.isWanted = true;
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    this.timer = undefined;
    this.isWanted = false;
    this.running = true;
    const started = performance.now();
    try {
      await this.work();
    } finally {
      this.lastEnd = performance.now();
      this.lastDuration = this.lastEnd - started;
      this.running = false;
      if (this.isWanted) this.request();
    }
  }
}
