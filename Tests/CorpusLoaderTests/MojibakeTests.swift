import ChronologyModel
import CorpusLoader
import Testing

@Suite struct MojibakeTests {
  @Test func utf8ReadAsWindows1252IsRepairedAndNoted() throws {
    let corpus = load("â€œItâ€™s over,â€\u{9D} said CafÃ© owner Ivo Stamm â€“ who paid Â£5.")
    #expect(corpus.text == "“It’s over,” said Café owner Ivo Stamm – who paid £5.")
    #expect(corpus.documents[0].notes.first?.hasPrefix("repaired 6 damaged characters") == true)
  }

  @Test func damageDoneTwiceIsRepaired() {
    #expect(load("Itâ€™s open and donâ€™t ask.").text == "It’s open and don’t ask.")
    #expect(load("It\u{C3}\u{A2}\u{E2}\u{201A}\u{AC}\u{E2}\u{201E}\u{A2}s open.").text == "It’s open.")
  }

  @Test func aClosingMarkWhoseLastByteWasDroppedIsRepaired() {
    #expect(load("â€œNobody knew,â€ she said.").text == "“Nobody knew,” she said.")
  }

  @Test func controlCharactersOfWindows1252AreRepaired() {
    #expect(load("\u{93}Nobody knew,\u{94} she said. It\u{92}s so.").text == "“Nobody knew,” she said. It’s so.")
  }

  @Test func theLossyKindIsRestoredFromItsContext() {
    let corpus = load(
      """
      The minister said: âWe donât know whoâs to blame.
      âIt is a âsorryâ state,â she told the BBCâs evening programme.
      The governorsâ letter of 2025 â a long one â was in the 2024â25 file.
      """)
    #expect(
      corpus.text == """
        The minister said: “We don’t know who’s to blame.
        “It is a “sorry” state,” she told the BBC’s evening programme.
        The governors’ letter of 2025 – a long one – was in the 2024–25 file.
        """)
    #expect(corpus.documents[0].notes.contains { $0.contains("â in place of quotation marks") })
  }

  @Test(arguments: [
    "Mae hi yn mynd â ni i'r dref, ac mae Siân yn dod gyda ni.", "Les châteaux et le bâtiment sont dans le même état.",
    "A âme sœur est dans la ville.", "O lâmpada e a câmara são para os alunos.",
    "Siân Pugh saw the châteaux on her way to Nîmes.",
    "The word â is a preposition in Welsh.",
  ])
  func realLettersStay(line: String) {
    #expect(load(line).text == line)
    #expect(load(line).documents[0].notes.isEmpty)
  }

  @Test func realLettersStayBesideDamage() {
    let corpus = load(
      """
      She said: âI donât know.â Siân Pugh asked about the châteaux.
      It was the governorâs note, they said, in the âoldâ file.
      Mae hi yn mynd â ni i'r dref, ac mae hi yn hwyr.
      """)
    #expect(
      corpus.text == """
        She said: “I don’t know.” Siân Pugh asked about the châteaux.
        It was the governor’s note, they said, in the “old” file.
        Mae hi yn mynd â ni i'r dref, ac mae hi yn hwyr.
        """)
  }
}
