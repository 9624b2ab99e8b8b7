internal import ChronologyModel

/// HTML and XHTML pages.
struct PageFormat: Format {
  private static let roots: Set<String> = [
    "html", "head", "body", "title", "meta", "div", "article", "main", "section", "header", "p", "h1", "h2", "h3", "ul",
    "ol", "table", "blockquote", "figure", "span", "a", "b", "strong", "em", "i", "time", "nav", "br", "center", "font",
  ]

  func recognises(_ input: TextInput) -> Bool {
    guard let prolog = input.prolog, let root = prolog.root else { return false }
    return prolog.isHTML || PageFormat.roots.contains(root)
  }

  func read(_ input: TextInput, _ context: ReadingContext) throws(LoadError) -> Reading {
    let page = PageReader()
    let isTooDeep = try HTMLParser.parse(input.text, page)
    page.finish()
    let chosen = PageArticle(page).blocks
    let metadata = PageMetadata(page, linkedData: page.linkedData, article: chosen, source: input.text, context)
    var draft = Draft(title: metadata.title, outlet: metadata.outlet, url: metadata.url, author: metadata.author)
    draft.publication = metadata.publication
    draft.updated = metadata.updated
    draft.language = metadata.language
    draft.summary = metadata.summary
    draft.notes = metadata.notes
    draft.lines = lines(page, chosen)
    addHeadline(page, to: &draft)
    if draft.lines.isEmpty { throw .noText }
    readDateLines(page, into: &draft)
    if isTooDeep { draft.notes.append("the page is nested too deep and was read in part") }
    return Reading(kind: "page", drafts: [draft])
  }

  /// The article's lines: as the page shows them, or as it holds them for programs when it shows much less.
  private func lines(_ page: PageReader, _ chosen: [Int]) -> [Draft.Line] {
    let times = LiveEntries(page, blocks: chosen).times
    let lines = chosen.map { index in
      Draft.Line(text: page.blocks[index].text, role: page.blocks[index].role, time: times[index])
    }
    let shown = lines.reduce(0) { $0 + $1.text.count }
    guard let whole = LinkedArticle.lines(page.linkedData, shown: shown) else { return lines }
    // The standfirst that is shown is no part of the text that is held.
    let body = Set(whole.map { $0.text.prefix(40) })
    let opening = lines.firstIndex { body.contains($0.text.prefix(40)) } ?? 0
    return lines[..<opening] + whole
  }

  /// The main heading, else the title, stands first.
  private func addHeadline(_ page: PageReader, to draft: inout Draft) {
    let headings = page.blocks.filter {
      $0.heading == 1 && !$0.isFurniture && !$0.isNamedFurniture && $0.text.count >= 8
    }
    let heading = headings.count == 1 ? headings.first : nil
    let first = draft.lines.first.flatMap { $0.role == .headline ? $0.text : nil }
    let words = heading?.text ?? draft.title.map { Array($0.utf8) } ?? first
    guard let words, !words.isEmpty else { return }
    if draft.title == nil { draft.title = String(decoding: words, as: UTF8.self) }
    let same = draft.lines.prefix(6).firstIndex { $0.role == .headline && $0.text.elementsEqual(words) }
    if let same { draft.lines.remove(at: same) }
    draft.hasHeadlineApart = !draft.lines.isEmpty
    draft.lines.insert(Draft.Line(text: words, role: .headline), at: 0)
  }

  /// A byline such as `The Sentinel | 12 March 2026` gives an outlet, and a date when the metadata have none.
  private func readDateLines(_ page: PageReader, into draft: inout Draft) {
    let bylines = page.blocks.filter {
      ($0.isByline || $0.heading > 0 || $0.text.count < 120) && !$0.isFurniture && !$0.isNamedFurniture
    }
    for block in bylines.prefix(12) {
      guard let line = DateLine(block.text) else { continue }
      if draft.outlet == nil { draft.outlet = line.outlet }
      if draft.publication.interval == nil {
        draft.publication = PublicationDate(interval: line.interval, basis: .stated)
      }
      return
    }
  }
}
