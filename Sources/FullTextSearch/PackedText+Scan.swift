import HanText

extension PackedText {
  /// Every document that holds `needle`, alternatives left out when `exact`. O(n) in the size of the
  /// buffer; memory for the documents found.
  func postings(of needle: [UInt16], exact: Bool) -> Postings {
    var collector = PostingsCollector(of: self, exact: exact)
    OccurrenceScan(for: needle).forEach(in: units, within: units.indices) { position in
      collector.add(position..<position + needle.count)
    }
    return collector.finished()
  }

  /// Where `needles` stand in a document's text, in code points: each place once, ascending.
  func highlights(of needles: [[UInt16]], in document: Int, exact: Bool) -> [Span] {
    var spans: Set<Span> = []
    for stream in streams(of: document) where !(exact && isAlternative(stream)) {
      for needle in needles {
        OccurrenceScan(for: needle).forEach(in: units, within: units(of: stream)) { position in
          spans.insert(span(of: position..<position + needle.count, in: stream))
        }
      }
    }
    return spans.sorted()
  }
}
