/** Every rate of people leaving is looked for under these, whatever language the pane speaks. */
const rates =
  'turnover rate labour turnover staff turnover labor turnover attrition wastage churn separation rate quit rate leaving rate percent 离职率 流失率 人员流动率 流动率 离职 離職率 流動率 人員流失率 離職';
const trend = 'trend monthly per month chart 趋势 每月 月度 趨勢 每月 月報';

/**
 * Words by which people look for a function beyond those of its own description, all languages together: what HR people call
 * it, and what they want it for.
 */
export const searchWords: Readonly<Record<string, string>> = {
  AVGBASE: `${rates} average headcount crude wastage 平均人数 平均口径 常用 平均人數法`,
  OPENBASE: `${rates} start of period beginning 期初口径 期初人数 期初人數法`,
  CLOSEBASE: `${rates} end of period gri 401 期末口径 期末人数 期末人數法`,
  CUMULATIVE: `${rates} schlueter schlüter never over 100% everyone employed 累计在册 期初加入职 不超过100% 累計 期初加新進 不超過100%`,
  MEANBASE: `${rates} shrm annual daily headcount 月均人数 日均人数 平均在职 月均人數 每日人數`,
  RATE: `${rates} house method choose switch 选择口径 单位口径 選擇計算方式 公司計算方式`,
  BASE: 'denominator headcount employed 分母 基数 基數',
  PERIODRATES: `${rates} ${trend}`,
  ROLLING: `${rates} moving window last 12 months trailing 滚动 近12个月 滾動 近12個月`,
  YTD: `${rates} year to date fiscal year this year 本年累计 年初至今 财年 本年累計 年初至今 會計年度`,
  COMPARE: `${rates} side by side which method difference 对比 比较 口径差异 並列 比較 差異`,
  EXPLAIN: 'why sentence reason over 100% director 解释 说明 为什么超过100% 解釋 說明 為什麼超過100%',
  FLAG: 'over 100% warning mark alert limit 标记 预警 超限 標記 警示 超過上限',
  RECONCILE: 'check balance does not add up difference audit 核对 平衡 对不上 勾稽 核對 平衡 兜不攏',
  ANNUALIZE: `${rates} annualise annual yearly full year 年化 折算全年 換算全年`,
  BREAKDOWN: `${rates} voluntary involuntary resigned dismissed type 主动离职 被动离职 离职类型 自願離職 非自願離職 離職類型`,
  POOLED: `${rates} departments total company weighted overall 部门汇总 加权 全公司 部門彙總 加權`,
  RETENTION: 'retained stability stayed loyalty 留任率 保留率 留存率 稳定指数 留任 穩定指數',
  HIRERATE: 'recruitment hiring accession new hires rate 入职率 招聘 新进率 新進率 招募',
  FLUX: 'mobility gross movement in and out 流动 总流动率 总变动 總流動率 異動',
  NETGROWTH: 'growth net change shrink 净增长 人员增长率 淨成長 成長率',
  LOSSRATIO: 'replacement ratio leavers per hire net adds telecom 流失比 离职入职比 離職新進比',
  CHURN: 'customer churn subscribers members students attrition 客户流失率 会员流失 用户流失 客戶流失率 會員流失',
  COST: 'cost money expensive replacement salary 离职成本 费用 薪资 離職成本 費用 薪資',
  HIRESNEEDED: 'recruitment plan how many to hire workforce planning 招聘计划 需招人数 编制 招募計畫 需要新進人數 編制',
  'ROSTER.HEADCOUNT': 'staff count number of employees on a date 在职人数 某日人数 在職人數 某日人數',
  'ROSTER.HIRES': 'new hires joiners starters count 入职人数 新进 到職人數 新進人數',
  'ROSTER.LEAVERS': 'separations terminations exits count voluntary resigned 离职人数 主动离职 離職人數 自願離職',
  'ROSTER.AVERAGE': 'average headcount daily mean 日均人数 平均在职 每日平均人數',
  'ROSTER.RATE': `${rates} staff list employee list hr system export 员工花名册 花名册 員工名冊 名冊`,
  'ROSTER.TABLE': `${rates} ${trend} monthly table report build table 月报 月度人数表 生成表格 月報 每月人數表`,
  'ROSTER.GROUPS': `${rates} department team location group by 部门 分部门 各部门 部門 各部門`,
  'ROSTER.MATRIX': `${rates} department by month heat map pivot cross table 部门 月份 交叉表 热力图 部門 月份 交叉表 熱圖`,
  'ROSTER.REASONS':
    'why people leave reason voluntary resignation dismissal 离职原因 主动离职 被动离职 離職原因 自願離職',
  'ROSTER.BRIDGE': 'waterfall chart headcount walk 瀑布图 人数变动 瀑布圖 人數變動',
  'ROSTER.NEWHIRE':
    'new hire turnover probation 90 day early attrition onboarding first year 新员工离职率 试用期 入职90天 新進員工離職率 試用期 新人',
  'ROSTER.RETENTION': 'retention rate stayed stability 留任率 保留率 留存率',
  'ROSTER.SURVIVAL': 'kaplan meier survival curve retention curve stay how long 生存分析 留存曲线 留任曲線 存活曲線',
  'ROSTER.MEDIANTENURE': 'median tenure half life how long 司龄中位数 年资中位数 年資中位數',
  'ROSTER.COHORTS': 'cohort year of hire class vintage retention table 同期入职 批次 队列 同期到職 世代',
  'ROSTER.TENURE': 'average tenure length of service seniority 平均司龄 工龄 平均年資 年資',
  'ROSTER.CHECK': 'data quality errors duplicates clean wrong dates 数据检查 错误 重复 清理 資料檢查 錯誤 重複',
};
