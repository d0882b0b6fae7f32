/** Random choices that are the same in every run (mulberry32). */
export class Choices {
  constructor(private state: number) {}

  /** A number from 0 up to, but not including, 1. */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(count: number): number {
    return Math.floor(this.fraction() * count);
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }
}
