internal import ChronologyModel

/// A name out of its time: "Her Majesty's Prison" in a text of 2025.
struct AnachronismConflicts: Mechanism {
  private let list: [Anachronism]
  /// The phrases by their first byte.
  private let byFirst: [[Int]]
  /// Words near a phrase that make it a name of its time.
  private static let historical = [
    "then ", "formerly", "former ", "known as", "predecessor", "at the time", " act ", "renamed",
  ]

  init(_ list: [Anachronism]) {
    self.list = list
    var byFirst = Array(repeating: [Int](), count: 256)
    for (index, one) in list.enumerated() { byFirst[Int(one.phrase[0])].append(index) }
    self.byFirst = byFirst
  }

  func findings(_ evidence: Evidence) -> [Finding] {
    var found: [Finding] = []
    for document in evidence.reading.documents.indices {
      guard let (day, how) = date(of: document, evidence) else { continue }
      var seen: Set<String> = []
      for (span, index) in matches(in: document, evidence) where day > list[index].until {
        let one = list[index]
        let isHistorical = isHistorical(span, one.until.year, evidence)
        guard seen.insert(one.now + (isHistorical ? "|" : "")).inserted else { continue }
        found.append(
          Finding(
            kind: .anachronism, severity: .low,
            status: isHistorical ? .explained(reason: "the sentence speaks of that time") : .open,
            summary: "One account uses a name "
              + (isHistorical ? "of an earlier time" : "that was out of date by then")
              + ": \u{201C}\(evidence.reading.quote(span))\u{201D}.",
            reckoning: [
              how, "The name was right until \(Dates.day(one.until)): \(one.note)", "It is now \(one.now).",
            ], settledBy: isHistorical ? "" : Settlement.record(.anachronism), sources: [evidence.source(span)]))
      }
    }
    return found
  }

  /// The first day a document can be of; an undated one is taken for as old as the oldest that is dated.
  private func date(of document: Int, _ evidence: Evidence) -> (CivilDay, String)? {
    let publication = evidence.reading.documents[document].publication
    if let day = publication.earliest {
      return (day, "\(evidence.reading.documents[document].name) is of \(Dates.day(day)) or later.")
    }
    guard let first = evidence.reading.documents.compactMap(\.publication.earliest).min() else { return nil }
    return (
      first,
      "The document is undated; the others read with it are of \(Dates.day(first)) or later, and it is taken to be too."
    )
  }

  private func matches(in document: Int, _ evidence: Evidence) -> [(Span, Int)] {
    let (bytes, places) = Anachronism.fold(evidence.reading.documents[document].text)
    var found: [(Span, Int)] = []
    var index = 0
    var inWord = false
    while index < bytes.count {
      let byte = bytes[index]
      let isLetter = byte >= 0x61 && byte <= 0x7A || byte >= 0x80
      defer { inWord = isLetter }
      if !inWord, let hit = byFirst[Int(byte)].first(where: { matches(bytes, at: index, list[$0].phrase) }) {
        let end = index + list[hit].phrase.count
        found.append((Span(document: document, start: places[index], end: places[end]), hit))
        index = end
        continue
      }
      index += 1
    }
    return found
  }

  private func matches(_ bytes: [UInt8], at index: Int, _ phrase: [UInt8]) -> Bool {
    let end = index + phrase.count
    guard end <= bytes.count, bytes[index..<end].elementsEqual(phrase) else { return false }
    guard end < bytes.count else { return true }
    let next = bytes[end]
    return !(next >= 0x61 && next <= 0x7A || next >= 0x80 && next != 0xE2)
  }

  /// True when the words around name a year up to the change, or say that the name is of another time.
  private func isHistorical(_ span: Span, _ year: Int, _ evidence: Evidence) -> Bool {
    let paragraph = evidence.paragraph(span)
    let around = Span(
      document: span.document, start: max(paragraph.start, span.start - 120), end: min(paragraph.end, span.end + 120))
    let text = String(decoding: evidence.reading.documents[span.document].text[around.range], as: UTF8.self)
      .lowercased()
    if Self.historical.contains(where: { text.contains($0) }) { return true }
    return text.split(whereSeparator: { !$0.isNumber }).contains { digits in
      guard digits.utf8.count == 4, let number = Int(digits) else { return false }
      return number >= 1800 && number <= year
    }
  }
}
