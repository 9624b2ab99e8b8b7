internal import ChronologyModel

extension Evidence {
  /// The events that the words of the other side of an order can mean: those that name the same people, those about the
  /// same measure, or the only one of the kind that the document tells.
  func events(meantBy order: Claim.Order, in claim: Claim) -> [Int] {
    if !order.entities.isEmpty, order.other != .policyEffective {
      let all = Set(order.entities.flatMap { eventsOfPerson[$0] ?? [] })
      let named = all.filter { events[$0].kind.isAkin(to: order.other) }
      return named.count == 1 ? Array(named) : []
    }
    if order.other == .policyEffective {
      let words = Words.content(of: [reading.quote(order.span)])
      let meant = measures(sharing: words)
      if !meant.isEmpty { return meant }
    }
    let here = eventsOfDocument[claim.span.document].filter { events[$0].kind.isAkin(to: order.other) }
    return here.count == 1 ? here : []
  }
}
