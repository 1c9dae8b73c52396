import Corpus

extension Listing<TermCountView> {
  static let termCounts = Listing(
    name: "TermCountList", meaning: "A page of counted terms: terms in the order asked for, then places, then years.",
    shape: .termCount,
    position: {
      PositionKey([.number($0.index)] + PositionKey.parts(of: $0.count.place) + [.number($0.count.year ?? 0)])
    })
}

extension Listing<SuggestionView> {
  static let suggestions = Listing(
    name: "SuggestionList", meaning: "Suggestions, the likeliest first.", shape: .suggestion,
    position: { PositionKey([.number($0.rank)]) })
}
