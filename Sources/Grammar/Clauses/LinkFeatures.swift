extension LinkState {
  @inline(__always)
  private func word(_ unit: Int) -> UInt64 { unit < 0 ? 1 : unit == units.count ? 2 : units[unit].word }
  @inline(__always)
  private func stem(_ unit: Int) -> UInt64 { unit < 0 ? 1 : unit == units.count ? 2 : units[unit].stem }
  @inline(__always)
  private func form(_ unit: Int) -> UInt64 { unit < 0 ? 1 : unit == units.count ? 2 : units[unit].form << 2 | 3 }
  @inline(__always)
  private func lead(_ unit: Int) -> UInt64 { unit < 0 || unit == units.count ? 1 : units[unit].lead }
  @inline(__always)
  private func nearLead(_ unit: Int) -> UInt64 { unit < 0 || unit == units.count ? 1 : units[unit].nearLead }
  @inline(__always)
  private func gap(_ unit: Int) -> UInt64 { unit < 0 || unit == units.count ? 0xFFFF : units[unit].gap }
  @inline(__always)
  private func opener(_ unit: Int) -> UInt64 { unit < 0 || unit == units.count ? 1 : units[unit].opener }
  @inline(__always)
  private func children(_ unit: Int) -> UInt64 { unit < 0 ? 0xFFFF_FFFF : UInt64(owned[unit]) }

  @inline(__always)
  private func ahead(_ unit: Int) -> UInt64 {
    unit < 0 || unit == units.count ? 0 : units[unit].verbAhead << 2 | units[unit].stepsToVerb
  }

  /// What decides on the next action.
  @inline(__always)
  public func collectActionFeatures(into list: inout FeatureList) {
    let s0 = top(0)
    let s1 = top(1)
    let b0 = next
    let b1 = next + 1 <= units.count ? next + 1 : -1
    let s0w = word(s0)
    let s0f = form(s0)
    let s1w = word(s1)
    let s1f = form(s1)
    let b0w = word(b0)
    let b0f = form(b0)
    let b1f = form(b1)
    let s0l = nearLead(s0)
    let b0l = nearLead(b0)
    let s1l = nearLead(s1)
    let s0g = gap(s0)
    let b0g = gap(b0)
    let distance = UInt64(min(b0 - s0, 6))
    let s0h = children(s0)
    let s1h = children(s1)
    let b0h = children(b0)
    list.clear()
    list.add(100, s0w, s0f)
    list.add(101, b0w, b0f)
    list.add(102, s1w, s1f)
    list.add(103, s0f, b0f, b0l)
    list.add(104, s0f, b0f, s1f)
    list.add(105, s0w, b0w)
    list.add(106, s0w, b0f, b0l)
    list.add(107, s0f, b0w, b0l)
    list.add(108, s1w, s0f, s0l)
    list.add(109, s1f, s0w, s0l)
    list.add(110, s1f, s0f, s0l)
    list.add(111, s1w, s0w)
    list.add(112, s0f, b0f, b0g)
    list.add(113, s1f, s0f, s0g)
    list.add(114, s0f, b0f, b1f)
    list.add(115, b0f, b1f, nearLead(b1))
    list.add(116, s0f, s0h, b0f)
    list.add(117, s1f, s1h, s0f)
    list.add(118, b0f, b0h, s0f)
    list.add(119, s0w, s0h)
    list.add(120, s1w, s1h, s0f)
    list.add(121, s0f, b0f, distance)
    list.add(122, s0l, b0l, s0f)
    list.add(123, s0g, b0g, s0f ^ b0f << 20)
    list.add(124, lead(b0), b0f, s0f)
    list.add(125, lead(s0), s0f, s1f)
    list.add(126, opener(b0), s0f, b0f)
    list.add(127, opener(s0), s0f, b0f)
    list.add(128, s1f, s0f, b0f ^ b0l << 8)
    list.add(129, form(top(2)), s1f, s0f)
    list.add(130, s0l, s0f, b0f)
    list.add(131, s1h, s0h, s0l ^ s0f << 8)
    list.add(132, gap(b1), b1f, b0f)
    list.add(133, s0f, b0f, s1f ^ s0l << 7)
    list.add(134, s1w, s0l, b0f)
    list.add(135, s0w, b0l)
    list.add(136, s1f, s0w, b0f)
    list.add(137, s0f, b0f, ahead(b0))
    list.add(138, s0f, s1f, ahead(s0) ^ s0h << 20)
    list.add(139, b0f, b0l, ahead(b0) ^ b0g << 20)
    list.add(140, s1w, s0w, s0l)
    list.add(141, s0w, b0w, b0l)
    list.add(142, s0f, b0f, b0g ^ b0l << 9)
    list.add(143, s1f, s0f, s0g ^ s0l << 9)
    list.add(144, s1f, s0f, s1h ^ b0g << 22)
    list.add(145, b0f, b1f, form(b0 + 2 <= units.count ? b0 + 2 : -1))
    list.add(146, s1l, s1f, s0f)
    list.add(147, s1l, s0l, b0l)
    list.add(148, stem(s0), b0f, b0l)
    list.add(149, stem(b0), s0f, b0l)
    list.add(170, stem(s1), s0f, s0l)
    list.add(171, stem(s0), s0h, b0f)
    list.add(172, stem(s1), s1h, s0f)
  }

  /// What decides on the label of an arc.
  @inline(__always)
  public func collectLabelFeatures(head: Int, child: Int, into list: inout FeatureList) {
    let side: UInt64 = head > child ? 1 : 0
    let hw = word(head) &+ side
    let hf = form(head) << 1 | side
    let cw = word(child)
    let cf = form(child)
    let cl = nearLead(child)
    let hh = children(head)
    list.clear()
    list.add(150, hw)
    list.add(151, cw, hf)
    list.add(152, cl, hf, cf)
    list.add(153, hf, cf)
    list.add(154, hw, cf, cl)
    list.add(155, hf, cf, hh)
    list.add(156, hf, cf, gap(child))
    list.add(157, cl, cw, hf)
    list.add(158, hf, cf, children(child))
    list.add(159, lead(child), cf, hf)
    list.add(160, hw, cw)
    list.add(161, hw, hh, cf)
    list.add(162, nearLead(head), hf, cf)
    list.add(163, hf, cf, UInt64(min(abs(head - child), 4)))
    list.add(164, opener(child), hf, cl)
    list.add(166, stem(head) &+ side, cf, cl)
    list.add(167, stem(head) &+ side, hh, cf)
    list.add(168, stem(child), hf, cl)
    list.add(165, gap(max(head, child)), hf, cf ^ hh << 10)
  }
}
