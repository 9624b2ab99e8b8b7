internal import ChronologyModel

/// Web archives (WARC 0.18, 1.0 and 1.1; ISO 28500): each page that was captured is read, with its address and with the time
/// of its capture, by which it was published. Pictures, styles, scripts and failed answers are passed over.
struct WARCFormat: FileFormat {
  func recognises(_ bytes: [UInt8]) -> Bool { WARCFormat.isRecord(bytes, at: 0) }

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(LoadError) -> Reading {
    var unpacking = Unpacking("warc", context)
    var place = 0
    var number = 0
    while let start = WARCFormat.record(bytes, from: place) {
      number += 1
      guard let record = WARCRecord(bytes, at: start), record.block.upperBound > start else {
        place = start + 5
        unpacking.refuse("\(number)", .cutShort, .part)
        continue
      }
      place = record.block.upperBound
      if unpacking.isDone { break }
      read(record, bytes, "\(number)", context, into: &unpacking)
      if record.isCutShort { unpacking.refuse("", .cutShort, .part) }
    }
    return try unpacking.finished()
  }

  private func read(
    _ record: WARCRecord, _ bytes: [UInt8], _ entry: String, _ context: ReadingContext, into unpacking: inout Unpacking
  ) {
    guard record.isRead else { return }
    var body = record.block
    var type = MediaType(record.header.raw("content-type") ?? [])
    var content: [UInt8]?
    if record.isResponse, type.name.hasPrefix("application/http") {
      guard let answer = HTTPAnswer(bytes, record.block), answer.status == 200 else { return unpacking.passOver() }
      type = answer.type
      guard WARCFormat.mayBeText(type.name) else { return unpacking.passOver() }
      do throws(LoadError) {
        content = try answer.content(bytes, context.budget)
      } catch {
        return unpacking.refuse(entry, error)
      }
      body = answer.body
    }
    guard WARCFormat.mayBeText(type.name) else { return unpacking.passOver() }
    var page = content ?? Array(bytes[body])
    if page.isEmpty { return unpacking.passOver() }
    if type.name == "text/html" { page = MarkedUp.page(page) }
    let carried = type
    unpacking.read(
      page, entry: entry, isQuiet: WARCFormat.isQuiet,
      carry: { inner in
        inner.address = record.address
        inner.charset = carried["charset"]
        inner.received = record.date
      })
  }

  /// What a crawl takes along without anyone's asking: data of programs, empty and wordless pages.
  private static func isQuiet(_ error: LoadError) -> Bool {
    switch error {
    case .json, .otherXML, .empty, .noText, .noEntries, .binary: true
    default: false
    }
  }

  /// False for kinds that hold no text of an article.
  private static func mayBeText(_ type: String) -> Bool {
    if ["image/", "audio/", "video/", "font/"].contains(where: type.hasPrefix) { return false }
    return !noText.contains(type)
  }

  private static let noText: Set<String> = [
    "text/css", "text/javascript", "application/javascript", "application/x-javascript", "text/ecmascript",
    "application/font-woff", "application/font-woff2", "application/x-font-ttf", "application/vnd.ms-fontobject",
    "application/octet-stream", "application/wasm", "application/x-shockwave-flash", "application/warc-fields",
    "text/dns", "application/manifest+json",
  ]

  /// Where the next record begins.
  private static func record(_ bytes: [UInt8], from place: Int) -> Int? {
    var place = place
    while place < bytes.count {
      if bytes[place] == 0x57, isRecord(bytes, at: place), place == 0 || bytes[place - 1] == 0x0A { return place }
      place += 1
    }
    return nil
  }

  private static func isRecord(_ bytes: [UInt8], at place: Int) -> Bool {
    bytes.count > place + 8 && bytes[place] == 0x57 && Bytes.has("warc/", at: place, in: bytes)
      && Bytes.isDigit(bytes[place + 5]) && bytes[place + 6] == 0x2E
  }
}

/// A record of a web archive.
struct WARCRecord {
  let header: MIMEHeader
  /// Its bytes behind the header.
  let block: Range<Int>
  /// True when the file ends before it does.
  let isCutShort: Bool

  /// Reads the record at a place; nil when its header is damaged.
  init?(_ bytes: [UInt8], at start: Int) {
    let line = MIMEHeader.endOfLine(bytes, start, min(bytes.count, start + 100))
    header = MIMEHeader(bytes, from: min(bytes.count, line + 1))
    guard let length = header["content-length"].flatMap({ Int($0) }), length >= 0, length <= 1 << 40 else { return nil }
    isCutShort = header.end + length > bytes.count
    block = header.end..<min(bytes.count, header.end + length)
  }

  /// True for the kinds that hold what was captured; the others say something about the capture.
  var isRead: Bool { ["response", "resource", "conversion"].contains(header["warc-type"]?.lowercased()) }
  /// True when it holds a server's answer.
  var isResponse: Bool { header["warc-type"]?.lowercased() == "response" }
  /// When it was captured.
  var date: CivilInterval? { header["warc-date"].flatMap(Stamp.parse) }

  /// The address it was captured at; some programs write it in angle brackets.
  var address: String? {
    guard let uri = header["warc-target-uri"] else { return nil }
    let bare = uri.hasPrefix("<") && uri.hasSuffix(">") ? String(uri.dropFirst().dropLast()) : uri
    return bare.hasPrefix("http://") || bare.hasPrefix("https://") ? bare : nil
  }
}
