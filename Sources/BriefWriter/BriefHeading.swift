internal import ChronologyModel

/// The heading block: what the brief is about, as at when, and of what.
struct BriefHeading: Sendable {
  var title: String
  /// What it is, in a few words.
  var kind = ""
  /// The words beside each other in the block: label and value.
  var facts: [(label: String, value: String)]
  var marking: String?
  var edition: String
  /// `until 7am on 6 November 2025`; nil where there is none.
  var embargo: String?

  init(_ record: Record, kind: String = "") {
    self.kind = kind
    title = PlainWords.oneLine(record.options.title ?? BriefHeading.madeTitle(record))
    marking = record.options.marking.map(PlainWords.oneLine)
    edition = PlainWords.oneLine(record.options.edition)
    embargo = record.options.embargo.map {
      // One that ends as a day begins was given by the day.
      "until \($0.hour == 0 && $0.minute == 0 ? DateStyle.day($0.day) : DateStyle.instant($0))"
    }
    facts = [
      ("As at", BriefHeading.asAt(record)),
      ("Edition", edition),
      ("Documents", BriefHeading.documents(record)),
      ("Fingerprint of sources", Fingerprint.words(record.documents.map(\.text))),
    ]
    if let clearance = record.options.clearance { facts.insert(("Clearance", PlainWords.oneLine(clearance)), at: 2) }
    if let embargo { facts.insert(("Embargo", embargo), at: 2) }
  }

  /// What stands under a label of the block.
  func fact(_ label: String) -> String? { facts.first { $0.label == label }?.value }

  /// What stands at the head of every page: the marking and the embargo; nil without either.
  var banner: String? {
    let words = [marking, embargo.map { "Embargoed \($0)" }].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: " · ")
  }

  /// As at the moment the user asked about, else the latest publication.
  static func asAt(_ record: Record) -> String {
    if let asOf = record.chronology.asOf { return DateStyle.instant(asOf) }
    guard let latest = record.latestPublication else { return "not known: no document is dated" }
    return "\(DateStyle.day(latest)), the latest publication"
  }

  /// The block on one line: `OFFICIAL. Edition 1. As at: 7 November 2025, the latest publication. Documents: 15 read.`
  var summary: String {
    let words = facts.filter { $0.label != "Edition" }.map { "\($0.label): \($0.value)." }
    return ([banner.map { $0 + "." }, "Edition \(edition)."].compactMap(\.self) + words).joined(separator: " ")
  }

  private static func documents(_ record: Record) -> String {
    var parts = ["\(PlainWords.grouped(record.documents.count)) read"]
    let copies = record.documents.count - record.originals
    let undated = record.documents.filter { $0.publication.interval == nil }.count
    if copies > 0 { parts.append("\(copies) of them \(copies == 1 ? "a copy" : "copies") of another") }
    if undated > 0 { parts.append("\(undated) not dated") }
    if !record.chronology.refusals.isEmpty { parts.append("\(record.chronology.refusals.count) refused") }
    return parts.joined(separator: ", ")
  }

  /// The prison and the two people that the story is about.
  private static func madeTitle(_ record: Record) -> String {
    let subjects = Subjects(record)
    let people = subjects.people.compactMap { record.entity($0)?.name }
    switch (record.entity(subjects.prison)?.name, people.isEmpty) {
    case (let prison?, false): return "\(prison): \(PlainWords.list(people))"
    case (let prison?, true): return prison
    case (nil, false): return PlainWords.list(people)
    case (nil, true): return "Chronology of \(PlainWords.count(record.documents.count, "document"))"
    }
  }
}
