/// The forms of a verb by the rules of English spelling; verbs that keep none of them stand in `irregular_verbs.tsv`.
public struct VerbForms: Sendable {
  let irregular: [String: [String]]

  /// Reads the irregular verbs. Throws when the table cannot be read or a line has no forms.
  public init(source: TableSource) throws(TableError) {
    let table = try source.table("irregular_verbs")
    let base = try table.column("base")
    let forms = try table.column("forms")
    var irregular: [String: [String]] = [:]
    for row in 0..<table.count {
      let listed = table.strings(row, forms)
      guard !listed.isEmpty else { throw table.error(row, "the verb has no forms") }
      irregular[table.string(row, base)] = listed
    }
    self.irregular = irregular
  }

  /// True for a verb whose past has a form of its own, so that the base form in print is an infinitive, a present, or
  /// a noun: `free`, not `let`.
  func hasOwnPast(_ verb: String) -> Bool { irregular[verb].map { $0.count > 2 } ?? true }

  /// The base form, third person, past, participle and -ing form of `verb`, without repeats.
  public func forms(of verb: String) -> [String] {
    if let listed = irregular[verb] { return [verb] + listed }
    let stem = String(verb.dropLast())
    if verb.hasSuffix("e") { return [verb, verb + "s", verb + "d", stem + "ing"] }
    if verb.hasSuffix("y"), let before = stem.last, !"aeiou".contains(before) {
      return [verb, stem + "ies", stem + "ied", verb + "ing"]
    }
    let third = ["s", "x", "z", "ch", "sh"].contains(where: verb.hasSuffix) ? verb + "es" : verb + "s"
    return [verb, third, verb + "ed", verb + "ing"]
  }
}
