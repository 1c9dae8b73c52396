import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Which side of a target's number counts as reaching it.
enum Aim: Equatable {
  case atLeast, atMost
  /// Neither side is known to be the better one.
  case exactly

  /// The aim of a target: by its comparator (不低于, 以内), of a rank always towards the first, else by the direction
  /// that is better for the indicator, else by what such a target promises: growth or decline, or something to be added.
  ///
  /// Comparators go by the words: 下降5%以上 is −5 with `gte`, a decline of at least 5, so −6 reaches it.
  init(_ target: Figure, better: Indicator.Direction?, interval: ValueInterval) {
    let isDecline = interval.middle < 0
    switch (target.measure, target.comparator) {
    case (.rank, _): self = .atMost
    case (_, .gte), (_, .gt): self = isDecline ? .atMost : .atLeast
    case (_, .lte): self = isDecline ? .atLeast : .atMost
    default: self = Self.bySubject(target, better: better, middleIsNegative: isDecline, isZero: interval.middle == 0)
    }
  }

  private static func bySubject(
    _ target: Figure, better: Indicator.Direction?, middleIsNegative: Bool, isZero: Bool
  ) -> Aim {
    switch (better, target.measure) {
    case (.higher, _): .atLeast
    case (.lower, _): .atMost
    case (nil, .growth), (nil, .change): isZero ? .exactly : middleIsNegative ? .atMost : .atLeast
    case (nil, _): .exactly
    }
  }
}
