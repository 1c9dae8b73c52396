import Corpus
import HTTPServer
import Synchronization

/// Size and digest of every export, counted once for each snapshot, when somebody asks.
///
/// It is a class because what was counted is shared by all requests. Whoever asks while somebody counts is sent away:
/// waiting would keep one more background thread from its work.
final class ExportLedger: Sendable {
  /// What was counted of one file.
  struct Entry: Sendable {
    let file: ExportFile
    let rows: Int
    let bytes: Int
    /// SHA-256 of the content, in lower-case hexadecimal.
    let sha256: String
  }

  private enum State: Sendable {
    case empty
    case counting(corpus: String)
    case counted(corpus: String, [Entry])
  }

  private let state = Mutex(State.empty)

  /// The entries of all exports of a snapshot; nil while they, or those of another snapshot, are counted for somebody
  /// else. The first time O(size of all exports), each of which is made once and not held.
  ///
  /// - Parameter count: makes the entry of one file; it is not called under a lock.
  func entries(of snapshot: Snapshot, count: (ExportFile, Snapshot) -> Entry = entry) -> [Entry]? {
    let corpus = snapshot.contentHash
    let known: [Entry]?? = state.withLock { state in
      switch state {
      case .counted(corpus, let entries): return .some(entries)
      case .counting: return .some(nil)
      case .empty, .counted:
        state = .counting(corpus: corpus)
        return nil
      }
    }
    if let known { return known }
    let entries = ExportFile.all.map { count($0, snapshot) }
    state.withLock { $0 = .counted(corpus: corpus, entries) }
    return entries
  }

  /// The entry of a file, by making its content.
  static func entry(of file: ExportFile, _ snapshot: Snapshot) -> Entry {
    var content = file.content(of: snapshot)
    var digest = ContentDigest()
    while case .bytes(let piece) = content.next() { digest.add(piece) }
    return Entry(file: file, rows: file.rows(of: snapshot), bytes: digest.count, sha256: digest.sha256)
  }
}
