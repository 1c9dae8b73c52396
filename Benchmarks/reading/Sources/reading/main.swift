import FigureExtractor
import Foundation
import ReportReader

// Measures decoding, cleaning and outline, and the extraction of figures, on the reports of a folder repeated to a
// size, beside a plain scan over the same bytes. Prints medians of ten runs; ends with 1 when a bar is missed.

let arguments = CommandLine.arguments
guard arguments.count == 3, let megabytes = Double(arguments[2]), (1...60).contains(megabytes) else {
  print("usage: reading FOLDER MEGABYTES   (1 to 60)")
  exit(2)
}

/// The least rate at which text has to be read, in megabytes a second on one core.
let leastRate = 20.0
/// The least rate at which the reports are read and their figures extracted, both together.
let leastRateOfBoth = 10.0
/// How much more a byte may cost at the largest size than at a quarter of it.
let mostGrowth = 1.25

let reader = ReportReader()
var checksum = 0
var misses: [String] = []

/// The rates at which one source is read, as a line, and what a megabyte of its text takes; `text` is the text in it.
/// With `figures` they are extracted too; with `isBar`, both together must be fast enough.
@discardableResult @MainActor
func measure(_ name: String, _ source: [UInt8], text: [UInt8], figures: Bool = false, isBar: Bool = false) throws -> Double {
  let length = Double(text.count) / 1_000_000
  let scan = median {
    for byte in source where byte == 0x0A { checksum &+= 1 }
  }
  let read = try median { checksum &+= try reader.read(source, name: "a", id: "a").sections.count }
  func rate(_ seconds: Double) -> String { String(format: "%7.1f MB/s", length / seconds) }
  var line = name.padding(toLength: 34, withPad: " ", startingAt: 0) + String(format: "%5.1f MB", length)
  line += String(format: "  %6.2f s", read) + "  byte scan\(rate(scan))  reading\(rate(read))"
  if figures || isBar {
    let document = try reader.read(source, name: "a", id: "a")
    let extraction = median { checksum &+= FigureExtractor().figures(in: document).count }
    if isBar, length / (read + extraction) < leastRateOfBoth {
      misses.append("\(name) is read and its figures extracted at less than \(leastRateOfBoth) MB/s")
    }
    line += "  extraction\(rate(extraction))  both\(rate(read + extraction))"
  }
  print(line)
  if length / read < leastRate { misses.append("\(name) is read at less than \(leastRate) MB/s") }
  return read / length
}

let folder = URL(fileURLWithPath: arguments[1])
let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }.sorted()
let seeds = try names.map { try [UInt8](Data(contentsOf: folder.appendingPathComponent($0))) }
let size = Int(megabytes * 1_000_000)

let costs = try [4, 2, 1].map { part in
  let text = repeated(seeds, to: size / part)
  return try measure("all seeds", text, text: text, isBar: part == 1)
}
if let first = costs.first, let last = costs.last {
  print(String(format: "a byte of the largest costs %.2f times one of the smallest", last / first))
  if last > first * mostGrowth { misses.append("the cost is not linear in the length") }
}

let part = size / 4
for (name, seed) in zip(names, seeds) {
  let text = repeated([seed], to: part)
  try measure(String(name.prefix(30)), text, text: text)
}
let text = repeated(seeds, to: part)
try measure("all seeds as a page", page(of: text), text: text)
try measure("all seeds as .docx", word(of: text), text: text)

// All in one section: nothing in it may cost more than its length.
let sentence = Array("新增学位1200个,同比增长5.2%,完成重点项目投资3.4亿元,占年度计划的108%。\n".utf8)
let heading = Array("一、2021年工作总结\n".utf8)
let section = heading + repeated([sentence], to: part / 2)
try measure("one section", section, text: section, figures: true)
// Each paragraph opens with a heading that counts only in a row.
let row = heading + repeated([Array("就业是民生之本。全市上下锐意进取、攻坚克难,各项事业取得新的进展。".utf8)], to: part / 2)
try measure("one row of headings", row, text: row)
print("checksum", checksum)
for miss in misses { print("missed:", miss) }
exit(misses.isEmpty ? 0 : 1)
