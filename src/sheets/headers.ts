import type { CountName } from './counts';

/** What a column's header says it holds; `weak` where it may be only a part of it, or something else. */
export interface HeaderMeaning {
  readonly role: CountName;
  readonly isWeak: boolean;
}

/** Rates, dates, money, plans and differences share words with counts of people and are none. */
const otherThings =
  /%|\b(rates?|ratio|percent\w*|pct|dates?|reasons?|costs?|targets?|budget|plan|average|avg|mean|net|change|difference|diff|remarks?|notes?)\b|率|比例|占比|佔比|日期|时间|時間|日$|原因|成本|费用|費用|目标|目標|计划|計劃|平均|净|淨|增减|增減|差异|差異|备注|備註/;

/** Read in this order: "new starts" are hires, not a start; "end of last month" is an opening. */
const words: readonly (readonly [CountName, RegExp])[] = [
  [
    'leavers',
    /\b(leavers?|left|leaving|separations?|terminations?|terminated|terms|attrition|exits?|exited|departures?|departed|quits?|resign\w*|losses|lost|offboard\w*|wastage|outflow)\b|离职|離職|流失|辞职|辭職|离开|離開|离岗|減少|减少|离退|離退/,
  ],
  [
    'hires',
    /\b((re)?hire[sd]?|hiring|joiners?|joined|joins|starters?|started|new starts?|accessions?|additions?|recruits?|recruited|onboard\w*|newcomers?|new (employees|staff)|entrants|arrivals|inflow)\b|入职|入職|到职|到職|新进|新進|新增|招聘|录用|錄用|报到|報到/,
  ],
  [
    'opening',
    /\b(open(ing|ed)?|begin(ning|s)?|start(ing)?|initial|bop|bom|boy|boq|first day|previous|prior)\b|期初|月初|年初|季初|初始|上期|上月|上年末/,
  ],
  [
    'closing',
    /\b(clos(e|ed|ing)|end(ing|s)?|final|eop|eom|eoy|eoq|last day)\b|期末|月末|月底|年末|年底|季末|季底|期终|期終/,
  ],
];

/** Some of the leavers, or the word that more often names a rate. */
const partly = /\b(voluntary|involuntary|retire\w*|dismiss\w*|turnover)\b|主动|主動|被动|被動|自愿|自願|辞退|辭退|退休/;

/**
 * "Opening headcount" -> opening, "本月离职人数" -> leavers, "入職" -> hires; null for everything else: "Leaving date",
 * "离职率", "Department", "New hires who left".
 */
export function headerMeaning(header: string): HeaderMeaning | null {
  const text = header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_\-–./()（）\s]+/g, ' ')
    .trim()
    .toLowerCase();
  if (text === '' || text.length > 60 || otherThings.test(text)) return null;
  const found = words.filter(([, pattern]) => pattern.test(text)).map(([role]) => role);
  const isPartly = partly.test(text);
  if (found.length === 0) return /\bturnover\b/.test(text) ? { role: 'leavers', isWeak: true } : null;
  const isMovement = found.includes('leavers') || found.includes('hires');
  if (found.length > 1 && isMovement) return null;
  return { role: found[0], isWeak: isPartly };
}
