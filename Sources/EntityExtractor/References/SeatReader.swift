internal import ChronologyModel
internal import Knowledge
internal import Lexing

/// Members as the House speaks of them: `the hon. Member for Newark`, `my right hon. Friend the Justice Secretary`,
/// `the hon. Gentleman`.
struct SeatReader {
  let knowledge: ReferenceTables
  let list: ContextWords

  /// The mentions of members by seat, and of those who are called friend, gentleman or lady.
  func members(_ page: Page, _ found: [Found], _ people: inout PersonIndex) -> [Found] {
    var byStart: [Int: Found] = [:]
    for item in found where item.kind == .person { byStart[item.alias.lowerBound] = item }
    var more: [Found] = []
    for token in page.tokens.indices where page.hash(token) == list.member && page.isCapital(token) {
      guard let item = seat(page, token, byStart, &people) else { continue }
      more.append(item)
      byStart[item.tokens.lowerBound] = item
    }
    let speakers = speakers(page, found)
    for token in page.tokens.indices where list.houseNouns.contains(page.hash(token)) && page.isWord(token) {
      guard let start = honourable(page, before: token), page.uses[token] == .free || page.isCapital(token) else {
        continue
      }
      var next = token + 1
      if page.isComma(next) || page.isSign(next, 0x28) { next += 1 }
      let beside = byStart[next] ?? (page.hash(next) == list.the ? byStart[next + 1] : nil)
      if let beside, page.isSameSentence(beside.tokens.lowerBound, token) {
        more.append(mention(start..<token + 1, beside.target, "the name, office or seat stands beside it"))
      } else if let person = members(more, before: token, page, people.people).last(where: {
        $0 != speakers.last { $0.token < token }?.person
      }) {
        more.append(mention(start..<token + 1, .person(person), "the member spoken of last"))
      } else if let person = addressed(token, speakers, people.people, page) {
        more.append(mention(start..<token + 1, .person(person), "the one who spoke before"))
      }
    }
    return more
  }

  private func mention(_ tokens: Range<Int>, _ target: Target?, _ reason: String) -> Found {
    Found(tokens: tokens, target: target, form: .description, kind: .person, reason: reason, alias: tokens)
  }

  /// `the hon. Member for Newark`: the one whose name follows in brackets, else whoever sat for it on that day.
  private func seat(_ page: Page, _ token: Int, _ byStart: [Int: Found], _ people: inout PersonIndex) -> Found? {
    guard page.hash(token + 1) == list.forWord, page.isSameSentence(token + 2, token) else { return nil }
    let start = honourable(page, before: token) ?? (page.hash(token - 1) == list.the ? token - 1 : token)
    let first = page.hash(token + 2) == list.the ? token + 3 : token + 2
    for end in stride(from: min(first + 8, page.tokens.count), to: first, by: -1) {
      guard page.isSameSentence(end - 1, token), page.isCapital(first), page.isCapital(end - 1) else { continue }
      let tokens = start..<end
      if page.isSign(end, 0x28), let named = byStart[end + 1] ?? titled(page, end + 1, byStart) {
        return mention(tokens, named.target, "the name stands beside the seat")
      }
      guard let interval = page.document.publication.interval,
        let member = knowledge.people.member(for: page.string(first..<end), in: interval)
      else { continue }
      let person = people.known(member.name, reference: "people.tsv: \(member.name)", gender: member.gender)
      return mention(tokens, .person(person), "the member for that seat on that day, by people.tsv")
    }
    return nil
  }

  private func titled(_ page: Page, _ token: Int, _ byStart: [Int: Found]) -> Found? {
    knowledge.names.title(page.hash(token)) == nil ? nil : byStart[token + 1]
  }

  /// Where the words begin that go before a noun of the House: `my right hon. and learned`; nil where there are none.
  private func honourable(_ page: Page, before token: Int) -> Int? {
    var index = token - 1
    var isHonourable = false
    while page.isSameSentence(index, token), token - index < 9,
      page.isSign(index, 0x2E) || list.honours.contains(page.hash(index))
    {
      isHonourable =
        isHonourable || page.hash(index) == list.hon || page.hash(index) == list.honourable
        || page.hash(index) == list.noble
      index -= 1
    }
    guard isHonourable, page.isSameSentence(index, token) else { return nil }
    return page.hash(index) == list.my || list.definite.contains(page.hash(index)) ? index : index + 1
  }

  /// The people who speak, each with the token of the name, in order: `Ann Poole (Ashgate) (Lab):`.
  private func speakers(_ page: Page, _ found: [Found]) -> [(token: Int, person: Int)] {
    var all: [(token: Int, person: Int)] = []
    for item in found.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) where item.kind == .person {
      guard case .person(let person)? = item.target else { continue }
      var next = item.tokens.upperBound
      while page.isSign(next, 0x28),
        let close = (next..<min(next + 12, page.tokens.count)).first(where: { page.isSign($0, 0x29) })
      {
        next = close + 1
      }
      if page.isSign(next, 0x29) { next += 1 }
      guard page.isSign(next, 0x3A) || page.isSpeaker[item.tokens.lowerBound] else { continue }
      if all.last?.person != person { all.append((item.tokens.lowerBound, person)) }
    }
    return all
  }

  /// Whom a speaker calls friend, gentleman or lady: the one who spoke before, else the one who speaks next, where the
  /// gender allows it.
  private func addressed(
    _ token: Int, _ speakers: [(token: Int, person: Int)], _ people: [Person], _ page: Page
  ) -> Int? {
    let turn = speakers.lastIndex { $0.token < token } ?? -1
    let before = turn > 0 ? speakers[turn - 1].person : nil
    let next = speakers.indices.contains(turn + 1) ? speakers[turn + 1].person : nil
    return [before, next].compactMap { $0 }.first { fits($0, token, people, page) }
  }

  /// The members by seat whom the sentences just before speak of, where the gender allows it.
  private func members(_ found: [Found], before token: Int, _ page: Page, _ people: [Person]) -> [Int] {
    found.compactMap { item -> Int? in
      guard case .person(let person)? = item.target, item.tokens.upperBound <= token,
        page.sentenceOf[token] - page.sentenceOf[item.tokens.lowerBound] <= 3, fits(person, token, people, page)
      else { return nil }
      return person
    }
  }

  private func fits(_ person: Int, _ token: Int, _ people: [Person], _ page: Page) -> Bool {
    guard
      let gender = knowledge.names.noun(page.hash(token))?.gender ?? knowledge.names.title(page.hash(token))?.gender,
      let known = people[person].gender
    else { return true }
    return gender == known
  }
}
