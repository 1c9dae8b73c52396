/// What one event loop counts.
final class LoopCounters: Sendable {
  /// The status codes counted each by itself; others are counted under 0.
  private static let statusCodes = [
    200, 201, 202, 204, 206, 301, 303, 304, 307, 308, 400, 401, 403, 404, 405, 406, 408, 409, 410, 411, 412, 413, 414,
    415, 417, 422, 428, 429, 431, 500, 501, 503, 505, 507, 0,
  ]
  /// The place of each status code in `statusCodes`, by code.
  private static let statusIndices: [Int] = (0..<600).map { code in
    statusCodes.firstIndex(of: code) ?? statusCodes.count - 1
  }

  /// How many first digits status codes of answers have: 2 to 5.
  private static let statusClasses = 4
  private static let bucketCount = LatencyHistogram.bounds.count + 1

  let connectionsAccepted = CounterCell()
  let connectionsBroken = CounterCell()
  let responses = CounterCell()
  let bytesReceived = CounterCell()
  let bytesSent = CounterCell()
  let cacheHits = CounterCell()
  let recentHeads = CounterCell()
  let cacheStores = CounterCell()
  let cacheMisses = CounterCell()
  let cacheEvictions = CounterCell()
  private let refusals: [CounterCell]
  private let routeCount: Int
  /// Route by route, a cell for each status code.
  private let statuses: [CounterCell]
  /// Route by route, and for each first digit of a status code, a cell for each bucket.
  private let latencies: [CounterCell]
  /// Route by route, a cell for each first digit of a status code.
  private let latencySums: [CounterCell]

  init(routeCount: Int) {
    self.routeCount = routeCount
    refusals = Self.cells(HTTPProblem.Kind.allCases.count)
    statuses = Self.cells(routeCount * Self.statusCodes.count)
    latencies = Self.cells(routeCount * Self.statusClasses * Self.bucketCount)
    latencySums = Self.cells(routeCount * Self.statusClasses)
  }

  func countRefusal(_ kind: HTTPProblem.Kind) {
    refusals[kind.index].add()
  }

  func count(route: Int, status: Int, microseconds: Int) {
    guard route < routeCount else { return }
    let code = Self.statusIndices.indices.contains(status) ? Self.statusIndices[status] : Self.statusCodes.count - 1
    statuses[route * Self.statusCodes.count + code].add()
    let row = route * Self.statusClasses + min(max(status / 100 - 2, 0), Self.statusClasses - 1)
    latencies[row * Self.bucketCount + LatencyHistogram.bucket(of: microseconds)].add()
    latencySums[row].add(microseconds)
  }

  /// Adds this loop's numbers to `sum`, but for routes.
  func add(to sum: inout ServerCounters) {
    sum.connectionsAccepted += connectionsAccepted.value
    sum.connectionsBroken += connectionsBroken.value
    sum.responses += responses.value
    sum.bytesReceived += bytesReceived.value
    sum.bytesSent += bytesSent.value
    sum.cacheHits += cacheHits.value
    sum.recentHeads += recentHeads.value
    sum.cacheStores += cacheStores.value
    sum.cacheMisses += cacheMisses.value
    sum.cacheEvictions += cacheEvictions.value
    for (index, kind) in HTTPProblem.Kind.allCases.enumerated() {
      sum.refusals[kind, default: 0] += refusals[index].value
    }
  }

  /// One route's numbers over several loops.
  static func route(_ index: Int, _ route: Route, over loops: [LoopCounters]) -> RouteCounters {
    var statuses: [Int: Int] = [:]
    var latencies: [Int: LatencyHistogram] = [:]
    for loop in loops {
      for (offset, code) in statusCodes.enumerated() {
        let count = loop.statuses[index * statusCodes.count + offset].value
        if count > 0 { statuses[code, default: 0] += count }
      }
      for digit in 0..<statusClasses {
        let latency = loop.latency(route: index, digit)
        if latency.count > 0 { latencies[digit + 2] = (latencies[digit + 2] ?? LatencyHistogram()).adding(latency) }
      }
    }
    return RouteCounters(
      method: route.method,
      template: route.template,
      statuses: statuses,
      latencies: latencies
    )
  }

  private func latency(route: Int, _ statusClass: Int) -> LatencyHistogram {
    let row = route * Self.statusClasses + statusClass
    let cells = latencies[(row * Self.bucketCount)..<((row + 1) * Self.bucketCount)]
    return LatencyHistogram(counts: cells.map(\.value), sum: latencySums[row].value)
  }

  private static func cells(_ count: Int) -> [CounterCell] {
    (0..<count).map { _ in CounterCell() }
  }
}
