internal import ChronologyModel

extension Evidence {
  /// The events that the words of the other side of an order can mean: those that name the same people, those about the
  /// same measure, or the only one of the kind that the document tells.
  func events(meantBy order: Claim.Order, in claim: Claim) -> [Int] {
    let akin = eventsOfKind.filter { $0.key.isAkin(to: order.other) }.values.joined().sorted()
    if !order.entities.isEmpty, order.other != .policyEffective {
      let named = akin.filter { !Set(events[$0].people).isDisjoint(with: order.entities) }
      return named.count == 1 ? named : []
    }
    if order.other == .policyEffective {
      let words = Words.content(of: [reading.quote(order.span)])
      let meant = akin.filter { Words.share(words, topic($0)) }
      if !meant.isEmpty { return meant }
    }
    let here = akin.filter { eventsOfDocument[claim.span.document].contains($0) }
    return here.count == 1 ? here : []
  }
}
