public import ChronologyModel

/// A site for the public to read: pages that need no script and ask nothing of any other place.
public struct Site: Sendable {
  /// A file of the site.
  public struct File: Sendable {
    /// Its name in the folder.
    public var name: String
    /// What it holds.
    public var bytes: [UInt8]
  }

  /// The files, by name.
  public let files: [File]
  /// How many events and conflicts it shows, and how many people and prisons have a page.
  public let summary: String

  /// Makes a site. Every quotation is checked first; last, every file is searched for the names that may not be in it.
  public init(_ chronology: Chronology, options: SiteOptions = SiteOptions()) throws(SiteError) {
    do { try QuotationCheck.check(chronology) } catch { throw .quotation(error) }
    let ours = options.restrictions.people.isEmpty ? [] : OwnPages.bytes()
    let withholding = Withholding(options.restrictions, chronology, pages: ours)
    var builder = PublicChronologyBuilder(chronology, options, withholding)
    let story = builder.build()
    let frame = SiteFrame(
      story: story, publisher: options.publisher.map(withholding.text), contact: options.contact.map(withholding.text))
    var files = [
      File(name: "index.html", bytes: StoryPage(frame: frame, order: options.order).bytes()),
      File(name: "accessibility.html", bytes: AccessibilityPage(frame: frame).bytes()),
    ]
    for subject in story.subjects {
      files.append(
        File(name: subject.page, bytes: SubjectPage(frame: frame, subject: subject, order: options.order).bytes()))
    }
    let feed = Feed(story)
    files.append(File(name: "feed.xml", bytes: AtomFeed(feed: feed).bytes()))
    files.append(File(name: "feed.json", bytes: feed.json()))
    try LeakCheck(withholding: withholding).check(files)
    // What is ours alone names nobody, and its words are not searched.
    for name in ["site.css", "site.js"] { files.append(File(name: name, bytes: EmbeddedTemplate.bytes(name))) }
    self.files = files.sorted { $0.name < $1.name }
    summary = Site.summary(story)
  }

  private static func summary(_ story: PublicChronology) -> String {
    let prisons = story.subjects.count(where: \.isPrison)
    let counts = [
      PlainWords.count(story.entries.count, "event"), PlainWords.count(story.conflicts.count, "conflict"),
      PlainWords.count(story.subjects.count - prisons, "person", "people"), PlainWords.count(prisons, "prison"),
    ]
    return PlainWords.list(counts)
  }
}

/// Why no site was written. No name is in its words.
public enum SiteError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A quotation is not in its document.
  case quotation(QuotationError)
  /// A name of a line of the list of restricted names stands in a file.
  case name(file: String?, line: Int)

  /// The reason, in our words.
  public var description: String {
    switch self {
    case .quotation(let error): error.description
    case .name(let file, let line):
      "nothing was written: \(file ?? "the name of a file") would hold a name of line \(line) of the restricted names"
    }
  }
}
