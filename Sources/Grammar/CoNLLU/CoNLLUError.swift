/// Why a text is no CoNLL-U.
public struct CoNLLUError: Error, Sendable, CustomStringConvertible {
  /// The name of the input.
  public var input: String
  /// The line, from 1.
  public var line: Int
  /// The reason, in our words.
  public var reason: String

  /// `trees.conllu:12: the line has 7 columns and not 10`
  public var description: String { "\(input):\(line): \(reason)" }
}
