internal import ChronologyModel

/// One quotation with all a reader needs to weigh it: where it stands, when that was published and how that is known,
/// and who says it.
struct SourceLine: Sendable {
  /// The document, as an index.
  var document: Int
  /// What the document is called.
  var outlet: String
  /// The date of publication in words.
  var date: String
  /// How that is known, in a few words.
  var basis: String?
  /// The minute from which it can have been published, for the order of quotations; nil when nothing dates it.
  var published: Int?
  /// Who says it, when it is not the document itself.
  var speaker: String?
  /// How the official record is cited for it, when it stands there.
  var citation: String?
  /// The exact words.
  var quote: String
  /// Copies of the same story with the same words, as indices of documents.
  var alsoIn: [Int] = []

  /// The words on one line within quotation marks; words that are a quotation as they stand get no second pair.
  var quoted: String {
    let words = PlainWords.oneLine(quote)
    guard words.hasPrefix("“") else { return "“\(words)”" }
    let close = words.firstIndex(of: "”")
    if close == nil { return words + "”" }
    return close == words.index(before: words.endIndex) ? words : "“\(words)”"
  }

  /// The number that the list of sources gives the document.
  var number: Int { document + 1 }

  /// `7 November 2025 (date stated)`.
  var dated: String { basis.map { "\(date) (\($0))" } ?? date }
}

extension Record {
  /// The line for one source.
  func line(_ source: Source) -> SourceLine {
    let card = cards[source.span.document]
    return SourceLine(
      document: source.span.document, outlet: card.shortName, date: card.date, basis: card.basis, published: card.order,
      speaker: speaker(source), citation: citation(source.span), quote: chronology.quote(source.span))
  }

  /// How the official record is cited for a quotation; nil for one from anywhere else.
  func citation(_ span: Span) -> String? { Citation.of(span.range, in: documents[span.document]) }

  /// The lines for many sources: the same words in copies of one story are one line.
  func lines(_ sources: [Source]) -> [SourceLine] {
    var lines: [SourceLine] = []
    var places: [String: Int] = [:]
    for source in sources {
      let line = line(source)
      let key = "\(original(of: line.document))\n\(line.speaker ?? "")\n\(PlainWords.oneLine(line.quote))"
      guard let place = places[key] else {
        places[key] = lines.count
        lines.append(line)
        continue
      }
      var (shown, other) = (lines[place], line)
      // The original is shown, whichever comes first.
      if original(of: line.document) == line.document { (shown, other) = (line, shown) }
      shown.alsoIn = (shown.alsoIn + other.alsoIn + [other.document]).filter { $0 != shown.document }
      shown.alsoIn = Set(shown.alsoIn).sorted()
      lines[place] = shown
    }
    return lines
  }

  /// `The Herald (2)`, for `also in`.
  func short(_ document: Int) -> String { "\(shortName(ofDocument: document)) [\(document + 1)]" }

  /// Who says it: a name, or the text's own words for somebody not named.
  func speaker(_ source: Source) -> String? {
    if let named = entity(source.speaker) { return named.name }
    return source.voice.map { "“\(PlainWords.oneLine(chronology.quote($0)))”" }
  }
}
