/// An office that a document gives to somebody, held against the reference tables on the day of the document.
public struct OfficeAnswer: Sendable, Hashable {
  /// What the tables say of it.
  public enum Verdict: String, Sendable {
    /// The person held it that day.
    case held
    /// The person did not hold it that day.
    case notHeld = "not held"
    /// The tables cannot tell.
    case unknown
  }

  /// Index of the mention into the chronology's offices.
  public var mention: Int
  /// The day: that of the document's publication; nil where nothing dates it.
  public var day: CivilDay?
  /// What the tables say.
  public var verdict: Verdict
  /// Why, in plain words, with who held it where that is known.
  public var reason: String

  /// An answer.
  public init(mention: Int, day: CivilDay?, verdict: Verdict, reason: String) {
    self.mention = mention
    self.day = day
    self.verdict = verdict
    self.reason = reason
  }
}
