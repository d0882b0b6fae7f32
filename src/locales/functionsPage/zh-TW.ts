import type { FunctionsPageSentences } from './en-US';

export const zhTW: FunctionsPageSentences = {
  search: '搜尋函數',
  searchHint: '可依名稱或用途搜尋，中英文皆可：離職率、試用期、留任率、attrition、tenure。',
  all: (count) => `共${count}個函數`,
  found: (found, all) => `共${all}個函數，找到${found}個`,
  noneFound: (query) => `沒有符合「${query}」的函數。請減少或更換搜尋字詞，例如：離職率、名冊、留任率。`,
  parts: { counts: '依人數計算', roster: '依員工名冊計算' },
  arguments: '引數',
  optional: '可省略',
  accepted: '可填寫的詞',
  returns: '結果',
  examples: '範例',
  gives: '得到',
  remarks: '錯誤',
  source: '公式出處',
  help: (name) => `在說明中開啟 ${name}（新視窗）`,
  insert: {
    heading: '插入',
    from: (place) => `已依 ${place} 填入。`,
    nothing: '尚未辨識到資料：請在工作表上選取您的人數表或員工名冊，這裡會自動填入對應的儲存格。',
    method: '計算方式',
    house: (method) => `公司計算方式（${method}）`,
    target: '目標儲存格',
    targetHint: '請選空白儲存格；已有內容的儲存格不會被覆寫。',
    button: '插入',
    copy: '複製公式',
    missing: (names) => `還缺少：${names}。`,
    missingWhy:
      '公式中‹›之間標示了各引數的位置。請複製公式後填入您自己的儲存格，或在工作表上選取能辨識出這些引數的儲存格。',
    incomplete: (names) =>
      `沒有插入任何內容，因為缺少引數：${names}。請選取能辨識出這些引數的儲存格，或複製公式後在儲存格中補齊。`,
    done: (address, sheet) => `已插入工作表「${sheet}」的 ${address}。`,
    separator: '、',
  },
};
