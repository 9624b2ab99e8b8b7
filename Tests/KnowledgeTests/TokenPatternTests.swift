import Knowledge
import Lexing
import Testing

@Suite struct TokenPatternTests {
  let verbs: VerbForms

  init() throws { verbs = try VerbForms(source: TableSource()) }

  func match(_ pattern: String, _ text: String) throws -> String? {
    let compiled = try TokenPattern(pattern, verbs: verbs)
    let lexed = LexedText(text)
    let tokens = lexed.tokens.enumerated().map { index, token in
      PatternToken(hash: token.hash, classes: token.kind == .number ? .number : [], end: index + 1)
    }
    for start in tokens.indices {
      if let found = compiled.match(tokens, at: start, end: tokens.count) {
        return lexed.string(lexed.byteRange(found.tokens))
      }
    }
    return nil
  }

  @Test(arguments: ["free", "frees", "freed", "freeing"])
  func aStarStandsForEveryFormOfTheVerb(form: String) throws {
    #expect(try match("free*", "They \(form) him.") == form)
  }

  @Test func aStarDoesNotReachOtherWords() throws {
    #expect(try match("free*", "His freedom was brief.") == nil)
  }

  @Test(arguments: [("let", "letting"), ("carry", "carried"), ("launch", "launches"), ("write", "wrote")])
  func irregularAndRegularVerbsBothHaveTheirForms(verb: String, form: String) {
    #expect(verbs.forms(of: verb).contains(form))
  }

  @Test func aGapHoldsUpToItsNumberOfTokens() throws {
    #expect(try match("freed [3] mistake", "freed by a mistake") == "freed by a mistake")
    #expect(try match("freed [2] mistake", "freed by some great mistake") == nil)
  }

  @Test func anOptionalWordMayBeMissing() throws {
    #expect(try match("was wrongly? freed", "She was freed.") == "was freed")
    #expect(try match("was wrongly? freed", "She was wrongly freed.") == "was wrongly freed")
  }

  @Test func aClassMatchesAmongWords() throws {
    #expect(try match("fined <number>|heavily", "fined 400 pounds") == "fined 400")
    #expect(try match("fined <number>|heavily", "fined again") == nil)
  }

  @Test(arguments: ["", "[3] freed", "freed [x]", "freed [40]", "<person> freed", "freed }", "a||b", "freed <ghost>"])
  func aBadPatternIsAnErrorWithItsReason(pattern: String) {
    #expect(throws: TokenPattern.SyntaxError.self) { try TokenPattern(pattern, verbs: verbs) }
  }
}
