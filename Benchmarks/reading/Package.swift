// swift-tools-version: 6.2
import PackageDescription

// The rooms are the project's own, by link, so that their internals can be measured without being products.

let package = Package(
  name: "reading",
  platforms: [.macOS(.v15)],
  targets: [
    .executableTarget(name: "reading", dependencies: ["ReportReader", "FigureExtractor", "ReportModel", "HanText"]),
    .target(name: "FigureExtractor", dependencies: ["ReportModel", "HanText"]),
    .target(name: "ReportReader", dependencies: ["ReportModel", "HanText", "CZlib"]),
    .target(name: "ReportModel", dependencies: ["HanText"]),
    .target(name: "HanText"),
    .systemLibrary(name: "CZlib"),
  ]
)
