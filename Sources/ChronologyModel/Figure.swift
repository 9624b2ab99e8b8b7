/// A number that a text gives for something that can be counted over a period.
public struct Figure: Sendable {
  /// The number.
  public var value: Double
  /// What is counted: `prisoners released in error`.
  public var unit: String
  /// The period, as a TIMEX3 interval or value; nil when the text gives none.
  public var period: String?
  /// The period on the calendar.
  public var interval: CivilInterval?
  /// The area or scope in the text's words: `England and Wales`.
  public var scope: String?
  /// True for `about`, `nearly`, `more than` and round words.
  public var isApproximate: Bool
  /// The change in per cent that the same sentence states, signed.
  public var change: Double?
  /// The number the change is from.
  public var base: Double?
  /// How many it is out of: 6 in `one in six prisoners`, 87,000 in `of 87,000 prisoners, 262`.
  public var population: Double?
  /// The day up to which it counts: `as of 31 October`, `by 10 March`.
  public var asOf: CivilInterval?
  /// True for what comes on top of another number: `a further 91`.
  public var isFurther = false
  /// The clause: what is quoted.
  public var span: Span
  /// Who says so.
  public var speaker: Speaker?

  /// A figure.
  public init(
    value: Double, unit: String, period: String? = nil, interval: CivilInterval? = nil, scope: String? = nil,
    isApproximate: Bool = false, change: Double? = nil, base: Double? = nil, span: Span, speaker: Speaker? = nil
  ) {
    self.value = value
    self.unit = unit
    self.period = period
    self.interval = interval
    self.scope = scope
    self.isApproximate = isApproximate
    self.change = change
    self.base = base
    self.span = span
    self.speaker = speaker
  }
}
