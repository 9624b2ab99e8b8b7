import Foundation
import Lexing
import Stopwatch

// mentions-speed
//
// How fast 20,000 names are found in 40 MB of generated text: megabytes a second of processor time on one core, for the
// automaton alone over words that are cut already, and together with the cutting.

/// Numbers that look random and are the same in every run (SplitMix64).
struct Generator {
  var state: UInt64 = 42
  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ z >> 31) % UInt64(bound))
  }
}

var random = Generator()
let syllables = ["an", "bel", "cor", "dun", "el", "fen", "gar", "hol", "is", "ket", "lo", "mar", "nor", "pen", "quil"]
func word(_ count: Int, _ random: inout Generator) -> String {
  (0..<count).map { _ in syllables[random.next(syllables.count)] }.joined()
}
let common = (0..<3000).map { _ in word(1 + random.next(3), &random) }
let names = (0..<20_000).map { _ in
  (0..<2 + random.next(3)).map { _ in word(2 + random.next(2), &random).capitalized }.joined(separator: " ")
}

var bytes: [UInt8] = []
bytes.reserveCapacity(41_000_000)
while bytes.count < 40_000_000 {
  for place in 0..<12 + random.next(14) {
    if place > 0 { bytes.append(0x20) }
    // One word in about twenty-five begins a name.
    bytes += (random.next(25) == 0 ? names[random.next(names.count)] : common[random.next(common.count)]).utf8
  }
  bytes += ". ".utf8
}

let filed = names.map { Tokenizer.tokens(in: Array($0.utf8)).map(\.hash) }
var automaton = PhraseAutomaton.Builder().automaton
let build = time {
  var builder = PhraseAutomaton.Builder()
  for (row, words) in filed.enumerated() { builder.add(words, row: row) }
  automaton = builder.automaton
}
var count = 0
let tokens = Tokenizer.tokens(in: bytes)
let cutting = time { count = Tokenizer.tokens(in: bytes).count }
let finding = time {
  count = 0
  automaton.eachMatch(in: tokens, range: tokens.indices) { _ in count += 1 }
}
let size = Double(bytes.count) / 1e6
print(String(format: "%.1f MB, %d words, %d names filed in %.1f ms", size, tokens.count, names.count, build * 1000))
print(String(format: "words    %7.3f s  %6.1f MB a second", cutting, size / cutting))
print(String(format: "names    %7.3f s  %6.1f MB a second, %d found", finding, size / finding, count))
print(String(format: "both     %7.3f s  %6.1f MB a second", cutting + finding, size / (cutting + finding)))
