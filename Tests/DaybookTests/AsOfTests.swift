import ChronologyModel
import Testing

@testable import Daybook

@Suite struct AsOfTests {
  func document(_ publication: PublicationDate, _ text: String) -> Document {
    Document(
      path: "sample.txt", publication: publication, text: Array(text.utf8),
      paragraphs: [.init(range: 0..<text.utf8.count, role: .paragraph)])
  }

  func kept(_ publications: [PublicationDate], at moment: String) throws -> (documents: Int, leftOut: Int) {
    var documents = publications.map { document($0, "Nothing happened.") }
    var refusals: [Refusal] = []
    AsOf(try #require(CivilInstant(iso: moment))).keep(&documents, refusals: &refusals)
    #expect(refusals.allSatisfy { $0.extent == .onRequest })
    return (documents.count, refusals.count)
  }

  @Test func whatCameOutLaterIsNotRead() throws {
    let day = try #require(CivilDay(iso: "2026-03-05"))
    let published = PublicationDate(interval: CivilInterval(day: day), basis: .stated)
    #expect(try kept([published], at: "2026-03-05T12:00") == (1, 0))
    #expect(try kept([published], at: "2026-03-04T23:59") == (0, 0))
  }

  @Test func whatMayBeLaterIsLeftOutAndNamed() throws {
    let bounded = PublicationDate(
      interval: nil, basis: .unknown, earliest: CivilDay(iso: "2026-03-05"), latest: CivilDay(iso: "2026-03-09"))
    #expect(try kept([bounded, .unknown], at: "2026-03-07T12:00") == (0, 1))
    #expect(try kept([bounded], at: "2026-03-10T00:00") == (1, 0))
  }

  @Test func copiesOfATextThatWasNotOutYetAreStillOne() throws {
    let dates = try [9, 4, 5].map { number in
      let day = try #require(CivilDay(iso: "2026-03-0\(number)"))
      return PublicationDate(interval: CivilInterval(day: day), basis: .metadata)
    }
    var documents = dates.map { document($0, "Nothing happened.") }
    documents[1].copyOf = 0
    documents[2].copyOf = 0
    var refusals: [Refusal] = []
    AsOf(try #require(CivilInstant(iso: "2026-03-06T12:00"))).keep(&documents, refusals: &refusals)
    #expect(documents.map(\.copyOf) == [nil, 0])
  }
}
