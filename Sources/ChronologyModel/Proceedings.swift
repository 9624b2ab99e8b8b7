/// The official record of a sitting that a document is part of: what a citation of it names beside the column.
public struct Proceedings: Sendable, Hashable {
  /// Whose record it is.
  public enum House: String, Sendable {
    /// The House of Commons.
    case commons
    /// The House of Lords.
    case lords
    /// The Scottish Parliament.
    case scottishParliament = "Scottish Parliament"
  }

  /// What part of the record it is; columns are numbered apart in each.
  public enum Report: String, Sendable {
    /// The chamber.
    case debate
    /// Westminster Hall (Commons).
    case westminsterHall = "Westminster Hall"
    /// The Grand Committee (Lords).
    case grandCommittee = "Grand Committee"
    /// A public bill committee or another general committee (Commons).
    case committee
    /// Written questions and their answers.
    case writtenAnswers = "written answers"
    /// Written statements.
    case writtenStatements = "written statements"
  }

  /// Whose record it is.
  public var house: House
  /// What part of the record it is.
  public var report: Report
  /// The day of the sitting, or of the answer.
  public var day: CivilDay
  /// The volume, where it is known.
  public var volume: Int?
  /// The number of a question (`84512`, `HL1234`) or of a statement (`HCWS101`).
  public var number: String?
  /// The bill before a committee.
  public var bill: String?

  /// A part of a record.
  public init(
    house: House, report: Report, day: CivilDay, volume: Int? = nil, number: String? = nil, bill: String? = nil
  ) {
    self.house = house
    self.report = report
    self.day = day
    self.volume = volume
    self.number = number
    self.bill = bill
  }
}
