/// Who wrote a page, as it says: nobody rather than the outlet, an agency or a label.
enum PageAuthor {
  /// The names joined by `, `; from JSON-LD, meta elements, marked elements, then the byline near the heading.
  static func of(
    _ head: PageHead, _ linked: LinkedData, _ marks: [PageMarks.Mark], bylines: [[UInt8]], outlet: String?
  ) -> String? {
    let people = linked.values("author") + (linked.values("author").isEmpty ? linked.values("creator") : [])
    let named = people.flatMap { person -> [String] in
      if let type = person["@type"]?.text, type != "Person", type != "Thing" { return [] }
      return (person["name"] ?? person).all.flatMap { PersonNames.of($0.text, outlet: outlet) }
    }
    if let names = joined(named) { return names }
    for key in keys {
      if let names = joined(head[key].flatMap { PersonNames.of($0, outlet: outlet) }) { return names }
    }
    let stated = marks.filter(\.isStated)
    if let names = joined(stated.prefix(12).flatMap { PersonNames.of(words($0), outlet: outlet) }) { return names }
    for mark in marks.prefix(12) where !mark.isStated {
      if let names = joined(PersonNames.of(words(mark), outlet: outlet, isStated: false)) { return names }
    }
    for line in bylines where opensByline(line) {
      let text = String(decoding: line, as: UTF8.self)
      if let names = joined(PersonNames.of(text, outlet: outlet, isStated: false)) { return names }
    }
    return nil
  }

  private static func words(_ mark: PageMarks.Mark) -> String { String(decoding: mark.text.prefix(160), as: UTF8.self) }

  private static func joined(_ names: [String]) -> String? {
    var kept: [String] = []
    for name in names.prefix(40) where !kept.contains(name) { kept.append(name) }
    return kept.isEmpty ? nil : kept.joined(separator: ", ")
  }

  private static func opensByline(_ line: [UInt8]) -> Bool {
    line.count <= 150 && openings.contains { Bytes.has($0, at: 0, in: line) }
  }

  private static let openings: [StaticString] = [
    "by ", "by: ", "von ", "par ", "por ", "door ", "di ", "written by ", "posted by ", "text: ", "autor: ", "author: ",
    "published by ", "words by ", "story by ",
  ]

  private static let keys = [
    "author", "article:author", "og:article:author", "dc.creator", "dc:creator", "dcterms.creator", "dcterm:creator",
    "dc.contributor", "parsely-author", "sailthru.author", "byl", "authors", "article:author_name", "citation_author",
    "twitter:data1",
  ]
}
