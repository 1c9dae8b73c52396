import Corpus
import HTTPServer
import ReportAPI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `gongbao serve`: reads the folder, listens, and serves until it is told to stop.
///
/// It runs on the main thread, which waits for signals while the server's own threads do the work.
struct ServeCommand {
  let options: ServeOptions

  /// How long the end waits for the log to be written.
  private static let flushTimeout = Duration.seconds(2)

  func run() -> Int32 {
    MemoryPolicy.returnLargeBlocks()
    guard let store = readReports() else { return ExitStatus.failure }
    let readiness = Readiness()
    let reference = ServerReference()
    let log = RequestLog(format: options.log, capacity: options.limits.logQueue, now: { WallClock.milliseconds }) {
      StandardStream.error.write($0)
    }
    let service = ReportService(store: store, state: state(readiness, reference, log))
    let server: HTTPServer
    do throws(RouterError) {
      server = HTTPServer(
        configuration: configuration(log), router: try service.router(), problem: service.response)
    } catch {
      return failure(error.explanation)
    }
    reference.set(server)
    server.adopt(generation: UInt64(clamping: store.current.generation))

    // Whoever reads the log may go without taking the service along.
    StandardStream.ignoreBrokenPipes()
    var signals = StopSignals()
    let address: ServerAddress
    do throws(ServerError) {
      address = try server.start()
    } catch {
      return failure(error.explanation)
    }
    readiness.turnOn()
    warn(ofCapacity: server.capacity)
    let count = store.current.reportCount
    StandardStream.output.line(
      "gongbao: \(count) \(count == 1 ? "report" : "reports"), listening on http://\(shown(port: address.port))")

    _ = signals.wait()
    readiness.turnOff()
    server.stop()
    Task {
      await server.stopped()
      log.flush(within: Self.flushTimeout)
      exit(ExitStatus.success)
    }
    return ExitStatus.signal + signals.wait()
  }

  private func configuration(_ log: RequestLog) -> ServerConfiguration {
    var configuration = ServerConfiguration(
      host: options.host, port: options.port, limits: options.limits.server, cacheVariesBy: ReportService.variesBy)
    if options.log != .off { configuration.observer = { log.note($0) } }
    return configuration
  }

  private func state(_ readiness: Readiness, _ reference: ServerReference, _ log: RequestLog) -> ServiceState {
    var state = ServiceState()
    state.isReady = { readiness.isReady }
    state.counters = { reference.counters }
    state.capacity = { reference.capacity }
    state.droppedLines = { log.droppedCount }
    state.limits = options.limits
    state.build = ServiceVersion.build(of: ExecutableFile.bytes)
    state.startTime = WallClock.milliseconds / 1000
    return state
  }

  /// The reports of the folder; nil, and the reason on standard error, when there are none.
  private func readReports() -> CorpusStore? {
    do throws(CorpusFolderError) {
      let contents = try CorpusFolder(path: options.reports).read(with: ReportIntake(limits: options.limits.intake))
      report(contents.refusals)
      var builder = SnapshotBuilder()
      for record in contents.records { builder.put(record) }
      return CorpusStore(builder.build(modified: WallClock.milliseconds / 1000)) { WallClock.milliseconds / 1000 }
    } catch {
      if case .nothingReadable(_, let refusals) = error { report(refusals) }
      _ = failure("\(error.explanation) The folder is chosen by --reports FOLDER or GONGBAO_REPORTS.")
      return nil
    }
  }

  private func report(_ refusals: [RefusedFile]) {
    for file in refusals { StandardStream.error.line("gongbao: \(file.name) is left out: \(file.reason)") }
  }

  private func warn(ofCapacity capacity: Int) {
    let wanted = options.limits.server.connections
    guard capacity < wanted else { return }
    StandardStream.error.line(
      "gongbao: this process may not open enough files for \(wanted) connections; it serves \(capacity). "
        + "Raise the hard limit of open files (ulimit -Hn).")
  }

  private func failure(_ explanation: String) -> Int32 {
    StandardStream.error.line("gongbao: \(explanation)")
    return ExitStatus.failure
  }

  /// The host as it was given and the port that was taken, as they stand in a URL.
  private func shown(port: Int) -> String {
    let isBareIPv6 = options.host.contains(":") && !options.host.hasPrefix("[")
    return "\(isBareIPv6 ? "[\(options.host)]" : options.host):\(port)"
  }
}
