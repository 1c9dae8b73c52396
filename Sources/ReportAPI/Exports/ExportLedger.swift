import Corpus
import HTTPServer
import Synchronization

/// Size and digest of every export, counted once for each snapshot, when somebody asks.
///
/// It is a class because what was counted is shared by all requests. Whoever asks while it is counted waits: this is
/// work for background threads.
final class ExportLedger: Sendable {
  /// What was counted of one file.
  struct Entry: Sendable {
    let file: ExportFile
    let rows: Int
    let bytes: Int
    /// SHA-256 of the content, in lower-case hexadecimal.
    let sha256: String
  }

  private struct Page: Sendable {
    let corpus: String
    let entries: [Entry]
  }

  private let page = Mutex<Page?>(nil)

  /// The entries of all exports of a snapshot. The first time O(size of all exports), each of which is made once and
  /// not held.
  func entries(of snapshot: Snapshot) -> [Entry] {
    page.withLock { page in
      if let page, page.corpus == snapshot.contentHash { return page.entries }
      let entries = ExportFile.all.map { Self.entry(of: $0, snapshot) }
      page = Page(corpus: snapshot.contentHash, entries: entries)
      return entries
    }
  }

  private static func entry(of file: ExportFile, _ snapshot: Snapshot) -> Entry {
    var content = file.content(of: snapshot)
    var digest = ContentDigest()
    while case .bytes(let piece) = content.next() { digest.add(piece) }
    return Entry(file: file, rows: file.rows(of: snapshot), bytes: digest.count, sha256: digest.sha256)
  }
}
