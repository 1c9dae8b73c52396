import HanText
import ReportModel

/// Finds the place that a report speaks of, in its title or by how often the text names it.
enum PlaceFinder {
  /// The place that a title names, with the places before it around it: 2023年东莞市寮步镇政府工作报告.
  static func place(inTitle title: Span, of text: [Unicode.Scalar]) -> (Place, Span)? {
    // Words about time part the place from the rest, on either side (沅溪市2026年政府工作报告), and dashes part a
    // motto from it, which may hold any word.
    var end = title.end
    while end > title.start {
      let start = text[title.start..<end].lastIndex { $0 == "年" || $0 == "—" }.map { $0 + 1 } ?? title.start
      if let found = place(inWords: Span(start, end), of: text) { return found }
      end = start - 1
    }
    return nil
  }

  private static func place(inWords words: Span, of text: [Unicode.Scalar]) -> (Place, Span)? {
    var start = text[words.range].firstIndex { $0.isHan } ?? words.end
    if let about = abouts.match(in: text, at: start, within: start..<words.end) { start = about.span.end }
    var names: [(name: String, level: PlaceLevel, span: Span)] = []
    var position = start
    while position < words.end {
      // 景德镇市 and 新乡市 are names of the table, not a town and a township.
      if position == start, let known = PlaceTable.standard.names.match(in: text, at: start, within: words.range),
        let entry = PlaceTable.standard.entries(named: String(of: text[known.span.range])).first
      {
        names.append((entry.name, entry.level, known.span))
        start = known.span.end
        position = start
      } else if let ending = endings.match(in: text, at: position, within: words.range), position - start >= 1 {
        let end = offices.match(in: text, endingAt: ending.span.end, within: start..<words.end)?.span.start
        let name = Span(start, end ?? ending.span.end)
        // 新区 alone names none.
        if names.isEmpty, endings.match(in: text, at: start, within: name.range)?.span == name { return nil }
        names.append((String(of: text[name.range].filter { !$0.isBlank }), ending.value, name))
        start = ending.span.end
        position = start
      } else {
        position += 1
      }
    }
    guard let last = names.last else { return nil }
    return (Place(name: last.name, level: last.level, parents: names.dropLast().map(\.name)), last.span)
  }

  private static let abouts = PhraseTable(words: "关于 中共 在")
  /// What follows the name of a place in the name of its office: 万江街道办事处.
  private static let offices = PhraseTable(words: "办事处")

  private static let nation = PhraseTable(words: "国务院 全国人民代表大会 中华人民共和国")

  /// The nation, where the words are of its government: 国务院总理.
  static func nation(inWords words: Span, of text: [Unicode.Scalar]) -> (Place, Span)? {
    guard let match = nation.first(in: text, within: words.range) else { return nil }
    return (Place(name: "中国", level: .nation), match.span)
  }

  private static let national = PhraseTable(words: "代表国务院 受国务院委托")

  /// The nation, where its government gives a report: 现在,我代表国务院,向大会作政府工作报告.
  static func nation(inGreeting line: Span, of text: [Unicode.Scalar]) -> (Place, Span)? {
    national.first(in: text, within: line.range).flatMap { nation(inWords: $0.span, of: text) }
  }

  private static let speakers = PhraseTable(words: "代表")
  private static let governments = PhraseTable(words: "人民政府 政府 管委会 管理委员会 办事处")
  /// How long a name in a greeting may be, in code points.
  private static let longestName = 15

  /// The place whose government speaks: 现在,我代表北京市人民政府,向大会报告工作.
  static func place(inGreeting line: Span, of text: [Unicode.Scalar]) -> (Place, Span)? {
    // 各位代表 has the word too: the last one before the government counts.
    guard let first = speakers.first(in: text, within: line.range),
      let government = governments.first(in: text, within: first.span.end..<line.end),
      let speaker = speakers.last(in: text, within: line.start..<government.span.start),
      government.span.start - speaker.span.end <= longestName
    else { return nil }
    return place(inWords: Span(speaker.span.end, government.span.start), of: text)
  }

  /// Governments above towns that leave out the name of their place: 我代表区人民政府.
  private static let unnamed = PhraseTable<[PlaceLevel]>([
    ("代表区人民政府", [.county]), ("代表县人民政府", [.county]), ("代表旗人民政府", [.county]), ("代表区政府", [.county]), ("代表县政府", [.county]),
    ("代表市人民政府", [.city, .county]), ("代表市政府", [.city, .county]), ("代表州人民政府", [.city]),
    ("代表省人民政府", [.province]), ("代表省政府", [.province]), ("代表自治区人民政府", [.province]),
    ("代表新区管委会", [.zone]), ("代表开发区管委会", [.zone]), ("代表高新区管委会", [.zone]),
  ])

  /// The levels that the government can be of that gives a report without naming its place; nil when no line of the head
  /// has one. A city may be one of county level.
  static func unnamedLevels(in text: [Unicode.Scalar], _ lines: some Sequence<Span>) -> [PlaceLevel]? {
    lines.lazy.compactMap { unnamed.first(in: text, within: $0.range)?.value }.first
  }

  /// How often a text names the place whose government gives it, at least.
  private static let leastNamed = 3

  /// The place of one of the levels that the text clearly names most: 盐田区.
  static func place(inText text: [Unicode.Scalar], of levels: [PlaceLevel]) -> (Place, Span)? {
    let mentions = PlaceMentions(in: text)
    let name = mentions.leading(atLeast: leastNamed) { name in
      PlaceTable.standard.entries(named: name).contains { levels.contains($0.level) }
    }
    guard let name, let span = mentions.first(of: name) else { return nil }
    return (place(named: name), span)
  }

  /// The place of a name, with the level that its last word tells.
  static func place(named name: String) -> Place {
    let scalars = Array(name.unicodeScalars)
    let ending = endings.match(in: scalars, endingAt: scalars.count, within: scalars.indices)
    return Place(name: name, level: ending?.value)
  }

  private static let endings = PhraseTable<PlaceLevel>(
    PlaceLevel.allCases.filter { $0 != .village }.flatMap { level in level.nameEndings.map { ($0, level) } })

  /// Levels whose reports often come without a title, so that the text itself has to name the place.
  private static let endingsInText = PhraseTable<PlaceLevel>(
    [PlaceLevel.subdistrict, .town, .township].flatMap { level in level.nameEndings.map { ($0, level) } })

  /// Words that stand before 街道, 镇 or 乡 without being the name of one.
  private static let commonWords = PhraseTable(
    words: """
      全 各 本 我 市 县 区 省 村 该 兄弟 有关 推动 推进 制定 制订 发挥 完善 支持 促进 加强 梳理 打造 建设 法治 示范 深化 健全
      带动 服务 特色 强 重 古 集 城 圩 历史 文化 商业 专业 创新 工业 经济 文明 平安 美丽 幸福 依托 结合 指导 协助 引导 鼓励
      """)

  /// Words that begin as a level word does and are none: 打好乡村振兴攻坚战.
  private static let otherWords = PhraseTable(words: "乡村 乡镇 乡亲 乡愁 乡土 乡贤 乡情 镇村 镇街 镇域")

  /// How often a name has to occur before it is believed.
  private static let leastCount = 5

  /// The place that the text itself names most: a name of two or three characters that begins a clause together with
  /// its level word (万江街道认真贯彻…) and recurs without it.
  static func place(inText text: [Unicode.Scalar]) -> (Place, Span)? {
    let candidates = candidates(in: text)
    let counts = occurrences(of: candidates.map(\.stem), in: text)
    let ranked = candidates.filter { counts[$0.stem, default: 0] >= leastCount }
      .sorted { (counts[$1.stem, default: 0], $0.span) < (counts[$0.stem, default: 0], $1.span) }
    guard let best = ranked.first else { return nil }
    return (Place(name: String(of: text[best.span.range]), level: best.level), best.span)
  }

  /// A name with its level word, where the text has it first.
  private struct Candidate {
    /// The name without its level word.
    let stem: String
    let level: PlaceLevel
    let span: Span
  }

  private static func candidates(in text: [Unicode.Scalar]) -> [Candidate] {
    var seen = Set<String>()
    var found: [Candidate] = []
    for position in text.indices {
      guard let ending = endingsInText.match(in: text, at: position, within: text.indices),
        otherWords.match(in: text, at: position, within: text.indices) == nil
      else { continue }
      for length in 2...3 where isName(text, position - length, position) {
        let stem = String(of: text[(position - length)..<position])
        guard seen.insert(stem).inserted else { continue }
        let span = Span(position - length, ending.span.end)
        found.append(Candidate(stem: stem, level: ending.value, span: span))
      }
    }
    return found
  }

  /// How often each stem of two or three characters occurs, with and without a level word behind it. O(n).
  private static func occurrences(of stems: [String], in text: [Unicode.Scalar]) -> [String: Int] {
    var counts: [StemKey: Int] = [:]
    // Most characters begin no stem, and asking a bit is cheaper than a hash.
    var firsts = ScalarSet()
    for stem in stems {
      counts[StemKey(stem.unicodeScalars)] = 0
      if let first = stem.unicodeScalars.first { firsts.insert(first) }
    }
    guard !counts.isEmpty else { return [:] }
    for position in text.indices where firsts.contains(text[position]) {
      for length in 2...3 where position + length <= text.count {
        let key = StemKey(text[position..<(position + length)])
        if let count = counts[key] { counts[key] = count + 1 }
      }
    }
    return Dictionary(stems.map { ($0, counts[StemKey($0.unicodeScalars)] ?? 0) }) { first, _ in first }
  }

  /// Two or three characters as one number: 21 bits for each.
  private struct StemKey: Hashable {
    let bits: UInt64

    init(_ scalars: some Sequence<Unicode.Scalar>) {
      bits = scalars.prefix(3).reduce(0) { $0 << 21 | UInt64($1.value) }
    }
  }

  private static func isName(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> Bool {
    guard start >= 0, text[start..<end].allSatisfy(\.isHan) else { return false }
    if start > 0, text[start - 1].isHan, text[start - 1] != "年" { return false }
    return commonWords.first(in: text, within: start..<end) == nil
  }

  private static let countyWords = PhraseTable(words: "县级市 百强县 百强县(市) 的县(市) 县域营商环境 县域综合实力")
  private static let cityWords = PhraseTable(words: "各县 县(市、区) 县(市)区 县市区 县区")

  /// Whether a text speaks of its own city as one of county level, which has no counties.
  static func isOfCountyLevel(_ text: [Unicode.Scalar]) -> Bool {
    countyWords.first(in: text, within: text.indices) != nil && cityWords.first(in: text, within: text.indices) == nil
  }

  private static let committees = PhraseTable<PlaceLevel>([("市委", .city), ("区委", .county), ("县委", .county)])
  /// What stands before the name of a committee.
  private static let leads = PhraseTable(words: "在 、 和 及 中共 落实 贯彻 按照 依照 根据 对 受 由 与")
  /// How far from its beginning a report names those above it, and how long their names may be, in code points.
  private static let searchedForParty = 2000
  private static let partyNames = 3...6

  /// The place around a town, street or county that its report names with its party committee: 在浦滨区委、区政府的领导下.
  static func surroundings(
    in text: [Unicode.Scalar], of level: PlaceLevel
  ) -> (name: String, span: Span, how: String)? {
    guard let order = PlaceLevel.allCases.firstIndex(of: level) else { return nil }
    let reach = 0..<min(text.count, searchedForParty)
    for position in reach {
      guard let committee = committees.match(in: text, at: position, within: reach),
        PlaceLevel.allCases.firstIndex(of: committee.value).map({ $0 < order }) ?? false
      else { continue }
      guard let name = partyName(in: text, endingAt: position + 1) else { continue }
      return (String(of: text[name.range]), name, "the committee that leads it")
    }
    return nil
  }

  /// The name of a place that ends there: the longest that the table has, else the shortest behind a word that leads to
  /// a committee. 紧紧围绕市 and 全年召开市 are none.
  private static func partyName(in text: [Unicode.Scalar], endingAt end: Int) -> Span? {
    let names = partyNames.map { Span(end - $0, end) }.filter { $0.start >= 0 && text[$0.range].allSatisfy(\.isHan) }
    let known = names.last { !PlaceTable.standard.entries(named: String(of: text[$0.range])).isEmpty }
    return known
      ?? names.first { name in
        leads.match(in: text, endingAt: name.start, within: 0..<name.start) != nil
          && leads.first(in: text, within: name.range) == nil
          && commonWords.first(in: text, within: name.start..<(end - 1)) == nil
      }
  }
}
