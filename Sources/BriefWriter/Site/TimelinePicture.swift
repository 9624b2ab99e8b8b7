/// A picture of the story: a column for each day, or month, on which something happened, as high as that day had
/// events. Stretches without an event are left out. The same facts stand below it in words.
struct TimelinePicture {
  /// A day or month.
  private struct Column {
    var name: String
    var count: Int
    var disputed: Int
  }

  private let columns: [Column]

  /// More columns than these cannot be told apart: months then stand for days, and years for months.
  private static let most = 60
  private static let (step, width, height) = (12, 9, 96)

  init(_ story: PublicChronology) {
    var shown: [Column] = []
    for length in [10, 7, 4] {
      shown = TimelinePicture.columns(story, length)
      if shown.count <= TimelinePicture.most { break }
    }
    columns = shown
  }

  /// The columns of entries whose dates a machine can read, by the first `length` characters of the date.
  private static func columns(_ story: PublicChronology, _ length: Int) -> [Column] {
    var columns: [Column] = []
    var last = ""
    for entry in story.entries {
      guard let machine = entry.machine else { continue }
      let key = String(machine.prefix(length))
      if key != last || columns.isEmpty {
        columns.append(Column(name: length == 10 ? entry.day : PictureWords.name(key), count: 0, disputed: 0))
        last = key
      }
      columns[columns.count - 1].count += 1
      if !entry.conflicts.isEmpty { columns[columns.count - 1].disputed += 1 }
    }
    return columns
  }

  /// Writes the picture, or nothing where fewer than two columns have nothing to show.
  func write(to html: inout MarkupWriter) {
    guard columns.count > 1, let first = columns.first, let last = columns.last else { return }
    html.line("<figure class=\"picture\">")
    html.line("<div class=\"chart\">")
    picture(&html)
    html.markup("<p class=\"ends\"><span>")
    html.text(first.name)
    html.markup("</span> <span>")
    html.text(last.name)
    html.line("</span></p></div>")
    html.markup("<figcaption>Events by date. Stretches without an event are left out. ")
    html.line(
      "The lower part of a column, in the stronger colour, is of events on which accounts conflict.</figcaption>")
    html.line("<details><summary>The picture in words</summary>")
    html.line("<ol>")
    for column in columns {
      html.element("li", "\(column.name): \(PictureWords.counts(column.count, column.disputed))")
      html.line("")
    }
    html.line("</ol></details></figure>")
  }

  private func picture(_ html: inout MarkupWriter) {
    let highest = columns.map(\.count).max() ?? 1
    html.markup("<svg role=\"img\" aria-labelledby=\"picture\" preserveAspectRatio=\"none\"")
    // A few columns stay narrow; many share the width of the page.
    let width = columns.count * TimelinePicture.step - (TimelinePicture.step - TimelinePicture.width)
    html.attribute("width", text: "\(width * 4)")
    html.attribute("viewBox", text: "0 0 \(width) \(TimelinePicture.height)")
    html.markup("><title id=\"picture\">")
    let total = columns.reduce(0) { $0 + $1.count }
    html.text("Columns for \(PlainWords.count(columns.count, "date")) with \(PlainWords.count(total, "event"))")
    html.line("</title>")
    for (index, column) in columns.enumerated() {
      bar("plain", index, column.count, highest, &html)
      if column.disputed > 0 { bar("in-conflict", index, column.disputed, highest, &html) }
    }
    html.line("</svg>")
  }

  private func bar(
    _ role: StaticString, _ index: Int, _ count: Int, _ highest: Int, _ html: inout MarkupWriter
  ) {
    let height = max(4, count * TimelinePicture.height / highest)
    html.markup("<rect")
    html.attribute("class", role)
    html.attribute("x", text: "\(index * TimelinePicture.step)")
    html.attribute("y", text: "\(TimelinePicture.height - height)")
    html.attribute("width", text: "\(TimelinePicture.width)")
    html.attribute("height", text: "\(height)")
    html.line("/>")
  }
}

/// The words of the picture.
private enum PictureWords {
  /// `November 2025`, `2025`.
  static func name(_ key: String) -> String {
    let parts = key.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, (1...12).contains(parts[1]) else { return key }
    return "\(DateStyle.months[parts[1] - 1]) \(parts[0])"
  }

  /// `5 events, accounts conflict on 1`.
  static func counts(_ count: Int, _ disputed: Int) -> String {
    let events = PlainWords.count(count, "event")
    return disputed == 0 ? events : "\(events), accounts conflict on \(disputed)"
  }
}
