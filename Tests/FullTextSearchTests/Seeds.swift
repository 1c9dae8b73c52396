import TestSupport

/// The five reports of the repository, line by line.
enum Seeds {
  static func lines() throws -> [[Unicode.Scalar]] {
    try Seed.all().flatMap { seed in
      String(decoding: seed.bytes, as: UTF8.self).unicodeScalars
        .split(whereSeparator: { $0 == "\n" || $0 == "\r" }).map(Array.init)
    }
  }
}
