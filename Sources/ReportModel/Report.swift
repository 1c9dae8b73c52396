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
  /// The day it was given, else the day it was published, as `yyyy-mm-dd`.
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
