import Foundation

/// The project's own files, as the tests find them.
enum Repository {
  /// The root folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The Swift files below `folder`, sorted by path.
  static func swiftFiles(in folder: String) -> [URL] {
    let base = root.appending(path: folder)
    let all = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return all.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
  }

  /// The text of a file.
  static func text(_ file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }
}
