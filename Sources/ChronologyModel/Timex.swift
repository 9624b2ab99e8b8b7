/// A time expression in a document, after TIMEX3 (ISO-TimeML, ISO 24617-1).
public struct Timex: Sendable, Hashable {
  /// The kinds of TIMEX3.
  public enum Kind: String, Sendable {
    /// A day or anything longer, on the calendar.
    case date = "DATE"
    /// Finer than a day.
    case time = "TIME"
    /// A length of time.
    case duration = "DURATION"
    /// Something that recurs.
    case set = "SET"
  }

  /// How the value was reached from the words.
  public enum Anchor: String, Sendable {
    /// The words alone fix it: `29 October 2025`.
    case explicit
    /// The day of publication: `yesterday`, `October 29` without a year.
    case publication
    /// A date mentioned before it: `two days later`, `the same day`.
    case mention
    /// Nothing: a length, a vague reference, or an expression in a document that nothing dates.
    case none
  }

  /// How far the value can be relied on.
  public enum Certainty: String, Sendable {
    /// The words themselves give it: `29 October 2025`, `three days`.
    case stated
    /// It is counted from the day of publication or from a date mentioned before.
    case reckoned
    /// A second reading stands beside it: `last Wednesday`.
    case ambiguous
    /// It names no time that is known: `recently`, `a few days`, `Monday` in a text without a date.
    case open
  }

  /// A bound that a word before the expression sets on it.
  public enum Bound: String, Sendable {
    /// `by Friday`: then or earlier.
    case by
    /// `until Friday`: up to then.
    case until
    /// `since Friday`: from then on.
    case since
    /// `from Friday`: beginning then.
    case from
    /// `before Friday`: earlier than that.
    case before
    /// `after Friday`: later than that.
    case after
  }

  /// The words.
  public var span: Span
  /// Its kind.
  public var kind: Kind
  /// The TIMEX3 value: `2025-10-29`, `2025-11-04TNI`, `P3D`, `PAST_REF`; `XXXX-WXX-3` when nothing dates the document.
  public var value: String
  /// TIMEX3 `mod`: APPROX, START, MID, END, LESS_THAN, MORE_THAN and the like.
  public var modifier: String?
  /// When that is; nil for lengths, sets, vague references and what nothing dates.
  public var interval: CivilInterval?
  /// A second reading that also stands ("last Wednesday").
  public var alternative: CivilInterval?
  /// How the value was reached.
  public var anchor: Anchor
  /// A bound set by the word before it, which is outside the span.
  public var bound: Bound?
  /// The reckoning in a few plain words, for a reader: `Wednesday before 7 November 2025`. Empty when the words say all.
  public var reckoning: String

  /// How far the value can be relied on.
  public var certainty: Certainty {
    if alternative != nil { return .ambiguous }
    if interval != nil { return anchor == .explicit ? .stated : .reckoned }
    let isVague = value.contains("X") || value.hasSuffix("_REF")
    return (kind == .duration || kind == .set) && !isVague ? .stated : .open
  }

  /// A time expression.
  public init(
    span: Span, kind: Kind, value: String, modifier: String? = nil, interval: CivilInterval? = nil,
    alternative: CivilInterval? = nil, anchor: Anchor, bound: Bound? = nil, reckoning: String = ""
  ) {
    self.span = span
    self.kind = kind
    self.value = value
    self.modifier = modifier
    self.interval = interval
    self.alternative = alternative
    self.anchor = anchor
    self.bound = bound
    self.reckoning = reckoning
  }
}
