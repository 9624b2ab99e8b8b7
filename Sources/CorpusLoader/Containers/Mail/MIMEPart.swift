/// A message, or a part of one: its header, and where its body lies.
struct MIMEPart {
  let header: MIMEHeader
  let type: MediaType
  /// The body, in bytes of the message.
  let body: Range<Int>
  /// The parts of a `multipart`.
  private(set) var parts: [MIMEPart] = []

  /// Parts of one `multipart`.
  private static let most = 1000

  /// Reads a part and those in it, to the limit of levels.
  init(_ bytes: [UInt8], _ range: Range<Int>, level: Int = 0, defaultType: String = "text/plain") {
    header = MIMEHeader(bytes, from: range.lowerBound, to: range.upperBound)
    type = MediaType(header.raw("content-type") ?? Array(defaultType.utf8))
    body = min(header.end, range.upperBound)..<range.upperBound
    guard type.name.hasPrefix("multipart/"), let boundary = type["boundary"], !boundary.isEmpty, level < Limits.parts
    else { return }
    let inner = type.name == "multipart/digest" ? "message/rfc822" : "text/plain"
    for piece in MIMEPart.pieces(bytes, body, Array("--\(boundary)".utf8)) {
      parts.append(MIMEPart(bytes, piece, level: level + 1, defaultType: inner))
    }
  }

  /// The name that it gives its file.
  var fileName: String? {
    let disposition = header.raw("content-disposition").map { MediaType($0) }
    let name = disposition?["filename"] ?? type["name"]
    return Bytes.tidy(name?.split { $0 == "/" || $0 == "\\" }.last.map(String.init))
  }

  /// True when it says that it is a file sent along.
  var isAttachment: Bool { header.raw("content-disposition").map { MediaType($0).name } == "attachment" }

  /// Its bytes as they were before it was sent.
  func decoded(_ bytes: [UInt8]) -> [UInt8] {
    TransferEncoding.decoded(bytes[body], header["content-transfer-encoding"])
  }

  /// The parts between lines that begin with the boundary; the last may lack its end.
  private static func pieces(_ bytes: [UInt8], _ range: Range<Int>, _ boundary: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    var place = range.lowerBound
    while place < range.upperBound, found.count < most {
      let stop = MIMEHeader.endOfLine(bytes, place, range.upperBound)
      let line = bytes[place..<stop]
      if line.first == 0x2D, line.starts(with: boundary) {
        let rest = Bytes.trimmed(line.dropFirst(boundary.count))
        let isLast = rest.elementsEqual([0x2D, 0x2D])
        if rest.isEmpty || isLast {
          if let start { found.append(start..<max(start, lineEnd(bytes, before: place))) }
          start = isLast ? nil : min(stop + 1, range.upperBound)
          if isLast { return found }
        }
      }
      place = stop + 1
    }
    if let start { found.append(start..<range.upperBound) }
    return found
  }

  /// Where the line before a boundary ends: its line end belongs to the boundary.
  private static func lineEnd(_ bytes: [UInt8], before place: Int) -> Int {
    var end = place
    if end > 0, bytes[end - 1] == 0x0A { end -= 1 }
    if end > 0, bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }
}
