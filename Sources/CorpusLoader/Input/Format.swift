/// A kind of text, told by its content and not by its name.
protocol Format: Sendable {
  /// True when the text is of this kind.
  func recognises(_ input: TextInput) -> Bool

  /// What is in the text.
  func read(_ input: TextInput, _ context: ReadingContext) throws(LoadError) -> Reading
}

/// A kind of file that is no text, or that packs others, told by its bytes.
protocol FileFormat: Sendable {
  /// True when the bytes are of this kind.
  func recognises(_ bytes: [UInt8]) -> Bool

  /// What is in the file. What is packed in it is read by `Formats.read` in turn, in a context `within` this one.
  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(LoadError) -> Reading
}

/// The lists of formats: the first that recognises an input reads it. A new format is one file and one entry here.
enum Formats {
  static let files: [any FileFormat] = [
    GzipFormat(), ZipFormat(), PDFFormat(), WARCFormat(), MailboxFormat(), WebArchiveFormat(), MessageFormat(),
  ]
  /// JSON of no known kind is refused by `JSONFormat`, which comes after all others that are JSON.
  static let texts: [any Format] = [
    FeedFormat(), NITFFormat(), NewsMLFormat(), PublicWhipFormat(), AkomaNtosoFormat(), PageFormat(), JSONFeedFormat(),
    JSONFormat(), TableFormat(), PlainTextFormat(),
  ]

  /// Reads bytes of any kind.
  static func read(_ bytes: [UInt8], _ context: ReadingContext) throws(LoadError) -> Reading {
    if bytes.isEmpty { throw .empty }
    if bytes.count > Limits.bytes { throw .tooLarge }
    for format in files where format.recognises(bytes) { return try format.read(bytes, context) }
    if let kind = BinaryKind.of(bytes) { throw .binary(kind) }
    let input = try TextInput(bytes, charset: context.charset)
    if Bytes.trimmed(input.text[...]).isEmpty { throw .empty }
    if input.prolog?.declaresEntity == true { throw .entityDeclaration }
    for format in texts where format.recognises(input) {
      var reading = try format.read(input, context)
      reading.encoding = input.encoding
      context.complete(&reading)
      return reading
    }
    if let root = input.prolog?.root { throw .otherXML(root: root) }
    throw input.prolog == nil ? .json : .notXML(line: 1)
  }
}
