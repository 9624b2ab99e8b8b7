/// A kind of JSON that holds documents, told by its keys.
protocol RecordKind: Sendable {
  /// True when the value is of this kind.
  func recognises(_ value: JSONValue) -> Bool

  /// What is in the value.
  func read(_ value: JSONValue, _ context: ReadingContext) throws(LoadError) -> Reading
}

/// JSON that holds documents: one value of a known kind, or a list of such. It is parsed once and then asked about.
struct JSONFormat: Format {
  /// The first that recognises a value reads it. A new kind is one file and one entry here.
  static let kinds: [any RecordKind] = [
    HansardDebate(), HansardSearch(), WrittenQuestions(), WrittenStatements(), GovernmentContent(), ReferenceData(),
  ]

  func recognises(_ input: TextInput) -> Bool {
    guard input.prolog == nil else { return false }
    let text = Bytes.trimmed(input.text[...])
    guard let first = text.first, let last = text.last else { return false }
    let next = text.dropFirst().first { !Bytes.isSpace($0) }
    if first == 0x7B { return next == 0x22 && (last == 0x7D || JSONFormat.hasKey(text)) || next == 0x7D }
    guard first == 0x5B else { return false }
    return last == 0x5D ? next == 0x7B || next == 0x5B || next == 0x22 : next == 0x7B && JSONFormat.hasKey(text)
  }

  /// True when the first quotation marks hold a key: a colon follows them. A file cut short is known by that.
  private static func hasKey(_ text: ArraySlice<UInt8>) -> Bool {
    guard let open = text.firstIndex(of: 0x22), let close = text[(open + 1)...].firstIndex(of: 0x22) else {
      return false
    }
    return text[(close + 1)...].first { !Bytes.isSpace($0) } == 0x3A
  }

  func read(_ input: TextInput, _ context: ReadingContext) throws(LoadError) -> Reading {
    let (value, damagedAt) = try JSONValue.whole(input.text)
    var whole: Reading?
    for one in value.all {
      guard let kind = JSONFormat.kinds.first(where: { $0.recognises(one) }) else { continue }
      let reading = try kind.read(one, context)
      if whole == nil { whole = reading } else { whole?.drafts += reading.drafts }
    }
    guard var reading = whole else {
      if let damagedAt { throw .notJSON(line: damagedAt) }
      throw .json
    }
    if reading.drafts.isEmpty { throw .noText }
    if reading.drafts.count == 1 { reading.drafts[0].entry = nil }  // a file of one record is that document
    if let damagedAt {
      reading.damagedAt = damagedAt
      let last = reading.drafts.count - 1
      reading.drafts[last].notes.append("the file is damaged at line \(damagedAt) and was read up to there")
    }
    return reading
  }
}
