/// Every shape that answers are made of, for the OpenAPI document. A test holds the references against this list.
enum ComponentList {
  static let all: [ShapeComponent] = [
    Listing.reports.page.component, Shape.report.component, Shape.place.component, Shape.placeCandidate.component,
    Shape.speaker.component, Shape.sourceFile.component, Shape.counts.component, Shape.damage.component,
    Shape.evidence.component, Listing.places.page.component, Shape.placeSummary.component,
    Shape.placeCounts.component, Shape.exportIndex.component, Shape.exportFile.component,
    Listing.glossary.page.component, Shape.glossaryEntry.component,
    Listing.sections.page.component, Shape.section.component, Shape.span.component,
    Listing.figures.page.component, Shape.figure.component, Shape.context.component,
    Shape.indicatorName.component, Shape.baseValue.component, Shape.figureSource.component,
    Shape.outcome.component, Listing.comparisons.page.component, Shape.comparison.component,
    Listing.summaries.page.component, Shape.summary.component, Shape.summaryGroup.component,
    Listing.indicators.page.component, Shape.indicator.component, Shape.indicatorCounts.component,
    Listing.qualityScores.page.component, Shape.qualityScore.component,
    Shape.hitList(of: .hit).component, Shape.hit.component, Shape.query.component, Shape.suggestion.component,
    Listing.suggestions.page.component, Shape.termAlternative.component, Shape.facetCount.component,
    Shape.scorePart.component, Listing.termCounts.page.component, Shape.termCount.component,
    Shape.extract.component, Shape.health.component, Listing.limits.page.component,
    Shape.limit.component, Shape.citation.component, Shape.root.component, Shape.endpointLink.component,
    Shape.row.component, Shape.valueCount.component, Shape.problem.component,
  ]
}
