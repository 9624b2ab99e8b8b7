import Grammar
import Testing

/// Times stand beside names and nouns without a sign between them; they are groups of their own.
@Suite struct TimeGroupTests {
  @Test(arguments: [
    ("On Monday Calum Rees left.", "Monday", "Calum Rees"),
    ("On Monday night Calum Rees left.", "Monday night", "Calum Rees"),
    ("On 29 October Calum Rees left.", "29 October", "Calum Rees"),
    ("On October 29 Calum Rees left.", "October 29", "Calum Rees"),
    ("On Wednesday 29 October 2025 Calum Rees left.", "Wednesday 29 October 2025", "Calum Rees"),
    ("In September 2023 Calum Rees left.", "September 2023", "Calum Rees"),
    ("In 2023 Calum Rees left.", "2023", "Calum Rees"),
    ("In 2024 ministers promised a review.", "2024", "ministers"),
    ("In October 37 prisoners left.", "October", "37 prisoners"),
  ]) func aTimeAfterAPrepositionIsNoPartOfTheNounAfterIt(text: String, time: String, noun: String) {
    #expect(Array(Reading(text).groups(.noun).prefix(2)) == [time, noun])
  }

  @Test func theNounAfterATimeIsTheSubject() {
    let reading = Reading("On 29 October Calum Rees was freed.")
    #expect(reading.words(ofGroup: reading.clause("freed")?.subject) == "Calum Rees")
  }

  @Test(arguments: [
    ("He was freed by mistake last month.", "mistake", "last month"),
    ("He regretted his plea today.", "his plea", "today"),
    ("He regretted the vote yesterday morning.", "the vote", "yesterday morning"),
  ]) func aTimeAtTheEndOfANounGroupIsCutOff(text: String, noun: String, time: String) {
    #expect(Reading(text).groups(.noun).suffix(2) == [noun, time])
  }

  @Test(arguments: [
    ("He regretted last month's vote.", "last month 's vote"),
    ("He saw Monday's paper.", "Monday 's paper"),
    ("He lost the 2024 election.", "the 2024 election"),
    ("He left on Monday night.", "Monday night"),
    ("He left on 29 October 2025.", "29 October 2025"),
  ]) func aTimeThatBelongsToItsNounStays(text: String, group: String) {
    #expect(Reading(text).groups(.noun).last == group)
  }
}
