import Lexing

/// Which way the verb near an expression looks.
enum Tense: Hashable {
  case past, future, none
}

extension Reader {
  /// The tense of the verb nearest before the expression in its sentence, else of the nearest after it.
  func tense(_ first: Int, _ next: Int) -> Tense {
    var index = first - 1
    let floor = max(sentence.lowerBound, first - 16)
    while index >= floor {
      if let tense = verbTense(index) { return tense }
      index -= 1
    }
    index = next
    let ceiling = min(sentence.upperBound, next + 16)
    while index < ceiling {
      if let tense = verbTense(index) { return tense }
      index += 1
    }
    return .none
  }

  /// What the verb at a token says, nil when no verb is known there.
  private func verbTense(_ index: Int) -> Tense? {
    guard isWord(index) else { return nil }
    let hash = tokens[index].hash
    let lists = TenseWords.english
    if lists.future.contains(hash) { return .future }
    if lists.plans.contains(hash) {
      let leadsOn = TenseWords.leadsOn.contains(self.hash(index + 1))
      return leadsOn || lists.present.contains(self.hash(index - 1)) ? .future : groupTense(index) ?? .past
    }
    if lists.past.contains(hash) { return groupTense(index) ?? .past }
    guard tokens[index].end - tokens[index].start > 3, !tokens[index].isCapitalised else { return nil }
    let bytes = text.bytes
    let end = tokens[index].end
    if bytes[end - 2] == 0x65, bytes[end - 1] == 0x64 { return groupTense(index) ?? .past }  // -ed
    if bytes[end - 3] == 0x69, bytes[end - 2] == 0x6E, bytes[end - 1] == 0x67 {
      return groupTense(index, isParticiple: true)
    }
    return nil
  }

  /// The tense that the helping verbs before a participle give it: `will be`, `to be`, `are being` look ahead.
  private func groupTense(_ index: Int, isParticiple: Bool = false) -> Tense? {
    let lists = TenseWords.english
    var position = index - 1
    var sawBe = false
    var sawBeing = false
    while position >= max(sentence.lowerBound, index - 5), isWord(position) {
      let hash = tokens[position].hash
      if lists.future.contains(hash) { return .future }
      if lists.be.contains(hash) {
        sawBe = true
      } else if lists.being.contains(hash) {
        sawBeing = true
      } else if lists.to.contains(hash) {
        return sawBe ? .future : nil
      } else if lists.present.contains(hash) {
        return sawBeing || isParticiple ? .future : .past
      } else if lists.was.contains(hash) {
        return sawBeing ? .future : .past
      } else if lists.have.contains(hash) {
        return .past
      } else if !lists.adverbs.contains(hash) {
        break
      }
      position -= 1
    }
    return isParticiple ? nil : sawBe ? .future : .past
  }
}

/// Verbs and helping verbs by what they say of time.
struct TenseWords: Sendable {
  static let english = TenseWords()
  static let leadsOn = set("to for")

  /// Words that put what follows ahead of the speaker.
  let future = Self.set(
    "will shall won't 'll ll we'll he'll she'll they'll it'll i'll you'll going due upcoming scheduled")
  /// Verbs of planning: ahead when `to` or `for` follows.
  let plans = Self.set(
    "set expected planned plans planning hopes hoping ready likely slated supposed intends wants vowed")
  let be = Self.set("be")
  let being = Self.set("being")
  let to = Self.set("to")
  let present = Self.set("is are am 's 're they're we're he's she's it's")
  let was = Self.set("was were wasn't weren't been got")
  let have = Self.set("have has had having 've 'd hadn't hasn't haven't")
  let adverbs = Self.set("not now also only still just already finally later first then both all")
  /// Past forms that do not end in -ed.
  let past = Self.set(
    """
    was were wasn't weren't had hadn't did didn't said told came went began begun fell rose took made found held met left
    got gave given saw seen knew known thought brought bought broke broken built caught chose chosen cut drew drove ate
    felt fought flew forgot froze grew heard hid kept laid led lent let lost meant paid put quit ran read rang sat sent
    shot shut sold spoke spent stood struck stole stolen swore swept taught threw thrown understood woke won wrote written
    became done gone been taken fled freed hit hurt overheard withdrew underwent sought
    """)

  static func set(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: \.isWhitespace).map { FoldedHash.of(String($0)) })
  }
}
