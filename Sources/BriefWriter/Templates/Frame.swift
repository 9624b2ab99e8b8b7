/// A template filled in: the sections of one brief, which each format writes in its own way.
struct Frame: Sendable, Equatable {
  /// What stands in a section.
  enum Block: Sendable, Equatable {
    case heading(String)
    case paragraph(String)
    case part(BriefPart)
  }

  /// A heading and what stands under it.
  struct Section: Sendable, Equatable {
    /// The heading; nil for what stands before the first, or at the top of a page.
    var heading: String?
    /// What links lead to: the name of its first part.
    var anchor = ""
    var blocks: [Block] = []
    /// True when it begins a page.
    var startsPage = false

    /// The parts in it, in order.
    var parts: [BriefPart] {
      blocks.compactMap { if case .part(let part) = $0 { part } else { nil } }
    }
  }

  /// What the brief is, in a few words.
  var kind = ""
  var sections: [Section] = []
  private var held: Set<BriefPart> = []

  /// Reads what a template has become.
  init(_ text: String) {
    var isNewPage = false
    var words: [String] = []
    let lines: [Substring] = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for line in lines + [""] {
      let mark = line.prefix { $0 == "#" }.count
      let isHeading = (1...3).contains(mark) && line.dropFirst(mark).first == " "
      let isBreak = line.count >= 3 && line.allSatisfy { $0 == "-" }
      if isHeading || isBreak || line.allSatisfy(\.isWhitespace) || line.unicodeScalars.contains(TemplateContext.part) {
        add(words: &words, isNewPage: &isNewPage)
      }
      switch (isHeading, mark) {
      case (true, 1): kind = Frame.plain(line.dropFirst(2))
      case (true, 2):
        sections.append(Section(heading: Frame.plain(line.dropFirst(3)), startsPage: isNewPage))
        isNewPage = false
      case (true, _): add(.heading(Frame.plain(line.dropFirst(4))), &isNewPage)
      case _ where isBreak: isNewPage = true
      case _ where line.unicodeScalars.contains(TemplateContext.part): mixed(line, &isNewPage)
      default: words.append(Frame.plain(line))
      }
    }
    name()
  }

  /// The sections before the first that begins a page, when a later one does: the side that stands alone.
  var firstSide: Int? { sections.indices.dropFirst().first { sections[$0].startsPage } }

  /// True when one of the sections holds the part.
  func holds(_ part: BriefPart) -> Bool { held.contains(part) }

  /// True when the brief holds what an anchor stands at: an event (`e1`), a finding (`c1`), a source (`source-1`).
  func reaches(_ anchor: String) -> Bool {
    if anchor.hasPrefix("source-") { return holds(.sources) }
    let isNumbered = anchor.utf8.dropFirst().allSatisfy { $0 &- 0x30 < 10 }
    switch anchor.utf8.first {
    case UInt8(ascii: "e") where isNumbered: return holds(.chronology)
    case UInt8(ascii: "c") where isNumbered: return holds(.conflicts)
    default: return true
    }
  }

  /// The sections that a table of contents names, each with how many things it holds.
  func contents(_ record: Record) -> [(anchor: String, words: String)] {
    sections.compactMap { section in
      guard let heading = section.heading, let part = section.parts.first(where: \.isListed) else { return nil }
      return (section.anchor, "\(heading) (\(PlainWords.grouped(part.count(record))))")
    }
  }

  /// A line in which parts stand among words.
  private mutating func mixed(_ line: Substring, _ isNewPage: inout Bool) {
    for (index, piece) in line.unicodeScalars.split(separator: TemplateContext.part, omittingEmptySubsequences: false)
      .enumerated()
    {
      let words = Frame.plain(Substring(piece))
      if index % 2 == 1, let part = BriefPart(rawValue: words) {
        // A part stands once: what it holds has anchors, which must be of one place.
        if !holds(part) { add(.part(part), &isNewPage) }
      } else if !words.isEmpty {
        add(.paragraph(words), &isNewPage)
      }
    }
  }

  private mutating func add(words: inout [String], isNewPage: inout Bool) {
    let text = PlainWords.oneLine(words.joined(separator: " "))
    if !text.isEmpty { add(.paragraph(text), &isNewPage) }
    words = []
  }

  private mutating func add(_ block: Block, _ isNewPage: inout Bool) {
    if sections.isEmpty || isNewPage { sections.append(Section(startsPage: isNewPage)) }
    isNewPage = false
    sections[sections.count - 1].blocks.append(block)
    if case .part(let part) = block { held.insert(part) }
  }

  /// Gives each section an anchor that no other has.
  private mutating func name() {
    var counts: [String: Int] = [:]
    for index in sections.indices {
      let stem = sections[index].parts.first?.rawValue ?? "section"
      counts[stem, default: 0] += 1
      let count = counts[stem] ?? 1
      sections[index].anchor = count == 1 ? stem : "\(stem)-\(count)"
    }
  }

  private static func plain(_ text: Substring) -> String {
    PlainWords.oneLine(TemplateContext.plain(text))
  }
}
