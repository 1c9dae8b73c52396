// swift-tools-version: 6.2
import PackageDescription

// Each target is a room of the house: a room uses only rooms below it, so the
// dependency lists read from the top floor down. See README.md, "The house".

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, uses rooms: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: rooms, swiftSettings: strict)
}

func tests(
  of room: String, named name: String? = nil, using rooms: [Target.Dependency] = [], beside files: [String] = []
) -> Target {
  .testTarget(
    name: name ?? "\(room)Tests",
    dependencies: [.byName(name: room), "TestSupport"] + rooms,
    exclude: files,
    swiftSettings: strict
  )
}

let package = Package(
  name: "gongbao",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "gongbao", targets: ["gongbao"])],
  dependencies: [],
  targets: [
    .executableTarget(
      name: "gongbao",
      dependencies: [
        "ReportAPI", "Corpus", "HTTPServer", "ReportModel",
        .target(name: "CLinux", condition: .when(platforms: [.linux])),
      ],
      swiftSettings: strict
    ),
    room("ReportAPI", uses: ["Corpus", "FullTextSearch", "HTTPServer", "ReportModel", "HanText", "CZlib"]),
    room("Corpus", uses: ["ReportReader", "FigureExtractor", "FullTextSearch", "ReportModel", "HanText"]),
    room("ReportReader", uses: ["ReportModel", "HanText", "CZlib"]),
    room("FigureExtractor", uses: ["ReportModel", "HanText"]),
    room("FullTextSearch", uses: ["HanText"]),
    room("ReportModel", uses: ["HanText"]),
    room("HTTPServer", uses: [.target(name: "CLinux", condition: .when(platforms: [.linux]))]),
    room("HanText"),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CZlib"),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests(of: "gongbao", named: "GongbaoTests"),
    tests(of: "ReportAPI", using: ["Corpus", "HTTPServer", "ReportModel"], beside: ["Golden"]),
    tests(of: "Corpus", using: ["FullTextSearch", "ReportModel", "HanText"]),
    tests(of: "ReportReader", using: ["ReportModel", "HanText"]),
    tests(of: "FigureExtractor", using: ["ReportReader", "ReportModel", "HanText"]),
    tests(of: "FullTextSearch", using: ["HanText"]),
    tests(of: "ReportModel", using: ["HanText"]),
    tests(of: "HTTPServer"),
    tests(of: "HanText"),
  ]
)
