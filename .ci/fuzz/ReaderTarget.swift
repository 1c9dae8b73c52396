import FigureExtractor
import Foundation
import HanText
import ReportModel
import ReportReader

// Reads the input as a report of any format. It is read or refused with a sentence; what is read must hold together:
// own texts follow each other, spans lie in the source and hold each other, ids are unique.

private let limits = ReadingLimits()

private func check(_ document: Document) {
  var position = 0
  for section in document.sections {
    guard section.ownText.start >= position, section.source.end <= document.source.count else {
      fatalError("section \(section.id) begins before the one before it ends")
    }
    position = section.ownText.end
  }
  for passage in document.passages where passage.source.end > document.source.count {
    fatalError("a passage reaches past the source")
  }
  var ids = Set<String>()
  for figure in FigureExtractor().figures(in: document) {
    let spans = figure.source
    guard spans.clause.start <= spans.expression.start, spans.expression.end <= spans.clause.end,
      spans.expression.start <= spans.numeral.start, spans.numeral.end <= spans.expression.end,
      spans.clause.end <= document.source.count, ids.insert(figure.id).inserted
    else { fatalError("the spans of figure \(figure.id) do not hold each other, or its id is taken") }
    if let low = figure.value.low, let high = figure.value.high, low > high {
      fatalError("\(figure.id) is upside down")
    }
  }
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(ReadingError) {
    let document = try ReportReader(limits: limits).read(bytes, name: "fuzz", id: "fuzz")
    check(document)
  } catch {
    guard error.explanation.hasSuffix(".") else { fatalError("an error without a sentence: \(error)") }
  }
  return 0
}
