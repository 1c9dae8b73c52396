/// Which documents hold a term, ascending, and how often each does.
struct Postings {
  private(set) var documents: [Int] = []
  private(set) var frequencies: [Int] = []

  mutating func append(document: Int, frequency: Int) {
    documents.append(document)
    frequencies.append(frequency)
  }
}
