internal import ChronologyModel

/// The numbers that matter, each with its words: those of a period, those said to have changed, and those that two
/// documents give. The same number in several documents is one row; the rest stay in the data file.
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
    var sources: ChosenSources
  }

  private struct Draft {
    var figure: Figure
    var sources: [Source]

    /// 0 for a change, 1 for what two documents give, 2 for the rest.
    func rank(_ record: Record) -> Int {
      if figure.change != nil || figure.base != nil { return 0 }
      return Set(sources.map { record.original(of: $0.span.document) }).count > 1 ? 1 : 2
    }
  }

  /// No more rows than these.
  private static let limit = 12

  var rows: [Row] = []
  /// How many figures are left to the data file.
  var leftOut = 0

  init(_ record: Record) {
    var drafts: [Draft] = []
    var places: [String: [Int]] = [:]
    for figure in record.chronology.figures {
      let key = [KeyFigures.number(figure), KeyFigures.what(figure), KeyFigures.period(figure)].joined(separator: "\n")
      // One account may state the change and another not; two that state different changes are two rows.
      let place = places[key, default: []].first { drafts[$0].figure.agrees(with: figure) }
      guard let place else {
        places[key, default: []].append(drafts.count)
        drafts.append(Draft(figure: figure, sources: [figure.source]))
        continue
      }
      drafts[place].figure.change = drafts[place].figure.change ?? figure.change
      drafts[place].figure.base = drafts[place].figure.base ?? figure.base
      // The words that state the change come first.
      if figure.change != nil || figure.base != nil, !drafts[place].sources.isEmpty {
        drafts[place].sources.insert(figure.source, at: 0)
      } else {
        drafts[place].sources.append(figure.source)
      }
    }
    let ranks = drafts.enumerated().filter { KeyFigures.matters($0.element, record) }.sorted { left, right in
      (left.element.rank(record), left.offset) < (right.element.rank(record), right.offset)
    }
    let kept = ranks.prefix(KeyFigures.limit).map(\.element)
    leftOut = drafts.count - kept.count
    rows = kept.map { draft in
      Row(
        figure: KeyFigures.number(draft.figure), what: KeyFigures.what(draft.figure),
        period: KeyFigures.period(draft.figure), change: KeyFigures.change(draft.figure),
        sources: ChosenSources(draft.sources, limit: 2, record))
    }
  }

  private static func matters(_ draft: Draft, _ record: Record) -> Bool {
    if draft.rank(record) < 2 { return true }
    guard let interval = draft.figure.interval else { return false }
    // A day is a period only for what is said to be done then: `inmates left prisons`, not `inmates`.
    return interval.singleDay == nil || draft.figure.unit.contains(" ")
  }

  /// `262`, `about 1,200`.
  static func number(_ figure: Figure) -> String {
    (figure.isApproximate ? "about " : "") + PlainWords.number(figure.value)
  }

  /// What is counted, and where.
  static func what(_ figure: Figure) -> String {
    [figure.unit, figure.scope].compactMap(\.self).joined(separator: ", ")
  }

  /// The period in words; `not given`.
  static func period(_ figure: Figure) -> String {
    figure.interval.map { DateStyle.words($0, value: figure.period) } ?? "not given"
  }

  /// `up 128% from 115`; nil when the text states no change.
  static func change(_ figure: Figure) -> String? {
    let base = figure.base.map { "from \(PlainWords.number($0))" }
    guard let change = figure.change else { return base }
    let way = change < 0 ? "down" : "up"
    return ["\(way) \(PlainWords.number(abs(change)))%", base].compactMap(\.self).joined(separator: " ")
  }
}

extension Figure {
  /// True when neither states a change that the other states otherwise.
  fileprivate func agrees(with other: Figure) -> Bool {
    (change == nil || other.change == nil || change == other.change)
      && (base == nil || other.base == nil || base == other.base)
  }

  /// Its evidence.
  var source: Source {
    Source(span: span, speaker: speaker?.entity, voice: speaker.flatMap { $0.entity == nil ? $0.span : nil })
  }
}
