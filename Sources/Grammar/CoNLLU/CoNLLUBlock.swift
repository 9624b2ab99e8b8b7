/// The lines of one sentence of CoNLL-U.
struct CoNLLUBlock {
  /// A line that cannot be read.
  struct Fault: Error {
    var reason: String
  }

  /// The words, one after another.
  private(set) var bytes: [UInt8] = []
  /// The bytes of each word.
  private(set) var words: [Range<Int>] = []
  private(set) var hasSpaceAfter: [Bool] = []
  private var lines: [ArraySlice<UInt8>] = []
  /// The columns of each word's line; nil for comments, multiword tokens and empty nodes.
  private var columns: [[ArraySlice<UInt8>]?] = []

  mutating func add(_ line: ArraySlice<UInt8>) throws(Fault) {
    lines.append(line)
    guard line.first != 0x23 else {
      columns.append(nil)
      return
    }
    let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard cells.count == 10 else { throw Fault(reason: "the line has \(cells.count) columns and not 10") }
    guard cells[0].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), !cells[0].isEmpty else {
      guard let first = cells[0].first, first >= 0x30, first <= 0x39 else {
        throw Fault(reason: "the line does not begin with a number")
      }
      columns.append(nil)
      return
    }
    columns.append(cells)
    words.append(bytes.count..<bytes.count + cells[1].count)
    bytes += cells[1]
    hasSpaceAfter.append(!cells[9].contains("SpaceAfter=No"))
  }

  /// Writes the lines, with what `sentence` says of their words; as they are without one.
  func write(_ sentence: ParsedSentence?, _ lemmas: [String], _ roles: [[ParsedSentence.Role]], _ output: inout [UInt8])
  {
    var word = 0
    for (line, cells) in zip(lines, columns) {
      if let sentence, let cells {
        for column in 0..<10 {
          if column > 0 { output.append(0x09) }
          switch column {
          case 2: output += lemmas[word].utf8
          case 3: output += sentence.words[word].universal.rawValue.utf8
          case 4: output += sentence.words[word].penn.rawValue.utf8
          case 9: output += misc(cells[9], roles[word])
          default: output += cells[column]
          }
        }
        word += 1
      } else {
        output += line
      }
      output.append(0x0A)
    }
  }

  private func misc(_ cell: ArraySlice<UInt8>, _ roles: [ParsedSentence.Role]) -> [UInt8] {
    var items = cell.split(separator: 0x7C).filter { !$0.elementsEqual("_".utf8) && !$0.starts(with: "Role=".utf8) }
      .map(Array.init)
    if !roles.isEmpty {
      items.append(Array(("Role=" + roles.map { "\($0.name.rawValue):\($0.verb + 1)" }.joined(separator: ",")).utf8))
    }
    return items.isEmpty ? [0x5F] : Array(items.joined(separator: [0x7C]))
  }
}

extension ArraySlice<UInt8> {
  fileprivate func contains(_ text: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard count >= wanted.count else { return false }
    return (startIndex...(endIndex - wanted.count)).contains { self[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }
}
