internal import ChronologyModel

/// One piece of evidence for the day a page was published, or last changed.
struct DateClue {
  /// Where it stands.
  enum Kind {
    case linkedData
    case meta
    case looseMeta
    case markup
    case address
    case time
    case named
    case printed
    case script

    /// What it comes from in the end: a publishing system fills JSON-LD and meta elements from one field, and what is
    /// printed once may be found in several ways.
    var source: Int {
      switch self {
      case .linkedData, .meta, .looseMeta, .script: 0
      case .markup, .time, .named, .printed: 1
      case .address: 2
      }
    }
    /// How many sources there are.
    static let sources = 3

    /// True for what is written for programs.
    var isMetadata: Bool { self != .named && self != .printed }
    /// True for what readers of the page or of its address see.
    var isSeen: Bool { self == .named || self == .printed || self == .address || self == .time }
  }

  var day: CivilDay
  var interval: CivilInterval
  var kind: Kind
  /// How much it says; `enough` or more is believed without a word.
  var weight: Double
  /// True when the day follows from universal time, and may be one away by the page's own clock.
  var isUniversal = false

  /// What a clue, or clues together, must weigh for the day to be called the page's own.
  static let enough = 4.0

  init(day: CivilDay, kind: Kind, weight: Double) {
    self.day = day
    self.interval = CivilInterval(day: day)
    self.kind = kind
    self.weight = weight
  }

  init?(_ stamp: PageStamp, kind: Kind, weight: Double) {
    guard let day = stamp.day else { return nil }
    self.day = day
    // A minute that falls on another day in London would date the page by a day that it does not bear.
    interval = stamp.ownDay == nil ? stamp.interval : CivilInterval(day: day)
    self.kind = kind
    self.weight = weight
    isUniversal = stamp.isUniversal && stamp.interval.precision == .minute
  }
}
