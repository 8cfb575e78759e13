import type { LexiconWords } from '../lexicon-words.ts';

export const GRAMMAR: LexiconWords['grammar'] = {
  of: '的 了',
  in: '在 中',
  on: '在',
  at: '在',
  to: '到 至',
  from: '从 由 自',
  by: '了',
  as: '如',
  and: '和 与 及 以及 并',
  or: '或 或者',
  not: '不 没有 未',
  determiners: '这 那 该 其 这些 那些',
  conjunctions: '和 但 而 而且 但是',
  listJoints: '和 或 至 到',
};

export const ROLES: LexiconWords['roles'] = {
  changes: {
    up: '增长 增加 上升 提高 上涨 升 增 涨 多 扩大 攀升 激增 增多',
    down: '下降 减少 降低 下跌 下滑 降 减 跌 少 缩小 缩减 回落 锐减 损失',
  },
  before: {
    from: '从|由|而|相比|相较于|较|低于此前的|此前为|高于此前的',
    to: '到|至|达|达到|增至|升到|降到|为|升至|降至',
    by: '了|幅度为|差距为|差距是',
  },
  reaching: '达到 达 增至 升至 降至',
  differences: { up: '多于|高于', down: '少于|低于' },
  comparatives: { up: '多于 高于', down: '少于 低于' },
  levels: { up: '高于|超过', down: '低于|不足' },
  times: { to: '现在 如今 目前 今天', from: '此前 以前 过去 原来' },
  timeLabels: { to: '现在 如今 目前 之后', from: '此前 以前 过去 之前' },
  together: '合计 总共',
  than: '比',
  moves: '变为 变化',
};

export const SPEECH: LexiconWords['speech'] = {
  verbs: '说 表示 指出 认为 称 强调 解释 补充 警告 回应 写道 呼吁 承认 宣布 透露 坦言',
  according: '根据|据|按照',
  relatives: '',
  boundaries: '和 但 而 的',
  notNames: '(?:局|部|厅|处|会|院|校|港|市|县|省|区|镇|村|公司)$',
  roles: [
    '法官',
    '部长 大臣',
    '总统 主席',
    '市长 县长 镇长',
    '教授 研究员 学者 专家 科学家',
    '医生 大夫',
    '护士',
    '主任 局长 院长 处长 经理 总经理 负责人',
    '发言人',
    '校长 教师 老师',
    '农民',
    '渔民 船长',
    '工程师',
    '经济学家 分析师',
    '律师 检察官',
    '居民',
    '司机',
    '馆长',
    '议员 代表',
  ],
  titles: '先生 女士 博士',
  fieldJoints: '的',
  insideFields: '和 的',
  reversing: '不 没有 未',
};

export const WORDING: LexiconWords['wording'] = {
  amounts: {
    all: '所有|全部|每',
    most: '大多数|大部分|多数',
    some: '一些|部分|有些',
    few: '少数|极少数',
    none: '没有一',
    only: '只有|仅',
  },
  afterAmounts: '的',
  plans: '计划|打算|将|拟|预计',
  planned: '计划中 目标 拟议',
  be: '被 是',
};

export const COMPARISONS: LexiconWords['comparisons'] = {
  more: '多 高 大 高于 超过',
  levelsBetween: '(?:而|，)[^，。；]{0,8}$',
};

export const MEANS: LexiconWords['means'] = {
  before: '(?:平均|均值|中位数)(?:为|是|约)*$',
  medianBefore: '中位数',
  rangeBefore: '(?:介于|范围|评分|年龄)',
  wholeNumbers: '(?:分|孩子|次|星)',
  sampleBefore: '(?:n\\s*=\\s*)$',
};

export const PARTS: LexiconWords['parts'] = {
  ofWhomBetween: '^[\\p{L}]{0,6}，?其中(?:有|仅)?$',
  ofWholeBetween: '^[^。；]{0,14}中，?(?:有)?$',
  shareAfter: '^[\\p{L}]{0,6}（(?:约|近)?$',
  shareBefore: '^[\\p{L}]{0,6}（$',
  listBetween: '^[^。；：]*(?:，|、|和)[^。；：]*$',
  totalAfter: '^\\p{L}{0,2}(?:合计|共计)',
  totalBefore: '(?:总计|合计|共计|一共|共)$',
  exclusive: '(?:不知道|无意见|其余|弃权|未回答)',
};

export const SUMMARY: LexiconWords['summary'] = {
  total: '^(?:总计|合计|共计|总数)|(?:合计|总计)$',
  mean: '^(?:平均|均值|中位数)',
  median: '^中位数',
  all: '^(?:全部|全国|所有)',
  superlatives: { most: '最高 最多 最大 最长', least: '最低 最少 最小 最短' },
  otherRankBefore: '(?:第二|第三|之一)$',
  quantifiers: { '50-100': '多数 大多数 大部分', '0-50': '少数' },
  quantifierBefore: '^[^，；：。]*[，（：](?:仅)?$',
  labelEnding: '^$',
  surveys: '(?:调查|民调|受访)',
  sharedOut: '(?:选票|席位|市场|预算)(?:的)?(?:份额|比例|分配)',
};
