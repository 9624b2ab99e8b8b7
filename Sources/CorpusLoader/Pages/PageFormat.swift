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
    let cleaned = try PageCleaning(input.text)
    let page = PageReader()
    let stop = MarkupParser.parseHTML(cleaned.html, page)
    page.finish()
    let chosen = PageArticle(page).blocks
    let metadata = PageMetadata(
      page, linkedData: cleaned.linkedData, article: chosen, source: input.text, context)
    var draft = Draft(title: metadata.title, outlet: metadata.outlet, url: metadata.url, author: metadata.author)
    draft.publication = metadata.publication
    draft.updated = metadata.updated
    draft.language = metadata.language
    draft.summary = metadata.summary
    draft.notes = metadata.notes
    draft.lines = chosen.map { Draft.Line(text: page.blocks[$0].text, role: page.blocks[$0].role) }
    addHeadline(page, to: &draft)
    if draft.lines.isEmpty { throw .noText }
    readDateLines(page, into: &draft)
    if stop != nil { draft.notes.append("the page is nested too deep and was read in part") }
    return Reading(kind: "page", drafts: [draft])
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
