/// Fills in CoNLL-U, Universal Dependencies' format: LEMMA, UPOS, XPOS, and in MISC who does what to whom.
///
/// `Role=subj:7` says that a word heads the subject of the verb with id 7; `pass` is the subject of a passive, `obj` an
/// object, `agent` the phrase with by. All else is copied byte for byte.
public struct CoNLLUAnnotator {
  private let reader: GrammarReader
  private let space = Workspace()

  /// An annotator that reads with `reader`.
  public init(_ reader: GrammarReader) { self.reader = reader }

  /// The text with its columns filled in. Throws the line and the reason where it is no CoNLL-U.
  public func annotate(_ input: [UInt8], name: String) throws(CoNLLUError) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(input.count + input.count / 8)
    var block = CoNLLUBlock()
    var line = 0
    var start = 0
    while start < input.count {
      line += 1
      var end = start
      while end < input.count, input[end] != 0x0A { end += 1 }
      let text = input[start..<(end > start && input[end - 1] == 0x0D ? end - 1 : end)]
      start = end + 1
      if text.isEmpty {
        write(block, &output)
        output.append(0x0A)
        block = CoNLLUBlock()
      } else {
        do { try block.add(text) } catch {
          throw CoNLLUError(input: name, line: line, reason: error.reason)
        }
      }
    }
    write(block, &output)
    return output
  }

  private func write(_ block: CoNLLUBlock, _ output: inout [UInt8]) {
    guard !block.words.isEmpty else {
      block.write(nil, [], [], &output)
      return
    }
    block.bytes.withUnsafeBufferPointer { bytes in
      let sentence = reader.read(bytes, block.words, { block.hasSpaceAfter[$0] }, space)
      let lemmas = sentence.words.map { reader.lemma(of: $0, in: bytes) }
      block.write(sentence, lemmas, sentence.roles, &output)
    }
  }
}
