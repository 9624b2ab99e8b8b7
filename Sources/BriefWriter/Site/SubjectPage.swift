/// The page of a person or a prison: the events with their days, each with a link to its entry, and the conflicts about them.
struct SubjectPage {
  let frame: SiteFrame
  let subject: PublicChronology.Subject
  let order: SiteOptions.Order

  private var story: PublicChronology { frame.story }

  func bytes() -> [UInt8] {
    frame.page(subject.name) { html in
      html.element("p", class: "lead", "\(PlainWords.count(subject.entries.count, "event")) in the chronology.")
      html.line("")
      html.line("<h2>Events</h2>")
      html.line("<ol class=\"events\">")
      for day in days { write(day, to: &html) }
      html.line("</ol>")
      conflicts(&html)
    }
  }

  /// Its entries under their days, in the order of the story's page.
  private var days: [SiteDays.Group] {
    let known = Set(subject.entries)
    return SiteDays.groups(story, order).compactMap { day in
      var day = day
      day.entries = day.entries.filter(known.contains)
      return day.entries.isEmpty ? nil : day
    }
  }

  private func write(_ day: SiteDays.Group, to html: inout MarkupWriter) {
    for index in day.entries {
      let entry = story.entries[index]
      html.markup("<li>")
      html.time(day.machine, day.heading)
      html.markup(": ")
      html.link(href: "index.html#" + entry.anchor, entry.summary)
      if let standing = entry.standing { html.text(" (\(standing))") }
      html.line("</li>")
    }
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
