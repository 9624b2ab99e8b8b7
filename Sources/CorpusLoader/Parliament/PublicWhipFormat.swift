internal import ChronologyModel

/// Debates, written answers and statements as TheyWorkForYou scrapes them (parlparse): each section is a document.
struct PublicWhipFormat: Format {
  func recognises(_ input: TextInput) -> Bool { input.prolog?.root == "publicwhip" }

  func read(_ input: TextInput, _ context: ReadingContext) throws(LoadError) -> Reading {
    let reader = PublicWhipReader()
    let stop = MarkupParser.parseXML(try XMLMending.mended(input), reader)
    if stop == .tooDeep { throw .tooDeep }
    if stop != nil { reader.finishItem() }
    var reading = Reading(kind: "debates")
    var section = Section()
    for item in reader.items {
      guard case .heading(let level) = item.kind else {
        section.turns.append(item)
        continue
      }
      // What stands before the first of several headings (`The Secretary of State was asked`) opens the section after.
      let opening = level == 2 && section.isOpening ? section.turns : []
      if !section.turns.isEmpty, opening.isEmpty { reading.drafts += [draft(section, reader)].compactMap(\.self) }
      section.add(heading: item, level: level)
      section.turns = opening
    }
    if !section.turns.isEmpty { reading.drafts += [draft(section, reader)].compactMap(\.self) }
    if case .damaged(let line) = stop {
      if reading.drafts.isEmpty { throw .notXML(line: line) }
      reading.damagedAt = line
      reading.drafts[reading.drafts.count - 1].notes.append(
        "the file is damaged at line \(line) and was read up to there")
    }
    if reading.drafts.isEmpty { throw .noText }
    if reading.drafts.count == 1 { reading.drafts[0].entry = nil }
    return reading
  }

  /// Headings and what follows them up to the next. Headings that nothing follows stay for the section after them.
  private struct Section {
    var major: [PublicWhipReader.Item] = []
    var minor: [PublicWhipReader.Item] = []
    var turns: [PublicWhipReader.Item] = []

    /// True when nobody speaks in it and it has a few words only.
    var isOpening: Bool {
      minor.isEmpty && turns.allSatisfy { $0.attribution == nil }
        && turns.reduce(0) { $0 + $1.lines.reduce(0) { $0 + $1.text.count } } < 100
    }

    mutating func add(heading: PublicWhipReader.Item, level: Int) {
      if level == 2 {
        if !turns.isEmpty { minor = [] }
        minor.append(heading)
      } else {
        if !turns.isEmpty || !minor.isEmpty || level == 0 { major = [] }
        major.append(heading)
        minor = []
      }
      turns = []
    }
  }

  private func draft(_ section: Section, _ reader: PublicWhipReader) -> Draft? {
    let headings = section.major + section.minor
    let all = headings + section.turns
    guard let id = all.lazy.compactMap({ PublicWhipID($0.id) }).first else { return nil }
    var draft = Draft()
    draft.entry = (section.minor.first ?? section.major.last ?? section.turns.first)?.id
    draft.add(headings: headings.map(words), column: headings.first?.column)
    draft.url = (section.minor + section.turns).lazy.compactMap(\.url).first
    draft.publication = PublicationDate(interval: CivilInterval(day: id.day), basis: .metadata)
    draft.outlet = id.source?.outlet ?? "TheyWorkForYou"
    if let source = id.source, let house = source.house {
      draft.proceedings = Proceedings(
        house: house, report: source.report, day: id.day,
        number: source.report == .writtenAnswers ? section.turns.lazy.compactMap(\.number).first : nil,
        bill: source.report == .committee ? reader.bill : nil)
    }
    for item in section.turns { draft.add(item.lines, of: turn(item, day: id.day)) }
    if reader.isSuperseded { draft.notes.append("the file says that a later version of it exists") }
    if case .question? = section.turns.first?.kind,
      !section.turns.contains(where: { if case .answer = $0.kind { true } else { false } })
    {
      draft.notes.append("the question is not answered here")
    }
    return draft.lines.count > headings.count ? draft : nil
  }

  private func words(_ heading: PublicWhipReader.Item) -> String {
    heading.lines.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " ")
  }

  private func turn(_ item: PublicWhipReader.Item, day: CivilDay) -> Turn? {
    guard let attribution = item.attribution else { return nil }
    let speaker = Attribution(attribution)
    if speaker.isCollective { return nil }
    return Turn(
      attribution: attribution, speaker: speaker.speaker ?? attribution, time: RecordTime.instant(item.time, on: day))
  }
}

/// Clock times as records write them.
enum RecordTime {
  /// `14:30:00`, `022:33:00` and, after midnight of a sitting that goes on, `24:10:00`: the minute; nil for all else.
  static func instant(_ text: String, on day: CivilDay) -> CivilInstant? {
    let parts = text.split { $0 == ":" || $0 == "." }.map { Int(Bytes.tidy(String($0)) ?? "") }
    guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1], (0..<48).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    return CivilInstant(day, hour: hour, minute: minute)
  }
}
