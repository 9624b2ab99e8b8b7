internal import CorpusLoader

/// A membership: a term in a House, a term of office, or another that no table has.
struct PopoloMembership {
  /// What it is.
  enum Kind: Equatable {
    /// A seat in a House: `Commons` or `Lords`.
    case seat(house: String)
    /// A post, and whose side it is on, where the source says it.
    case office(OfficeRecord.Side?)
    /// A seat elsewhere, or in a committee.
    case other
  }

  var person: String
  var kind: Kind
  var role: String
  var organisation: String
  var area: String
  var party: String
  var dates: RecordDates

  /// Reads a membership. Throws the reason where it names nobody or its dates are none.
  init(_ record: JSONValue, _ index: PopoloIndex) throws(ImportRefusal) {
    guard let person = record["person_id"]?.text, !person.isEmpty else {
      throw ImportRefusal("the membership names no person")
    }
    self.person = person
    dates = try RecordDates(start: record["start_date"]?.word, end: record["end_date"]?.word)
    let post = record["post_id"]?.word.flatMap(index.post)
    let organisationID = CellText.value(record["organization_id"]?.word ?? post?.organisation)
    organisation = index.organisation(organisationID)
    area = CellText.value(record["area"]?["name"]?.word ?? record["area_id"]?.word.map(index.area) ?? post?.area)
    party = record["on_behalf_of_id"]?.word.map(index.organisation) ?? ""
    role = CellText.value(record["role"]?.word)
    kind = PopoloMembership.kind(
      id: record["id"]?.word ?? "", role: role, isSeat: post != nil || record["label"] != nil || role.isEmpty,
      house: PopoloMembership.house(organisationID, organisation))
  }

  private static func kind(id: String, role: String, isSeat: Bool, house: String?) -> Kind {
    if id.contains("/GovernmentPost/") || id.contains("membergovernmentroles/") { return .office(.government) }
    if id.contains("/OppositionPost/") { return .office(.opposition) }
    if id.contains("/Committee/") || id.contains("/ParliamentaryPost/") { return .other }
    if isSeat || memberRoles.contains(role.lowercased()) { return house.map { .seat(house: $0) } ?? .other }
    return .office(nil)
  }

  /// Roles that are a seat and no office.
  private static let memberRoles: Set<String> = ["member", "mp", "peer", "member of parliament"]

  private static func house(_ id: String, _ name: String) -> String? {
    for text in [id.lowercased(), name.lowercased()] {
      if text.contains("lords") { return "Lords" }
      if text.contains("commons") { return "Commons" }
    }
    return nil
  }
}
