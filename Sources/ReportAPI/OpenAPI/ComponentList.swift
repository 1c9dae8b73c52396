/// Every shape that answers are made of, for the OpenAPI document. A test holds the references against this list.
enum ComponentList {
  static let all: [ShapeComponent] = [
    Shape.reportList.component, Shape.report.component, Shape.place.component, Shape.placeCandidate.component,
    Shape.speaker.component, Shape.sourceFile.component, Shape.counts.component, Shape.damage.component,
    Shape.evidence.component, Shape.glossaryList.component, Shape.glossaryEntry.component,
    Shape.sectionList.component, Shape.section.component, Shape.span.component,
    Shape.figureList.component, Shape.figure.component, Shape.indicatorName.component, Shape.baseValue.component,
    Shape.figureSource.component,
    Shape.hitList.component, Shape.hit.component, Shape.query.component, Shape.suggestion.component,
    Shape.extract.component, Shape.health.component, Shape.limitList.component, Shape.limit.component,
    Shape.problem.component,
  ]
}
