internal import ChronologyModel

/// The numbers that the documents give, each with its words; the same number in several documents is one row.
struct KeyFigures: Sendable {
  /// A number, what it counts and when.
  struct Row: Sendable {
    /// `262`, `about 1,200`.
    var figure: String
    /// `prisoners released in error, England and Wales`.
    var what: String
    /// `year to March 2025`; `not given`.
    var period: String
    /// `up 128% from 115`; nil when the text states no change.
    var change: String?
    var lines: [SourceLine]
  }

  var rows: [Row] = []

  init(_ record: Record) {
    var places: [String: Int] = [:]
    var sources: [[Source]] = []
    for figure in record.chronology.figures {
      let row = Row(
        figure: (figure.isApproximate ? "about " : "") + PlainWords.number(figure.value),
        what: [figure.unit, figure.scope].compactMap(\.self).joined(separator: ", "),
        period: KeyFigures.period(figure), change: KeyFigures.change(figure), lines: [])
      let key = [row.figure, row.what, row.period, row.change ?? ""].joined(separator: "\n")
      let source = figure.source
      if let place = places[key] {
        sources[place].append(source)
      } else {
        places[key] = rows.count
        rows.append(row)
        sources.append([source])
      }
    }
    for index in rows.indices { rows[index].lines = record.lines(sources[index]) }
  }

  private static func period(_ figure: Figure) -> String {
    figure.interval.map { DateStyle.words($0, value: figure.period) } ?? "not given"
  }

  private static func change(_ figure: Figure) -> String? {
    let base = figure.base.map { "from \(PlainWords.number($0))" }
    guard let change = figure.change else { return base }
    let way = change < 0 ? "down" : "up"
    return ["\(way) \(PlainWords.number(abs(change)))%", base].compactMap(\.self).joined(separator: " ")
  }
}

extension Figure {
  /// Its evidence.
  var source: Source {
    Source(span: span, speaker: speaker?.entity, voice: speaker.flatMap { $0.entity == nil ? $0.span : nil })
  }
}
