/// Documents that meet a part of a query, ascending, each with its score.
struct Matches: Sendable {
  private(set) var documents: [UInt32] = []
  private(set) var scores: [Double] = []

  var count: Int { documents.count }

  init() {}

  init(_ documents: [UInt32], scores: [Double]) {
    self.documents = documents
    self.scores = scores
  }

  @inline(__always)
  mutating func append(_ document: UInt32, _ score: Double) {
    documents.append(document)
    scores.append(score)
  }

  /// The documents of both, with the sums of their scores. O(n + m).
  func intersection(_ other: Matches) -> Matches {
    let (left, right) = (documents.span, other.documents.span)
    let (leftScores, rightScores) = (scores.span, other.scores.span)
    let capacity = min(left.count, right.count)
    var sums: [Double] = []
    let common = unsafe [UInt32](unsafeUninitializedCapacity: capacity) { common, count in
      unsafe sums = [Double](unsafeUninitializedCapacity: capacity) { sums, sameCount in
        var (l, r) = (0, 0)
        while l < left.count, r < right.count {
          let (document, other) = (left[l], right[r])
          if document == other {
            unsafe common[count] = document
            unsafe sums[count] = leftScores[l] + rightScores[r]
            count += 1
          }
          // Without branches: which list goes on is anybody's guess.
          l += document <= other ? 1 : 0
          r += other <= document ? 1 : 0
        }
        sameCount = count
      }
    }
    return Matches(common, scores: sums)
  }

  /// The documents of either, with the sums of their scores. O(n + m).
  func union(_ other: Matches) -> Matches {
    guard other.count > 0 else { return self }
    guard count > 0 else { return other }
    let (left, right) = (documents.span, other.documents.span)
    let (leftScores, rightScores) = (scores.span, other.scores.span)
    let capacity = left.count + right.count
    var sums: [Double] = []
    let either = unsafe [UInt32](unsafeUninitializedCapacity: capacity) { either, count in
      unsafe sums = [Double](unsafeUninitializedCapacity: capacity) { sums, sameCount in
        var (l, r) = (0, 0)
        while l < left.count, r < right.count {
          let (document, other) = (left[l], right[r])
          let (isLeft, isRight) = (document <= other, other <= document)
          unsafe either[count] = isLeft ? document : other
          unsafe sums[count] = (isLeft ? leftScores[l] : 0) + (isRight ? rightScores[r] : 0)
          count += 1
          l += isLeft ? 1 : 0
          r += isRight ? 1 : 0
        }
        while l < left.count {
          unsafe (either[count], sums[count]) = (left[l], leftScores[l])
          (count, l) = (count + 1, l + 1)
        }
        while r < right.count {
          unsafe (either[count], sums[count]) = (right[r], rightScores[r])
          (count, r) = (count + 1, r + 1)
        }
        sameCount = count
      }
    }
    return Matches(either, scores: sums)
  }

  /// The documents that are not among `excluded`, which ascend. O(n + m).
  func subtracting(_ excluded: [UInt32]) -> Matches {
    var rest = Matches()
    var index = 0
    for (number, document) in documents.enumerated() {
      while index < excluded.count, excluded[index] < document { index += 1 }
      if index < excluded.count, excluded[index] == document { continue }
      rest.append(document, scores[number])
    }
    return rest
  }

  /// The documents that meet a condition. O(n).
  func filter(_ isWanted: (Int) -> Bool) -> Matches {
    var rest = Matches()
    for (number, document) in documents.enumerated() where isWanted(Int(document)) {
      rest.append(document, scores[number])
    }
    return rest
  }
}
