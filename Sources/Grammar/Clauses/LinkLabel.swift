/// How one group depends on another: Universal Dependencies' relations, brought down to what a chronology needs.
public enum LinkLabel: UInt8, Sendable, CaseIterable {
  case subject, passiveSubject, object, indirectObject, agent, oblique
  case nominalModifier, apposition, participial, relative, adverbialClause
  case clausalComplement, openComplement, conjunct, parataxis, complement
  case auxiliary, clausalSubject, expletive, other, root

  /// The labels that a group of this kind can bear, as bits: a noun is no clause, a verb no agent.
  @_spi(Training)
  public static func possible(for kind: Group.Kind) -> UInt64 {
    let all: UInt64 = (1 << UInt64(LinkLabel.root.rawValue)) - 1
    let never: [LinkLabel] =
      kind == .verb
      ? [
        .subject, .passiveSubject, .object, .indirectObject, .agent, .nominalModifier, .oblique, .apposition,
        .expletive,
      ]
      : [.clausalComplement, .relative, .participial, .adverbialClause, .clausalSubject, .auxiliary]
    return never.reduce(all) { $0 & ~(1 << UInt64($1.rawValue)) }
  }
}
