import type { Facts } from '../../turnover/problem';
import type { FunctionSentences, RateWords } from './en-US';
import { isoDate, people, percent, percentOf } from './format';

/** “leavers 第3行”“leavers 第3列”“rate 第2行第3列”“leavers”。 */
function place({ argument, row, column }: Facts): string {
  const where = `${row ? `第${row}行` : ''}${column ? `第${column}列` : ''}`;
  return [argument, where].filter(Boolean).join(' ');
}

/** “2、5、9”，原为“2, 5, 9”。 */
const enumerated = (list: unknown) => String(list).replaceAll(', ', '、');

const prefix = (facts: Facts) => (facts.row || facts.column ? `${place(facts)}：` : '');

export const zhCN: FunctionSentences = {
  problems: {
    baseIsZero: (f) => `${prefix(f)}分母为0，无法计算比率（不等于0%）。`,
    blankOpening: (f) => `${prefix(f)}期初人数为空或为0，但上一期期末有${people(f.people)}人。`,
    moreLeaversThanPeople: (f) =>
      `${prefix(f)}离职${people(f.leavers)}人，多于期初${people(f.opening)}人+入职${people(f.hires)}人。如有其他部门调入的人员，请计入入职人数。`,
    blankClosing: (f) => `${prefix(f)}期末人数为空或为0，但应还有${people(f.people)}人在职。`,
    blankClosingMoreLeavers: (f) =>
      `${prefix(f)}期末人数为空或为0，而离职${people(f.leavers)}人，多于已知的在职人数${people(f.people)}人。请填写期末人数，或提供入职人数。`,
    giveHiresOrClosing: () => '请提供入职人数或期末人数：两者都没有时，只能按期初人数口径计算。',
    giveOpening: () => '请提供期初人数：没有期初人数时，只能按期末人数口径计算。',
    giveEveryClosing: () => '请提供入职人数，或每一期的期末人数：只有最后一期的期末人数时，无法计算各期的离职率。',
    negativeHires: (f) =>
      `${prefix(f)}期末${people(f.closing)}人，少于期初${people(f.opening)}人−离职${people(f.leavers)}人；请把调出人员计入离职人数，或提供入职人数。`,
    leaversWithoutBase: (f) => `${prefix(f)}离职${people(f.leavers)}人，但分母为0。请填写该组的分母。`,
    moreStayedThanStarted: (f) =>
      `${prefix(f)}留任${people(f.stayed)}人，多于期初的${people(f.started)}人。留任人数只应包括期初已在职的人员。`,
    compoundOver100: (f) => `离职率${percent(f.rate)}超过100%，不能按复利折算为全年。请省略 compound。`,
    rateLooksLikePercent: (f) => `${f.rate} 表示 ${percentOf(f.rate)}%；请写成 ${f.rate}% 或 ${Number(f.rate) / 100}。`,
    errorCell: (f) => `${place(f)} 是 ${f.code}。请先修正该单元格。`,
    notFinite: (f) => `${place(f)} 的数字过大，无法计算。`,
    negativeNumber: (f) => `${place(f)} 为 ${f.value}，不能小于0。`,
    numberAsText: (f) => `${place(f)} 是以文本形式存储的数字 ${f.value}。请转换为数字。`,
    textForNumber: (f) => `${place(f)} 是文本“${f.value}”。请输入数字或留空。`,
    booleanForNumber: (f) => `${place(f)} 是 ${f.value}。请输入数字或留空。`,
    notAValue: (f) => `${place(f)} 不是数字。请输入数字或留空。`,
    notARange: (f) => `${f.argument} 不是单元格区域。请选择一行或一列单元格。`,
    missingArgument: (f) => `缺少参数 ${f.argument}。请给出单元格或区域。`,
    blockForLine: (f) => `${f.argument} 有${f.rows}行${f.columns}列。请只选择一行或一列，从最早的一期开始。`,
    severalCells: (f) => `${f.argument} 只能是一个单元格，不能是${f.count}个。`,
    notWhole: (f) => `${f.argument} 为 ${f.value}。请给出不小于1的整数。`,
    notTrueOrFalse: (f) => `${f.argument} 为“${f.value}”。请写 TRUE 或 FALSE。`,
    unknownMethod: (f) =>
      `${f.value ? `没有“${f.value}”这种口径` : '缺少口径'}。请使用 average（平均）、opening（期初）、closing（期末）、cumulative（期初+入职）或 mean（各期平均人数）。`,
    methodIsYearToDate: () => '本年累计请用 TURNOVER.YTD；如需期初+入职口径，请写 cumulative。',
    unknownLanguage: (f) => `没有“${f.value}”这种语言。请使用 en-US、zh-CN 或 zh-TW。`,
    differentLength: (f) =>
      `${f.argument} 有${f.count}个单元格，而 ${f.other} 有${f.otherCount}个。请选择长度相同的区域。`,
    closingForEveryPeriod: (f) => `${f.count}期只给了1个期末人数（closing）。请给出每一期的期末人数。`,
    differentShape: (f) => `${f.argument} 的大小为 ${f.size}，而 ${f.other} 为 ${f.otherSize}。请选择形状相同的区域。`,
    notALabel: (f) => `${place(f)} 不是文本。请输入名称。`,
    typesDoNotFit: (f) =>
      `leavers 的大小为 ${f.size}，但${f.types}种类型应有${f.types}${f.side === 'rows' ? '行' : '列'}。请每种类型给一个单元格，或给出类型×各期的区域。`,
    textForDate: (f) => `${place(f)} 是文本“${f.value}”。请输入日期。`,
    yearForDate: (f) => `${place(f)}：${f.value} 像是年份。请输入完整的日期（年月日）。`,
    notADate: (f) => `${place(f)}：${f.value} 不是1910年至9999年之间的 Excel 日期。`,
    dateAsText: (f) => `${place(f)} 的“${f.value}”是文本，不是日期。请转换为日期。`,
    notADateValue: (f) => `${place(f)} 不是日期。请输入日期或留空。`,
    digitsForDate: (f) => `${place(f)}：${f.value} 是数字，但不是 Excel 日期。请改为日期 ${isoDate(f.date)}。`,
    emptyDate: (f) => `${f.argument} 为空。请给出日期。`,
    reversedSpan: (f) => `to（${isoDate(f.to)}）早于 from（${isoDate(f.from)}）。请更正其中一个。`,
    textForLeaving: (f) => `${place(f)} 是文本“${f.value}”。在职人员的离职日期请留空。`,
    leavingWithoutHire: (f) =>
      `${place(f)}：有离职日期 ${isoDate(f.left)}，却没有入职日期。请填写入职日期，或将两者都清空。`,
    leavingBeforeHire: (f) =>
      `${place(f)}：离职日期 ${isoDate(f.left)} 早于入职日期 ${isoDate(f.hired)}。请更正其中一个。`,
    blockForRoster: (f) => `${f.argument} 有${f.rows}行${f.columns}列。请只选择一列。`,
    notAWeight: (f) => `${place(f)} 为“${f.value}”。每行请给出 TRUE 或 FALSE，或0到1的权重（FTE）。`,
    notAFlag: (f) => `${place(f)} 为“${f.value}”。每行请给出 TRUE 或 FALSE。`,
    unknownWord: (f) => `${f.argument} 为“${f.value}”。请使用 ${enumerated(f.words)} 或 ${f.lastWord}。`,
    reasonAsGroup: (f) =>
      `${f.argument} 像是离职原因：只有离职人员才有原因，没有在职人员可作分母。请用 TURNOVER.ROSTER.REASONS。`,
    baseIsZeroInSpan: (f) =>
      `${isoDate(f.from)} 至 ${isoDate(f.to)} 的分母为0，无法计算比率（不等于0%）。请检查期间的起止日期和花名册中的日期。`,
    nobodyHired: (f) => `花名册中没有人在 ${isoDate(f.asOf)} 或之前入职。请检查 as_of 和入职日期。`,
    nobodyThere: (f) => `${isoDate(f.day)} 当天花名册中没有人在职。请检查该日期和花名册中的日期。`,
    nobodyLongEnough: (f) =>
      `${isoDate(f.from)} 至 ${isoDate(f.to)} 入职的人中，截至 ${isoDate(f.asOf)} 没有人入职已满${f.days}天。请选择更早的入职期间或更晚的 as_of。`,
    medianNotReached: (f) => `超过半数的人（${percent(f.survival)}）在可观察的时间内仍在职，因此还得不出中位数。`,
    tableTooLarge: (f) =>
      `该表将有${f.rows}行${f.columns}列，超出 Excel 的上限。请缩短期间、选择更长的周期或减少组数。`,
    hiredAfterAsOf: (f) => `${place(f)}：入职日期 ${isoDate(f.hired)} 晚于 ${isoDate(f.asOf)}。`,
    leavesAfterAsOf: (f) => `${place(f)}：离职日期 ${isoDate(f.left)} 晚于 ${isoDate(f.asOf)}；离职之前仍视为在职。`,
    sameDates: (f) =>
      `有${f.count}行（第${enumerated(f.rows)}${f.isMore ? '……' : ''}行）的入职日期都是 ${isoDate(f.hired)}，离职日期都是 ${isoDate(f.left)}。请检查是否有人重复登记。`,
    bunchedLeaving: (f) =>
      `${f.leavers}个离职日期中有${f.count}个是当月最后一天。离职日期当天结束时，该人员即不再计入在职人数；请确认花名册中的离职日期也是这个意思。`,
    blankDate: (f) => `${place(f)} 为空。请输入该期内的日期。`,
    earlierDate: (f) => `${place(f)} 早于它前面的日期。请从最早的一期开始排列。`,
    notAMonth: (f) => `first_month 为 ${f.value}。请给出1到12的月份。`,
    firstMonthNeedsDates: () => 'first_month 不为1时需要 dates。请为每一期给出日期。',
    notPositive: (f) => `${f.argument} 为 ${f.value}，必须大于0。`,
    tooLarge: () => '数字过大，无法计算。',
    unexpected: (f) => `无法计算（${f.message}）。`,
  },
  formulas: {
    average: (w: RateWords) =>
      `离职 ${w.leavers} ÷（（期初 ${w.opening} + 期末 ${w.closing}）÷ 2 = ${w.base}）= ${w.rate}`,
    opening: (w: RateWords) => `离职 ${w.leavers} ÷ 期初 ${w.opening} = ${w.rate}`,
    closing: (w: RateWords) => `离职 ${w.leavers} ÷ 期末 ${w.closing} = ${w.rate}`,
    cumulative: (w: RateWords) => `离职 ${w.leavers} ÷（期初 ${w.opening} + 入职 ${w.hires} = ${w.base}）= ${w.rate}`,
    mean: (w: RateWords) =>
      w.periods === 1
        ? `离职 ${w.leavers} ÷ 平均人数 ${w.base} = ${w.rate}`
        : `离职 ${w.leavers} ÷ ${w.periods}期平均人数 ${w.base} = ${w.rate}`,
  },
  explanations: {
    average: (w: RateWords) =>
      `离职${w.leavers}人，分母为期初${w.opening}人与期末${w.closing}人的平均数${w.base}人，离职率为${w.rate}`,
    opening: (w: RateWords) => `离职${w.leavers}人，分母为期初人数${w.opening}人，离职率为${w.rate}`,
    closing: (w: RateWords) => `离职${w.leavers}人，分母为期末人数${w.closing}人，离职率为${w.rate}`,
    cumulative: (w: RateWords) =>
      `期内在册共${w.base}人（期初${w.opening}人+入职${w.hires}人），其中离职${w.leavers}人，离职率为${w.rate}`,
    mean: (w: RateWords) => `离职${w.leavers}人，分母为平均人数${w.base}人，离职率为${w.rate}`,
    over: '（超过100%，是因为离职人数多于该分母，并非算错）。',
    notOver: '。',
  },
  checkHeader: ['行', '问题'],
  moreFindings: (count) => `另有${count}条未列出。请先更正以上各条。`,
  noProblems: (rows) => `共${rows}行，没有发现问题`,
  comparisonHeader: ['口径', '离职人数', '分母', '离职率', '超过100%', '各期离职率平均', '各期离职率合计', '说明'],
};
