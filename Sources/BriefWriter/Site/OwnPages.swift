internal import ChronologyModel

/// The words of a site that are in it whatever the story: some are surnames too, as Link, Day and May.
enum OwnPages {
  /// Pages of a story in which everything occurs once and nothing is named, and the words that entries begin with.
  static func bytes() -> [[UInt8]] {
    let quotation = PublicChronology.Quotation(publication: 0, words: nil, speaker: "", citation: nil, address: nil)
    var story = PublicChronology(title: "", asAt: "", edition: "", period: nil, moment: nil, embargo: nil)
    story.embargo = CivilInstant(minutes: 0)
    story.entries = [nil, "2031-01-01"].map { machine in
      PublicChronology.Entry(
        anchor: "", day: DayGroups.undated, machine: machine, time: nil, kind: "", summary: "", standing: nil,
        notes: [], subjects: [0, 1], conflicts: [0], quotations: [quotation], published: nil, updated: nil)
    }
    story.conflicts = [
      PublicChronology.Conflict(
        anchor: "", kind: "", summary: "", sides: [], reckoning: [""], settledBy: "", entries: [0])
    ]
    story.subjects = [true, false].map {
      PublicChronology.Subject(isPrison: $0, name: "", page: "", entries: [0])
    }
    story.publications = [PublicChronology.Publication(name: "", title: "", date: "", machine: nil, address: "")]
    let frame = SiteFrame(story: story, publisher: nil, contact: "")
    let orders = SiteOptions.Order.allCases
    return orders.map { StoryPage(frame: frame, order: $0).bytes() }
      + story.subjects.map { SubjectPage(frame: frame, subject: $0, order: .newest).bytes() }
      + [AccessibilityPage(frame: frame).bytes(), AtomFeed(feed: Feed(story)).bytes(), Feed(story).json(), labels]
  }

  /// Kinds of events and conflicts, days, and the words that notes and labels begin with.
  private static let labels: [UInt8] = {
    var words = EventKind.allCases.map(\.words) + Finding.Kind.allCases.map(\.words)
    words += DateStyle.months + DateStyle.weekdays
    words += [
      "Early, Late, Mid, Spring, Summer, Autumn, Winter, Weekend, Week, Year, Quarter, Between, About, Not after, Not before",
      "Other dates given, Date worked out, One account, Another account, One passage, Another passage, As printed",
      "an unnamed source",
    ]
    return Array(words.joined(separator: ". ").utf8)
  }()
}
