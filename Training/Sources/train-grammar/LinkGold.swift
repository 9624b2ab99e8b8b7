@_spi(Training) import Grammar

/// The governor of each group, and how it depends on it, as the tree has it.
struct LinkGold {
  /// The governor; the number of groups for none.
  private(set) var heads: [Int]
  private(set) var labels: [LinkLabel]

  /// Relations that stay with the noun when a clause's head is a noun or adjective with a form of be.
  private static let nominal: Set<String> = [
    "amod", "nmod", "nmod:poss", "acl", "acl:relcl", "appos", "compound", "flat", "nummod",
  ]

  /// Brings the tree down to the groups. Of `he is a minister` the verb is made the head, not the noun: a clause has
  /// then always its verb group at the top.
  init(_ tree: Tree, _ units: [LinkUnit]) {
    heads = Array(repeating: units.count, count: units.count)
    labels = Array(repeating: .root, count: units.count)
    var unitOf = Array(repeating: -1, count: tree.words.count)
    for (number, unit) in units.enumerated() {
      for word in unit.group.words { unitOf[word] = number }
    }
    var copula: [Int: Int] = [:]
    for word in tree.words.indices where tree.relations[word] == "cop" && tree.heads[word] >= 0 {
      let unit = unitOf[word]
      if unit >= 0, unitOf[tree.heads[word]] != unit, units[unit].group.head == word { copula[tree.heads[word]] = unit }
    }
    for (number, unit) in units.enumerated() {
      var word = unit.group.head
      while tree.heads[word] >= 0, unitOf[tree.heads[word]] == number { word = tree.heads[word] }
      if let verb = copula[word], verb != number {
        heads[number] = verb
        labels[number] = .complement
        continue
      }
      if tree.relations[word] == "cop", tree.heads[word] >= 0 { word = tree.heads[word] }
      var relation = tree.relations[word]
      var governor = tree.heads[word]
      while governor >= 0, unitOf[governor] == -1 {
        relation = tree.relations[governor]
        governor = tree.heads[governor]
      }
      guard governor >= 0 else { continue }
      var head = unitOf[governor]
      if let verb = copula[governor], verb != number, !Self.nominal.contains(relation) { head = verb }
      if head == number {
        labels[number] = .other
      } else {
        heads[number] = head
        labels[number] = LinkLabel(relation: relation)
      }
    }
  }
}

extension LinkLabel {
  /// The label of a relation of Universal Dependencies.
  init(relation: String) {
    self =
      switch relation {
      case "nsubj", "nsubj:outer": .subject
      case "nsubj:pass": .passiveSubject
      case "obj": .object
      case "iobj": .indirectObject
      case "obl:agent": .agent
      case "obl", "obl:unmarked": .oblique
      case "nmod", "nmod:unmarked", "nmod:poss", "nmod:desc": .nominalModifier
      case "appos": .apposition
      case "acl": .participial
      case "acl:relcl": .relative
      case "advcl", "advcl:relcl": .adverbialClause
      case "ccomp": .clausalComplement
      case "xcomp": .openComplement
      case "conj": .conjunct
      case "parataxis": .parataxis
      case "aux", "aux:pass": .auxiliary
      case "csubj", "csubj:pass", "csubj:outer": .clausalSubject
      case "expl": .expletive
      case "root": .root
      default: .other
      }
  }
}
