extension ParsedSentence {
  /// A part that a word has in a verb's clause.
  public struct Role: Sendable, Hashable {
    /// The parts that CoNLL-U output tells of.
    public enum Name: String, Sendable, CaseIterable {
      case subject = "subj"
      case passiveSubject = "pass"
      case object = "obj"
      case agent
    }

    /// Which part.
    public var name: Name
    /// The verb, counted in the sentence from 0.
    public var verb: Int
  }

  /// The parts that each word has, by word: of the heads of groups, in clauses whose verb is a verb of its own.
  public var roles: [[Role]] {
    var roles: [[Role]] = Array(repeating: [], count: words.count)
    for group in groups {
      guard let governor = group.governor, let name = Role.Name(group.relation) else { continue }
      let verb = groups[governor]
      guard verb.group.kind == .verb, words[verb.group.head].universal == .verb else { continue }
      roles[group.group.head].append(Role(name: name, verb: verb.group.head))
    }
    return roles
  }
}

extension ParsedSentence.Role.Name {
  init?(_ relation: LinkLabel) {
    switch relation {
    case .subject: self = .subject
    case .passiveSubject: self = .passiveSubject
    case .object: self = .object
    case .agent: self = .agent
    default: return nil
    }
  }
}
