import { percent } from '../../functions/format';
import type { Times100Facts } from '../en-US/times100';
import type { RuleWords } from '../ruleWords';
import { timesOf } from '../yearParts';

const more = (count: number) => (count === 1 ? ' ' : ` 等 ${count} 個儲存格`);
const rateIn = ({ rateCell, rate }: Times100Facts) =>
  rateCell === '' ? '離職率' : ` ${rateCell} 的離職率${rate === null ? '' : `（${percent(rate)}）`}`;

export const times100: RuleWords<Times100Facts> = {
  name: '百分比相差 100 倍',
  title: (f) =>
    ({
      shown: `${f.cell}${more(f.count)}顯示${f.shown === null ? '的是離職率的 100 倍' : ` ${percent(f.shown)}，而應為 ${percent(f.rate)}`}：公式已乘以 100，百分比格式又乘了一次。`,
      compared: `${f.cell}${more(f.count)}把${rateIn(f)}與 ${timesOf(f.limit)} 相比，而 ${timesOf(f.limit)} 就是 ${percent(f.limit)}。`,
      againstOne: `${f.cell}${more(f.count)}把已乘以 100 的離職率${f.shown === null ? '' : ` ${timesOf(f.shown)} `}與 ${timesOf(f.limit)} 相比。`,
    })[f.kind],
  why: (f) =>
    ({
      shown: '對 Excel 來說，35% 就是數字 0.35。百分比要嘛由格式來顯示，要嘛由公式來乘，不能兩者都用。',
      compared: `對 Excel 來說，35% 就是數字 0.35，所以不論離職率是多少，比較的結果都一樣。請與 ${timesOf(f.limit)}% 相比。`,
      againstOne: `在這裡 35 代表 35%，所以幾乎每個離職率都大於 ${timesOf(f.limit)}。如果指的是 ${percent(f.limit)}，請與 ${timesOf(f.limit * 100)} 相比。`,
    })[f.kind],
  fix: (f) => (f.kind === 'shown' ? '拿掉公式中的 ×100。' : `把 ${timesOf(f.limit)} 改為 ${timesOf(f.limit)}%。`),
};
