/** When the stages of the start were reached, in milliseconds since navigation; the first time counts. */
export class StartMarks {
  readonly times: Record<string, number> = {};

  set(name: string): void {
    this.times[name] ??= performance.now();
  }

  has(name: string): boolean {
    return name in this.times;
  }
}
