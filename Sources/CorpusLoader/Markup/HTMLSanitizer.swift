/// Writes HTML again with nothing in it but what `HTMLAllowList` knows: one pass over the bytes, linear whatever they are.
/// Text stays as it is; a `<` that opens no tag is written out.
struct HTMLSanitizer {
  private var out: [UInt8] = []
  private let base: [UInt8]?
  /// True when no comment ends, and no tag, in what is left: so that it is looked for only once.
  private var lacksCommentEnd = false
  private var lacksTagEnd = false

  private init(base: [UInt8]?) { self.base = base }

  /// The HTML that is left of `html`; addresses in it are made absolute where `base` is known.
  static func sanitized(_ html: [UInt8], base: [UInt8]? = nil) -> [UInt8] {
    guard html.contains(0x3C) || html.contains(0x26) else { return html }
    var sanitizer = HTMLSanitizer(base: base)
    sanitizer.out.reserveCapacity(html.count + 16)
    html.withUnsafeBufferPointer { sanitizer.read($0) }
    return sanitizer.out
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while place < bytes.count {
      let open = bytes.place(of: 0x3C, from: place) ?? bytes.count
      if open > place { text(bytes.part(place..<open)) }
      if open == bytes.count { return }
      place = markup(bytes.part(open..<bytes.count)) + open
    }
  }

  /// Reads the markup at the `<` that `rest` begins with; returns the bytes it has.
  private mutating func markup(_ rest: UnsafeBufferPointer<UInt8>) -> Int {
    let next = rest.count > 1 ? rest[1] : 0
    if Bytes.isLetter(next), let tag = try? XMLTag(rest) { return start(tag, rest) }
    if next == 0x2F, rest.count > 2, Bytes.isLetter(rest[2]), let end = endOfTag(rest) {
      let name = UnsafeBufferPointer(
        rebasing: rest[2..<(rest[2..<end].firstIndex { Bytes.isSpace($0) || $0 == 0x3E } ?? end - 1)])
      let hash = NameHash.folded(name)
      if HTMLAllowList.elements[hash] != nil, HTMLAllowList.empty[hash] == nil {
        out.append(contentsOf: "</".utf8)
        write(folded: name)
        out.append(0x3E)
      }
      return end
    }
    let isDeclaration = next == 0x21 && rest.count > 2 && rest[2] != 0x5B || next == 0x3F
    if rest.starts(with: "<!--".utf8) {
      if let end = endOfComment(rest) { return end }
    } else if isDeclaration, let end = endOfTag(rest) {
      return end
    }
    out.append(contentsOf: "&lt;".utf8)
    return 1
  }

  private mutating func endOfTag(_ rest: UnsafeBufferPointer<UInt8>) -> Int? {
    if lacksTagEnd { return nil }
    let end = rest.end(of: ">", from: 2)
    lacksTagEnd = end == nil
    return end
  }

  private mutating func endOfComment(_ rest: UnsafeBufferPointer<UInt8>) -> Int? {
    if lacksCommentEnd { return nil }
    let end = rest.end(of: "-->", from: 2)
    lacksCommentEnd = end == nil
    return end
  }

  private mutating func start(_ tag: XMLTag, _ rest: UnsafeBufferPointer<UInt8>) -> Int {
    let name = tag.slice(tag.name)
    let hash = NameHash.folded(name)
    if HTMLAllowList.elements[hash] != nil {
      out.append(0x3C)
      write(folded: name)
      if !tag.attributes.isEmpty { attributes(tag) }
      out.append(contentsOf: HTMLAllowList.empty[hash] != nil ? " />".utf8 : ">".utf8)
      if tag.isEmpty, HTMLAllowList.empty[hash] == nil {
        out.append(contentsOf: "</".utf8)
        write(folded: name)
        out.append(0x3E)
      }
    } else if HTMLAllowList.withInsides[hash] != nil, !tag.isEmpty {
      return HTMLSanitizer.insides(of: name, rest, tag.length)
    }
    return tag.length
  }

  /// Where the insides of an element end: at its end tag, or where everything does.
  private static func insides(
    of name: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Int {
    var place = start
    while let end = bytes.end(of: "</", from: place) {
      if end + name.count <= bytes.count, zip(bytes[end...], name).allSatisfy({ Bytes.folded($0) == Bytes.folded($1) })
      {
        return bytes.end(of: ">", from: end) ?? bytes.count
      }
      place = end
    }
    return bytes.count
  }

  private mutating func attributes(_ tag: XMLTag) {
    var kept: [(name: UnsafeBufferPointer<UInt8>, value: Range<Int>)] = []
    for attribute in tag.attributes {
      let name = tag.slice(attribute.name)
      guard HTMLAllowList.attributes[NameHash.folded(name)] != nil else { continue }
      kept.append((name, attribute.value))
    }
    if kept.count > 1 { kept.sort { $0.name.lexicographicallyPrecedes($1.name) } }
    for (name, value) in kept { write(name, tag.slice(value), isMissing: value.lowerBound == 0) }
  }

  private mutating func write(
    _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>, isMissing: Bool
  ) {
    switch HTMLAllowList.attributes[NameHash.folded(name)] {
    case .style:
      let style = StyleSanitizer.sanitized(XMLReferences.resolved(value))
      if !style.isEmpty { style.withUnsafeBufferPointer { write(name, written: $0) } }
    case .address where base == nil && HTMLSanitizer.isPlainlySafe(value): write(name, written: value)
    case .address: address(value).withUnsafeBufferPointer { write(name, written: $0) }
    // An attribute without a value is its own value.
    default: write(name, written: isMissing ? name : value)
    }
  }

  private mutating func write(_ name: UnsafeBufferPointer<UInt8>, written value: UnsafeBufferPointer<UInt8>) {
    out.append(0x20)
    write(folded: name)
    out.append(contentsOf: "=\"".utf8)
    write(value: value)
    out.append(0x22)
  }

  /// An address made absolute; nothing for one that would run.
  private func address(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var written = Array(Bytes.trimmed(Array(value)[...]))
    if let base {
      let plain = written.withUnsafeBufferPointer { XMLReferences.resolved($0) }
      var absolute: [UInt8] = []
      RelativeAddress.resolved(plain, against: base).withUnsafeBufferPointer { FeedMarkup.escape($0, to: &absolute) }
      written = absolute
    }
    return HTMLSanitizer.isSafe(written) ? written : []
  }

  /// True for the usual addresses, told by their first bytes and because no reference is in them.
  private static func isPlainlySafe(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    guard address.count > 8, address[0] == 0x68, address[1] == 0x74, address[2] == 0x74, address[3] == 0x70 else {
      return false
    }
    let colon = address[4] == 0x73 ? 5 : 4
    return address[colon] == 0x3A && !Bytes.isSpace(address[address.count - 1])
  }

  /// True for an address that is relative or begins as `HTMLAllowList.schemes` allows, whatever hides in its first bytes.
  static func isSafe(_ address: [UInt8]) -> Bool {
    let plain = address.withUnsafeBufferPointer { XMLReferences.resolved($0) }.filter {
      !Bytes.isSpace($0) && $0 != 0x7F
    }
    guard let end = plain.firstIndex(where: { [0x3A, 0x2F, 0x3F, 0x23].contains($0) }) else {
      return !plain.contains(0x26)
    }
    // A name of HTML that is none of the older ones (`&colon;`) may stand for the sign that ends a scheme.
    guard plain[end] == 0x3A else { return !plain[..<end].contains(0x26) }
    return plain[..<end].withUnsafeBufferPointer { HTMLAllowList.schemes.contains($0) }
  }

  private mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while let sign = bytes.place(of: 0x26, from: place) {
      out.append(contentsOf: bytes.part(place..<sign))
      place = sign
      // Quotation marks need not be written out in text, and bytes of windows-1252 are their characters.
      if sign + 4 < bytes.count, bytes[sign + 1] == 0x23,
        case .scalar(let scalar, let length, _) = XMLReferences.read(
          bytes.part(sign..<bytes.count), isLast: true)
      {
        let written = bytes.part(sign..<sign + length)
        let isByte = length == 6 && written[2] == 0x31 && scalar >= 0x100
        if scalar == 0x22 || scalar == 0x27 || isByte {
          TextEncoding.append(scalar, to: &out)
        } else {
          out.append(contentsOf: written)
        }
        place = sign + length
      } else {
        out.append(0x26)
        place = sign + 1
      }
    }
    out.append(contentsOf: bytes.part(place..<bytes.count))
  }

  private mutating func write(folded name: UnsafeBufferPointer<UInt8>) {
    if name.allSatisfy({ $0 &- 0x41 >= 26 }) { return out.append(contentsOf: name) }
    for byte in name { out.append(Bytes.folded(byte)) }
  }

  private mutating func write(value: UnsafeBufferPointer<UInt8>) {
    if value.allSatisfy({ $0 != 0x3C && $0 != 0x3E && $0 != 0x22 && $0 != 0x26 }) {
      return out.append(contentsOf: value)
    }
    for (place, byte) in value.enumerated() {
      switch byte {
      case 0x3C: out.append(contentsOf: "&lt;".utf8)
      case 0x3E: out.append(contentsOf: "&gt;".utf8)
      case 0x22: out.append(contentsOf: "&quot;".utf8)
      case 0x26:
        if case .sign = XMLReferences.read(value.part(place..<value.count), isLast: true) {
          out.append(contentsOf: "&amp;".utf8)
        } else {
          out.append(byte)
        }
      default: out.append(byte)
      }
    }
  }
}
