import ChronologyModel
import CorpusLoader

/// What one input gives, as if it had come from standard input.
func load(_ text: String) -> LoadedCorpus { load(Array(text.utf8)) }

/// What one input of bytes gives.
func load(_ bytes: [UInt8], outletName: @escaping @Sendable (String) -> String? = { _ in nil }) -> LoadedCorpus {
  Loader(outletName: outletName).load(paths: ["-"], standardInput: bytes)
}

extension LoadedCorpus {
  /// The first document's text.
  var text: String { documents.first.map { String(decoding: $0.text, as: UTF8.self) } ?? "" }
  /// The reason of the only refusal.
  var reason: String? { documents.isEmpty && refusals.count == 1 ? refusals[0].reason : nil }
}

extension Document {
  /// The words of the paragraphs with a role.
  func words(_ role: Paragraph.Role) -> [String] { paragraphs.filter { $0.role == role }.map { string($0.range) } }
}

/// What one input is by `--by-file`.
func file(_ text: String) -> LoadedFile { file(Array(text.utf8)) }

/// What one input of bytes is by `--by-file`.
func file(_ bytes: [UInt8]) -> LoadedFile {
  var found = LoadedFile(path: "")
  Loader().files(paths: ["-"], standardInput: bytes) { found = $0 }
  return found
}
