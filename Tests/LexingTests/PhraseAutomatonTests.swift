import Lexing
import Testing

@Suite struct PhraseAutomatonTests {
  private func words(_ text: String) -> [Token] { Tokenizer.tokens(in: Array(text.utf8)) }

  private func automaton(_ phrases: [(String, Int)]) -> PhraseAutomaton {
    var builder = PhraseAutomaton.Builder()
    for (phrase, row) in phrases { builder.add(words(phrase).map(\.hash), row: row) }
    return builder.automaton
  }

  /// Every longest match, from left to right.
  private func found(_ phrases: [(String, Int)], in text: String) -> [[Int32]] {
    let tokens = words(text)
    var found: [[Int32]] = []
    automaton(phrases).eachMatch(in: tokens, range: tokens.indices) { found.append(Array($0.rows)) }
    return found
  }

  @Test func theLongestPhraseWinsWhereSeveralBegin() {
    let phrases = [("Harbour", 1), ("Harbour Gate", 2), ("Harbour Gate prison wing", 3)]
    #expect(found(phrases, in: "At harbour gate prison and Harbour Gate Prison Wing, the harbour.") == [[2], [3], [1]])
  }

  @Test func aPhraseOfManyRowsGivesEachOnceInOrder() {
    #expect(found([("the PM", 9), ("The PM", 4), ("the pm", 9)], in: "So the PM said.") == [[4, 9]])
  }

  @Test func theBeginningOfAPhraseIsNoPhraseNorIsItsEnd() {
    #expect(found([("Crown Court clerk", 1)], in: "Crown Court. The court clerk left the crown.").isEmpty)
    #expect(found([], in: "Crown Court clerk").isEmpty)
  }

  @Test func aMatchDoesNotRunOverTheEndThatIsGiven() {
    let (automaton, tokens) = (automaton([("Harbour Gate", 2)]), words("Harbour Gate"))
    #expect(automaton.match(tokens, at: 0, end: 1) == nil)
    #expect(automaton.match(tokens, at: 2, end: 2) == nil)
    #expect(automaton.match(tokens, at: 0, end: 2) != nil)
  }

  @Test func onlyAWholePhraseHasRows() {
    let automaton = automaton([("Harbour Gate", 2), ("Harbour", 1)])
    #expect(Array(automaton.rows(of: words("harbour gate"))) == [2])
    #expect(automaton.rows(of: words("Harbour Gate prison")).isEmpty && automaton.rows(of: []).isEmpty)
  }

  @Test func ofManyThousandPhrasesNoneIsLostAndNoneMadeUp() {
    let phrases = (0..<20_000).map { ("w\($0 % 173) x\($0) y\($0 % 7)", $0) }
    let automaton = automaton(phrases)
    for (phrase, row) in phrases { #expect(Array(automaton.rows(of: words(phrase))) == [Int32(row)]) }
    #expect(automaton.rows(of: words("w1 x20001 y3")).isEmpty)
  }
}
