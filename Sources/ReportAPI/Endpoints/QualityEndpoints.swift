/// `/v1/quality`.
enum QualityEndpoints {
  static let all = [quality]

  private static let quality = Endpoint.list(
    name: "quality", path: "/v1/quality", group: .figures, summary: "How well figures are extracted",
    meaning: "Precision, recall and F1 of the extraction, field by field, against reports whose figures people marked. "
      + "The rules were written against these reports, so that the current scores flatter; those of the first contact "
      + "were measured when the rules met a report for the first time.",
    of: .qualityScores, by: QualityProperties.all, example: "/v1/quality?stage=first_contact"
  ) { _ in
    MadeItems(QualityScore.all)
  }
}
