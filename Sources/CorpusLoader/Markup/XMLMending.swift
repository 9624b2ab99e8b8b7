/// Makes the bytes of a feed or a record such that libxml2's strict parser loses nothing and risks nothing: bare `&`,
/// HTML's named characters and those that the input names itself are written out, control characters dropped;
/// declarations of type, comments and instructions taken out. Recovery mode, which drops `&nbsp;` and half of an
/// address without a word, is never used.
enum XMLMending {
  static func mended(_ input: TextInput) throws(LoadError) -> [UInt8] {
    let text = input.text
    let declared = input.prolog?.characters ?? DeclaredCharacters()
    var out: [UInt8] = []
    out.reserveCapacity(text.count + text.count / 16)
    var place = 0
    while place < text.count {
      let byte = text[place]
      if byte == 0x3C {
        place = try markup(at: place, in: text, declared, to: &out)
      } else if byte == 0x26 {
        place = reference(at: place, in: text, declared, to: &out)
      } else {
        if byte >= 0x20 || byte == 0x0A || byte == 0x09 { out.append(byte) }
        place += 1
      }
    }
    return out
  }

  private static func markup(
    at place: Int, in text: [UInt8], _ declared: DeclaredCharacters, to out: inout [UInt8]
  ) throws(LoadError) -> Int {
    guard place + 1 < text.count else { return text.count }
    let next = text[place + 1]
    if Bytes.has("<!--", at: place, in: text) {
      return kept(lines: place, Bytes.find("-->", in: text, from: place + 4).map { $0 + 3 } ?? text.count, text, &out)
    }
    if Bytes.has("<![cdata[", at: place, in: text) {
      guard let end = Bytes.find("]]>", in: text, from: place + 9) else {
        // A feed cut short inside a section: what is there is text.
        out.append(contentsOf: text[place...].filter { $0 >= 0x20 || $0 == 0x0A })
        return text.count
      }
      if end - place > Limits.text { throw .textTooLong }
      out.append(contentsOf: text[place..<end + 3].lazy.filter { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 })
      return end + 3
    }
    if next == 0x3F {
      return kept(lines: place, Bytes.find("?>", in: text, from: place).map { $0 + 2 } ?? text.count, text, &out)
    }
    if next == 0x21 { return kept(lines: place, Prolog.endOfDeclaration(at: place, in: text), text, &out) }
    guard Bytes.isLetter(next) || next == 0x2F || next == 0x5F || next >= 0x80 else {
      out.append(contentsOf: "&lt;".utf8)
      return place + 1
    }
    var count = AttributeCount()
    var scan = place
    while scan < text.count {
      let byte = text[scan]
      if scan > place, byte == 0x3C, !count.isQuoted { return scan }
      if scan > place, byte == 0x3C {
        out.append(contentsOf: "&lt;".utf8)
        scan += 1
        continue
      }
      let ends = count.ends(after: byte)
      if count.number > Limits.attributes { throw .tooManyAttributes(line: Bytes.line(of: place, in: text)) }
      if byte == 0x26 {
        scan = reference(at: scan, in: text, declared, to: &out)
        continue
      }
      if byte >= 0x20 || byte == 0x0A || byte == 0x09 { out.append(byte) }
      scan += 1
      if ends { break }
    }
    return scan
  }

  /// Nothing but the line ends of what is taken out, so that line numbers stay right.
  private static func kept(lines start: Int, _ end: Int, _ text: [UInt8], _ out: inout [UInt8]) -> Int {
    for place in start..<end where text[place] == 0x0A { out.append(0x0A) }
    return end
  }

  /// Writes what stands for the `&` at `place` and returns where to go on.
  private static func reference(
    at place: Int, in text: [UInt8], _ declared: DeclaredCharacters, to out: inout [UInt8]
  ) -> Int {
    // As a reference: whatever is declared stays text.
    if let (scalar, end) = declared.reference(at: place, in: text) {
      out.append(contentsOf: "&#\(scalar);".utf8)
      return end
    }
    let found = text.withUnsafeBufferPointer {
      XMLReferences.read($0.part(place..<min(text.count, place + XMLReferences.longest)), isLast: true)
    }
    switch found {
    case .scalar(let scalar, let length, let isSound):
      if text[place + 1] == 0x23 {
        out.append(contentsOf: "&#\(scalar);".utf8)
      } else if isSound {
        out.append(contentsOf: text[place..<place + length])
      } else {
        TextEncoding.append(scalar, to: &out)
      }
      return place + length
    case .nothing(let length): return place + length
    case .sign, .unfinished:
      out.append(contentsOf: "&amp;".utf8)
      return place + 1
    }
  }
}
