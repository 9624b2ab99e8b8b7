import ChronologyModel
import Lexing
import TemporalTagger

/// What libFuzzer calls with bytes of its own: no text may stop the tagger, and every expression must lie in the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDates(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let text = LexedText(String(decoding: bytes, as: UTF8.self))
  let day = CivilDay(year: 2025, month: 11, day: 7)
  for publication in [PublicationDate.unknown, PublicationDate(interval: day.map { .init(day: $0) }, basis: .metadata)]
  {
    for narrative in [false, true] {
      let found = TimexTagger(narrative: narrative).timexes(in: text, document: 0, publication: publication)
      for timex in found {
        precondition(0 <= timex.span.start && timex.span.start < timex.span.end && timex.span.end <= text.bytes.count)
      }
    }
  }
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The package manager calls this in place of libFuzzer's own main.
@_cdecl("fuzz_dates_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  var count = count
  var arguments = arguments
  return runFuzzer(&count, &arguments) { fuzzDates($0, $1) }
}
