// swift-tools-version: 6.2
import PackageDescription

// The rooms are the project's own, by link, so that they can be measured without being products.

let package = Package(
  name: "comparison",
  platforms: [.macOS(.v15)],
  targets: [
    .executableTarget(name: "comparison", dependencies: ["Corpus", "ReportModel", "HanText"]),
    .target(
      name: "Corpus", dependencies: ["ReportReader", "FigureExtractor", "FullTextSearch", "ReportModel", "HanText"]),
    .target(name: "FigureExtractor", dependencies: ["ReportModel", "HanText"]),
    .target(name: "ReportReader", dependencies: ["ReportModel", "HanText", "CZlib"]),
    .target(name: "FullTextSearch", dependencies: ["HanText"]),
    .target(name: "ReportModel", dependencies: ["HanText"]),
    .target(name: "HanText"),
    .systemLibrary(name: "CZlib"),
  ]
)
