internal import ArgumentParser
internal import Grammar
internal import Lexing

/// `daybook grammar`: tags, lemmas, groups and clauses.
struct GrammarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grammar",
    abstract: "Fill in the tags, lemmas and roles of CoNLL-U from standard input, or show the grammar of a text.",
    discussion: """
      Reads CoNLL-U and writes it with LEMMA, UPOS and XPOS filled in, and in MISC who does what to whom: Role=subj:7 \
      for the subject of the verb with id 7, pass for the subject of a passive, obj for an object, agent for the phrase \
      with by. All else is copied.

      With --text it reads plain text and shows its words with their tags, its groups, clauses and who is given as \
      having said what: for whoever writes a pattern.

      EXAMPLE: daybook grammar < trees.conllu > tagged.conllu
      EXAMPLE: echo "He was freed by staff." | daybook grammar --text
      """)

  @Flag(help: "Read plain text and show its groups and clauses.")
  var text = false

  func run() throws {
    let reader: GrammarReader
    do { reader = try GrammarReader() } catch { throw Console.failure("\(error)") }
    let input = try Console.readInput()
    if text {
      try Console.write(lines: GrammarView(reader).lines(of: LexedText(input)))
      return
    }
    do { try Console.write(CoNLLUAnnotator(reader).annotate(input, name: "standard input")) } catch let error
      as CoNLLUError
    {
      throw Console.failure("\(error)")
    }
  }
}
