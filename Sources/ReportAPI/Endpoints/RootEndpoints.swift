import Corpus
import HTTPServer

/// `/v1`, `/llms.txt` and `/docs`: what there is, for programs, for language models and for people.
enum RootEndpoints {
  static func all(_ state: ServiceState) -> [Endpoint] { [root(state), models(state), docs(state)] }

  private static func root(_ state: ServiceState) -> Endpoint {
    Endpoint(
      name: "getRoot", path: "/v1", group: .contract, summary: "What there is",
      meaning: "Every address with a line for a shell that asks for an example, and what is served at present.",
      formats: [.json], showsHost: true, success: .json(.root), example: "/v1"
    ) { call throws(Problem) in
      let links = EndpointLink.all(of: state, host: call.request.head.host)
      return .json(Shape.root.json(RootView(snapshot: call.snapshot, build: state.build, links: links)))
    }
  }

  private static func models(_ state: ServiceState) -> Endpoint {
    Endpoint(
      name: "getModelGuide", path: "/llms.txt", group: .contract, summary: "What there is, for language models",
      meaning: "A short guide in Markdown for programs that read it (llmstxt.org).", lifetime: .build, showsHost: true,
      success: Endpoint.Success(mediaType: .plainText, schema: .string, meaning: "The guide."), example: "/llms.txt"
    ) { call throws(Problem) in
      .text(Array(ModelGuide(links: EndpointLink.all(of: state, host: call.request.head.host)).text.utf8))
    }
  }

  private static func docs(_ state: ServiceState) -> Endpoint {
    Endpoint(
      name: "getDocs", path: "/docs", group: .contract, summary: "The manual",
      meaning: "A page for people: every address with its parameters, a line for a shell and its real answer.",
      lifetime: .build, showsHost: true,
      success: Endpoint.Success(mediaType: .html, schema: .string, meaning: "The page."), example: "/docs",
      work: .everything
    ) { call throws(Problem) in
      .html(DocsPage(links: EndpointLink.all(of: state, host: call.request.head.host)).html)
    }
  }
}
