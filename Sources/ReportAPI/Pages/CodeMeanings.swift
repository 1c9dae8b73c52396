import HanText

/// What the codes of closed lists mean: the shape's name and key, the code, its meaning. A key that several shapes
/// have with the same codes stands once, with `*` for the shape. A test holds every code against the rows.
enum CodeMeanings {
  /// What a code means; nil for one that the table does not have.
  static func meaning(of code: String, key: String, in shape: String) -> String? {
    meanings["\(shape).\(key)=\(code)"] ?? meanings["*.\(key)=\(code)"]
  }

  /// Lines that can't be read; a test holds this empty.
  static let faultyLines: [Int] = table.faultyLines

  /// What the table has rows for, as `Figure.kind=target`.
  static var keys: some Collection<String> { meanings.keys }

  private static let table = TabbedRows(rows, columns: 3)
  private static let meanings = Dictionary(
    table.rows.map { ("\($0[0])=\($0[1])", $0[2]) }, uniquingKeysWith: { first, _ in first })

  private static let rows = """
    Figure.kind	target	It is to be reached: a plan, a goal, a promise.
    Figure.kind	result	It is reached, or how things stand.
    Figure.kind	reference	It only stands for comparison: another year, another place, a rule.
    *.measure	level	An amount or count as it stands or is to be reached.
    *.measure	growth	A rate of change; a decline is negative.
    *.measure	change	An increment: 新增, 建成.
    *.measure	share	A part of a whole: 占比, 覆盖率.
    *.measure	rank	A place in an order: 第九.
    *.measure	multiple	Times as much: 1.5倍.
    *.comparator	eq	Exactly the number.
    *.comparator	approx	About the number: 约, 左右, 近.
    *.comparator	gte	The number or more: 以上, 不低于.
    *.comparator	gt	More than the number: 超过, 突破.
    *.comparator	lte	The number or less: 以内, 不超过.
    *.comparator	range	From a low to a high number: 3至5.
    *.strength	ensure	Promised: 确保, 务必, 坚决.
    *.strength	strive	Striven for: 力争, 争取, 努力.
    *.strength	expect	Expected (预期目标), or nothing said.
    Section.kind	preface	Before the first part: title, greeting.
    Section.kind	review	What was done: 工作回顾, 工作总结.
    Section.kind	problems	What is lacking: 存在的问题.
    Section.kind	requirements	General requirements and guiding thought: 总体要求.
    Section.kind	plan	What is to be done: 工作安排, 主要预期目标.
    Section.kind	glossary	Terms explained: 名词解释.
    Section.kind	closing	The closing words.
    Section.kind	boilerplate	Furniture of the page that the text was taken from.
    *.documentKind	work_report	政府工作报告: review and plan, given to a people's congress.
    *.documentKind	work_plan	工作计划: a plan only.
    *.documentKind	work_summary_and_plan	工作总结和工作计划: review and plan of an office that reports to no congress.
    *.script	Hans	Simplified characters.
    *.script	Hant	Traditional characters.
    *.level	nation	The state.
    *.level	province	A province, autonomous region, or city under the central government: 省, 自治区, 直辖市.
    *.level	city	A city of prefecture level, a prefecture or league: 市, 自治州, 地区, 盟.
    *.level	county	A county, a district, or a city of county level: 县, 区, 旗.
    *.level	town	镇.
    *.level	township	乡, 民族乡, 苏木.
    *.level	subdistrict	街道.
    *.level	village	村, 社区.
    *.level	zone	开发区, 新区 and other zones with an office of their own.
    Damage.kind	redaction	Words struck out by the publisher: ****.
    Damage.kind	invalid_bytes	Bytes that are not valid in the source's encoding.
    Damage.kind	double_encoding	Text that was encoded twice, and was decoded again.
    Damage.kind	inline_pinyin	Pronunciation strewn in by a converter, 鎮(zhèn); left out of the clean text.
    Damage.kind	broken_characters	Characters that a converter destroyed; what is left of them stays.
    Damage.kind	broken_lines	Lines broken inside a sentence; joined in the clean text.
    Damage.kind	page_marks	Page numbers on lines of their own; left out of the clean text.
    Damage.kind	repeated_blanks	Several blanks in a row; one is kept in the clean text.
    Damage.kind	invisible_characters	Characters that show nothing; left out of the clean text.
    Damage.kind	full_width_digits	Digits of full width, １２; they stay, and are read as 0 to 9.
    Damage.kind	site_furniture	Lines of the site around a report, such as menus; they stand in sections of kind boilerplate.
    SourceFile.format	text	Text without markup.
    SourceFile.format	markdown	Text with Markdown's marks.
    SourceFile.format	html	A page as saved from a site.
    SourceFile.format	docx	A document of Word.
    SourceFile.encoding	utf-8	Unicode in bytes.
    SourceFile.encoding	utf-16le	Unicode in pairs of bytes, the lower one first.
    SourceFile.encoding	utf-16be	Unicode in pairs of bytes, the higher one first.
    SourceFile.encoding	gb18030	The national standard of China, with GBK and GB 2312 in it.
    SourceFile.encoding	big5	The usual one of Taiwan and Hong Kong.
    SourceFile.encodingEvidence	stated	Whoever sent the text said so.
    SourceFile.encodingEvidence	byte_order_mark	A byte-order mark.
    SourceFile.encodingEvidence	validity	The text is valid in it, as text in another encoding hardly ever is.
    SourceFile.encodingEvidence	declaration	The document declares it, and its bytes do not speak against it.
    SourceFile.encodingEvidence	frequency	The characters that the bytes stand for are common ones.
    Comparison.against	raised	Higher than the year before. It is about the number, not about how ambitious it is.
    Comparison.against	kept	The same as the year before.
    Comparison.against	lowered	Lower than the year before.
    *.better	higher	More is better.
    *.better	lower	Less is better.
    *.stage	first_contact	When the rules met the report for the first time: what to expect of other reports.
    *.stage	current	Today: the rules were written against this report, which flatters them.
    Suggestion.kind	term	A word that the reports use.
    Suggestion.kind	correction	A query that is like one that finds nothing.
    Suggestion.kind	place	The name of a place.
    Suggestion.kind	indicator	The name of an indicator.
    TermAlternative.kind	number	Another way to write the number in the term.
    TermAlternative.kind	pinyin	Characters that the term's letters can spell.
    ScorePart.kind	term	The occurrences of a term in the passage and in the headings above it.
    ScorePart.kind	adjacency	How close the terms stand to each other.
    Health.status	live	The process answers.
    Health.status	ready	It has its reports and takes requests.
    Limit.unit	bytes	Bytes.
    Limit.unit	seconds	Seconds, with up to three digits behind the point.
    Limit.unit	connections	Connections.
    Limit.unit	requests	Requests.
    Limit.unit	fields	Header fields.
    Limit.unit	files	Files in an archive.
    Limit.unit	levels	Levels of nesting.
    Limit.unit	times	How many times as large.
    Limit.unit	items	Items of a list.
    Limit.unit	terms	Terms of a query.
    Limit.unit	postings	Entries of the search index.
    FacetCount.facet	place	The place that reports.
    FacetCount.facet	year	The year that the report plans, else the one after the year that it looks back on.
    FacetCount.facet	kind	The kind of the section that the passage begins in.
    FacetCount.facet	level	The level of the place that reports.
    """
}
