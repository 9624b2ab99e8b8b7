internal import ChronologyModel

/// What people are said to be: whom each property is said of, found once for all the ways in which two can conflict.
struct PropertyConflicts: Mechanism {
  private let words: AttributeWords
  private let parts: [any PropertyMechanism]

  init(words: AttributeWords) {
    self.words = words
    parts = [
      AttributeConflicts(words: words), AgeConflicts(), IdentityConflicts(), MannerConflicts(),
      StatusConflicts(words: words),
    ]
  }

  func findings(_ evidence: Evidence) -> [Finding] {
    let properties = AttributeStore(evidence, words)
    return parts.flatMap { $0.findings(properties, evidence) }
  }
}

/// One way in which properties can fail to hold together.
protocol PropertyMechanism: Sendable {
  /// The conflicts and look-alikes of this sort.
  func findings(_ properties: AttributeStore, _ evidence: Evidence) -> [Finding]
}
