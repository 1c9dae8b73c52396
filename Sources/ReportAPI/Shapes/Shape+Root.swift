import Corpus
import HTTPServer

extension Shape<RootView> {
  static let root = Shape(
    "Root", "What there is.",
    [
      .string("build", "The build that answers.") { $0.build },
      .string("corpus", "Stands for the reports: equal for equal ones.") { $0.snapshot.contentHash },
      .integer("reports", "How many reports there are.") { $0.snapshot.reportCount },
      .integer("figures", "How many figures there are, references included.") { $0.snapshot.figureCount },
      .objects("endpoints", "The addresses, each with an example.", .endpointLink) { $0.links },
    ])
}

extension Shape<EndpointLink> {
  static let endpointLink = Shape(
    "EndpointLink", "An address and how to ask for it.",
    [
      .string("method", "The method.") { $0.endpoint.method.rawValue },
      .string("path", "The path, with {name} for what is to be filled in.") { $0.endpoint.path },
      .string("summary", "What it gives.") { $0.endpoint.summary },
      .strings("formats", "The ends of the path, and values of format, that choose a form; none when it has but one.") {
        $0.endpoint.suffixes.map(\.rawValue)
      },
      .string("curl", "A line for a shell that asks for an example.") { $0.curl },
    ])
}
