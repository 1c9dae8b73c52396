/// What a quantity does in its sentence.
enum QuantityRole: String {
  /// It states something by itself.
  case statement = "a statement of its own"
  /// It limits a noun: the 10亿元以上 of 引进10亿元以上项目3个.
  case limit = "it limits a noun"
  /// Something sets out from it: 由10家增加到15家, 在200亿元新起点上.
  case origin = "something sets out from it"
  /// It belongs to another place: 低于全市平均水平(50.5%).
  case comparison = "it belongs to others"

  /// Whether the figure is a reference whatever the section is about.
  var isReference: Bool { self != .statement }
}
