import Foundation
@_spi(Benchmarks) import Grammar
import Stopwatch

// grammar-speed TREES.conllu
//
// How fast the grammar reads the words of a CoNLL-U file: words a second of processor time on one core, and how many
// times as long each stage takes as hashing the same words once, which is what can be compared between machines.

guard CommandLine.arguments.count == 2, let data = FileManager.default.contents(atPath: CommandLine.arguments[1]) else {
  FileHandle.standardError.write(Data("use: grammar-speed TREES.conllu\n".utf8))
  exit(64)
}

/// Sentences laid out as the grammar takes them.
struct Text {
  var bytes: [UInt8] = []
  var sentences: [[Range<Int>]] = [[]]
  var words: Int { sentences.map(\.count).reduce(0, +) }

  mutating func add(_ word: some Collection<UInt8>) {
    sentences[sentences.count - 1].append(bytes.count..<bytes.count + word.count)
    bytes += word
    bytes.append(0x20)
  }
}

var text = Text()
for line in data.split(separator: 0x0A, omittingEmptySubsequences: false) {
  if line.isEmpty {
    if text.sentences.last?.isEmpty == false { text.sentences.append([]) }
    continue
  }
  let cells = line.split(separator: 0x09, maxSplits: 2)
  if cells.count == 3, cells[0].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { text.add(cells[1]) }
}

/// One sentence of as many words, made of the file's own.
@MainActor func single(_ count: Int) -> Text {
  var made = Text()
  for word in text.sentences.joined().prefix(count) where text.bytes[word] != [0x2E] { made.add(text.bytes[word]) }
  return made
}

var sink: UInt64 = 0
@MainActor func hash(_ text: Text) -> Double {
  time {
    text.bytes.withUnsafeBufferPointer { bytes in
      for sentence in text.sentences {
        for word in sentence {
          var hash: UInt64 = 0xcbf2_9ce4_8422_2325
          for index in word { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
          sink ^= hash
        }
      }
    }
  }
}

let reader = GrammarReader.standard
@MainActor func tags(_ text: Text) -> Double {
  time {
    text.bytes.withUnsafeBufferPointer { bytes in
      reader.tagAll(bytes, text.sentences) { sink ^= UInt64($0.count) }
    }
  }
}
@MainActor func whole(_ text: Text) -> Double {
  time {
    text.bytes.withUnsafeBufferPointer { bytes in
      reader.readAll(bytes, text.sentences) { sink ^= UInt64($0.groups.count &+ $0.clauses.count) }
    }
  }
}

func report(_ name: String, _ seconds: Double, _ base: Double, _ words: Int) {
  print(
    String(
      format: "%@ %8.3f s  %6.2f million words a second  %6.1f times hashing", name, seconds,
      Double(words) / seconds / 1e6, seconds / base))
}
let base = hash(text)
print("\(text.words) words, \(text.sentences.count) sentences, \(text.bytes.count) bytes")
report("hashing", base, base, text.words)
report("tags   ", tags(text), base, text.words)
report("whole  ", whole(text), base, text.words)
let short = single(2_500)
let long = single(5_000)
print(
  String(
    format: "a sentence of %d words takes %.2f times as long as one of %d", long.words, whole(long) / whole(short),
    short.words))
