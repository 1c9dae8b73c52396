/// What kind of document a report is.
public enum DocumentKind: String, Sendable, CaseIterable {
  /// 政府工作报告: review and plan, given to a people's congress.
  case workReport = "work_report"
  /// 工作计划: a plan only.
  case workPlan = "work_plan"
  /// 工作总结和工作计划: review and plan of an office that reports to no congress.
  case workSummaryAndPlan = "work_summary_and_plan"
}
