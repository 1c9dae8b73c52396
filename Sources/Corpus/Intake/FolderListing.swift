/// The names of the files in a folder of reports, sorted into reports and their sidecars.
struct FolderListing {
  /// The reports' names, in order.
  let reports: [String]
  /// The sidecars' names, in order.
  let sidecars: [String]

  private static let sidecarEnding = ".json"

  /// Hidden files, backups of editors (`NAME~`) and `README` with any extension are neither.
  init(_ names: [String]) {
    let kept = names.filter { name in
      !name.hasPrefix(".") && !name.hasSuffix("~") && Self.stem(of: name).lowercased() != "readme"
    }
    let isSidecar = { (name: String) in name.lowercased().hasSuffix(Self.sidecarEnding) }
    reports = kept.filter { !isSidecar($0) }.sorted()
    sidecars = kept.filter(isSidecar).sorted()
  }

  /// The sidecar of a report; nil when it has none.
  func sidecar(of report: String) -> String? {
    let stem = Self.stem(of: report)
    return sidecars.first { Self.stem(of: $0) == stem }
  }

  /// The sidecars beside which there is no report.
  var widowed: [String] {
    let stems = Set(reports.map(Self.stem))
    return sidecars.filter { !stems.contains(Self.stem(of: $0)) }
  }

  /// A file's name without its extension; a dot at its start begins none.
  static func stem(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
