import ChronologyModel

/// The year of a past date without one, in a document of which only the first and last day it can be of are known.
extension Reader {
  /// The date that lies in the six months before the first day the document can be of, or within two weeks after it.
  func nearFirstDay(_ tense: Tense, _ date: (Int) -> CivilDay?) -> CivilDay? {
    guard tense == .past, let bounds = boundsOfPublication else { return nil }
    for year in bounds.earliest.year - 1...bounds.earliest.year + 1 {
      if let day = date(year), (-183...14).contains(day.number - bounds.earliest.number) { return day }
    }
    return nil
  }

  /// The same date a year on, where the document can be as late: the second reading.
  func later(than day: CivilDay, _ date: (Int) -> CivilDay?) -> CivilDay? {
    guard let bounds = boundsOfPublication, let other = date(day.year + 1), other <= bounds.latest else { return nil }
    return other
  }

  func nearFirstDayInWords(_ date: String) -> String {
    "\(date): the year that is near \(publication.earliest?.inWords ?? ""), the first day it can be of"
  }

  /// Bounds less than a year apart.
  private var boundsOfPublication: (earliest: CivilDay, latest: CivilDay)? {
    guard publication.interval == nil, let earliest = publication.earliest, let latest = publication.latest,
      (0...300).contains(latest.number - earliest.number)
    else { return nil }
    return (earliest, latest)
  }
}
