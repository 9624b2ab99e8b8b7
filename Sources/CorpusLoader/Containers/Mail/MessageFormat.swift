internal import ChronologyModel

/// Messages (EML; RFC 5322 and MIME): press notices, with the files sent along. Who they were sent to and which way they
/// came is never taken down.
struct MessageFormat: FileFormat {
  func recognises(_ bytes: [UInt8]) -> Bool {
    let start = MessageFormat.start(bytes)
    let line = bytes[start..<MIMEHeader.endOfLine(bytes, start, min(bytes.count, start + 1000))]
    guard let colon = MIMEHeader.colon(line) else { return false }
    let first = String(decoding: line[..<colon].map(Bytes.folded), as: UTF8.self)
    guard MessageFormat.names.contains(first) || first.hasPrefix("x-") || first.hasPrefix("arc-") else { return false }
    let header = MIMEHeader(bytes, from: start)
    let known = Set(header.fields.map(\.name)).intersection(MessageFormat.names)
    if known.contains("mime-version"), known.contains("content-type") { return true }
    let isDated = known.contains("date") || known.contains("sent") || known.contains("received")
    let isSent = isDated || header.raw("from")?.contains(0x40) == true
    return known.count >= 3 && isSent && (known.contains("from") || known.contains("received"))
  }

  func read(_ bytes: [UInt8], _ context: ReadingContext) throws(LoadError) -> Reading {
    let message = MIMEPart(bytes, MessageFormat.start(bytes)..<bytes.count)
    let text = try MessageText(message, bytes)
    var unpacking = Unpacking("message", context)
    var draft = heading(of: message.header, context)
    draft.lines = text.lines
    draft.hasRoles = text.hasRoles
    draft.notes += MessageTail.cut(&draft.lines)
    takeForwarded(into: &draft, context)
    if !draft.lines.isEmpty {
      addTitle(to: &draft)
      context.complete(&draft)
      unpacking.add(draft)
    }
    for _ in 0..<text.passedOver { unpacking.passOver() }
    for (index, file) in text.files.enumerated() {
      let sent = draft.publication.interval
      let name = file.fileName ?? "part \(index + 1)"
      unpacking.read(
        file.decoded(bytes), entry: name,
        carry: { inner in
          inner.charset = file.type["charset"]
          inner.received = sent
        },
        amend: { attached in
          // A message that was sent along speaks for itself; a file is its sender's.
          if file.type.name == "message/rfc822" { return }
          attached.outlet = attached.outlet ?? draft.outlet
          attached.embargo = attached.embargo ?? draft.embargo
        })
    }
    return try unpacking.finished(orElse: .noText)
  }

  /// What the fields say: title, sender, date.
  private func heading(of header: MIMEHeader, _ context: ReadingContext) -> Draft {
    var draft = Draft()
    draft.title = header.words("subject").map(MessageFormat.withoutPrefixes)
    draft.language = header["content-language"].flatMap { Bytes.tidy($0) }
    if let from = header.words("from") { set(sender: from, of: &draft, context) }
    if let date = header.words("date") ?? header.words("sent") { set(date: date, of: &draft) }
    return draft
  }

  private func set(sender: String, of draft: inout Draft, _ context: ReadingContext) {
    let from = Correspondent(sender)
    draft.outlet = from.outlet(context.outletName)
    draft.author = from.person(outlet: draft.outlet)
  }

  private func set(date: String, of draft: inout Draft) {
    guard let stamp = Stamp.parse(String(date.prefix { $0 != "(" })) else { return }
    draft.publication = PublicationDate(interval: stamp, basis: .metadata)
  }

  /// A message that only sends another on is that other: its sender, its day, its words.
  private func takeForwarded(into draft: inout Draft, _ context: ReadingContext) {
    guard let header = ForwardedHeader(draft.lines), header.lines.upperBound < draft.lines.count else { return }
    draft.lines.removeSubrange(..<header.lines.upperBound)
    draft.publication = .unknown
    set(sender: header.from, of: &draft, context)
    set(date: header.date, of: &draft)
    if let subject = header.subject { draft.title = MessageFormat.withoutPrefixes(subject) }
    draft.notes.append("it was sent on in another message, whose own words are left out")
  }

  /// The subject stands first, where the text does not begin with it.
  private func addTitle(to draft: inout Draft) {
    guard let title = draft.title else { return }
    let words = Array(title.utf8)
    if draft.lines.prefix(3).contains(where: { $0.text.map(Bytes.folded) == words.map(Bytes.folded) }) { return }
    draft.lines.insert(Draft.Line(text: words, role: .headline), at: 0)
    draft.hasHeadlineApart = draft.lines.count > 1
  }

  private static func withoutPrefixes(_ subject: String) -> String {
    var rest = subject[...]
    while let prefix = ["re:", "fw:", "fwd:", "[external]", "[ext]"].first(where: { rest.lowercased().hasPrefix($0) }) {
      rest = rest.dropFirst(prefix.count).drop { $0 == " " }
    }
    return rest.isEmpty ? subject : String(rest)
  }

  /// Where the fields begin: after a byte order mark and empty lines.
  private static func start(_ bytes: [UInt8]) -> Int {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[mark...].prefix(100).firstIndex { $0 != 0x0A && $0 != 0x0D } ?? mark
  }

  /// Names of fields that messages have.
  static let names: Set<String> = [
    "from", "to", "cc", "bcc", "date", "sent", "subject", "received", "return-path", "message-id", "mime-version",
    "content-type", "content-transfer-encoding", "delivered-to", "reply-to", "sender", "dkim-signature",
    "authentication-results", "in-reply-to", "references", "list-id", "list-unsubscribe", "thread-topic",
    "thread-index", "importance", "priority", "content-language", "user-agent", "envelope-to", "status",
  ]
}
