import ChronologyModel
import CorpusLoader
import Foundation
import Testing

@Suite struct CopyTests {
  /// The words of a wire story: 30 paragraphs of 12 words that nothing else has.
  private let wire = (0..<30).map { "Sentence number \($0) tells of gate \($0 * 7) and lock \($0 * 13) by the quay." }
  private let other = (0..<30).map {
    "A wholly different line \($0 * 3) on ferries, tolls and \($0 * 11) bridges to mend."
  }

  @Test func agencyCopyInTwelveOutletsIsOneTextWithTwelveCarriers() throws {
    let carriers = (0..<12).map { number -> String in
      var lines = wire
      lines.swapAt(4, 20)
      lines.insert("[Picture: the quay at \(number) o'clock]", at: 1)
      lines.insert("Readers of outlet \(number) have asked for a bench here, and one will be built.", at: 9)
      return front("Outlet \(number)", "2026-03-0\(3 + number % 4)T1\(number % 10):00", "Headline \(number) of our own")
        + lines.dropLast(number).joined(separator: "\n")
    }
    let found = try corpus([front("PA Media", "2026-03-05", "Gates") + wire.joined(separator: "\n")] + carriers)
    #expect(found.map(\.copyOf) == [nil] + Array(repeating: 0, count: 12))
  }

  @Test func aShortTextPrintedWholeIsACopyAndNoSummary() throws {
    let short =
      "The board has put out its report on the gate. Calum Rees was freed in error on 2 March from the jail there."
    let found = try corpus([
      front("PA Media", "2026-03-05", "Gates") + short, front("PA Media", "2026-03-05", "Gates") + short,
    ])
    #expect(found.map(\.copyOf) == [nil, 0])
    #expect(found[1].notes.contains { $0.hasSuffix("the same words") && !$0.contains("summary") }, "\(found[1].notes)")
  }

  @Test func aCopySaysWhatDiffers() throws {
    let changed = ["Our own first paragraph stands here, and nobody else has printed a word of it."] + wire.dropLast(6)
    let found = try corpus([
      front("The Sentinel", "2026-03-04", "Gates and locks") + wire.joined(separator: "\n"),
      front("The Courier", "2026-03-05", "Locks and gates") + changed.joined(separator: "\n"),
    ])
    #expect(
      found[1].notes == [
        "a copy of d1 (The Sentinel): 95 % of its words are there; adds 1 paragraph; leaves out 6; another headline"
      ])
  }

  @Test func theOriginalIsTheOnePublishedFirst() throws {
    let text = wire.joined(separator: "\n")
    let found = try corpus([front("A", "2026-03-05") + text, front("B", "2026-03-04") + text, text])
    #expect(found.map(\.copyOf) == [1, nil, 1])
  }

  @Test func theAgencyAndTheAuthorityAreOriginalsWhateverTheirDate() throws {
    let text = wire.joined(separator: "\n")
    #expect(
      try corpus([front("A", "2026-03-04") + text, front("PA Media", "2026-03-05") + text]).map(\.copyOf) == [1, nil])
    let release = "---\nurl: https://www.gov.uk/government/news/gates\npublished: 2026-03-05\n---\n"
    #expect(try corpus([front("A", "2026-03-04") + text, release + text]).map(\.copyOf) == [1, nil])
  }

  @Test func documentsAWeekApartAreNoCopies() throws {
    let text = wire.joined(separator: "\n")
    let found = try corpus([front("A", "2026-03-05") + text, front("B", "2026-03-20") + text])
    #expect(found.map(\.copyOf) == [nil, nil])
  }

  @Test func houseStyleMakesNoDifference() throws {
    let styled = (0..<30).map {
      "About \($0) per cent of “gate \($0 * 7)” was organised in colour, travelled to lock \($0) and sold."
    }
    let american = styled.map {
      $0.replacingOccurrences(of: " per cent", with: "%").replacingOccurrences(of: "organised", with: "organized")
        .replacingOccurrences(of: "colour", with: "color").replacingOccurrences(of: "travelled", with: "traveled")
        .replacingOccurrences(of: "“", with: "\"").replacingOccurrences(of: "”", with: "\"")
    }
    let found = try corpus([styled.joined(separator: "\n"), american.joined(separator: "\n")])
    #expect(found[1].notes == ["a copy of d1: the same words"])
  }

  @Test(arguments: [("“", "”"), ("\"", "\""), ("‘", "’")])
  func aStatementQuotedByTwoOutletsMakesNoCopy(open: String, close: String) throws {
    let statement = open + wire.prefix(12).joined(separator: " ") + close + " said Ann Poole."
    let own = (0..<6).map { "Line \($0 * 5) was written here alone and nowhere else, on paper number \($0)." }
    let found = try corpus([
      front("A", "2026-03-05") + (other.prefix(6) + [statement]).joined(separator: "\n"),
      front("B", "2026-03-05") + (own + [statement]).joined(separator: "\n"),
      front("C", "2026-03-05") + wire.prefix(12).joined(separator: "\n"),
    ])
    #expect(found.map(\.copyOf) == [nil, nil, nil])
  }

  @Test func aCreditToOneAgencyIsEvidence() throws {
    let half = Array(wire.prefix(13)) + other.prefix(15)
    let texts = { (author: String) in
      [
        "---\noutlet: A\nauthor: \(author)\n---\n" + wire.joined(separator: "\n"),
        "---\noutlet: B\nauthor: \(author)\n---\n" + half.joined(separator: "\n"),
      ]
    }
    #expect(try corpus(texts("Ann Poole")).map(\.copyOf) == [nil, nil])
    #expect(try corpus(texts("PA Reporters")).map(\.copyOf) == [nil, 0])
  }

  @Test func aLaterVersionIsNamedAsOne() throws {
    let address = "url: https://sentinel.example/news/gates"
    let found = try corpus([
      "---\noutlet: The Sentinel\n\(address)\npublished: 2026-03-05T09:00\n---\n" + wire.joined(separator: "\n"),
      "---\noutlet: The Sentinel\n\(address)?utm_source=feed\npublished: 2026-03-05T17:00\n---\n"
        + (other.prefix(10) + wire.prefix(20)).joined(separator: "\n"),
    ])
    #expect(found.map(\.copyOf) == [nil, 0])
    #expect(found[1].notes.last?.hasPrefix("a later version of d1: ") == true)
  }

  @Test func aSummaryIsACopyOfItsArticle() throws {
    let summary = wire.prefix(4).joined(separator: " ") + "…"
    let found = try corpus([
      front("The Sentinel", "2026-03-05T08:00") + summary,
      front("The Sentinel", "2026-03-05T09:00") + wire.joined(separator: "\n"),
    ])
    #expect(found.map(\.copyOf) == [1, nil])
    #expect(found[0].notes.last == "a summary of d2: the same words")
  }

  @Test func anArticleIsAnExtractOfTheLivePageThatHoldsIt() throws {
    let live = (0..<90).map {
      "Entry \($0) of the live page reports on tide \($0 * 17) and ship \($0 * 19) in the bay."
    }
    let found = try corpus([
      front("The Sentinel", "2026-03-05T08:00") + wire.prefix(12).joined(separator: "\n"),
      front("The Sentinel", "2026-03-05T20:00")
        + (live.prefix(40) + wire.prefix(12) + live.dropFirst(40)).joined(separator: "\n"),
    ])
    #expect(found.map(\.copyOf) == [1, nil])
  }

  @Test func filledFormsAreNoCopies() throws {
    let close =
      "We print the results of cases as the court gives them to us and take no part in choosing which of them appear."
    let list = { (start: Int) in
      (0..<8).map { line in
        let number = start + line * 7
        return
          "Person \(number), \(20 + number % 40), of \(number) Mill Lane, admitted theft \(number). Fined £\(number * 3) and told to "
          + "pay costs of £\(number * 2) and a surcharge of £\(number)."
      } + [close]
    }
    let found = try corpus([
      front("The Courier", "2026-03-04", "Court list") + list(3).joined(separator: "\n"),
      front("The Courier", "2026-03-05", "Court list") + list(400).joined(separator: "\n"),
    ])
    #expect(found.map(\.copyOf) == [nil, nil])
  }

  @Test func aChainOfHalvesJoinsNoDifferentStories() throws {
    let third = (0..<30).map {
      "The third story says at point \($0) that mill \($0 * 23) and dam \($0 * 29) are sound."
    }
    let found = try corpus([
      front("A", "2026-03-04") + wire.joined(separator: "\n"),
      front("B", "2026-03-05") + (wire.suffix(18) + other.prefix(12)).joined(separator: "\n"),
      front("C", "2026-03-06") + (other.prefix(16) + third.prefix(14)).joined(separator: "\n"),
    ])
    #expect(found.map(\.copyOf) == [nil, 0, nil])
  }

  @Test func shortTextsAreNoCopies() throws {
    #expect(try corpus(["The gate was open.", "The gate was open."]).map(\.copyOf) == [nil, nil])
  }

  @Test func everyCarrierOfAStoryThatAllPrintFindsIt() throws {
    let text = wire.joined(separator: "\n")
    let found = try corpus((0..<60).map { front("Outlet \($0)", "2026-03-04") + text })
    #expect(found.map(\.copyOf) == [nil] + Array(repeating: 0, count: 59))
  }

  private func front(_ outlet: String, _ published: String, _ title: String? = nil) -> String {
    "---\noutlet: \(outlet)\npublished: \(published)\n" + (title.map { "title: \($0)\n" } ?? "") + "---\n"
  }

  private func corpus(_ texts: [String]) throws -> [Document] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("copies-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, text) in texts.enumerated() {
      let number = String(1000 + index)
      try Data(text.utf8).write(to: folder.appendingPathComponent("\(number).txt"))
    }
    return Loader().load(paths: [folder.path]).documents
  }
}
