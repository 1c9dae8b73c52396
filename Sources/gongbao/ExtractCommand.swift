import Corpus
import ReportAPI

/// `gongbao extract`: prints what is in each file, one after the other.
struct ExtractCommand {
  let options: ExtractOptions

  func run() -> Int32 {
    let intake = ReportIntake(limits: options.limits.intake)
    var status = ExitStatus.success
    var progress = ProgressLine(total: options.files.count)
    if options.format == .csv {
      StandardStream.output.write(ReportExtract.csvHeader(explains: options.explains))
    }
    for file in options.files {
      switch record(of: file, intake) {
      case .success(let record):
        guard StandardStream.output.write(bytes(of: record)) else { return ExitStatus.failure }
      case .failure(let refusal):
        progress.clear()
        StandardStream.error.line("gongbao: \(refusal.name): \(refusal.reason)")
        status = ExitStatus.failure
      }
      progress.advance()
    }
    progress.clear()
    return status
  }

  private func bytes(of record: ReportRecord) -> [UInt8] {
    let extract = ReportExtract(record, explains: options.explains)
    return switch options.format {
    case .json: extract.json
    case .ndjson: extract.ndjson
    case .csv: extract.csvRows
    }
  }

  private func record(of file: String, _ intake: ReportIntake) -> Result<ReportRecord, RefusedFile> {
    let source: ReportFile = file == "-" ? .standardInput : .path(file)
    do {
      return .success(try source.record(with: intake, encoding: options.encoding, sidecar: options.takesSidecars))
    } catch {
      return .failure(error)
    }
  }
}
