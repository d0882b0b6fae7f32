/**
 * Curves as R prints them (R 4.2.2, survival 3.5.3), of
 *
 *   f <- survfit(Surv(tenure, left) ~ 1)
 *   print(summary(f), digits = 7)                                        # unit "day"
 *   print(summary(f, times = days * 0:floor(max(tenure) / days)), digits = 7)   # 30.436875 or 365.2425 days
 *   summary(f)$table["median"]                                           # in days
 */
export interface SurvivalCase {
  readonly title: string;
  /** Days from hire until leaving, or with + so far: "20×1+" are 20 people still there after one day. */
  readonly tenures: string;
  readonly unit: 'day' | 'month' | 'year';
  /** Rows of time, n.risk, n.event, survival, std.err, lower 95% CI, upper 95% CI. */
  readonly printed: string;
  readonly median: string;
}

/**
 * The women of the job-retention example in Handbook of Regression Modeling in People Analytics (K. McNulty), chapter on survival
 * analysis. The book prints, for the last row: survival 0.603, standard error 0.01501, limits 0.575 and 0.633.
 */
export const jobRetentionOfWomen: SurvivalCase = {
  title: 'women in the job-retention example, a book month as a day',
  tenures: `
    7×1 20×1+ 24×2 14×2+ 45×3 13×3+ 45×4 12×4+ 30×5 17×5+ 51×6 7×6+ 43×7 9×7+ 47×8 13×8+ 40×9 12×9+ 21×10 10×10+
    57×11 9×11+ 17×12 604×12+`,
  unit: 'day',
  printed: `
    1 1167 7 0.9940017 0.002260329 0.9895814 0.9984418
    2 1140 24 0.9730754 0.004770581 0.9637700 0.9824706
    3 1102 45 0.9333400 0.007388615 0.9189703 0.9479343
    4 1044 45 0.8931098 0.009187087 0.8752838 0.9112989
    5 987 30 0.8659636 0.010157112 0.8462831 0.8861018
    6 940 51 0.8189805 0.011541674 0.7966688 0.8419171
    7 882 43 0.7790529 0.012482202 0.7549683 0.8039057
    8 830 47 0.7349378 0.013331240 0.7092681 0.7615366
    9 770 40 0.6967592 0.013938582 0.6699688 0.7246210
    10 718 21 0.6763805 0.014222620 0.6490713 0.7048387
    11 687 57 0.6202616 0.014858536 0.5918125 0.6500783
    12 621 17 0.6032818 0.015011638 0.5745655 0.6334333`,
  median: 'NA',
};

export const smallRosters: readonly SurvivalCase[] = [
  {
    title: 'flat at one half, then another leaver',
    tenures: '1 2 3 4',
    unit: 'day',
    printed: `
      1 4 1 0.75 0.2165064 0.42593227 1
      2 3 1 0.50 0.2500000 0.18765893 1
      3 2 1 0.25 0.2165064 0.04579076 1
      4 1 1 0.00 NaN NA NA`,
    median: '2.5',
  },
  {
    title: 'flat at one half to the end',
    tenures: '1 2 3+ 4+',
    unit: 'day',
    printed: `
      1 4 1 0.75 0.2165064 0.4259323 1
      2 3 1 0.50 0.2500000 0.1876589 1`,
    median: '2',
  },
  {
    title: 'one half from the first leaver on',
    tenures: '5 9+',
    unit: 'day',
    printed: '5 2 1 0.5 0.3535534 0.1250488 1',
    median: '5',
  },
  {
    title: 'one half, reached by ten people with binary rounding',
    tenures: '1 2 3 4 5 6+ 7+ 8+ 9+ 10+',
    unit: 'day',
    printed: `
      1 10 1 0.9 0.09486833 0.7320116 1.0000000
      2 9 1 0.8 0.12649111 0.5868177 1.0000000
      3 8 1 0.7 0.14491377 0.4665332 1.0000000
      4 7 1 0.6 0.15491933 0.3617195 0.9952462
      5 6 1 0.5 0.15811388 0.2690274 0.9292735`,
    median: '5',
  },
  {
    title: 'flat at one half, people still there in between',
    tenures: '1 2 3 4 5 6 7 8+ 9+ 10 11 12 13+ 14+',
    unit: 'day',
    printed: `
      1 14 1 0.9285714 0.06883029 0.80300835 1.0000000
      2 13 1 0.8571429 0.09352195 0.69211699 1.0000000
      3 12 1 0.7857143 0.10966421 0.59766828 1.0000000
      4 11 1 0.7142857 0.12073632 0.51285270 0.9948355
      5 10 1 0.6428571 0.12806021 0.43506192 0.9499000
      6 9 1 0.5714286 0.13226001 0.36303381 0.8994496
      7 8 1 0.5000000 0.13363062 0.29612619 0.8442347
      10 5 1 0.4000000 0.13938641 0.20204363 0.7919081
      11 4 1 0.3000000 0.13575187 0.12357973 0.7282748
      12 3 1 0.2000000 0.12188988 0.06057114 0.6603805`,
    median: '8.5',
  },
  {
    title: 'everybody left',
    tenures: '3 3 5',
    unit: 'day',
    printed: `
      3 3 2 0.3333333 0.2721655 0.06727839 1
      5 1 1 0.0000000 NaN NA NA`,
    median: '3',
  },
  {
    title: 'everybody left, by month',
    tenures: '30 40 65',
    unit: 'month',
    printed: `
      0.00000 3 0 1.0000000 0.0000000 1.00000000 1
      30.43688 2 1 0.6666667 0.2721655 0.29950713 1
      60.87375 1 1 0.3333333 0.2721655 0.06727839 1`,
    median: '40',
  },
  {
    title: 'nobody left',
    tenures: '3+ 3+ 5+',
    unit: 'day',
    printed: '',
    median: 'NA',
  },
  {
    title: 'nobody left, by month',
    tenures: '30+ 40+ 65+',
    unit: 'month',
    printed: `
      0.00000 3 0 1 0 1 1
      30.43688 2 0 1 0 1 1
      60.87375 1 0 1 0 1 1`,
    median: 'NA',
  },
  {
    title: 'one person, who left',
    tenures: '7',
    unit: 'day',
    printed: '7 1 1 0 NaN NA NA',
    median: '7',
  },
  {
    title: 'one person, still there',
    tenures: '7+',
    unit: 'day',
    printed: '',
    median: 'NA',
  },
  {
    title: 'same-day leavers',
    tenures: '0 0+ 4 9+',
    unit: 'day',
    printed: `
      0 4 1 0.750 0.2165064 0.42593227 1
      4 2 1 0.375 0.2864110 0.08392964 1`,
    median: '4',
  },
  {
    title: 'same-day leavers, by month',
    tenures: '0 40 40+ 65 100',
    unit: 'month',
    printed: `
      0.00000 5 1 0.8 0.1788854 0.51612576 1
      30.43688 4 0 0.8 0.1788854 0.51612576 1
      60.87375 2 1 0.6 0.2190890 0.29331643 1
      91.31063 1 1 0.3 0.2387467 0.06305448 1`,
    median: '65',
  },
  {
    title: 'half not reached',
    tenures: '1 2+ 3 4+ 5+',
    unit: 'day',
    printed: `
      1 5 1 0.8000000 0.1788854 0.5161258 1
      3 3 1 0.5333333 0.2482532 0.2141835 1`,
    median: 'NA',
  },
  {
    title: 'leavers and stayers of the same tenure',
    tenures: '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+',
    unit: 'day',
    printed: `
      6 21 3 0.8571429 0.07636035 0.7198171 1.0000000
      7 17 1 0.8067227 0.08693529 0.6531242 0.9964437
      10 15 1 0.7529412 0.09634965 0.5859190 0.9675748
      13 12 1 0.6901961 0.10681471 0.5096131 0.9347692
      16 11 1 0.6274510 0.11405387 0.4393939 0.8959949
      22 7 1 0.5378151 0.12823375 0.3370366 0.8582008
      23 6 1 0.4481793 0.13459146 0.2487882 0.8073720`,
    median: '23',
  },
  {
    title: 'ten years in years',
    tenures: '200 366 366+ 731 800+ 1461 1461 2000+ 2922 3653+ 3653+ 400 1096 1100',
    unit: 'year',
    printed: `
      0.0000 14 0 1.0000000 0.00000000 1.00000000 1.0000000
      365.2425 13 1 0.9285714 0.06883029 0.80300835 1.0000000
      730.4850 10 2 0.7792208 0.11290818 0.58657347 1.0000000
      1095.7275 8 1 0.7012987 0.12566126 0.49360737 0.9963787
      1460.9700 6 2 0.5259740 0.14286122 0.30886391 0.8956976
      1826.2125 4 2 0.3506494 0.13898582 0.16124448 0.7625375
      2191.4550 3 0 0.3506494 0.13898582 0.16124448 0.7625375
      2556.6975 3 0 0.3506494 0.13898582 0.16124448 0.7625375
      2921.9400 3 0 0.3506494 0.13898582 0.16124448 0.7625375
      3287.1825 2 1 0.2337662 0.13301554 0.07663705 0.7130579
      3652.4250 2 0 0.2337662 0.13301554 0.07663705 0.7130579`,
    median: '1461',
  },
];
