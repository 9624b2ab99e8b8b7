/// Lines that are furniture of a page and not text of an article: pleas for money, invitations to sign up, words of
/// menus.
///
/// Each phrase has points. A line is furniture when its points are at least `enough` and there is a point for every
/// `wordsAPoint` words, so that an article's sentence that mentions support or a subscription stays.
enum Furniture {
  /// What kind of furniture a phrase shows, as notes name it.
  enum Kind: String, CaseIterable {
    case plea = "a plea for support"
    case signUp = "an invitation to sign up"
    case menu = "words of a menu"
    case notice = "a notice to readers"
  }

  private struct Phrase {
    let words: [UInt8]
    let points: Int
    let kind: Kind
    /// True for a phrase that counts only where a sentence begins.
    var opens = false
    /// True for a phrase that counts only when it is a sentence by itself.
    var alone = false
  }

  private static let enough = 3
  private static let wordsAPoint = 14

  private static let phrases: [Phrase] =
    list(
      .plea, 3,
      [
        "your support helps", "your support makes", "your donation", "back our journalism", "support our journalism",
        "fund our journalism", "support independent journalism", "our independent journalism", "help us to tell",
        "make a donation", "support us from",
      ])
    + list(
      .plea, 2,
      [
        "reporters on the ground", "quality journalism", "paywalls", "paid for by those who can afford",
        "our journalism",
        "our reporting", "on the ground when the story", "we need your", "our readers",
      ])
    + list(
      .plea, 3, ["donate", "support now", "support us", "contribute now", "become a supporter", "donate now"],
      alone: true)
    + list(.plea, 3, ["please support us", "please donate", "please back our"], opens: true)
    + list(
      .signUp, 3,
      [
        "get our newsletter", "our free newsletter", "our newsletters", "straight to your inbox", "to your inbox",
        "sign up to our", "sign up for our", "subscribe to our", "our free breaking news", "by entering your email",
        "i would like to be emailed", "our daily newsletter", "our weekly newsletter", "our morning newsletter",
      ])
    + list(
      .signUp, 2,
      ["privacy policy", "privacy notice", "terms of use", "terms and conditions apply", "free breaking news emails"])
    + list(
      .signUp, 3, ["sign up to", "sign up for", "sign up now", "subscribe to", "subscribe now", "subscribe for"],
      opens: true)
    + list(.signUp, 3, ["sign up", "subscribe", "newsletter", "newsletters"], alone: true)
    + list(
      .menu, 3,
      [
        "read more", "jump to content", "skip to content", "skip to main content", "skip to navigation", "back to top",
        "menu", "home", "log in", "login", "sign in", "register", "close", "share", "share this article", "share this",
        "copy link", "most read", "most popular", "related articles", "related topics", "related stories",
        "more on this story",
        "recommended", "advertisement", "comments", "view comments", "show more", "load more", "see more", "follow us",
        "print this page", "email this page", "save", "listen to this article", "continue reading",
        "article continues below",
        "view all", "more from", "trending", "cancel", "search", "next", "previous", "facebook", "twitter", "whatsapp",
        "accept all", "reject all", "more", "read", "watch", "see also", "also read", "read also", "don't miss",
        "related",
        "lire aussi", "à lire aussi", "Àlire aussi", "lesen sie auch", "lesen sie mehr", "mehr zum thema",
        "auch interessant", "más información", "te puede interesar", "leia também", "leia mais", "veja também",
        "leggi anche", "lees ook", "läs också", "läs mer", "les også", "czytaj także", "czytaj też", "anzeige",
        "publicité", "publicidad", "publicidade", "annons", "partager", "teilen", "compartir", "imprimer", "drucken",
        "send to a friend", "print", "email", "report this post", "share on facebook", "share on twitter", "tweet",
        "article continues after advertisement", "scroll to continue", "story continues below", "loading",
        "ends", "media contact", "press contact", "back to news",
      ], alone: true)
    + list(
      .menu, 3,
      [
        "read more from", "read more on", "read more about", "click here to", "click here for", "join our whatsapp",
        "join our", "tell us in the comments", "let us know in the comments", "download our app", "follow us on",
        "become a member", "get in touch", "send your story ideas", "do you have a story", "have you been affected",
        "for more stories like this", "this article appears in", "this article appeared in",
        "have you heard our podcast",
        "when you buy", "if you buy", "listen to our podcast", "listen to the", "watch more",
      ], opens: true)
    + list(.menu, 2, ["follow", "reporting by", "like us", "suivez", "folgen sie"], opens: true)
    + list(
      .menu, 2,
      [
        "on facebook", "on twitter", "on instagram", "on whatsapp", "and instagram", "editing by", "en facebook",
        "nuestra newsletter", "sur facebook", "auf facebook", "auf twitter", "in the comments below",
      ])
    + list(
      .notice, 3,
      [
        "able to take payment", "update your details", "keep your subscription", "already a subscriber",
        "already have an account",
        "turn off your ad blocker", "disable your ad blocker", "enable javascript", "we use cookies",
        "this site uses cookies",
        "our use of cookies", "cookie policy", "start your free trial", "to continue reading", "create a free account",
        "this article is for subscribers", "all rights reserved", "manage your cookies", "accept cookies",
      ])

  private static func list(
    _ kind: Kind, _ points: Int, _ words: [String], opens: Bool = false, alone: Bool = false
  ) -> [Phrase] {
    words.map { Phrase(words: Array($0.utf8), points: points, kind: kind, opens: opens, alone: alone) }
  }

  /// Indices into the phrases, by the first two bytes.
  private static let byBeginning: [[Int]] = {
    var table = [[Int]](repeating: [], count: 1024)
    for (index, phrase) in phrases.enumerated() { table[key(phrase.words[0], phrase.words[1])].append(index) }
    return table
  }()

  private static func key(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }

  /// The kind of furniture a line is; nil for a line of an article.
  static func kind(of line: [UInt8]) -> Kind? {
    let folded = FoldedLine(line)
    guard folded.words > 0 else { return nil }
    var points = 0
    var found: [Phrase] = []
    let (table, all) = (byBeginning, phrases)
    folded.eachWord { place in
      for index in table[key(folded[place], folded[place + 1])]
      where folded.has(all[index].words, at: place, opens: all[index].opens, alone: all[index].alone) {
        points += all[index].points
        found.append(all[index])
      }
    }
    guard points >= enough, points * wordsAPoint >= folded.words else { return nil }
    // Speech about such things is an article's: it takes more to call it furniture.
    if folded.isQuotation, points < 2 * enough { return nil }
    return Kind.allCases.max { sum(of: $0, found) < sum(of: $1, found) }
  }

  private static func sum(of kind: Kind, _ found: [Phrase]) -> Int {
    found.reduce(0) { $1.kind == kind ? $0 + $1.points : $0 }
  }

  /// Takes the furniture out of a draft and notes each kind with its length.
  static func remove(from draft: inout Draft) {
    var kept: [Draft.Line] = []
    var left: [(kind: Kind, characters: Int)] = []
    for line in draft.lines {
      guard let kind = kind(of: line.text) else {
        kept.append(line)
        continue
      }
      let characters = line.text.count { $0 & 0xC0 != 0x80 }
      if let same = left.firstIndex(where: { $0.kind == kind }) {
        left[same].characters += characters
      } else {
        left.append((kind, characters))
      }
    }
    // A text that is all furniture is kept: then it is what the source says.
    if kept.isEmpty { return }
    draft.lines = kept
    draft.notes += left.map { "left out: \($0.kind.rawValue) (\($0.characters) characters)" }
  }
}
