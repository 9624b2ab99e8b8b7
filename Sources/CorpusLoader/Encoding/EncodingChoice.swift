/// The encoding that an input is read in, decided from its bytes and from what is said of them.
struct EncodingChoice {
  /// How bytes become characters.
  enum Method: Equatable {
    case utf8
    case utf16(isBigEndian: Bool)
    case utf32(isBigEndian: Bool)
    /// One byte a character, by a table of `SingleByteTables`.
    case table(String)
    /// By the C library, under its own name for the encoding.
    case converter(String)
  }

  /// The name that the WHATWG Encoding Standard gives it, in small letters.
  var name: String
  var method: Method
  /// Bytes of the byte order mark at the beginning.
  var mark = 0

  /// True when bytes below 0x80 are ASCII and nothing else.
  var isASCIICompatible: Bool {
    switch method {
    case .utf8, .table: true
    case .utf16, .utf32, .converter: false
    }
  }

  /// In order: a byte order mark; zero bytes where UTF-16 has them; `charset`, the label that the carrier of the bytes
  /// gives; what they declare themselves; UTF-8; windows-1252. What is said must fit: bytes that are no UTF-8 are not read
  /// as that, nor UTF-8 as a single-byte encoding. `bytes` are the first 64 kB at least, or all when they are whole.
  static func of(
    _ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool = true, charset: String? = nil, scan known: UTF8Scan? = nil
  ) -> EncodingChoice {
    if let marked = byteOrderMark(bytes) { return marked }
    if let isBigEndian = zeroBytes(bytes) { return EncodingChoice(utf16: isBigEndian) }
    let scan = known ?? UTF8Scan(bytes, isWhole: isWhole)
    var said = charset.flatMap { EncodingLabels.name(of: $0) ?? Converter.label($0.utf8) }
    if let name = said, name.hasPrefix("utf-16") {
      if scan.invalid > 0 || UTF8Scan.zeros(bytes) > 0 { return EncodingChoice(utf16: name == "utf-16be") }
      said = nil
    }
    // A plain text that quotes a page is no page: what it is itself says more.
    if said == nil, isMarkup(bytes) || scan.invalid > 0 || scan.sequences == 0 {
      said = DeclaredEncoding.name(in: bytes)
    }
    guard let name = said, name != "utf-8", name != "replacement" else {
      if scan.invalid > scan.sequences { return EncodingChoice(name: "windows-1252", method: .table("windows-1252")) }
      return EncodingChoice(name: said ?? "utf-8", method: .utf8)
    }
    let method = method(of: name)
    if scan.invalid == 0, scan.sequences >= enough(against: method) {
      return EncodingChoice(name: "utf-8", method: .utf8)
    }
    // Of a stream only the beginning is known: further on, what is UTF-8 is read as that.
    if !isWhole, name == "windows-1252", scan.invalid == 0 { return EncodingChoice(name: name, method: .utf8) }
    return EncodingChoice(name: name, method: method)
  }

  /// How many characters of UTF-8, and nothing else above ASCII, show that a declaration is wrong.
  private static func enough(against method: Method) -> Int {
    switch method {
    case .table("windows-1252"), .table("iso-8859-15"): 1
    case .table: 3
    // Short texts of two-byte characters can look like UTF-8.
    default: 8
    }
  }

  /// How the encoding of a name is read.
  static func method(of name: String) -> Method {
    if let converter = Converter.names[name] { return .converter(converter) }
    return SingleByteTables.upper(of: name) == nil ? .converter(name) : .table(name)
  }

  private static func byteOrderMark(_ bytes: UnsafeBufferPointer<UInt8>) -> EncodingChoice? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return EncodingChoice(name: "utf-8", method: .utf8, mark: 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      return EncodingChoice(name: "utf-32le", method: .utf32(isBigEndian: false), mark: 4)
    }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return EncodingChoice(name: "utf-32be", method: .utf32(isBigEndian: true), mark: 4)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return EncodingChoice(utf16: false, mark: 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return EncodingChoice(utf16: true, mark: 2) }
    return nil
  }

  /// True for big-endian, false for little-endian UTF-16 without a mark, nil for neither.
  private static func zeroBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    guard bytes.count >= 8 else { return nil }
    let head = bytes.prefix(64)
    let even = head.indices.count { $0 % 2 == 0 && head[$0] == 0 }
    let odd = head.indices.count { $0 % 2 == 1 && head[$0] == 0 }
    let units = head.count / 2
    if even == 0, odd * 4 >= units * 3 { return false }
    if odd == 0, even * 4 >= units * 3 { return true }
    return nil
  }

  private static func isMarkup(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.first { !Bytes.isSpace($0) } == 0x3C
  }

  init(name: String, method: Method, mark: Int = 0) {
    self.name = name
    self.method = method
    self.mark = mark
  }

  private init(utf16 isBigEndian: Bool, mark: Int = 0) {
    self.init(name: isBigEndian ? "utf-16be" : "utf-16le", method: .utf16(isBigEndian: isBigEndian), mark: mark)
  }
}
