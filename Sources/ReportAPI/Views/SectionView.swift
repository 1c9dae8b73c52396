import Corpus
import HanText
import ReportModel

/// A section as it is shown: with addresses when its report is stored, without when it was only read.
struct SectionView: Sendable {
  let record: ReportRecord
  /// The place among the record's sections.
  let index: Int
  let isStored: Bool

  var section: Section { record.document.sections[index] }

  /// The section's own text, clean, in the script of the source.
  var text: ArraySlice<Unicode.Scalar> {
    let scalars = record.document.text.scalars
    return scalars[section.ownText.range.clamped(to: scalars.indices)]
  }
}
