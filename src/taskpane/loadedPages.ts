import type { LazyPage, PanePort } from './page';
import { pageLoaders } from './pages';
import type { LazyTab, PaneState, Tab } from './state';

type Pages = PaneState['pages'];

const isLazy = (tab: Tab): tab is LazyTab => tab in pageLoaders;

/** The pages whose code has arrived. */
export class LoadedPages {
  private pages: Pages = {};
  private readonly loading = new Set<LazyTab>();

  constructor(
    private readonly port: PanePort,
    private readonly changed: (pages: Pages) => void,
  ) {}

  /** Loads the page of a tab where it has one; a failed one is tried again. */
  async open(tab: Tab): Promise<void> {
    if (!isLazy(tab)) return;
    const known = this.pages[tab];
    if (known && known !== 'failed') return known.refresh?.();
    if (this.loading.has(tab)) return;
    this.loading.add(tab);
    this.keep(tab, undefined);
    const page = await pageLoaders[tab]().then(
      (open) => open(this.port),
      () => 'failed' as const,
    );
    this.loading.delete(tab);
    this.keep(tab, page);
    this.refresh(tab);
  }

  refresh(tab: Tab): void {
    const page = isLazy(tab) ? this.pages[tab] : undefined;
    if (page && page !== 'failed') page.refresh?.();
  }

  private keep(tab: LazyTab, page: LazyPage | 'failed' | undefined): void {
    this.pages = { ...this.pages, [tab]: page };
    this.changed(this.pages);
  }
}
