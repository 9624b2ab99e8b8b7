internal import ChronologyModel

/// Takes down an Akoma Ntoso debate as it is parsed: who is who, and what is said in which section.
final class AkomaNtosoReader: MarkupReceiver {
  /// What is said in a section between two headings.
  struct Section {
    var id: String?
    var headings: [String] = []
    var turns: [(turn: Turn?, lines: [RecordText.Line])] = []
  }

  private struct Open {
    var name: String
    var id: String?
    /// How many headings stood when it began.
    var headings: Int
  }

  private(set) var sections: [Section] = []
  /// True when there is a debate in the file.
  private(set) var isDebate = false
  private(set) var date: String?
  private(set) var uri: String?
  private(set) var language: String?
  private(set) var proponent: String?
  private(set) var title: String?

  private var people: [String: String] = [:]
  private var bodies: [String: String] = [:]
  private var author: String?
  private var open: [Open] = []
  private var isInWork = false
  private var isInExpression = false
  private var isInBody = false
  private var hidden = 0
  private var headings: [String] = []
  private var current = Section()
  private var speaker: (depth: Int, by: String, from: String?, time: CivilInstant?)?
  private var time: CivilInstant?
  private var buffer: [UInt8] = []

  /// Who published the debate: as the document prints it, else the author of the work.
  var publisher: String? { proponent ?? author.flatMap { bodies[$0] } }

  func start(_ prefixed: String, _ attributes: MarkupAttributes) {
    let name = AkomaNtosoReader.local(prefixed)
    let id = attributes["eId"] ?? attributes["id"] ?? attributes["xml:id"]
    open.append(Open(name: name, id: id, headings: headings.count))
    switch name {
    case "FRBRWork": isInWork = true
    case "FRBRExpression": isInExpression = true
    case "FRBRdate": if isInWork, date == nil { date = attributes["date"] }
    case "FRBRuri": if isInWork { uri = attributes["value"] }
    case "FRBRauthor": if isInWork, author == nil { author = attributes["href"].map(AkomaNtosoReader.key) }
    case "FRBRlanguage": if isInExpression { language = attributes["language"] }
    case "TLCPerson": if let id { people[id] = Bytes.tidy(attributes["showAs"]) }
    case "TLCOrganization": if let id { bodies[id] = Bytes.tidy(attributes["showAs"]) }
    case "docDate": if date == nil { date = attributes["date"] }
    case "docProponent", "docTitle": buffer.removeAll(keepingCapacity: true)
    case "debate", "debateReport", "debateRecord": isDebate = true
    case "debateBody":
      isInBody = true
      buffer.removeAll(keepingCapacity: true)
    case "authorialNote", "note", "meta": hidden += 1
    case "recordedTime":
      time = attributes["time"].flatMap(Stamp.parse)?.earliest ?? time
      if speaker != nil { speaker?.time = time }
    default: break
    }
    guard isInBody, hidden == 0 else { return }
    if name == "heading" || name == "subheading" {
      finishSection()
    } else if AkomaNtosoReader.speeches.contains(name) {
      flush()
      speaker = (open.count, attributes["by"].map(AkomaNtosoReader.key) ?? "", nil, time)
    } else if name == "br" || name == "eol" {
      buffer.append(0x20)
    } else if AkomaNtosoReader.isBlock(name) {
      flush()
    }
  }

  func end(_ prefixed: String) {
    let name = AkomaNtosoReader.local(prefixed)
    let wasScene = isScene
    guard let here = open.popLast() else { return }
    switch name {
    case "FRBRWork": isInWork = false
    case "FRBRExpression": isInExpression = false
    case "authorialNote", "note", "meta": hidden -= 1
    case "docProponent": proponent = proponent ?? words()
    case "docTitle": title = title ?? words()
    default: break
    }
    guard isInBody, hidden == 0 else { return }
    if name == "heading" || name == "subheading" {
      if let heading = words() { headings.append(heading) }
      current.id = open.last?.id
      buffer.removeAll(keepingCapacity: true)
    } else if name == "from", speaker != nil {
      speaker?.from = words()
      buffer.removeAll(keepingCapacity: true)
    } else if AkomaNtosoReader.isBlock(name) || AkomaNtosoReader.speeches.contains(name) {
      flush(asScene: wasScene)
      if let depth = speaker?.depth, open.count < depth { speaker = nil }
      // A section with a heading of its own ends with what was said under it.
      if headings.count > here.headings {
        finishSection()
        headings.removeSubrange(here.headings...)
      }
    }
    if name == "debateBody" {
      finishSection()
      isInBody = false
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard hidden == 0, buffer.count + bytes.count <= Limits.text else { return }
    buffer.append(contentsOf: bytes)
  }

  /// Ends the section that is being read; after damage, the one that the damage cut short.
  func finishSection() {
    flush()
    if current.turns.isEmpty { return current = Section() }
    if isScene(current) {
      // A clock time or a remark between two sections belongs to the one before, else to the one after.
      if !sections.isEmpty {
        sections[sections.count - 1].turns += current.turns
        current = Section()
      } else if isInBody, !headings.isEmpty {
        current.id = nil
      } else {
        endSection()
      }
      return
    }
    endSection()
  }

  private func endSection() {
    current.headings = headings
    sections.append(current)
    current = Section()
  }

  /// True when nobody speaks in a section and it has a few words only.
  private func isScene(_ section: Section) -> Bool {
    section.turns.allSatisfy { $0.turn == nil }
      && section.turns.reduce(0) { $0 + $1.lines.reduce(0) { $0 + $1.text.count } } < 40
  }

  /// True in what the record says of the scene.
  private var isScene: Bool { open.contains { AkomaNtosoReader.scenes.contains($0.name) } }

  private func flush() { flush(asScene: isScene) }

  private func flush(asScene isScene: Bool) {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard isInBody else { return }
    let text = Bytes.collapsed(buffer)
    guard !text.isEmpty else { return }
    let line = RecordText.Line(text: text, role: .paragraph, column: nil, isItalic: false, isQuotation: false)
    current.turns.append((isScene ? nil : turn(), [line]))
  }

  private func turn() -> Turn? {
    guard let speaker else { return nil }
    let known = people[speaker.by]
    guard var printed = speaker.from ?? known else { return nil }
    while let last = printed.last, ":—–- ".contains(last) { printed.removeLast() }
    var found = Attribution(printed)
    if found.isCollective || printed.isEmpty { return nil }
    // Only an office is printed: the references say who held it.
    if found.name == nil, let known {
      printed += " (\(known))"
      found = Attribution(printed)
    }
    return Turn(attribution: printed, speaker: found.speaker ?? printed, time: speaker.time)
  }

  private func words() -> String? {
    let text = Bytes.collapsed(buffer)
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }

  private static func local(_ name: String) -> String { name.split(separator: ":").last.map(String.init) ?? name }
  private static func key(_ reference: String) -> String { String(reference.drop { $0 == "#" }) }
  private static func isBlock(_ name: String) -> Bool { !inline.contains(name) }

  private static let speeches: Set<String> = ["speech", "question", "answer", "other"]
  private static let scenes: Set<String> = ["scene", "narrative", "summary"]
  private static let inline: Set<String> = [
    "a", "abbr", "authorialNote", "b", "br", "concept", "courtType", "date", "def", "del", "docDate", "docNumber",
    "docProponent",
    "docTitle", "docType", "em", "embeddedText", "entity", "eol", "eop", "event", "from", "heading", "i", "img",
    "inline", "ins", "judge", "lawyer", "legislature", "location", "mod", "mref", "neutralCitation", "note", "noteRef",
    "num", "object", "omissis", "opinion", "organization", "outcome", "party", "person", "placeholder", "process",
    "quantity", "quotedText", "recordedTime", "ref", "relatedDocument", "remark", "rmod", "role", "rref", "session",
    "shortTitle", "signature", "span", "strong", "sub", "subheading", "sup", "term", "time", "u", "vote",
  ]
}
