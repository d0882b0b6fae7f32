/** A line that sums up others; "Total Rewards" is a department. */
const total =
  /^(grand[ -]?|sub[ -]?|overall |full[ -]year |annual |company )?totals?( (\d{4}|year|ytd|company|all|for .*|of .*|h[12]|q[1-4]))?\s*[:：]?$|\b(sub)?totals?\s*[:：]?$|^(sum|overall|average|avg\.?|mean|average\/total)\s*[:：]?$|^(合计|合計|总计|總計|小计|小計|共计|共計|总和|總和|平均)(值|数|數|人数|人數)?\s*[:：]?$|(合计|合計|小计|小計|总计|總計)\s*[:：]?$/i;

/** Parts of a year that stand among its months as sums of them. */
const partOfYear =
  /^(ytd|year to date|(half|full|whole)[- ]?year|h[12]|上半年|下半年|全年|本年|年度|累计|累計|本年累计|本年累計|year)(?!\p{L})/iu;

/** Words without one of these are no label of a total. */
const worthLooking = /total|sum|overall|average|avg|mean|[合总總小共平][计計和均]/i;

export const isTotalLabel = (label: string): boolean =>
  label.length <= 40 && worthLooking.test(label) && total.test(label.trim());

/** The same, with halves of years and years, where the other lines are months. */
export const isSummaryLabel = (label: string): boolean => isTotalLabel(label) || partOfYear.test(label.trim());
