/// The page of a person or a prison: the events by day, each with a link to its entry, and the conflicts about them.
struct SubjectPage {
  let frame: SiteFrame
  let subject: PublicChronology.Subject
  let order: SiteOptions.Order

  private var story: PublicChronology { frame.story }

  func bytes() -> [UInt8] {
    frame.page(subject.name) { html in
      let count = PlainWords.count(subject.entries.count, "event")
      html.element("p", class: "lead", "\(count) in the chronology of \(story.title).")
      html.line("")
      html.line("<h2>Events</h2>")
      html.line("<ol class=\"events\">")
      for entry in entries { write(entry, to: &html) }
      html.line("</ol>")
      conflicts(&html)
    }
  }

  /// Its entries in the order of the story's page.
  private var entries: [PublicChronology.Entry] {
    let known = Set(subject.entries)
    return SiteDays.groups(story, order).flatMap(\.entries).filter(known.contains).map { story.entries[$0] }
  }

  private func write(_ entry: PublicChronology.Entry, to html: inout MarkupWriter) {
    html.markup("<li><p class=\"date\">")
    html.time(entry.machine, entry.day)
    html.markup("</p><p>")
    html.link(href: "index.html#" + entry.anchor, entry.summary)
    html.text(" \(entry.kind)")
    if let standing = entry.standing { html.text(", \(standing)") }
    html.line(".</p></li>")
  }

  private func conflicts(_ html: inout MarkupWriter) {
    let known = Set(subject.entries)
    let about = story.conflicts.filter { !known.isDisjoint(with: $0.entries) }
    if about.isEmpty { return }
    html.line("<h2>Where accounts conflict</h2>")
    html.line("<ul>")
    for conflict in about {
      html.markup("<li>")
      html.link(href: "index.html#" + conflict.anchor, conflict.summary)
      html.line("</li>")
    }
    html.line("</ul>")
  }
}
