extension CivilInterval {
  /// True when two accounts can mean one time. Parts of a day run into one another ("Tuesday night" lasts past midnight,
  /// when "Wednesday morning" has begun), so they must have more than two thirds of the shorter in common.
  public func agrees(with other: CivilInterval) -> Bool {
    guard overlaps(other) else { return false }
    guard precision == .partOfDay, other.precision == .partOfDay else { return true }
    let shared = min(latest, other.latest).minutes - max(earliest, other.earliest).minutes + 1
    return shared * 3 > min(span, other.span) * 2
  }
}
