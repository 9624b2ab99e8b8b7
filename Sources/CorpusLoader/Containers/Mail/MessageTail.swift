/// What programs and offices put below, above and behind the text of a message: signatures, earlier messages, legal notices.
enum MessageTail {
  /// Takes it out and says what was left out.
  static func cut(_ lines: inout [Draft.Line]) -> [String] {
    var notes: [String] = []
    if let start = signature(lines) {
      lines.removeSubrange(start...)
      notes.append("left out: a signature")
    }
    if let start = earlierMessage(lines) {
      lines.removeSubrange(start...)
      notes.append("left out: an earlier message below")
    }
    let quoted = lines.filter { $0.text.first == 0x3E }
    if !quoted.isEmpty, size(quoted) * 2 < size(lines) {
      lines.removeAll { $0.text.first == 0x3E }
      notes.append("left out: quoted lines of an earlier message")
    } else {
      for index in lines.indices { lines[index].text = withoutMarks(lines[index].text) }
    }
    let kept = lines.filter { !isNotice($0.text) }
    if kept.count < lines.count, !kept.isEmpty {
      lines = kept
      notes.append("left out: notices of the sender's mail")
    }
    return notes
  }

  /// More bytes than this above an earlier message are a message of one's own.
  static let ownWords = 200

  private static func size(_ lines: [Draft.Line]) -> Int { lines.reduce(0) { $0 + $1.text.count } }

  /// The line `-- ` before a signature.
  private static func signature(_ lines: [Draft.Line]) -> Int? {
    lines.lastIndex { $0.text.elementsEqual("--".utf8) || $0.text.elementsEqual("-- ".utf8) }.flatMap { place in
      place > 0 && size(Array(lines[place...])) * 2 < size(lines) ? place : nil
    }
  }

  /// Where a message begins that this one answers; what is sent on without words of one's own is the message itself.
  private static func earlierMessage(_ lines: [Draft.Line]) -> Int? {
    let mark = lines.firstIndex { line in
      Bytes.find("-original message-", in: line.text, from: 0) != nil
        || Bytes.has("on ", at: 0, in: line.text) && line.text.count < 160
          && Bytes.find(" wrote:", in: line.text, from: max(0, line.text.count - 8)) != nil
    }
    let places = [mark, ForwardedHeader(lines)?.lines.lowerBound].compactMap { $0 }
    guard let place = places.min() else { return nil }
    return size(Array(lines[..<place])) > ownWords ? place : nil
  }

  private static func withoutMarks(_ line: [UInt8]) -> [UInt8] {
    guard line.first == 0x3E else { return line }
    return Array(Bytes.trimmed(line.drop { $0 == 0x3E || $0 == 0x20 }))
  }

  /// True for a line that is a legal notice or an offer of a mailing list.
  private static func isNotice(_ line: [UInt8]) -> Bool {
    var points = 0
    for (phrase, worth) in phrases where Bytes.find(phrase, in: line, from: 0) != nil { points += worth }
    return points >= 3 && line.count < 600 * points
  }

  /// Phrases of such lines, and how much each shows.
  private static let phrases: [(StaticString, Int)] = [
    ("this email and any", 3), ("this e-mail and any", 3), ("this message and any", 2), ("this email is intended", 3),
    ("this e-mail is intended", 3), ("this message is intended", 3), ("intended solely for", 1),
    ("intended recipient", 2), ("received this email in error", 3), ("received this e-mail in error", 3),
    ("received this message in error", 3), ("confidential and", 1), ("legally privileged", 1),
    ("scanned for viruses", 2), ("views expressed in this email", 3), ("views expressed in this e-mail", 3),
    ("communications via the internet", 1), ("before printing this e", 3), ("view this email in your browser", 3),
    ("view in browser", 3), ("view in your browser", 3), ("unsubscribe from", 3), ("to unsubscribe", 3),
    ("you are receiving this", 2), ("you have received this email because", 3), ("update your preferences", 3),
    ("manage your preferences", 3), ("email preferences", 2), ("unsubscribe", 2), ("mailing list", 1),
    ("monitored and recorded", 1),
  ]
}
