import ChronologyModel
import ContradictionFinder
import StoryKit
import Testing

/// Properties of somebody whom no account names.
@Suite struct UnnamedSubjectTests {
  private func accounts(
    _ attribute: AttributeClaim.Attribute, _ first: (subject: String, value: String),
    _ second: (subject: String, value: String), days: (String, String) = ("2031-03-06", "2031-03-07")
  ) -> Story {
    var story = Story()
    for (outlet, day, one) in [("Courier", days.0, first), ("Herald", days.1, second)] {
      story.document(outlet, day)
      story.attribute("\(one.subject) was that when it happened.", attribute, one.value, of: nil, subject: one.subject)
    }
    return story
  }

  @Test func theOneUnnamedPersonOfTwoAccountsIsOnePersonWithAProviso() throws {
    let story = accounts(.custodyBasis, ("The prisoner", "charge"), ("The man", "sentence"))
    let found = try story.findings().filter(\.isOpen)
    #expect(found.map(\.kind) == [.custodyBasis])
    #expect(found.first?.severity == .medium)
    #expect(found.first?.reckoning.first?.contains("Neither account gives a name") == true)
  }

  @Test(arguments: ["The second prisoner", "His uncle", "The other man", "Both men", "The clerk"])
  func somebodySetApartIsSomebodyElse(subject: String) throws {
    #expect(try accounts(.custodyBasis, ("The prisoner", "charge"), (subject, "sentence")).open().isEmpty)
  }

  @Test func accountsMonthsApartAreOfTwoPeople() throws {
    let story = accounts(
      .custodyBasis, ("The prisoner", "charge"), ("The prisoner", "sentence"), days: ("2031-03-06", "2031-06-07"))
    #expect(try story.open().isEmpty)
  }

  @Test func anAccountThatNamesSomebodyElseLeavesTheUnnamedAlone() throws {
    var story = accounts(.custodyBasis, ("The prisoner", "charge"), ("The prisoner", "sentence"))
    let harl = story.person("Tomas Harl")
    story.attribute("Tomas Harl was held for arson.", .offence, "arson", of: harl)
    #expect(try story.open().isEmpty)
  }

  @Test func aBareSurnameIsOneName() throws {
    #expect(try accounts(.custodyBasis, ("Harl", "charge"), ("Harl", "sentence")).open() == [.custodyBasis])
    #expect(try accounts(.custodyBasis, ("Harl", "charge"), ("Moss", "sentence")).open().isEmpty)
  }

  @Test func anAgeAndADateOfBirthHaveToGoTogether() throws {
    var story = Story()
    let pell = story.person("Una Pell")
    story.document("Courier", "2031-03-06")
    story.attribute("Una Pell, 81, died.", .age, "81", of: pell)
    story.document("Herald", "2031-03-07")
    var fitting = story
    story.attribute("Una Pell was born in June 1959.", .birth, "1959-06", of: pell)
    #expect(try story.open() == [.identity])
    fitting.attribute("Una Pell was born in June 1949.", .birth, "1949-06", of: pell)
    #expect(try fitting.open().isEmpty)
  }
}
