import type { PlainRates } from './plainRates';

/** Fetches the plain formulas when they are wanted for the first time; after a failure, when they are wanted again. */
export class PlainLoader {
  private loaded: PlainRates | null = null;
  private loading: Promise<PlainRates | null> | null = null;

  constructor(private readonly redraw: () => void) {}

  /** What has arrived; null asks for it, and draws again once it is there. */
  get now(): PlainRates | null {
    if (!this.loaded && !this.loading) void this.load().then((rates) => rates && this.redraw());
    return this.loaded;
  }

  /** Null where it cannot be fetched. */
  load(): Promise<PlainRates | null> {
    this.loading ??= import(/* webpackChunkName: "plain-formulas" */ './plainRates').then(
      (rates) => (this.loaded = rates),
      () => (this.loading = null),
    );
    return this.loading;
  }
}
