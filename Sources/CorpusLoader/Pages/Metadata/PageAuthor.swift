/// Who wrote a page, as it says: nobody rather than the outlet, an agency or a label.
enum PageAuthor {
  /// The names joined by `, `; from JSON-LD, meta elements, marked elements, then the byline near the heading.
  static func of(
    _ head: PageHead, _ linked: LinkedData, _ marks: [PageMarks.Mark], dated: [PageMarks.Mark],
    bylines: [[UInt8]], outlet: String?
  ) -> String? {
    let people = linked.values("author") + (linked.values("author").isEmpty ? linked.values("creator") : [])
    let named = people.flatMap { person -> [String] in
      if let type = person["@type"]?.text, type != "Person", type != "Thing" { return [] }
      return (person["name"] ?? person).all.flatMap { PersonNames.of($0.text, outlet: outlet) }
    }
    let stated = marks.filter(\.isStated)
    var sources = [named] + keys.map { key in head[key].flatMap { PersonNames.of($0, outlet: outlet) } }
    sources.append(stated.prefix(12).flatMap { PersonNames.of(words($0), outlet: outlet) })
    for mark in marks.prefix(12) where !mark.isStated {
      sources.append(PersonNames.of(words(mark), outlet: outlet, isStated: false))
    }
    for line in bylines where line.count <= 150 {
      guard let start = byline(in: line) else { continue }
      sources.append(PersonNames.of(String(decoding: line[start...], as: UTF8.self), outlet: outlet, isStated: false))
    }
    sources.append(names(above: bylines, outlet: outlet))
    // A name before a date in a line of the kind; it is the outlet's where no other is known.
    if outlet != nil {
      for mark in dated.prefix(6) where mark.text.count <= 120 {
        guard let date = PrintedDate.all(in: mark.text, PrintedDate.Reading()).first, date.range.lowerBound > 5 else {
          continue
        }
        let before = Bytes.trimmed(mark.text[..<date.range.lowerBound])
        sources.append(PersonNames.of(String(decoding: before, as: UTF8.self), outlet: outlet, isStated: false))
      }
    }
    // One word is often a login, where another source has the name.
    let names = sources.first { $0.contains { $0.contains(" ") } } ?? sources.first { !$0.isEmpty }
    return names.flatMap { joined($0) }
  }

  /// A line that is a name right above one that is a role: `Sanne Prosser`, `Regional reporter`.
  private static func names(above lines: [[UInt8]], outlet: String?) -> [String] {
    for (line, role) in zip(lines, lines.dropFirst()) where line.count <= 40 && role.count <= 60 {
      let words = String(decoding: role, as: UTF8.self).lowercased().split(separator: " ")
      guard words.contains(where: PersonNames.roles.contains) else { continue }
      let names = PersonNames.of(String(decoding: line, as: UTF8.self), outlet: outlet, isStated: false)
      if !names.isEmpty { return names }
    }
    return []
  }

  private static func words(_ mark: PageMarks.Mark) -> String { String(decoding: mark.text.prefix(160), as: UTF8.self) }

  private static func joined(_ names: [String]) -> String? {
    var kept: [String] = []
    for name in names.prefix(40) where !kept.contains(name) { kept.append(name) }
    return kept.isEmpty ? nil : kept.joined(separator: ", ")
  }

  /// Where a byline begins in a line: at its start, or after a date as in `12 September 2016 by Nia Prosser`.
  private static func byline(in line: [UInt8]) -> Int? {
    if openings.contains(where: { Bytes.has($0, at: 0, in: line) }) { return 0 }
    guard let by = Bytes.find(" by ", in: line, from: 0), by <= 60,
      line.contains(where: Bytes.isDigit) || by <= 12
    else { return nil }
    return by + 1
  }

  private static let openings: [StaticString] = [
    "by ", "by: ", "von ", "par ", "por ", "door ", "di ", "written by ", "posted by ", "text: ", "autor: ", "author: ",
    "published by ", "words by ", "story by ",
  ]

  private static let keys = [
    "dc.creator", "dc:creator", "dcterms.creator", "dcterm:creator", "author", "article:author", "og:article:author",
    "dc.contributor", "parsely-author", "sailthru.author", "byl", "authors", "article:author_name", "citation_author",
    "twitter:data1",
  ]
}
