/// What an XML scanner tells of a text, in order.
protocol XMLReceiver {
  /// True once what was handed over is not as XML asks.
  var isDamaged: Bool { get }
  /// A start tag; what it holds can be asked only during the call.
  mutating func start(_ tag: XMLTag) throws(LoadError)
  /// An end tag, by its name with its prefix; `tag` is the whole of it.
  mutating func end(_ name: UnsafeBufferPointer<UInt8>, _ tag: UnsafeBufferPointer<UInt8>)
  /// Text, its references resolved; the text of one element may come in pieces.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// Cuts XML into tags and text, piece by piece, and goes on after damage: what is not as XML asks is read as it was meant,
/// the line of the first such place is kept, and no text is ever dropped. It knows no entities but the names of HTML, reads
/// no declarations and holds no more than the tag it is in, so there is nothing in it for a hostile feed to swell.
struct XMLScanner {
  /// The line of the first damage.
  private(set) var damagedAt: Int?

  /// What ends a comment, an instruction or a declaration.
  enum End { case comment, instruction, declaration }

  /// What has been pushed and not been read.
  private var window: [UInt8] = []
  private var decoder = UTF8Pieces()
  /// True within a CDATA section.
  var isInSection = false
  /// True before the first sign.
  var isAtStart = true
  /// Bytes the window must have before an unfinished token in it is looked at again: twice as many as the last time, so that
  /// a long one costs no more than its length.
  private var wanted = 0
  /// True when the names of HTML may be declared outside the text.
  var hasOutsideNames = false
  /// Ends that were looked for in the last of the text and are not there.
  var missingEnds: Set<End> = []

  /// True when bytes had to be taken for another encoding than UTF-8.
  var hasBadBytes: Bool { decoder.badBytes > 0 }

  /// Takes the next piece of a text in UTF-8; the last one may be empty.
  mutating func push(
    _ piece: UnsafeBufferPointer<UInt8>, isLast: Bool, to receiver: inout some XMLReceiver
  ) throws(LoadError) {
    decoder.append(piece, to: &window, isLast: isLast)
    if window.count < wanted, !isLast { return }
    // The window is held here while it is read, so that it is neither copied nor held twice.
    var held: [UInt8] = []
    swap(&held, &window)
    var place = 0
    var failure: LoadError?
    held.withUnsafeBufferPointer { bytes in
      do throws(LoadError) { place = try read(bytes, isLast, &receiver) } catch { failure = error }
    }
    if let failure { throw failure }
    if damagedAt == nil, decoder.controls > 0 || decoder.badBytes > 0 { damagedAt = line }
    held.removeFirst(place)
    wanted = held.count * 2
    if wanted > 2 * Limits.text { throw .textTooLong }
    window = held
  }

  /// The line that the text so far ends in.
  var line: Int { decoder.lines + 1 }

  /// The line of a place in the window.
  func line(of place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    line - bytes[min(place, bytes.count)...].count { $0 == 0x0A }
  }

  /// Marks a place as damaged.
  mutating func damage(_ place: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    if damagedAt == nil { damagedAt = line(of: place, bytes) }
  }

  /// Reads as much as is there; returns where the first unfinished token begins.
  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ isLast: Bool, _ receiver: inout some XMLReceiver
  ) throws(LoadError) -> Int {
    let count = bytes.count
    var place = 0
    while place < count {
      if isInSection {
        let end = section(bytes, place, isLast)
        if end.text > place { receiver.text(bytes.part(place..<end.text)) }
        place = end.next
        if isInSection {
          if isLast { damage(place, bytes) }
          return place
        }
        continue
      }
      if bytes[place] == 0x3C {
        guard let next = try markup(bytes, place, isLast, &receiver) else { return place }
        isAtStart = false
        if receiver.isDamaged { damage(place, bytes) }
        place = next
        continue
      }
      let end = bytes.place(of: 0x3C, from: place) ?? count
      let next = text(bytes, place..<end, isLast || end < count, &receiver)
      place = next
      if next < end { return next }
    }
    return place
  }

  /// Where the text of a CDATA section ends in the window, and where to go on.
  private mutating func section(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ isLast: Bool
  ) -> (text: Int, next: Int) {
    var place = start
    while let found = bytes.place(of: 0x5D, from: place) {
      place = found
      if place + 2 < bytes.count {
        if bytes[place + 1] == 0x5D, bytes[place + 2] == 0x3E {
          isInSection = false
          return (place, place + 3)
        }
      } else if !isLast {
        return (place, place)
      }
      place += 1
    }
    return (bytes.count, bytes.count)
  }

  /// Hands over text up to the next tag; returns where it stopped, which is at an unfinished reference or the end.
  private mutating func text(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ isWhole: Bool, _ receiver: inout some XMLReceiver
  ) -> Int {
    var place = range.lowerBound
    isAtStart = false
    while place < range.upperBound {
      guard let sign = bytes.place(of: 0x26, from: place, to: range.upperBound) else {
        receiver.text(bytes.part(place..<range.upperBound))
        return range.upperBound
      }
      if sign > place { receiver.text(bytes.part(place..<sign)) }
      switch XMLReferences.read(bytes.part(sign..<range.upperBound), isLast: isWhole) {
      case .unfinished: return sign
      case .sign:
        damage(sign, bytes)
        receiver.text(bytes.part(sign..<sign + 1))
        place = sign + 1
      case .nothing(let length):
        damage(sign, bytes)
        place = sign + length
      case .scalar(let scalar, let length, let isSound):
        if !isSound, !hasOutsideNames { damage(sign, bytes) }
        XMLScanner.hand(scalar, to: &receiver)
        place = sign + length
      }
    }
    return place
  }

  private static func hand(_ scalar: UInt32, to receiver: inout some XMLReceiver) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { room in
      guard let scalar = Unicode.Scalar(scalar), let units = UTF8.encode(scalar) else { return }
      var count = 0
      for unit in units {
        room[count] = unit
        count += 1
      }
      receiver.text(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(room)[..<count]))
    }
  }
}
