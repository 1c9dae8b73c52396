import Foundation
import HanText
import ReportModel
import Testing

@testable import ReportReader

@Suite("Text that was encoded twice")
struct DoubleEncodingTests {
  private static let words = "万江街道认真贯彻落实上级部署,地区生产总值增长6.5%左右。"

  /// The text as a program leaves it that takes its UTF-8 for another encoding.
  private static func misread(_ text: String, as encoding: String.Encoding) throws -> [Unicode.Scalar] {
    let read = try #require(String(data: Data(text.utf8), encoding: encoding))
    return Array(read.unicodeScalars)
  }

  @Test("Latin-1 and its kin are undone, letters and plain words are not")
  func westEuropean() throws {
    let repair = try #require(DoubleEncoding(try Self.misread(Self.words, as: .isoLatin1)))
    #expect(String(of: repair.scalars) == Self.words)
    #expect(repair.repaired.first == Span(0, 14) && repair.broken.isEmpty)
    let windows = Array("ä¸‡æ±Ÿ".unicodeScalars)
    #expect(DoubleEncoding(windows).map { String(of: $0.scalars) } == "万江")
    for text in ["Café Pokémon ÆØÅ", Self.words, "", "â", "àáâãäåæçèé"] {
      #expect(DoubleEncoding(Array(text.unicodeScalars)) == nil, "\(text)")
    }
  }

  @Test("GBK is undone where no byte was lost")
  func chinese() throws {
    let gbk = String.Encoding(rawValue: 0x8000_0632)
    let whole = "万江街道认真贯彻落实上级部署"
    let repair = try #require(DoubleEncoding(try Self.misread(whole, as: gbk)))
    #expect(String(of: repair.scalars) == whole && repair.repaired == [Span(0, 14)])
    let cut = Array(try Self.misread(whole, as: gbk).dropLast()) + ["?"]
    let broken = try #require(DoubleEncoding(cut))
    #expect(broken.scalars == cut && broken.repaired.isEmpty && broken.broken == [Span(0, cut.count - 1)])
  }

  @Test("a report tells what was repaired, and reads on")
  func report() throws {
    let source = try Self.misread("2023年万江街道工作计划\n" + Self.words, as: .isoLatin1)
    let report = try ReportReader().read(Array(String(of: source).utf8), name: "a", id: "a").report
    #expect(report.place.name == "万江街道")
    #expect(report.quality.map(\.kind) == [.doubleEncoding])
  }

  @Test("in a page, too, each stretch is told where it stands in the text")
  func page() throws {
    let words = String(of: try Self.misread("万江街道认真贯彻落实", as: .isoLatin1))
    let lost = String(of: try Self.misread("上级部署认真", as: .isoLatin1).dropLast())
    let page = """
      <html><head><style>p{}</style></head><body><p>2023年万江街道工作计划</p>
      <p>一、 <b>\(words)</b>,增长6%。</p><p>二、 <b>\(lost)</b>。</p><script>'\(words)'</script></body></html>
      """
    let document = try ReportReader().read(Array(page.utf8), name: "a", id: "a")
    let quality = Dictionary(document.report.quality.map { ($0.kind, $0.spans.map(document.sourceText)) }) { $1 }
    #expect(quality[.doubleEncoding] == ["万江街道认真贯彻落实"])
    #expect(quality[.brokenCharacters] == [lost])
  }
}
