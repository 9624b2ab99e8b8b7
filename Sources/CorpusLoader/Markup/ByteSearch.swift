internal import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Where `byte` first stands at or after `start` and before `end`; nil when it does not.
  func place(of byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
    let end = end ?? count
    guard let base = baseAddress, start < end, let found = memchr(base + start, Int32(byte), end - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// One past where `word` first stands as a whole at or after `start`; nil when it does not.
  func end(of word: StaticString, from start: Int) -> Int? {
    let length = word.utf8CodeUnitCount
    let last = word.utf8Start[length - 1]
    var place = start + length - 1
    while let found = self.place(of: last, from: place) {
      let begin = found - length + 1
      if (0..<length).allSatisfy({ self[begin + $0] == word.utf8Start[$0] }) { return found + 1 }
      place = found + 1
    }
    return nil
  }

  /// A part of it.
  func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: self[range]) }
}
