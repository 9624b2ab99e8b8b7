internal import ChronologyModel

/// The page of the story: a picture of it, its events, where accounts conflict, who is in it, the sources.
struct StoryPage {
  let frame: SiteFrame
  let order: SiteOptions.Order

  private var story: PublicChronology { frame.story }

  func bytes() -> [UInt8] {
    frame.page(story.title, isStory: true) { html in
      html.element("p", class: "lead", lead)
      html.line("")
      contents(&html)
      TimelinePicture(story).write(to: &html)
      chronology(&html)
      conflicts(&html)
      subjects(&html)
      sources(&html)
    }
  }

  /// `29 events, September 2023 to 7 November 2025, from 12 sources. Accounts conflict on 3 points.`
  private var lead: String {
    let period = story.period.map { ", \($0)" } ?? ""
    let events = PlainWords.count(story.entries.count, "event") + period
    let sources = PlainWords.count(story.publications.count, "source")
    let conflicts = story.conflicts.count
    return "\(events), from \(sources)."
      + (conflicts == 0 ? "" : " Accounts conflict on \(PlainWords.count(conflicts, "point")).")
  }

  private func contents(_ html: inout MarkupWriter) {
    html.line("<nav aria-label=\"Contents\"><ul class=\"links\">")
    html.line("<li><a href=\"#chronology\">Chronology</a></li>")
    if !story.conflicts.isEmpty { html.line("<li><a href=\"#conflicts\">Where accounts conflict</a></li>") }
    if !story.subjects.isEmpty { html.line("<li><a href=\"#subjects\">People and prisons</a></li>") }
    html.line("<li><a href=\"#sources\">Sources</a></li></ul></nav>")
  }

  // MARK: Chronology

  private func chronology(_ html: inout MarkupWriter) {
    html.line("<section aria-labelledby=\"chronology\">")
    html.element("h2", id: "chronology", "Chronology")
    html.element("p", class: "hint", order == .newest ? "The newest first." : "The oldest first.")
    html.line("<div id=\"tools\"></div>")
    html.line("<div id=\"days\">")
    if story.entries.isEmpty { html.element("p", "No event was found.") }
    for day in SiteDays.groups(story, order) {
      html.line("<section class=\"day\">")
      html.markup("<h3>")
      html.time(day.machine, day.heading)
      html.line("</h3>")
      html.line("<ol class=\"entries\">")
      for index in day.entries { entry(story.entries[index], &html) }
      html.line("</ol></section>")
    }
    html.line("</div></section>")
  }

  private func entry(_ entry: PublicChronology.Entry, _ html: inout MarkupWriter) {
    html.markup("<li")
    html.attribute("id", text: entry.anchor)
    html.markup("><h4>")
    html.text(entry.summary)
    html.line("</h4>")
    html.markup("<p class=\"label\"><span class=\"type\">")
    html.text(entry.kind)
    html.markup("</span>")
    if let time = entry.time { html.text(", \(time)") }
    if let standing = entry.standing { html.text(", \(standing)") }
    html.markup(". ")
    html.link(to: entry.anchor, "Link to this entry")
    html.line("</p>")
    for note in entry.notes { html.element("p", class: "note", note) }
    QuotationMarkup(story: story).write(entry.quotations, to: &html)
    list("In this entry: ", entry.subjects.map { (story.subjects[$0].page, story.subjects[$0].name) }, "about", &html)
    let conflicts = entry.conflicts.map { ("#" + story.conflicts[$0].anchor, story.conflicts[$0].summary) }
    list("Accounts conflict: ", conflicts, "disputed", &html)
    html.line("</li>")
  }

  private func list(
    _ lead: String, _ links: [(String, String)], _ role: StaticString, _ html: inout MarkupWriter
  ) {
    if links.isEmpty { return }
    html.markup("<p")
    html.attribute("class", role)
    html.markup(">")
    html.text(lead)
    for (index, link) in links.enumerated() {
      if index > 0 { html.markup(", ") }
      html.link(href: link.0, link.1)
    }
    html.line("</p>")
  }

  // MARK: What stands after it

  private func conflicts(_ html: inout MarkupWriter) {
    if story.conflicts.isEmpty { return }
    html.line("<section aria-labelledby=\"conflicts\">")
    html.element("h2", id: "conflicts", "Where accounts conflict")
    html.element("p", class: "hint", SiteWords.conflictLead)
    for conflict in story.conflicts { ConflictMarkup(story: story).write(conflict, to: &html) }
    html.line("</section>")
  }

  private func subjects(_ html: inout MarkupWriter) {
    if story.subjects.isEmpty { return }
    html.line("<section aria-labelledby=\"subjects\">")
    html.element("h2", id: "subjects", "People and prisons")
    html.line("<ul class=\"subjects\">")
    for subject in story.subjects {
      html.markup("<li>")
      html.link(href: subject.page, subject.name)
      html.text(": \(PlainWords.count(subject.entries.count, "event"))")
      html.line("</li>")
    }
    html.line("</ul></section>")
  }

  private func sources(_ html: inout MarkupWriter) {
    html.line("<section aria-labelledby=\"sources\">")
    html.element("h2", id: "sources", "Sources")
    html.line("<ol class=\"sources\">")
    for publication in story.publications {
      html.markup("<li>")
      html.element("cite", publication.name)
      if let title = publication.title {
        html.markup(", ")
        if let address = publication.address { html.link(href: address, title) } else { html.text(title) }
      } else if let address = publication.address {
        html.markup(", ")
        html.link(href: address, address)
      }
      html.markup(", ")
      html.time(publication.machine, publication.date)
      html.line("</li>")
    }
    html.line("</ol></section>")
  }
}
