/// Repairs text whose UTF-8 bytes were taken for windows-1252 or Latin-1, once or twice, and text whose windows-1252 bytes
/// were taken for Latin-1 or KOI8-R. A sequence is only touched when its characters, written back as bytes, are one
/// well-formed character that belongs in such a text; a real `â`, `Ã` or `Â` is not followed by such characters.
enum Mojibake {
  /// The line with such sequences as the characters they stand for.
  static func repaired(_ line: DamagedLine) -> DamagedLine {
    var line = line
    // Damage done twice needs two passes; what three do not mend is something else.
    for _ in 0..<3 {
      var next = pass(line)
      if next.count == 0 { break }
      next.count = max(line.count, next.count)
      line = next
    }
    return line
  }

  /// The line after one pass, and how many characters that repaired.
  private static func pass(_ line: DamagedLine) -> DamagedLine {
    var out = line
    out.count = 0
    out.scalars.removeAll(keepingCapacity: true)
    out.isRepaired.removeAll(keepingCapacity: true)
    let scalars = line.scalars
    var place = 0
    while place < scalars.count {
      let isBehindRepair = out.isRepaired.last == true && out.count > 0
      if let (meant, length) = sequence(scalars, place, isBehindRepair) ?? singleByte(scalars, place) {
        if let meant {
          out.scalars.append(meant)
          out.isRepaired.append(true)
        }
        out.count += 1
        place += length
      } else {
        out.scalars.append(scalars[place])
        out.isRepaired.append(line.isRepaired[place])
        place += 1
      }
    }
    return out
  }

  /// The character meant by a sequence that begins at `place`, nil inside for a byte order mark, and its length.
  private static func sequence(_ scalars: [UInt32], _ place: Int, _ isBehindRepair: Bool) -> (UInt32?, Int)? {
    guard scalars[place] >= 0xC2, let lead = Windows1252.byte(of: scalars[place]) else { return nil }
    func trail(_ offset: Int) -> UInt32? {
      guard place + offset < scalars.count, scalars[place + offset] >= 0x80,
        let byte = Windows1252.byte(of: scalars[place + offset]), byte & 0xC0 == 0x80
      else { return nil }
      return UInt32(byte & 0x3F)
    }
    switch lead {
    case 0xC2...0xC5:
      guard let last = trail(1) else { return nil }
      let meant = UInt32(lead & 0x1F) << 6 | last
      // The sign for a letter at the end of a word in quotation marks: Ä“ is no damage, nor is É».
      if lead >= 0xC4, !isBehindRepair, place == 0 || !Letters.isLetter(scalars[place - 1]) { return nil }
      return (meant, 2)
    // Signs of windows-1252 that damage done twice leaves: ˜, ˆ, ƒ.
    case 0xC6 where isBehindRepair, 0xCB where isBehindRepair:
      guard let last = trail(1) else { return nil }
      return (UInt32(lead & 0x1F) << 6 | last, 2)
    case 0xE2, 0xEF:
      guard let middle = trail(1) else { return nil }
      guard let last = trail(2) else {
        // The third byte of the closing quotation mark has no character in windows-1252 and is often dropped.
        return lead == 0xE2 && middle == 0 && scalars[place + 1] == 0x20AC ? (0x201D, 2) : nil
      }
      let meant = UInt32(lead & 0x0F) << 12 | middle << 6 | last
      if meant == 0xFEFF { return (nil as UInt32?, 3) }
      return (0x2000...0x2BFF).contains(meant) || meant == 0xFFFD || (0xFB00...0xFB06).contains(meant)
        ? (meant, 3) : nil
    case 0xF0:
      guard let two = trail(1), let three = trail(2), let four = trail(3) else { return nil }
      let meant = two << 12 | three << 6 | four
      return meant >= 0x10000 ? (meant, 4) : nil
    default: return nil
    }
  }

  /// A byte of windows-1252 that was taken for a control character, or for a sign of KOI8-R's box drawing.
  private static func singleByte(_ scalars: [UInt32], _ place: Int) -> (UInt32?, Int)? {
    let scalar = scalars[place]
    if (0x80...0x9F).contains(scalar) {
      let meant = Windows1252.upper[Int(scalar) - 0x80]
      return meant == scalar ? nil : (meant, 1)
    }
    let before = place > 0 ? scalars[place - 1] : 0x20
    let after = place + 1 < scalars.count ? scalars[place + 1] : 0x20
    switch scalar {
    case 0x2320 where Letters.isLetter(after): return (0x201C, 1)
    case 0x2592 where Letters.isLetter(after) && !Letters.isLetter(before): return (0x2018, 1)
    case 0x2593 where Letters.isLetter(before): return (0x2019, 1)
    case 0x25A0 where before > 0x20 && before < 0x80: return (0x201D, 1)
    default: return nil
    }
  }
}
