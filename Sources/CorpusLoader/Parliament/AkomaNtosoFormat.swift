internal import ChronologyModel

/// Debates in Akoma Ntoso 3 (OASIS LegalDocML): each section with a heading is a document.
struct AkomaNtosoFormat: Format {
  func recognises(_ input: TextInput) -> Bool {
    input.prolog?.root?.split(separator: ":").last == "akomantoso"
  }

  func read(_ input: TextInput, _ context: ReadingContext) throws(LoadError) -> Reading {
    let reader = AkomaNtosoReader()
    let stop = MarkupParser.parseXML(try XMLMending.mended(input), reader)
    if stop == .tooDeep { throw .tooDeep }
    if stop != nil { reader.finishSection() }
    var reading = Reading(kind: "debates")
    for (index, section) in reader.sections.enumerated() {
      var draft = Draft()
      draft.entry = section.id ?? "\(index + 1)"
      draft.add(headings: section.headings)
      if draft.title == nil { draft.title = reader.title }
      draft.outlet = reader.publisher
      draft.language = reader.language.map { AkomaNtosoFormat.languages[$0] ?? $0 }
      if let interval = reader.date.flatMap(Stamp.parse) {
        draft.publication = PublicationDate(interval: interval, basis: .metadata)
      }
      draft.proceedings = proceedings(reader, draft.publication.day)
      for (turn, lines) in section.turns { draft.add(lines, of: turn) }
      reading.drafts.append(draft)
    }
    if case .damaged(let line) = stop {
      if reading.drafts.isEmpty { throw .notXML(line: line) }
      reading.damagedAt = line
      reading.drafts[reading.drafts.count - 1].notes.append(
        "the file is damaged at line \(line) and was read up to there")
    }
    if reading.drafts.isEmpty { throw reader.isDebate ? .noText : .otherXML(root: "akomaNtoso, and no debate") }
    if reading.drafts.count == 1 { reading.drafts[0].entry = nil }
    return reading
  }

  /// The house, where the debate's identifier names one of Westminster.
  private func proceedings(_ reader: AkomaNtosoReader, _ day: CivilDay?) -> Proceedings? {
    guard let day, let parts = reader.uri?.lowercased().split(separator: "/"),
      parts.contains(where: { $0 == "gb" || $0 == "uk" })
    else { return nil }
    if parts.contains(where: { $0.contains("commons") }) {
      return Proceedings(house: .commons, report: .debate, day: day)
    }
    if parts.contains(where: { $0.contains("lords") }) { return Proceedings(house: .lords, report: .debate, day: day) }
    return nil
  }

  /// Three-letter codes of languages (ISO 639-2) that have a shorter one.
  private static let languages = ["eng": "en", "cym": "cy", "gla": "gd", "gle": "ga", "fra": "fr"]
}
