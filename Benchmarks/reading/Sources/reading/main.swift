import FigureExtractor
import Foundation
import ReportReader

// Measures decoding, cleaning and outline, and the extraction of figures, on the reports of a folder repeated to a
// size, beside a plain scan over the same bytes. Prints medians of ten runs.

let arguments = CommandLine.arguments
guard arguments.count == 3, let megabytes = Int(arguments[2]), (1...60).contains(megabytes) else {
  print("usage: reading FOLDER MEGABYTES   (1 to 60)")
  exit(2)
}

let folder = URL(fileURLWithPath: arguments[1])
let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }.sorted()
let once = try names.reduce(into: [UInt8]()) { bytes, name in
  bytes += try Data(contentsOf: folder.appendingPathComponent(name)) + [0x0A]
}

/// The reports over and over, up to `size` bytes.
func repeated(to size: Int) -> [UInt8] {
  var bytes: [UInt8] = []
  while !once.isEmpty, bytes.count < size { bytes += once }
  return bytes
}

/// The median of ten runs in seconds.
func median(_ work: () throws -> Void) rethrows -> Double {
  var times: [Double] = []
  for _ in 0..<10 {
    let begin = ContinuousClock.now
    try work()
    times.append((ContinuousClock.now - begin) / .seconds(1))
  }
  return times.sorted()[5]
}

/// The rates at one size, as a line; the checksum keeps the work from being optimised away.
func line(for bytes: [UInt8]) throws -> (text: String, checksum: Int) {
  var sink = 0
  let length = Double(bytes.count) / 1_000_000
  let scan = median {
    for byte in bytes where byte == 0x0A { sink += 1 }
  }
  let reader = ReportReader()
  let read = try median { sink += try reader.read(bytes, name: "a", id: "a").sections.count }
  let document = try reader.read(bytes, name: "a", id: "a")
  let extraction = median { sink += FigureExtractor().figures(in: document).count }
  func rate(_ seconds: Double) -> String { String(format: "%7.1f MB/s", length / seconds) }
  let text =
    String(format: "%5.1f MB", length) + "  byte scan\(rate(scan))  reading\(rate(read))"
    + "  extraction\(rate(extraction))  both\(rate(read + extraction))"
  return (text, sink)
}

var checksum = 0
for size in [megabytes << 18, megabytes << 19, megabytes << 20] {
  let (text, sum) = try line(for: repeated(to: size))
  print(text)
  checksum &+= sum
}

// All in one section: nothing in it may cost more than its length.
let sentence = Array("新增学位1200个,同比增长5.2%,完成重点项目投资3.4亿元,占年度计划的108%。\n".utf8)
let heading = Array("一、2021年工作总结\n".utf8)
let sentences = (megabytes << 20) / sentence.count
let (text, sum) = try line(for: heading + (0..<sentences).flatMap { _ in sentence })
print(text + "  one section")
print("checksum", checksum &+ sum)
