/// Repairs the characters of a text that were damaged on its way, where there is evidence of it.
enum TextRepair {
  /// A text with its damage repaired.
  struct Repaired {
    var lines: [[UInt8]]
    /// How many characters were repaired.
    var count = 0
    /// Up to three words as they stood and as they were read.
    var examples: [(damaged: String, read: String)] = []

    /// What a reader is told of it.
    var note: String {
      let characters = count == 1 ? "1 damaged character" : "\(count) damaged characters"
      let shown = examples.map { "\($0.damaged) → \($0.read)" }.joined(separator: ", ")
      return "repaired \(characters)" + (shown.isEmpty ? "" : ": \(shown)")
    }
  }

  /// The lines repaired; nil when nothing in them is damaged.
  static func repaired(_ lines: [[UInt8]]) -> Repaired? {
    var found: [(index: Int, mojibake: DamagedLine, marks: LostMarks)] = []
    var evidence = 0
    for (index, line) in lines.enumerated() where mayBeDamaged(line) {
      let repaired = Mojibake.repaired(DamagedLine(line))
      let marks = LostMarks(repaired)
      evidence += marks.evidence + (repaired.count > 0 ? LostMarks.enough : 0)
      found.append((index, repaired, marks))
    }
    var result = Repaired(lines: lines)
    for (index, mojibake, marks) in found {
      let restored = evidence >= LostMarks.enough ? marks.restored() : mojibake
      guard restored.count > 0 else { continue }
      let bytes = restored.bytes
      result.count += restored.count
      if result.examples.count < 3 { result.addExamples(lines[index], bytes) }
      result.lines[index] = bytes
    }
    return result.count > 0 ? result : nil
  }

  /// The same for a short text that stands apart from the lines.
  static func repaired(_ text: String) -> String? {
    repaired([Array(text.utf8)]).map { String(decoding: $0.lines[0], as: UTF8.self) }
  }

  /// True when a line has a sign that damage leaves: a character of U+00C0 to U+00FF, a control character, a sign of
  /// KOI8-R's box drawing.
  private static func mayBeDamaged(_ line: [UInt8]) -> Bool {
    line.withUnsafeBufferPointer { bytes in
      var place = UTF8Scan.ascii(bytes, from: 0)
      while place + 1 < bytes.count {
        switch bytes[place] {
        case 0xC3: return true
        case 0xC2 where bytes[place + 1] < 0xA0: return true
        case 0xE2 where bytes[place + 1] == 0x8C || bytes[place + 1] == 0x96: return true
        default: break
        }
        place = UTF8Scan.ascii(bytes, from: place + 1)
      }
      return false
    }
  }
}

extension TextRepair.Repaired {
  /// Adds words that differ, when the two lines have as many.
  fileprivate mutating func addExamples(_ damaged: [UInt8], _ read: [UInt8]) {
    let (old, new) = (damaged.split(separator: 0x20), read.split(separator: 0x20))
    guard old.count == new.count else { return }
    for (old, new) in zip(old, new) where old != new && old.count > 2 && old.count <= 60 {
      let example = (String(decoding: old, as: UTF8.self), String(decoding: new, as: UTF8.self))
      if !examples.contains(where: { $0.damaged == example.0 }) { examples.append(example) }
      if examples.count == 3 { return }
    }
  }
}

/// A line as characters, with a mark on those that a repair has already given.
struct DamagedLine {
  var scalars: [UInt32]
  /// True for characters that are repaired: an `â` among them is a real one.
  var isRepaired: [Bool]
  /// How many characters were repaired.
  var count = 0

  init(_ line: [UInt8]) {
    scalars = String(decoding: line, as: UTF8.self).unicodeScalars.map(\.value)
    isRepaired = Array(repeating: false, count: scalars.count)
  }

  /// The line in UTF-8.
  var bytes: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(scalars.count + 16)
    for scalar in scalars { TextEncoding.append(scalar, to: &out) }
    return out
  }
}
