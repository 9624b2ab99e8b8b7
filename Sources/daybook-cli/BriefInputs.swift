internal import ArgumentParser
internal import BriefWriter
internal import ChronologyModel
internal import Daybook
internal import Foundation

/// What a brief is made with besides its documents: words and files of the user's, from options or a file of settings. An
/// option stands in place of a setting.
struct BriefInputs: ParsableArguments {
  @Option(help: ArgumentHelp("The subject, in place of the one made from the events.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("The edition that every page names; 1 unless said otherwise.", valueName: "text"))
  var edition: String?

  @Option(help: ArgumentHelp("The marking that every page carries: OFFICIAL.", valueName: "text"))
  var marking: String?

  @Option(help: ArgumentHelp("Who has cleared it, and when.", valueName: "text"))
  var clearance: String?

  @Option(
    help: ArgumentHelp(
      "Not to be published before: 2025-11-06T07:00, London time; every page says so.", valueName: "time"))
  var embargo: String?

  @Option(
    help: ArgumentHelp(
      "The frame: \(BriefTemplate.names.joined(separator: ", ")), or the path of your own.", valueName: "template"))
  var template: String?

  @Option(
    help: ArgumentHelp("Lines to take, one a line; each is held against the record.", valueName: "file"))
  var lines: String?

  @Option(
    help: ArgumentHelp("The chronology.json of the last edition, to note what has changed.", valueName: "file"))
  var since: String?

  @Option(help: ArgumentHelp("A file of key: value lines that say any of these.", valueName: "file"))
  var settings: String?

  /// The settings; none where no file is named.
  func readSettings() throws -> BriefSettings {
    guard let settings else { return BriefSettings() }
    return try FileInput.reading { () throws(BriefInputError) in
      try BriefSettings(try FileInput.bytes(settings), file: settings)
    }
  }

  /// What the brief says that its documents do not, but for the lines, which need the record.
  func options(_ settings: BriefSettings) throws -> BriefOptions {
    var options = BriefOptions(
      title: title ?? settings[.title], edition: edition ?? settings[.edition] ?? "1",
      marking: marking ?? settings[.marking], clearance: clearance ?? settings[.clearance])
    if let embargo {
      options.embargo = BriefInputs.start(try ArgumentValue.moment(embargo), embargo)
    } else if let embargo = settings[.embargo] {
      options.embargo = BriefInputs.start(try moment(embargo, .embargo, settings), embargo)
    }
    if let template = template ?? settings[.template] {
      options.template = try FileInput.reading { () throws(BriefInputError) in try FileInput.template(template) }
    }
    if let since = since ?? settings[.since] {
      options.since = try FileInput.reading { () throws(BriefInputError) in
        try LastEdition(try FileInput.bytes(since), file: since)
      }
    }
    return options
  }

  /// An embargo ends as the day begins that it names.
  private static func start(_ moment: CivilInstant, _ text: String) -> CivilInstant {
    CivilDay(iso: text) == nil ? moment : CivilInstant(moment.day)
  }

  /// A time that the settings give.
  func moment(_ text: String, _ key: BriefSettings.Key, _ settings: BriefSettings) throws -> CivilInstant {
    if let moment = ArgumentValue.instant(text) { return moment }
    throw Console.failure("\(settings.error(key, "\"\(text)\" is no time: write 2025-11-05 or 2025-11-05T12:00"))")
  }
}

/// Files that a user names besides documents.
enum FileInput {
  /// Runs what reads a file, and tells what is wrong with it.
  static func reading<Value>(_ body: () throws(BriefInputError) -> Value) throws -> Value {
    do { return try body() } catch { throw Console.failure("\(error)") }
  }

  /// The bytes of a file.
  static func bytes(_ path: String) throws(BriefInputError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw BriefInputError(file: path, reason: "the file could not be read")
    }
    return Array(data)
  }

  /// A template of the program by its name, or one of the user's by its path.
  static func template(_ name: String) throws(BriefInputError) -> BriefTemplate {
    guard name.contains("/") || name.hasSuffix(BriefTemplate.ending) else { return try BriefTemplate(named: name) }
    let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    return try BriefTemplate(try bytes(name), file: name) { beside in
      FileManager.default.contents(atPath: folder + beside).map(Array.init)
    }
  }
}
