import type { HouseSentences } from './en-US';

export const zhTW: HouseSentences = {
  method: {
    heading: '公司計算方式',
    intro:
      '這個活頁簿統一採用的計算方式，以名稱 TurnoverMethod 存放在活頁簿中：公式可以引用，查核人員也看得到（「公式」>「名稱管理員」）。',
    set: (method) => `公司計算方式：${method}。`,
    alias: (word, method) => `名稱 TurnoverMethod 的內容為「${word}」，函數會把它視為${method}。`,
    none: '這個活頁簿還沒有設定公司計算方式。',
    foreign: (formula) =>
      `名稱 TurnoverMethod 已經存在，內容為 ${formula}，不是本頁寫入的計算方式。在您按下方按鈕取代之前，它會維持原樣。`,
    choose: '選擇計算方式',
    noMethod: '不設公司計算方式',
    noMethodHint: '將刪除這個名稱。引用它的公式之後會顯示 #NAME?。',
    over100: '可能超過100%。',
    never100: '不會超過100%。',
    keep: '設為公司計算方式',
    replace: '取代此名稱的內容',
    remove: '移除公司計算方式',
    kept: (method) => `公司計算方式現為${method}，已以名稱 TurnoverMethod 存放在這個活頁簿中。`,
    removed: '已移除公司計算方式：名稱 TurnoverMethod 不再存在。',
    comment: '離職率的公司計算方式，供 =TURNOVER.RATE(TurnoverMethod,…) 讀取',
    example: '儲存格中這樣寫',
    exampleHint:
      '此例中，離職、期初、新進、期末人數分別在 D2、B2、C2、E2。引用 TurnoverMethod 的公式會隨公司計算方式的變更而更新。',
  },
  about: {
    average: {
      use: '便於與多數公開數據比較：人資報表的慣用算法。全員離職時為200%。',
      users: '英國特許人事與發展協會（CIPD，粗離職率）、英國 NHS、德國 BDA 公式，以及多數人資系統。',
    },
    opening: {
      use: '以期初在職人員為基準，看有多少人離職。期間內到職後又離職的人也計入離職人數。',
      users: '日本厚生勞動省、行政院主計總處、德國基本公式；客戶流失率也採用此法。',
    },
    closing: {
      use: '用於要求此算法的報告。離職愈多，分母愈小；期末無人在職時無法計算。',
      users: 'GRI 401-1。',
    },
    cumulative: {
      use: '看期間內曾在職的所有人之中有多少比例離職。新進愈多，比率愈低；各月之間不能相加。不是本年累計。',
      users: '德國 Schlüter 公式、PeopleHR 與 PrismHR。',
    },
    mean: {
      use: '適合較長的期間：多個時點的人數能反映期初、期末兩個時點看不到的旺季。',
      users: 'SHRM 式年離職率；以每日人數計算時，為中國大陸勞動統計所用。',
    },
    usedBy: (users) => `採用者：${users}`,
  },
  limit: {
    heading: '上限',
    label: '上限（%）',
    hint: '「檢查」會列出所有高於上限的離職率。上限以名稱 TurnoverLimit 存放在這個活頁簿中。',
    foreign: (formula) =>
      `名稱 TurnoverLimit 已經存在，內容為 ${formula}，不是大於0的百分比。在您按下按鈕取代之前，它會維持原樣。`,
    keep: '儲存上限',
    kept: (limit) => `上限現為${limit}，已以名稱 TurnoverLimit 存放在這個活頁簿中。`,
    comment: '不列出的最高離職率（1 即 100%）',
  },
  note: {
    heading: '計算方式說明',
    intro: '新增一張工作表，向讀者與查核人員說明這個活頁簿如何計算離職率。',
    insert: '插入計算方式說明',
    needsMethod: '請先設定公司計算方式：說明的就是它。',
    inserted: (sheet) => `計算方式說明已放在新工作表「${sheet}」。`,
    protected: '活頁簿結構受到保護，Excel 無法新增工作表。請按「校閱」>「保護活頁簿」取消保護，然後再試一次。',
    sheetName: '計算方式說明',
    title: '這個活頁簿如何計算離職率',
    method: '計算方式',
    definition: '定義',
    definitionLine: '離職率 ＝ 期間內離職人數 ÷ 分母。計算方式決定分母是什麼。',
    formula: '公式',
    toType: '輸入方式',
    toTypeLines: (house, direct) => [house, `不用名稱時：${direct}`],
    over100: '超過100%',
    over100Lines: {
      yes: '可能，而且並沒有算錯：分母沒有計入期間內曾在職的所有人。',
      no: '不會：凡可能離職的人都已計入分母。',
    },
    source: '採用者',
    who: '統計對象',
    whoLines: [
      '員工：所有存在僱傭關係的人員，包括部分工時與定期契約員工。',
      '派遣與外包人員，只有在職人數包含他們時才計入；這時他們的離職也要計入。',
      '新進、離職與在職人數必須針對同一群人。',
    ],
    leaving: '離職日',
    leavingLines: ['在職人數以每天結束時為準：從到職當天起計入。', '離職當天不再計入在職人數，計為當天的離職。'],
    periods: '多個期間',
    periodsLines: [
      '多個期間視為一個較長的期間：取第一期的期初、最後一期的期末，新進與離職各自加總。',
      '各月的離職率既不平均，也不相加。',
    ],
    limit: '上限',
    limitLine: (limit) => `高於${limit}的離職率需要查明；等於上限的不算高於。`,
    kept: '存放位置',
    keptLine: '這個活頁簿的名稱 TurnoverMethod 與 TurnoverLimit（「公式」>「名稱管理員」）。從未變更過的上限為100%。',
    version: '計算工具',
    versionLine: (version) => `Turnover ${version}，函數 =TURNOVER.名稱(…)`,
  },
};
