import type { Facts } from '../../turnover/problem';
import type { FunctionSentences, RateWords } from './en-US';
import { isoDate, people, percent, percentOf } from './format';

/** 「leavers 第3列」「leavers 第3欄」「rate 第2列第3欄」「leavers」。 */
function place({ argument, row, column }: Facts): string {
  const where = `${row ? `第${row}列` : ''}${column ? `第${column}欄` : ''}`;
  return [argument, where].filter(Boolean).join(' ');
}

/** 「2、5、9」，原為「2, 5, 9」。 */
const enumerated = (list: unknown) => String(list).replaceAll(', ', '、');

const prefix = (facts: Facts) => (facts.row || facts.column ? `${place(facts)}：` : '');

export const zhTW: FunctionSentences = {
  problems: {
    baseIsZero: (f) => `${prefix(f)}分母為0，無法計算比率（不等於0%）。`,
    blankOpening: (f) => `${prefix(f)}期初人數為空白或0，但上一期期末有${people(f.people)}人。`,
    moreLeaversThanPeople: (f) =>
      `${prefix(f)}離職${people(f.leavers)}人，多於期初${people(f.opening)}人＋新進${people(f.hires)}人。若有其他部門調入的人員，請計入新進人數。`,
    blankClosing: (f) => `${prefix(f)}期末人數為空白或0，但應還有${people(f.people)}人在職。`,
    blankClosingMoreLeavers: (f) =>
      `${prefix(f)}期末人數為空白或0，而離職${people(f.leavers)}人，多於已知的在職人數${people(f.people)}人。請填寫期末人數，或提供新進人數。`,
    giveHiresOrClosing: () => '請提供新進人數或期末人數：兩者皆無時，只能以期初人數法計算。',
    giveOpening: () => '請提供期初人數：沒有期初人數時，只能以期末人數法計算。',
    giveEveryClosing: () => '請提供新進人數，或每一期的期末人數：只有最後一期的期末人數時，無法計算各期的離職率。',
    negativeHires: (f) =>
      `${prefix(f)}期末${people(f.closing)}人，少於期初${people(f.opening)}人−離職${people(f.leavers)}人；請將調出人員計入離職人數，或提供新進人數。`,
    leaversWithoutBase: (f) => `${prefix(f)}離職${people(f.leavers)}人，但分母為0。請填寫該組的分母。`,
    moreStayedThanStarted: (f) =>
      `${prefix(f)}留任${people(f.stayed)}人，多於期初的${people(f.started)}人。留任人數只應包括期初已在職的人員。`,
    compoundOver100: (f) => `離職率${percent(f.rate)}超過100%，無法以複利換算成全年。請省略 compound。`,
    rateLooksLikePercent: (f) => `${f.rate} 代表 ${percentOf(f.rate)}%；請寫成 ${f.rate}% 或 ${Number(f.rate) / 100}。`,
    errorCell: (f) => `${place(f)} 是 ${f.code}。請先修正該儲存格。`,
    notFinite: (f) => `${place(f)} 的數字過大，無法計算。`,
    negativeNumber: (f) => `${place(f)} 為 ${f.value}，不能小於0。`,
    numberAsText: (f) => `${place(f)} 是儲存成文字的數值 ${f.value}。請轉換成數值。`,
    textForNumber: (f) => `${place(f)} 是文字「${f.value}」。請輸入數字或留空。`,
    booleanForNumber: (f) => `${place(f)} 是 ${f.value}。請輸入數字或留空。`,
    notAValue: (f) => `${place(f)} 不是數字。請輸入數字或留空。`,
    notARange: (f) => `${f.argument} 不是儲存格範圍。請選取一列或一欄儲存格。`,
    missingArgument: (f) => `缺少引數 ${f.argument}。請提供儲存格或範圍。`,
    blockForLine: (f) => `${f.argument} 有${f.rows}列${f.columns}欄。請只選取一列或一欄，從最早的一期開始。`,
    severalCells: (f) => `${f.argument} 只能是一個儲存格，不能是${f.count}個。`,
    notWhole: (f) => `${f.argument} 為 ${f.value}。請提供不小於1的整數。`,
    notTrueOrFalse: (f) => `${f.argument} 為「${f.value}」。請寫 TRUE 或 FALSE。`,
    unknownMethod: (f) =>
      `${f.value ? `沒有「${f.value}」這種計算方式` : '缺少計算方式'}。請使用 average（平均）、opening（期初）、closing（期末）、cumulative（期初＋新進）或 mean（各期平均人數）。`,
    methodIsYearToDate: () => '本年累計請用 TURNOVER.YTD；若要用期初＋新進人數法，請寫 cumulative。',
    unknownLanguage: (f) => `沒有「${f.value}」這種語言。請使用 en-US、zh-CN 或 zh-TW。`,
    differentLength: (f) =>
      `${f.argument} 有${f.count}個儲存格，而 ${f.other} 有${f.otherCount}個。請選取長度相同的範圍。`,
    closingForEveryPeriod: (f) => `${f.count}期只給了1個期末人數（closing）。請提供每一期的期末人數。`,
    differentShape: (f) => `${f.argument} 的大小為 ${f.size}，而 ${f.other} 為 ${f.otherSize}。請選取形狀相同的範圍。`,
    notALabel: (f) => `${place(f)} 不是文字。請輸入名稱。`,
    typesDoNotFit: (f) =>
      `leavers 的大小為 ${f.size}，但${f.types}種類型應有${f.types}${f.side === 'rows' ? '列' : '欄'}。請每種類型提供一個儲存格，或提供類型×各期的範圍。`,
    textForDate: (f) => `${place(f)} 是文字「${f.value}」。請輸入日期。`,
    yearForDate: (f) => `${place(f)}：${f.value} 看起來是年份。請輸入完整的日期（年月日）。`,
    notADate: (f) => `${place(f)}：${f.value} 不是1910年至9999年之間的 Excel 日期。`,
    dateAsText: (f) => `${place(f)} 的「${f.value}」是文字，不是日期。請轉換成日期。`,
    notADateValue: (f) => `${place(f)} 不是日期。請輸入日期或留空。`,
    digitsForDate: (f) => `${place(f)}：${f.value} 是數字，但不是 Excel 日期。請改為日期 ${isoDate(f.date)}。`,
    emptyDate: (f) => `${f.argument} 為空白。請提供日期。`,
    reversedSpan: (f) => `to（${isoDate(f.to)}）早於 from（${isoDate(f.from)}）。請更正其中一個。`,
    textForLeaving: (f) => `${place(f)} 是文字「${f.value}」。在職人員的離職日請留空。`,
    leavingWithoutHire: (f) => `${place(f)}：有離職日 ${isoDate(f.left)}，卻沒有到職日。請填寫到職日，或將兩者都清空。`,
    leavingBeforeHire: (f) => `${place(f)}：離職日 ${isoDate(f.left)} 早於到職日 ${isoDate(f.hired)}。請更正其中一個。`,
    blockForRoster: (f) => `${f.argument} 有${f.rows}列${f.columns}欄。請只選取一欄。`,
    notAWeight: (f) => `${place(f)} 為「${f.value}」。每列請填 TRUE 或 FALSE，或0到1的權重（FTE）。`,
    notAFlag: (f) => `${place(f)} 為「${f.value}」。每列請填 TRUE 或 FALSE。`,
    unknownWord: (f) => `${f.argument} 為「${f.value}」。請使用 ${enumerated(f.words)} 或 ${f.lastWord}。`,
    reasonAsGroup: (f) =>
      `${f.argument} 看起來是離職原因：只有離職人員才有原因，沒有在職人員可作為分母。請用 TURNOVER.ROSTER.REASONS。`,
    baseIsZeroInSpan: (f) =>
      `${isoDate(f.from)} 至 ${isoDate(f.to)} 的分母為0，無法計算比率（不等於0%）。請檢查期間的起訖日期和名冊中的日期。`,
    nobodyHired: (f) => `名冊中沒有人在 ${isoDate(f.asOf)} 或之前到職。請檢查 as_of 和到職日。`,
    nobodyThere: (f) => `${isoDate(f.day)} 當天名冊中沒有人在職。請檢查該日期和名冊中的日期。`,
    nobodyLongEnough: (f) =>
      `${isoDate(f.from)} 至 ${isoDate(f.to)} 到職的人中，截至 ${isoDate(f.asOf)} 沒有人到職已滿${f.days}天。請選擇較早的到職期間或較晚的 as_of。`,
    medianNotReached: (f) => `超過半數的人（${percent(f.survival)}）在可觀察的時間內仍在職，因此還得不出中位數。`,
    tableTooLarge: (f) =>
      `此表將有${f.rows}列${f.columns}欄，超出 Excel 的上限。請縮短期間、選擇較長的週期或減少組數。`,
    hiredAfterAsOf: (f) => `${place(f)}：到職日 ${isoDate(f.hired)} 晚於 ${isoDate(f.asOf)}。`,
    leavesAfterAsOf: (f) => `${place(f)}：離職日 ${isoDate(f.left)} 晚於 ${isoDate(f.asOf)}；離職之前仍視為在職。`,
    sameDates: (f) =>
      `有${f.count}列（第${enumerated(f.rows)}${f.isMore ? '……' : ''}列）的到職日都是 ${isoDate(f.hired)}，離職日都是 ${isoDate(f.left)}。請檢查是否有人重複登錄。`,
    bunchedLeaving: (f) =>
      `${f.leavers}個離職日中有${f.count}個是當月最後一天。離職日當天結束時，該人員即不再計入在職人數；請確認名冊中的離職日也是這個意思。`,
    blankDate: (f) => `${place(f)} 為空白。請輸入該期內的日期。`,
    earlierDate: (f) => `${place(f)} 早於它前面的日期。請從最早的一期開始排列。`,
    notAMonth: (f) => `first_month 為 ${f.value}。請填1到12的月份。`,
    firstMonthNeedsDates: () => 'first_month 不為1時需要 dates。請為每一期提供日期。',
    notPositive: (f) => `${f.argument} 為 ${f.value}，必須大於0。`,
    tooLarge: () => '數字過大，無法計算。',
    unexpected: (f) => `無法計算（${f.message}）。`,
  },
  formulas: {
    average: (w: RateWords) =>
      `離職 ${w.leavers} ÷（（期初 ${w.opening}＋期末 ${w.closing}）÷ 2 = ${w.base}）= ${w.rate}`,
    opening: (w: RateWords) => `離職 ${w.leavers} ÷ 期初 ${w.opening} = ${w.rate}`,
    closing: (w: RateWords) => `離職 ${w.leavers} ÷ 期末 ${w.closing} = ${w.rate}`,
    cumulative: (w: RateWords) => `離職 ${w.leavers} ÷（期初 ${w.opening}＋新進 ${w.hires} = ${w.base}）= ${w.rate}`,
    mean: (w: RateWords) =>
      w.periods === 1
        ? `離職 ${w.leavers} ÷ 平均人數 ${w.base} = ${w.rate}`
        : `離職 ${w.leavers} ÷ ${w.periods}期平均人數 ${w.base} = ${w.rate}`,
  },
  explanations: {
    average: (w: RateWords) =>
      `離職${w.leavers}人，分母為期初${w.opening}人與期末${w.closing}人的平均數${w.base}人，離職率為${w.rate}`,
    opening: (w: RateWords) => `離職${w.leavers}人，分母為期初人數${w.opening}人，離職率為${w.rate}`,
    closing: (w: RateWords) => `離職${w.leavers}人，分母為期末人數${w.closing}人，離職率為${w.rate}`,
    cumulative: (w: RateWords) =>
      `期間內曾在職者共${w.base}人（期初${w.opening}人＋新進${w.hires}人），其中離職${w.leavers}人，離職率為${w.rate}`,
    mean: (w: RateWords) => `離職${w.leavers}人，分母為平均人數${w.base}人，離職率為${w.rate}`,
    over: '（超過100%，是因為離職人數多於該分母，並不是算錯）。',
    notOver: '。',
  },
  checkHeader: ['列', '問題'],
  moreFindings: (count) => `另有${count}項未列出。請先更正以上各項。`,
  noProblems: (rows) => `共${rows}列，沒有發現問題`,
  comparisonHeader: ['計算方式', '離職人數', '分母', '離職率', '超過100%', '各期離職率平均', '各期離職率合計', '說明'],
};
