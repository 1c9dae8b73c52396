import HTTPServer

extension Shape<LimitView> {
  static let limit = Shape(
    "Limit", "A bound on what the service takes on, and what happens beyond it.",
    [
      .string("name", "The name: that of its flag without the dashes.") { $0.limit.name },
      .number("value", "The value that it has here.") { $0.limit.value(in: $0.limits) },
      .number("default", "The value that it has when nobody sets it.") { $0.limit.value(in: ServiceLimits()) },
      .choice("unit", "What it counts.") { $0.limit.unit },
      .number("minimum", "The least value that it can be set to.") { $0.limit.minimum },
      .number("maximum", "The largest value that it can be set to.") { $0.limit.maximum },
      .string("meaning", "What it bounds, and what happens beyond it.") { $0.limit.meaning },
      .integer("status", "The status of answers to requests beyond it; null where there is no answer.") {
        $0.limit.status?.code
      },
      .string("flag", "The flag of gongbao serve that sets it; null for a limit that this document names.") {
        $0.limit.flag
      },
      .string("variable", "The environment variable that sets it, where the flag is not given.") { $0.limit.variable },
    ])
}
