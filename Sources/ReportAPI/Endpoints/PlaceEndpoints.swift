import Corpus

/// `/v1/places`.
enum PlaceEndpoints {
  static let all = [list]

  private static let list = Endpoint.list(
    name: "listPlaces", path: "/v1/places", group: .reports, summary: "The places that reports are of",
    meaning: "The places whose governments report, each once, by name: with what lies around them, how many reports "
      + "and figures there are of each, and for which years. Reports are of one place when name and code agree, or name "
      + "and the places around it as far as both tell them. A name that several places have finds all of them.",
    of: .places, by: PlaceProperties.all, example: "/v1/places?within=东莞&limit=1", work: .figures
  ) { call in
    MadeItems(call.snapshot.placeSummaries.map(PlaceView.init))
  }
}
