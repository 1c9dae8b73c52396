import Corpus

extension Shape<ExportView> {
  static let exportIndex = Shape(
    "ExportIndex", "The files that hold everything, and from which reports and which build they come.",
    [
      .string("corpus", "Stands for the reports: equal for equal ones.") { $0.snapshot.contentHash },
      .string("build", "The build that read the reports and wrote the files.") { $0.build },
      .integer("reports", "How many reports there are.") { $0.snapshot.reportCount },
      .objects("files", "The files.", .exportFile) { $0.entries },
    ])
}

extension Shape<ExportLedger.Entry> {
  static let exportFile = Shape(
    "ExportFile", "A file that holds everything of one kind.",
    [
      .string("name", "The file's name: what is in it, and its form.") { $0.file.name },
      .address("self", "Where it is.") { Address.export($0.file.name) },
      .integer("rows", "How many rows it has, a header not counted.") { $0.rows },
      .integer("bytes", "Its length in bytes, unpacked.") { $0.bytes },
      .string("sha256", "SHA-256 of its bytes, in lower-case hexadecimal.") { $0.sha256 },
    ])
}
