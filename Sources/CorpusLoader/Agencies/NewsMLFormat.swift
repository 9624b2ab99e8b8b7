internal import ChronologyModel

/// News agency items in NewsML-G2, alone or several in a message, and in the older NewsML 1: what the item says of itself,
/// with its text in NITF, XHTML or plain.
struct NewsMLFormat: Format {
  private static let roots: Set<Substring> = ["newsitem", "newsmessage", "packageitem", "contentset", "newsml"]

  func recognises(_ input: TextInput) -> Bool {
    input.prolog?.root.map { NewsMLFormat.roots.contains(PackedXML.local($0)) } ?? false
  }

  func read(_ input: TextInput, _ context: ReadingContext) throws(LoadError) -> Reading {
    let reader = NewsMLReader()
    let isWhole = try PackedXML.parse(input, reader)
    if !isWhole { reader.finish() }
    var reading = Reading(kind: "newsml")
    for (index, item) in reader.items.enumerated() {
      let entry = reader.items.count > 1 ? "\(index + 1)" : ""
      if var draft = item.draft(context.outletName) {
        draft.entry = entry.isEmpty ? nil : entry
        if draft.publication.interval == nil, let sent = reader.sent { draft.publication.latest = sent.latest.day }
        reading.drafts.append(draft)
      } else if isWhole || index + 1 < reader.items.count {
        reading.refusals.append(Reading.Refused(entry: entry, error: item.isPackage ? .packageItem : .noText))
      }
    }
    if !isWhole, reading.drafts.isEmpty { throw .damaged }
    if !isWhole { reading.refusals.append(Reading.Refused(entry: "", error: .cutShort, extent: .part)) }
    if reading.drafts.isEmpty, let only = reading.refusals.first, reading.refusals.count == 1 { throw only.error }
    if reading.drafts.isEmpty, reading.refusals.isEmpty { throw .noText }
    return reading
  }
}
