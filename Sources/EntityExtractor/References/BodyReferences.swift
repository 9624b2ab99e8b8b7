internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Nouns that lead back to a prison or an organisation: `the prison`, `the same jail`, `the force`, `the department`.
extension Scene {
  mutating func readBodies() {
    for sentence in page.text.sentences {
      for head in sentence where page.uses[head] == .free && page.isWord(head) {
        if list.facilities.contains(page.hash(head)), page.isLower(head) {
          readFacility(head, sentence)
        } else if knowledge.bodyNouns.contains(page.hash(head)) {
          readOrganisation(head, sentence)
        }
      }
    }
  }

  private mutating func readFacility(_ head: Int, _ sentence: Range<Int>) {
    guard let phrase = phrase(head, sentence), !phrase.isIndefinite,
      !list.prisonNounsAfter.contains(page.hash(head + 1)),
      !page.isCapital(head + 1), phrase.tokens.allSatisfy({ page.uses[$0] != .prison })
    else { return }
    let places = phrase.tokens.dropFirst().dropLast().filter(page.isCapital).map(page.hash)
    if !places.isEmpty, let (target, reason) = prison(in: places, before: phrase.tokens.lowerBound) {
      if let target { add(phrase.tokens, target, .description, .prison, reason) }
      return
    }
    let noun = page.hash(head)
    let isOfKind = { (item: Found) -> Bool in
      guard noun == list.centre || noun == list.institution, case .body(let index)? = item.target else { return true }
      let name = bodies.bodies[index].name
      return noun == list.institution
        ? name.hasPrefix("HMYOI") : ["IRC", "STC", "Centre"].contains(where: name.hasSuffix)
    }
    if let target = last(prisons, before: phrase.tokens.lowerBound, isOfKind) {
      add(phrase.tokens, target, .description, .prison, "the prison named last")
    }
  }

  /// `the Nottinghamshire jail`: the one prison named before that lies there; no target where another place is meant
  /// than that of the prison named last; nil where the tables do not tell.
  private func prison(in places: [UInt64], before token: Int) -> (target: Target?, reason: String)? {
    var fitting: [Target] = []
    var isTold = false
    for item in prisons where item.tokens.lowerBound < token {
      guard let target = item.target, case .body(let index) = target else { continue }
      let name = Tokenizer.tokens(in: Array(bodies.bodies[index].name.utf8)).map(\.hash)
      let region = regionWords(of: bodies.bodies[index].name)
      isTold = isTold || region.count > 1
      if places.contains(where: { region.contains($0) || name.contains($0) }), !fitting.contains(target) {
        fitting.append(target)
      }
    }
    if fitting.isEmpty { return isTold ? (nil, "") : nil }
    return (fitting.count == 1 ? fitting[0] : nil, "the one prison named here that is there")
  }

  private func regionWords(of name: String) -> [UInt64] {
    let table = knowledge.prisons
    guard let row = table.names.rows(of: name).first else { return [] }
    return Tokenizer.tokens(in: Array(table.cell("region", row: row).utf8)).filter { $0.kind == .word }.map(\.hash)
  }

  private mutating func readOrganisation(_ head: Int, _ sentence: Range<Int>) {
    var start = head - 1
    var places: [UInt64] = []
    if page.hash(start) == list.same { start -= 1 }
    while start > sentence.lowerBound, page.isCapital(start), page.uses[start] == .free, head - start < 4 {
      places.append(page.hash(start))
      start -= 1
    }
    guard start >= sentence.lowerBound, list.definite.contains(page.hash(start)), page.endsNounGroup(head),
      page.hash(head + 1) != list.of, page.hash(head + 1) != list.forWord
    else { return }
    // "the Department" of a record; but a capital that goes on is a name.
    if page.isCapital(head), page.isCapital(head + 1) || page.isTitleCase[page.sentenceOf[head]] || !places.isEmpty {
      return
    }
    let noun = page.hash(head)
    let target = last(organisations, before: start) { item in
      guard case .body(let index)? = item.target else { return false }
      let name = bodies.bodies[index].name
      guard knowledge.bodyNouns.fits(noun, name: name, kinds: kinds(of: name)) else { return false }
      let words = places.isEmpty ? [] : Tokenizer.tokens(in: Array(name.utf8)).map(\.hash)
      return places.allSatisfy(words.contains)
    }
    if let target {
      add(start..<head + 1, target, .description, .organisation, "the one of that kind named last")
    }
  }

  /// What the tables say that a body of that name is.
  private func kinds(of name: String) -> [String] {
    let (bodies, outlets) = (knowledge.organisations, knowledge.outlets.bodies)
    return bodies.names.rows(of: name).map(bodies.kind) + outlets.names.rows(of: name).map(outlets.kind)
      + (knowledge.departments.names.rows(of: name).isEmpty ? [] : ["department"])
  }

  /// What the mention nearest before a token leads to, of those that fit, unless another fits in the same sentence or
  /// the one before it: then either can be meant, and none is.
  private func last(_ items: [Found], before token: Int, _ fits: (Found) -> Bool) -> Target? {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if items[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    var nearest: (target: Target, sentence: Int)?
    for item in items[max(0, low - 40)..<low].reversed() {
      let sentence = page.sentenceOf[item.tokens.lowerBound]
      if let nearest, sentence < nearest.sentence - 1 { return nearest.target }
      guard let target = item.target, nearest?.target != target, fits(item) else { continue }
      if nearest != nil { return nil }
      nearest = (target, sentence)
    }
    return nearest?.target
  }
}
