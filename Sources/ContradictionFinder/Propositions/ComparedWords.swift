internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// What words weigh when propositions are compared.
struct ComparedWords: Sendable {
  /// Verbs of what comes about once for one thing: `signed`, `died`.
  let once: Set<UInt64>
  /// Opposites, as the table has them.
  let opposites: [WordClasses.Opposites]
  /// Verbs that say only that something came about: `the consultation opened`, `the vote took place`.
  private let phases: Set<UInt64>
  private let light: Set<UInt64>

  init(_ source: TableSource) throws(TableError) {
    let lists = try WordLists(source: source, verbs: VerbForms(source: source))
    let classes = try WordClasses(source: source)
    once = Set(lists.stems("once").map { classes.item($0) })
    phases = Set(lists.stems("phase").map { classes.item($0) })
    light = Set(
      (lists.stems("light_noun").union(lists.stems("light_verb")).union(lists.stems("be"))).map { classes.item($0) })
    opposites = classes.opposites
  }

  /// A name weighs twice what a word does, a word that says little a quarter.
  func weight(_ item: Proposition.Item) -> Double {
    if item.isEntity { return 2 }
    if item == Self.person { return 0.5 }
    return light.contains(item.hash) ? 0.25 : 1
  }

  /// True for what alone can lead from one proposition to another.
  func isTelling(_ item: Proposition.Item) -> Bool { weight(item) >= 1 }

  /// True for a verb that says only that what its subject names came about.
  func isPhase(_ item: Proposition.Item) -> Bool { !item.isEntity && phases.contains(item.hash) }

  static let person = Proposition.Item(word: FoldedHash.of("class person"))
}
