import ChronologyModel
import CorpusLoader
import Testing

@Suite struct TableTests {
  @Test func eachRowIsADocument() throws {
    let corpus = load(
      "date,outlet,title,url,text\r\n2026-03-04,The Fenland Post,\"Gate left open, again\",https://fenland.example/a,\"She said: \"\"It was open.\"\"\r\nNobody saw it.\"\r\n\r\n5 March 2026,The Sentinel,Lock found,,The lock was found.\r\n"
    )
    try #require(corpus.documents.count == 2)
    let first = corpus.documents[0]
    #expect(corpus.entries == ["1", "2"])
    #expect(first.title == "Gate left open, again")
    #expect(first.outlet == "The Fenland Post")
    #expect(first.url == "https://fenland.example/a")
    #expect(first.publication.day == CivilDay(year: 2026, month: 3, day: 4))
    #expect(first.publication.basis == .metadata)
    #expect(first.words(.headline) == ["Gate left open, again"])
    #expect(first.words(.paragraph) == ["She said: \"It was open.\"", "Nobody saw it."])
    #expect(corpus.documents[1].publication.day == CivilDay(year: 2026, month: 3, day: 5))
  }

  @Test(arguments: [
    "Headline;Body;Published\nGate left open;<p>It was open.</p><p>All night.</p>;04/03/2026\n",
    "Published\tBody\tHeadline\n2026-03-04T10:00:00Z\tIt was open.\nAll night.\tGate left open\n",
    "\"Publish-Date\",\"Source Name\",\"Full Text\"\n\"2026-03-04\",\"The Sentinel\",\"It was open.\"\n",
  ])
  func otherSeparatorsNamesAndOrdersAreRead(text: String) throws {
    let document = try #require(load(text).documents.first)
    #expect(document.publication.day == CivilDay(year: 2026, month: 3, day: 4))
    #expect(document.words(.paragraph).first == "It was open.")
  }

  @Test(arguments: [
    "The gate, the lock, the key\nwere all there.", "name,age\nAnn,4\n", "Title, date and text\nThe gate was open.",
    "Text, title and url were lost in a fire\nThe gate was open.",
  ])
  func aTextWithCommasIsText(text: String) {
    let corpus = load(text)
    #expect(corpus.entries == [nil])
  }

  @Test func aMarkThatIsNeverClosedEndsTheTable() {
    let corpus = load("title,text\nGate,It was open.\nLock,\"It was never\nclosed.")
    #expect(corpus.documents.count == 1)
    #expect(corpus.refusals.map(\.extent) == [.part])
  }
}
