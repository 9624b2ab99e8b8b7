internal import Knowledge
internal import Lexing

/// What the words around a name say of its bearer.
struct NameEvidence: OptionSet {
  let rawValue: Int

  static let age = NameEvidence(rawValue: 1)
  static let noun = NameEvidence(rawValue: 2)
  static let custody = NameEvidence(rawValue: 4)
  static let office = NameEvidence(rawValue: 8)
  static let saying = NameEvidence(rawValue: 16)
  static let title = NameEvidence(rawValue: 32)
  static let given = NameEvidence(rawValue: 64)
  static let table = NameEvidence(rawValue: 128)
  static let relative = NameEvidence(rawValue: 256)
  static let ambiguousGiven = NameEvidence(rawValue: 512)
  /// Named before a colon, or on a line before, as the speaker of what follows: Hansard, transcripts.
  static let label = NameEvidence(rawValue: 1024)
  /// Its last word is a surname in the tables.
  static let surname = NameEvidence(rawValue: 2048)
  /// No word of it is a word of the language.
  static let strange = NameEvidence(rawValue: 4096)
  /// Begins with initials, or has a particle of names in it: `J. K. Poole`, `Fergal Mac an Ghoill`.
  static let initials = NameEvidence(rawValue: 8192)
  /// `he` or `she` follows before any other name.
  static let pronoun = NameEvidence(rawValue: 16384)
  /// Its last word stands alone elsewhere as a surname does.
  static let recurs = NameEvidence(rawValue: 32768)
  /// After `in`, `at` or `the`, where places stand.
  static let placed = NameEvidence(rawValue: 65536)

  /// Each of these alone makes a run of two capitals and more a person.
  static let sufficient: NameEvidence = [.age, .noun, .title, .given, .table, .relative, .office, .label]
}

/// Reads the words around names.
struct NameEvidenceReader {
  let names: NameWords
  let list: ContextWords

  /// The evidence beside a run, and the gender that a noun beside it tells.
  func evidence(_ run: NameRun, _ page: Page) -> (NameEvidence, Character?) {
    var found: NameEvidence = []
    var gender = run.gender
    if run.title != .none { found.insert(.title) }
    if names.isGiven(run.first) {
      found.insert(names.isAmbiguous(run.first) ? .ambiguousGiven : .given)
      gender = gender ?? names.gender(ofGiven: run.first)
    }
    let last = run.tokens.upperBound - 1
    if run.parts.count == 2, page.isWord(last), names.isSurname(page.hash(last)) { found.insert(.surname) }
    found.formUnion(shape(run, page))
    let before = run.whole.lowerBound - 1
    if page.isSameSentence(before, run.whole.lowerBound) {
      if let noun = names.noun(page.hash(before)),
        page.isLower(before) || noun.group == .role || page.beginsSentence(before) || run.isInHeading
      {
        add(noun, &found, &gender)
      }
      if page.uses[before] == .office || page.isSign(before, 0x28) && before > 0 && page.uses[before - 1] == .office
        || page.isComma(before) && before > 0 && page.uses[before - 1] == .office
      {
        found.insert(.office)
      }
      if list.saying.contains(page.hash(before)) { found.insert(.saying) }
      if list.postNominals.contains(page.hash(before)) { found.formUnion([.office, .noun]) }
    }
    if isLabel(run, page) { found.insert(.label) }
    let after = readAfter(run, page)
    found.formUnion(after.0)
    return (found, gender ?? after.1)
  }

  /// The name of a speaker that a record gives; `Ann Poole:`, `Ann Poole (Shadow Minister):` and
  /// `The Minister (Ann Poole):` at the head of a paragraph.
  private func isLabel(_ run: NameRun, _ page: Page) -> Bool {
    guard run.parts.count > 1 else { return false }
    if run.tokens.allSatisfy({ page.isSpeaker[$0] }) { return true }
    let next = run.whole.upperBound
    let isBracketed = page.isSign(run.whole.lowerBound - 1, 0x28) && page.isSign(next, 0x29)
    let opens = page.text.sentences.first { $0.contains(next) }?.lowerBound ?? next
    if isBracketed, page.hash(opens) != list.the { return false }  // a seat and no name: Ann Poole (Ashgate Vale):
    if isBracketed { return page.isSign(next + 1, 0x3A) && page.isSameSentence(next + 2, next) }
    guard page.beginsSentence(run.whole.lowerBound) else { return false }
    if page.isSign(next, 0x3A) { return page.isSameSentence(next + 1, next) }
    guard page.isSign(next, 0x28) else { return false }
    var close = next + 1
    while close < next + 12, page.isSameSentence(close, next), !page.isSign(close, 0x29) { close += 1 }
    return page.isSign(close, 0x29) && page.isSign(close + 1, 0x3A)
  }

  private func readAfter(_ run: NameRun, _ page: Page) -> (NameEvidence, Character?) {
    var found: NameEvidence = []
    var gender: Character?
    let last = run.whole.upperBound - 1
    var index = last + 1
    if page.isSameSentence(index, last), list.postNominals.contains(page.hash(index)) || isPartyBracket(page, index) {
      found.formUnion([.office, .noun])
    }
    if page.isBreak(index), let past = age(page, after: index) {
      found.insert(.age)
      index = past
    }
    if page.isSameSentence(index, last), page.hash(index) == list.who { found.insert(.relative) }
    if page.isSameSentence(index, last), page.isBreak(index), page.isSameSentence(index + 1, last) {
      if page.hash(index + 1) == list.who { found.insert(.relative) }
      if page.uses[index + 1] == .office { found.insert(.office) }
      if let noun = apposition(page, from: index + 1, last) {
        add(noun.0, &found, &gender)
        if noun.1 { found.insert(.office) }
      }
      if found.contains(.age) { index = past(page, index) }
    }
    if list.saying.contains(page.hash(last + 1)) { found.insert(.saying) }
    var verb = index
    while verb < index + 5, page.isSameSentence(verb, last), page.isLower(verb),
      !list.custodyVerbs.contains(page.hash(verb))
    {
      verb += 1
    }
    if verb < index + 5, page.isSameSentence(verb, last), list.custodyVerbs.contains(page.hash(verb)),
      page.isLower(verb)
    {
      found.insert(.custody)
    }
    return (found, gender)
  }

  private func past(_ page: Page, _ index: Int) -> Int { page.isBreak(index) ? index + 1 : index }

  /// One past `35`, `aged 35` after a comma or bracket at `index`.
  private func age(_ page: Page, after index: Int) -> Int? {
    var number = index + 1
    if page.hash(number) == list.aged { number += 1 }
    guard page.isSameSentence(number, index), page.tokens[number].kind == .number,
      let age = Int(page.text.string(page.tokens[number])),
      (10...110).contains(age)
    else { return nil }
    let next = number + 1
    guard
      !page.isSameSentence(next, index) || page.tokens[next].kind == .sign
        || page.isLower(next) && !page.isNumberNoun(next)
    else { return nil }
    return next
  }

  /// The noun of an apposition that begins at `start`: `, a former soldier and`; true with it for a post in politics.
  private func apposition(_ page: Page, from start: Int, _ last: Int) -> (NameWords.Noun, Bool)? {
    var index = start
    while index < start + 8, page.isSameSentence(index, last), page.isWord(index) || page.uses[index] == .office {
      if let noun = names.noun(page.hash(index)), !page.isCapital(index) || noun.group == .role {
        if index == start || isLinked(page, start, index) { return (noun, list.officeHeads.contains(page.hash(index))) }
      }
      if list.be.contains(page.hash(index)), index > start { return nil }
      index += 1
    }
    return nil
  }

  /// True when the words before a noun are those of one noun phrase.
  private func isLinked(_ page: Page, _ start: Int, _ noun: Int) -> Bool {
    list.linkWords.contains(page.hash(start)) || page.isCapital(start) || noun - start <= 2
  }

  /// `(Motherwell and Wishaw, SNP)`, `(Con)`.
  private func isPartyBracket(_ page: Page, _ index: Int) -> Bool {
    guard page.isSign(index, 0x28) else { return false }
    var next = index + 1
    while next < index + 10, page.isSameSentence(next, index), !page.isSign(next, 0x29) { next += 1 }
    return next > index + 1 && page.isSign(next, 0x29) && list.parties.contains(page.hash(next - 1))
  }

  private func add(_ noun: NameWords.Noun, _ found: inout NameEvidence, _ gender: inout Character?) {
    found.insert(.noun)
    if noun.group == .custody { found.insert(.custody) }
    gender = gender ?? noun.gender
  }
}

extension Page {
  /// True for a small word that a number counts: `35 prisoners`.
  func isNumberNoun(_ index: Int) -> Bool {
    guard isLower(index) else { return false }
    let token = tokens[index]
    return text.bytes[token.end - 1] == 0x73 && token.end - token.start > 4
  }
}
