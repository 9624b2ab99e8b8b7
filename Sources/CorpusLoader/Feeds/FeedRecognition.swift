/// Tells feeds by their first bytes.
enum FeedRecognition {
  /// True for RSS, Atom, RDF or CDF, also when something else stands before its beginning.
  static func isFeed(_ text: [UInt8], _ prolog: Prolog?) -> Bool {
    if let prolog, isFeed(prolog, text) { return true }
    guard let start = start(in: text, hasProlog: prolog != nil) else { return false }
    let head = Array(text[start..<min(text.count, start + 65_536)])
    return Prolog(head).map { isFeed($0, head) } ?? false
  }

  /// The encoding that the declaration of XML gives, in small letters.
  static func declaredEncoding(_ text: [UInt8]) -> String? {
    guard let start = Bytes.find("<?xml", in: text, from: 0, to: 1024),
      let end = Bytes.find("?>", in: text, from: start, to: start + 1024),
      var place = Bytes.find("encoding", in: text, from: start, to: end)
    else { return nil }
    place += 8
    let marks: [UInt8] = [0x3D, 0x22, 0x27]
    while place < end, Bytes.isSpace(text[place]) || marks.contains(text[place]) { place += 1 }
    let label = text[place..<end].prefix { !Bytes.isSpace($0) && !marks.contains($0) }
    return label.isEmpty ? nil : String(decoding: label.map(Bytes.folded), as: UTF8.self)
  }

  /// True when a feed is in another encoding than it says.
  static func isMislabelled(_ text: [UInt8], readAs encoding: String) -> Bool {
    let declared = declaredEncoding(Array(text.prefix(2048)))
    let saysUTF8 = ["utf-8", "utf8"].contains(declared ?? "utf-8")
    if encoding == "utf-8" { return !saysUTF8 }
    // UTF-16 has its own marks and needs no declaration.
    return encoding.hasPrefix("utf-16") ? declared != nil && saysUTF8 : saysUTF8
  }

  private static func isFeed(_ prolog: Prolog, _ text: [UInt8]) -> Bool {
    guard let root = prolog.root else { return false }
    switch root.split(separator: ":").last {
    case "rss", "feed", "rdf", "channel": return true
    case "entry": return Bytes.find("www.w3.org/2005/atom", in: text, from: 0, to: 4096) != nil
    default: return false
    }
  }

  /// Where a feed begins after something else: the warning of a program, a blank, a stray word.
  private static func start(in text: [UInt8], hasProlog: Bool) -> Int? {
    if let declaration = Bytes.find("<?xml", in: text, from: 1, to: 2048) { return declaration }
    if hasProlog { return nil }
    let starts = ["<rss", "<feed", "<rdf:rdf"].compactMap { (root: StaticString) -> Int? in
      guard let place = Bytes.find(root, in: text, from: 0, to: 2048), place + root.utf8CodeUnitCount < text.count,
        Bytes.isSpace(text[place + root.utf8CodeUnitCount]) || text[place + root.utf8CodeUnitCount] == 0x3E
      else { return nil }
      return place
    }
    guard let first = starts.min(),
      ["</item>", "</entry>", "</channel>", "</feed>"].contains(where: {
        (end: StaticString) in Bytes.find(end, in: text, from: first) != nil
      })
    else { return nil }
    return first
  }
}
