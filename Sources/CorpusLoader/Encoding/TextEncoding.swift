/// Makes the bytes of an input valid UTF-8. Nothing else reads encodings: libxml2 is always handed UTF-8.
enum TextEncoding {
  /// The text as valid UTF-8 with line ends as `\n`, without a byte order mark, and the name of its encoding. `charset` is
  /// the label that its carrier gives. What stands for no character becomes U+FFFD.
  static func decoded(_ bytes: [UInt8], charset: String? = nil) throws(LoadError) -> (text: [UInt8], name: String) {
    let (text, name) = try read(bytes, charset)
    guard let text else { return (bytes, name) }
    return (text, name)
  }

  /// A text of nil stands for the bytes as they are.
  private static func read(_ bytes: [UInt8], _ charset: String?) throws(LoadError) -> (text: [UInt8]?, name: String) {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<(text: [UInt8]?, name: String), LoadError> in
      let scan = UTF8Scan(buffer)
      let choice = EncodingChoice.of(buffer, charset: charset, scan: scan)
      switch choice.method {
      case .utf16, .utf32: break
      default:
        // A stray zero byte is damage; many are no text.
        if UTF8Scan.zeros(buffer) * 256 > buffer.count { return .failure(.binary("a file with zero bytes")) }
      }
      let isASCII = scan.sequences == 0 && scan.invalid == 0
      let isText = choice.method == .utf8 && scan.invalid == 0 && choice.mark == 0
      if isText || isASCII && choice.isASCIICompatible, !scan.hasSeparators, !UTF8Scan.hasReturn(buffer),
        UTF8Scan.zeros(buffer) == 0
      {
        return .success((nil, choice.name))
      }
      guard var decoder = StreamDecoder(choice) else { return .failure(.noConverter(choice.name)) }
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count + bytes.count / 16)
      decoder.decode(buffer, isLast: true, into: &text)
      return .success((text, choice.name))
    }
    return try result.get()
  }

  /// True when the bytes are valid UTF-8.
  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { UTF8Scan($0).invalid == 0 }
  }

  /// Writes a character as UTF-8; what is none is left out.
  static func append(_ scalar: UInt32, to out: inout [UInt8]) {
    if scalar < 0x80 { return out.append(UInt8(scalar)) }
    guard let scalar = Unicode.Scalar(scalar) else { return }
    out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
