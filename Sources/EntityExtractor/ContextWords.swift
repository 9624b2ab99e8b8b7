internal import Knowledge
internal import Lexing

/// The words that the extractor asks about, as hashes: lists of `context_words.tsv` and single words of the grammar.
final class ContextWords: Sendable {
  let the = FoldedHash.of("the")
  let of = FoldedHash.of("of")
  let hm = FoldedHash.of("HM")
  let prison = FoldedHash.of("prison")
  let forWord = FoldedHash.of("for")
  let inWord = FoldedHash.of("in")
  let with = FoldedHash.of("with")
  let and = FoldedHash.of("and")
  let court = FoldedHash.of("court")
  let aged = FoldedHash.of("aged")
  let who = FoldedHash.of("who")
  let was = FoldedHash.of("was")
  let holiday = FoldedHash.of("holiday")
  let countryInitial = FoldedHash.of("u")
  let my = FoldedHash.of("my")
  let an = FoldedHash.of("an")
  let st = FoldedHash.of("st")
  let isWord = FoldedHash.of("is")
  let by = FoldedHash.of("by")
  let then = FoldedHash.of("then")
  let member = FoldedHash.of("member")
  let hon = FoldedHash.of("hon")
  let honourable = FoldedHash.of("honourable")
  let him = FoldedHash.of("him")
  let noble = FoldedHash.of("noble")
  let centre = FoldedHash.of("centre")
  let institution = FoldedHash.of("institution")
  let another = FoldedHash.of("another")
  let minister = FoldedHash.of("minister")
  let executive = FoldedHash.of("executive")
  let state = FoldedHash.of("state")
  let secretary = FoldedHash.of("secretary")
  let same = FoldedHash.of("same")
  let possessives: Set<UInt64> = [FoldedHash.of("his"), FoldedHash.of("her")]
  let majesty: Set<UInt64>
  let prisonWords: Set<UInt64>
  let prisonPrefixes: Set<UInt64>
  let prisonTails: Set<UInt64>
  let serviceWords: Set<UInt64>
  let listWords: Set<UInt64>
  let singleOffices: Set<UInt64>
  let otherOffice: Set<UInt64>
  let courtKinds: Set<UInt64>
  let bodySuffixes: Set<UInt64>
  let bodyPrefixes: Set<UInt64>
  let particles: Set<UInt64>
  let custodyVerbs: Set<UInt64>
  let prisonNounsAfter: Set<UInt64>
  let custodyPrepositions: Set<UInt64>
  let openingPrepositions: Set<UInt64>
  let nations: Set<UInt64>
  let custodyNouns: Set<UInt64>
  let placeNouns: Set<UInt64>
  let placeHeads: Set<UInt64>
  let saying: Set<UInt64>
  let former: Set<UInt64>
  let linkWords: Set<UInt64>
  let be: Set<UInt64>
  let unnamedFollow: Set<UInt64>
  let parties: Set<UInt64>
  let postNominals: Set<UInt64>
  let male: Set<UInt64>
  let female: Set<UInt64>
  let officeHeads: Set<UInt64>
  let indefinite: Set<UInt64>
  let definite: Set<UInt64>
  let facilities: Set<UInt64>
  let auxiliaries: Set<UInt64>
  let phraseBreaks: Set<UInt64>
  let compoundHeads: Set<UInt64>
  let pronounFollow: Set<UInt64>
  let questions: Set<UInt64>
  let adjectiveNouns: Set<UInt64>
  let surnamePrefixes: Set<UInt64>
  let territorialTitles: Set<UInt64>
  let firmTails: Set<UInt64>
  let prisonKinds: Set<UInt64>
  let prisonsAlone: Set<UInt64>
  let mastheads: Set<UInt64>
  let placeBodies: Set<UInt64>
  let custodyPeople: Set<UInt64>
  let streets: Set<UInt64>
  let prisonPlurals: Set<UInt64>
  let kin: Set<UInt64>
  let reports: Set<UInt64>
  let personParticles: Set<UInt64>
  let compoundTails: Set<UInt64>
  let counts: Set<UInt64>
  let past: Set<UInt64>
  let subordinators: Set<UInt64>
  let passingOffice: Set<UInt64>
  let newOffice: Set<UInt64>
  let leavingOffice: Set<UInt64>
  let honours: Set<UInt64>
  let houseNouns: Set<UInt64>

  init(_ names: NameWords) {
    func list(_ name: String) -> Set<UInt64> { names.list(name) }
    majesty = list("majesty")
    prisonWords = list("prison_word")
    prisonPrefixes = list("prison_prefix")
    prisonTails = list("prison_tail")
    serviceWords = list("prison_body")
    listWords = list("list_word")
    singleOffices = list("single_office")
    otherOffice = list("other_office")
    courtKinds = list("court_kind")
    bodySuffixes = list("body_suffix")
    bodyPrefixes = list("body_prefix")
    particles = list("particle")
    custodyVerbs = list("custody_verb")
    prisonNounsAfter = list("prison_noun_after")
    custodyPrepositions = list("custody_place_before")
    openingPrepositions = list("place_preposition")
    nations = list("nation")
    custodyNouns = list("custody_place_after")
    placeNouns = list("place_noun_after")
    placeHeads = list("place_head")
    saying = list("saying")
    former = list("former")
    linkWords = list("link_word")
    be = list("be")
    unnamedFollow = list("unnamed_follow")
    parties = list("party")
    postNominals = list("post_nominal")
    male = list("male")
    female = list("female")
    officeHeads = list("office_head")
    indefinite = list("indefinite")
    definite = list("definite")
    facilities = list("facility")
    auxiliaries = list("auxiliary")
    phraseBreaks = list("phrase_break")
    compoundHeads = list("compound_head")
    pronounFollow = list("pronoun_follow")
    questions = list("questions")
    adjectiveNouns = list("adjective_noun")
    surnamePrefixes = list("surname_prefix")
    territorialTitles = list("territorial_title")
    firmTails = list("firm_tail")
    prisonKinds = list("prison_kind")
    prisonsAlone = list("prison_alone")
    mastheads = list("masthead")
    placeBodies = list("place_body")
    custodyPeople = list("custody_people")
    streets = list("street")
    prisonPlurals = list("prison_plural")
    kin = list("firm_kin")
    reports = list("reporting")
    personParticles = list("person_particle")
    compoundTails = list("compound_tail")
    counts = list("count")
    past = list("past_auxiliary")
    subordinators = list("subordinator")
    passingOffice = list("passing_office")
    newOffice = list("new_office")
    leavingOffice = list("leaving_office")
    honours = list("honour")
    houseNouns = list("house_noun")
  }
}
