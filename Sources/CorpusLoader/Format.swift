/// A kind of input, told by its content and not by its name.
protocol Format: Sendable {
  /// True when the text is of this kind; `prolog` is nil for a text without markup at its beginning.
  func recognises(_ text: [UInt8], prolog: Prolog?) -> Bool

  /// The documents in the text.
  func read(_ text: [UInt8], outletName: (String) -> String?) throws(LoadError) -> [Draft]
}

/// The list of formats: the first that recognises an input reads it. A new format is one file and one entry here.
enum Formats {
  static let all: [any Format] = [FeedFormat(), PageFormat(), PlainTextFormat()]

  /// Reads bytes of any kind.
  static func read(_ bytes: [UInt8], outletName: (String) -> String?) throws(LoadError) -> [Draft] {
    if bytes.isEmpty { throw .empty }
    if bytes.count > Limits.bytes { throw .tooLarge }
    if let kind = BinaryKind.of(bytes) { throw .binary(kind) }
    let text = try TextEncoding.decoded(bytes)
    if Bytes.trimmed(text[...]).isEmpty { throw .empty }
    let prolog = Prolog(text)
    if prolog?.declaresEntity == true { throw .entityDeclaration }
    for format in all where format.recognises(text, prolog: prolog) {
      return try format.read(text, outletName: outletName)
    }
    if let root = prolog?.root { throw .otherXML(root: root) }
    throw prolog == nil ? .json : .notXML(line: 1)
  }
}
