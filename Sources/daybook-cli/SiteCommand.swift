internal import ArgumentParser
internal import BriefWriter
internal import ChronologyModel
internal import Foundation
internal import Knowledge
internal import Lexing

/// `daybook site`: the press office's export.
struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Write a site that the public can read: the chronology, its sources, and where accounts conflict.",
    discussion: """
      Pages that need no script and ask nothing of any other place: one of the story, one for each person and prison, an \
      accessibility statement, and two feeds. They hold quotations with their sources and none of the notes, paths or \
      texts that they were made from.

      Before an embargo ends, the program writes nothing. This is the one command that asks the system for the time, \
      and only when there is an embargo; --now says it instead.

      EXAMPLE: daybook site clippings --output public --restricted names.txt --embargo 2026-03-04T22:30
      """)

  @OptionGroup var input: InputOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write; one that this command wrote before is replaced.", valueName: "folder"))
  var output: String

  @Option(help: ArgumentHelp("The subject, in place of the one made from the events.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("The edition that every page names.", valueName: "text"))
  var edition = "1"

  @Option(
    help: ArgumentHelp("Which events come first: newest or oldest.", valueName: "order"),
    transform: ArgumentValue.order)
  var order: SiteOptions.Order = .newest

  @Option(help: ArgumentHelp("Who publishes the site, for its head and its statement.", valueName: "name"))
  var publisher: String?

  @Option(help: ArgumentHelp("How readers reach the publisher: an address, a telephone number.", valueName: "text"))
  var contact: String?

  @Option(
    help: ArgumentHelp(
      "A list of names that may not be published: a person a line, other names after |.", valueName: "file"))
  var restricted: String?

  @Option(
    help: ArgumentHelp("Write nothing before then, London time: 2026-03-04T22:30.", valueName: "time"),
    transform: ArgumentValue.start)
  var embargo: CivilInstant?

  @Option(
    help: ArgumentHelp("The time that it is, in place of the system's, for the embargo.", valueName: "time"),
    transform: ArgumentValue.start)
  var now: CivilInstant?

  @Flag(help: "Write it before the embargo ends; every page then says that it is under embargo.")
  var despiteEmbargo = false

  func run() throws {
    // Read first: when the list cannot be used, nothing else is done.
    let restrictions = try names()
    let session = try Session(input)
    let embargo = try embargo(session.chronology)
    let options = SiteOptions(
      title: title, edition: edition, order: order, publisher: publisher, contact: contact, embargo: embargo,
      restrictions: restrictions)
    let site: Site
    do { site = try Site(session.chronology, options: options) } catch { throw Console.failure("\(error)") }
    let folder = try SiteFolder(output)
    try folder.write(site.files)
    let size = site.files.reduce(0) { $0 + $1.bytes.count }
    try Console.write(lines: [
      site.summary,
      "Written: \(folder.path)/index.html and \(site.files.count - 1) more files, \((size + 999) / 1000) kB",
    ])
    try session.finish()
  }

  private func names() throws -> Restrictions {
    guard let restricted else { return .none }
    guard let data = FileManager.default.contents(atPath: restricted) else {
      throw Console.failure("\(restricted): the list of names could not be read")
    }
    var list: Restrictions
    do { list = try Restrictions([UInt8](data)) } catch { throw Console.failure("\(restricted): \(error)") }
    do {
      let names = try ReferenceTables(source: TableSource(directory: input.data)).names
      list.givenNames = GivenNames(
        isGiven: { names.isGiven(FoldedHash.of($0)) && !names.isAmbiguous(FoldedHash.of($0)) },
        agree: { names.agree(FoldedHash.of($0), FoldedHash.of($1)) })
    } catch { throw Console.failure("\(error)") }
    return list
  }

  /// The embargo that still holds and that the user has set aside; nil when there is none. Throws when it forbids.
  private func embargo(_ chronology: Chronology) throws -> CivilInstant? {
    guard let ends = SiteOptions.embargo(embargo, of: chronology), moment < ends else { return nil }
    if despiteEmbargo { return ends }
    throw Console.failure(
      "under embargo until \(ends), London time: nothing was written (--despite-embargo writes all the same)")
  }

  /// What time it is in London. An embargo is a question about the present, which nothing that was read can answer.
  private var moment: CivilInstant {
    now ?? CivilInstant(universal: CivilInstant(minutes: Int((Date().timeIntervalSince1970 / 60).rounded(.down))))
  }
}
