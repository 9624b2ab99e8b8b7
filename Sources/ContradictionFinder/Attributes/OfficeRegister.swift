public import ChronologyModel

/// Who held an office when, as reference tables have it.
public protocol OfficeRegister: Sendable {
  /// Whether `person` held `office` at some moment of `during`; nil when the register cannot say.
  func verdict(person: String, office: String, during: CivilInterval) -> OfficeVerdict?
}

/// What a register says of a person and an office.
public enum OfficeVerdict: Sendable, Hashable {
  /// The person held it then.
  case held
  /// The person did not: why, who did if known, and the day on which the register was made up.
  case notHeld(explanation: String, holder: String?, asOf: String)
}
