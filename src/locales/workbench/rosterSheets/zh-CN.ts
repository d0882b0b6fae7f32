import type { RosterSheetWords } from './words';

export const zhCN: RosterSheetWords = {
  staff: {
    sheet: '员工花名册',
    headings: ['工号', '入职日期', '离职日期', '部门', '离职原因', '关键岗位', '全时当量'],
    departments: ['生产部', '销售部', '客服部', '物流部', '财务部', '法务部'],
    reasons: ['主动离职', '辞退', '合同到期', '退休', '裁员'],
  },
  staffToClean: {
    sheet: '待清理的花名册',
    asOf: '截至',
    note: '一个 CHECK 公式按行号列出日期中不可能正确的内容。',
  },
  fromTheRoster: {
    sheet: '花名册分析',
    title: '从员工花名册到各项数字',
    caption: '以下每个数字都来自“员工花名册”工作表的入职日期和离职日期。蓝色日期可以修改。',
    inputs: {
      from: { heading: '开始日期', note: '统计期的第一天。' },
      to: { heading: '结束日期', note: '统计期的最后一天。' },
      asOf: { heading: '截至日期', note: '花名册的信息更新到这一天。' },
      yearsFrom: { heading: '年度表起始日', note: '按年的表从这一天开始，到统计期的最后一天为止。' },
    },
    figuresHeading: '单个指标',
    figures: {
      rate: { heading: '离职率', note: '统计期内的离职人数，除以期初与期末人数的平均值。' },
      voluntary: { heading: '主动离职率', note: '只把主动离职的人算作离职，分母仍是全体员工。' },
      keyPosts: { heading: '关键岗位离职率', note: '离职人数和分母都只算关键岗位的员工。' },
      fte: { heading: '按全时当量的离职率', note: '每个人按其全时工作的比例计算。' },
      newHires: { heading: '90天内离职的新员工', note: '分母是年度表起始日以来入职、且到截至日期已满90天的人。' },
      retention: { heading: '留任率', note: '统计期第一天之前在职的人中，到最后一天仍在职的比例。' },
      medianTenure: { heading: '司龄中位数（月）', note: '一半的人司龄超过这个数，仍在职的人也计算在内。' },
      tenure: { heading: '平均司龄（年）', note: '截至日期仍在职的人的平均司龄。' },
    },
    tables: {
      years: { heading: '逐年', note: 'TABLE：每年的人数、入职、离职和四种口径的离职率。' },
      groups: { heading: '按部门', note: 'GROUPS：统计期内的各部门。合计是全体员工的一个离职率，不是各部门的平均。' },
      matrix: {
        heading: '部门×年度',
        note: 'MATRIX：各部门每年的离职率。最后一列是全部年份合在一起的一个离职率，不是各年的平均。',
      },
      reasons: { heading: '离职原因', note: 'REASONS：统计期内的离职人数按原因分列，分母相同，各离职率可以相加。' },
      bridge: { heading: '从期初到期末', note: 'BRIDGE：五个可以相加的步骤，适合做瀑布图。' },
      cohorts: { heading: '同期入职', note: 'COHORTS：同一年入职的人中，入职满1年、2年、3年……时仍在职的比例。' },
      survival: { heading: '员工能留多久', note: 'SURVIVAL：若干年后仍在职的比例及其95%置信限（Kaplan–Meier 法）。' },
      check: { heading: '花名册有没有问题？', note: 'CHECK：列出不可能正确的行；如果没有，就用一句话说明。' },
      months: { heading: '逐月', note: 'TABLE：统计期内的每个月。' },
      survivalByMonth: { heading: '近期新员工能留多久', note: 'SURVIVAL（按月）：截至日期前两年内入职的人。' },
    },
  },
};
