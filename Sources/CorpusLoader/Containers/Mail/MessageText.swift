internal import ChronologyModel

/// The text of a message and the files sent along, out of its parts.
struct MessageText {
  private(set) var lines: [Draft.Line] = []
  /// True when roles are known from markup.
  private(set) var hasRoles = false
  private(set) var files: [MIMEPart] = []
  /// Pictures, signatures and cards.
  private(set) var passedOver = 0
  private let bytes: [UInt8]

  init(_ message: MIMEPart, _ bytes: [UInt8]) throws(LoadError) {
    self.bytes = bytes
    try take(message)
  }

  /// Takes a part and what is in it; parts are never deeper than `Limits.parts`.
  private mutating func take(_ part: MIMEPart) throws(LoadError) {
    switch part.type.name {
    case "multipart/alternative": try takeFullest(of: part.parts)
    case "multipart/related":
      let start = part.type["start"]
      let root = part.parts.first { start != nil && $0.header["content-id"] == start } ?? part.parts.first
      if let root { try take(root) }
      passedOver += max(0, part.parts.count - 1)
    case let name where name.hasPrefix("multipart/"): for inner in part.parts { try take(inner) }
    case "text/plain" where !part.isAttachment: add(plain(part), areMarked: false)
    case "text/html" where !part.isAttachment: add(try HTMLLines.lines(part, bytes), areMarked: true)
    case let name where MessageText.isNoText(name): passedOver += 1
    default: files.append(part)
    }
  }

  /// Of several forms of one text, the page when it says as much as the plain text, else the plain text.
  private mutating func takeFullest(of parts: [MIMEPart]) throws(LoadError) {
    var forms: [MessageText] = []
    for part in parts {
      var form = self
      (form.lines, form.files, form.hasRoles, form.passedOver) = ([], [], false, 0)
      try form.take(part)
      forms.append(form)
    }
    func size(_ form: MessageText) -> Int { form.lines.reduce(0) { $0 + $1.text.count } }
    let largest = forms.map(size).max() ?? 0
    let best = forms.first { $0.hasRoles && size($0) * 10 >= largest * 6 } ?? forms.first { size($0) == largest }
    if let best { add(best.lines, areMarked: best.hasRoles) }
    for form in forms { files += form.files }
    passedOver += forms.reduce(0) { $0 + $1.passedOver }
  }

  private mutating func add(_ more: [Draft.Line], areMarked: Bool) {
    if more.isEmpty { return }
    hasRoles = lines.isEmpty ? areMarked : hasRoles && areMarked
    lines += more
  }

  private func plain(_ part: MIMEPart) -> [Draft.Line] {
    guard let text = try? TextEncoding.decoded(part.decoded(bytes), charset: part.type["charset"]).text else {
      return []
    }
    let isFlowed = part.type["format"]?.lowercased() == "flowed"
    let paragraphs =
      isFlowed
      ? WrappedText.flowed(text, deletesSpace: part.type["delsp"]?.lowercased() == "yes") : WrappedText.joined(text)
    return paragraphs.map { $0.filter { $0 >= 0x20 || $0 == 0x09 } }.filter { !$0.isEmpty }
      .map { Draft.Line(text: $0, role: .paragraph) }
  }

  /// True for kinds that hold no text of their own for a reader.
  private static func isNoText(_ type: String) -> Bool {
    ["image/", "audio/", "video/", "font/"].contains { type.hasPrefix($0) } || noText.contains(type)
  }

  private static let noText: Set<String> = [
    "application/pgp-signature", "application/pgp-keys", "application/pkcs7-signature", "application/x-pkcs7-signature",
    "text/calendar", "text/vcard", "text/x-vcard", "text/directory", "message/delivery-status", "message/external-body",
    "application/ics",
  ]
}

/// The blocks of a page that is no article of a site: all of it is the text.
enum HTMLLines {
  static func lines(_ part: MIMEPart, _ bytes: [UInt8]) throws(LoadError) -> [Draft.Line] {
    try lines(TextInput(part.decoded(bytes), charset: part.type["charset"]).text)
  }

  static func lines(_ html: [UInt8]) throws(LoadError) -> [Draft.Line] { try PageReader.lines(of: html) }
}
