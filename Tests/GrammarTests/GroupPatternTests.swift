import Knowledge
import Testing

@_spi(Training) @testable import Grammar

/// The table of group patterns: every line does what its examples say, and a bad line is named.
@Suite struct GroupPatternTests {
  private static let tags = TagSet(
    names: UniversalTag.allCases.flatMap { universal in
      PennTag.allCases.filter { Self.universal($0).contains(universal) }.map { "\(universal.rawValue) \($0.rawValue)" }
    })

  /// The universal tags that the examples need for a Penn tag.
  private static func universal(_ penn: PennTag) -> [UniversalTag] {
    switch penn {
    case .noun, .nounPlural: [.noun]
    case .properNoun, .properNounPlural: [.properNoun]
    case .verbBase, .verbGerund, .verbPast, .verbPastParticiple, .verbPresent, .verbPresentThirdPerson:
      [.verb, .auxiliary]
    case .modal: [.auxiliary]
    case .adjective, .adjectiveComparative, .adjectiveSuperlative: [.adjective]
    case .adverb: [.adverb]
    case .determiner, .predeterminer: [.determiner]
    case .pronoun, .possessivePronoun, .whPronoun, .possessiveWhPronoun, .whDeterminer, .existentialThere: [.pronoun]
    case .preposition: [.adposition]
    case .particle: [.adposition]
    case .to: [.particle]
    case .possessiveEnding: [.particle]
    case .cardinalNumber: [.number]
    case .currency, .symbol: [.symbol]
    case .hyphen: [.punctuation]
    case .coordinator: [.coordinator]
    case .affix: [.other]
    default: []
    }
  }

  /// The tags of an example: `was/VBD/AUX freed/VBN`.
  private func numbers(_ example: String) throws -> [UInt8] {
    try example.split(separator: " ").map { word in
      let parts = word.split(separator: "/").map(String.init)
      let universal = parts.count > 2 ? UniversalTag(rawValue: parts[2]) : nil
      let number = Self.tags.penn.indices.last {
        Self.tags.penn[$0] == parts[1] && (universal == nil || Self.tags.universal[$0] == universal)
      }
      return UInt8(try #require(number, "no tag \(word)"))
    }
  }

  /// The kind of the one group that an example is, by all rules together; nil when it is several or none.
  private func whole(_ example: String, _ finder: GroupFinder) throws -> Group.Kind? {
    let tags = try numbers(example)
    var kind: Group.Kind?
    tags.withUnsafeBufferPointer { tags in
      finder.find(tags) { found, range in if range == tags.indices { kind = found } }
    }
    return kind
  }

  @Test func everyLineHasExamplesAndDoesWhatTheySay() throws {
    let table = try GroupTable(TableSource(), Self.tags)
    let finder = GroupFinder(rules: table.lines.map(\.rule))
    for line in table.lines {
      #expect(!line.match.isEmpty && !line.noMatch.isEmpty, "line \(line.number) has no examples")
      for example in line.match {
        let tags = try numbers(example)
        let length = tags.withUnsafeBufferPointer { line.rule.pattern.longestMatch($0, from: 0) }
        #expect(length == tags.count, "line \(line.number) does not take “\(example)”")
        #expect(try whole(example, finder) == line.rule.kind, "“\(example)” is no \(line.rule.kind) group")
      }
      for example in line.noMatch {
        let tags = try numbers(example)
        let length = tags.withUnsafeBufferPointer { line.rule.pattern.longestMatch($0, from: 0) }
        #expect(length < tags.count, "line \(line.number) takes “\(example)”")
      }
    }
  }

  @Test(arguments: [
    ("NOUN |", "nothing at all"), ("NOUN ) VERB", "nothing more"), ("( NOUN", "not closed"), ("NUON", "no set of tags"),
    ("NOUN*", "nothing at all"),
  ])
  func aBadPatternIsAnErrorThatSaysWhy(pattern: String, reason: String) {
    #expect { try TagPattern(pattern, sets: Self.tags.named) } throws: { "\($0)".contains(reason) }
  }
}
