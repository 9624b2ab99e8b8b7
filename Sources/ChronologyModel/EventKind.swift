/// The kinds of event. Where ACE 2005 (Linguistic Data Consortium, English Annotation Guidelines for Events 5.4.3)
/// names the same, it is given.
public enum EventKind: String, Sendable, CaseIterable, Hashable {
  case releaseInError = "release_in_error"
  /// ACE Justice.Release-Parole.
  case release
  case escape
  case abscond
  /// ACE Justice.Arrest-Jail.
  case arrest
  case recapture
  case surrender
  /// ACE Justice.Charge-Indict.
  case charge
  /// ACE Justice.Trial-Hearing.
  case courtHearing = "court_hearing"
  case plea
  /// ACE Justice.Convict.
  case conviction
  /// ACE Justice.Sentence.
  case sentencing
  /// ACE Justice.Fine.
  case penalty
  /// ACE Movement.Transport.
  case transfer
  /// ACE Justice.Extradite is its nearest.
  case deportation
  case offence
  /// ACE Life.Die.
  case death
  case reportToPolice = "report_to_police"
  case briefingOfMinister = "briefing_of_minister"
  case parliamentaryExchange = "parliamentary_exchange"
  case statement
  case announcement
  case promise
  case policyEffective = "policy_effective"
  case publication
  /// ACE Contact.Phone-Write.
  case letter
  /// ACE Contact.Meet.
  case meeting
  case gathering
  case visit
  case vote
  /// ACE Personnel.Start-Position.
  case appointment
  /// ACE Personnel.End-Position.
  case resignation
  /// ACE Personnel.End-Position.
  case dismissal
  case referral
  case inquiryLaunched = "inquiry_launched"
  case report
  case test
  case evacuation
  case sighting
  case other
}
