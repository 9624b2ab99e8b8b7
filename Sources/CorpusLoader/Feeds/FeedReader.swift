/// Takes down a feed as it is scanned, in whatever dialect: what it says of itself, and each entry as soon as it ends, its
/// texts as they stand, still HTML where they are.
struct FeedReader: XMLReceiver {
  /// What the children of an element belong to.
  enum Scope { case outer, feed, entry, author, source, aside }

  /// An element that has not ended.
  struct Open {
    var exact: UInt64
    var folded: UInt64
    var element: FeedElement
    var scope: Scope
    var bindings: Int
    var hasBase = false
    var hasLanguage = false
  }

  /// What the feed is: `rss`, `atom`, `rdf`, `cdf`; nil before its first element.
  var kind: String? { feed.kind }
  /// What the feed says of itself so far.
  private(set) var feed = FeedEntry()
  /// True when an element or a prefix is not as XML asks.
  private(set) var isDamaged = false
  /// Takes each entry as it ends, and what the feed says of itself so far.
  private let receive: (FeedEntry, FeedEntry) -> Void

  private var open: [Open] = []
  private var bindings = FeedBindings()
  private var bases: [[UInt8]] = []
  private var languages: [String?] = []
  private var entry: FeedEntry?
  /// How many elements were open when the entry began.
  private var entryDepth = 0
  private var author = FeedAuthor()
  private var capture: FeedCapture?
  private var buffer: [UInt8] = []

  /// A reader; `address` is where the feed comes from, where that is known.
  init(address: String? = nil, _ receive: @escaping (FeedEntry, FeedEntry) -> Void) {
    self.receive = receive
    if let address { bases.append(Array(address.utf8)) }
  }

  mutating func start(_ tag: XMLTag) throws(LoadError) {
    if open.count >= Limits.depth { throw .tooDeep }
    let bindingCount = bindings.count
    if !tag.attributes.isEmpty { bindings.open(tag) }
    let name = bindings.name(tag.slice(tag.name))
    if !name.isDeclared || !tag.attributes.isEmpty && hasUndeclaredAttribute(tag) { isDamaged = true }
    let element = name.element
    var here = Open(
      exact: name.exact, folded: name.folded, element: element, scope: .outer, bindings: bindingCount)
    if capture != nil, !ends(before: element) {
      nested(tag, name)
      if !tag.isEmpty { open.append(here) } else { bindings.close(to: bindingCount) }
      return
    }
    if open.isEmpty, kind != nil { isDamaged = true }
    here.scope = open.last?.scope ?? .outer
    if !tag.attributes.isEmpty { inherit(tag, &here) }
    open.append(here)
    begin(element, tag)
    if tag.isEmpty { close() }
  }

  mutating func end(_ name: UnsafeBufferPointer<UInt8>, _ tag: UnsafeBufferPointer<UInt8>) {
    let exact = NameHash.exact(name)
    if open.last?.exact == exact { return close(name) }
    isDamaged = true
    let folded = NameHash.folded(name)
    guard let place = open.lastIndex(where: { $0.exact == exact || $0.folded == folded }) else { return }
    while open.count > place + 1 { close() }
    close(name)
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let isWrittenOut = capture?.isWrittenOut else {
      if open.isEmpty, !bytes.allSatisfy(Bytes.isSpace) { isDamaged = true }
      return
    }
    if buffer.count + bytes.count > Limits.text {
      if entry != nil { entry?.isTooLong = true } else { feed.isTooLong = true }
      return
    }
    guard isWrittenOut else { return buffer.append(contentsOf: bytes) }
    FeedMarkup.escape(bytes, to: &buffer)
  }

  /// Ends what the text has left open.
  mutating func finish() {
    if !open.isEmpty || kind == nil { isDamaged = true }
    if capture != nil || entry != nil { entry?.isCutShort = true }
    while !open.isEmpty { close() }
    finishEntry()
  }

  // MARK: Elements

  private mutating func begin(_ element: FeedElement, _ tag: XMLTag) {
    let last = open.count - 1
    switch element {
    case .root, .channel:
      if kind == nil { feed.kind = FeedReader.kind(tag) }
      if open[last].scope != .entry { open[last].scope = .feed }
      if feed.inheritedLanguage == nil { feed.inheritedLanguage = languages.last ?? nil }
      attributes(tag)
    case .item:
      if entry != nil {
        isDamaged = true
        entry?.isCutShort = true
        finishEntry()
      }
      if kind == nil { feed.kind = FeedReader.kind(tag) }
      open[last].scope = .entry
      entry = FeedEntry()
      entryDepth = open.count
      entry?.inheritedLanguage = languages.last ?? nil
      attributes(tag)
    case .aside: open[last].scope = .aside
    case .link where open[last].scope == .feed || open[last].scope == .entry:
      if let address = tag["href"] {
        link(address, tag)
      } else {
        var text = FeedCapture(.field(.link), rank: depthRank(0), .plain, tag)
        text.overwrites = true
        start(text)
      }
    default:
      guard let begun = FeedReader.capture(of: element, tag, open[last].scope, depth: depthRank(0)) else { return }
      if begun.goal == .author { author = FeedAuthor() }
      start(begun)
    }
  }

  private mutating func start(_ begun: FeedCapture) {
    capture = begun
    capture?.depth = open.count
    capture?.base = bases.last
    buffer.removeAll(keepingCapacity: true)
  }

  /// True when the element that begins does not belong to the text that is being read, which ends before it.
  private mutating func ends(before element: FeedElement) -> Bool {
    guard let running = capture else { return true }
    let isPart: Bool
    switch running.goal {
    case .author where element == .name || element == .email || element == .address: isPart = true
    case .field(.source) where element != .other: isPart = true
    default: isPart = false
    }
    if isPart, open.count == running.depth {
      // What looked like a text is made of parts.
      capture = nil
      open[open.count - 1].scope = running.goal == .author ? .author : .source
      return true
    }
    guard element == .item || running.isLine && element.endsLine else { return false }
    isDamaged = true
    while open.count >= running.depth { close() }
    return true
  }

  private mutating func close(_ name: UnsafeBufferPointer<UInt8>? = nil) {
    guard let last = open.popLast() else { return }
    if let depth = capture?.depth {
      if open.count < depth, let running = capture {
        store(running)
      } else if let name {
        let local = name.firstIndex(of: 0x3A).map { UnsafeBufferPointer(rebasing: name[($0 + 1)...]) } ?? name
        buffer.append(contentsOf: "</".utf8)
        buffer.append(contentsOf: local)
        buffer.append(0x3E)
      }
    }
    if last.scope == .author, open.last?.scope != .author { finishAuthor(last) }
    if last.element == .item, entryDepth == open.count + 1 { finishEntry() }
    bindings.close(to: last.bindings)
    if last.hasBase { bases.removeLast() }
    if last.hasLanguage { languages.removeLast() }
  }

  /// Writes out a tag within a text as it was.
  private mutating func nested(_ tag: XMLTag, _ name: FeedBindings.Name) {
    capture?.markup()
    if buffer.count + tag.bytes.count > Limits.text { return }
    buffer.append(0x3C)
    buffer.append(contentsOf: tag.bytes.part(tag.name.lowerBound + name.prefix..<tag.bytes.count))
    if tag.bytes.last != 0x3E { buffer.append(0x3E) }
  }

  private mutating func inherit(_ tag: XMLTag, _ here: inout Open) {
    if let base = tag["xml:base"], !base.isEmpty {
      bases.append(bases.last.map { RelativeAddress.resolved(base, against: $0) } ?? base)
      here.hasBase = true
    }
    if let language = tag["xml:lang"] {
      languages.append(language.isEmpty ? nil : String(decoding: language, as: UTF8.self))
      here.hasLanguage = true
    }
  }

  private func hasUndeclaredAttribute(_ tag: XMLTag) -> Bool {
    for attribute in tag.attributes {
      let name = tag.slice(attribute.name)
      guard let colon = name.place(of: 0x3A, from: 0), !name.starts(with: "xmlns:".utf8) else { continue }
      if !bindings.module(of: name.part(0..<colon)).isDeclared { return true }
    }
    return false
  }

  // MARK: Values

  /// What a deeper element says counts for less than what one directly in the entry says.
  private func depthRank(_ rank: Int) -> Int {
    let depth = entry != nil ? open.count - entryDepth : 1
    return rank * 8 + min(7, max(0, depth - 1))
  }

  private mutating func set(_ field: FeedEntry.Field, _ value: FeedValue, _ rank: Int, overwrites: Bool = false) {
    if entry != nil {
      entry?.set(field, value, rank: rank, overwrites: overwrites)
    } else {
      feed.set(field, value, rank: rank, overwrites: overwrites)
    }
  }

  private mutating func store(_ running: FeedCapture) {
    capture = nil
    var value = running.value(buffer, guesses: kind != "atom")
    switch running.goal {
    case .name: author.name = FeedReader.line(value)
    case .email: author.email = FeedReader.line(value)
    case .author:
      guard let text = FeedReader.line(value) else { return }
      let isAddress = text.utf8.contains(0x40) && !text.utf8.contains(0x20)
      add(isAddress ? FeedAuthor(email: text) : FeedAuthor(name: text), rank: running.rank, open.last?.scope)
    case .field(let field):
      if field == .link || field == .id {
        if let base = running.base { value.bytes = RelativeAddress.resolved(value.bytes, against: base) }
        value.kind = .plain
      }
      var rank = running.rank
      var place = field
      if field == .summary, rank / 8 == 0, (entry ?? feed).has(.summary, rank: 8), entry != nil {
        // The second of two descriptions is the longer one of what an entry says.
        (place, rank) = (.content, 24)
      }
      set(place, value, rank, overwrites: running.overwrites)
      if running.isLink, RelativeAddress.scheme(of: value.bytes) != nil { set(.link, value, 40) }
    }
  }

  private mutating func link(_ address: [UInt8], _ tag: XMLTag) {
    guard let rank = FeedLink.rank(tag) else { return }
    let trimmed = Array(Bytes.trimmed(address[...]))
    let bytes = bases.last.map { RelativeAddress.resolved(trimmed, against: $0) } ?? trimmed
    // In RSS an element with `href` and nothing else is one more way to write a link; Atom gives the best one first.
    let isPlain = kind != "atom" && tag["rel"] == nil
    set(.link, FeedValue(bytes: bytes), depthRank(isPlain ? 0 : rank), overwrites: isPlain)
  }

  /// What the attributes of a channel or an item say: RDF's `about`, CDF's `href` and `lastmod`.
  private mutating func attributes(_ tag: XMLTag) {
    if tag.attributes.isEmpty { return }
    if let id = tag["rdf:about"] { set(.id, FeedValue(bytes: id), 32) }
    if kind == "cdf" {
      if let base = tag["base"] { bases.append(base) }
      if let address = tag["href"] { link(address, tag) }
      if let time = tag["lastmod"] { set(.updated, FeedValue(bytes: time), 8) }
    }
  }

  private mutating func finishAuthor(_ closed: Open) {
    let rank = closed.element == .author ? 0 : closed.element == .creator ? 1 : 2
    add(author, rank: rank, open.last?.scope)
    author = FeedAuthor()
  }

  private mutating func add(_ author: FeedAuthor, rank: Int, _ scope: Scope?) {
    if scope == .source {
      if author.written != nil { entry?.sourceAuthors.append(author) }
    } else if entry != nil {
      entry?.add(author, rank: rank)
    } else {
      feed.add(author, rank: rank)
    }
  }

  private mutating func finishEntry() {
    guard let done = entry else { return }
    entry = nil
    receive(done, feed)
  }

  private static func line(_ value: FeedValue) -> String? {
    let text = String(decoding: value.bytes, as: UTF8.self)
    return value.bytes.allSatisfy { $0 > 0x20 && $0 != 0xC2 } && !text.isEmpty ? text : Bytes.tidy(text)
  }

  private static func kind(_ tag: XMLTag) -> String {
    let name = tag.slice(tag.name)
    switch name.last.map(Bytes.folded) {
    case 0x73: return "rss"
    case 0x66: return "rdf"
    case 0x6C: return "cdf"
    case 0x6D: return "rss"
    default: return "atom"
    }
  }
}
