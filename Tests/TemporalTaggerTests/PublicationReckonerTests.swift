import ChronologyModel
import Lexing
import TemporalTagger
import Testing

struct PublicationReckonerTests {
  /// Reckons the last of some texts; the others are published on the days given.
  private func reckon(_ dated: [(String, String)], _ text: String) -> PublicationDate {
    let texts = dated.map(\.1) + [text]
    let lexed = texts.map { LexedText($0) }
    let documents = texts.indices.map { index in
      let day = index < dated.count ? CivilDay(iso: dated[index].0) : nil
      return Document(
        path: "\(index).txt",
        publication: day.map { PublicationDate(interval: CivilInterval(day: $0), basis: .stated) } ?? .unknown,
        text: Array(texts[index].utf8), paragraphs: lexed[index].paragraphs.map { .init(range: $0, role: .paragraph) })
    }
    return PublicationReckoner().reckon(documents, lexed: lexed).last ?? .unknown
  }

  private let column = """
    Staff at Fenmoor learned this Wednesday that Orla Quillfeather had walked free.
    Quillfeather is at Fenmoor again, and Ivo Tarrant too.
    Councillors visited the laundry and kitchens.
    """

  @Test func yesterdayAndThursdayMakeAFriday() {
    let date = reckon(
      [("2025-11-07", column)],
      """
      The hunt for Orla Quillfeather, freed from Fenmoor on October 29, goes on.
      Ivo Tarrant met the wing governors about broken lifts yesterday, a spokesman added.
      On Thursday Tarrant met wing governors to talk about broken lifts and rusty keys.
      """)
    #expect(date.basis == .inferred)
    #expect(date.day?.description == "2025-11-07")
    #expect(!date.reckoning.isEmpty)
  }

  @Test func aDatedAccountOfTheSameEventBoundsAnUndatedOne() {
    let date = reckon(
      [
        (
          "2025-11-07",
          column + "\nOn Wednesday a baker spotted the runaway beside the canal lock, wearing stolen overalls."
        )
      ],
      """
      Orla Quillfeather of Fenmoor is still free.
      A baker spotted the runaway beside the canal lock on Wednesday in stolen overalls.
      Ivo Tarrant, who owns the lock, was away.
      """)
    #expect(date.basis == .unknown)
    #expect(date.interval == nil)
    #expect(date.earliest?.description == "2025-11-05")
    #expect(date.latest?.description == "2025-11-11")
  }

  @Test func whatNothingFixesStaysUnknown() {
    let date = reckon([("2025-11-07", column)], "A gate was left open and a man walked out. Ministers are concerned.")
    #expect(date == .unknown)
  }

  @Test func anotherStoryFixesNothing() {
    let date = reckon(
      [("2025-11-07", "On Wednesday a baker spotted a fox beside the canal lock. Dora Pym and Ned Pym ran.")],
      "A baker spotted a fox beside the canal lock on Wednesday. Lena Orme and Lena Voss ran.")
    #expect(date == .unknown)
  }

  @Test func whatIsStatedStays() {
    let lexed = LexedText("He left yesterday.")
    let stated = PublicationDate(interval: CivilInterval(year: 2024), basis: .metadata)
    let document = Document(path: "a", publication: stated, text: lexed.bytes, paragraphs: [])
    #expect(PublicationReckoner().reckon([document], lexed: [lexed]) == [stated])
  }
}
