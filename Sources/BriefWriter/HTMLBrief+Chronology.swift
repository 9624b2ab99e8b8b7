extension HTMLBrief {
  /// What happened, grouped by day.
  mutating func chronology() {
    let days = DayGroups(record)
    if days.groups.isEmpty { html.element("p", BriefSection.noEvent) }
    for group in days.groups {
      html.markup("<h3>")
      html.time(group.machine, group.heading)
      html.line("</h3>")
      html.line("<ol class=\"events\">")
      for entry in group.entries { event(entry) }
      html.line("</ol>")
    }
  }

  private mutating func event(_ entry: DayGroups.Entry) {
    html.markup("<li")
    html.attribute("id", text: entry.id)
    html.line(">")
    html.markup("<p class=\"label\">")
    html.text([entry.time.map(PlainWords.capitalised), entry.kind].compactMap(\.self).joined(separator: " · "))
    standing(entry.standing)
    conflictLinks(entry.conflicts)
    html.line("</p>")
    html.element("p", class: "summary", entry.summary)
    html.line("")
    if !entry.rivals.isEmpty { note("Other dates given: \(PlainWords.list(entry.rivals)).") }
    if let reckoning = entry.reckoning { note(reckoning) }
    if let placed = entry.placed { note(placed) }
    if !entry.possibly.isEmpty { possibly(entry.possibly) }
    quotes(entry.sources)
    html.line("</li>")
  }

  /// Links to the findings that are open about a line.
  mutating func conflictLinks(_ conflicts: [String]) {
    for (index, conflict) in conflicts.enumerated() {
      html.markup(index == 0 ? " <span class=\"disputed\">Accounts conflict: " : ", ")
      link(to: conflict, conflict)
    }
    if !conflicts.isEmpty { html.markup("</span>") }
  }

  private mutating func note(_ text: String) {
    html.element("p", class: "note", text)
    html.line("")
  }

  private mutating func possibly(_ events: [String]) {
    html.markup("<p class=\"note\">May be the same as ")
    for (index, event) in events.enumerated() {
      if index > 0 { html.markup(", ") }
      link(to: event, event)
    }
    html.line("; not merged, because no source says so.</p>")
  }
}
