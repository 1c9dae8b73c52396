import HanText
import Testing

@Suite("Sets of pairs of scalars")
struct ScalarPairSetTests {
  @Test("every pair that was inserted is in the set, and most others are not")
  func pairs() {
    var set = ScalarPairSet()
    let names = ["盐田", "罗湖", "\u{20000}\u{10FFFF}", "ab"].map { Array($0.unicodeScalars) }
    for name in names { set.insert(name[0], name[1]) }
    #expect(names.allSatisfy { set.mayContain($0[0], $0[1]) })
    let others = (0x4E00..<0x5200).compactMap { Unicode.Scalar(UInt32($0)) }
    #expect(others.count { set.mayContain($0, "区") } < 8)
  }
}
