internal import Knowledge
internal import Lexing

/// Names that share a surname with the one after them: `Colin and Denise Poole` are two Pooles.
struct NameSharing {
  let names: NameWords
  let list: ContextWords

  /// The runs of a page; a given name alone before `and` and a full name takes the surname of that name, and so do
  /// those before it in a list. After a preposition of place, `in Cooper and Mahmood Fields`, they are a place.
  func shared(_ runs: [NameRun], _ page: Page) -> [NameRun] {
    var runs = runs
    let full = Set(runs.filter { !$0.isShort }.map { $0.parts[0] })
    for number in runs.indices.dropLast().reversed() {
      let run = runs[number]
      let next = runs[number + 1]
      guard run.isShort, run.title == .none || run.title == .knight, !run.isInHeading, names.isGiven(run.first),
        !full.contains(run.parts[0]), !list.openingPrepositions.contains(page.hash(run.whole.lowerBound - 1)),
        let surname = surname(after: run, next, page)
      else { continue }
      runs[number].parts += NameParts.of(page, surname..<surname + 1)
      runs[number].borrowed = surname
    }
    return runs
  }

  /// The token of the surname that `next` gives or shares, where `and`, or a comma of the same list, joins the two.
  private func surname(after run: NameRun, _ next: NameRun, _ page: Page) -> Int? {
    let link = run.whole.upperBound
    guard link + 1 == next.whole.lowerBound else { return nil }
    if page.isComma(link) { return next.borrowed }
    guard page.hash(link) == list.and else { return nil }
    if let borrowed = next.borrowed { return borrowed }
    let isWhole =
      next.tokens.count == 2 && names.isGiven(next.first) && (next.title == .none || next.title == run.title)
    guard isWhole, !names.isAmbiguous(run.first) || !names.isAmbiguous(next.first) else { return nil }
    return next.tokens.upperBound - 1
  }
}
