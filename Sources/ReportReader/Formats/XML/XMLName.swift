/// The name of an element.
struct XMLName: Equatable {
  let namespace: XMLNamespace
  let local: String

  init(_ namespace: XMLNamespace, _ local: String) {
    self.namespace = namespace
    self.local = local
  }
}
