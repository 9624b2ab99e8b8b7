/// The fields that programs write out above a message that is sent on or answered: `From:`, `Sent:` or `Date:`, `To:`,
/// `Subject:`, on lines of their own or all on one.
struct ForwardedHeader {
  /// The lines that it takes.
  let lines: Range<Int>
  let from: String
  let date: String
  let subject: String?

  /// The first such fields among lines; nil when there are none.
  init?(_ all: [Draft.Line]) {
    for start in all.indices where ForwardedHeader.label(at: 0, in: all[start].text) == "from:" {
      var found: [String: String] = [:]
      var end = start
      while end < all.count, end < start + 10, all[end].text.count < 2000,
        ForwardedHeader.label(at: 0, in: all[end].text) != nil
      {
        ForwardedHeader.read(all[end].text, into: &found)
        end += 1
      }
      guard let from = found["from:"], let date = found["sent:"] ?? found["date:"],
        found["to:"] != nil || found["subject:"] != nil
      else { continue }
      self.from = from
      self.date = date
      subject = found["subject:"]
      lines = start..<end
      return
    }
    return nil
  }

  /// Takes the fields of a line, each up to the next label.
  private static func read(_ line: [UInt8], into found: inout [String: String]) {
    var key: String?
    var start = 0
    func store(_ end: Int) {
      guard let key, found[key] == nil else { return }
      found[key] = Bytes.tidy(String(decoding: line[start..<end], as: UTF8.self))
    }
    for place in line.indices where place == 0 || Bytes.isSpace(line[place - 1]) {
      guard let label = label(at: place, in: line), label != key else { continue }
      store(place)
      key = label
      start = place + label.utf8.count
    }
    store(line.count)
  }

  private static func label(at place: Int, in line: [UInt8]) -> String? {
    labels.first { line[place...].prefix($0.utf8.count).map(Bytes.folded).elementsEqual($0.utf8) }
  }

  private static let labels = ["from:", "sent:", "date:", "to:", "cc:", "bcc:", "subject:", "reply-to:", "importance:"]
}
