internal import ChronologyModel

/// A turn of somebody who speaks: how the record attributes it, and where and when it begins.
struct Turn {
  /// The line that names who speaks, as the record prints it.
  var attribution: String
  /// Who that is.
  var speaker: String
  /// When it was said.
  var time: CivilInstant?
}

extension Draft {
  /// Adds what is said in a turn, after the line that names who speaks; where the same goes on, it is not said again.
  mutating func add(_ lines: [RecordText.Line], of turn: Turn?) {
    guard let turn else {
      for line in lines { self.lines.append(Line(text: line.text, role: line.role, column: line.column)) }
      return
    }
    // A line of the record's own may have named who speaks already.
    if let last = self.lines.last, last.role == .paragraph, last.text.elementsEqual(turn.attribution.utf8) {
      self.lines.removeLast()
    }
    let isSame = self.lines.last?.role == .speech && self.lines.last?.speaker == turn.speaker
    if !isSame, !lines.isEmpty {
      self.lines.append(
        Line(
          text: Array(turn.attribution.utf8), role: .attribution, speaker: turn.speaker, time: turn.time,
          column: lines.first?.column))
    }
    for line in lines {
      let isHeading = line.role == .headline || line.role == .caption
      self.lines.append(
        Line(
          text: line.text, role: isHeading ? line.role : .speech, speaker: isHeading ? nil : turn.speaker,
          time: isHeading ? nil : turn.time, column: line.column))
    }
  }

  /// Adds the headings of a section, the most general first; the last is its title.
  mutating func add(headings: [String], column: String? = nil) {
    for heading in headings where !heading.isEmpty {
      lines.append(Line(text: Array(heading.utf8), role: .headline, column: column))
    }
    title = headings.last { !$0.isEmpty }
    hasHeadlineApart = lines.count == 1
  }
}

extension CivilDay {
  /// `5 November 2025`.
  var words: String { "\(day) \(CivilDay.monthNames[month - 1]) \(year)" }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
