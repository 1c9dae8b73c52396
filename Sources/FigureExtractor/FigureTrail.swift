import HanText

/// What decided one field of a figure.
enum Cue {
  /// Words of the text.
  case words(Span)
  /// The unit, where no word says more.
  case unit
  /// What the section is about.
  case section
  /// The years that the heading, or the paragraph's first words, name.
  case heading
  /// What the quantity does in its sentence.
  case role(QuantityRole)
  /// What stands before the list that the number is in.
  case list
  /// Nothing was said, and the usual holds.
  case nothingSaid

  /// Whether the field stands for want of a word: 高于全国0.8个百分点 is a change that nothing says to be one.
  var isComparison: Bool {
    if case .unit = self { true } else { false }
  }
}

/// What decided the fields of a figure, as places in the clean text: words are made of it only on request.
struct FigureTrail {
  let indicator: WordingSource
  let wording: Span
  let kind: Cue
  let measure: Cue
  let comparator: Cue
  let strength: Cue?
  let period: Cue
}
