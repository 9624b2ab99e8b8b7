import Grammar
import Testing

/// CoNLL-U in and out.
@Suite struct CoNLLUTests {
  private func annotate(_ text: String) throws -> [[String]] {
    let output = try CoNLLUAnnotator(.standard).annotate(Array(text.utf8), name: "sample")
    return String(decoding: output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func sentence(_ words: String..., misc: String = "_") -> String {
    words.enumerated().map { "\($0.offset + 1)\t\($0.element)\t_\t_\t_\t_\t_\t_\t_\t\(misc)\n" }.joined() + "\n"
  }

  @Test func theColumnsAreFilledInAndTheWordsKept() throws {
    let lines = try annotate(sentence("Staff", "freed", "him", "."))
    #expect(lines[1][1...4] == ["freed", "free", "VERB", "VBD"])
    #expect(lines.prefix(4).map { $0[1] } == ["Staff", "freed", "him", "."])
  }

  @Test func rolesNameTheVerbByItsNumber() throws {
    let active = try annotate(sentence("Staff", "freed", "him", "."))
    #expect(active[0][9] == "Role=subj:2" && active[2][9] == "Role=obj:2" && active[1][9] == "_")
    let passive = try annotate(sentence("He", "was", "freed", "by", "staff", "."))
    #expect(passive[0][9] == "Role=pass:3" && passive[4][9] == "Role=agent:3")
  }

  @Test func everythingElseIsCopied() throws {
    let text =
      "# text = He didn't.\n1\tHe\tx\tX\tX\tA=b\t2\tnsubj\t_\tSpaceAfter=No|Role=obj:9\n"
      + "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n2\tdid\t_\t_\t_\t_\t0\troot\t_\t_\n2.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
    let lines = try annotate(text)
    #expect(lines[0] == ["# text = He didn't."])
    #expect(lines[1][5...8] == ["A=b", "2", "nsubj", "_"])
    #expect(lines[1][9].hasPrefix("SpaceAfter=No") && !lines[1][9].contains("obj:9"))
    #expect(lines[2][0] == "2-3" && lines[4][0] == "2.1")
  }

  @Test func aFileWithoutALastEmptyLineIsReadToItsEnd() throws {
    let text = String(sentence("He", "left").dropLast())
    #expect(try annotate(text)[1][3] == "VERB")
  }

  @Test(arguments: [("1\tHe\t_\n", "sample:1: the line has 3 columns and not 10"), ("\nx\n", "sample:2")])
  func aLineThatIsNoCoNLLUIsNamed(text: String, message: String) {
    #expect { try CoNLLUAnnotator(.standard).annotate(Array(text.utf8), name: "sample") } throws: {
      "\($0)".hasPrefix(message)
    }
  }
}
