import type { StuckNameFacts } from '../en-US/stuckName';
import type { RuleWords } from '../ruleWords';

const others = (count: number): string => (count === 1 ? '' : ` 等 ${count} 個儲存格`);

export const stuckName: RuleWords<StuckNameFacts> = {
  name: 'Excel 找不到函數',
  title: ({ kind, cell, count, name, stored }) =>
    ({
      stored: `${cell}${others(count)}：公式裡寫的是 ${stored}，而不是 ${name}。`,
      path: `${cell}${others(count)}：公式到另一個檔案 ${stored.slice(0, stored.lastIndexOf('!'))} 裡去找 ${name}。`,
      again: `${cell}${others(count)}${count === 1 ? ' ' : ''}顯示 #NAME?，但 ${name} 並沒有寫錯。`,
      unknown: `${cell}${others(count)}${count === 1 ? ' ' : ''}顯示 #NAME?：沒有 ${name} 這個函數。`,
    })[kind],
  why: ({ kind, name, nearest }) =>
    ({
      stored:
        '活頁簿曾在沒有安裝本增益集的電腦上儲存，函數名稱就變成了這個樣子。之後即使裝上增益集，Excel 也不會自動重新尋找；把公式重新寫入一次，就能正常計算。',
      path: `這個公式是用別人電腦上的增益集檔案寫的。拿掉 ${name} 前面的路徑即可恢復。`,
      again: '活頁簿曾在沒有增益集的情況下開啟，Excel 遺失了這個函數。把同一個公式重新寫入儲存格，Excel 就能找到它。',
      unknown: nearest
        ? `最接近的函數是 ${nearest}。更換函數名稱之前，請先核對各個引數。`
        : '請在函數清單中找出需要的函數，再更換函數名稱。',
    })[kind],
  fix: ({ kind }) => (kind === 'again' ? '把同樣的公式重新寫入一次。' : '用正確的函數名稱重寫公式。'),
};
