public import HanText

/// One government work report: what it is, of which place and years, and where it came from.
public struct Report: Sendable, Equatable {
  /// Names the report in every address; in a folder of reports, the file's name without its extension.
  public var id: String
  /// The title as the document has it, in simplified characters; nil when it has none.
  public var title: String?
  /// The place whose government reports.
  public var place: Place
  /// What kind of document it is.
  public var documentKind: DocumentKind?
  /// The year that the report looks back on.
  public var reviewYear: Int?
  /// The year that the report plans.
  public var planYear: Int?
  /// The day it was issued, as `yyyy-mm-dd`.
  public var issuedOn: String?
  /// The meeting that it was given to, such as 第十七届人民代表大会第四次会议.
  public var meeting: String?
  /// Who gave the report.
  public var speaker: Speaker
  /// Who published the text.
  public var publisher: String?
  /// The script of the source.
  public var script: Script
  /// The file that the report was read from.
  public var source: SourceFile
  /// What was cleaned or found damaged in the source, each kind once.
  public var quality: [Damage]
  /// Where each part of the metadata was read, in the source.
  public var evidence: [Evidence] = []

  /// A report of the source alone; the rest is filled in by whoever reads it.
  public init(id: String, script: Script, source: SourceFile, quality: [Damage] = []) {
    self.id = id
    self.script = script
    self.source = source
    self.quality = quality
    self.place = Place()
    self.speaker = Speaker()
  }

  /// A name that every report has: its title, or one composed from place, years and kind.
  public var name: String {
    if let title { return title }
    let composed = (place.name ?? "") + nameOfYearsAndKind
    return composed.isEmpty ? id : composed
  }

  private var nameOfYearsAndKind: String {
    func year(_ value: Int?) -> String { value.map { "\($0)年" } ?? "" }
    switch documentKind {
    case .workSummaryAndPlan: return "\(year(reviewYear))工作总结和\(year(planYear))工作计划"
    case .workPlan: return "\(year(planYear))工作计划"
    case .workReport: return "\(year(planYear ?? reviewYear))政府工作报告"
    case nil: return year(planYear ?? reviewYear)
    }
  }
}

/// What kind of document a report is.
public enum DocumentKind: String, Sendable, CaseIterable {
  /// 政府工作报告: review and plan, given to a people's congress.
  case workReport = "work_report"
  /// 工作计划: a plan only.
  case workPlan = "work_plan"
  /// 工作总结和工作计划: review and plan of an office that reports to no congress.
  case workSummaryAndPlan = "work_summary_and_plan"
}

/// The script of a text, by its ISO 15924 code.
public enum Script: String, Sendable, CaseIterable {
  /// Simplified characters.
  case simplified = "Hans"
  /// Traditional characters.
  case traditional = "Hant"
}

/// Who gave a report.
public struct Speaker: Sendable, Equatable {
  /// The office, such as 镇人民政府镇长.
  public var role: String?
  /// The person's name.
  public var name: String?

  /// A speaker of whom the text tells `role` and `name`.
  public init(role: String? = nil, name: String? = nil) {
    self.role = role
    self.name = name
  }
}

/// The file that a report was read from.
public struct SourceFile: Sendable, Equatable {
  /// The file's name.
  public var name: String
  /// SHA-256 of the file's bytes, in lower-case hexadecimal.
  public var sha256: String
  /// The file's length in bytes.
  public var bytes: Int
  /// The encoding that it was decoded from, by its IANA name in lower case.
  public var encoding: String
  /// The length of the decoded text in code points.
  public var codePoints: Int

  /// A file as it was found.
  public init(name: String, sha256: String, bytes: Int, encoding: String, codePoints: Int) {
    self.name = name
    self.sha256 = sha256
    self.bytes = bytes
    self.encoding = encoding
    self.codePoints = codePoints
  }
}

/// Where a part of a report's metadata was read.
public struct Evidence: Sendable, Equatable {
  /// The part, by its name in an answer: `place`, `planYear`, `speaker.name`.
  public var field: String
  /// Where it stands in the source; nil when it was inferred from no single place.
  public var span: Span?
  /// How it was inferred, in a few words; nil when the span says it itself.
  public var inferred: String?

  /// Evidence for `field`.
  public init(field: String, span: Span?, inferred: String? = nil) {
    self.field = field
    self.span = span
    self.inferred = inferred
  }
}

/// One kind of damage or clutter that reading met, and where.
public struct Damage: Sendable, Equatable {
  /// What was met.
  public var kind: DamageKind
  /// Every place of it in the source, in order.
  public var spans: [Span]

  /// Damage of one kind at `spans`.
  public init(kind: DamageKind, spans: [Span]) {
    self.kind = kind
    self.spans = spans
  }
}

/// The kinds of damage and clutter that reading tells apart.
public enum DamageKind: String, Sendable, CaseIterable {
  /// Words struck out by the publisher: `****`.
  case redaction
  /// Bytes that are not valid in the source's encoding; each maximal part reads as U+FFFD.
  case invalidBytes = "invalid_bytes"
  /// Pronunciation strewn into the text by a converter: 鎮(zhèn); left out of the clean text.
  case inlinePinyin = "inline_pinyin"
  /// Characters that a shifted byte destroyed: `?`, U+FFFD or private-use characters inside Chinese text.
  case brokenCharacters = "broken_characters"
  /// Lines that were broken inside a sentence; joined in the clean text.
  case brokenLines = "broken_lines"
  /// Page numbers on lines of their own; left out of the clean text.
  case pageMarks = "page_marks"
  /// Two or more blanks in a row; one is kept in the clean text.
  case repeatedBlanks = "repeated_blanks"
  /// Invisible characters inside words, such as soft hyphens; left out of the clean text.
  case invisibleCharacters = "invisible_characters"
}
