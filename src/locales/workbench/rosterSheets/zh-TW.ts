import type { RosterSheetWords } from './words';

export const zhTW: RosterSheetWords = {
  staff: {
    sheet: '員工名冊',
    headings: ['員工編號', '到職日', '離職日', '部門', '離職原因', '關鍵職位', '全職當量'],
    departments: ['生產部', '業務部', '客服部', '物流部', '財務部', '法務部'],
    reasons: ['自願離職', '解僱', '契約期滿', '退休', '資遣'],
  },
  staffToClean: {
    sheet: '待整理的名冊',
    asOf: '截至',
    note: '一個 CHECK 公式依列號列出日期中不可能正確的內容。',
  },
  fromTheRoster: {
    sheet: '名冊分析',
    title: '從員工名冊到各項數字',
    caption: '以下每個數字都來自「員工名冊」工作表的到職日與離職日。藍色日期可以修改。',
    inputs: {
      from: { heading: '起始日', note: '統計期間的第一天。' },
      to: { heading: '結束日', note: '統計期間的最後一天。' },
      asOf: { heading: '截至日', note: '名冊的資料更新到這一天。' },
      yearsFrom: { heading: '年度表起始日', note: '按年的表從這一天開始，到統計期間的最後一天為止。' },
    },
    figuresHeading: '單一指標',
    figures: {
      rate: { heading: '離職率', note: '統計期間的離職人數，除以期初與期末人數的平均。' },
      voluntary: { heading: '自願離職率', note: '只有自願離職的人算作離職，分母仍是全體員工。' },
      keyPosts: { heading: '關鍵職位離職率', note: '離職人數與分母都只計關鍵職位的員工。' },
      fte: { heading: '以全職當量計的離職率', note: '每個人依其全職工作的比例計算。' },
      newHires: { heading: '90天內離職的新進員工', note: '分母是年度表起始日以來到職、且到截至日已滿90天的人。' },
      retention: { heading: '留任率', note: '統計期間第一天之前在職的人之中，到最後一天仍在職的比例。' },
      medianTenure: { heading: '年資中位數（月）', note: '一半的人年資超過這個數，仍在職的人也計算在內。' },
      tenure: { heading: '平均年資（年）', note: '截至日仍在職的人的平均年資。' },
    },
    tables: {
      years: { heading: '逐年', note: 'TABLE：每年的人數、新進、離職，以及四種計算方式的離職率。' },
      groups: { heading: '依部門', note: 'GROUPS：統計期間的各部門。合計是全體員工的一個離職率，不是各部門的平均。' },
      matrix: {
        heading: '部門×年度',
        note: 'MATRIX：各部門每年的離職率。最後一欄是全部年份合在一起的一個離職率，不是各年的平均。',
      },
      reasons: { heading: '離職原因', note: 'REASONS：統計期間的離職人數依原因分列，分母相同，各離職率可以相加。' },
      bridge: { heading: '從期初到期末', note: 'BRIDGE：五個可以相加的步驟，適合做瀑布圖。' },
      cohorts: { heading: '同期到職', note: 'COHORTS：同一年到職的人之中，到職滿1年、2年、3年……時仍在職的比例。' },
      survival: { heading: '員工能留多久', note: 'SURVIVAL：若干年後仍在職的比例及其95%信賴界限（Kaplan–Meier 法）。' },
      check: { heading: '名冊有沒有問題？', note: 'CHECK：列出不可能正確的列；如果沒有，就以一句話說明。' },
      months: { heading: '逐月', note: 'TABLE：統計期間的每個月。' },
      survivalByMonth: { heading: '近期新進員工能留多久', note: 'SURVIVAL（按月）：截至日前兩年內到職的人。' },
    },
  },
};
