/// Popolo and the like: lists of people, posts and memberships, which tell nothing of a story.
struct ReferenceData: RecordKind {
  func recognises(_ value: JSONValue) -> Bool {
    ["persons", "memberships", "organizations", "posts"].contains { !(value[$0]?.values ?? []).isEmpty }
  }

  func read(_ value: JSONValue, _ context: ReadingContext) throws(LoadError) -> Reading { throw .reference }
}
