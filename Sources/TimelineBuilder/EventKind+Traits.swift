internal import ChronologyModel

/// What tells one event of a kind from another.
enum Identity {
  /// The person it happens to: a release, an arrest, a death.
  case person
  /// Who does it: a statement, a letter.
  case agent
  /// The measure it is about: a rule that takes effect.
  case topic
  /// Who learned, of what.
  case knower
  /// Who was there.
  case company
}

extension EventKind {
  /// The kinds that accounts use of one happening share a family: an escape in one paper is a release in error in
  /// the next.
  var family: EventKind {
    switch self {
    case .releaseInError, .release, .escape, .abscond: .release
    case .arrest, .recapture, .surrender: .recapture
    case .dismissal, .resignation: .dismissal
    default: self
    }
  }

  /// What tells one event of this kind from another.
  var identity: Identity {
    switch self {
    case .statement, .announcement, .promise, .publication, .letter, .visit, .parliamentaryExchange, .vote,
      .inquiryLaunched, .referral, .report, .test, .evacuation, .other:
      .agent
    case .policyEffective: .topic
    case .briefingOfMinister: .knower
    case .meeting, .gathering: .company
    default: .person
    }
  }

  /// True for what befalls a person whom the words may make its doer: "he walked free", "she resigned", "he
  /// appeared". An act of another's upon somebody is never its doer's.
  var mayBeOnesOwn: Bool { identity == .person && self != .dismissal && self != .penalty && self != .deportation }

  /// True for what befalls one person once in a while, so that two near dates are two accounts of one event.
  var happensOnce: Bool {
    switch self {
    case .releaseInError, .release, .escape, .abscond, .recapture, .surrender, .arrest, .sentencing, .conviction, .plea,
      .death, .appointment, .resignation, .dismissal, .deportation, .reportToPolice:
      true
    default: false
    }
  }

  /// True for what names nobody and yet happens once in a while to one place or body.
  var mayBeRetold: Bool { self == .evacuation || self == .inquiryLaunched }

  /// True for what one story has once on a day, so that accounts of it need not name anybody to be of one event.
  var isOneOfItsDay: Bool {
    switch self {
    case .courtHearing, .penalty, .inquiryLaunched, .vote, .evacuation, .gathering, .test, .sentencing, .conviction,
      .plea, .charge, .deportation, .transfer, .death:
      true
    default: false
    }
  }

  /// True for what is looked for among the events of its day, whoever is named.
  var isFoundByDay: Bool { isOneOfItsDay || self == .other }

  /// True for what happens somewhere in particular, so that the place a document is about is where it was.
  var isLocal: Bool {
    switch self {
    case .gathering, .evacuation, .death, .test, .offence, .escape, .release, .releaseInError, .abscond, .transfer,
      .sighting, .visit, .reportToPolice, .meeting, .arrest, .courtHearing, .other:
      true
    default: false
    }
  }

  /// True when an event that was only planned belongs in a chronology.
  var mayBePlanned: Bool {
    switch self {
    case .meeting, .courtHearing, .visit, .gathering, .vote, .parliamentaryExchange, .policyEffective, .promise,
      .announcement, .inquiryLaunched, .publication, .deportation, .other, .resignation, .appointment, .sentencing,
      .release, .transfer, .report, .test, .evacuation, .statement, .plea:
      true
    default: false
    }
  }

  /// True for what comes of somebody's affair though it names nobody: the complaint, the inquiry, the file.
  var mayConcern: Bool {
    switch self {
    case .other, .publication, .letter, .inquiryLaunched, .referral, .report, .announcement, .courtHearing, .meeting,
      .vote, .test, .policyEffective, .parliamentaryExchange:
      true
    default: false
    }
  }

  /// True when what somebody says is what there is to tell.
  var isSaying: Bool {
    switch self {
    case .statement, .announcement, .promise, .parliamentaryExchange: true
    default: false
    }
  }

  /// True when words that only place it ("the release was an error") are worth no line of their own.
  var needsDate: Bool {
    switch self {
    case .statement, .other, .report, .parliamentaryExchange, .letter, .visit, .promise, .announcement, .publication,
      .briefingOfMinister:
      true
    default: false
    }
  }

  /// True for words, whose day is known when they are worth a line: "in 2019 he said" is a remembrance.
  var needsDay: Bool { self == .statement || self == .parliamentaryExchange || self == .report }

  /// True for a kind that a paper gives to what another names more exactly: words in the House are a statement too.
  var isVague: Bool { self == .statement || self == .courtHearing || self == .meeting || self == .other }

  /// Of two kinds of one family equally well attested, the one that says more has the higher number.
  var detail: Int {
    switch self {
    case .surrender, .releaseInError: 3
    case .escape, .recapture, .sentencing, .plea, .conviction: 2
    case .abscond, .dismissal, .parliamentaryExchange, .announcement, .referral, .gathering, .visit, .publication: 1
    default: 0
    }
  }
}
