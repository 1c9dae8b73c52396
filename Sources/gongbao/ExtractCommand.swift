import Corpus
import ReportAPI

/// `gongbao extract`: prints what is in each file, one after the other.
struct ExtractCommand {
  let options: ExtractOptions

  private static let standardInput: Int32 = 0

  func run() -> Int32 {
    let intake = ReportIntake()
    var status = ExitStatus.success
    var progress = ProgressLine(total: options.files.count)
    if options.format == .csv {
      StandardStream.output.write(ReportExtract.csvHeader(explains: options.explains))
    }
    for file in options.files {
      switch record(of: file, intake) {
      case .success(let record):
        guard StandardStream.output.write(bytes(of: record)) else { return ExitStatus.failure }
      case .failure(let failure):
        progress.clear()
        StandardStream.error.line("gongbao: \(file == "-" ? "standard input" : file): \(failure.explanation)")
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

  /// Why a file gives no report.
  private struct Failure: Error {
    let explanation: String
  }

  private func record(of file: String, _ intake: ReportIntake) -> Result<ReportRecord, Failure> {
    do throws(FileError) {
      let bytes = file == "-" ? try FileBytes.read(descriptor: Self.standardInput) : try FileBytes.read(path: file)
      let name = file == "-" ? "stdin" : Self.name(ofPath: file)
      do throws(UnreadableReport) {
        return .success(try intake.record(of: bytes, name: name, id: Self.id(ofFile: name), encoding: options.encoding))
      } catch {
        return .failure(Failure(explanation: error.explanation))
      }
    } catch {
      return .failure(Failure(explanation: error.explanation))
    }
  }

  private static func name(ofPath path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The file's name without its last extension; a leading dot begins none.
  private static func id(ofFile name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
