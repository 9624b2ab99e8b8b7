internal import CorpusLoader

/// What the memberships of a Popolo file point to, by id.
struct PopoloIndex {
  /// A post: a seat, mostly.
  struct Post {
    var area: String
    var organisation: String
    var role: String
  }

  let memberships: [JSONValue]
  /// True when the file is a list of memberships and no more.
  let isList: Bool
  private var organisations: [String: String] = [:]
  private var areas: [String: String] = [:]
  private var posts: [String: Post] = [:]

  init(_ value: JSONValue) {
    if case .list(let all) = value {
      (memberships, isList) = (all, true)
    } else {
      (memberships, isList) = (value["memberships"]?.values ?? [], false)
    }
    for one in value["organizations"]?.values ?? [] {
      if let id = one["id"]?.word { organisations[id] = CellText.value(one["name"]?.word) }
    }
    for one in value["areas"]?.values ?? [] {
      if let id = one["id"]?.word { areas[id] = CellText.value(one["name"]?.word) }
    }
    for one in value["posts"]?.values ?? [] {
      guard let id = one["id"]?.word else { continue }
      posts[id] = Post(
        area: CellText.value(one["area"]?["name"]?.word ?? one["area_id"]?.word.flatMap { areas[$0] }),
        organisation: CellText.value(one["organization_id"]?.word), role: CellText.value(one["role"]?.word))
    }
  }

  /// The name of an organisation; where the file does not tell it, the words of its id.
  func organisation(_ id: String) -> String {
    if let name = organisations[id], !name.isEmpty { return name }
    return id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// The name of an area.
  func area(_ id: String) -> String { areas[id] ?? "" }

  /// A post.
  func post(_ id: String) -> Post? { posts[id] }
}
