import HanText
import ReportModel

/// Reads which aspect of its indicator a quantity tells, and whether the number is a decline.
struct MeasureReader {
  /// What was read.
  struct Ruling {
    let measure: Measure
    /// 1, or -1 of a decline.
    let sign: Int
    /// Whether the words before say that a level is reached: 达到, 突破.
    let reaches: Bool
    let cue: Cue
  }

  let text: [Unicode.Scalar]
  /// What was read of the quantity before in the sentence.
  private var last: Ruling?

  init(text: [Unicode.Scalar]) {
    self.text = text
  }

  /// The measure of the sentence's next quantity; a quantity that continues a list has that of the one before.
  mutating func measure(of reading: IndicatorReader.Reading) -> Ruling {
    let ruling = reading.continuesList ? last ?? read(reading) : read(reading)
    last = ruling
    return ruling
  }

  private func read(_ reading: IndicatorReader.Reading) -> Ruling {
    let quantity = reading.quantity
    let change = change(before: reading.leading)
    let sign = change?.value ?? 1
    let reaching = reaching(reading.leading)
    func ruling(_ measure: Measure, _ cue: Span?) -> Ruling {
      Ruling(measure: measure, sign: sign, reaches: reaching != nil, cue: cue.map { .words($0) } ?? .unit)
    }
    if let told = quantity.measure { return ruling(told, quantity.numeral) }
    switch quantity.unit.kind {
    case .rank: return ruling(.rank, nil)
    case .multiple: return ruling(.multiple, quantity.unit.name == "番" ? quantity.unit.span : change?.span)
    case .ratio where quantity.unit.name.hasSuffix("百分点"): return ruling(.change, change?.span)
    case .ratio:
      if let change { return ruling(.growth, change.span) }
      if let object = changeOfObject(reading.leading), reaching == nil {
        return Ruling(measure: .growth, sign: object.value, reaches: false, cue: .words(object.span))
      }
      return ruling(.share, nil)
    default:
      if let change { return ruling(.change, change.span) }
      let increment = increment(in: reading.leading, reaching: reaching)
      return ruling(increment == nil ? .level : .change, increment)
    }
  }

  /// The word of change that the words before a number end in: 同比下降39.5%, 增速达6%; nil in 提高到90%.
  private func change(before leading: Span) -> PhraseTable<Int>.Match? {
    var end = leading.end
    while end > leading.start {
      if text[end - 1].isBlank {
        end -= 1
      } else if let found = CueTables.changes.match(in: text, endingAt: end, within: leading.range) {
        return found
      } else if let link = CueTables.links.match(in: text, endingAt: end, within: leading.range) {
        end = link.span.start
      } else {
        return nil
      }
    }
    return nil
  }

  /// The verb that makes an amount an increment: 新增就业8万人, 完成投资3亿元; but neither a part of another word (增加值), nor
  /// 完成 directly before its number (生产总值完成260亿元), nor what only leads to a level (建成投产、总装机达386万千瓦).
  private func increment(in leading: Span, reaching: PhraseTable<Bool>.Match?) -> Span? {
    let trimmer = WordTrimmer(text: text)
    var start = leading.start
    while start < leading.end {
      if let whole = CueTables.wholeWords.match(in: text, at: start, within: start..<leading.end) {
        start = whole.span.end
      } else if let found = CueTables.increments.match(in: text, at: start, within: start..<leading.end) {
        let isLevel =
          CueTables.performing.match(in: text, at: start, within: start..<leading.end) != nil
          && trimmer.name(in: Span(found.span.end, leading.end)).isEmpty
          && !trimmer.name(in: Span(leading.start, start)).isEmpty
          || reaching != nil && CueTables.additions.match(in: text, at: start, within: start..<leading.end) == nil
        if !isLevel { return found.span }
        start = found.span.end
      } else {
        start += 1
      }
    }
    return nil
  }

  /// The verb in 压减一般性支出5%.
  private func changeOfObject(_ leading: Span) -> PhraseTable<Int>.Match? {
    let name = WordTrimmer(text: text).name(in: leading)
    return CueTables.changesOfObjects.match(in: text, at: name.start, within: name.range)
  }

  private func reaching(_ leading: Span) -> PhraseTable<Bool>.Match? {
    var end = leading.end
    while end > leading.start, text[end - 1].isBlank { end -= 1 }
    return CueTables.reaching.match(in: text, endingAt: end, within: leading.range)
  }
}
