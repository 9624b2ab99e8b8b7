/// One sentence's assertion that somebody or something has a property at a time.
public struct AttributeClaim: Sendable {
  /// The properties that have one value at a time.
  public enum Attribute: String, Sendable, CaseIterable {
    /// Years of age.
    case age
    /// The adjective of nationality or origin, small: `algerian`.
    case nationality
    /// What somebody does for a living: `engineer`.
    case occupation
    /// The date of birth, as a TIMEX3 value: `1990`, `1990-03-03`.
    case birth
    /// The offence for which a sentence is being served or custody imposed.
    case offence
    /// An offence of which somebody was found or pleaded guilty, whatever the sentence.
    case conviction
    /// An offence of which somebody was found not guilty.
    case acquittal
    /// An offence with which somebody is charged, or of which they are accused or suspected; `none` for nobody charged.
    case charge
    /// `guilty` or `not guilty`: how somebody pleaded.
    case plea
    /// `charge` (held awaiting trial), `sentence`, `recall` or `immigration`.
    case custodyBasis = "custody_basis"
    /// `in custody`, `at large`, `on bail`, `remanded`, `deported`, some with `not` before it where denied.
    case custodyStatus = "custody_status"
    /// `asylum seeker`, `visa overstayer`, each with `not` before it where denied.
    case legalStatus = "legal_status"
    /// `withheld` or `named`.
    case identity
    /// The length of a sentence, as a TIMEX3 duration.
    case sentence
    /// Whose error or what failure it was put down to.
    case cause
    /// `escape` or `release`: how it is to be called that somebody got out.
    case manner
    /// By what way somebody got out: `over the wall`, `in a vehicle`.
    case route
  }

  /// Which property.
  public var attribute: Attribute
  /// The person; nil for somebody not named.
  public var entity: Int?
  /// The words that name or describe the person.
  public var subject: Span
  /// The value, folded to the form that the tables give it.
  public var value: String
  /// The clause: what is quoted.
  public var span: Span
  /// When it is said to be so; nil for the time of the document.
  public var time: CivilInterval?
  /// How it stands.
  public var standing: Standing
  /// Who says so.
  public var speaker: Speaker?
  /// The prison that the same clause or sentence names, for telling unnamed people apart.
  public var place: Int?

  /// An attribute claim.
  public init(
    attribute: Attribute, entity: Int?, subject: Span, value: String, span: Span, time: CivilInterval? = nil,
    standing: Standing = .asserted, speaker: Speaker? = nil, place: Int? = nil
  ) {
    self.attribute = attribute
    self.entity = entity
    self.subject = subject
    self.value = value
    self.span = span
    self.time = time
    self.standing = standing
    self.speaker = speaker
    self.place = place
  }
}
