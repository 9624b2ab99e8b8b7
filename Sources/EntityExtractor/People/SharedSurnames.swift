internal import Knowledge
internal import Lexing

/// Given names that share the surname of the last: `Colin and Denise Hartnoll`, `Nell, Rory and Finn Devlin-Pike`.
struct SharedSurnames {
  let names: NameWords
  let list: ContextWords

  /// Gives each such name of a document its surname.
  func complete(_ runs: inout [NameRun], _ page: Page) {
    let surnames = Set(runs.filter { !$0.isShort }.compactMap(\.parts.last))
    for index in runs.indices.dropLast().reversed() {
      let (run, next) = (runs[index], runs[index + 1])
      guard run.isShort, run.title == .none, names.isGiven(run.first), !surnames.contains(run.parts[0]), !next.isShort,
        next.title == .none, names.isGiven(next.first), next.whole.lowerBound == run.whole.upperBound + 1
      else { continue }
      // "in Cooper and Mahmood Fields": a place.
      if list.openingPrepositions.contains(page.hash(run.whole.lowerBound - 1)) { continue }
      let joint = run.whole.upperBound
      guard page.hash(joint) == list.and || page.isComma(joint) && next.sharedSurname != nil else { continue }
      runs[index].parts += next.parts.dropFirst()
      runs[index].sharedSurname =
        next.sharedSurname ?? page.string(next.tokens.lowerBound + 1..<next.tokens.upperBound)
    }
  }
}
