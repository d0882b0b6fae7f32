import type { Injector } from '@univerjs/core';
import { IMenuManagerService, type IMenuSchema } from '@univerjs/ui';
import { isObservable, shareReplay, type Observable } from 'rxjs';

/** The menu of conditional formats. */
const menuId = 'sheet.operation.open.conditional.formatting.panel';

const entriesUnder = (entries: readonly IMenuSchema[]): IMenuSchema[] =>
  entries.flatMap((entry) => [entry, ...entriesUnder(entry.children ?? [])]);

/**
 * Univer 0.25.1 builds its menus anew whenever a cell has been typed into. What that menu may offer it finds out by
 * subscriptions to the selection which it never ends, so each cell that is typed would leave some behind. One for all is enough.
 */
export function shareMenuSelections(injector: Injector): void {
  const menus = injector.get(IMenuManagerService);
  const menuAt = menus.getMenuByPositionKey.bind(menus);
  let shared: Observable<unknown> | undefined;
  menus.getMenuByPositionKey = (key) => {
    const menu = menuAt(key);
    for (const { item } of entriesUnder(menu)) {
      if (item?.id !== menuId || !('selections' in item) || !isObservable(item.selections)) continue;
      shared ??= item.selections.pipe(shareReplay(1));
      Object.assign(item, { selections: shared });
    }
    return menu;
  };
}
