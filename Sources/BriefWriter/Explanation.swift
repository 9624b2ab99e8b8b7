public import ChronologyModel

/// Why the chronology says what it says, for one entity, event, finding or document.
public enum Explanation {
  /// The ids that there are: `people p1 to p9, events e1 to e29`.
  public static func ids(in chronology: Chronology) -> String {
    var parts: [String] = []
    let kinds: [(String, String)] = [
      ("people", "p"), ("prisons", "r"), ("organisations", "o"), ("offices", "f"), ("places", "l"),
    ]
    for (name, letter) in kinds {
      let count = chronology.entities.count { $0.id.hasPrefix(letter) }
      if count > 0 { parts.append("\(name) \(letter)1 to \(letter)\(count)") }
    }
    let others = [
      ("events", "e", chronology.events.count), ("conflicts", "c", chronology.findings.count),
      ("documents", "d", chronology.documents.count),
    ]
    for (name, letter, count) in others where count > 0 { parts.append("\(name) \(letter)1 to \(letter)\(count)") }
    return parts.joined(separator: ", ")
  }
}

extension Brief {
  /// Why it says what it says of `id`, for a terminal `width` columns wide; nil when there is no such id.
  public func explanation(of id: String, width: Int) -> [UInt8]? {
    var text = TextColumns(width: width)
    let chronology = record.chronology
    if let index = chronology.entities.firstIndex(where: { $0.id == id }) {
      explain(entity: index, to: &text)
    } else if let event = chronology.events.first(where: { $0.id == id }) {
      explain(event, to: &text)
    } else if let finding = chronology.findings.first(where: { $0.id == id }) {
      explain(finding, to: &text)
    } else if let index = chronology.documents.firstIndex(where: { $0.id == id }) {
      explain(document: index, to: &text)
    } else {
      return nil
    }
    return text.bytes
  }

  /// A form of words that refers to an entity, how, and why it is that entity.
  private struct Reference: Hashable {
    var words: String
    var form: Mention.Form
    var reason: String
  }

  private func explain(entity index: Int, to text: inout TextColumns) {
    let entity = record.chronology.entities[index]
    text.paragraph("\(entity.name) (\(entity.kind.rawValue))", indent: 4, mark: entity.id)
    text.paragraph(entity.reference.map { "Matched to \($0)" } ?? "In none of the tables", indent: 4)
    var order: [Reference] = []
    var documents: [Reference: [Int]] = [:]
    for (document, mentions) in record.chronology.mentions.enumerated() {
      for mention in mentions where mention.entity == index {
        let words = PlainWords.oneLine(record.chronology.quote(mention.span))
        let reference = Reference(words: words, form: mention.form, reason: mention.reason)
        if documents[reference] == nil { order.append(reference) }
        documents[reference, default: []].append(document)
      }
    }
    for reference in order {
      let all = documents[reference] ?? []
      let places = Set(all).sorted().map { record.documents[$0].id }.joined(separator: ", ")
      text.pair("  “\(reference.words)”", "\(reference.form.rawValue): \(reference.reason)", column: 34)
      text.paragraph("\(PlainWords.count(all.count, "time")), in \(places)", indent: 34)
    }
  }

  private func explain(_ event: Event, to text: inout TextColumns) {
    text.paragraph(PlainWords.sentence(event.summary), indent: 4, mark: event.id)
    text.paragraph("Kind: \(event.kind.rawValue). Standing: \(event.standing.rawValue).", indent: 4)
    if let date = event.date {
      text.paragraph("Date: \(DateStyle.words(date.interval, value: date.value))", indent: 4)
      if !date.reckoning.isEmpty { text.paragraph(date.reckoning, indent: 6) }
    } else {
      text.paragraph("Date: no source gives one", indent: 4)
    }
    for rival in event.rivals {
      text.paragraph("Another date: \(DateStyle.words(rival.interval, value: rival.value))", indent: 4)
      if !rival.reckoning.isEmpty { text.paragraph(rival.reckoning, indent: 6) }
    }
    text.paragraph("Claims:", indent: 4)
    for case .some(let claim) in event.claims.map(record.claim) {
      let said = record.line(Source(span: claim.span, speaker: claim.speaker?.entity, voice: claim.speaker?.span))
      text.paragraph(said.quoted, indent: 6)
      text.paragraph(said.attribution(record), indent: 8)
      let trigger = PlainWords.oneLine(record.chronology.quote(claim.trigger))
      text.paragraph(
        "\(claim.kind.rawValue) by “\(trigger)” (\(claim.pattern)), \(claim.standing.rawValue)", indent: 8)
    }
    if !event.reasons.isEmpty { text.paragraph("Why they are one event:", indent: 4) }
    for reason in event.reasons { text.paragraph(reason, indent: 6) }
    for case .some(let other) in event.possiblySameAs.map(record.event) {
      text.paragraph("It may be the same as \(other.id): \(PlainWords.sentence(other.summary))", indent: 4)
    }
  }

  private func explain(_ finding: Finding, to text: inout TextColumns) {
    text.paragraph(PlainWords.sentence(finding.summary), indent: 4, mark: finding.id)
    text.paragraph("Kind: \(finding.kind.rawValue). Severity: \(finding.severity.rawValue).", indent: 4)
    if case .explained(let reason) = finding.status {
      text.paragraph("No conflict: \(PlainWords.sentence(reason))", indent: 4)
    }
    for line in record.lines(finding.sources) {
      text.paragraph(line.quoted, indent: 6)
      text.paragraph(line.attribution(record), indent: 8)
    }
    for (index, step) in finding.reckoning.enumerated() { text.paragraph(step, indent: 8, mark: "    \(index + 1).") }
    if !finding.settledBy.isEmpty {
      text.paragraph("What would settle it: \(PlainWords.sentence(finding.settledBy))", indent: 4)
    }
  }

  private func explain(document index: Int, to text: inout TextColumns) {
    let entry = SourceEntry(index, record)
    let names = [entry.name, entry.title].compactMap(\.self).joined(separator: ", ")
    text.paragraph(names, indent: 4, mark: record.documents[index].id)
    text.paragraph(entry.path, indent: 4)
    text.paragraph("Published: \(entry.date) (\(entry.basis))", indent: 4)
    for step in entry.reckoning { text.paragraph(step, indent: 6) }
    if let copyOf = entry.copyOf { text.paragraph("A copy of \(copyOf)", indent: 4) }
    for note in entry.notes { text.paragraph(note, indent: 4) }
  }
}
