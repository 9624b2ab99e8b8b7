/// A page without the parts that hold no text: comments, declarations, instructions, the insides of scripts and styles.
/// What libxml2 is then handed has nothing in it that two parsers could cut in different places.
struct PageCleaning {
  /// The page's bytes that are left.
  private(set) var html: [UInt8] = []
  /// The insides of scripts that hold JSON-LD.
  private(set) var linkedData: [[UInt8]] = []

  init(_ text: [UInt8]) throws(LoadError) {
    html.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      let byte = text[place]
      guard byte == 0x3C, place + 1 < text.count else {
        if byte >= 0x20 || byte == 0x0A || byte == 0x09 { html.append(byte) }
        place += 1
        continue
      }
      let next = text[place + 1]
      if Bytes.has("<!--", at: place, in: text) {
        place = Bytes.find("-->", in: text, from: place + 2).map { $0 + 3 } ?? text.count
      } else if Bytes.has("<![cdata[", at: place, in: text) {
        place += 9
      } else if next == 0x21 {
        place = Prolog.endOfDeclaration(at: place, in: text)
      } else if next == 0x3F {
        place = text[place...].firstIndex(of: 0x3E).map { $0 + 1 } ?? text.count
      } else if Bytes.isLetter(next) || next == 0x2F {
        place = try tag(at: place, in: text)
      } else {
        html.append(contentsOf: "&lt;".utf8)
        place += 1
      }
    }
  }

  private mutating func tag(at place: Int, in text: [UInt8]) throws(LoadError) -> Int {
    var count = AttributeCount()
    var end = place + 1
    while end < text.count {
      let isEnd = count.ends(after: text[end])
      if count.number > Limits.attributes { throw .tooManyAttributes(line: Bytes.line(of: place, in: text)) }
      end += 1
      if isEnd { break }
    }
    if end - place > Limits.text { throw .textTooLong }
    html.append(contentsOf: text[place..<end].lazy.filter { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 })
    if PageCleaning.opens("<script", at: place, in: text) {
      let close = Bytes.find("</script", in: text, from: end) ?? text.count
      if Bytes.find("ld+json", in: text, from: place, to: end) != nil { linkedData.append(Array(text[end..<close])) }
      return close
    }
    if PageCleaning.opens("<style", at: place, in: text) {
      return Bytes.find("</style", in: text, from: end) ?? text.count
    }
    return end
  }

  private static func opens(_ tag: StaticString, at place: Int, in text: [UInt8]) -> Bool {
    let after = place + tag.utf8CodeUnitCount
    return Bytes.has(tag, at: place, in: text) && after < text.count && !Bytes.isLetter(text[after])
  }
}
