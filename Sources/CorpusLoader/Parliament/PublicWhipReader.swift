internal import ChronologyModel

/// Takes down a file of TheyWorkForYou as it is parsed: headings and turns in order.
final class PublicWhipReader: MarkupReceiver {
  /// A heading, a turn or a division.
  struct Item {
    enum Kind {
      case heading(level: Int)
      case speech
      case question
      case answer
      case division
    }

    var kind: Kind
    var id = ""
    var url: String?
    var column: String?
    /// As it is written.
    var time = ""
    /// As the record names who speaks; nil where nobody is named.
    var attribution: String?
    /// The number of a written question.
    var number: String?
    var lines: [RecordText.Line] = []
  }

  private(set) var items: [Item] = []
  /// True when the file says that a later version of it stands beside it.
  private(set) var isSuperseded = false
  /// The bill before a committee.
  private(set) var bill: String?

  private var item: Item?
  private var itemDepth = 0
  private var depth = 0
  /// The depth of an element whose contents are passed over.
  private var hiddenDepth: Int?
  private var buffer: [UInt8] = []
  private var isRow = false
  private var isItem = false
  private var divisionNumber: String?

  func start(_ name: String, _ attributes: MarkupAttributes) {
    depth += 1
    if hiddenDepth != nil { return }
    switch name {
    case "publicwhip": isSuperseded = attributes["latest"] == "no"
    case "oral-heading": begin(.heading(level: 0), attributes)
    case "major-heading": begin(.heading(level: 1), attributes)
    case "minor-heading": begin(.heading(level: 2), attributes)
    case "speech": begin(.speech, attributes)
    case "ques": begin(.question, attributes)
    case "reply": begin(.answer, attributes)
    case "division", "divisioncount": division(attributes)
    case "bill": bill = bill ?? Bytes.tidy(attributes["title"])
    case "committee", "mplist", "lordlist", "msplist", "mlalist", "witnesses", "gidredirect": hiddenDepth = depth
    case "td", "th": if isRow, buffer.contains(where: { !Bytes.isSpace($0) }) { buffer.append(contentsOf: " | ".utf8) }
    case "br": buffer.append(0x20)
    default:
      guard PublicWhipReader.blocks.contains(name) else { break }
      flush()
      if name == "tr" { isRow = true }
      if name == "li" { isItem = true }
      if name == "p", item?.number == nil { item?.number = Bytes.tidy(attributes["qnum"]) }
    }
  }

  func end(_ name: String) {
    defer { depth -= 1 }
    if let hidden = hiddenDepth {
      if hidden == depth { hiddenDepth = nil }
      return
    }
    if item != nil, depth == itemDepth { return finishItem() }
    guard PublicWhipReader.blocks.contains(name) else { return }
    flush()
    if name == "tr" { isRow = false }
    if name == "li" { isItem = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard item != nil, hiddenDepth == nil, buffer.count + bytes.count <= Limits.text else { return }
    buffer.append(contentsOf: bytes)
  }

  /// Ends what is being read; after damage, what the damage cut short.
  func finishItem() {
    flush()
    if let done = item { items.append(done) }
    item = nil
    isRow = false
    isItem = false
  }

  private func begin(_ kind: Item.Kind, _ attributes: MarkupAttributes) {
    finishItem()
    var new = Item(kind: kind)
    new.id = attributes["id"] ?? ""
    new.url = attributes["url"].flatMap { $0.hasPrefix("http") ? $0 : nil }
    new.column = Bytes.tidy(attributes["colnum"])
    new.time = attributes["time"] ?? ""
    new.number = Bytes.tidy(attributes["qnum"])
    if attributes["nospeaker"] == nil, let name = Bytes.tidy(attributes["speakername"]), name.lowercased() != "unknown"
    {
      let office = Bytes.tidy(attributes["speakeroffice"])
      new.attribution = office.map { $0 == name ? name : "\($0) (\(name))" } ?? name
    }
    item = new
    itemDepth = depth
  }

  /// What the report prints of a division; who voted how is no part of the text.
  private func division(_ attributes: MarkupAttributes) {
    divisionNumber = Bytes.tidy(attributes["divnumber"]) ?? divisionNumber
    if item == nil || attributes["id"] != nil { begin(.division, attributes) }
    let number = divisionNumber.map { "Division No. \($0)" } ?? "Division"
    for (favour, against) in [("ayes", "noes"), ("content", "not-content"), ("contents", "not-contents")] {
      guard let yes = Bytes.tidy(attributes[favour]), let no = Bytes.tidy(attributes[against]) else { continue }
      let words = favour == "ayes" ? "Ayes \(yes), Noes \(no)" : "Contents \(yes), Not-Contents \(no)"
      let result = line(Array("\(number): \(words)".utf8))
      item?.lines.append(result)
    }
  }

  private func line(_ text: [UInt8]) -> RecordText.Line {
    RecordText.Line(
      text: text, role: isItem || isRow ? .listItem : .paragraph, column: item?.column, isItalic: false,
      isQuotation: false)
  }

  private func flush() {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard item != nil else { return }
    let words = Bytes.collapsed(buffer)
    if words.isEmpty { return }
    let new = line(words)
    item?.lines.append(new)
  }

  private static let blocks: Set<String> = [
    "p", "table", "tbody", "thead", "tr", "li", "ul", "ol", "blockquote", "div", "center", "h3", "h4", "h5", "data",
  ]
}
