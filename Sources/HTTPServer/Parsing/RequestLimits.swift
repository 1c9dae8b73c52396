/// The limits that bind a request parser, in bytes but for the number of fields: see `ServerLimits`.
struct RequestLimits {
  let requestLine: Int
  let headerBlock: Int
  let headerFields: Int
  let chunkExtensions: Int

  init(_ limits: ServerLimits) {
    requestLine = limits.requestLine
    headerBlock = limits.headerBlock
    headerFields = limits.headerFields
    chunkExtensions = limits.chunkExtensions
  }
}
