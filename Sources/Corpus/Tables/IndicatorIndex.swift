import ReportModel

/// The indicators that the figures of a snapshot have, and the ways to name them.
struct IndicatorIndex: Sendable {
  /// The indicators as figures word them; their numbers are their places here.
  private(set) var names: [IndicatorName] = []
  private var numbers: [Wording: Int32] = [:]
  private var numbersOfName: [String: [Int32]] = [:]
  private var numbersOfCode: [String: [Int32]] = [:]
  /// The codes that a folded name or alias of the standard table has.
  private var codesOfName: [String: [String]] = [:]
  /// The series that figures of the indicators belong to; see `IndicatorSeries`.
  private(set) var series: [IndicatorSeries] = []
  private var numbersOfSeries: [IndicatorSeries: Int32] = [:]
  private var seriesOfNumbers: [[Int32]] = []
  private var seriesOfCode: [String: [Int32]] = [:]
  private let standard: [Indicator]
  private let standardOfCode: [String: Indicator]

  private struct Wording: Hashable {
    var name: String
    var code: String?
  }

  init(standard: [Indicator]) {
    self.standard = standard
    standardOfCode = Dictionary(standard.map { ($0.code, $0) }) { first, _ in first }
    for indicator in standard {
      for name in [indicator.code, indicator.name] + indicator.aliases {
        codesOfName[FoldedName.folded(name), default: []].append(indicator.code)
      }
    }
  }

  /// The number of an indicator, which gets one when it has none.
  mutating func number(of indicator: IndicatorName) -> Int32 {
    let wording = Wording(name: FoldedName.folded(indicator.name), code: indicator.code)
    if let number = numbers[wording] { return number }
    let number = Int32(clamping: names.count)
    names.append(indicator)
    numbers[wording] = number
    numbersOfName[wording.name, default: []].append(number)
    // One numeral of several indicators joins their names by 、; each of them finds it.
    let parts = wording.name.split(separator: "、").map(String.init)
    if parts.count > 1 {
      for part in parts { numbersOfName[part, default: []].append(number) }
    }
    if let code = indicator.code { numbersOfCode[FoldedName.folded(code), default: []].append(number) }
    let ofNumber = IndicatorSeries.all(of: indicator, standard: standardOfCode, codesOfName: codesOfName)
    seriesOfNumbers.append(ofNumber.map { seriesNumber($0) })
    return number
  }

  private mutating func seriesNumber(_ one: IndicatorSeries) -> Int32 {
    if let number = numbersOfSeries[one] { return number }
    let number = Int32(clamping: series.count)
    series.append(one)
    numbersOfSeries[one] = number
    if let code = one.code { seriesOfCode[code, default: []].append(number) }
    return number
  }

  /// The standard indicators, in the order of the table.
  var standardIndicators: [Indicator] { standard }

  /// The standard indicator of a code.
  func indicator(code: String) -> Indicator? { standardOfCode[code] }

  /// The codes of the standard indicators that a code, a name or an alias means.
  func codes(meaning value: String) -> [String] { codesOfName[FoldedName.folded(value)] ?? [] }

  /// The series that figures of an indicator, by its number, belong to.
  func series(ofNumber number: Int32) -> [Int32] {
    seriesOfNumbers.indices.contains(Int(number)) ? seriesOfNumbers[Int(number)] : []
  }

  /// The series that a code, a name or an alias means, in ascending order: of a code all, of a name its own.
  func series(meaning value: String) -> [Int32] {
    let folded = FoldedName.folded(value)
    var found = Set((numbersOfName[folded] ?? []).flatMap(series(ofNumber:)))
    for code in codesOfName[folded] ?? [] {
      if folded == FoldedName.folded(code) {
        found.formUnion(seriesOfCode[code] ?? [])
      } else if let number = numbersOfSeries[IndicatorSeries(wording: folded, code: code, standard: standardOfCode)] {
        found.insert(number)
      }
    }
    return found.sorted()
  }

  /// The numbers of the indicators that a code, a name or an alias means.
  func numbers(meaning value: String) -> Set<Int32> {
    let folded = FoldedName.folded(value)
    var found = Set(numbersOfName[folded] ?? [])
    found.formUnion(numbersOfCode[folded] ?? [])
    for code in codesOfName[folded] ?? [] { found.formUnion(numbersOfCode[FoldedName.folded(code)] ?? []) }
    return found
  }

  /// For each number, whether one of `values` means it; nil when there are no values, which takes every figure.
  func selection(_ values: [String]) -> [Bool]? {
    guard !values.isEmpty else { return nil }
    var isTaken = [Bool](repeating: false, count: names.count)
    for number in values.flatMap(numbers) { isTaken[Int(number)] = true }
    return isTaken
  }

  /// What a filter could ask for and find: codes, names and aliases of the indicators that figures have.
  var findableNames: [String] {
    var candidates = names.map(\.name)
    for indicator in standard where numbersOfCode[FoldedName.folded(indicator.code)] != nil {
      candidates += [indicator.code, indicator.name] + indicator.aliases
    }
    return candidates
  }
}
