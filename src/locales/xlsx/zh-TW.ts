import type { XlsxWords } from './xlsxWords';

export const zhTW: XlsxWords = {
  problems: {
    notXlsx:
      '{file} 不是 Excel 活頁簿，雖然檔名看起來像：它可能是 CSV 或文字檔。請在 Excel 開啟，另存為「Excel 活頁簿 (*.xlsx)」。',
    oldXls: '{file} 是 Excel 97–2003 格式（.xls）。請在 Excel 開啟，另存為「Excel 活頁簿 (*.xlsx)」。',
    binaryXlsb: '{file} 是二進位活頁簿（.xlsb）。請在 Excel 開啟，另存為「Excel 活頁簿 (*.xlsx)」。',
    encrypted: '{file} 已用密碼加密。請在 Excel 移除密碼（「檔案」>「資訊」>「保護活頁簿」），儲存後再開啟。',
    corrupt: '{file} 已損毀或不完整，無法讀取。請用 Excel 開啟（或許能修復）並重新儲存，或改用較早的副本。',
    tooLarge:
      '{file} 太大：最多只能開啟 {packed} MB 的檔案（解壓縮後 {unpacked} MB）。請把需要的工作表另存成單獨的活頁簿。',
    date1904:
      '{file} 使用 1904 日期系統，開啟後每個日期都會差四年。請在 Excel 取消「使用 1904 日期系統」（「檔案」>「選項」>「進階」），更正日期後儲存。',
    empty: '{file} 是空的：裡面沒有工作表。',
  },
  notes: {
    externalLinks:
      '活頁簿參照了其他檔案（{where}），這裡不會開啟它們。相關儲存格保留原有的值，但不保留公式。如有需要，請保留原檔案。',
    hiddenSheets: '隱藏的工作表：{where}。它們會維持隱藏。',
    veryHidden: '深度隱藏的工作表（Excel 的「取消隱藏」清單裡不會列出）：{where}。它們維持不變。',
    r1c1: '活頁簿設定為 R1C1 參照樣式。這裡的公式以 A1 樣式顯示，所指的儲存格相同。',
    circular: '循環參照：{where}。這些公式依賴自己，其值不可靠。',
    iterative: '活頁簿以反覆運算處理循環參照。這裡不做反覆運算，相關儲存格可能顯示不同的值。',
    macros: '活頁簿含有巨集。巨集不會執行，也不會儲存。',
    charts: '圖表在這裡不會顯示，也不會儲存：{where}。如有需要，請保留原檔案。',
    pivots: '樞紐分析表以原有的值顯示和儲存：{where}。如有需要，請保留原檔案。',
    pictures: '圖案和背景圖片在這裡不會顯示，也不會儲存：{where}。',
    richText: '有 {count} 個儲存格的文字帶有部分格式。文字會保留，儲存格內的部分格式不會。',
    conditionalRules: '部分條件式格式的類型無法完整保留：{where}。',
    threadedComments: '註解對話串保留為一般附註：{where}。',
    protectionPassword: '工作表保護會保留，但不含密碼：{where}。',
    notCalculated: '有 {count} 個公式儲存時沒有結果（由不做計算的程式寫出），已在這裡計算。',
  },
  comma: '、',
  andMore: ' 等（共 {count} 個）',
};
