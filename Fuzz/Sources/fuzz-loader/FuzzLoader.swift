import ChronologyModel
import CorpusLoader

/// What libFuzzer calls with bytes of its own: no input may stop the loader; text is valid UTF-8, and its paragraphs lie in
/// it in order.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLoader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let loader = Loader()
  let corpus = loader.load(paths: ["-"], standardInput: bytes)
  precondition(!corpus.documents.isEmpty || !corpus.refusals.isEmpty)
  for refusal in corpus.refusals { precondition(!refusal.reason.isEmpty && !refusal.reason.utf8.contains(0x0A)) }
  for (index, document) in corpus.documents.enumerated() {
    precondition(Array(String(decoding: document.text, as: UTF8.self).utf8) == document.text)
    precondition(document.copyOf.map { $0 != index && corpus.documents[$0].copyOf == nil } ?? true)
    var end = 0
    for paragraph in document.paragraphs {
      precondition(end <= paragraph.range.lowerBound && paragraph.range.upperBound <= document.text.count)
      end = paragraph.range.upperBound
    }
  }
  var files = 0
  loader.files(paths: ["-"], standardInput: bytes) { _ in files += 1 }
  precondition(files == 1)
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The package manager calls this in place of libFuzzer's own main.
@_cdecl("fuzz_loader_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  var count = count
  var arguments = arguments
  return runFuzzer(&count, &arguments) { fuzzLoader($0, $1) }
}
