import Testing

@testable import Lexing

@Suite struct TokenizerTests {
  func words(_ text: String) -> [String] {
    let lexed = LexedText(text)
    return lexed.tokens.map { lexed.string($0) }
  }

  @Test func hyphensAndApostrophesStayInsideWords() {
    #expect(words("Kaddour-Cherif o’clock don't") == ["Kaddour-Cherif", "o’clock", "don't"])
  }

  @Test func aPossessiveIsAWordOfItsOwn() {
    #expect(words("Ashby’s release, James' letter") == ["Ashby", "’s", "release", ",", "James", "'", "letter"])
  }

  @Test func numbersKeepTheirPointsAndSlashesButNotTheirSigns() {
    #expect(
      words("7.30am, 1,889 on 29/10/2025: 128%.") == ["7.30am", ",", "1,889", "on", "29/10/2025", ":", "128", "%", "."])
  }

  @Test func aNumberBeforeAHyphenAndAWordStandsAlone() {
    #expect(words("24-year-old 2024-25") == ["24", "-", "year-old", "2024-25"])
  }

  @Test func quotationMarksDashesAndBulletsAreSigns() {
    #expect(words("“now” – • yes") == ["“", "now", "”", "–", "•", "yes"])
  }

  @Test func lettersOutsideASCIIBelongToWords() {
    #expect(words("Zoë Ångström ŷd") == ["Zoë", "Ångström", "ŷd"])
  }

  @Test func capitalsAreSeenOnTheTokenAndFoldedInTheHash() {
    let tokens = LexedText("HMP hmp Hmp").tokens
    #expect(tokens.map(\.isAllCapitals) == [true, false, false])
    #expect(tokens.map(\.isCapitalised) == [true, false, true])
    #expect(Set(tokens.map(\.hash)) == [FoldedHash.of("HMP")])
  }

  @Test func anyBytesGiveTokensInOrder() {
    let bytes: [UInt8] = [0xE2, 0x80, 0x41, 0xFF, 0xC3, 0x20, 0xF0, 0x9F, 0x98, 0x80, 0xE2]
    let tokens = Tokenizer.tokens(in: bytes)
    #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.end <= $1.start })
    #expect(tokens.allSatisfy { $0.start < $0.end && $0.end <= bytes.count })
  }
}
