/// A draft line, answer or notice held against the record, sentence by sentence.
public struct CheckedStatement: Sendable {
  /// What the record makes of a claim or a sentence.
  public enum Verdict: String, Sendable, CaseIterable, Comparable {
    /// It makes no claim that could be tested.
    case untested = "nothing to test"
    /// Others say the same.
    case supported
    /// Nobody else says so.
    case missing = "not in the record"
    /// Right so far as it goes, but not safe to send as it stands.
    case careful
    /// Others say what cannot also be right.
    case conflict = "in conflict"

    private var rank: Int { Verdict.allCases.firstIndex(of: self) ?? 0 }
    /// From the least to the gravest.
    public static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }
  }

  /// What the record makes of one claim of a sentence.
  public struct Point: Sendable {
    /// In a word.
    public var verdict: Verdict
    /// The claim in a few words of ours.
    public var claim: String
    /// Why, in plain words.
    public var reason: String
    /// Who else speaks of it, the statement itself left out.
    public var sources: [Source]
    /// The finding that proves a conflict, as an index into the chronology's findings.
    public var finding: Int?

    /// A point.
    public init(verdict: Verdict, claim: String, reason: String, sources: [Source] = [], finding: Int? = nil) {
      self.verdict = verdict
      self.claim = claim
      self.reason = reason
      self.sources = sources
      self.finding = finding
    }
  }

  /// One sentence and what was found about it.
  public struct Sentence: Sendable {
    /// Its words.
    public var span: Span
    /// Its claims, the gravest first.
    public var points: [Point]

    /// The gravest of its points.
    public var verdict: Verdict { points.map(\.verdict).max() ?? .untested }

    /// A sentence.
    public init(span: Span, points: [Point]) {
      self.span = span
      self.points = points
    }
  }

  /// The sentences, in their order.
  public var sentences: [Sentence]

  /// True when some sentence conflicts with the record.
  public var isInConflict: Bool { sentences.contains { $0.verdict == .conflict } }

  /// A statement of these sentences.
  public init(sentences: [Sentence]) { self.sentences = sentences }
}
