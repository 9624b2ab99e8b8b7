internal import ChronologyModel

extension Finding {
  /// The same accounts as a look-alike: they differ on `matter` ("the date of the vote: Monday or Tuesday"), and `reason`
  /// says why that is no conflict. It takes the place of the last step of the reckoning, which says why it would be one;
  /// little hangs on it, and there is nothing to settle.
  func explained(_ reason: String, differingOn matter: String) -> Finding {
    var finding = self
    finding.severity = .low
    finding.status = .explained(reason: reason)
    finding.summary = "Accounts differ on \(matter)."
    finding.reckoning = reckoning.dropLast() + ["This is no conflict: \(reason)."]
    finding.settledBy = ""
    return finding
  }
}
