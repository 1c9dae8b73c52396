import HanText

/// The rows of `UnitTable`: unit, kind, base unit, how many of the base unit one of it is.
enum UnitRows {
  /// Units that count only behind European digits or a multiplier: behind Chinese ones they are words (十分, 一本, 三方).
  static let onlyWithDigits = Set(
    "类 分 度 单 本 部 口 首 门 列 对 班 方 天 秒 斤 批 县 镇 乡 村 路 款 期 片 段 轮".split(separator: " ").map(String.init))

  /// Units that name what they count: 3县2镇入选试点.
  static let places = Set("县 镇 乡 村".split(separator: " ").map(String.init))

  /// Words that begin like a unit and are none: 3期工程, 2路公交.
  static let words = PhraseTable(
    words: """
      轮渡 轮胎 轮岗 轮候 轮训 轮作 期工程 期项目 期建设 期间 期末 期货 路公交 路口 路段 路灯 路桥 县城 县域 县级 县委 县区 镇区 镇街 镇域 镇级 乡镇 乡村 乡级 村民 村级 村庄 村组 村镇 款项 款式 片区 片林 段落
      """)

  /// Words that begin like a unit behind a multiplier: 900万个体工商户, 68万人民.
  static let wordsOfUnits = PhraseTable(words: "个体 个人 人民 人才 家庭 家长 户籍 项目 处级 条件 名优 头部 口粮 台账 台阶 口径 头等 班列")

  /// What a unit may be told for one of: 微克/立方米, 万元/人.
  static let denominators = PhraseTable(
    words: "/人 /吨 /亩 /年 /月 /天 /日 /小时 /秒 /升 /户 /公里 /平方米 /平方公里 /立方米 /人·年 /千瓦时 /公顷")

  static let rows = """
    %	ratio	ratio	0.01
    ‰	ratio	ratio	0.001
    个百分点	ratio	ratio	0.01
    百分点	ratio	ratio	0.01
    成	ratio	ratio	0.1
    元	money	元	1
    元人民币	money	元	1
    人民币	money	元	1
    块钱	money	元	1
    美元	money	美元	1
    欧元	money	欧元	1
    港元	money	港元	1
    港币	money	港元	1
    日元	money	日元	1
    亩	area	亩	1
    亩次	count	亩次	1
    公顷	area	平方米	10000
    平方米	area	平方米	1
    平米	area	平方米	1
    平方公里	area	平方米	1000000
    平方千米	area	平方米	1000000
    公里	length	米	1000
    千米	length	米	1000
    米	length	米	1
    厘米	length	米	0.01
    毫米	length	米	0.001
    海里	length	米	1852
    吨	count	吨	1
    吨标准煤	count	吨标准煤	1
    吨标煤	count	吨标准煤	1
    斤	count	吨	0.0005
    公斤	count	吨	0.001
    千克	count	吨	0.001
    微克	count	微克	1
    毫克	count	毫克	1
    立方米	count	立方米	1
    立方	count	立方米	1
    方	count	立方米	1
    微克每立方米	count	微克/立方米	1
    千瓦时	count	千瓦时	1
    度	count	千瓦时	1
    度电	count	千瓦时	1
    千瓦	count	千瓦	1
    兆瓦	count	千瓦	1000
    千伏安	count	千伏安	1
    小时	time	小时	1
    个小时	time	小时	1
    分钟	time	分钟	1
    秒	time	秒	1
    天	time	天	1
    个工作日	time	工作日	1
    工作日	time	工作日	1
    个月	time	月	1
    岁	time	岁	1
    人	people	人	1
    名	people	人	1
    位	people	人	1
    口人	people	人	1
    人次	people	人次	1
    人份	count	人份	1
    户	count	户	1
    户次	count	户次	1
    家	count	家	1
    家次	count	家次	1
    个	count	个	1
    项	count	项	1
    项次	count	项次	1
    宗	count	宗	1
    条	count	条	1
    座	count	座	1
    所	count	所	1
    处	count	处	1
    间	count	间	1
    套	count	套	1
    栋	count	栋	1
    幢	count	幢	1
    件	count	件	1
    件次	count	件次	1
    类	count	类	1
    起	count	起	1
    次	count	次	1
    场	count	场	1
    场次	count	场次	1
    笔	count	笔	1
    只	count	只	1
    头	count	头	1
    羽	count	羽	1
    匹	count	匹	1
    尾	count	尾	1
    支	count	支	1
    台	count	台	1
    台套	count	台套	1
    台(套)	count	台套	1
    台次	count	台次	1
    辆	count	辆	1
    辆次	count	辆次	1
    车次	count	车次	1
    列	count	列	1
    趟	count	趟	1
    架	count	架	1
    架次	count	架次	1
    艘	count	艘	1
    艘次	count	艘次	1
    张	count	张	1
    份	count	份	1
    块	count	块	1
    株	count	株	1
    棵	count	棵	1
    盏	count	盏	1
    床	count	张	1
    口	count	口	1
    眼	count	眼	1
    部	count	部	1
    册	count	册	1
    本	count	本	1
    幅	count	幅	1
    首	count	首	1
    枚	count	枚	1
    对	count	对	1
    单	count	单	1
    种	count	种	1
    剂	count	剂	1
    剂次	count	剂次	1
    针次	count	剂次	1
    例	count	例	1
    批	count	批	1
    批次	count	批次	1
    班	count	班	1
    个班	count	班	1
    篇	count	篇	1
    门	count	门	1
    座次	count	座次	1
    班次	count	班次	1
    课时	count	课时	1
    学时	count	学时	1
    重量箱	count	重量箱	1
    标准箱	count	标准箱	1
    标箱	count	标准箱	1
    吨公里	count	吨公里	1
    分	count	分	1
    县	count	个	1
    镇	count	个	1
    乡	count	个	1
    村	count	个	1
    路	count	路	1
    款	count	款	1
    期	count	期	1
    片	count	片	1
    轮	count	轮	1
    P	count	P	1
    PF	count	P	1
    PFLOPS	count	P	1
    EF	count	P	1000
    EFLOPS	count	P	1000
    段	count	段	1
    倍	multiple	倍	1
    番	multiple	番	1
    """
}
