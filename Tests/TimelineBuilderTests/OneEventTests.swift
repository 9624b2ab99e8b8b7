import ChronologyModel
import Testing

/// Accounts that differ in date, kind or names and yet are of one event.
@Suite struct OneEventTests {
  @Test(arguments: vague) func aVagueAccountJoinsTheDatedOne(story: MergeCase) { check(story) }
  @Test(arguments: kinds) func kindsOfOneHappeningAreOneEvent(story: MergeCase) { check(story) }
  @Test(arguments: names) func whoeverIsNotNamedIsFound(story: MergeCase) { check(story) }

  private func check(_ story: MergeCase) {
    let events = story.events
    #expect(events.count == story.count, "\(events.map { ($0.kind, $0.date?.value, $0.people) })")
  }

  static let vague: [MergeCase] = [
    .one("a dismissal of last month") {
      $0.paper("2031-03-04")
      $0.says(.dismissal, whom: ["Ann Poole"], on: "2031-03-03")
      $0.paper("2031-04-10")
      $0.says(.dismissal, whom: ["Ann Poole"], on: "2031-03")
    },
    .one("since his arrest") {
      $0.paper("2031-03-04")
      $0.says(.arrest, whom: ["Tomas Harl"], on: "2031-03-03")
      $0.paper("2031-03-20")
      $0.says(.arrest, whom: ["Tomas Harl"])
    },
    .one("an appointment of December") {
      $0.paper("2031-01-15")
      $0.says(.appointment, whom: ["Ann Poole"], on: "2030-12-20")
      $0.paper("2031-09-11")
      $0.says(.appointment, whom: ["Ann Poole"], on: "2030-12")
    },
    .one("a night within a day") {
      $0.paper("2031-03-05")
      $0.says(.death, whom: ["Tomas Harl"], on: "2031-03-03")
      $0.paper("2031-03-06")
      $0.says(.death, whom: ["Tomas Harl"], on: "2031-03-03TNI")
    },
    .one("the news of a deed whose year alone is recalled later") {
      $0.paper("2031-03-05")
      $0.says(.sentencing, whom: ["Tomas Harl"], on: "2031-03-04")
      $0.paper("2034-01-06")
      $0.says(.sentencing, whom: ["Tomas Harl"], on: "2031")
    },
    .one("a visit of last week") {
      $0.paper("2031-03-11")
      $0.says(.visit, who: ["Ann Poole"], at: "HMP Ashmere", on: "2031-03-04")
      $0.paper("2031-03-12")
      $0.says(.visit, who: ["Ann Poole"], at: "HMP Ashmere", on: "2031-03-03/2031-03-09")
    },
    .one("the dinner, undated, of those who dined") {
      $0.paper("2031-03-11")
      $0.says(.gathering, who: ["Ann Poole"], at: "The Old Mill", on: "2031-03-04", topic: ["dinner"])
      $0.says(.gathering, topic: ["dinner"], words: "the dinner was lawful")
    },
    .one("a charge, undated in the paper of the next day") {
      $0.paper("2031-03-05")
      $0.says(.charge, whom: ["Tomas Harl"], on: "2031-03-04")
      $0.paper("2031-03-06")
      $0.says(.charge, whom: ["Tomas Harl"])
    },
    .one("a vote of MPs named by nobody") {
      $0.paper("2031-03-05")
      $0.says(.vote, on: "2031-03-04", topic: ["prison", "amendment", "bill"])
      $0.paper("2031-03-06")
      $0.says(.vote, on: "2031-03-04", topic: ["amendment", "bill", "tally"])
    },
    .one("a letter of one day to one person") {
      $0.paper("2031-03-05")
      $0.says(.letter, who: ["Ann Poole"], with: ["Edwin Voss"], on: "2031-03-04", topic: ["barge"])
      $0.paper("2031-03-06")
      $0.says(.letter, who: ["Ann Poole"], with: ["Edwin Voss"], on: "2031-03-04", topic: ["water", "tests"])
    },
  ]

  static let kinds: [MergeCase] = [
    .one("an escape that another paper calls a release in error") {
      $0.paper("2031-03-05")
      $0.says(.escape, whom: ["Tomas Harl"], on: "2031-03-03")
      $0.paper("2031-03-06")
      $0.says(.releaseInError, whom: ["Tomas Harl"], on: "2031-03-03")
    },
    .one("a resignation that another paper calls a dismissal") {
      $0.paper("2031-03-05")
      $0.says(.resignation, whom: ["Ann Poole"], on: "2031-03-04")
      $0.paper("2031-03-06")
      $0.says(.dismissal, whom: ["Ann Poole"], on: "2031-03-04")
    },
    .one("a statement that was an exchange in the House") {
      $0.paper("2031-03-05")
      $0.says(.parliamentaryExchange, who: ["Ann Poole"], on: "2031-03-04", topic: ["prison", "checks"])
      $0.paper("2031-03-06")
      $0.says(.statement, who: ["Ann Poole"], on: "2031-03-04", topic: ["prison", "releases"])
    },
    .one("a measure announced and promised in one breath") {
      $0.paper("2031-03-05")
      $0.says(.announcement, who: ["Ann Poole"], on: "2031-03-04", topic: ["release", "checks"])
      $0.paper("2031-03-06")
      $0.says(.promise, who: ["Ann Poole"], on: "2031-03-04", topic: ["tougher", "checks"])
    },
    .one("a matter referred that opens an inquiry") {
      $0.paper("2031-03-05")
      $0.says(.referral, who: ["The Sentinel Board"], on: "2031-03-04", topic: ["death", "custody"])
      $0.paper("2031-03-06")
      $0.says(.inquiryLaunched, who: ["The Sentinel Board"], on: "2031-03-04", topic: ["custody", "death"])
    },
    .one("a meeting that another paper calls a gathering") {
      $0.paper("2031-03-05")
      $0.says(.gathering, who: ["Ann Poole", "Edwin Voss"], on: "2031-03-04", topic: ["dinner"])
      $0.paper("2031-03-06")
      $0.says(.meeting, who: ["Ann Poole", "Edwin Voss"], on: "2031-03-04", topic: ["dinner"])
    },
    .one("a report that came out") {
      $0.paper("2031-03-05")
      $0.says(.publication, who: ["The Sentinel Board"], on: "2031-03-04", topic: ["report", "barge"])
      $0.says(.report, who: ["The Sentinel Board"], on: "2031-03-04", topic: ["barge", "failings"])
    },
    .one("an arrest that ends an escape") {
      $0.paper("2031-03-05")
      $0.says(.arrest, whom: ["Tomas Harl"], on: "2031-03-04")
      $0.paper("2031-03-06")
      $0.says(.recapture, whom: ["Tomas Harl"], on: "2031-03-04")
    },
  ]

  static let names: [MergeCase] = [
    .one("a lead without the name") {
      $0.paper("2031-03-05")
      $0.says(.releaseInError, unnamed: "A burglar", on: "2031-03-03")
      $0.says(.releaseInError, whom: ["Tomas Harl"], at: "HMP Ashmere", on: "2031-03-03")
    },
    .one("an arrested man whom the next sentence names") {
      $0.paper("2031-03-05")
      $0.says(.charge, unnamed: "A former soldier", on: "2031-03-04")
      $0.says(.charge, whom: ["Tomas Harl"], on: "2031-03-04")
    },
    .one("a former soldier, in a paper that names him without saying so") {
      $0.paper("2031-03-05")
      $0.says(.plea, unnamed: "A former soldier", on: "2031-03-04")
      $0.mentions("Tomas Harl")
      $0.paper("2031-03-06")
      $0.says(.plea, whom: ["Tomas Harl"], on: "2031-03-04")
    },
    .one("the death, in a paper that names the dead") {
      $0.paper("2031-03-05")
      $0.says(.death, whom: ["Tomas Harl"], at: "HMP Ashmere", on: "2031-03-04")
      $0.paper("2031-03-06")
      $0.mentions("Tomas Harl")
      $0.says(.death, words: "the death came at night")
    },
    .one("an inquest of one day in two papers of one place") {
      $0.paper("2031-03-05")
      $0.mentions("HMP Ashmere")
      $0.says(.courtHearing, on: "2031-03-04", words: "an inquest was opened")
      $0.paper("2031-03-06")
      $0.mentions("HMP Ashmere")
      $0.says(.courtHearing, on: "2031-03-04", words: "the coroner sat")
    },
  ]
}
