internal import ChronologyModel

extension Brief {
  /// The brief as one page of HTML: nothing fetched, no script, made to be read on a screen and printed on A4.
  public func html() -> [UInt8] {
    var page = HTMLBrief(record: record)
    return page.page()
  }
}

/// The page: its frame, then one section after another, each in a file of its own.
struct HTMLBrief {
  let record: Record
  var html = HTMLWriter()

  init(record: Record) { self.record = record }

  mutating func page() -> [UInt8] {
    let heading = BriefHeading(record)
    html.line("<!DOCTYPE html>")
    html.line("<html lang=\"en-GB\">")
    head(heading)
    html.line("<body>")
    html.line("<a class=\"skip\" href=\"#main\">Skip to the brief</a>")
    headingBlock(heading)
    html.line("<main id=\"main\">")
    topLine()
    conflicts()
    whoKnewWhen()
    keyFigures()
    for kind in BriefSection.ledgers { ledger(Ledger.of(kind, record), kind) }
    chronology()
    lookAlikes()
    entities()
    sources()
    html.line("</main>")
    foot(heading)
    html.line("</body>")
    html.line("</html>")
    return html.bytes
  }

  mutating func head(_ heading: BriefHeading) {
    html.line("<head>")
    html.line("<meta charset=\"utf-8\">")
    // The page needs nothing from anywhere: should a hole in the escaping ever open, the browser still loads nothing.
    html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    html.line("style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">")
    html.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    html.line("<meta name=\"referrer\" content=\"no-referrer\">")
    html.line("<meta name=\"color-scheme\" content=\"light dark\">")
    html.line("<meta name=\"generator\" content=\"Daybook\">")
    html.element("title", heading.title)
    html.line("")
    html.line("<style>")
    html.style(EmbeddedTemplate.bytes("brief.css"))
    html.style(Array(margins(heading).utf8))
    html.line("</style>")
    html.line("</head>")
  }

  /// What the margins of every printed page say: marking, title and edition; the style sheet adds the page number.
  private func margins(_ heading: BriefHeading) -> String {
    let marking = HTMLEscape.cssString(heading.marking ?? "")
    let short = heading.title.count > 70 ? heading.title.prefix(69) + "…" : heading.title[...]
    let foot = HTMLEscape.cssString("\(short) · edition \(heading.edition)")
    return "@page{@top-center{content:\"\(marking)\"}@bottom-left{content:\"\(foot)\"}}\n"
  }

  mutating func headingBlock(_ heading: BriefHeading) {
    html.line("<header class=\"heading\">")
    if let marking = heading.marking { html.element("p", class: "marking", marking) }
    html.element("p", class: "kind", heading.kind)
    html.element("h1", heading.title)
    html.line("<dl class=\"facts\">")
    for fact in heading.facts {
      html.markup("<div>")
      html.element("dt", fact.label)
      html.element("dd", fact.value)
      html.line("</div>")
    }
    html.line("</dl>")
    html.line("</header>")
  }

  private mutating func topLine() {
    html.line("<section class=\"top\" aria-labelledby=\"top\">")
    html.line("<h2 id=\"top\">Top line</h2>")
    html.element("p", class: "lead", TopLine.sentences(record).joined(separator: " "))
    html.line("")
    mainEvents()
    html.line("<nav aria-label=\"Contents\"><ul>")
    for (place, words) in BriefSection.contents(record) {
      html.markup("<li>")
      html.link(to: place, words)
      html.line("</li>")
    }
    html.line("</ul></nav>")
    html.line("</section>")
  }

  /// The few events that the story turns on.
  private mutating func mainEvents() {
    let entries = MainEvents(record).entries
    if entries.isEmpty { return }
    html.element("h3", BriefSection.mainEvents)
    html.line("<ul class=\"main-events\">")
    for entry in entries {
      html.markup("<li>")
      html.time(entry.machine, entry.date)
      html.markup(": ")
      html.link(to: entry.id, entry.summary)
      conflictLinks(entry.conflicts)
      html.line("</li>")
    }
    html.line("</ul>")
  }

  mutating func foot(_ heading: BriefHeading) {
    html.line("<footer>")
    html.element("p", BriefSection.colophon)
    if let marking = heading.marking { html.element("p", class: "marking", marking) }
    html.line("</footer>")
  }
}
