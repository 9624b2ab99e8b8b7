import ChronologyModel
import Lexing

/// Lines of a live page that carry a day and a clock time: what follows was written then.
extension Reader {
  /// From a heading on, days are counted from its day and no longer from that of the page.
  mutating func openSection(_ hit: Found) {
    guard hit.kind == .time, let interval = hit.interval, interval.precision == .minute,
      isAloneOnItsLine(hit.start, (hit.also.last ?? hit).end)
    else { return }
    let day = interval.earliest.day
    if let last = publication.interval?.latest.day ?? publication.latest, day > last { return }
    // The line under a headline that gives the day of publication opens nothing.
    if let reference, reference.first == day, reference.last == day { return }
    section = day
    reference = Reference(day: day)
  }

  /// What is counted from a heading says so.
  func underHeading(_ hit: Found) -> Found {
    guard let section, hit.anchor == .publication else { return hit }
    var hit = hit
    hit.anchor = .mention
    hit.reckoning = "as of the heading above it, \(section.inWords): \(hit.reckoning)"
    return hit
  }

  private func isAloneOnItsLine(_ start: Int, _ end: Int) -> Bool {
    let bytes = text.bytes
    var place = start - 1
    while place >= 0, bytes[place] != 0x0A {
      guard start - place < 8, Self.isFiller(bytes[place]) else { return false }
      place -= 1
    }
    place = end
    while place < bytes.count, bytes[place] != 0x0A {
      guard place - end < 8, Self.isFiller(bytes[place]) else { return false }
      place += 1
    }
    return true
  }

  /// Blanks, bullets and the signs that end a heading.
  private static func isFiller(_ byte: UInt8) -> Bool {
    byte >= 0x80 || [0x09, 0x0D, 0x20, 0x28, 0x29, 0x2A, 0x2D, 0x2E, 0x3A, 0x7C].contains(byte)
  }
}
