import Corpus
import ReportAPI

/// `gongbao extract`: prints what is in each file, one after the other.
struct ExtractCommand {
  let options: ExtractOptions

  private static let standardInput: Int32 = 0

  func run() -> Int32 {
    let intake = ReportIntake()
    var status = ExitStatus.success
    for file in options.files {
      switch record(of: file, intake) {
      case .success(let record):
        let extract = ReportExtract(record)
        guard StandardStream.output.write(options.format == .json ? extract.json : extract.ndjson) else {
          return ExitStatus.failure
        }
      case .failure(let failure):
        StandardStream.error.line("gongbao: \(file == "-" ? "standard input" : file): \(failure.explanation)")
        status = ExitStatus.failure
      }
    }
    return status
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
        return .success(try intake.record(of: bytes, name: name, id: Self.id(ofFile: name)))
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
