/// What a section of a page holds by its heading: `Comments (12)`, `Mehr zum Thema`, `Lire aussi`.
enum PageSections {
  /// What a heading opens that is no part of an article.
  enum Kind {
    case comments
    /// Links to other pages, words about the author, tags.
    case furniture
  }

  /// What a short line opens; nil for a line of an article.
  static func kind(_ line: [UInt8]) -> Kind? {
    guard line.count < 60 else { return nil }
    // Without numbers, signs and the white space around them.
    let words = Bytes.collapsed(
      line.map { Bytes.isLetter($0) || $0 >= 0x80 || $0 == 0x27 ? Bytes.folded($0) : 0x20 })
    return table[String(decoding: words, as: UTF8.self)]
  }

  private static let table: [String: Kind] = {
    var table: [String: Kind] = [:]
    for line in comments { table[line] = .comments }
    for line in furniture { table[line] = .furniture }
    return table
  }()

  private static let comments = [
    "comments", "comment", "reader comments", "leave a comment", "leave a reply", "post a comment", "add a comment",
    "join the conversation", "join the discussion", "discussion about this post", "responses", "view comments",
    "show comments", "what do you think", "have your say", "comments are closed", "kommentare", "leserkommentare",
    "kommentar schreiben", "diskutieren sie mit", "commentaires", "laisser un commentaire", "réagir", "vos réactions",
    "comentarios", "deja un comentario", "comentários", "deixe um comentário", "commenti", "lascia un commento",
    "reacties", "kommentarer", "komentarze",
  ]

  private static let furniture = [
    "related", "related articles", "related stories", "related posts", "related content", "related news",
    "related topics", "related links", "related coverage", "more on this story", "more on this topic", "more stories",
    "more news", "more from", "more like this", "read more", "read next", "read also", "also read", "up next",
    "you may also like", "you might also like", "you may like", "recommended", "recommended for you",
    "recommended reading", "recommended stories", "most read", "most popular", "most viewed", "most shared", "popular",
    "popular posts", "trending", "trending now", "latest", "latest news", "latest stories", "recent posts",
    "top stories",
    "editor's picks", "editors' picks", "don't miss", "also in this section", "also on this site", "in this section",
    "see also", "further reading", "references", "external links", "promoted stories", "from around the web",
    "around the web", "sponsored content",
    "share", "share this", "share this article", "share this story", "share this page", "share this post",
    "share this with", "share on", "follow us", "tags", "topics", "filed under", "about the author",
    "about the authors",
    "about author", "author", "newsletter", "newsletters", "sign up", "subscribe", "stay in touch", "get in touch",
    "contact us", "advertisement", "categories", "archives", "navigation", "menu", "post navigation",
    "mehr zum thema", "zum thema", "mehr dazu", "das könnte sie auch interessieren",
    "das könnte dich auch interessieren",
    "auch interessant", "weitere artikel", "weitere themen", "weitere meldungen", "weitere beiträge",
    "ähnliche artikel",
    "ähnliche beiträge", "verwandte themen", "verwandte artikel", "lesen sie auch", "lesen sie mehr", "meistgelesen",
    "meistgelesene artikel", "themen", "schlagwörter", "schlagworte", "teilen", "artikel teilen", "über den autor",
    "über die autorin", "zur person", "neueste beiträge", "empfohlene artikel", "unsere empfehlungen", "anzeige",
    "empfohlener redaktioneller inhalt", "externer inhalt",
    "lire aussi", "à lire aussi", "Àlire aussi", "à lire également", "sur le même sujet", "articles liés",
    "articles similaires", "dans la même rubrique", "les plus lus", "le plus lus", "partager", "partager cet article",
    "mots clés", "sur le même thème", "voir aussi", "à propos de l'auteur", "contenus sponsorisés", "nos newsletters",
    "más información", "te puede interesar", "lo más visto", "lo más leído", "archivado en", "sobre la firma",
    "noticias relacionadas", "artículos relacionados", "etiquetas", "compartir", "ver también", "le puede interesar",
    "leia também", "leia mais", "veja também", "mais lidas", "compartilhe", "notícias relacionadas", "sobre o autor",
    "leggi anche", "articoli correlati", "potrebbe interessarti", "condividi", "lees ook", "lees meer", "gerelateerd",
    "läs också", "läs mer", "mer om", "les også", "læs også", "czytaj także", "czytaj też", "zobacz także",
    "zobacz też", "przeczytaj także", "polecamy", "udostępnij",
  ]
}
