/// An answer as a client sees it.
struct TestResponse {
  let status: Int
  let reason: String
  /// The fields by lower-case name; of repeated ones the last.
  let fields: [String: String]
  var body: [UInt8] = []

  var text: String { String(decoding: body, as: UTF8.self) }

  init(head: String) throws {
    let lines = head.split(separator: "\r\n")
    let words = lines.first?.split(separator: " ", maxSplits: 2) ?? []
    guard words.count == 3, words[0] == "HTTP/1.1", let status = Int(words[1]) else {
      throw TestClient.Failure.malformed(head)
    }
    self.status = status
    reason = String(words[2])
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { throw TestClient.Failure.malformed(head) }
      fields[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
    }
    self.fields = fields
  }
}
