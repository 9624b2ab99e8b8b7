import ChronologyModel
import ClaimExtractor
import Grammar
import Lexing

/// A text whose mentions and times are marked by hand, so that claims are tested apart from the stages before them:
/// `[Ann Poole] was freed from [HMP Ashgate] on {2 March|2026-03-02}.` Names that begin with HMP are prisons, those that
/// begin with "the" or "a" are people who are not named, `[he=Ann Poole]` is a pronoun of hers.
struct Marked {
  var reading: CorpusReading

  init(_ marked: String, published: String? = nil) throws {
    var text = ""
    var entities: [Entity] = []
    var mentions: [Mention] = []
    var timexes: [Timex] = []
    var rest = Substring(marked)
    while let open = rest.firstIndex(where: { $0 == "[" || $0 == "{" }) {
      text += rest[..<open]
      let close = rest[open...].firstIndex { $0 == "]" || $0 == "}" } ?? rest.endIndex
      let inner = String(rest[rest.index(after: open)..<close])
      let start = text.utf8.count
      if rest[open] == "[" {
        let parts = inner.split(separator: "=").map(String.init)
        text += parts[0]
        let span = Span(document: 0, start: start, end: text.utf8.count)
        mentions.append(Self.mention(parts, span, &entities))
      } else {
        let parts = inner.split(separator: "|").map(String.init)
        text += parts[0]
        let interval = CivilDay(iso: parts[1]).map { CivilInterval(day: $0) } ?? Self.month(parts[1])
        timexes.append(
          Timex(
            span: Span(document: 0, start: start, end: text.utf8.count), kind: interval == nil ? .duration : .date,
            value: parts[1], interval: interval, anchor: .explicit))
      }
      rest = rest[close...].dropFirst()
    }
    text += rest
    let lexed = LexedText(text)
    let day = published.flatMap { CivilDay(iso: $0) }
    let document = Document(
      path: "sample.txt",
      publication: day.map { PublicationDate(interval: CivilInterval(day: $0), basis: .stated) } ?? .unknown,
      text: Array(text.utf8), paragraphs: lexed.paragraphs.map { .init(range: $0, role: .paragraph) })
    reading = CorpusReading(documents: [document], timexes: [timexes], entities: entities, mentions: [mentions])
    try ClaimFinder().read(&reading, texts: [lexed], grammars: [TextGrammar(lexed, .standard)])
  }

  private static func month(_ value: String) -> CivilInterval? {
    let parts = value.split(separator: "-").compactMap { Int($0) }
    return parts.count == 2 ? CivilInterval(month: parts[1], year: parts[0]) : nil
  }

  private static func mention(_ parts: [String], _ span: Span, _ entities: inout [Entity]) -> Mention {
    let words = parts[0]
    let isUnnamed =
      parts.count == 1 && (words.hasPrefix("a ") || words.hasPrefix("the ") || words.hasPrefix("another "))
    let kind: Entity.Kind = words.hasPrefix("HMP") ? .prison : .person
    if isUnnamed { return Mention(span: span, entity: nil, form: .unnamed, kind: kind, reason: "") }
    let name = parts.last ?? words
    let entity = entities.firstIndex { $0.name == name } ?? entities.count
    if entity == entities.count { entities.append(Entity(id: "x\(entity)", kind: kind, name: name)) }
    return Mention(span: span, entity: entity, form: parts.count == 2 ? .pronoun : .name, kind: kind, reason: "")
  }

  /// The claims of a kind.
  func claims(_ kind: EventKind) -> [Claim] { reading.claims.filter { $0.kind == kind } }

  /// The name of the first entity in a role of a claim.
  func name(_ role: Claim.Role, of claim: Claim?) -> String? {
    claim?.entities(role).first.map { reading.entities[$0].name }
  }

  /// The day of a claim.
  func day(_ claim: Claim?) -> String? { claim?.time?.earliest.day.description }

  /// The speaker of a claim, by name.
  func speaker(_ claim: Claim?) -> String? { claim?.speaker?.entity.map { reading.entities[$0].name } }
}
