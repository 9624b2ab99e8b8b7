/// A text whose encoding has been decided: what the formats of text are asked about.
struct TextInput {
  /// The bytes as they came.
  let bytes: [UInt8]
  /// The text as valid UTF-8, line ends as `\n`.
  let text: [UInt8]
  /// The encoding it was in, by the name that the WHATWG Encoding Standard gives it, in small letters.
  let encoding: String
  /// What stands before its first element; nil for a text without markup at its beginning.
  let prolog: Prolog?

  /// Decodes bytes; `charset` is what their carrier (an HTTP or MIME header) says of them.
  init(_ bytes: [UInt8], charset: String? = nil) throws(LoadError) {
    self.bytes = bytes
    (text, encoding) = try TextEncoding.decoded(bytes, charset: charset)
    prolog = Prolog(text)
  }
}
