/// Words that are given as somebody's: a quotation and its verb, `she said that ...`, `according to the watchdog`.
public struct SpeechFrame: Sendable, Hashable {
  /// How the words are brought in.
  public enum Kind: String, Sendable {
    /// In quotation marks, before, after or around the verb.
    case direct
    /// `she said that he was freed`, `she told MPs he was freed`
    case indirect
    /// `according to the watchdog`
    case accordingTo
    /// `it is understood that`, `he is believed to have`: nobody is named.
    case impersonal
  }

  /// How the words are brought in.
  public var kind: Kind
  /// The verb of saying, as a word of the sentence; for `according to` its first word.
  public var verb: Int
  /// Who says it, as the number of a group; nil for nobody named.
  public var speaker: Int?
  /// To whom, as the number of a group.
  public var hearer: Int?
  /// The verb group of what is said; nil for a quotation, and where none was found.
  public var content: Int?
  /// The quoted words, without the marks; in several parts where the verb stands between.
  public var quotations: [Range<Int>] = []
}
