import ChronologyModel
import Testing

@Suite struct ReckoningTests {
  private static let reader = try? Passage.Reader()

  private func reckonings(_ text: String) throws -> [Reckoning] {
    Passage(text, try #require(Self.reader)).reading.reckonings
  }

  /// A sentence, and what it says hangs together.
  private static let told: [(String, Reckoning.Relation, [Double], Double)] = [
    ("Thefts rose from 80 to 120 in a year, an increase of 50%.", Reckoning.Relation.change, [80.0, 120], 0.5),
    ("The levy will rise by 4%, from £200 to £208.", .change, [200, 208], 0.04),
    ("Imports doubled over the year, from £210m to £420m.", .change, [210e6, 420e6], 1),
    ("Of 120 letters sent that week, 40 came back, or one in three.", .share, [40, 120], 1.0 / 3),
    ("Six of the 24 clerks, 25%, signed the letter.", .share, [6, 24], 0.25),
    ("Of the 30 men, 21 are home and nine are not.", .sum, [21, 9], 30),
    ("Twelve of the 20 bridges are open, which leaves eight to mend.", .sum, [12, 8], 20),
    ("The firm counted 4 leaks in May, 12 in June and 7 in July, 23 in all.", .sum, [4, 12, 7], 23),
    ("The motion fell by nine votes, with 31 in favour and 40 against.", .difference, [31, 40], 9),
    ("Some 90 nurses came and 60 left, which made a net gain of 30.", .difference, [90, 60], 30),
    ("The lease costs £6m in all, at £2m a year for three years.", .product, [2e6, 3], 6e6),
    ("The queue, which was 900 in April, has been cut by 200 to 700.", .difference, [900, 200], 700),
  ]

  @Test(arguments: told)
  func numbersThatHangTogetherAreRead(text: String, relation: Reckoning.Relation, terms: [Double], stated: Double)
    throws
  {
    let found = try #require(try reckonings(text).first)
    #expect(found.relation == relation)
    #expect(found.terms.map(\.value) == terms)
    #expect(abs(found.stated.value - stated) < 0.001)
  }

  @Test(arguments: [
    "Thefts rose from 80 to 120 in a year, and 50% of them were of bicycles.",
    "Rents rose by 4% in June, having gone up from £200 to £300 over ten years.",
    "Of the 30 men, 21 are home and six are in hospital.", "Of the 30 men, 21 are home and nine are not yet named.",
    "The firm counted 4 leaks in May, 12 in June and 7 in July.",
    "He served from 2019 to 2024, and his pay rose by 20%.",
    "Twelve of the 20 bridges are open, and the levy rose by 25%.",
    "If thefts rose from 80 to 120, an increase of 40%, nobody knew.",
  ])
  func numbersThatOnlyStandTogetherAreLeft(text: String) throws {
    #expect(try reckonings(text).isEmpty)
  }
}
