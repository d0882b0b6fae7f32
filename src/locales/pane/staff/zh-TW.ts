import type { PaneSentences } from '../en-US';

const people = (n: number) => `${n.toLocaleString('en-US')}人`;
const number = (n: number) => n.toLocaleString('en-US');

export const roster: PaneSentences['roster'] = {
  dailyMean: {
    name: '每日平均人數法',
    formula: '離職人數 ÷ 每日在職人數的平均值',
    why: (f) =>
      `${f.label}離職率${f.rate}：離職${f.leavers}人，平均每天在職${f.base}人。` +
      (f.isOver100
        ? `${
            f.isRefilled
              ? '離職人數逐日累加，在職人數卻不累加：職缺補了人又有人離開'
              : `在職人數比期初的${f.opening}人少了，分母隨之變小，離職人數因此超過平均每天的在職人數`
          }，計算並沒有錯。${f.cumulative ? `以「期初＋新進」方式計算為${f.cumulative.rate}（${f.leavers}÷${f.cumulative.base}）。` : ''}`
        : ''),
  },
  list: (n, hired, left) => `員工名冊：${people(n)}，到職日在 ${hired} 欄，離職日在 ${left} 欄。`,
  listOfFormula: (n) => `公式所用的員工名冊：${people(n)}。`,
  reading: (rows) => `正在讀取${rows}列…`,
  askColumns: '這看起來是員工名冊。請選擇到職日和離職日所在的欄。即使無人離職，也要有一欄（可為空白）供離職日使用。',
  roles: { hired: '到職日', left: '離職日' },
  columns: { hired: '到職日', left: '離職日' },
  spanHeading: '統計期間',
  from: '從',
  to: '到',
  by: '表格依',
  steps: { month: '月', quarter: '季', year: '年' },
  spanTrouble: {
    missing: '請輸入兩個日期，須在1910年至9999年之間。',
    reversed: '結束日期早於開始日期。請改為較晚的結束日期或較早的開始日期。',
    tooLong: '期間超過2,400期。請縮短期間，或選擇較長的週期。',
  },
  table: {
    heading: (n) => `逐期明細（${number(n)}期）`,
    from: '從',
    to: '到',
    average: '每日平均',
    hidden: (n) => `其餘${number(n)}期請見工作表上的表格。`,
  },
  insert: '將此表插入新工作表',
  insertHint: '在最後新增一張工作表，只含一個隨名冊更新的公式。不會覆寫任何內容。',
  sheetName: (step) => `離職率（依${step}）`,
  sheetTitle: (sheet) => `離職率：取自工作表「${sheet}」的員工名冊`,
  copyFormula: '複製公式',
  seeCheck: '查看「檢查」',
};

const look = (found: number) => (found === 0 ? '沒有需要更正的。' : `有${number(found)}處需要查看。`);

export const lists: PaneSentences['lists'] = {
  heading: '員工名冊',
  summary: (rows, each, found) => `已檢查${each}份員工名冊中的${number(rows)}列，${look(found)}`,
  jump: (found) => `員工名冊：${number(found)}處需要查看`,
  columns: (rows, hired, left, found) => `${number(rows)}列，到職日在 ${hired} 欄，離職日在 ${left} 欄，${look(found)}`,
  moreLikeIt: (n) => `再顯示${number(n)}處同類問題`,
  convertHeading: '還不是日期的日期',
  cell: '儲存格',
  asItIs: '目前',
  becomes: '轉換後',
  convert: (n) => `轉換${number(n)}個日期`,
  quoted: (address, text) => `${address}「${text}」`,
  leftAsTheyAre: (column, n) => `${column} 欄：${number(n)}個儲存格維持原樣，請手動更正：`,
  doubts: {
    noSuchDay: '沒有這一天',
    shortYear: '兩位數的年份無法確定世紀',
    unsaidEra: '沒有註明是哪種紀年（民國？）',
    outOfRange: '不在1910年至9999年之間',
    formula: '由公式得出',
  },
  andMore: (n) => `另有${number(n)}個。`,
  question: (column, example, n) =>
    `${column} 欄：日在前還是月在前？${example}${n === 1 ? '' : `和另外${number(n - 1)}個儲存格`}兩種讀法都有可能。`,
  orders: { dayFirst: (day) => `日在前：${day}`, monthFirst: (day) => `月在前：${day}` },
  evidence: {
    dayFirst: (cell) => `同欄的${cell}只能是日在前。`,
    monthFirst: (cell) => `同欄的${cell}只能是月在前。`,
  },
  noEvidence: '同欄沒有其他儲存格可以說明。請向名冊的來源確認。',
  wordsHeading: '離職日處寫了文字',
  wordsHint: (said) => `在職員工的離職日應為空白；這些儲存格寫著${said}。`,
  said: (texts, isMore) => texts.map((text) => `「${text}」`).join('、') + (isMore ? '等' : ''),
  empty: (n, said) => `清空${number(n)}個寫著${said}的儲存格`,
};

export const staffDone: Omit<PaneSentences['done'], 'highlighted' | 'removed' | 'protectedSheets' | 'dismiss'> = {
  converted: (n, sheet) => `已轉換工作表「${sheet}」中的${number(n)}個日期。`,
  emptied: (n, sheet) => `已清空工作表「${sheet}」中的${number(n)}個儲存格。`,
  undo: '在 Excel 中復原一次即可還原。',
  skipped: (n) => `其間有${number(n)}個儲存格已被更動，因此維持原樣。`,
  inserted: (sheet) => `表格已放在新工作表「${sheet}」中。`,
  copied: '已複製公式。',
  notCopied: '瀏覽器不允許工作窗格複製。請選取公式後按 Ctrl+C。',
};
