import type { FileWords } from './words';

export const zhCN: FileWords = {
  openFile: '打开',
  saveFile: '保存',
  dropHere: '把工作簿拖放到这里即可打开',
  opening: '正在打开 {file}……',
  opened: '已打开 {file}。',
  openedWithNotes: '已打开 {file}。请留意：',
  notKept:
    '浏览器不允许此页面在重新加载时保留 {file}，因此您当前的工作簿保持不变。请允许此页面使用存储，或不要使用无痕窗口。',
  unsaved: '您的工作簿有尚未保存的更改。',
  saveFirst: '先保存',
  openAnyway: '不保存，直接打开',
  cancel: '取消',
  close: '关闭',
  saveQuestion: '保存为 Excel 工作簿（.xlsx）',
  asItIs: '保持原样',
  asItIsWhy: '保留 TURNOVER 公式，供装有加载项的人使用。',
  sharedForm: '共享形式',
  sharedFormWhy: '一份使用普通公式的副本（没有对应公式的改为数值），供没有加载项的人使用。这里的工作簿不变。',
  sharedName: '{name}（共享）',
  saved: '已保存为 {file}。',
  sharedCounts:
    'TURNOVER 公式改为普通公式的有 {formulas} 个，改为数值的有 {values} 个，因未能识别而保持原样的有 {kept} 个。',
  notSaved: '工作簿未能保存，仍原样保留在这里。请重试，或把工作表复制到 Excel。',
};
