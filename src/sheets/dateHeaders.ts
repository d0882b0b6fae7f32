/** The two columns of dates that a list of people has. */
export const dateRoles = ['hired', 'left'] as const;

export type DateRole = (typeof dateRoles)[number];

export interface DateMeaning {
  readonly role: DateRole;
  /** It says that it holds dates ("Hire date"); "Hires" may as well be a number of people. */
  readonly saysDate: boolean;
}

/** Dates of something else, or no dates at all. */
const otherThings =
  /%|\b(rates?|ratio|percent\w*|reasons?|types?|status|birth\w*|born|dob|contract|probation\w*|review|visa|permit|warning|notice|period|plan\w*|target|budget|count|number|no|headcount|days|years|months|tenure|age|hires|leavers|leaves|joiners|separations|terminations|exits|losses|by|interview)\b|率|比例|占比|佔比|原因|类型|類型|类别|類別|状态|狀態|生日|出生|合同|合約|试用|試用|转正|轉正|人数|人數|天数|天數|年数|年數|司龄|年资|年資|计划|計劃|备注|備註|面谈|面談|签|簽|届满|屆滿/;

const dateWords = /\b(date|day|dt|doj|doh|dol|lwd|when|on)\b|日期|日$|日子|时间|時間|年月|日\b/;

const words: Readonly<Record<DateRole, RegExp>> = {
  hired:
    /\b((re)?hired?|hiring|start(ed|ing)?|join(ed|ing)?|joiner|onboard(ed|ing)?|entry|entered|employ(ed|ment)|engaged|engagement|commence(d|ment)?|recruited|doj|doh|service|seniority)\b|入职|入職|到职|到職|雇用|僱用|雇佣|僱傭|聘用|受雇|受僱|录用|錄用|报到|報到|进公司|進公司|入司/,
  left: /\b(leav(e|er|ing)|left|terminat(ed|ion)|end(ed|ing)?|exit(ed)?|separat(ed|ion)|resign(ed|ation)?|depart(ed|ure)?|last|quit|offboard(ed|ing)?|gone|lwd|dol|released?)\b|离职|離職|离开|離開|离岗|離崗|离司|離司|终止|終止|解除|退职|退職|退休|离退|離退|最后工作|最後工作/,
};

/** "Hire date" -> hired, "离职日期" -> left, "Employment end date" -> left; null for "Date of birth" or "Reason for leaving". */
export function dateMeaning(header: string): DateMeaning | null {
  const text = header
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_\-–./()\s]+/g, ' ')
    .trim()
    .toLowerCase();
  if (text === '' || text.length > 60 || otherThings.test(text)) return null;
  const saysDate = dateWords.test(text);
  // "Employment end" and "last day of service" are ends; "end" is the stronger word.
  if (words.left.test(text)) return { role: 'left', saysDate };
  return words.hired.test(text) ? { role: 'hired', saysDate } : null;
}
