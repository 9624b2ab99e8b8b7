/// Looks for the encoding that a page declares in a `meta` element, by the "prescan a byte stream" of the HTML Standard
/// (13.2.3.2): comments, attributes with and without quotation marks, `charset` and `http-equiv` with `content`.
struct MetaPrescan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var place = 0

  /// The name of the encoding declared in the first 1,024 bytes; failing that, further on, where a browser finds it while
  /// it builds the page: there what stands in scripts and styles is no element.
  static func name(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var first = MetaPrescan(bytes, end: min(bytes.count, 1024))
    if let name = first.name(passingRawText: false) { return name }
    guard bytes.count > 1024 else { return nil }
    var whole = MetaPrescan(bytes, end: min(bytes.count, 65_536))
    return whole.name(passingRawText: true)
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, end: Int) {
    self.bytes = bytes
    self.end = end
  }

  private mutating func name(passingRawText: Bool) -> String? {
    while place < end {
      guard bytes[place] == 0x3C else {
        place += 1
        continue
      }
      if starts("<!--") {
        place = endOfComment()
      } else if starts("<meta"), place + 5 < end, isBlank(bytes[place + 5]) || bytes[place + 5] == 0x2F {
        place += 6
        if let name = meta() { return name }
      } else if opensElement {
        let raw = passingRawText ? rawText : nil
        while place < end, !isBlank(bytes[place]), bytes[place] != 0x3E { place += 1 }
        while attribute() != nil {}
        if let raw { passRawText(raw) }
      } else if starts("<!") || starts("</") || starts("<?") {
        while place < end, bytes[place] != 0x3E { place += 1 }
        place += 1
      } else {
        place += 1
      }
    }
    return nil
  }

  /// What the attributes of a `meta` element at `place` declare.
  private mutating func meta() -> String? {
    var seen: Set<[UInt8]> = []
    var isPragma = false
    var needsPragma: Bool?
    var label: String?
    while let (key, value) = attribute() {
      if !seen.insert(key).inserted { continue }
      if key.elementsEqual("http-equiv".utf8) {
        if value.elementsEqual("content-type".utf8) { isPragma = true }
      } else if key.elementsEqual("content".utf8) {
        if label == nil, let found = MetaPrescan.charset(of: value).flatMap({ EncodingLabels.name(of: $0) }) {
          label = found
          needsPragma = true
        }
      } else if key.elementsEqual("charset".utf8) {
        label = EncodingLabels.name(of: value)
        needsPragma = false
      }
    }
    guard let label, let needsPragma, !needsPragma || isPragma else { return nil }
    return label
  }

  /// The next attribute of an element, its name and value in small letters; nil when there are no more.
  private mutating func attribute() -> (key: [UInt8], value: [UInt8])? {
    while place < end, isBlank(bytes[place]) || bytes[place] == 0x2F { place += 1 }
    guard place < end, bytes[place] != 0x3E else { return nil }
    var key: [UInt8] = []
    while place < end {
      let byte = bytes[place]
      if byte == 0x3D, !key.isEmpty { break }
      if isBlank(byte) || byte == 0x2F || byte == 0x3E { break }
      key.append(Bytes.folded(byte))
      place += 1
    }
    skipBlanks()
    guard place < end, bytes[place] == 0x3D else { return (key, []) }
    place += 1
    skipBlanks()
    guard place < end else { return nil }
    var value: [UInt8] = []
    let quote = bytes[place]
    if quote == 0x22 || quote == 0x27 {
      place += 1
      while place < end, bytes[place] != quote {
        value.append(Bytes.folded(bytes[place]))
        place += 1
      }
      // An attribute that is not ended within the bytes is none.
      guard place < end else { return nil }
      place += 1
    } else {
      while place < end, !isBlank(bytes[place]), bytes[place] != 0x3E {
        value.append(Bytes.folded(bytes[place]))
        place += 1
      }
    }
    return (key, value)
  }

  /// The label in the value of a `content` attribute (HTML Standard, "extracting a character encoding from a meta
  /// element"): `text/html; charset = "utf-8"`. The value is in small letters.
  static func charset(of content: [UInt8]) -> ArraySlice<UInt8>? {
    var place = 0
    while let word = Bytes.find("charset", in: content, from: place) {
      place = word + 7
      while place < content.count, isBlank(content[place]) { place += 1 }
      guard place < content.count, content[place] == 0x3D else { continue }
      place += 1
      while place < content.count, isBlank(content[place]) { place += 1 }
      guard place < content.count else { return nil }
      let rest = content[place...]
      if let quote = rest.first, quote == 0x22 || quote == 0x27 {
        return rest.dropFirst().firstIndex(of: quote).map { rest[(place + 1)..<$0] }
      }
      return rest.prefix { !isBlank($0) && $0 != 0x3B }
    }
    return nil
  }

  private func starts(_ word: StaticString) -> Bool { DeclaredEncoding.has(word, at: place, in: bytes, end: end) }

  /// True when an element or its end begins at `place`.
  private var opensElement: Bool {
    let next = place + 1 < end && bytes[place + 1] == 0x2F ? place + 2 : place + 1
    return next < end && Bytes.isLetter(bytes[next])
  }

  /// One past the end of the comment at `place`; `<!-->` is one.
  private func endOfComment() -> Int {
    var next = place + 4
    while next < end {
      if bytes[next] == 0x3E, bytes[next - 1] == 0x2D, bytes[next - 2] == 0x2D { return next + 1 }
      next += 1
    }
    return end
  }

  /// The end of the element at `place` when its content is text and no markup.
  private var rawText: StaticString? {
    for (start, close) in MetaPrescan.rawTexts where starts(start) { return close }
    return nil
  }

  private mutating func passRawText(_ close: StaticString) {
    while place < end, !starts(close) { place += 1 }
  }

  private mutating func skipBlanks() {
    while place < end, isBlank(bytes[place]) { place += 1 }
  }

  private func isBlank(_ byte: UInt8) -> Bool { MetaPrescan.isBlank(byte) }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  private static let rawTexts: [(StaticString, StaticString)] = [
    ("<script", "</script"), ("<style", "</style"), ("<title", "</title"), ("<textarea", "</textarea"),
  ]
}
