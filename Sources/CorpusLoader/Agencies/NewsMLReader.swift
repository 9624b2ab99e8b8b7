internal import ChronologyModel

/// Takes down the items of a NewsML file as it is parsed. Names are compared in small letters and without prefix, so
/// that NewsML 1 (`HeadLine`, `NewsComponent`) and NewsML-G2 (`headline`) are read alike.
final class NewsMLReader: MarkupReceiver {
  private(set) var items: [NewsMLItem] = []
  /// When the message around them was sent.
  private(set) var sent: CivilInterval?

  private enum Content { case nitf, markup, plain }

  private var path: [Substring] = []
  private var item: NewsMLItem?
  private var buffer: [UInt8] = []
  private var content: Content?
  private var contentDepth = 0
  private var story = NITFStory()
  private var page = StoryText()

  func start(_ name: String, _ attributes: MarkupAttributes) {
    let local = PackedXML.local(name)
    let key = local.lowercased()[...]
    path.append(key)
    if let content {
      enter(content, local, attributes)
      return
    }
    buffer.removeAll(keepingCapacity: true)
    switch key {
    case "newsitem", "packageitem", "contentset":
      guard item == nil else { break }
      item = NewsMLItem(isPackage: key == "packageitem")
      item?.language = attributes.value(local: "lang")
      item?.version = attributes["version"]
    case "pubstatus", "status": item?.status = attributes["qcode"] ?? attributes["FormalName"]
    case "provider": named(\.provider, attributes)
    case "infosource", "source": named(\.source, attributes)
    case "copyrightholder": named(\.holder, attributes)
    case "creator": if let name = attributes["literal"], name.contains(" ") { item?.creators.append(name) }
    case "language":
      if let tag = attributes["tag"] ?? attributes["FormalName"], item?.language == nil { item?.language = tag }
    case "party": if path.dropLast().last == "provider" { named(\.provider, attributes) }
    case "remotecontent": item?.remote += 1
    case "inlinexml", "inlinedata", "datacontent": begin(key, attributes)
    default: break
    }
  }

  func end(_ name: String) {
    let local = PackedXML.local(name)
    defer { if !path.isEmpty { path.removeLast() } }
    if let content {
      if path.count == contentDepth { finish(content) } else { leave(content, local) }
      return
    }
    let key = local.lowercased()[...]
    if key == path.first || ["newsitem", "packageitem"].contains(key) { finishItem(key) }
    store(key)
    buffer.removeAll(keepingCapacity: true)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch content {
    case .nitf: story.text(bytes)
    case .markup: page.text(bytes)
    case .plain: if buffer.count < Limits.text { buffer.append(contentsOf: bytes) }
    case nil: if buffer.count < 20_000 { buffer.append(contentsOf: bytes) }
    }
  }

  /// Ends what damage left open.
  func finish() {
    if let content { finish(content) }
    if let done = item { items.append(done) }
    item = nil
  }

  private func begin(_ key: Substring, _ attributes: MarkupAttributes) {
    if item == nil { return }
    content = .plain
    contentDepth = path.count
    page = StoryText()
    story = NITFStory()
  }

  /// The first element within shows what the text is written in.
  private func enter(_ kind: Content, _ local: Substring, _ attributes: MarkupAttributes) {
    if kind == .plain { content = local.lowercased() == "nitf" ? .nitf : .markup }
    if content == .nitf { story.start(local, attributes) } else { page.start(local) }
  }

  private func leave(_ kind: Content, _ local: Substring) {
    if kind == .nitf { story.end(local) } else { page.end(local) }
  }

  private func finish(_ kind: Content) {
    content = nil
    switch kind {
    case .nitf: if item?.story == nil { item?.story = story.draft() }
    case .markup:
      page.flush()
      if item?.lines.isEmpty == true { item?.lines = page.lines }
    case .plain:
      // Text in a data element may be plain or a page written out.
      if item?.lines.isEmpty == true, let found = try? FeedText.lines(buffer) { item?.lines = found }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func finishItem(_ key: Substring) {
    guard key != "newsmessage", let done = item else { return }
    items.append(done)
    item = nil
  }

  private func named(_ key: WritableKeyPath<NewsMLItem, String?>, _ attributes: MarkupAttributes) {
    guard item != nil, item?[keyPath: key] == nil else { return }
    let name = attributes["literal"] ?? attributes["FormalName"]
    item?[keyPath: key] = name ?? attributes["qcode"].flatMap(NewsMLReader.provider)
  }

  /// The name of an agency by IPTC's code for it.
  private static func provider(_ code: String) -> String? {
    code.lowercased().hasPrefix("nprov:") ? providers[String(code.dropFirst(6)).uppercased()] : nil
  }

  private static let providers = [
    "PA": "PA Media", "REUTERS": "Reuters", "AFP": "AFP", "AP": "Associated Press", "DPA": "dpa", "ANSA": "ANSA",
    "EFE": "EFE", "APA": "APA", "BELGA": "Belga", "TT": "TT", "NTB": "NTB", "RITZAU": "Ritzau", "CP": "Canadian Press",
  ]

  private func store(_ key: Substring) {
    guard let words = Bytes.tidy(String(decoding: buffer, as: UTF8.self)) else { return }
    let parent = path.dropLast().last
    if key == "sent", item == nil { sent = Stamp.parse(words) }
    func set(_ field: WritableKeyPath<NewsMLItem, String?>) {
      if item?[keyPath: field] == nil { item?[keyPath: field] = words }
    }
    switch key {
    case "firstcreated": item?.firstCreated = Stamp.parse(words)
    case "versioncreated", "thisrevisioncreated": item?.versionCreated = Stamp.parse(words)
    case "contentcreated": item?.contentCreated = Stamp.parse(words)
    case "embargoed": item?.embargoed = Stamp.parse(words)
    case "headline" where parent != "contentset": set(\.headline)
    case "slugline": set(\.slugline)
    case "by", "byline": set(\.byline)
    case "dateline": set(\.dateline)
    case "description": set(\.summary)
    case "name":
      switch parent {
      case "provider": item?.provider = words
      case "infosource": item?.source = words
      case "copyrightholder": item?.holder = words
      case "creator": item?.creators.append(words)
      default: break
      }
    default: break
    }
  }
}
