import type { FileWords } from './words';

export const zhTW: FileWords = {
  openFile: '開啟',
  saveFile: '儲存',
  dropHere: '將活頁簿拖放到這裡即可開啟',
  opening: '正在開啟 {file}……',
  opened: '已開啟 {file}。',
  openedWithNotes: '已開啟 {file}。請留意：',
  notKept:
    '瀏覽器不允許這個頁面在重新載入時保留 {file}，因此您目前的活頁簿維持不變。請允許這個頁面使用儲存空間，或不要使用無痕視窗。',
  unsaved: '您的活頁簿有尚未儲存的變更。',
  saveFirst: '先儲存',
  openAnyway: '不儲存，直接開啟',
  cancel: '取消',
  close: '關閉',
  saveQuestion: '儲存為 Excel 活頁簿（.xlsx）',
  asItIs: '維持原樣',
  asItIsWhy: '保留 TURNOVER 公式，給裝有增益集的人使用。',
  sharedForm: '分享格式',
  sharedFormWhy: '一份使用一般公式的副本（沒有對應公式的改為數值），給沒有增益集的人使用。這裡的活頁簿不變。',
  sharedName: '{name}（分享）',
  saved: '已儲存為 {file}。',
  sharedCounts:
    'TURNOVER 公式改為一般公式的有 {formulas} 個，改為數值的有 {values} 個，因無法辨識而維持原樣的有 {kept} 個。',
  notSaved: '活頁簿無法儲存，仍原樣保留在這裡。請再試一次，或把工作表複製到 Excel。',
};
