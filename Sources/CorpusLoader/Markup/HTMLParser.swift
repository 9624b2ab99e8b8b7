#if canImport(Glibc)
  internal import Glibc
#endif

/// What is told of the elements and text of a page, in order.
protocol HTMLReceiver: AnyObject {
  /// The page itself begins: what its `html` or `body` element says. Told as often as there is such a tag.
  func root(_ attributes: HTMLAttributes)
  /// An element begins; `end` follows.
  func start(_ name: HTMLName, _ attributes: HTMLAttributes)
  /// An element that holds nothing.
  func void(_ name: HTMLName, _ attributes: HTMLAttributes)
  /// The element that began last and has not ended yet ends.
  func end()
  /// Text, its references resolved; it may come in pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// The inside of a script that holds JSON-LD.
  func linkedData(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// Reads the tags and the text of a page in one pass, as the HTML standard's tokeniser does, but lenient where that
/// would lose the page: a comment or a quotation mark that is never closed ends with its tag. Elements whose end tags
/// are left out end where they must; nothing is moved. The time it takes grows with the page's length, whatever is in
/// it.
struct HTMLParser<Receiver: HTMLReceiver> {
  private let page: UnsafeBufferPointer<UInt8>
  private let receiver: Receiver
  private var tree: HTMLTree
  private var attributes: HTMLAttributes
  /// Ends that were looked for and do not stand in the rest of the page.
  private var absent: [UnsafePointer<UInt8>] = []
  private var isTooDeep = false

  /// Parses a page or a piece of one; true when it is nested too deep and was read in part. There is no damage to a
  /// page: every input is some page.
  static func parse(_ text: [UInt8], _ receiver: Receiver) throws(LoadError) -> Bool {
    var failure: LoadError?
    let isTooDeep = text.withUnsafeBufferPointer { page in
      var parser = HTMLParser(page, receiver)
      do throws(LoadError) { try parser.run() } catch { failure = error }
      return parser.isTooDeep
    }
    if let failure { throw failure }
    return isTooDeep
  }

  private init(_ page: UnsafeBufferPointer<UInt8>, _ receiver: Receiver) {
    self.page = page
    self.receiver = receiver
    tree = HTMLTree(bytes: page.count)
    attributes = HTMLAttributes(of: page)
  }

  private mutating func run() throws(LoadError) {
    var place = 0
    while place < page.count, !isTooDeep {
      let open = find(0x3C, from: place) ?? page.count
      if open > place { text(place..<open) }
      place = open < page.count ? try markup(at: open) : open
    }
    while !tree.open.isEmpty { close(1) }
  }

  private func find(_ byte: UInt8, from place: Int) -> Int? {
    guard place < page.count, let base = page.baseAddress,
      let found = memchr(base + place, Int32(byte), page.count - place)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private func text(_ range: Range<Int>) {
    let bytes = UnsafeBufferPointer(rebasing: page[range])
    if let base = bytes.baseAddress, memchr(base, 0x26, bytes.count) == nil { return receiver.text(bytes) }
    HTMLReference.resolve(bytes, isAttribute: false, receiver.text)
  }

  /// Reads what begins with the `<` at `place` and returns where to go on.
  private mutating func markup(at place: Int) throws(LoadError) -> Int {
    let next = place + 1 < page.count ? page[place + 1] : 0
    if Bytes.isLetter(next) { return try startTag(at: place) }
    if next == 0x2F {
      let letter = place + 2 < page.count ? page[place + 2] : 0
      if Bytes.isLetter(letter) { return endTag(at: place) }
      return letter == 0x3E ? place + 3 : past(">", from: place + 2)
    }
    if next == 0x3F { return past(">", from: place) }
    guard next == 0x21 else {
      text(place..<place + 1)
      return place + 1
    }
    if has("<!--", at: place) {
      if has("<!-->", at: place) { return place + 5 }
      return search("-->", from: place + 4).map { $0 + 3 } ?? past(">", from: place)
    }
    if has("<![cdata[", at: place) { return place + 9 }
    return endOfDeclaration(from: place)
  }

  /// One past the `>` of a declaration, an internal subset in brackets included.
  private func endOfDeclaration(from place: Int) -> Int {
    let end = past(">", from: place)
    guard let bracket = find(0x5B, from: place), bracket < end, let close = find(0x5D, from: bracket) else {
      return end
    }
    return past(">", from: close)
  }

  private mutating func startTag(at place: Int) throws(LoadError) -> Int {
    let (hash, afterName) = name(at: place + 1)
    let (end, isEmpty) = try readAttributes(from: afterName, tag: place)
    let name = HTMLName.byHash[hash] ?? .other
    let traits = name.traits
    switch name {
    case .html, .body, .frameset:
      receiver.root(attributes)
      return end
    case .head: return end
    default: break
    }
    close(tree.closed(beforeStartOf: name))
    if traits.contains(.void) {
      receiver.void(name, attributes)
      return end
    }
    if isEmpty, tree.isForeign || name == .svg || name == .math { return end }
    if traits.contains(.raw) { return rawText(of: name, from: end) }
    let element = HTMLTree.Element(name: name, hash: hash)
    if name == .title, !tree.isForeign {
      guard let close = search("</title", from: end) else { return end }
      receiver.start(name, attributes)
      text(end..<close)
      receiver.end()
      return past(">", from: close)
    }
    if tree.open.count >= Limits.pageDepth {
      isTooDeep = true
      return page.count
    }
    tree.push(element)
    receiver.start(name, attributes)
    return end
  }

  private mutating func rawText(of name: HTMLName, from start: Int) -> Int {
    let close =
      switch name {
      case .script: search("</script", from: start)
      case .style: search("</style", from: start)
      case .iframe: search("</iframe", from: start)
      case .textarea: search("</textarea", from: start)
      case .noembed: search("</noembed", from: start)
      default: search("</noframes", from: start)
      }
    if name == .script, isLinkedData {
      receiver.linkedData(UnsafeBufferPointer(rebasing: page[start..<(close ?? page.count)]))
    }
    // One that is never closed hides nothing but itself; a script's text is never for readers.
    guard let close else { return name == .script || name == .style ? page.count : start }
    return past(">", from: close)
  }

  private var isLinkedData: Bool {
    let type = attributes.raw(.type)
    guard type.count >= 7 else { return false }
    return (0...type.count - 7).contains { place in
      (0..<7).allSatisfy { Bytes.folded(type[place + $0]) == ("ld+json" as StaticString).utf8Start[$0] }
    }
  }

  private mutating func endTag(at place: Int) -> Int {
    let (hash, afterName) = name(at: place + 2)
    let name = HTMLName.byHash[hash] ?? .other
    let end = past(">", from: afterName)
    switch name {
    case .html, .body, .head: break
    case .br, .p:
      let count = tree.closed(by: HTMLTree.Element(name: name, hash: hash))
      if count == 0 {
        attributes.removeAll()
        receiver.void(.br, attributes)
      }
      close(count)
    default: close(tree.closed(by: HTMLTree.Element(name: name, hash: hash)))
    }
    return end
  }

  private mutating func close(_ count: Int) {
    for _ in 0..<count {
      tree.pop()
      receiver.end()
    }
  }

  private func name(at place: Int) -> (hash: UInt64, end: Int) {
    var hash = NameHash.start
    var end = place
    while end < page.count, page[end] > 0x20, page[end] != 0x3E, page[end] != 0x2F {
      hash = NameHash.folded(hash, page[end])
      end += 1
    }
    return (hash, end)
  }

  /// Takes down the attributes of a tag and finds its end; `isEmpty` is true for a tag that ends in `/>`.
  private mutating func readAttributes(from start: Int, tag: Int) throws(LoadError) -> (end: Int, isEmpty: Bool) {
    attributes.removeAll()
    var place = start
    var count = 0
    while place < page.count {
      let byte = page[place]
      if byte == 0x3E { return (place + 1, place > start && page[place - 1] == 0x2F) }
      if byte <= 0x20 || byte == 0x2F {
        place += 1
        continue
      }
      count += 1
      if count > Limits.attributes { throw .tooManyAttributes(line: line(of: tag)) }
      var hash = NameHash.start
      repeat {
        hash = NameHash.folded(hash, page[place])
        place += 1
      } while place < page.count && page[place] > 0x20 && page[place] != 0x3E && page[place] != 0x2F
        && page[place] != 0x3D
      var next = place
      while next < page.count, page[next] <= 0x20 { next += 1 }
      guard next < page.count, page[next] == 0x3D else {
        attributes.add(hash, place..<place)
        continue
      }
      next += 1
      while next < page.count, page[next] <= 0x20 { next += 1 }
      let value = self.value(from: next)
      attributes.add(hash, value.range)
      place = value.end
      if place - tag > Limits.text { throw .textTooLong }
    }
    return (page.count, false)
  }

  private mutating func value(from place: Int) -> (range: Range<Int>, end: Int) {
    if place < page.count, page[place] == 0x22 || page[place] == 0x27 {
      let close = page[place] == 0x22 ? search("\"", from: place + 1) : search("'", from: place + 1)
      if let close { return (place + 1..<close, close + 1) }
    }
    var end = place
    while end < page.count, page[end] > 0x20, page[end] != 0x3E { end += 1 }
    return (place..<end, end)
  }
}

extension HTMLParser {
  private func line(of place: Int) -> Int { 1 + page[..<place].count { $0 == 0x0A } }

  private func has(_ word: StaticString, at place: Int) -> Bool {
    guard place + word.utf8CodeUnitCount <= page.count else { return false }
    for index in 0..<word.utf8CodeUnitCount where Bytes.folded(page[place + index]) != word.utf8Start[index] {
      return false
    }
    return true
  }

  /// One past the next sign, or the end of the page.
  private func past(_ sign: StaticString, from place: Int) -> Int {
    find(sign.utf8Start[0], from: place).map { $0 + 1 } ?? page.count
  }

  /// Where a word next stands; one that stands nowhere in the rest is not looked for again.
  private mutating func search(_ word: StaticString, from start: Int) -> Int? {
    if absent.contains(word.utf8Start) { return nil }
    var place = start
    while let found = find(word.utf8Start[0], from: place) {
      if has(word, at: found) { return found }
      place = found + 1
    }
    absent.append(word.utf8Start)
    return nil
  }
}
