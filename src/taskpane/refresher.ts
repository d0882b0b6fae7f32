/**
 * Runs a piece of work some time after it was asked for: once for a burst of requests, never twice at a time, and once more
 * for what was asked meanwhile. Work that takes long is repeated less often.
 */
export class Refresher {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private isWanted = false;
  private lastDuration = 0;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly delay: number,
  ) {}

  /** Something was asked for that has not been begun. */
  get isAsked(): boolean {
    return this.isWanted;
  }

  request(): void {
    this.isWanted = true;
    if (this.running || this.timer !== undefined) return;
    this.timer = setTimeout(() => void this.run(), Math.max(this.delay, this.lastDuration));
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
      this.lastDuration = performance.now() - started;
      this.running = false;
      if (this.isWanted) this.request();
    }
  }
}
