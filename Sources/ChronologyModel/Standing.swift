/// How a claim stands: as a fact of its document, or as something less.
public enum Standing: String, Sendable, Hashable {
  /// Said outright.
  case asserted
  /// Handed on: `is understood to have`, `it emerged`, `according to`.
  case reported
  /// Said not to be so.
  case denied
  /// Undertaken: `will`, `vowed to`, `promised`.
  case promised
  /// Foreseen: `is due to`, `is expected to`.
  case expected
  /// Asked.
  case asked
  /// Supposed: `if`, `would`, `could`.
  case hypothetical

  /// True when it says that something happened.
  public var isFactual: Bool { self == .asserted || self == .reported }
}
