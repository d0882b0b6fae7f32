import type { ReportWords } from './reportWords';

export const zhTW: ReportWords = {
  sheetName: '月報 {month}',
  title: '離職率月報',
  subtitle: {
    roster: '資料來自員工名冊。所有數字都是公式；有框線的儲存格可由您修改。',
    table: '資料來自月份表。所有數字都是公式；有框線的儲存格可由您修改。',
  },
  inputs: {
    month: { label: '月份', note: '填入當月任何一天，所有數字隨之更新。' },
    target: { label: '全年目標', note: '例如 12%；沒有目標可留空。' },
    probation: { label: '試用期天數', note: '到職後未滿此天數就離職，視為試用期內離職。' },
    list: {
      label: '名冊的首個到職日、最晚日期',
      note: '首個到職日之前的月份沒有數字。',
      ended: '名冊在本月及以後沒有任何日期，請確認是否已更新。',
    },
  },
  fixedMonth: '如需其他月份，請另做一份月報。',
  units: { points: '個百分點', offBy: '相差 ', addsUp: '相符' },
  columns: {
    thisMonth: '本月',
    previousMonth: '上月',
    lastYear: '去年同月',
    target: '目標',
    gap: '與目標差距',
    month: '當月',
    yearToDate: '本年累計',
    twelve: '近12個月離職率',
    share: '占本年累計比例',
  },
  counts: { opening: '期初人數', hires: '新進人數', leavers: '離職人數', closing: '期末人數' },
  rates: {
    rate: '當月離職率',
    month: '離職率（當月）',
    yearToDate: '離職率（本年累計）',
    twelve: '離職率（近12個月）',
  },
  days: { first: '首日', last: '末日', yearFrom: '本年累計起日', twelveFrom: '近12個月起日' },
  check: '核對：期初＋新進－離職＝期末',
  headings: {
    figures: '人數與離職率',
    departments: '依部門',
    reasons: '依離職原因',
    newHires: '試用期內離職的新進員工',
    months: '離職率所用的各月資料',
  },
  total: '合計',
  others: '以上未列出者',
  newHires: {
    left: '到職未滿 {days} 天即離職的人數',
    followed: '到職已滿 {days} 天的新進人數',
    rate: '新進員工離職率（近12個月）',
  },
  cells: {
    beforeList: '無資料',
    notInTable: '表中沒有',
    needsYear: '年度資料不全',
    needsTwelve: '需要12個月',
    nobody: '無人',
    noTarget: '未設目標',
    noDepartments: '需要含有部門欄的員工名冊。',
    noReasons: '需要含有離職原因欄的員工名冊。',
  },
  definition: {
    rate: '離職率＝離職人數 ÷ {base}。多個月份視為一個較長的期間計算，不是各月離職率的總和或平均。',
    base: {
      average: '期初與期末人數的平均',
      opening: '期初人數',
      closing: '期末人數',
      cumulative: '（期初人數＋新進人數）',
      mean: '各月平均人數的平均',
    },
    dailyMean: '每日在職人數的平均',
    roster:
      '資料來源：到職日 {hired}，離職日 {left}。名冊每列計為一人，自到職日當天起計入，離職日當天起不再計入；離職人數歸入離職日所在的月份。已從名冊刪除的人不會計入先前的月份。',
    table: '資料來源：本月期初人數位於 {opening} 的月份表。哪些人計入、何時算離職，以該表為準。',
    spans: '本年累計自{month}起算；近12個月指當月及之前的11個月。上月與去年同月各依自己的期間計算。',
    target:
      '目標為全年目標，與近12個月離職率比較；當月為其十二分之一，本年累計依月數每月十二分之一折算。差距＝離職率－目標，以百分點表示：大於 0 即超過目標。',
    newHires:
      '試用期內離職：離職日減到職日小於試用期天數。新進員工離職率：截至末日的近12個月內試用期天數屆滿的新進員工之中，試用期內離職的比例。',
    others: '「以上未列出者」＝合計減去上面各列，新增的部門或原因，以及未填寫的人員，都顯示於此。',
    form: {
      function: '以 Turnover {version} 的函數計算。',
      plain: '由 Turnover {version} 寫成的一般公式，任何試算表軟體都能計算。',
    },
  },
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  refusals: {
    noMonths: '無法產生月報，因為表中沒有月份。請選擇每月占一列（或一欄）的表。',
    gap: '無法產生月報，因為月份從 {before} 直接跳到 {after}。請從最早的月份開始，每月列出一次。',
    notInTable: '無法產生 {month} 的月報，因為表中的月份是 {first} 至 {last}。請從中選擇一個月份。',
    target: '目標必須是 0% 到 1000% 之間的比率。請寫成 12% 或 0.12，或留空。',
    probation: '試用期天數必須是 1 到 3650 之間的整數，例如 90。',
    yearStart: '年度的起始月份必須是 1 到 12 之間的整數。',
    noPlainForm:
      '月報的儲存格 {cell} 無法寫成一般公式。請改用 TURNOVER 函數產生月報，或讓名冊的資料來自儲存格範圍或表格。',
  },
};
