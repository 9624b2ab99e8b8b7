internal import CLibXML2

/// What is told of the elements and text of a feed or a page, in order. Names of a feed are without the prefix for RSS and
/// Atom, with the usual one for the modules (`dc:creator`, `content:encoded`).
protocol MarkupReceiver: AnyObject {
  /// An element begins; the attributes can be asked only during the call.
  func start(_ name: String, _ attributes: MarkupAttributes)
  /// An element ends.
  func end(_ name: String)
  /// Text; an element's text may come in pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// libxml2's push parser (SAX), the only way in. It is handed UTF-8 from which declarations of type, comments and
/// processing instructions have been taken out, so there are no entities and nothing to fetch.
enum MarkupParser {
  /// Why parsing stopped before the end of the input.
  enum Stop: Equatable {
    /// Not well formed at a line.
    case damaged(line: Int)
    /// Deeper than the limit.
    case tooDeep
  }

  /// Whoever listens, and the depth reached: what libxml2 hands back to us with every call.
  fileprivate final class Session {
    let receiver: any MarkupReceiver
    let limit: Int
    var depth = 0
    var isTooDeep = false

    init(_ receiver: any MarkupReceiver, limit: Int) {
      self.receiver = receiver
      self.limit = limit
    }
  }

  /// Bytes handed over at a time.
  private static let piece = 65_536

  /// Begun once, before any thread parses.
  private static let library: Void = xmlInitParser()

  /// Parses a feed; nil when it was well formed.
  static func parseXML(_ bytes: [UInt8], _ receiver: any MarkupReceiver) -> Stop? {
    _ = library
    let session = Session(receiver, limit: Limits.depth)
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, local, prefix, uri, _, _, count, _, attributes in
      guard let session = MarkupParser.opened(context), let local else { return }
      let name = Namespaces.name(
        local: MarkupParser.string(local), prefix: prefix.map(MarkupParser.string), uri: uri.map(MarkupParser.string))
      session.receiver.start(name, MarkupAttributes(namespaced: attributes, count: Int(count)))
    }
    handler.endElementNs = { context, local, prefix, uri in
      guard let session = MarkupParser.closed(context), let local else { return }
      session.receiver.end(
        Namespaces.name(
          local: MarkupParser.string(local), prefix: prefix.map(MarkupParser.string), uri: uri.map(MarkupParser.string))
      )
    }
    handler.characters = { MarkupParser.handOver($0, $1, $2) }
    handler.ignorableWhitespace = { MarkupParser.handOver($0, $1, $2) }
    handler.cdataBlock = { MarkupParser.handOver($0, $1, $2) }
    return withExtendedLifetime(session) { () -> Stop? in
      let user = Unmanaged.passUnretained(session).toOpaque()
      guard let context = xmlCreatePushParserCtxt(&handler, user, nil, 0, nil) else { return .damaged(line: 1) }
      defer { xmlFreeParserCtxt(context) }
      let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      xmlCtxtUseOptions(context, Int32(options))
      let isWhole = push(bytes, session) { xmlParseChunk(context, $0, $1, $2) == 0 }
      if session.isTooDeep { return .tooDeep }
      if isWhole { return nil }
      return .damaged(line: xmlCtxtGetLastError(context).map { Int($0.pointee.line) } ?? 1)
    }
  }

  /// Hands the bytes over piece by piece; false when a piece was not well formed.
  private static func push(
    _ bytes: [UInt8], _ session: Session, _ parse: (UnsafePointer<CChar>?, Int32, Int32) -> Bool
  ) -> Bool {
    bytes.withUnsafeBytes { raw in
      let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
      var offset = 0
      while offset < raw.count {
        let count = min(piece, raw.count - offset)
        guard parse(start.map { $0 + offset }, Int32(count), 0), !session.isTooDeep else { return false }
        offset += count
      }
      return parse(nil, 0, 1)
    }
  }

  private static func string(_ name: UnsafePointer<UInt8>) -> String { String(cString: name) }

  private static func session(_ context: UnsafeMutableRawPointer?) -> Session? {
    context.map { Unmanaged<Session>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func opened(_ context: UnsafeMutableRawPointer?) -> Session? {
    guard let session = session(context) else { return nil }
    session.depth += 1
    if session.depth > session.limit { session.isTooDeep = true }
    return session.isTooDeep ? nil : session
  }

  private static func closed(_ context: UnsafeMutableRawPointer?) -> Session? {
    guard let session = session(context), !session.isTooDeep else { return nil }
    session.depth -= 1
    return session
  }

  private static func handOver(_ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<UInt8>?, _ count: Int32) {
    guard let session = session(context), !session.isTooDeep, let text, count > 0 else { return }
    session.receiver.text(UnsafeBufferPointer(start: text, count: Int(count)))
  }
}
