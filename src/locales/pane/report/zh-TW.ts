import type { ReportSentences } from './en-US';

export const zhTW: ReportSentences = {
  intro:
    '新增一張全由公式組成的工作表：當月、本年累計與近12個月的人數和離職率，並與上月、去年同月及目標對照。剛好列印在一張A4紙上。',
  ofRoster: '資料來自員工名冊，因此還包含各部門、離職原因與試用期內離職。',
  month: '月份',
  lastYear: '最後一個月所在的年份',
  lastYearHint: '表中的月份沒有寫年份。',
  method: '計算方式',
  form: '公式',
  forms: { function: 'TURNOVER 函數', plain: '一般公式' },
  formHints: {
    function: '公式簡短；開啟活頁簿的人需要安裝本增益集。',
    plain: '公式較長，但各種試算表軟體都能計算。',
  },
  more: '年度、目標與語言',
  moreOfRoster: '年度、目標、部門與語言',
  yearStart: '年度起始月份',
  target: '全年目標（%）',
  targetHint: '例如 12；沒有目標可留空。',
  probation: '試用期天數',
  department: '部門所在的欄',
  reason: '離職原因所在的欄',
  none: '無',
  language: '月報的語言',
  add: '產生月報',
  hint: '活頁簿中的其他內容不會改變。',
  reading: '正在讀取月份…',
  adding: '正在寫入月報…',
  added: (sheet: string) => `月報已寫入新工作表「${sheet}」，其中的數字會隨您的儲存格更新。`,
  noPage: '目前的 Excel 不讓增益集設定版面：列印前請選擇 A4 紙張，並選擇「將工作表放入單一頁面」。',
  refusals: {
    noMonths: '無法產生月報，因為各列沒有月份。請在第一欄寫上月份，例如 2025年1月 或 2025-01。',
    label: (text: string, address: string) =>
      `無法產生月報，因為 ${address} 中的「${text}」無法辨識為月份。請寫成 2025年1月 或 2025-01；季與週沒有月報。`,
    blankLabel: (address: string) =>
      `無法產生月報，因為 ${address} 應寫明月份，卻是空白。請填上月份，例如 2025年1月 或 2025-01。`,
    columns: (change: string) =>
      `無法產生月報，因為期初、新進、離職、期末四項缺一不可。請在「${change}」中選定缺少的一項。`,
    target: '目標無法辨識為 0 到 1000 之間的百分比。請輸入數字，例如 12，或者留空。',
    probation: '試用期天數必須是 1 到 3650 之間的整數，例如 90。',
    year: '年份必須是四位數字，例如 2025。',
    changed: '儲存格已有變動。請重新選取表格或名冊，然後再試一次。',
  },
};
