/// What the two-byte codes of an encoding stand for, by pointer.
struct CodeTable: Sendable {
  /// The character of each pointer; NUL where there is none.
  private var scalars: [Unicode.Scalar]
  /// The lines of the literals that could not be read; empty in a sound table.
  private(set) var faultyLines: [Substring] = []

  /// - Parameters:
  ///   - runs: lines of a pointer, how many, and a code point, in hexadecimal, apart by tabs.
  ///   - rows: lines of a pointer in hexadecimal, a tab, and the characters from there on.
  ///   - count: how many pointers there are.
  init(runs: String, rows: String, count: Int) {
    scalars = Array(repeating: "\0", count: count)
    for line in runs.split(separator: "\n") {
      let numbers = line.split(separator: "\t").compactMap { Int($0, radix: 16) }
      let isSound = numbers.count == 3 && put(from: numbers[0], (0..<numbers[1]).map { Self.scalar(numbers[2] + $0) })
      if !isSound { faultyLines.append(line) }
    }
    for line in rows.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      let isSound =
        fields.count == 2
        && Int(fields[0], radix: 16).map { put(from: $0, Array(fields[1].unicodeScalars)) } ?? false
      if !isSound { faultyLines.append(line) }
    }
  }

  /// The character of a pointer; nil where there is none.
  subscript(pointer: Int) -> Unicode.Scalar? {
    guard scalars.indices.contains(pointer) else { return nil }
    let scalar = scalars[pointer]
    return scalar == "\0" ? nil : scalar
  }

  /// Puts the characters of consecutive pointers; false when there are no such pointers, or no such characters.
  private mutating func put(from first: Int, _ run: [Unicode.Scalar?]) -> Bool {
    let sound = run.compactMap { $0 }
    guard sound.count == run.count, first >= 0, first + sound.count <= scalars.count else { return false }
    for (offset, scalar) in sound.enumerated() { scalars[first + offset] = scalar }
    return true
  }

  private static func scalar(_ value: Int) -> Unicode.Scalar? {
    UInt32(exactly: value).flatMap(Unicode.Scalar.init)
  }
}
