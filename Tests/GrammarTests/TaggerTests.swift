import Grammar
import Lexing
import Testing

/// Tags and lemmas, also of words as headlines, British papers and careless writers have them.
@Suite struct TaggerTests {
  @Test func aWordIsTaggedByItsPlaceInTheSentence() {
    #expect(
      Reading("The release of the man was wrong.").tagged
        == "The/DT release/NN of/IN the/DT man/NN was/VBD wrong/JJ ./.")
    #expect(Reading("They will release the man.").tagged == "They/PRP will/MD release/VB the/DT man/NN ./.")
  }

  @Test func wordsAreCutAsTheTreebanksHaveThem() {
    #expect(
      Reading("He didn’t see the well-known J. Brooks.").words == [
        "He", "did", "n’t", "see", "the", "well", "-", "known", "J.", "Brooks", ".",
      ])
    #expect(Reading("She cannot go, she's said.").words == ["She", "can", "not", "go", ",", "she", "'s", "said", "."])
  }

  @Test func aSmallWordOfAHeadlineKeepsItsTagUnderACapital() {
    let tagged = Reading("Home Secretary Says She Will Not Resign Over The Letter").tagged
    #expect(tagged.contains("She/PRP Will/MD Not/RB Resign/VB"))
    #expect(tagged.hasSuffix("The/DT Letter/NN") || tagged.hasSuffix("The/DT Letter/NNP"))
  }

  @Test func aHeadlineInCapitalsIsNotAllNames() {
    let tagged = Reading("PRISONER WAS FREED BY MISTAKE").tagged
    #expect(tagged.contains("WAS/VBD FREED/VBN BY/IN"))
  }

  @Test func titlesNeedNoPoint() {
    #expect(Reading("The letter was sent by Ms Okafor.").tagged.contains("Ms/NNP Okafor/NNP"))
  }

  @Test func namesFromElsewhereAreNames() {
    #expect(Reading("Police are looking for Karim Ben-Yahia.").tagged.contains("Karim/NNP Ben/NNP -/HYPH Yahia/NNP"))
  }

  @Test func sumsAndFiguresAreNumbers() {
    #expect(Reading("It cost £4.2 million in 2024.").tagged.contains("£/$ 4.2/CD million/CD in/IN 2024/CD"))
  }

  @Test(arguments: [
    ("The men were freed.", "freed", "free"), ("She shouted at him.", "shouted", "shout"),
    ("They were planning it.", "planning", "plan"), ("Officials carried the boxes.", "carried", "carry"),
    ("Two women left.", "women", "woman"), ("He misled us.", "misled", "mislead"),
    ("The inquiries ended.", "inquiries", "inquiry"),
  ])
  func lemmasAreTheWordsOfADictionary(text: String, word: String, lemma: String) {
    let reading = Reading(text)
    #expect(reading.words.firstIndex(of: word).map { reading.lemmas[$0] } == lemma)
  }

  @Test func namesKeepTheirCapitalsInTheLemma() {
    #expect(Reading("The man saw Rees.").lemmas.contains("Rees"))
  }

  @Test func aSentenceOfOneWordOrSignIsRead() {
    #expect(Reading("Resign!").words.count == 2)
    #expect(Reading("…").words.count <= 1)
    #expect(Reading("").words.isEmpty)
  }

  @Test func theLongestSentenceIsRead() {
    let reading = Reading(String(repeating: "the man saw the prison and ", count: 66) + "left.")
    #expect(reading.words.count == 66 * 6 + 2)
    #expect(reading.sentence.clauses.count >= 66)
  }

  @Test func aWordOfTheLanguageIsToldFromANameWhateverItsCapitals() {
    let text = LexedText("Garden SAYS Defends Quillet-Lode Starmer")
    let grammar = TextGrammar(text, .standard)
    #expect(text.tokens.indices.map { grammar.isCommonWord($0) } == [true, true, false, false, false])
    #expect(grammar.isCommonWord(2, without: 1))
  }
}
