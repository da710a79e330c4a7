// swift-tools-version: 6.2
import PackageDescription

// Reads as the drawing of the house:
//
//   Letters ← Signatories ←┐                 ┌← Figures ← Graphviz ←┐
//                          ├← Coalitions ←───┤                      ├← undersigned
//               Networks ←─┘                 └← Reports ←───────────┤
//                                            Spreadsheets, Archive ←─┘

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let collections: Target.Dependency = .product(
  name: "OrderedCollections", package: "swift-collections")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "Undersigned",
  products: [
    .library(
      name: "Undersigned",
      targets: [
        "Letters", "Signatories", "Networks", "Coalitions", "Figures", "Graphviz", "Reports",
        "Spreadsheets",
        "Archive",
      ]),
    .executable(name: "undersigned", targets: ["undersigned"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

    .target(name: "Letters", dependencies: ["CLibArchive", "CLibXML2"], swiftSettings: settings),
    .target(name: "Signatories", dependencies: ["Letters", collections], swiftSettings: settings),
    .target(name: "Networks", swiftSettings: settings),
    .target(
      name: "Coalitions", dependencies: ["Letters", "Signatories", "Networks"],
      swiftSettings: settings),
    .target(name: "Figures", dependencies: ["Coalitions"], swiftSettings: settings),
    .target(name: "Graphviz", dependencies: ["Figures", "CGraphviz"], swiftSettings: settings),
    .target(
      name: "Reports", dependencies: ["Letters", "Signatories", "Networks", "Coalitions"],
      swiftSettings: settings),
    .target(
      name: "Spreadsheets", dependencies: ["Reports", "CXLSXWriter"], swiftSettings: settings),
    .target(
      name: "Archive",
      dependencies: ["Letters", "Signatories", "Networks", "Coalitions", "Reports", grdb],
      swiftSettings: settings),
    .executableTarget(
      name: "undersigned",
      dependencies: [
        "Letters", "Signatories", "Networks", "Coalitions", "Figures", "Graphviz", "Reports",
        "Spreadsheets", "Archive", argumentParser, subprocess, system, yams,
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "undersigned-benchmark", dependencies: ["Networks"], swiftSettings: settings),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "LettersTests", dependencies: ["Letters", "Networks", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "SignatoriesTests", dependencies: ["Letters", "Signatories", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "NetworksTests", dependencies: ["Networks", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "CoalitionsTests",
      dependencies: ["Letters", "Signatories", "Networks", "Coalitions", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "FiguresTests", dependencies: ["Coalitions", "Figures", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "GraphvizTests",
      dependencies: ["Networks", "Coalitions", "Figures", "Graphviz", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Letters", "Signatories", "Networks", "Coalitions", "Reports", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["Reports", "Spreadsheets", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "Letters", "Signatories", "Networks", "Coalitions", "Reports", "Archive", "TestSupport",
        grdb,
      ],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests", dependencies: ["TestSupport", "undersigned"],
      swiftSettings: settings),
  ]
)
