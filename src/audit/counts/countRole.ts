import type { CountName } from '../../sheets/counts';
import { headerMeaning } from '../../sheets/headers';
import { remembered } from '../../sheets/remembered';

/** What a column of a table of periods counts, with the people who move within the company. */
export type CountRole = CountName | 'movedIn' | 'movedOut' | 'moved';

const moves =
  /\btransfer(s|red|ring)?\b|\bmove(d|s|ments?)?\b|\bsecond(ed|ments?)\b|调入|調入|调出|調出|转入|轉入|转出|轉出|调动|調動|异动|異動|借调|借調|內轉|内转|adjust(ed|ments?)?\b|调整|調整/;
const inwards = /\bin(wards?|bound|coming)?\b|入|\binto\b/;
const outwards = /\bout(wards?|bound|going)?\b|出|\baway\b/;

/** Sums since the beginning of a year, and a part of what stands beside, are no count of the period. */
const otherSums = /\bytd\b|cumulat|year to date|rolling|累计|累計|本年|其中|of which|incl|第.?年/;

/** Numbers of periods, of things, and money share words with counts. */
const noPeople =
  /工资|薪|金额|金額|余额|餘額|amount|balance|salary|stock|inventory|库存|庫存|\bpositions?\b|\breq(s|uisitions?)?\b|vacanc|\bjobs?\b|\bposts?\b|岗位|崗位|职位|職位|编制|編制|空缺|职缺|職缺|offer|to fill|interview|面试|面試/;

/** Any of these must be in a text before it is worth a closer look. */
const worthLooking =
  /open|begin|start|initial|bo[pmyq]|first|prev|prior|clos|end|final|eo[pmyq]|last|hir|join|accession|addition|recruit|onboard|new|entrant|arrival|flow|leav|left|separat|terminat|terms|attrition|exit|depart|quit|resign|loss|lost|offboard|wastage|turnover|transfer|mov|second|adjust|[期月年季初末底终終职職流失辞辭离離减減退新增招录錄报報上入出调調转轉异異借]/i;

/** "本月离职人数" -> leavers, "调入" -> movedIn, "Transfers out" -> movedOut; null for what is no count, or may be a part of one. */
export const countRole = (header: string): CountRole | null => (header.length > longest ? null : roleOf(header));

const longest = 60;

const roleOf = remembered((header): CountRole | null => {
  if (!worthLooking.test(header)) return null;
  const text = header.replace(/[_\-–./()（）\s]+/g, ' ').toLowerCase();
  if (otherSums.test(text) || noPeople.test(text) || /[=:：]\s*\S|%|率/.test(text)) return null;
  if (moves.test(text)) {
    const [isIn, isOut] = [inwards.test(text), outwards.test(text)];
    return isIn === isOut ? 'moved' : isIn ? 'movedIn' : 'movedOut';
  }
  const meaning = headerMeaning(header);
  return meaning && !meaning.isWeak ? meaning.role : null;
});
