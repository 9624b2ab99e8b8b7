import ChronologyModel
import Testing

@testable import BriefWriter

@Suite struct TestedLinesTests {
  /// Lines whose sentences are the places of the same words in a document of the sample, each with a verdict.
  private func tested(_ text: String, _ sentences: [(String, CheckedStatement.Verdict)]) throws -> TestedLines {
    var chronology = SampleStory.chronology
    chronology.documents.append(
      Document(id: "d5", path: "lines.txt", text: Array(text.utf8), paragraphs: []))
    let bytes = Array(text.utf8)
    let checked = sentences.map { words, verdict in
      let start = bytes.indices.first { bytes[$0...].starts(with: Array(words.utf8)) } ?? bytes.count
      return CheckedStatement.Sentence(
        span: Span(document: 4, start: start, end: min(bytes.count, start + words.utf8.count)),
        points: verdict == .untested
          ? []
          : [
            CheckedStatement.Point(
              verdict: verdict, claim: "Ivo Tarn is freed", reason: "reported by others",
              sources: [SampleStory.source(0, "Ivo Tarn was freed by mistake")],
              finding: verdict == .conflict ? 0 : nil)
          ])
    }
    return TestedLines(text, checked: CheckedStatement(sentences: checked), in: try Brief(chronology))
  }

  private func brief(_ lines: TestedLines?) throws -> Brief {
    try Brief(
      SampleStory.chronology, options: BriefOptions(template: try BriefTemplate(named: "pmqs"), lines: lines))
  }

  @Test func aLineHasItsWordsAndTheGravestVerdictOfItsSentences() throws {
    let text = "- Tarn was freed. Tarn is back.\n\n• We are sorry.\n"
    let all = try tested(
      text, [("Tarn was freed.", .conflict), ("Tarn is back.", .supported), ("We are sorry.", .untested)])
    let lines = all.lines
    #expect(lines.map(\.words) == ["Tarn was freed. Tarn is back.", "We are sorry."])
    #expect(lines.map(\.verdict) == [.conflict, .untested])
    let summary = try brief(all).summaryLines()
    #expect(summary.contains("Lines to take: 1 in conflict, 1 nothing to test."))
  }

  @Test func whatTheCheckFoundIsNeverLost() throws {
    // The sentence goes on over two lines, so that neither holds it.
    let lines = try tested("Tarn was\nfreed today.", [("Tarn was\nfreed today.", .conflict)]).lines
    #expect(lines.map(\.verdict) == [.conflict, .untested])
  }

  @Test func theBriefHasTheLinesAsTheUserWroteThemWithTheTestBeside() throws {
    let brief = try brief(try tested("Tarn was <freed>.", [("Tarn was <freed>.", .supported)]))
    let page = String(decoding: brief.html(), as: UTF8.self)
    #expect(page.contains("Tarn was &lt;freed&gt;. <span class=\"standing\">supported</span>"))
    #expect(page.contains("Supported: Ivo Tarn is freed. Reported by others."))
    let text = String(decoding: brief.markdown(), as: UTF8.self)
    #expect(text.contains("- Tarn was &lt;freed&gt;. \\[supported\\] \\[1\\]"))
  }

  @Test func withoutLinesNoneAreMadeUp() throws {
    let text = String(decoding: try brief(nil).markdown(), as: UTF8.self)
    #expect(text.contains("## Lines to take\n\nNo lines to take were supplied.\n"))
    #expect(!text.contains("tested against"))
  }

  @Test func ifPressedHasBothQuotationsOfTheConflict() throws {
    let points = Points(ifPressed: try brief(nil).record).points
    #expect(points.map(\.conflicts) == [["c1"]])
    #expect(
      points.first?.details.flatMap(\.quotations).map(\.quote) == [
        "she was told on Thursday night", "Ada Quill was told of the error on Wednesday",
      ])
  }

  @Test func whoKnewWhenInBriefHasEachTimeWithItsAccount() throws {
    let points = Points(knewIn: try brief(nil).record).points
    #expect(points.first?.plain == "Ada Quill: 6 March 2031 (Ada Quill); 5 March 2031 (“officials”) (c1) [1], [2]")
  }
}
