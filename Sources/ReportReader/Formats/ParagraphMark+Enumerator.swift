import HanText

extension ParagraphMark {
  /// The computed number as an enumerator of a heading; nil where it is none, such as a footnote's.
  var enumerator: Enumerator? {
    guard let label, !isNote else { return nil }
    // A label stands alone; what follows it in the text is needed to tell 1. from 1.5.
    let scalars = label.unicodeScalars.map { ScriptFolding.readable($0) } + ["题"]
    guard let found = Enumerator(scalars, at: 0, end: scalars.count), found.span.end == scalars.count - 1 else {
      return nil
    }
    return found
  }
}
