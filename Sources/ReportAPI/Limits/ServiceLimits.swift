public import Corpus
import FullTextSearch
public import HTTPServer

/// Every limit that can be set; `LimitTable` says what each is called and what happens beyond it.
public struct ServiceLimits: Sendable, Equatable {
  /// Those of connections, requests and answers.
  public var server = ServerLimits()
  /// Those of reading reports.
  public var intake = IntakeLimits()
  /// The largest text that is taken to be read without being stored, in bytes.
  public var extractBody = 16 << 20
  /// The most postings of the search index that a query may read.
  public var queryCost = SearchIndex.standardLimit
  /// How many bytes of log lines wait for being written.
  public var logQueue = 4 << 20

  /// The defaults.
  public init() {}
}
