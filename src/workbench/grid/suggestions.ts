import type { Injector } from '@univerjs/core';
import { IDescriptionService, type ISearchItem } from '@univerjs/sheets-formula';

/** Univer cuts the list of suggestions with `slice(0, 10)`; this one stays whole. */
class WholeList extends Array<ISearchItem> {
  override slice(): ISearchItem[] {
    return Array.from(this);
  }
}

const longestList = 60;

/** Typing a namespace offers all its functions (the list scrolls), where Univer would stop after ten. */
export function offerAllSuggestions(injector: Injector): void {
  const descriptions = injector.get(IDescriptionService);
  const search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (text) => {
    const found = search(text);
    return text.includes('.') && found.length <= longestList ? WholeList.from(found) : found;
  };
}
