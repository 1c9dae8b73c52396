/// What a figure measures: as the report words it, and as the table knows it.
public struct IndicatorName: Sendable, Equatable {
  /// The wording in simplified characters, as short as keeps the meaning.
  public var name: String
  /// The standard indicator's code, when it is one.
  public var code: String?

  /// An indicator worded as `name`.
  public init(name: String, code: String?) {
    self.name = name
    self.code = code
  }
}
