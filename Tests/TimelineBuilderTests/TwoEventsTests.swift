import ChronologyModel
import Testing

/// Events that are like one another and yet are not one.
@Suite struct TwoEventsTests {
  @Test(arguments: times) func timesThatDoNotFitKeepThemApart(story: MergeCase) { check(story) }
  @Test(arguments: kinds) func aDeedAndWhatFollowsFromItStayApart(story: MergeCase) { check(story) }
  @Test(arguments: names) func peopleStayApart(story: MergeCase) { check(story) }

  private func check(_ story: MergeCase) {
    let events = story.events
    #expect(events.count == story.count, "\(events.map { ($0.kind, $0.date?.value, $0.people) })")
  }

  static let times: [MergeCase] = [
    .two("what was told before the dated one had happened") {
      $0.paper("2031-03-01")
      $0.says(.charge, whom: ["Tomas Harl"])
      $0.paper("2031-03-20")
      $0.says(.charge, whom: ["Tomas Harl"], on: "2031-03-19")
    },
    .two("an anniversary") {
      $0.paper("2032-03-04")
      $0.says(.gathering, who: ["Ann Poole"], on: "2031-03-03", topic: ["vigil"])
      $0.says(.gathering, who: ["Ann Poole"], on: "2032-03-03", topic: ["vigil"])
    },
    .two("a second arrest three weeks on") {
      $0.paper("2031-03-25")
      $0.says(.arrest, whom: ["Tomas Harl"], on: "2031-03-03")
      $0.says(.arrest, whom: ["Tomas Harl"], on: "2031-03-24")
    },
    .two("hearings of two days") {
      $0.paper("2031-03-25")
      $0.says(.courtHearing, whom: ["Tomas Harl"], on: "2031-03-20")
      $0.says(.courtHearing, whom: ["Tomas Harl"], on: "2031-03-24")
    },
    .two("two letters of one person to two") {
      $0.paper("2031-03-25")
      $0.says(.letter, who: ["Ann Poole"], with: ["Edwin Voss"], on: "2031-03-20", topic: ["barge", "water"])
      $0.says(.letter, who: ["Ann Poole"], with: ["Greta Lind"], on: "2031-03-24", topic: ["barge", "water"])
    },
    .two("two votes of one week") {
      $0.paper("2031-03-25")
      $0.says(.vote, on: "2031-03-19", topic: ["bill", "amendment"])
      $0.says(.vote, on: "2031-03-20", topic: ["bill", "amendment"])
    },
    .two("a resignation and a dismissal two days later") {
      $0.paper("2031-03-05")
      $0.says(.resignation, whom: ["Ann Poole"], on: "2031-03-02")
      $0.paper("2031-03-06")
      $0.says(.dismissal, whom: ["Ann Poole"], on: "2031-03-04")
    },
    .two("a resignation of long ago and one of this week") {
      $0.paper("2031-03-05")
      $0.says(.resignation, whom: ["Ann Poole"], on: "2024")
      $0.says(.resignation, whom: ["Ann Poole"], on: "2031-03-04")
    },
  ]

  static let kinds: [MergeCase] = [
    .two("a conviction and the sentence for it") {
      $0.paper("2031-03-05")
      $0.says(.conviction, whom: ["Tomas Harl"], on: "2031-03-04")
      $0.says(.sentencing, whom: ["Tomas Harl"], on: "2031-03-04")
    },
    .two("a promise and the day it came into force") {
      $0.paper("2031-03-25")
      $0.says(.promise, who: ["Ann Poole"], on: "2031-03-04", topic: ["release", "checks"])
      $0.says(.policyEffective, who: ["Ann Poole"], on: "2031-03-24", topic: ["release", "checks"])
    },
    .two("an inquiry launched and its report") {
      $0.paper("2031-06-25")
      $0.says(.inquiryLaunched, who: ["The Sentinel Board"], on: "2031-03-04", topic: ["barge"])
      $0.says(.publication, who: ["The Sentinel Board"], on: "2031-06-24", topic: ["barge", "report"])
    },
    .two("a death and the arrest for it") {
      $0.paper("2031-03-05")
      $0.says(.death, whom: ["Greta Lind"], on: "2031-03-04")
      $0.says(.arrest, whom: ["Tomas Harl"], on: "2031-03-04")
    },
    .two("a dismissal and an appointment on one day") {
      $0.paper("2031-03-05")
      $0.says(.dismissal, whom: ["Ann Poole"], on: "2031-03-04")
      $0.says(.appointment, whom: ["Edwin Voss"], on: "2031-03-04")
    },
    .two("a statement of one day outside and words in the House on another") {
      $0.paper("2031-03-08")
      $0.says(.statement, who: ["Ann Poole"], on: "2031-03-04", topic: ["checks"])
      $0.says(.parliamentaryExchange, who: ["Ann Poole"], on: "2031-03-05", topic: ["checks"])
    },
    .two("two announcements of one minister on one day") {
      $0.paper("2031-03-08")
      $0.says(.announcement, who: ["Ann Poole"], on: "2031-03-04", topic: ["barge", "closure"])
      $0.says(.promise, who: ["Ann Poole"], on: "2031-03-04", topic: ["flood", "money"])
    },
  ]

  static let names: [MergeCase] = [
    .two("two men of one prison and one week") {
      $0.paper("2031-03-08")
      $0.says(.releaseInError, whom: ["Tomas Harl"], at: "HMP Ashmere", on: "2031-03-03")
      $0.says(.releaseInError, whom: ["Edwin Voss"], at: "HMP Ashmere", on: "2031-03-06")
    },
    .two("another nameless man of another day") {
      $0.paper("2031-03-08")
      $0.says(.releaseInError, unnamed: "A robber", at: "HMP Ashmere", on: "2031-03-06")
      $0.paper("2031-03-09")
      $0.says(.releaseInError, whom: ["Edwin Voss"], at: "HMP Ashmere", on: "2031-03-03")
    },
    .two("a second man of that day") {
      $0.paper("2031-03-08")
      $0.says(.releaseInError, unnamed: "A second man", at: "HMP Ashmere", on: "2031-03-03")
      $0.paper("2031-03-09")
      $0.says(.releaseInError, whom: ["Edwin Voss"], at: "HMP Ashmere", on: "2031-03-03")
    },
    .two("a nameless man, in a paper that names nobody") {
      $0.paper("2031-03-05")
      $0.says(.plea, unnamed: "A former soldier", on: "2031-03-04")
      $0.paper("2031-03-06")
      $0.says(.plea, whom: ["Tomas Harl"], on: "2031-03-04")
    },
    .two("inquests of one day in papers of two places") {
      $0.paper("2031-03-05")
      $0.mentions("HMP Ashmere")
      $0.says(.courtHearing, on: "2031-03-04", words: "an inquest was opened")
      $0.paper("2031-03-06")
      $0.mentions("HMP Harbour Gate")
      $0.says(.courtHearing, on: "2031-03-04", words: "the coroner sat")
    },
    .two("one day, two prisons") {
      $0.paper("2031-03-08")
      $0.says(.death, unnamed: "A man", at: "HMP Ashmere", on: "2031-03-03")
      $0.paper("2031-03-09")
      $0.says(.death, whom: ["Edwin Voss"], at: "HMP Harbour Gate", on: "2031-03-03")
    },
    .two("two who resign together") {
      $0.paper("2031-03-08")
      $0.says(.resignation, whom: ["Ann Poole", "Edwin Voss"], on: "2031-03-03")
    },
    .two("two speakers of one debate") {
      $0.paper("2031-03-08")
      $0.says(.parliamentaryExchange, who: ["Ann Poole"], on: "2031-03-03", topic: ["barge"])
      $0.says(.statement, who: ["Edwin Voss"], on: "2031-03-03", topic: ["barge"])
    },
  ]
}
