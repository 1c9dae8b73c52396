import HanText

extension SearchIndex {
  /// The runs that the texts hold and that have at each place one of the characters allowed there, two places or more;
  /// ascending by their characters. Walks from each character to those that follow it somewhere, so it reads no text
  /// until the run is complete.
  func strings(of allowed: [[Unicode.Scalar]]) -> [String] {
    let sets = allowed.map { Set($0.compactMap { UInt16(exactly: ScriptFolding.searchable($0).value) }) }
    guard let first = sets.first, sets.count > 1 else { return [] }
    var runs = first.sorted().map { [$0] }
    for set in sets.dropFirst() {
      runs = runs.flatMap { run in
        index.followers(of: run[run.count - 1]).filter { set.contains($0.unit) }.map { run + [$0.unit] }
      }
    }
    return runs.map { String(decoding: $0, as: UTF16.self) }.filter { run in
      sets.count == 2 || !index.counts(of: Needle(run.unicodeScalars), exact: false).documents.isEmpty
    }
  }

  /// The runs of two characters or more that the texts hold and that small Latin letters can spell in pinyin.
  func strings(spelt letters: String) -> [String] {
    var found: Set<String> = []
    for syllables in Pinyin.cuts(of: letters) where syllables.count > 1 && syllables.count <= Self.longestSpelling {
      found.formUnion(strings(of: syllables.map(Pinyin.characters)))
    }
    return found.sorted()
  }

  /// The runs that the texts hold and that sound like `text`, tones left out, `text` itself not among them.
  public func strings(soundingLike text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count <= Self.longestSpelling else { return [] }
    let allowed = scalars.map { scalar in
      let syllables = Pinyin.syllables(of: scalar)
      return syllables.isEmpty ? [scalar] : syllables.flatMap(Pinyin.characters)
    }
    let typed = String(of: scalars.map { ScriptFolding.searchable($0) })
    return strings(of: allowed).filter { $0 != typed }
  }

  /// More syllables than this are not spelt out: the runs that they could be grow with each.
  private static let longestSpelling = 12
}
