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

  func run() -> Int32 {
    guard let store = readReports() else { return ExitStatus.failure }
    let readiness = Readiness()
    let service = ReportService(store: store) { readiness.isReady }
    let server: HTTPServer
    do throws(RouterError) {
      let configuration = ServerConfiguration(host: options.host, port: options.port)
      server = HTTPServer(
        configuration: configuration, router: try service.router(), problem: service.response)
    } catch {
      return failure(error.explanation)
    }

    var signals = StopSignals()
    let address: ServerAddress
    do throws(ServerError) {
      address = try server.start()
    } catch {
      return failure(error.explanation)
    }
    readiness.turnOn()
    let count = store.current.reportCount
    StandardStream.output.line(
      "gongbao: \(count) \(count == 1 ? "report" : "reports"), listening on http://\(shown(port: address.port))")

    _ = signals.wait()
    readiness.turnOff()
    server.stop()
    Task {
      await server.stopped()
      exit(ExitStatus.success)
    }
    return ExitStatus.signal + signals.wait()
  }

  /// The reports of the folder; nil, and the reason on standard error, when there are none.
  private func readReports() -> CorpusStore? {
    do throws(CorpusFolderError) {
      let contents = try CorpusFolder(path: options.reports).read(with: ReportIntake())
      report(contents.refusals)
      var builder = SnapshotBuilder()
      for record in contents.records { builder.put(record) }
      return CorpusStore(builder.build())
    } catch {
      if case .nothingReadable(_, let refusals) = error { report(refusals) }
      _ = failure("\(error.explanation) The folder is chosen by --reports FOLDER or GONGBAO_REPORTS.")
      return nil
    }
  }

  private func report(_ refusals: [RefusedFile]) {
    for file in refusals { StandardStream.error.line("gongbao: \(file.name) is left out: \(file.reason)") }
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
