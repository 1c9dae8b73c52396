/// The rows of the built-in `IndicatorTable`: code, Chinese name, English name, base unit, better direction,
/// definition, aliases. An alias behind = counts only where nothing stands before it.
///
/// Sources of the names and definitions: 中国主要统计指标诠释 (National Bureau of Statistics) and the reports' own wording.
enum IndicatorRows {
  static let rows = """
    gdp	地区生产总值	gross regional product	元	higher	Value added of all resident units of a place in a year, at current prices.	生产总值 GDP 国内生产总值 GDP总量 本地生产总值 全市生产总值 全县生产总值 全区生产总值 =经济总量
    industrial_value_added	规上工业增加值	value added of industrial enterprises above designated size	元	higher	Value added of industrial enterprises with 20 million yuan or more of main revenue a year.	规模以上工业增加值 规模以上工业企业增加值 规上工业企业增加值 规模工业增加值 规上增加值 入统工业增加值 限上工业增加值 工业增加值
    industrial_output	规上工业总产值	gross output of industrial enterprises above designated size	元	higher	Total value of what industrial enterprises above designated size produce.	规模以上工业总产值 规上工业产值 规模以上工业产值 工业总产值 规模工业总产值 规模以上工业企业总产值 规上工业企业产值
    fixed_asset_investment	固定资产投资	investment in fixed assets	元	higher	Money spent on building and buying fixed assets, as statistics count it.	固定资产投资总额 固定资产投资额 社会固定资产投资 全社会固定资产投资 固投 固定资产投资完成额
    industrial_investment	工业投资	industrial investment	元	higher	Investment in fixed assets in industry.	工业投资额 工业固定资产投资 工业性投资
    retail_sales	社会消费品零售总额	total retail sales of consumer goods	元	higher	Consumer goods sold to households and public bodies, catering included.	社消零总额 社会消费品零售额 社零总额 社零额 社消零 社会消费品总额 社会消费品零售
    foreign_trade	进出口总额	total value of imports and exports	元	higher	Value of goods that cross the customs border, both ways.	外贸进出口总额 外贸进出口 货物进出口总额 外贸进出口额 进出口额 进出口总值 外贸进出口总值 进出口 货物进出口 对外贸易总额 外贸总额
    exports	出口总额	value of exports	元	higher	Value of goods exported.	外贸出口 出口额 外贸出口总额 出口 外贸出口额 出口总值 货物出口 出口值 出口创汇 外贸出口总值
    fiscal_revenue	一般公共预算收入	general public budget revenue	元	higher	Revenue of the general public budget: taxes and what is not tax, of this level of government.	地方一般公共预算收入 一般公共预算总收入 财政收入 本级一般公共预算收入 可支配财政收入 公共财政预算收入 地方公共财政预算收入 公共财政收入 地方财政一般预算收入 地方财政收入 一般预算收入 地方财政预算收入 财政总收入 财政一般预算总收入 公共财政总收入 地方级收入
    tax_revenue	税收收入	tax revenue	元	higher	Revenue from taxes.	税收总额 各项税收 税收 国地税收入 各项税收总额 税收总收入
    disposable_income	居民人均可支配收入	per capita disposable income of residents	元	higher	Income that residents may spend or save, a head; also told for townspeople and villagers apart.	全体居民人均可支配收入 城乡居民人均可支配收入 城镇居民人均可支配收入 农村居民人均可支配收入 城镇居民可支配收入 农村居民可支配收入 农民人均可支配收入 城镇常住居民人均可支配收入 农村常住居民人均可支配收入 人均可支配收入 居民可支配收入 农村居民人均纯收入 农民人均纯收入 城乡居民收入 城镇居民收入 农村居民收入
    foreign_investment	实际利用外资	utilized foreign investment	元	higher	Foreign direct investment that has arrived.	实际利用外商直接投资 实际使用外资 实际吸收外资 实际利用外资额 外商直接投资 实际使用外商直接投资 实际利用外商投资 直接利用外资 实际利用外资金额 实际使用外资金额 实际到位外资 利用外资 实际外资
    major_project_investment	重大项目投资	investment in major projects	元	higher	Investment completed in the year in projects listed as major.	重大项目投资额 重大建设项目投资额 重大项目年度投资 重大建设项目投资 重点项目投资 重点项目投资额 重点项目年度投资 重点项目年度计划投资 重大项目年度计划投资 重点建设项目投资 重点工程投资
    market_entities	市场主体	market entities	户	higher	Registered enterprises, one-person businesses and farmers' co-operatives.	各类市场主体 经营主体 登记市场主体 各类经营主体
    industrial_enterprises_above_scale	规上工业企业	industrial enterprises above designated size	家	higher	Industrial enterprises with 20 million yuan or more of main revenue a year.	规模以上工业企业 规上企业 规模以上企业 规模工业企业 入规工业企业 入规企业
    high_tech_enterprises	高新技术企业	high and new technology enterprises	家	higher	Enterprises recognized by the state as of high and new technology.	国家高新技术企业 国家级高新技术企业 国高企业 高企 高新企业
    srdi_enterprises	专精特新企业	specialized and innovative enterprises	家	higher	Small and medium enterprises recognized as specialized, refined, distinctive and innovative.	专精特新小巨人企业 专精特新中小企业 小巨人企业 专精特新小巨人
    collective_income	村组集体经营纯收入	net operating income of village collectives	元	higher	Net income that village and group collectives earn from their operations.	村组集体经营总收入 村级集体经营收入 集体经营纯收入 村组两级集体经营纯收入 村级集体经济总收入 村级集体经济收入 村集体经济收入 集体经济总收入 村级集体经营性收入 集体经营性收入 村集体经营性收入 村集体收入
    unemployment_rate	城镇登记失业率	registered urban unemployment rate	ratio	lower	Share of townspeople able to work who are without it, as registered or surveyed.	登记失业率 城镇调查失业率 居民登记失业率 调查失业率 失业率
    crime_change	违法犯罪警情	reported offences	起	lower	Reports of offences to the police; told as a change on the year.	刑事治安警情 刑事警情 治安警情 违法犯罪类警情 刑事发案 刑事立案 刑事案件 刑事案件发案 刑事案件立案 报警类110接警 刑事治安案件 刑事和治安案件
    school_places	学位	school places	个	higher	Places for pupils in kindergartens and schools.	公办学位 义务教育学位 公办学位数
    # Beyond the codes that figures are scored by.
    gdp_per_capita	人均地区生产总值	gross regional product per head	元	higher	Gross regional product divided by the resident population.	人均生产总值 人均GDP 人均国内生产总值
    primary_value_added	第一产业增加值	value added of primary industry	元	higher	Value added of farming, forestry, animal husbandry and fishery.	一产增加值
    secondary_value_added	第二产业增加值	value added of secondary industry	元	higher	Value added of industry and construction.	二产增加值
    tertiary_value_added	第三产业增加值	value added of tertiary industry	元	higher	Value added of services.	三产增加值 服务业增加值
    agricultural_output	农林牧渔业总产值	gross output of agriculture	元	higher	Value of what farming, forestry, animal husbandry and fishery produce.	农业总产值 农林牧渔总产值
    construction_output	建筑业总产值	gross output of construction	元	higher	Value of the work that construction enterprises complete.	建筑业产值
    real_estate_investment	房地产开发投资	real estate development investment	元		Investment in buildings for sale and in the land they stand on.	房地产投资 房地产开发投资额
    private_investment	民间投资	private investment	元	higher	Investment in fixed assets by owners other than the state.	民间固定资产投资
    infrastructure_investment	基础设施投资	infrastructure investment	元	higher	Investment in transport, water, energy, public facilities.	基础设施建设投资 基建投资
    industrial_tech_investment	工业技改投资	investment in industrial upgrading	元	higher	Investment of existing industrial plants in new equipment and technology.	技改投资 技术改造投资 工业技术改造投资
    industrial_profit	规上工业企业利润	profits of industrial enterprises above designated size	元	higher	Total profits of industrial enterprises above designated size.	规模以上工业企业利润 规上工业企业利润总额 规模以上工业企业利润总额 工业利润
    fiscal_expenditure	一般公共预算支出	general public budget expenditure	元		Expenditure of the general public budget.	地方一般公共预算支出 公共财政预算支出 财政支出 公共财政支出
    livelihood_expenditure	民生支出	expenditure on people's livelihood	元	higher	Public expenditure on education, health, employment, security and the like.	财政民生支出 民生领域支出 民生投入
    deposits	存款余额	balance of deposits	元	higher	Deposits at financial institutions at the end of the period.	金融机构存款余额 各项存款余额 本外币存款余额 金融机构各项存款余额
    loans	贷款余额	balance of loans	元	higher	Loans of financial institutions at the end of the period.	金融机构贷款余额 各项贷款余额 本外币贷款余额 金融机构各项贷款余额
    special_bonds	专项债券	special-purpose bonds	元		Bonds of local governments for projects with earnings of their own.	地方政府专项债券 新增专项债券 专项债
    tax_cuts	减税降费	tax and fee cuts	元	higher	Taxes and fees that enterprises need not pay.	减税降费总额 新增减税降费
    consumer_prices	居民消费价格	consumer prices	ratio		Change of the prices that households pay, as an index.	居民消费价格指数 CPI 居民消费价格总水平
    new_urban_jobs	城镇新增就业	new urban jobs	人	higher	Townspeople newly at work in the period, those who left work taken off.	城镇新增就业人数 新增城镇就业 新增城镇就业人数 城镇就业 新增就业
    urbanization_rate	城镇化率	urbanization rate	ratio	higher	Share of the population that lives in towns.	常住人口城镇化率 户籍人口城镇化率
    resident_population	常住人口	resident population	人		People who have lived in a place for half a year or more.	常住人口数
    poverty_incidence	贫困发生率	incidence of poverty	ratio	lower	Share of the rural population below the poverty line.
    grain_output	粮食产量	grain output	吨	higher	Grain harvested in the year.	粮食总产量 粮食总产 粮食年产量 粮食综合生产能力
    grain_area	粮食播种面积	area sown to grain	亩	higher	Area sown to grain in the year.	粮食种植面积 粮播面积
    high_standard_farmland	高标准农田	high-standard farmland	亩	higher	Farmland levelled, watered and made accessible to a standard.	高标准农田建设 高标准基本农田
    pig_output	生猪出栏	pigs slaughtered	头	higher	Pigs sold for slaughter in the year.	生猪出栏量
    forest_coverage	森林覆盖率	forest coverage	ratio	higher	Share of the land that forests cover.
    afforestation	造林面积	afforested area	亩	higher	Land planted with trees in the period.	造林 营造林 人工造林 植树造林 造林绿化 国土绿化
    good_air_days	空气质量优良天数	days of good air	天	higher	Days with an air quality index of 100 or less.	优良天数 空气优良天数 空气质量优良天数比例 空气质量优良天数比率 空气质量优良率 优良天数比例 优良天数比率
    pm25	PM2.5平均浓度	mean concentration of PM2.5	微克/立方米	lower	Yearly mean of fine particles in the air.	PM2.5浓度 细颗粒物平均浓度 细颗粒物浓度 细颗粒物(PM2.5)平均浓度 细颗粒物年均浓度 PM2.5年均浓度
    water_quality_ratio	地表水优良比例	share of good surface water	ratio	higher	Share of monitored sections of rivers and lakes with water of class III or better.	国考断面水质优良比例 地表水水质优良比例 国考断面优良率 断面水质优良率
    energy_intensity	单位GDP能耗	energy used for each unit of GDP	吨标准煤/元	lower	Energy used divided by gross regional product.	能耗强度 单位生产总值能耗 单位地区生产总值能耗 万元GDP能耗 万元生产总值能耗 单位国内生产总值能耗 万元地区生产总值能耗
    carbon_intensity	单位GDP二氧化碳排放	carbon dioxide for each unit of GDP	吨/元	lower	Carbon dioxide emitted divided by gross regional product.	单位生产总值二氧化碳排放 碳排放强度 单位地区生产总值二氧化碳排放
    electricity_consumption	全社会用电量	electricity consumption	千瓦时	higher	Electricity used by all of a place.	用电量 社会用电量
    industrial_electricity	工业用电量	industrial electricity consumption	千瓦时	higher	Electricity used by industry.	工业用电
    rd_intensity	研发投入强度	research and development intensity	ratio	higher	Expenditure on research and development divided by gross regional product.	研发经费投入强度 全社会研发投入强度 研发经费支出占GDP比重 研发投入占GDP比重 R&D经费支出占GDP比重 研发经费占GDP比重 全社会研发经费支出占GDP比重 全社会研发投入占GDP比重 研发经费支出占地区生产总值比重 R&D投入强度 研发强度
    rd_expenditure	研发经费	expenditure on research and development	元	higher	What is spent on research and experimental development.	研发经费支出 研发经费投入 R&D经费 全社会研发经费 研发投入 R&D经费支出 全社会研发投入
    invention_patents	发明专利	invention patents	件	higher	Patents for inventions, granted or in force.	发明专利授权量 有效发明专利 发明专利拥有量 有效发明专利拥有量 授权发明专利
    patents_per_10000	万人发明专利拥有量	invention patents per 10,000 people	件	higher	Invention patents in force for each 10,000 residents.	每万人发明专利拥有量 每万人口发明专利拥有量 每万人口高价值发明专利拥有量 万人有效发明专利拥有量
    technology_contracts	技术合同成交额	value of technology contracts	元	higher	Value of registered contracts that transfer technology.	技术合同认定登记额 技术合同交易额 技术合同成交金额
    technology_smes	科技型中小企业	technology-based small and medium enterprises	家	higher	Small and medium enterprises registered as technology-based.
    gazelle_enterprises	瞪羚企业	gazelle enterprises	家	higher	Young enterprises recognized for fast growth.
    listed_companies	上市公司	listed companies	家	higher	Companies whose shares are traded on an exchange.	上市企业 境内外上市公司
    service_enterprises_above_scale	规上服务业企业	service enterprises above designated size	家	higher	Service enterprises above the size that statistics set for their trade.	规模以上服务业企业
    four_above_enterprises	四上企业	enterprises in the statistical registers	家	higher	Enterprises above designated size in industry, construction, trade and services.
    key_projects	重点项目	key projects	个	higher	Projects that the government lists as key.	重点建设项目 省市重点项目
    major_projects	重大项目	major projects	个	higher	Projects that the government lists as major.	重大建设项目
    tourists	接待游客	tourists received	人次	higher	Visits by tourists.	接待游客人次 旅游接待人次 接待游客人数 旅游人次 接待国内外游客 接待旅游人数
    tourism_revenue	旅游收入	tourism revenue	元	higher	What tourists spend.	旅游总收入 旅游综合收入 实现旅游收入 国内旅游收入
    online_retail	网络零售额	online retail sales	元	higher	Retail sales over the internet.	网上零售额 电商交易额 电子商务交易额 农村网络零售额
    express_deliveries	快递业务量	express deliveries	件	higher	Parcels that express services took in.
    cargo_throughput	货物吞吐量	cargo throughput	吨	higher	Goods that pass through ports.	港口货物吞吐量
    container_throughput	集装箱吞吐量	container throughput	标准箱	higher	Containers that pass through ports, in units of twenty feet.
    expressway_length	高速公路通车里程	length of expressways	米	higher	Expressways open to traffic.	高速公路里程
    rural_roads	农村公路	rural roads	米	higher	Country roads built or rebuilt.	四好农村路
    old_communities	老旧小区	old residential quarters	个	higher	Old residential quarters renovated.	城镇老旧小区 老旧小区改造 城镇老旧小区改造 改造老旧小区 改造城镇老旧小区
    shantytown_homes	棚户区改造	homes replaced in run-down areas	套	higher	Homes begun or built to replace run-down areas.	棚改 棚户区 各类棚户区改造
    affordable_homes	保障性住房	affordable homes	套	higher	Homes with public support for rent or sale.	保障性租赁住房 保障性安居工程 保障房
    school_enrolment_preschool	学前教育毛入园率	gross enrolment in kindergartens	ratio	higher	Children in kindergartens divided by children of that age.	学前三年毛入园率
    hospital_beds	医院床位	hospital beds	张	higher	Beds in hospitals and clinics.	医疗床位 医疗卫生机构床位 病床
    elderly_beds	养老床位	beds in homes for the elderly	张	higher	Beds in homes for the elderly.	养老机构床位 护理型养老床位
    pension_coverage	基本养老保险参保率	coverage of basic pension insurance	ratio	higher	Share of those entitled who are insured.	养老保险参保率
    medical_coverage	基本医疗保险参保率	coverage of basic medical insurance	ratio	higher	Share of those entitled who are insured.	基本医保参保率 医疗保险参保率 医保参保率
    work_accidents	生产安全事故起数	work accidents	起	lower	Accidents at work that were reported.	安全生产事故起数 生产安全事故 各类生产安全事故起数 安全事故起数
    work_deaths	生产安全事故死亡人数	deaths in work accidents	人	lower	People who died in accidents at work.	安全生产事故死亡人数 安全事故死亡人数
    base_stations	5G基站	5G base stations	个	higher	Base stations of the fifth generation of mobile networks.	5G基站数 5G通信基站
    charging_piles	充电桩	charging points	个	higher	Points where electric vehicles charge.	新能源汽车充电桩 公共充电桩 充电设施
    parking_spaces	停车位	parking spaces	个	higher	Places to park cars.	公共停车位 停车泊位
    sewers	雨污分流管网	separated sewers	米	higher	Pipes that part rain from sewage.	污水管网 截污管网 雨污管网
    """
}
