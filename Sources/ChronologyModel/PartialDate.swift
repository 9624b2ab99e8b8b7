/// A date of a table: a day, or the whole month or year where the source gives no day.
public struct PartialDate: Sendable, Hashable, CustomStringConvertible {
  /// The first day it can be.
  public var earliest: CivilDay
  /// The last day it can be.
  public var latest: CivilDay

  /// Reads `2025-09-05`, `2025-09` or `2025`; nil for anything else.
  public init?(_ text: String) {
    if let day = CivilDay(iso: text) {
      earliest = day
      latest = day
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.count == 4, let year = Int(first), (1...9999).contains(year) else {
      return nil
    }
    if parts.count == 1 {
      earliest = .first(ofMonth: 1, year: year)
      latest = .last(ofMonth: 12, year: year)
    } else if parts.count == 2, let month = Int(parts[1]), (1...12).contains(month) {
      earliest = .first(ofMonth: month, year: year)
      latest = .last(ofMonth: month, year: year)
    } else {
      return nil
    }
  }

  /// `2025-09-05`, `2025-09` or `2025`.
  public var iso: String {
    let day = earliest.description
    if earliest == latest { return day }
    return String(earliest.month == latest.month ? day.prefix(7) : day.prefix(4))
  }

  /// `5 September 2025`, `September 2025` or `2025` (GOV.UK style).
  public var description: String {
    if earliest == latest { return "\(earliest.day) \(PartialDate.monthNames[earliest.month - 1]) \(earliest.year)" }
    if earliest.month == latest.month { return "\(PartialDate.monthNames[earliest.month - 1]) \(earliest.year)" }
    return String(earliest.year)
  }

  /// The names of the months, January first.
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
