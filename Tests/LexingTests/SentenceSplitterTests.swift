import Testing

@testable import Lexing

@Suite struct SentenceSplitterTests {
  func sentences(_ text: String) -> [String] {
    let lexed = LexedText(text)
    return lexed.sentences.map { lexed.string(lexed.byteRange($0)) }
  }

  @Test func aPointBeforeACapitalEndsASentence() {
    #expect(sentences("He left. She stayed! Why? Nobody knew.") == ["He left.", "She stayed!", "Why?", "Nobody knew."])
  }

  @Test func titlesInitialsAndAddressesDoNot() {
    #expect(
      sentences("Mr. Ash met J. B. Cole at gov.uk. They spoke.") == [
        "Mr. Ash met J. B. Cole at gov.uk.", "They spoke.",
      ])
  }

  @Test func aClosingQuotationMarkBelongsToItsSentence() {
    #expect(sentences("“We did.” He left.") == ["“We did.”", "He left."])
  }

  @Test func aParagraphEndsASentenceWithoutAPoint() {
    #expect(sentences("A headline\n\nThe first line.") == ["A headline", "The first line."])
  }

  @Test func aSentenceWithoutEndIsCutAtAClause() {
    let clause = Array(repeating: "the gate was open", count: 30).joined(separator: " ")
    let found = sentences("\(clause), \(clause); \(clause), \(clause); \(clause).")
    #expect(found.map { $0.last } == [";", "."])
    let endless = Array(repeating: "gate", count: 10_000).joined(separator: " ")
    #expect(LexedText(endless).sentences.allSatisfy { $0.count <= SentenceSplitter.longest })
    #expect(LexedText(endless).sentences.map(\.count).reduce(0, +) == 10_000)
  }

  @Test func aLongSentenceThatSomebodyWroteStaysWhole() {
    let list = (0..<75).map { "gate \($0), lock" }.joined(separator: " and ")
    #expect(sentences("\(list).").count == 1)
  }
}
