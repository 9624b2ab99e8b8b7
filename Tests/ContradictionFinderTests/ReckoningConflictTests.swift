import ChronologyModel
import StoryKit
import Testing

@Suite struct ReckoningConflictTests {
  /// A reckoning of whole numbers, each with how far it may be off.
  private func story(
    _ relation: Reckoning.Relation, _ terms: [(Double, Double)], _ stated: (Double, Double)
  ) -> Story {
    var story = Story()
    story.document("The Sentinel", "2031-03-06")
    let span = story.say("The numbers are these.")
    story.reading.reckonings = [
      Reckoning(
        relation: relation, terms: terms.map { .init(value: $0.0, slack: $0.1, span: span) },
        stated: .init(value: stated.0, slack: stated.1, span: span), span: span, speaker: nil)
    ]
    return story
  }

  @Test func aSumThatItsPartsDoNotMakeConflicts() throws {
    #expect(try story(.sum, [(24, 0), (19, 0), (18, 0)], (71, 0)).open() == [.arithmetic])
    #expect(try story(.sum, [(24, 0), (19, 0), (18, 0)], (61, 0)).open() == [])
  }

  @Test func someOfAListMayMakeTheSum() throws {
    #expect(try story(.sum, [(24, 0), (19, 0), (3, 0)], (43, 0)).open() == [])
  }

  @Test func whatRoundingAllowsIsExplained() throws {
    let rounded = story(.change, [(120, 0), (214, 0)], (0.78, 0.005))
    #expect(try rounded.open() == [])
    #expect(try rounded.explained(.arithmetic).first?.hasPrefix("rounding") == true)
    #expect(try story(.change, [(120, 0), (210, 0)], (0.9, 0.005)).open() == [.arithmetic])
    #expect(try story(.product, [(1.9e6, 5e4), (3, 0)], (5.6e6, 5e4)).open() == [])
    #expect(try story(.product, [(1.9e6, 5e4), (3, 0)], (4.2e6, 5e4)).open() == [.arithmetic])
  }

  @Test func whatCannotBeReckonedIsLeft() throws {
    #expect(try story(.change, [(0, 0), (210, 0)], (0.9, 0.005)).open() == [])
    #expect(try story(.share, [(3, 0), (0, 0)], (0.9, 0.005)).open() == [])
    #expect(try story(.sum, [], (7, 0)).open() == [])
  }
}
