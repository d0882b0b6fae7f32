import type { PicturesWords } from './en-US';

const steps = { month: '一個月', quarter: '一季', year: '一年' } as const;

export const zhTW: PicturesWords = {
  choose: '選擇圖表',
  kinds: { methods: '各計算方式', periods: '逐期', survival: '留任曲線', cohorts: '同期到職' },
  titles: {
    methods: (label) => `各計算方式的離職率${label && `：${label}`}`,
    periods: (label) => `逐期離職率${label && `：${label}`}`,
    survival: (asOf) => `員工留任曲線（截至${asOf}）`,
    cohorts: (asOf) => `同期到職留任率（截至${asOf}）`,
  },
  findings: {
    methods: ({ label, rates, over }) => {
      const known = rates.filter(({ rate }) => rate !== '');
      if (known.length === 0) return '所有計算方式都無法算出結果。';
      const all = known.map(({ name, rate }) => `${name}${rate}`).join('，');
      return `${label && `${label}：`}${all}；${over === 0 ? '都沒有超過100%' : `${known.length}種計算方式中有${over}種超過100%`}。`;
    },
    periods: ({ method, periods, lowest, lowestAt, highest, highestAt, mean, span }) =>
      `以${method}計算，${periods}期離職率介於${lowest}（${lowestAt}）與${highest}（${highestAt}）之間` +
      `${mean && `，平均${mean}`}${span && `；整個期間為${span}`}。`,
    survival: ({ people, shares, median }) => {
      const reached = shares.map(({ months, share }) => `滿${months}個月仍在職的占${share}`);
      const half = median ? `半數的人在${median}個月內離職` : '半數以上的人年資長於名冊所能追蹤的時間';
      return `在${people.toLocaleString('en-US')}名到職者中，${[...reached, half].join('，')}。`;
    },
    cohorts: ({ step, lowest, lowestOf, highest, highestOf }) =>
      `到職滿${steps[step]}時，各批的留任率介於${lowest}（${lowestOf}到職）與${highest}（${highestOf}到職）之間。`,
    oneCohort: (asOf) => `截至${asOf}的同期到職人員。`,
    noAnniversary: '目前沒有任何一批到職人員整批滿期。',
  },
  chart: {
    wholeSpan: '整個期間',
    notComputable: '無法計算',
    stillThere: '仍在職',
    band: '95%信賴帶',
    monthsSinceHire: '到職後月數',
    halfAfter: (months) => `半數離職：${months}個月`,
    anniversary: { month: '到職後月數', quarter: '到職後季數', year: '到職後年數' },
    hidden: (rows, columns) =>
      `僅見於表格：${[...(rows > 0 ? [`較早的${rows}批到職者`] : []), ...(columns > 0 ? [`之後的${columns}個滿期點`] : [])].join('與')}。`,
  },
  table: {
    summary: '以表格顯示',
    method: '計算方式',
    rate: '離職率',
    period: '期間',
    mean: '各期平均',
    months: '月數',
    atRisk: '風險人數',
    left: '離職',
    survival: '仍在職',
    standardError: '標準誤',
    low: '95%下限',
    high: '95%上限',
    hired: '到職',
    people: '人數',
    after: { month: (n) => `滿${n}個月`, quarter: (n) => `滿${n}季`, year: (n) => `滿${n}年` },
    hidden: (n) => `此處省略了${n.toLocaleString('en-US')}列，使用函數可取得全部資料。`,
  },
  copy: '複製圖片',
  save: '儲存圖片',
  copied: '已複製圖片，可貼到投影片、訊息或工作表中。',
  refused: '這裡不允許複製圖片，請改為儲存成檔案。',
  saved: (file) => `已儲存為 ${file}，位於這部電腦的下載資料夾。`,
  notDrawn: '無法產生圖片。下方表格中有全部數字。',
  failed: '繪圖所需的檔案無法載入，因此無法顯示圖表。下方表格中有全部數字。',
  retry: '再試一次',
  fileName: '離職率',
  source: {
    example: '範例資料',
    made: (place, version) => `資料來源：${place} · Turnover ${version}`,
  },
};
