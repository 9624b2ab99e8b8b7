import ChronologyModel
import Foundation
import Lexing
import Stopwatch
import TemporalTagger

// dates-speed TEXT
//
// How fast dates are found in a text: megabytes a second of processor time on one core, beside a plain pass of the
// tokeniser over the same text in the same run, which is what can be compared between machines. A text shorter than 10 MB
// is repeated.

guard CommandLine.arguments.count == 2, let data = FileManager.default.contents(atPath: CommandLine.arguments[1]),
  !data.isEmpty
else {
  FileHandle.standardError.write(Data("use: dates-speed TEXT\n".utf8))
  exit(64)
}
let start = clock()
let first = TimexTagger().timexes(in: LexedText("He was freed on Monday."), document: 0, publication: .unknown)
let startUp = Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1000

var bytes: [UInt8] = []
while bytes.count < 10_000_000 { bytes += Array(data) + [0x0A, 0x0A] }

var sink = 0
let size = Double(bytes.count) / 1e6
let tokens = time { sink ^= LexedText(bytes).tokens.count }
let text = LexedText(bytes)
let publication = PublicationDate(
  interval: CivilDay(year: 2025, month: 11, day: 7).map { CivilInterval(day: $0) }, basis: .metadata)
let tagger = TimexTagger()
let dates = time { sink ^= tagger.timexes(in: text, document: 0, publication: publication).count }
print(String(format: "%.1f MB", size))
print(String(format: "tokens %8.3f s  %6.1f MB a second", tokens, size / tokens))
print(
  String(
    format: "dates  %8.3f s  %6.1f MB a second over tokens  %5.2f times the tokens", dates, size / dates, dates / tokens
  ))
print(String(format: "both   %8.3f s  %6.1f MB a second", tokens + dates, size / (tokens + dates)))
print(String(format: "from nothing to the first date (%@): %.2f ms", first.first?.value ?? "none", startUp))
if sink == 42 { print() }
