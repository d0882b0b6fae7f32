import type { CliWords } from './cliWords';

export const zhTW: CliWords = {
  usage: '用法：npx turnover-audit [選項] <檔案或資料夾> …',
  purpose: '檢查 .xlsx 活頁簿中離職率計算的常見錯誤。檢查時讀取檔案中儲存的值，不重新計算，也不寫入任何內容。',
  options: `檔案
  <檔案>                   活頁簿（.xlsx 或 .xlsm）
  <資料夾>                 其中（含子資料夾）的所有活頁簿
  -                        從標準輸入讀取活頁簿

選項
  --json                   以資料形式輸出檢查結果
  --language <語言>        en-US（預設）、zh-CN 或 zh-TW
  --limit <比率>           超過即列出，例如 80%（預設：活頁簿中的設定，否則 100%）
  --house-method <方法>    average、opening、closing、cumulative 或 mean；使用其他方法即列出
  --tiny-base <人數>       基數低於此人數的比率會得到提示（預設：10）
  --fail-on <級別>         wrong、check（預設）或 note：達到此級別即以結束代碼 1 結束
  --ignore <規則>          不檢查這些規則（多個之間用半形逗號分隔）
  --all                    一併列出活頁簿中已選擇忽略的結果
  --help                   顯示本說明
  --version                顯示版本

結束代碼
  0  沒有發現需要處理的問題
  1  發現了問題（見 --fail-on）
  2  有檔案無法檢查，或選項有誤

規則
  {rules}`,
  severities: { wrong: '錯誤', check: '待核對', note: '提示' },
  now: '目前',
  suggested: '建議',
  ignoredMark: '活頁簿中已忽略',
  summary: (formulas: number, distinct: number, found: number) =>
    `${formulas.toLocaleString('zh-TW')} 個公式，${distinct.toLocaleString('zh-TW')} 種不同寫法，${found.toLocaleString('zh-TW')} 處需要查看。`,
  hidden: (n: number) => `另有 ${n.toLocaleString('zh-TW')} 處已在活頁簿中忽略：用 --all 列出。`,
  notCalculated: (file: string, n: number) =>
    `${file}：有 ${n.toLocaleString('zh-TW')} 個公式沒有儲存結果，取決於數值的檢查未在這些公式上進行。請在 Excel 中開啟並儲存該檔案，然後重新檢查。`,
  neverCalculated: (file: string) =>
    `${file} 由不做計算的程式寫出，沒有儲存公式的結果，因此無法完整檢查。請在 Excel 中開啟並儲存，然後重新檢查。`,
  standardInput: '標準輸入',
  noFile: '請至少指定一個活頁簿，例如：npx turnover-audit staff.xlsx。其他用法見 --help。',
  unknownOption: (option: string) => `沒有選項 ${option}。可用的選項見 --help。`,
  valueMissing: (option: string, expected: string) => `${option} 需要一個值：${expected}。`,
  wrongValue: (option: string, value: string, expected: string) =>
    `${option} 不能是「${value}」。可以是：${expected}。`,
  missingFile: (file: string) => `找不到 ${file}。請檢查檔名和資料夾。`,
  forbiddenFile: (file: string) => `您沒有讀取 ${file} 的權限。請向檔案擁有者申請讀取權限。`,
  unreadableFile: (file: string, detail: string) => `無法讀取 ${file}（${detail}）。`,
  emptyFolder: (folder: string) => `${folder} 中沒有 .xlsx 或 .xlsm 檔案。`,
  crashed: (file: string, detail: string) => `${file}：檢查因程式本身的錯誤而中斷（${detail}）。`,
};
