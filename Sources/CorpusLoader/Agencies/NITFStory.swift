internal import ChronologyModel

/// What an NITF story (News Industry Text Format 3, IPTC) says, taken down as its elements go by: for a file of its own and
/// for a story within NewsML.
struct NITFStory {
  private(set) var lines: [Draft.Line] = []
  private var headlines: [[UInt8]] = []
  private var byline: [UInt8] = []
  private var distributor: [UInt8] = []
  private var dateline: [UInt8] = []
  private var titleElement: [UInt8] = []
  private var issued: CivilInterval?
  private var released: CivilInterval?
  private var storyDate: CivilInterval?
  private var holder: String?
  private var source: String?
  private var language: String?
  private var status: String?
  private var version: String?
  private var hasCorrection = false
  private var address: String?

  private var path: [Substring] = []
  private var content = StoryText()
  private var abstract = StoryText()
  private var buffer: [UInt8] = []

  /// An element begins; its name is without prefix.
  mutating func start(_ name: Substring, _ attributes: MarkupAttributes) {
    let isInContent = path.contains("body.content")
    let isInAbstract = path.contains("abstract")
    path.append(name)
    if isInContent { return content.start(name) }
    if isInAbstract { return abstract.start(name) }
    let norm = attributes["norm"]
    switch name {
    case "nitf": language = attributes.value(local: "lang") ?? language
    case "docdata": status = attributes["management-status"]
    case "date.issue": issued = norm.flatMap(Stamp.parse)
    case "date.release": released = norm.flatMap(Stamp.parse)
    case "story.date": storyDate = norm.flatMap(Stamp.parse)
    case "doc.copyright": holder = attributes["holder"]
    case "from-src": source = attributes["src-name"]
    case "du-key": version = attributes["version"]
    case "correction": hasCorrection = true
    case "pubdata": address = attributes["ex-ref"]
    case "hl1", "hl2", "byline", "distributor", "dateline", "title": buffer.removeAll(keepingCapacity: true)
    case "bytag", "byttl": if !buffer.isEmpty { buffer.append(contentsOf: ", ".utf8) }
    default: break
    }
  }

  /// An element ends.
  mutating func end(_ name: Substring) {
    if !path.isEmpty { path.removeLast() }
    if path.contains("body.content") { return content.end(name) }
    if path.contains("abstract") { return abstract.end(name) }
    switch name {
    case "hl1", "hl2": headlines.append(Bytes.collapsed(buffer))
    case "byline": byline = Bytes.collapsed(buffer)
    case "distributor": distributor = Bytes.collapsed(buffer)
    case "dateline": dateline = Bytes.collapsed(buffer)
    case "title": titleElement = Bytes.collapsed(buffer)
    default: return
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Text between.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if path.contains("body.content") {
      content.text(bytes)
    } else if path.contains("abstract") {
      abstract.text(bytes)
    } else if buffer.count < 10_000 {
      buffer.append(contentsOf: bytes)
    }
  }

  /// The document; nil when there is neither a text nor a headline.
  mutating func draft() -> Draft? {
    content.flush()
    abstract.flush()
    func string(_ bytes: [UInt8]) -> String? { bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
    var draft = Draft()
    headlines.removeAll(where: \.isEmpty)
    draft.title = (headlines.first ?? titleElement).isEmpty ? nil : string(headlines.first ?? titleElement)
    draft.outlet = Bytes.tidy(string(distributor)) ?? Bytes.tidy(holder) ?? Bytes.tidy(source)
    draft.author = PageMetadata.person(string(byline.prefix { $0 != 0x2C } + []), outlet: draft.outlet)
    draft.language = language
    if let address, address.hasPrefix("http") { draft.url = address }
    for headline in headlines { draft.lines.append(Draft.Line(text: headline, role: .headline)) }
    let summary = abstract.lines.map(\.text)
    if content.lines.isEmpty {
      draft.lines += abstract.lines
    } else {
      if !dateline.isEmpty { draft.lines.append(Draft.Line(text: dateline, role: .paragraph)) }
      draft.lines += content.lines
      draft.summary = Bytes.tidy(string(Array(summary.joined(separator: [0x20]))))
    }
    draft.hasHeadlineApart = !headlines.isEmpty && draft.lines.count > headlines.count
    setTimes(of: &draft)
    addNotes(to: &draft)
    return draft.lines.isEmpty ? nil : draft
  }

  /// A release after the issue is an embargo, and the day of publication.
  private func setTimes(of draft: inout Draft) {
    var published = issued ?? released ?? storyDate
    if let released, let issued, issued.latest < released.earliest {
      draft.embargo = released.earliest
      published = released
    }
    if let published { draft.publication = PublicationDate(interval: published, basis: .metadata) }
  }

  private func addNotes(to draft: inout Draft) {
    if let note = AgencyStatus.note(status) { draft.notes.append(note) }
    if hasCorrection { draft.notes.append("its agency calls it a correction of an earlier version") }
    if let version, let number = Int(version), (2...999).contains(number) {
      draft.notes.append("version \(number) of its story")
    }
  }
}

/// What an agency says of the use of a story.
enum AgencyStatus {
  /// A note on a status by the name that NITF and NewsML give it; nil when the story may be used.
  static func note(_ status: String?) -> String? {
    switch status?.split(separator: ":").last?.lowercased() {
    case "canceled", "cancelled", "killed": "its agency has cancelled it: it is not to be used"
    case "withheld": "its agency has withheld it: it is not to be used until it is released"
    case "embargoed": "its agency says that it is under embargo"
    default: nil
    }
  }
}
