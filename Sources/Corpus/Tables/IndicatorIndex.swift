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
  private let standard: [Indicator]

  private struct Wording: Hashable {
    var name: String
    var code: String?
  }

  init(standard: [Indicator]) {
    self.standard = standard
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
    return number
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
