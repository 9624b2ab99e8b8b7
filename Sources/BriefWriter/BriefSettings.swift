/// What a file of settings says of a brief: a `key: value` on each line, comments after `#` at the start of a line.
public struct BriefSettings: Sendable {
  /// What can be set.
  public enum Key: String, Sendable, CaseIterable {
    case title, edition, marking, clearance, embargo, template, lines, since, rulings
    case asOf = "as-of"

    /// True where the value names a file, which is looked for from the folder of the settings.
    public var isPath: Bool { self == .lines || self == .since || self == .rulings }
  }

  private struct Setting {
    var value: String
    var line: Int
  }

  private let file: String
  private var settings: [Key: Setting] = [:]

  /// No settings.
  public init() { file = "" }

  /// Reads the bytes of `file`. Throws with file and line at the first line that is no setting.
  public init(_ bytes: [UInt8], file: String) throws(BriefInputError) {
    self.file = file
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw BriefInputError(file: file, reason: "the file is not valid UTF-8")
    }
    for (index, row) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let words = PlainWords.oneLine(String(row))
      if words.isEmpty || words.hasPrefix("#") { continue }
      let line = index + 1
      guard let colon = words.firstIndex(of: ":") else {
        throw BriefInputError(file: file, line: line, reason: "a setting is written as key: value")
      }
      let name = words[..<colon].split(separator: " ").joined(separator: "-").lowercased()
      guard let key = Key(rawValue: name) else {
        let names = Key.allCases.map(\.rawValue).joined(separator: ", ")
        throw BriefInputError(file: file, line: line, reason: "there is no setting \"\(name)\": there are \(names)")
      }
      if let first = settings[key] {
        throw BriefInputError(file: file, line: line, reason: "\"\(name)\" is set on line \(first.line) already")
      }
      let value = words[words.index(after: colon)...].drop { $0 == " " }
      if value.isEmpty { throw BriefInputError(file: file, line: line, reason: "\"\(name)\" has no value") }
      settings[key] = Setting(value: String(value), line: line)
    }
  }

  /// The value of a key; that of a file is a path from where the program runs. Nil where it is not set.
  public subscript(key: Key) -> String? {
    guard let value = settings[key]?.value else { return nil }
    let isPath = key.isPath || key == .template && !BriefTemplate.names.contains(value)
    guard isPath, !value.hasPrefix("/"), let end = file.lastIndex(of: "/") else { return value }
    return String(file[...end]) + value
  }

  /// An error about the value of a key, at its line.
  public func error(_ key: Key, _ reason: String) -> BriefInputError {
    BriefInputError(file: file, line: settings[key]?.line ?? 0, reason: reason)
  }
}
