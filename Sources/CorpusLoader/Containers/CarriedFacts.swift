internal import ChronologyModel

extension ReadingContext {
  /// Gives the documents of a reading what their carrier knows of them: an address, and a day by which they were published.
  /// The address of a feed is not that of its entries, and an embargo stands only on a document that is a file.
  func complete(_ reading: inout Reading) {
    if reading.drafts.count == 1, reading.drafts[0].entry == nil {
      complete(address: &reading.drafts[0])
      Embargo.mark(&reading.drafts[0])
    }
    if received == nil { return }
    for index in reading.drafts.indices { bound(&reading.drafts[index]) }
  }

  /// Gives one document the day by which it was published, and reads its embargo.
  func complete(_ draft: inout Draft) {
    Embargo.mark(&draft)
    bound(&draft)
  }

  private func bound(_ draft: inout Draft) {
    guard draft.publication.interval == nil, draft.publication.latest == nil, let received else { return }
    draft.publication.latest = received.latest.day
  }

  private func complete(address draft: inout Draft) {
    guard let address, draft.url == nil else { return }
    draft.url = address
    if draft.outlet == nil { draft.outlet = PageMetadata.host(address).flatMap(outletName) }
    if draft.publication.interval == nil, let day = AddressDate.day(in: address) {
      draft.publication = PublicationDate(interval: CivilInterval(day: day), basis: .metadata)
    }
  }
}
