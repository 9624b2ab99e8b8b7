internal import ChronologyModel

/// News agency stories in NITF, in its own namespace or in none.
struct NITFFormat: Format {
  func recognises(_ input: TextInput) -> Bool {
    input.prolog?.root.map { PackedXML.local($0) == "nitf" } ?? false
  }

  func read(_ input: TextInput, _ context: ReadingContext) throws(LoadError) -> Reading {
    let reader = NITFReader()
    let isWhole = try PackedXML.parse(input, reader)
    guard let draft = reader.story.draft() else { throw isWhole ? .noText : .damaged }
    var reading = Reading(kind: "nitf", drafts: [draft])
    if !isWhole { reading.refusals = [Reading.Refused(entry: "", error: .cutShort, extent: .part)] }
    return reading
  }
}

/// Hands the events of a file on to its one story.
private final class NITFReader: MarkupReceiver {
  var story = NITFStory()

  func start(_ name: String, _ attributes: MarkupAttributes) { story.start(PackedXML.local(name), attributes) }
  func end(_ name: String) { story.end(PackedXML.local(name)) }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) { story.text(bytes) }
}
