public import ChronologyModel

/// The decisions of researchers about findings, as a file of their own keeps them.
///
/// Columns, with a tab between them: `id`, `status`, `reason`, `initials`, `day`. The first line may be their names; a line
/// that begins with `#` is a comment. A later line about a finding replaces an earlier one.
public struct Rulings: Sendable {
  /// The names of the columns, as the first line of a file.
  public static let heading = "id\tstatus\treason\tinitials\tday"

  private struct Line {
    var number: Int
    var ruling: Ruling
  }

  private let file: String
  private let lines: [Line]

  /// Reads the bytes of `file`. Throws with the file and line of the first that cannot be read.
  public init(_ bytes: [UInt8], file: String) throws(RulingError) {
    self.file = file
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw RulingError(file: file, line: 0, reason: "the file is not valid UTF-8")
    }
    var lines: [Line] = []
    let rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, row) in rows.enumerated() {
      let isHeading = index == 0 && row.hasPrefix("id\t")
      if isHeading || row.hasPrefix("#") || row.allSatisfy(\.isWhitespace) { continue }
      lines.append(Line(number: index + 1, ruling: try Rulings.ruling(row, file: file, line: index + 1)))
    }
    self.lines = lines
  }

  /// Sets each ruling on its finding; the finding is then open or explained as the ruling says. Throws at the first whose
  /// finding is not in the chronology, unless that is as of a time, when what it is about may not have been out.
  public func apply(to chronology: inout Chronology) throws(RulingError) {
    let keys = FindingKey(documents: chronology.documents)
    var places: [String: [Int]] = [:]
    for (index, finding) in chronology.findings.enumerated() {
      for key in Set(keys.keys(of: finding)) { places[key, default: []].append(index) }
    }
    for line in lines {
      guard let found = places[line.ruling.key] else {
        if chronology.asOf != nil { continue }
        throw RulingError(file: file, line: line.number, reason: "no finding here has the id \"\(line.ruling.key)\"")
      }
      // A finding that has the key as its own comes before those that had it once.
      let own = found.filter { chronology.findings[$0].key == line.ruling.key }
      for index in own.isEmpty ? found : own { Rulings.set(line.ruling, on: &chronology.findings[index]) }
    }
    for index in chronology.events.indices { chronology.events[index].isDisputed = false }
    for finding in chronology.findings where finding.isOpen {
      for event in finding.events where chronology.events.indices.contains(event) {
        chronology.events[event].isDisputed = true
      }
    }
  }

  private static func set(_ ruling: Ruling, on finding: inout Finding) {
    finding.ruling = ruling
    if ruling.status.isOpen {
      finding.status = .open
    } else {
      let reason = ruling.reason.isEmpty ? "ruled so without a reason" : ruling.reason
      finding.status = .explained(reason: ruling.status == .corrected ? "corrected since: \(reason)" : reason)
    }
  }

  private static func ruling(_ row: Substring, file: String, line: Int) throws(RulingError) -> Ruling {
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard (2...5).contains(cells.count) else {
      throw RulingError(file: file, line: line, reason: "a ruling has 5 columns: id, status, reason, initials, day")
    }
    func cell(_ index: Int) -> String { index < cells.count ? cells[index] : "" }
    guard FindingKey.isKey(cells[0]) else {
      throw RulingError(
        file: file, line: line,
        reason: "\"\(cells[0])\" is no id of a finding: it has f and 12 digits, as contradictions prints it")
    }
    guard let status = Ruling.Status(rawValue: cells[1]) else {
      let known = Ruling.Status.allCases.map(\.rawValue).joined(separator: ", ")
      throw RulingError(file: file, line: line, reason: "\"\(cells[1])\" is no status: there are \(known)")
    }
    let day = CivilDay(iso: cell(4))
    if day == nil, !cell(4).isEmpty {
      throw RulingError(file: file, line: line, reason: "\"\(cell(4))\" is no day: write 2025-11-05")
    }
    return Ruling(key: cells[0], status: status, reason: cell(2), initials: cell(3), day: day)
  }
}

extension Rulings {
  /// A ruling as a line of a file; tabs and line ends in its words become spaces.
  public static func line(_ ruling: Ruling) -> String {
    [ruling.key, ruling.status.rawValue, ruling.reason, ruling.initials, ruling.day?.description ?? ""].map { cell in
      String(cell.map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }.joined(separator: "\t")
  }
}
