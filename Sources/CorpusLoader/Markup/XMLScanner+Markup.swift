extension XMLScanner {
  /// Reads the markup at a `<`; returns where to go on, nil when it is unfinished.
  mutating func markup(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ isLast: Bool, _ receiver: inout some XMLReceiver
  ) throws(LoadError) -> Int? {
    guard place + 1 < bytes.count else { return isLast ? sign(bytes, place, &receiver) : nil }
    switch bytes[place + 1] {
    case 0x21: return try declaration(bytes, place, isLast, &receiver)
    case 0x3F: return instruction(bytes, place, isLast, &receiver)
    case 0x2F: return endTag(bytes, place, isLast, &receiver)
    case let next where Bytes.isLetter(next) || next == 0x5F || next == 0x3A || next >= 0x80: break
    default: return sign(bytes, place, &receiver)
    }
    do throws(XMLTag.Failure) {
      let tag = try XMLTag(bytes.part(place..<bytes.count))
      if !tag.isSound || tag.repeatsAttribute { damage(place, bytes) }
      return try start(tag, at: place, &receiver)
    } catch {
      switch error {
      case .tooManyAttributes: throw .tooManyAttributes(line: line(of: place, bytes))
      case .refused(let reason): throw reason
      case .unfinished:
        // The tag that a truncated feed stops in is no text.
        if isLast { damage(place, bytes) }
        return isLast ? bytes.count : nil
      }
    }
  }

  private func start(
    _ tag: XMLTag, at place: Int, _ receiver: inout some XMLReceiver
  ) throws(XMLTag.Failure) -> Int {
    do throws(LoadError) { try receiver.start(tag) } catch { throw .refused(error) }
    return place + tag.length
  }

  /// A `<` that opens nothing: text.
  private mutating func sign(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ receiver: inout some XMLReceiver
  ) -> Int {
    damage(place, bytes)
    receiver.text(bytes.part(place..<place + 1))
    return place + 1
  }

  private mutating func endTag(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ isLast: Bool, _ receiver: inout some XMLReceiver
  ) -> Int? {
    var end = place + 2
    while end < bytes.count, bytes[end] != 0x3E, bytes[end] != 0x3C { end += 1 }
    guard end < bytes.count else {
      if isLast { damage(place, bytes) }
      return isLast ? bytes.count : nil
    }
    var nameStart = place + 2
    while nameStart < end, Bytes.isSpace(bytes[nameStart]) { nameStart += 1 }
    var nameEnd = nameStart
    while nameEnd < end, !Bytes.isSpace(bytes[nameEnd]) { nameEnd += 1 }
    let isSound = bytes[end] == 0x3E && nameStart == place + 2 && bytes[nameEnd..<end].allSatisfy(Bytes.isSpace)
    if !isSound { damage(place, bytes) }
    let next = bytes[end] == 0x3E ? end + 1 : end
    receiver.end(
      bytes.part(nameStart..<nameEnd), bytes.part(place..<next))
    return next
  }

  private mutating func instruction(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ isLast: Bool, _ receiver: inout some XMLReceiver
  ) -> Int? {
    guard let end = find("?>", bytes, from: place + 2, .instruction, isLast) else {
      return isLast ? sign(bytes, place, &receiver) : nil
    }
    // A declaration of XML stands at the very beginning or it is none.
    let isDeclaration = XMLScanner.has("<?xml", bytes, place) && Bytes.isSpace(bytes[place + 5])
    if isDeclaration, !isAtStart { damage(place, bytes) }
    return end
  }

  private mutating func declaration(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ isLast: Bool, _ receiver: inout some XMLReceiver
  ) throws(LoadError) -> Int? {
    if XMLScanner.has("<![cdata[", bytes, place) {
      isInSection = true
      return place + 9
    }
    if XMLScanner.has("<!--", bytes, place) {
      if let end = find("-->", bytes, from: place + 4, .comment, isLast) { return end }
      return isLast ? sign(bytes, place, &receiver) : nil
    }
    if bytes.count - place < 9, !isLast { return nil }
    if missingEnds.contains(.declaration) { return sign(bytes, place, &receiver) }
    let end = XMLScanner.endOfDeclaration(bytes, place)
    if end == nil, isLast { missingEnds.insert(.declaration) }
    let whole = place..<(end ?? bytes.count)
    if end != nil || isLast {
      if XMLScanner.holds("<!entity", bytes, whole) { throw .entityDeclaration }
      if XMLScanner.holds("public", bytes, whole) || XMLScanner.holds("system", bytes, whole) { hasOutsideNames = true }
    }
    if end == nil, isLast { return sign(bytes, place, &receiver) }
    return end
  }

  /// One past the `>` that ends the declaration at `place`, an internal subset in brackets included.
  private static func endOfDeclaration(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
    var brackets = 0
    var quote: UInt8 = 0
    for next in place + 2..<bytes.count {
      let byte = bytes[next]
      if quote != 0 {
        if byte == quote { quote = 0 }
        // A quotation mark that is never closed must not take the feed with it.
        if byte == 0x3E, brackets <= 0 { return next + 1 }
        continue
      }
      switch byte {
      case 0x22, 0x27: quote = byte
      case 0x5B: brackets += 1
      case 0x5D: brackets -= 1
      case 0x3E where brackets <= 0: return next + 1
      default: break
      }
    }
    return nil
  }

  /// One past where `end` first stands; nil when it does not, which is looked for in the last of a text only once.
  private mutating func find(
    _ end: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ kind: End, _ isLast: Bool
  ) -> Int? {
    if missingEnds.contains(kind) { return nil }
    if let found = bytes.end(of: end, from: start) { return found }
    if isLast { missingEnds.insert(kind) }
    return nil
  }

  /// True when `word` (in small letters) stands at `place`, capitals and small letters alike.
  private static func has(_ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    for index in 0..<count where Bytes.folded(bytes[place + index]) != word.utf8Start[index] { return false }
    return true
  }

  private static func holds(_ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let part = UnsafeBufferPointer(rebasing: bytes[range])
    return part.indices.contains { has(word, part, $0) }
  }
}
