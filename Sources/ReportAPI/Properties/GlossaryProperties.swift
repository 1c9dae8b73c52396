import Corpus
import ReportModel

/// What entries of glossaries can be asked for by.
enum GlossaryProperties {
  static let term = Property<GlossaryView>.text(
    "term", meaning: "The term that is explained, in either script, with or without quotation marks.", example: "双随机"
  ) { view in
    view.entry.term.trimmingQuotes
  }
}

extension String {
  /// The text without quotation marks around it.
  fileprivate var trimmingQuotes: String {
    let marks = "“”\"「」『』‘’"
    return String(drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
  }
}
