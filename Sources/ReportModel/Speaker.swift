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
