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
        “It is a ‘sorry’ state,” she told the BBC’s evening programme.
        The governors’ letter of 2025 – a long one – was in the 2024–25 file.
        """)
    #expect(corpus.documents[0].notes.contains { $0.contains("donât → don’t, whoâs → who’s") })
  }

  @Test(arguments: [
    ("It wasnât there.", "It wasn’t there."), ("Lammyâs plan has failed.", "Lammy’s plan has failed."),
    ("The chair resigned â and was right to.", "The chair resigned – and was right to."),
    ("She said it was over,â the clerk wrote.", "She said it was over,” the clerk wrote."),
    ("The âarchaicâ rule stays.", "The “archaic” rule stays."), ("It cost Â£5 or â¬6.", "It cost £5 or €6."),
    ("Pay rose in 2019â20.", "Pay rose in 2019–20."),
    ("The ministerâwho was thereâsaid no.", "The minister—who was there—said no."),
    ("âHe said, âGo,â and left,â she wrote.", "“He said, ‘Go,’ and left,” she wrote."),
    ("What followed was chaosâ¦", "What followed was chaos…"),
    ("In the â90s it was ânewâ.", "In the ’90s it was “new”."),
    ("Mr OâNeill and the inspectorsâ report.", "Mr O’Neill and the inspectors’ report."),
    ("At 6â2â he was the tallest.", "At 6’2” he was the tallest."),
    ("Ãric said that it is so.", "Éric said that it is so."),
    ("It was ânowââor never.", "It was “now”—or never."),
    ("SiÃ¢nâs desk is at the gate.", "Siân’s desk is at the gate."),
  ])
  func oneSentenceIsEnough(damaged: String, meant: String) {
    #expect(load(damaged).text == meant)
  }

  @Test func damageDoneTwiceIsRepairedWhicheverMarkItHit() {
    #expect(load("\u{C3}\u{A2}\u{E2}\u{201A}\u{AC}\u{C5}\u{201C}Yes").text == "“Yes")
    #expect(load("a \u{C3}\u{A2}\u{E2}\u{201A}\u{AC}\u{CB}\u{153}gate").text == "a ‘gate")
  }

  @Test(arguments: [
    "Mae hi yn mynd â ni i'r dref, ac mae Siân yn dod gyda ni.", "Les châteaux et le bâtiment sont dans le même état.",
    "A âme sœur est dans la ville.", "O lâmpada e a câmara são para os alunos.",
    "Siân Pugh saw the châteaux on her way to Nîmes.",
    "The word â is a preposition in Welsh.", "The letter â, with its circumflex, is used in Romanian and Welsh.",
    "Plâs Newydd is open to the public in the summer.", "Glanhâ dy ystafell cyn mynd allan.",
    "Când a venit, România era atât de departe, până la Târgu Mureș.",
    "Trần Văn Lâm và Nguyễn Thị Xuân là người Hà Nội.",
    "A infância foi em JOÃO PESSOA, a distância era grande.", "Bu kâğıt hâlâ lâzım.", "Râs yr Wyddfa",
    "He ate pâté and gâteau at the Château de Blois.", "The route runs to Neuchâtel and Brâncuși was born in Hobița.",
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
