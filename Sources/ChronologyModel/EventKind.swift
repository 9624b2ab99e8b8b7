/// The kinds of event. Where ACE 2005 (Linguistic Data Consortium, English Annotation Guidelines for Events 5.4.3)
/// names the same, it is given.
public enum EventKind: String, Sendable, CaseIterable, Hashable {
  /// Somebody is let out of custody who ought not to be, or too soon.
  case releaseInError = "release_in_error"
  /// Somebody is let out of custody. ACE Justice.Release-Parole.
  case release
  /// Somebody gets out of custody by their own doing.
  case escape
  /// Somebody leaves open conditions or fails to return.
  case abscond
  /// ACE Justice.Arrest-Jail.
  case arrest
  /// Somebody who was out is taken back into custody.
  case recapture
  /// Somebody gives themselves up.
  case surrender
  /// ACE Justice.Charge-Indict.
  case charge
  /// An appearance, trial, inquest or order of a court. ACE Justice.Trial-Hearing.
  case courtHearing = "court_hearing"
  /// A plea is entered or changed.
  case plea
  /// ACE Justice.Convict.
  case conviction
  /// ACE Justice.Sentence.
  case sentencing
  /// A fine or fixed penalty. ACE Justice.Fine.
  case penalty
  /// Somebody in custody is moved. ACE Movement.Transport.
  case transfer
  /// Somebody is removed from the country. ACE Justice.Extradite is its nearest.
  case deportation
  /// A crime is committed.
  case offence
  /// ACE Life.Die.
  case death
  /// The police are told.
  case reportToPolice = "report_to_police"
  /// Anybody learns something: is told, finds out, becomes aware.
  case briefingOfMinister = "briefing_of_minister"
  /// Words in a chamber or before a committee.
  case parliamentaryExchange = "parliamentary_exchange"
  /// Somebody says something, on a day that is given.
  case statement
  /// Somebody makes something known that is to be.
  case announcement
  /// Somebody undertakes something.
  case promise
  /// A measure comes into force.
  case policyEffective = "policy_effective"
  /// A document or figures are made public.
  case publication
  /// ACE Contact.Phone-Write.
  case letter
  /// ACE Contact.Meet.
  case meeting
  /// A party, protest or rally.
  case gathering
  /// Somebody goes to see a place.
  case visit
  /// A vote is held.
  case vote
  /// ACE Personnel.Start-Position.
  case appointment
  /// ACE Personnel.End-Position, by one's own act.
  case resignation
  /// ACE Personnel.End-Position, by another's.
  case dismissal
  /// A matter is handed to a body that oversees.
  case referral
  /// An inquiry, review or investigation begins.
  case inquiryLaunched = "inquiry_launched"
  /// A body finds or reports something.
  case report
  /// A test or examination is made.
  case test
  /// People are moved out of a place.
  case evacuation
  /// Somebody sought is seen.
  case sighting
  /// Anything else that a pattern names.
  case other
}
