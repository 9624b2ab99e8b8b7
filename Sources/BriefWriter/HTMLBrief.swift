internal import ChronologyModel

extension Brief {
  /// The brief as one page of HTML: nothing fetched, no script, made to be read on a screen and printed on A4.
  public func html() -> [UInt8] {
    var page = HTMLBrief(record: record)
    return page.page()
  }
}

/// The page: its frame, then one section after another, each in a file of its own.
struct HTMLBrief: PartWriter {
  /// What it is for.
  enum Form {
    /// A page with its style sheet.
    case page
    /// The part of a message: bare of all that mail programs refuse, its styles to be written into its tags.
    case mail
  }

  let record: Record
  let form: Form
  let frame: Frame
  var html = MarkupWriter()

  init(record: Record, form: Form = .page) {
    self.record = record
    self.form = form
    frame = record.frame
  }

  mutating func page() -> [UInt8] {
    let heading = BriefHeading(record, kind: frame.kind)
    html.line("<!DOCTYPE html>")
    html.line("<html lang=\"en-GB\">")
    head(heading)
    let firstSide = frame.firstSide ?? 0
    html.line(firstSide > 0 ? "<body class=\"sided\">" : "<body>")
    if form == .page { html.line("<a class=\"skip\" href=\"#main\">Skip to the brief</a>") }
    headingBlock(heading)
    html.line("<main id=\"main\">")
    for (index, section) in frame.sections.enumerated() { self.section(section, isOnFirstSide: index < firstSide) }
    html.line("</main>")
    foot(heading)
    html.line("</body>")
    html.line("</html>")
    return html.bytes
  }

  /// Writes one section of the template.
  private mutating func section(_ section: Frame.Section, isOnFirstSide: Bool) {
    html.markup("<section")
    let classes = [
      section.parts.first?.rawValue, section.startsPage ? "new-page" : nil, isOnFirstSide ? "first-side" : nil,
    ]
    html.attribute("class", text: classes.compactMap(\.self).joined(separator: " "))
    if section.heading != nil { html.attribute("aria-labelledby", text: section.anchor) }
    html.line(">")
    if let heading = section.heading {
      html.markup("<h2")
      html.attribute("id", text: section.anchor)
      html.markup(">")
      html.text(heading)
      html.line("</h2>")
    }
    for block in section.blocks {
      switch block {
      case .heading(let words): html.element("h3", words)
      case .paragraph(let words): html.element("p", words)
      case .part(let part): write(part)
      }
    }
    html.line("</section>")
  }

  mutating func head(_ heading: BriefHeading) {
    html.line("<head>")
    html.line("<meta charset=\"utf-8\">")
    if form == .page { policies() }
    html.element("title", heading.title)
    html.line("")
    if form == .page { sheets(heading) }
    html.line("</head>")
  }

  private mutating func policies() {
    // The page needs nothing from anywhere: should a hole in the escaping ever open, the browser still loads nothing.
    html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    html.line("style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">")
    html.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    html.line("<meta name=\"referrer\" content=\"no-referrer\">")
    html.line("<meta name=\"color-scheme\" content=\"light dark\">")
    html.line("<meta name=\"generator\" content=\"Daybook\">")
  }

  private mutating func sheets(_ heading: BriefHeading) {
    html.line("<style>")
    html.style(record.options.template.sheet("brief.css"))
    html.style(Array(margins(heading).utf8))
    html.line("</style>")
    html.markup("<script type=\"application/ld+json\">")
    html.data(LinkedData(record: record).bytes())
    html.line("</script>")
  }

  /// What the margins of every printed page say: marking, title and edition; the style sheet adds the page number.
  private func margins(_ heading: BriefHeading) -> String {
    let marking = HTMLEscape.cssString(heading.banner ?? "")
    let short = heading.title.count > 70 ? heading.title.prefix(69) + "…" : heading.title[...]
    let foot = HTMLEscape.cssString("\(short) · edition \(heading.edition)")
    return "@page{@top-center{content:\"\(marking)\"}@bottom-left{content:\"\(foot)\"}}\n"
  }

  mutating func headingBlock(_ heading: BriefHeading) {
    html.line("<header class=\"heading\">")
    if let banner = heading.banner { html.element("p", class: "marking", banner) }
    if !heading.kind.isEmpty { html.element("p", class: "kind", heading.kind) }
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

  mutating func topLine() {
    html.element("p", class: "lead", TopLine.sentences(record).joined(separator: " "))
    html.line("")
  }

  mutating func contents() {
    html.line("<nav aria-label=\"Contents\"><ul>")
    for entry in frame.contents(record) {
      html.markup("<li>")
      html.link(to: entry.anchor, entry.words)
      html.line("</li>")
    }
    html.line("</ul></nav>")
  }

  /// The few events that the story turns on.
  mutating func mainEvents() {
    let entries = MainEvents(record).entries
    if entries.isEmpty { return }
    html.element("h3", BriefSection.mainEvents)
    html.line("<ul class=\"main-events\">")
    for entry in entries {
      html.markup("<li>")
      html.time(entry.machine, entry.date)
      html.markup(": ")
      link(to: entry.id, entry.summary)
      conflictLinks(entry.conflicts)
      html.line("</li>")
    }
    html.line("</ul>")
  }

  mutating func foot(_ heading: BriefHeading) {
    html.line("<footer>")
    html.element("p", BriefSection.colophon)
    if let banner = heading.banner { html.element("p", class: "marking", banner) }
    html.line("</footer>")
  }
}
