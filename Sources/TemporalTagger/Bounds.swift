import ChronologyModel
import Lexing

/// The word before an expression that makes it a bound: `by Friday`, `since 2023`.
extension Reader {
  func bound(before index: Int) -> Timex.Bound? {
    switch kind(index - 1) {
    case .by: .by
    case .until: .until
    case .since: .since
    case .from: .from
    case .before: .before
    case .after: .after
    case .to where hash(index - 1) == Self.till: .until
    default: nil
    }
  }

  private static let till = FoldedHash.of("till")
}
