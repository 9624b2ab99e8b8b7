internal import ChronologyModel

/// An item of GOV.UK as its content interface gives it: press releases, news, speeches, statements, correspondence.
struct GovernmentContent: RecordKind {
  func recognises(_ value: JSONValue) -> Bool {
    value["details"]?.isObject == true && value["document_type"] != nil
      && (value["base_path"] != nil || value["content_id"] != nil)
  }

  func read(_ value: JSONValue, _ context: ReadingContext) throws(LoadError) -> Reading {
    var draft = Draft(title: value["title"]?.word)
    let details = value["details"] ?? .null
    let links = value["links"] ?? .null
    let body = GovernmentContent.names(links["primary_publishing_organisation"]).first
    let owner = GovernmentContent.names(links["organisations"]).first ?? body
    draft.entry = value["content_id"]?.word
    draft.outlet = owner.map { $0 == "GOV.UK" ? $0 : "\($0) (GOV.UK)" } ?? "GOV.UK"
    draft.url = value["base_path"]?.word.flatMap { $0.hasPrefix("/") ? "https://www.gov.uk\($0)" : nil }
    draft.language = value["locale"]?.word
    draft.summary = value["description"]?.word
    let published = value["first_published_at"]?.word.flatMap(GovernmentContent.stamp)
    let changed = value["public_updated_at"]?.word.flatMap(GovernmentContent.stamp)
    let delivered = details["delivered_on"]?.word.flatMap(Stamp.parse)
    if let interval = published ?? details["first_public_at"]?.word.flatMap(GovernmentContent.stamp) ?? changed {
      draft.publication = PublicationDate(interval: interval, basis: .metadata)
    }
    if let changed, changed.earliest.minutes > (draft.publication.interval?.earliest.minutes ?? .max) {
      draft.updated = changed
    }
    if let title = draft.title { draft.lines.append(Draft.Line(text: Array(title.utf8), role: .headline)) }
    let headings = draft.lines.count
    let lines = try GovernmentContent.body(details)
    let isSpeech = GovernmentContent.speeches.contains(value["document_type"]?.word ?? "")
    if isSpeech, let turn = turn(links, details, delivered) {
      draft.author = turn.speaker
      draft.add(lines, of: turn)
    } else {
      draft.lines += lines.map { line in
        // Press releases set what somebody says as a block, under `Ann Poole said:`.
        Draft.Line(text: line.text, role: line.isQuotation && line.role == .paragraph ? .speech : line.role)
      }
    }
    if draft.lines.count == headings, let summary = draft.summary {
      draft.lines.append(Draft.Line(text: Array(summary.utf8), role: .paragraph))
      draft.summary = nil
    }
    if draft.lines.count == headings { throw .noText }
    draft.hasHeadlineApart = headings > 0
    if let delivered = delivered?.singleDay {
      let place = details["location"]?.word.map { " at \($0)" } ?? ""
      draft.notes.append("delivered on \(delivered.words)\(place)")
    }
    draft.notes += try GovernmentHistory.notes(value, details)
    return Reading(kind: "GOV.UK", drafts: [draft])
  }

  /// Who speaks: the link to the speaker, or a name without a page.
  private func turn(_ links: JSONValue, _ details: JSONValue, _ delivered: CivilInterval?) -> Turn? {
    let stated = GovernmentContent.names(links["speaker"]).first ?? details["speaker_without_profile"]?.word
    guard let stated, let name = Attribution.plain(stated) else { return nil }
    return Turn(attribution: stated, speaker: name, time: delivered.map { CivilInstant($0.earliest.day) })
  }

  /// When that is; a time of midnight stands for the whole day.
  private static func stamp(_ text: String) -> CivilInterval? {
    guard let interval = Stamp.parse(text) else { return nil }
    let start = interval.earliest
    return start.hour == 0 && start.minute == 0 ? CivilInterval(day: start.day) : interval
  }

  private static func names(_ links: JSONValue?) -> [String] { (links?.values ?? []).compactMap { $0["title"]?.word } }

  /// The body, which is HTML, or a list of renderings of which one is; a guide has parts.
  private static func body(_ details: JSONValue) throws(LoadError) -> [RecordText.Line] {
    var lines = try RecordText.lines(html(details["body"]))
    for part in details["parts"]?.values ?? [] {
      for line in try RecordText.lines(part["title"]?.text ?? "") {
        var heading = line
        heading.role = .headline
        lines.append(heading)
      }
      lines += try RecordText.lines(html(part["body"]))
    }
    return lines
  }

  private static func html(_ body: JSONValue?) -> String {
    if case .string(let text)? = body { return text }
    let renderings = body?.values ?? []
    let chosen = renderings.first { $0["content_type"]?.word == "text/html" } ?? renderings.first
    return chosen?["content"]?.text ?? ""
  }

  /// The types whose body is what the speaker said or wrote.
  private static let speeches: Set<String> = [
    "authored_article", "oral_statement", "speech", "written_statement",
  ]
}
