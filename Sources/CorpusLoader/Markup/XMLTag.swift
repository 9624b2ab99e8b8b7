/// A start tag where it stands in the text: to be asked during the call that hands it over only.
struct XMLTag {
  /// One attribute: where its name and value stand in the bytes of the tag. One without a value has it at 0, where none is.
  struct Attribute {
    var name: Range<Int>
    var value: Range<Int>
  }

  /// From `<` to `>`.
  private(set) var bytes: UnsafeBufferPointer<UInt8>
  /// Where the element's name stands, its prefix included.
  private(set) var name: Range<Int>
  private(set) var attributes: [Attribute] = []
  /// True for `<br/>`.
  private(set) var isEmpty = false
  /// True when it is written as XML asks.
  private(set) var isSound = true
  /// Bytes it has.
  var length: Int { bytes.count }

  /// Why a tag could not be read.
  enum Failure: Error {
    /// The text ends within it.
    case unfinished
    case tooManyAttributes
    /// Whoever was handed the tag wants no more.
    case refused(LoadError)
  }

  /// Reads the tag that `text` begins with: a `<` and the first sign of a name. What is not as XML asks (values without
  /// quotation marks, names without values, a `<` or the end of the line in place of a `>`) is read as it was meant.
  init(_ text: UnsafeBufferPointer<UInt8>) throws(Failure) {
    bytes = text
    var place = XMLTag.endOfName(text, from: 1)
    name = 1..<place
    scan: while true {
      place = XMLTag.skipSpace(text, place)
      guard place < text.count else { throw .unfinished }
      switch text[place] {
      case 0x3E:
        place += 1
        break scan
      case 0x3C:
        isSound = false
        break scan
      case 0x2F:
        place += 1
        guard place < text.count else { throw .unfinished }
        isEmpty = text[place] == 0x3E
        if !isEmpty { isSound = false }
      default: place = try attribute(text, place)
      }
    }
    bytes = text.part(0..<place)
  }

  private mutating func attribute(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) throws(Failure) -> Int {
    if attributes.count >= Limits.attributes { throw .tooManyAttributes }
    if start > 0, !Bytes.isSpace(text[start - 1]) { isSound = false }
    let nameEnd = XMLTag.endOfName(text, from: start)
    guard nameEnd > start else {
      // A sign that begins no name: passed over.
      isSound = false
      return start + 1
    }
    var place = XMLTag.skipSpace(text, nameEnd)
    guard place < text.count else { throw .unfinished }
    guard text[place] == 0x3D else {
      isSound = false
      attributes.append(Attribute(name: start..<nameEnd, value: 0..<0))
      return nameEnd
    }
    place = XMLTag.skipSpace(text, place + 1)
    guard place < text.count else { throw .unfinished }
    let quote = text[place]
    if quote == 0x22 || quote == 0x27 {
      let (end, isClosed) = try XMLTag.endOfValue(text, place + 1, quote)
      if !isClosed { isSound = false }
      if isSound, text.place(of: 0x3C, from: place, to: end) != nil { isSound = false }
      attributes.append(Attribute(name: start..<nameEnd, value: place + 1..<end))
      return isClosed ? end + 1 : end
    }
    isSound = false
    let valueStart = place
    while place < text.count, !Bytes.isSpace(text[place]), text[place] != 0x3E, text[place] != 0x3C { place += 1 }
    guard place < text.count else { throw .unfinished }
    attributes.append(Attribute(name: start..<nameEnd, value: valueStart..<place))
    return place
  }

  /// Where a quoted value ends. Its closing mark is missing when the next such mark stands before a letter and tags stand
  /// between: the value then ends at the first `>`.
  private static func endOfValue(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ quote: UInt8
  ) throws(Failure) -> (end: Int, isClosed: Bool) {
    let found = text.place(of: quote, from: start)
    let end = found ?? text.count
    let after = end + 1 < text.count ? text[end + 1] : 0x3E
    let isBelieved = found != nil && (Bytes.isSpace(after) || after == 0x3E || after == 0x2F || after == 0x3F)
    if !isBelieved, let greater = text.place(of: 0x3E, from: start, to: end) {
      let isTagBefore = text.place(of: 0x3C, from: start, to: greater) != nil
      if !isTagBefore, text.place(of: 0x3C, from: greater, to: end) != nil { return (greater, false) }
    }
    guard found != nil else { throw .unfinished }
    return (end, true)
  }

  private static func endOfName(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    while place < text.count, !endsName(text[place]) { place &+= 1 }
    return place
  }

  private static func skipSpace(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var place = start
    while place < text.count, Bytes.isSpace(text[place]) { place &+= 1 }
    return place
  }

  /// True for the bytes that no name holds: white space and `"'/<=>`, a bit for each of the first 64.
  private static func endsName(_ byte: UInt8) -> Bool {
    byte < 64 && (0x7000_8085_FFFF_FFFF as UInt64) >> UInt64(byte) & 1 != 0
  }
}

extension XMLTag {
  /// The bytes of a range of the tag.
  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range]) }

  /// The value of an attribute, its references resolved, capitals and small letters of the name alike; of two, the first.
  subscript(_ name: StaticString) -> [UInt8]? {
    for attribute in attributes where attribute.name.count == name.utf8CodeUnitCount {
      let letters = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
      guard zip(bytes[attribute.name], letters).allSatisfy({ Bytes.folded($0) == $1 }) else { continue }
      return XMLReferences.resolved(slice(attribute.value))
    }
    return nil
  }

  /// True when two attributes have one name.
  var repeatsAttribute: Bool {
    guard attributes.count > 1 else { return false }
    let names = attributes.map { NameHash.exact(slice($0.name)) }
    if names.count <= 8 { return names.indices.dropFirst().contains { names[..<$0].contains(names[$0]) } }
    return Set(names).count < names.count
  }
}
