import ChronologyModel
import Lexing

/// Looking at the tokens round a place, within its sentence.
extension Reader {
  func kind(_ index: Int) -> Word.Kind {
    sentence.contains(index) ? words[index].kind : .none
  }

  func value(_ index: Int) -> Int { Int(words[index].value) }

  /// True for a one-byte sign at `index`.
  func isSign(_ index: Int, _ byte: UInt8) -> Bool {
    guard sentence.contains(index), tokens[index].kind == .sign else { return false }
    return tokens[index].end - tokens[index].start == 1 && text.bytes[tokens[index].start] == byte
  }

  func isComma(_ index: Int) -> Bool { isSign(index, 0x2C) }
  func isPoint(_ index: Int) -> Bool { isSign(index, 0x2E) }

  /// True for a hyphen, an en dash or an em dash standing as a token.
  func isDash(_ index: Int) -> Bool {
    guard sentence.contains(index), tokens[index].kind == .sign else { return false }
    let start = tokens[index].start
    if text.bytes[start] == 0x2D { return true }
    return tokens[index].end - start == 3 && text.bytes[start] == 0xE2 && text.bytes[start + 1] == 0x80
      && (0x90...0x95).contains(text.bytes[start + 2])
  }

  /// True when no white space stands before the token at `index`.
  func touches(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && tokens[index - 1].end == tokens[index].start
  }

  func hash(_ index: Int) -> UInt64 { sentence.contains(index) ? tokens[index].hash : 0 }

  func isWord(_ index: Int) -> Bool { sentence.contains(index) && tokens[index].kind == .word }

  func isCapitalised(_ index: Int) -> Bool { isWord(index) && tokens[index].isCapitalised }

  /// The bytes from one token to before another.
  func range(_ first: Int, _ next: Int) -> Range<Int> { tokens[first].start..<tokens[next - 1].end }

  /// An expression over the tokens from `first` to before `next`.
  func make(_ first: Int, _ next: Int, _ kind: Timex.Kind, _ value: String) -> Found {
    Found(range(first, next), next: next, kind, value)
  }

  /// A dated expression.
  func make(
    _ first: Int, _ next: Int, _ value: String, _ interval: CivilInterval, _ anchor: Timex.Anchor,
    _ reckoning: String = ""
  ) -> Found {
    var hit = make(first, next, .date, value)
    hit.interval = interval
    hit.anchor = anchor
    hit.reckoning = reckoning
    return hit
  }

  /// The same expression, begun at an earlier token.
  func widened(_ hit: Found, from first: Int) -> Found {
    var hit = hit
    hit.start = tokens[first].start
    return hit
  }
}
