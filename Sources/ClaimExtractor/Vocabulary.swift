import Knowledge

/// The word lists that the reading of a sentence asks about, looked up once.
final class Vocabulary: Sendable {
  let saying, be, auxiliary, supposing, negation, initial, hedge, expected, promising, calling, error: Set<UInt64>
  let personNoun, apart, measureNoun, preposition, orderBefore, orderAfter, relative, determiner,
    coordinator: Set<UInt64>
  let approximate, countedNoun, stop, adverb, raising, bodyNoun, immediately, telling, subordinator: Set<UInt64>
  let venueNoun, houseWord, sayingBare, emerging, eventNoun, pronoun, implicative, pending, article,
    firstPerson, voice, speaking, occasionPreposition, quantity, cardinal: Set<UInt64>
  let liberty, taking, goingOn, further, notCount, eventless, indefinite, valediction, particle: Set<UInt64>
  let measurePromised, measureAnnounced, measureBegun, measureWithdrawn, force, anyMeasure, rising, falling: Set<UInt64>
  let needs: [String: Set<UInt64>]

  init(_ lists: WordLists) {
    saying = lists.hashes("saying")
    be = lists.hashes("be")
    auxiliary = lists.hashes("auxiliary")
    supposing = lists.hashes("supposing")
    negation = lists.hashes("negation")
    initial = lists.hashes("initial")
    hedge = lists.hashes("hedge")
    expected = lists.hashes("expected")
    promising = lists.hashes("promising")
    calling = lists.hashes("calling")
    error = lists.hashes("error")
    personNoun = lists.hashes("person_noun")
    apart = lists.hashes("set_apart")
    measureNoun = lists.hashes("measure_noun")
    preposition = lists.hashes("preposition")
    orderBefore = lists.hashes("order_before")
    orderAfter = lists.hashes("order_after")
    relative = lists.hashes("relative")
    determiner = lists.hashes("determiner")
    coordinator = lists.hashes("coordinator")
    approximate = lists.hashes("approximate")
    countedNoun = lists.hashes("counted_noun")
    stop = lists.hashes("stop")
    adverb = lists.hashes("adverb")
    raising = lists.hashes("raising")
    bodyNoun = lists.hashes("body_noun")
    immediately = lists.hashes("immediately")
    telling = lists.hashes("telling")
    subordinator = lists.hashes("subordinator")
    pronoun = lists.hashes("pronoun")
    emerging = lists.hashes("emerging")
    venueNoun = lists.hashes("venue_noun")
    houseWord = lists.hashes("house_word")
    eventNoun = lists.hashes("event_noun")
    sayingBare = lists.hashes("saying_bare")
    implicative = lists.hashes("implicative")
    pending = lists.hashes("pending")
    article = lists.hashes("article")
    firstPerson = lists.hashes("first_person")
    cardinal = lists.hashes("cardinal")
    quantity = lists.hashes("quantity")
    voice = lists.hashes("voice")
    speaking = lists.hashes("speaking")
    occasionPreposition = lists.hashes("occasion_preposition")
    liberty = lists.hashes("liberty")
    taking = lists.hashes("taking")
    goingOn = lists.hashes("going_on")
    further = lists.hashes("further")
    notCount = lists.hashes("not_count")
    eventless = lists.hashes("eventless")
    indefinite = lists.hashes("indefinite")
    valediction = lists.hashes("valediction")
    particle = lists.hashes("particle")
    measurePromised = lists.hashes("measure_promised")
    measureAnnounced = lists.hashes("measure_announced")
    measureBegun = lists.hashes("measure_begun")
    measureWithdrawn = lists.hashes("measure_withdrawn")
    force = lists.hashes("force")
    anyMeasure = lists.hashes("any_measure")
    rising = lists.hashes("rising")
    falling = lists.hashes("falling")
    needs = Dictionary(
      uniqueKeysWithValues: ["custody", "fugitive", "court", "offence", "error"].map { ($0, lists.hashes($0)) })
  }
}
