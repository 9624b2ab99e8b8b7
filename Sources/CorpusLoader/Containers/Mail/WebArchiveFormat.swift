internal import ChronologyModel

/// Pages that a browser saved as one file (MHTML, RFC 2557): the page itself is read, its pictures, styles and frames are
/// not.
struct WebArchiveFormat: FileFormat {
  func recognises(_ bytes: [UInt8]) -> Bool {
    let line = bytes[..<MIMEHeader.endOfLine(bytes, 0, min(bytes.count, 1000))]
    guard MIMEHeader.colon(line) != nil else { return false }
    let header = MIMEHeader(bytes, from: 0)
    let type = MediaType(header.raw("content-type") ?? [])
    guard type.name == "multipart/related" || type.name == "text/html", header.raw("mime-version") != nil else {
      return false
    }
    if header.raw("snapshot-content-location") != nil { return true }
    if header.raw("to") != nil || header.raw("received") != nil { return false }
    let from = header["from"]?.lowercased() ?? ""
    return from.hasPrefix("<saved by") || from.hasPrefix("\"saved by") || from.hasPrefix("saved by")
      || WebArchiveFormat.root(of: MIMEPart(bytes, 0..<bytes.count))?.header.raw("content-location") != nil
  }

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(LoadError) -> Reading {
    let message = MIMEPart(bytes, 0..<bytes.count)
    guard let root = WebArchiveFormat.root(of: message) else { throw .noDocument("a saved page") }
    var inner = try context.within
    let address = root.header.words("content-location") ?? message.header.words("snapshot-content-location")
    inner.address = address.flatMap { $0.hasPrefix("http") ? $0 : nil } ?? context.address
    inner.charset = root.type["charset"]
    inner.received = message.header.words("date").flatMap(Stamp.parse) ?? context.received
    var reading = try Formats.read(MarkedUp.page(root.decoded(bytes)), inner)
    reading.kind = "saved page"
    return reading
  }

  /// The part that is the page: the one that the header names, else the first that is a page.
  private static func root(of message: MIMEPart) -> MIMEPart? {
    if message.type.name == "text/html" { return message }
    let start = message.type["start"]
    if let start, let named = message.parts.first(where: { $0.header["content-id"] == start }) { return named }
    return message.parts.first { $0.type.name == "text/html" || $0.type.name == "application/xhtml+xml" }
      ?? message.parts.lazy.flatMap(\.parts).first { $0.type.name == "text/html" }
  }
}

/// Text that its carrier calls a page.
enum MarkedUp {
  /// The bytes of such a text, with a declaration where nothing in them shows that they are a page: a page may begin with
  /// words, or with an element that no page should begin with.
  static func page(_ bytes: [UInt8]) -> [UInt8] {
    let head = Array(bytes.prefix(1024))
    guard let first = head.first(where: { !Bytes.isSpace($0) }), first < 0x7F, !head.contains(0) else { return bytes }
    for sign in ["<?xml", "<!doctype", "<html", "<rss", "<feed", "<rdf"] as [StaticString]
    where Bytes.find(sign, in: head, from: 0) != nil { return bytes }
    if first == 0x7B || first == 0x5B { return bytes }
    return Array("<!DOCTYPE html>".utf8) + bytes
  }
}
