/// Takes a text in UTF-8 piece by piece and hands on what XML may hold: valid UTF-8, line ends as `\n`, no control characters.
/// A byte that is no UTF-8 stands for the character that windows-1252 gives it. One pass, and what is plain is copied whole.
struct UTF8Pieces {
  /// Bytes that were no UTF-8.
  private(set) var badBytes = 0
  /// Control characters left out.
  private(set) var controls = 0

  /// Line ends handed on.
  private(set) var lines = 0

  /// The beginning of a character that the last piece ended in.
  private var pending: [UInt8] = []
  private var isAfterReturn = false
  private var isAtStart = true

  /// Appends what `piece` holds to `out`; with `isLast` an unfinished character is no longer waited for.
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>, to out: inout [UInt8], isLast: Bool) {
    guard !pending.isEmpty else { return take(piece, &out, isLast) }
    let joined = pending + piece
    pending.removeAll()
    joined.withUnsafeBufferPointer { take($0, &out, isLast) }
  }

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ out: inout [UInt8], _ isLast: Bool) {
    guard let base = bytes.baseAddress else { return }
    let count = bytes.count
    var place = 0
    if isAtStart, count >= 3 || isLast {
      isAtStart = false
      if count >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF { place = 3 }
    } else if isAtStart {
      return pending.append(contentsOf: bytes)
    }
    out.reserveCapacity(out.count + count)
    var run = place
    func flush(_ end: Int, _ out: inout [UInt8]) {
      if end > run { out.append(contentsOf: bytes.part(run..<end)) }
    }
    while place < count {
      let plain = UTF8Pieces.plain(base + place, count - place)
      if plain > 0 { isAfterReturn = false }
      place += plain
      guard place < count else { break }
      let byte = base[place]
      if byte == 0x0A, isAfterReturn {
        // The second half of a `\r\n`, whose first half is a line end already.
        flush(place, &out)
        place += 1
        run = place
        isAfterReturn = false
      } else if byte == 0x0A || byte == 0x09 {
        place += 1
        if byte == 0x0A { lines &+= 1 }
        isAfterReturn = false
      } else if byte < 0x20 {
        flush(place, &out)
        if byte == 0x0D {
          out.append(0x0A)
          lines += 1
        } else {
          controls += 1
        }
        isAfterReturn = byte == 0x0D
        place += 1
        run = place
      } else {
        isAfterReturn = false
        let length = UTF8Pieces.sequence(base + place, count - place)
        if length < 0, !isLast {
          flush(place, &out)
          return pending.append(contentsOf: bytes.part(place..<bytes.count))
        }
        if length == 3, byte == 0xE2, base[place + 1] == 0x80, base[place + 2] | 1 == 0xA9 {
          flush(place, &out)
          out.append(0x0A)
          lines += 1
          place += 3
          run = place
        } else if length > 0 {
          place += length
        } else {
          flush(place, &out)
          TextEncoding.append(Windows1252.scalar(of: byte), to: &out)
          badBytes += 1
          place += 1
          run = place
        }
      }
    }
    flush(count, &out)
  }

  /// How many of the first bytes are ASCII and show something.
  private static func plain(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var place = 0
    let raw = UnsafeRawPointer(start)
    while place &+ 8 <= count {
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      // A byte below 0x20 borrows from its high bit; one of 0x80 and above has it set.
      let low = (word &- 0x2020_2020_2020_2020) | word
      if low & 0x8080_8080_8080_8080 != 0 { break }
      place &+= 8
    }
    while place < count, start[place] &- 0x20 < 0x60 { place &+= 1 }
    return place
  }

  /// How many bytes the well-formed character has (Unicode 15, table 3-7); 0 when there is none, -1 when more bytes are
  /// needed to tell.
  private static func sequence(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let first = start[0]
    if first < 0x80 { return 1 }
    let length: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if first == 0xE0 { lowest = 0xA0 }
      if first == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      length = 4
      if first == 0xF0 { lowest = 0x90 }
      if first == 0xF4 { highest = 0x8F }
    default: return 0
    }
    if count < 2 { return -1 }
    guard start[1] >= lowest, start[1] <= highest else { return 0 }
    for next in 2..<max(2, length) {
      if next >= count { return -1 }
      if start[next] & 0xC0 != 0x80 { return 0 }
    }
    return length
  }
}
