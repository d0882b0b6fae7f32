/**
 * Characters that tell the two ways of writing Chinese apart. Those which both know (后, 里, 于, 准, 占 …) are left out, so
 * that each of these is a mistake in a text of the other kind.
 */
import type { Language } from '../../src/locales/language';

/** Pairs: simplified, traditional. */
const pairs =
  '储儲检檢离離职職数數还還这這个個区區员員动動们們来來时時间間会會对對过過开開关關长長门門问問无無为為与與从從点點线線条條项項' +
  '类類别別显顯单單双雙图圖书書画畫读讀写寫说說话話语語词詞识識计計记記订訂训訓议議讲講设設许許评評试試询詢该該详詳认認调調谈談' +
  '请請论論证證变變让讓丰豐财財货貨费費贴貼资資账賬宾賓赛賽质質购購赢贏车車轨軌软軟较較轻輕载載辑輯输輸转轉办辦农農连連进進运運' +
  '达達违違远遠适適选選递遞边邊乡鄉邻鄰错錯键鍵链鏈锁鎖钟鐘钥鑰闭閉阅閱队隊阴陰阳陽阶階际際随隨险險虽雖杂雜难難电電灵靈静靜' +
  '韵韻响響页頁顶頂顺順须須预預领領头頭题題额額颜顏愿願顾顧风風飞飛饭飯馆館验驗惊驚体體丽麗么麼党黨齐齊龄齡龙龍龟龜约約级級' +
  '纸紙细細终終组組结結绝絕统統经經维維网網紧緊编編练練总總绩績织織续續实實将將专專导導属屬层層岛島师師带帶币幣帮幫应應广廣' +
  '厂廠库庫强強弹彈归歸径徑态態惯慣忆憶择擇击擊据據扩擴摆擺摄攝败敗敌敵断斷晋晉暂暫历歷极極楼樓标標样樣树樹桥橋机機档檔权權' +
  '欧歐岁歲杀殺决決没沒况況测測温溫满滿汉漢烟煙热熱灯燈争爭尔爾墙牆状狀奖獎独獨环環产產毕畢异異疗療发發尽盡监監盘盤众眾确確' +
  '码碼础礎礼禮种種称稱积積稳穩穷窮竞競笔筆筑築节節简簡粮糧声聲联聯听聽肃肅脑腦兴興举舉旧舊华華叶葉艺藝处處号號术術卫衛补補' +
  '装裝见見规規视視觉覺览覽观觀触觸讯訊诉訴负負责責贝貝栏欄启啟执執场場块塊坏壞报報拟擬拥擁挡擋挥揮损損换換捡撿摇搖撑撐数數' +
  '务務剂劑剧劇劳勞势勢协協厅廳压壓厌厭参參吗嗎启啟吨噸呜嗚响響啰囉园園围圍国國圆圓团團圣聖声聲够夠夹夾妇婦婴嬰孙孫学學宁寧' +
  '审審宽寬宪憲对對寻尋尝嘗岗崗币幣干幹庆慶张張弃棄录錄彻徹悬懸惧懼戏戲战戰户戶扑撲护護抢搶担擔拦攔拨撥挂掛隐隱斩斬无無显顯' +
  '晓曉杨楊构構枪槍柜櫃业業栅柵栋棟残殘毁毀气氣汇匯沟溝泪淚洁潔浅淺浏瀏济濟浓濃涂塗涨漲润潤渐漸湾灣滚滾滞滯灭滅炉爐爱愛牵牽' +
  '牺犧猎獵现現玛瑪瓶瓶疯瘋瘾癮皱皺盐鹽矿礦砖磚码碼离離秘祕税稅窃竊竖豎笼籠筛篩签簽篮籃类類紧緊红紅纪紀纯純纳納纷紛练練绍紹' +
  '给給绘繪络絡绿綠缓緩缩縮缺缺罗羅罚罰职職肤膚脏髒脸臉节節苏蘇苹蘋荐薦药藥莲蓮获獲营營萧蕭虑慮虫蟲补補裤褲订訂认認诊診译譯' +
  '诚誠误誤谁誰谓謂谢謝谨謹豫豫贡貢贤賢贬貶贯貫贷貸贸貿赋賦赏賞赔賠赖賴赚賺赞贊趋趨跃躍践踐踪蹤轮輪辆輛辈輩辞辭辩辯迁遷迟遲' +
  '迹跡遗遺郑鄭酝醞释釋针針钢鋼钱錢铁鐵铃鈴银銀销銷锐銳锋鋒镇鎮镜鏡闪閃闲閒闷悶闹鬧阁閣陆陸陈陳顿頓频頻颗顆饮飲饰飾饼餅马馬' +
  '驱驅驻駐驾駕骂罵骑騎骗騙鱼魚鲁魯鲜鮮鸟鳥鸡雞麦麥黄黃齿齒';

/** Told apart in one direction only: 後 is never simplified, but 后 is written in both. */
const traditionalAlone = '後裡於佔併複製週籤佈臺錶鬆範衝誌製讚遊係臟餘醜鬥麵颱製術';
const sameInBoth = new Set('瓶缺豫干秘赞');

const simplified = [...pairs].filter((character, i) => i % 2 === 0 && !sameInBoth.has(character));
const traditional = [...pairs].filter((character, i) => i % 2 === 1 && pairs[i - 1] !== character);

/** What a text in a language must not hold. */
export const foreignCharacters: Readonly<Record<Exclude<Language, 'en-US'>, RegExp>> = {
  'zh-CN': new RegExp(`[${[...new Set([...traditional, ...traditionalAlone])].join('')}]`, 'gu'),
  'zh-TW': new RegExp(`[${[...new Set(simplified)].join('')}]`, 'gu'),
};
