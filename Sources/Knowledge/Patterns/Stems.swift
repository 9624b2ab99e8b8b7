public import Lexing

/// Words without their endings, for comparing: irregular verbs by `irregular_verbs.tsv`, all else by spelling.
public struct Stems: Sendable {
  private let irregular: [UInt64: UInt64]

  /// The stems, with these verbs' own forms.
  public init(verbs: VerbForms) {
    var irregular: [UInt64: UInt64] = [:]
    for (base, forms) in verbs.irregular {
      for form in forms { irregular[FoldedHash.of(form)] = StemHash.of(base) }
    }
    self.irregular = irregular
  }

  /// A hash of what is left of a token of `text`.
  public func stem(_ token: Token, in text: LexedText) -> UInt64 {
    irregular[token.hash] ?? StemHash.of(text.bytes[token.range])
  }
}
