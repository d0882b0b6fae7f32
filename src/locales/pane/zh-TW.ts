import type { PaneSentences } from './en-US';
import type { MethodSentences, RateFacts } from './facts';
import { lists, roster, staffDone } from './staff/zh-TW';

const head = ({ label, rate }: RateFacts) => `${label}離職率${rate}：`;
const tail = ({ cumulative, leavers }: RateFacts) =>
  cumulative ? `以「期初＋新進」方式計算為${cumulative.rate}（${leavers}÷${cumulative.base}）。` : '';
const over = (facts: RateFacts, reason: string) => (facts.isOver100 ? `${reason}，計算並沒有錯。${tail(facts)}` : '');

const methods: MethodSentences = {
  average: {
    name: '平均人數法',
    formula: '離職人數 ÷（（期初人數 ＋ 期末人數）÷ 2）',
    why: (f) =>
      `${head(f)}離職${f.leavers}人，平均在職${f.base}人（(${f.opening}+${f.closing})÷2）。` +
      over(
        f,
        f.isNobodyLeft
          ? '期末已無人在職，分母因此減半'
          : '分母只取期初、期末兩個時點，離職人數超過這兩個時點的平均人數',
      ),
  },
  opening: {
    name: '期初人數法',
    formula: '離職人數 ÷ 期初人數',
    why: (f) =>
      `${head(f)}離職${f.leavers}人，期初${f.opening}人。` +
      over(f, `分母只計期初在職的${f.opening}人，離職者中至少有${f.newcomers}人是期初之後才到職`),
  },
  closing: {
    name: '期末人數法',
    formula: '離職人數 ÷ 期末人數',
    why: (f) =>
      `${head(f)}離職${f.leavers}人，期末在職${f.closing}人。` + over(f, '分母只計期末在職的人，離職愈多，分母愈小'),
  },
  cumulative: {
    name: '期初＋新進人數法',
    formula: '離職人數 ÷（期初人數 ＋ 新進人數）',
    why: (f) => `${head(f)}期間在職共${f.base}人（期初${f.opening}人＋新進${f.hires}人），其中離職${f.leavers}人。`,
  },
  mean: {
    name: '各期平均人數法',
    formula: '離職人數 ÷ 各期平均人數的平均值',
    why: (f) =>
      f.periods === 1
        ? methods.average.why(f)
        : `${head(f)}${f.periods}期共離職${f.leavers}人，平均在職${f.base}人。` +
          over(
            f,
            f.isRefilled
              ? '離職人數逐期累加，在職人數卻不累加：職缺補了人又有人離開'
              : `在職人數比期初的${f.opening}人少了，分母隨之變小，離職人數因此超過平均在職人數`,
          ),
  },
};

export const zhTW: PaneSentences = {
  title: '離職率',
  tabs: {
    label: '檢視',
    compare: '比較',
    check: '檢查',
    functions: '函數',
    lessons: '課程',
    house: '公司計算方式與上限',
    overCount: (n) => `${n}個超過上限`,
  },
  pages: { loading: '正在載入…', failed: '無法載入此頁面。請檢查網路連線，然後再試一次。' },
  footer: {
    promise: '資料不會離開這部電腦。在您按下「插入」等寫明用途的按鈕之前，不會更動任何儲存格。',
    version: (version) => `版本 ${version}`,
    language: '語言',
    languageNames: { 'en-US': 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' },
    refresh: '重新整理',
  },
  starting: '正在讀取活頁簿…',
  first: {
    question: '您手邊有哪種資料？',
    choices: {
      months: '每月人數表（期初、新進、離職、期末）',
      staff: '員工名冊（到職日、離職日）',
      example: '先看範例',
    },
    hints: {
      months: '每月（或每期）一列',
      staff: '每人一列',
      example: '同一家公司，離職率可以是56%、135%或140%',
    },
    cell: '也可以選取含 TURNOVER 公式的儲存格，這裡會加以說明。',
    looksLike: '大致如下：',
    guides: {
      months: {
        heading: '請選取每月人數表',
        head: ['月份', '期初', '新進', '離職', '期末'],
        rows: [
          ['1月', '50', '3', '35', '18'],
          ['2月', '18', '35', '20', '33'],
        ],
        steps: [
          '在活頁簿中選取要比較的月份，或選取表中任一儲存格。',
          '各欄依標題辨認；標題不明確時，這裡會請您選擇。',
          '缺少期末人數或新進人數也沒關係，兩者可以互相推算。',
        ],
      },
      staff: {
        heading: '請選取員工名冊',
        head: ['姓名', '到職日', '離職日'],
        rows: [
          ['甲', '2023-04-03', '2024-02-29'],
          ['乙', '2023-09-18', ''],
        ],
        steps: [
          '在活頁簿中選取名冊中任一儲存格，或選取兩欄日期。',
          '仍在職的員工，離職日請留空。',
          '接著選擇起訖日期，期初、新進、離職、期末人數會自動統計。',
        ],
      },
    },
    waiting: '正在等候您選取，選取後這裡會自動更新。',
    back: '返回',
    change: '改用自己的資料',
  },
  example: {
    banner: '範例資料，非貴公司資料',
    hint: '選取含 TURNOVER 公式的儲存格，或選取人數表（期初、新進、離職、期末）中的一列或多列，或員工名冊（到職日、離職日），這裡就會顯示您自己的資料。',
    company: '某公司上半年',
    labels: ['1月', '2月', '3月', '4月', '5月', '6月'],
  },
  source: {
    heading: '資料來源',
    cell: (address, sheet) => `工作表「${sheet}」的儲存格 ${address}`,
    table: (address, sheet) => `工作表「${sheet}」的 ${address}`,
    cellShows: (value) => `儲存格顯示 ${value}`,
    spilledFrom: (address) => `由 ${address} 溢出`,
    parts: { label: '期間', leavers: '離職', opening: '期初', hires: '新進', closing: '期末' },
    doesNotAddUp: (opening, hires, leavers, expected, closing) =>
      `人數兜不攏：${opening}+${hires}−${leavers}=${expected}，但期末為${closing}。`,
    span: (first, last) => `${first}至${last}`,
    periods: (n) => `共${n}期`,
  },
  monthEndReport: '離職率月報',
  columns: {
    heading: '各是哪一欄？',
    headingAcross: '各是哪一列？',
    intro: '從標題看不出各欄的意義。請選擇，選好後即顯示比較結果。',
    change: '變更欄',
    changeAcross: '變更列',
    none: '表中沒有',
    option: (name, header) => (header ? `${name}：${header}` : name),
    missing: '需要離職人數和期初人數，以及新進人數或期末人數。',
  },
  methods,
  roster,
  lists,
  results: {
    overview: '各種計算方式比較',
    overviewCaption: '各計算方式的離職率，與100%線對照',
    heading: '各計算方式詳解',
    over: '超過100%',
    thisCell: '此儲存格',
    bar: (rate) => `${rate}，與100%線對照`,
    notComputable: '無法計算',
    meanOfPeriods: '各期離職率的平均',
    sumOfPeriods: '各期離職率的合計',
    whyDifferent: '為什麼平均與合計是另一回事',
    spread: (f) =>
      `以「${f.method}」計算，整個期間為${f.rate}：離職共${f.leavers}人，除以同一個分母${f.base}人。` +
      `${f.periods}期離職率的平均${f.mean}代表一般一期的水準：不論人數多寡，每期權重相同。` +
      `合計${f.sum}把不同群體的比例相加，一直在職的人每期都重新計入分母，因此不代表任何群體的比例。對外請引用整個期間的離職率。`,
  },
  why: {
    heading: '原因',
    limit: (limit) => `超過設定的上限${limit}。`,
    headcounts: (f) =>
      `離職率${f.rate}：離職${f.leavers}人，所給各時點平均在職${f.base}人。` +
      (f.isOver100 ? '離職人數逐期累加，在職人數卻不累加，計算並沒有錯。' : ''),
    pooled: (f) =>
      `各組合計離職率${f.rate}：離職${f.leavers}人，分母合計${f.base}人。` +
      (f.isOver100 ? '離職人數多於各組分母之和，計算並沒有錯。' : ''),
    hireRate: (f) => `這是新進率，不是離職率：新進${f.hires}人，平均在職${f.base}人，因此為${f.rate}。`,
    flux: (f) =>
      `這是新進與離職合計的流動率：離職${f.leavers}人，新進${f.hires}人，平均在職${f.base}人，因此為${f.rate}。`,
    projected: (rate) => `這是換算為全年的數字：如果全年都和已統計的期間一樣，全年為${rate}。`,
    meanOfRates: (rate) => `這是各期離職率的平均：${rate}代表一般一期的水準，不是整個期間離職人員的比例。`,
    sumOfRates: (rate) => `這是各期離職率的合計：${rate}把一直在職的人每期都重新計入分母，不代表任何群體的比例。`,
    ofSeveral: (rate) => `此儲存格由多個離職率或數字算出${rate}。請逐一查看。`,
    ofGroup: (rate) => `這是名冊中的一個組：${rate}為該組離職人數除以該組自己的分母，人數少的組比例容易偏高。`,
    partOfTable: (rate) => `這是分類表中的一列：${rate}為該列離職人數除以總分母。`,
  },
  unreadable: {
    name: (text) => `它由「${text}」算出。本版本只能說明一般的儲存格參照。`,
    calculation: (text) => `它由「${text}」算出。把這部分放到單獨的儲存格裡，即可說明該離職率。`,
    error: (text) => `公式中有「${text}」。請先修正。`,
    elsewhere: (text) => `「${text}」在另一個活頁簿中，工作窗格不會讀取。`,
    missingSheet: (sheet) => `工作表「${sheet}」不存在。`,
    otherFunction: (name) => `${name} 不是由離職人數與期初或期末人數算出，因此沒有可比較的計算方式。`,
  },
  problem: {
    heading: '暫時無法比較',
    inCells: (address, sentence) => `${address}：${sentence}`,
  },
  check: {
    limit: '上限（%）',
    limitHint: '列出所有高於上限的離職率。上限存放在此活頁簿中。',
    limitInvalid: (text) =>
      `${text ? `「${text}」不能作為上限。` : '上限是空白的。'}請輸入大於0、不超過100,000的百分比，例如100或80.5。`,
    none: (formulas, sheets, limit) => `已檢查${sheets}張工作表中的${formulas}個公式，沒有超過${limit}的。`,
    some: (found, formulas, sheets, limit) =>
      `已檢查${sheets}張工作表中的${formulas}個公式，有${found}個值超過${limit}。`,
    noFormulas: '此活頁簿中還沒有離職率。',
    noFormulasHint: '在儲存格中輸入 =TURNOVER. 即可看到各函數。超過上限的離職率會自動顯示在這裡。',
    noneHint: '一旦有值超過上限，會自動顯示在這裡。',
    goTo: '前往',
    goToCell: (address, sheet) => `前往工作表 ${sheet} 的 ${address}`,
    more: (n) => `再顯示${n}個`,
    errors: (n) => `有${n}個公式顯示錯誤值，而不是離職率。`,
    stuck: (n) => `有${n}個公式停在 #NAME?：請選取該儲存格，按 F2，再按 Enter。`,
    tooLarge: (sheets) => `因過大而未檢查：${sheets}。`,
    highlight: '醒目提示',
    removeHighlights: '移除醒目提示',
    highlightHint: '以單獨的條件格式為超過上限的儲存格上色。您自己的格式維持不變。',
  },
  done: {
    highlighted: (n) => `已在${n}處加上醒目提示。`,
    removed: (n) => (n === 0 ? '沒有需要移除的醒目提示。' : `已移除${n}處醒目提示。`),
    protectedSheets: (names) => `以下工作表受保護，未作更動：${names}。`,
    ...staffDone,
    dismiss: '關閉',
  },
  status: {
    compare: (rates) => `比較結果：${rates}`,
    rate: (method, rate) => `${method}${rate}`,
  },
  trouble: {
    cellEditing: '請按 Enter 完成儲存格輸入，然後再試一次。',
    protected: '工作表受到保護，Excel 不允許此操作。請取消保護後再試一次。',
    notFound: '該儲存格或工作表已不存在。請按「重新整理」重新讀取活頁簿。',
    severalAreas: '選取了多個範圍。請只選取一個範圍。',
    noCells: '選取的是圖表或圖片，不是儲存格。請選取儲存格。',
    tooManyRows: (rows, most) => `選取了${rows}列；人數表每月一列。請最多選取${most}列。`,
    tooLarge: '要讀取的內容超出 Excel 一次能提供的量。請少選一些儲存格。',
    tooOld: '此版本的 Excel 不支援這項操作。公式仍可正常使用。',
    notEmpty: (address) => `${address}不是空白儲存格，未覆寫任何內容。請選擇空白儲存格後再試一次。`,
    noAddress: (text) => `「${text}」不是此活頁簿中的儲存格。請輸入如 H2 或 Sheet1!H2 的位址。`,
    hiddenSheet: (sheet) => `工作表「${sheet}」已隱藏。請取消隱藏後再試一次。`,
    unknown: (detail) => `Excel 未能完成操作（${detail}）。請再試一次；如仍然如此，請重新載入工作窗格。`,
  },
  absence: {
    heading: 'Excel 沒有回應',
    notLoaded:
      '無法載入 Office.js（連接工作窗格與 Excel 的 Microsoft 指令碼）。通常是網路或 Proxy 封鎖了 appsforoffice.microsoft.com。',
    silent: 'Office.js 已載入，但 Excel 五秒內沒有回應。Excel 可能正忙，或正在顯示對話方塊。',
    notExcel: '此頁面不在 Excel 中執行，因此沒有可檢視的活頁簿。',
    formulasWork: '活頁簿中已有的 TURNOVER 公式仍可正常使用。',
    todo: '請關閉 Excel 中的對話方塊，檢查網路連線，然後再試一次。',
    retry: '再試一次',
  },
  crash: {
    heading: '工作窗格已停止',
    text: '工作窗格發生未預期的錯誤。您的活頁簿沒有更動，公式仍可正常使用。',
    reload: '重新載入工作窗格',
  },
};
