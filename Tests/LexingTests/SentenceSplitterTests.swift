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
}
