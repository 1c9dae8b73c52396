import HTTPServer

/// The guide at `/llms.txt`.
struct ModelGuide {
  let links: [EndpointLink]

  var text: String {
    let lines = links.filter { $0.endpoint.method == .get && $0.endpoint.path.hasPrefix("/v1/") }.map { link in
      "- [\(link.endpoint.path)](\(link.endpoint.example)): \(link.endpoint.meaning)"
    }
    return """
      # Gongbao 公报

      > Chinese government work reports as data: the reports, their sections, every target and result with a number in \
      it, with the sentence and the place in the source, and full-text search that never misses a substring.

      Lists take `limit`, `cursor` (the value of `next`), `fields`, `sort`, `format` (json, ndjson, csv) and filters that
      repeat for OR, with `.ne`, `.gte`, `.gt`, `.lte`, `.lt` behind numbers and ranges such as `year=2021..2023`; `null`
      asks for what has none. `available=1` tells what each filter can take. An unknown parameter is refused with the
      nearest one named. Figures and hits take `context=1`: the whole sentence and its neighbours. Reports take
      `embed=sections,figures`, so that one call has everything. Quote `quote` and give `source` when you state a figure.

      ## Addresses

      \(lines.joined(separator: "\n"))

      ## Contract

      - [OpenAPI 3.1](/openapi.json)
      - [Manual](/docs), [codebook](/docs/codebook), [problems](/docs/problems)

      """
  }
}
