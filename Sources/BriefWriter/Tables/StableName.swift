internal import ChronologyModel

/// A name for an event that stays with it from one edition to the next, though ids are counted anew: a UUID of
/// version 8 (RFC 9562) made of its kind and of the words that were published first about it.
struct StableName: Sendable, Hashable {
  /// `6f1c0f6e-3a52-8d1b-9c44-0a3b5d7e9f10`.
  var uuid: String

  /// Two events about which the same words came first are told apart by their order.
  static func all(_ record: Record) -> [StableName] {
    var seen: [String: Int] = [:]
    return record.chronology.events.map { event in
      let first = event.sources.min { order($0, record) < order($1, record) }
      let words = first.map { PlainWords.oneLine(record.chronology.quote($0.span)) } ?? event.summary
      let document = first.map { record.documents[$0.span.document] }
      let key = [event.kind.rawValue, document?.url ?? document?.path ?? "", words].joined(separator: "\n")
      let before = seen[key, default: 0]
      seen[key] = before + 1
      return StableName(of: before == 0 ? key : "\(key)\n\(before)")
    }
  }

  /// The name that is made of `text`.
  init(of text: String) {
    let digits = Fingerprint.digits([Array("1\(text)".utf8)]) + Fingerprint.digits([Array("2\(text)".utf8)])
    var hex = Array(digits)
    hex[12] = "8"
    hex[16] = "9"
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(hex[$0]) }
    uuid = parts.joined(separator: "-")
  }

  private static func order(_ source: Source, _ record: Record) -> (Int, Int, Int) {
    (record.cards[source.span.document].order ?? Int.max, source.span.document, source.span.start)
  }
}
