import HanText

extension SearchIndex {
  /// The runs that the texts hold and that sound like `text`, tones left out, `text` itself not among them; none where
  /// finding them would read more than `budget` postings. What is read is taken off it.
  public func strings(soundingLike text: String, budget: inout Int) -> [String] {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count <= RunPattern.longest else { return [] }
    let allowed = scalars.map { scalar in
      let syllables = Pinyin.syllables(of: scalar)
      return syllables.isEmpty ? [scalar] : syllables.flatMap(Pinyin.characters)
    }
    let typed = Needle(scalars).units
    return (RunPattern(allowed)?.runs(in: index, budget: &budget) ?? []).filter { $0 != typed }
      .map { String(decoding: $0, as: UTF16.self) }
  }
}
