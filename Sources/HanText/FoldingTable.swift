/// A mapping from each code point to one other, fast for the Basic Multilingual Plane.
struct FoldingTable: Sendable {
  /// What each code point of the BMP folds to; 0 where `wide` has to be asked.
  private var narrow: [UInt16]
  /// What starts or ends outside the BMP: under a thousand entries, all rare characters.
  private var wide: [UInt32: Unicode.Scalar] = [:]
  /// Every code point that folds to another one.
  private(set) var sources: [Unicode.Scalar] = []

  /// The table that folds nothing.
  init() {
    narrow = (0...UInt16.max).map { $0 }
  }

  /// What `scalar` folds to; itself if nothing is said about it. O(1).
  subscript(scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    if value <= 0xFFFF {
      let unit = narrow[Int(value)]
      if unit != 0 { return Unicode.Scalar(unit) ?? scalar }
    }
    return wide[value] ?? scalar
  }

  /// Folds `source` to `target` from now on.
  mutating func fold(_ source: Unicode.Scalar, to target: Unicode.Scalar) {
    sources.append(source)
    if source.value <= 0xFFFF, target.value != 0, let unit = UInt16(exactly: target.value) {
      narrow[Int(source.value)] = unit
    } else {
      if source.value <= 0xFFFF { narrow[Int(source.value)] = 0 }
      wide[source.value] = target
    }
  }
}

extension FoldingTable {
  /// Takes lines of `first last step delta`, the code points in hexadecimal, apart by tabs.
  /// Gives the lines that are none.
  mutating func add(runs text: String) -> [Substring] {
    text.split(separator: "\n").filter { line in
      let fields = line.split(separator: "\t")
      guard fields.count == 4, let first = Int(fields[0], radix: 16), let last = Int(fields[1], radix: 16),
        let step = Int(fields[2]), let delta = Int(fields[3]), step > 0, first <= last, last <= 0x10FFFF
      else { return true }
      var sound = true
      for value in stride(from: first, through: last, by: step) {
        if let source = Unicode.Scalar(code: value), let target = Unicode.Scalar(code: value + delta) {
          fold(source, to: target)
        } else {
          sound = false
        }
      }
      return !sound
    }
  }

  /// Takes lines of a first code point in hexadecimal, a tab, and what it and its neighbours fold to.
  /// Gives the lines that are none.
  mutating func add(stretches text: String) -> [Substring] {
    text.split(separator: "\n").filter { line in
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let first = Int(fields[0], radix: 16) else { return true }
      for (offset, target) in fields[1].unicodeScalars.enumerated() {
        guard let source = Unicode.Scalar(code: first + offset) else { return true }
        fold(source, to: target)
      }
      return false
    }
  }

  /// Takes pairs of characters, apart by blanks, each before what it folds to.
  /// Gives the words that are no pairs.
  mutating func add(pairs text: String) -> [Substring] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).filter { word in
      let pair = Array(word.unicodeScalars)
      guard pair.count == 2 else { return true }
      fold(pair[0], to: pair[1])
      return false
    }
  }
}

extension Unicode.Scalar {
  /// The code point of a number; nil if there is none.
  fileprivate init?(code: Int) {
    guard let value = UInt32(exactly: code) else { return nil }
    self.init(value)
  }
}
