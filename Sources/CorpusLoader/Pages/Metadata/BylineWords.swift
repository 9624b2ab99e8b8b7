/// The words around names in bylines.
enum BylineWords {
  static let labels = [
    "written by", "interview by", "words by", "posted by", "published by", "story by", "reported by", "report by",
    "article by",
    "edited by", "reviewed by", "by", "author", "authors", "von", "par", "por", "door", "di", "av", "af", "text",
    "texte",
    "autor", "autorin", "auteur", "verfasst von", "ein beitrag von", "geschrieben von", "redactie", "a cura di",
    "kommentar von", "eine analyse von", "from", "foto", "napsal", "autore", "reporter",
  ]

  static let conjunctions = [
    " and ", " und ", " et ", " y ", " och ", " en ", " with ", " for ", " in ", " at ", " mit ", " für ", " aus ",
    " on ",
    " von ", " first published", " updated", " published", " posted ", " am ", " via ", " is ",
  ]

  static let particles: Set<String> = [
    "de", "del", "della", "di", "da", "dos", "das", "do", "la", "le", "van", "von", "der", "den", "ter", "ten", "zu",
    "af", "av", "al", "el", "bin", "ibn", "y", "e", "du", "des", "st", "zum", "vom", "'t", "dr", "dr.",
  ]

  /// Names of agencies are no names of people.
  static let agencies: Set<String> = [
    "reuters", "ap", "afp", "dpa", "pa", "apa", "ansa", "efe", "bbc", "cnn", "epd", "kna", "sid", "bloomberg", "tass",
    "xinhua", "pa media", "ap news", "press association", "associated press", "the associated press",
    "agence france-presse", "dpa-afx", "ots", "belga", "anp", "ntb", "tt", "lusa", "pap", "ctk", "čtk", "n-tv", "ard",
  ]

  static let companies: Set<String> = ["inc", "ltd", "llc", "gmbh", "limited", "plc", "ag", "corp"]

  static let degrees: Set<String> = ["ma", "mba", "ba", "bsc", "llm", "jr", "esq", "obe", "mbe", "cbe", "mp"]

  /// Words that no name of a person has.
  static let strangers: Set<String> = [
    "staff", "admin", "administrator", "editor", "editors", "editorial", "newsroom", "news", "newsdesk", "desk",
    "published", "updated", "posted", "share", "follow", "author", "team", "reporter", "reporters", "correspondent",
    "writer", "writers", "contributor", "contributors", "columnist", "journalist", "producer", "redaktion",
    "redaktor", "redakteur", "redakteurin", "redaktionen", "redactie", "redacción", "redaccion", "rédaction",
    "redazione", "redakce", "redação", "agency", "agencies", "agentur", "agence", "media", "press", "magazine",
    "online", "website", "webmaster", "user", "guest", "gast", "anonymous", "unknown", "the", "this", "your", "our",
    "all", "more", "read", "comments", "comment", "print", "email", "facebook", "twitter", "google", "subscribe",
    "photo", "photos", "image", "images", "foto", "video", "getty", "university", "institute", "foundation",
    "ministry", "department", "office", "council", "company", "gmbh", "ltd", "inc", "llc", "verlag", "zeitung",
    "post", "times", "journal", "today", "report", "manager", "director", "professor", "chief", "head", "senior",
    "fellow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "about", "view",
    "profile", "bio", "service", "group", "politics", "business", "world", "sports", "home", "affairs", "copyright",
    "reserved", "rights", "minutes", "min", "ago", "uhr", "null", "undefined", "none", "false", "true", "blog",
    "blogger", "community", "bureau", "edt", "gmt", "advertisement", "sponsored", "presse", "pressestelle", "autor",
    "autoren", "artikel", "article", "articles", "www", "com", "organization", "organisation", "society",
    "association", "project", "projects", "works", "engineer", "developer", "scientist", "officer", "president",
    "ceo", "cto", "founder", "cofounder", "minister", "secretary", "analyst", "consultant", "lecturer", "researcher",
    "student", "reader", "lead", "auteur", "autore", "auteurs", "autori", "autores", "autorin", "phd", "md", "msc",
    "mph", "rn", "jd", "redacteur", "verslaggever", "journaliste", "journalistin", "korrespondent", "korrespondentin",
    "periodista", "giornalista", "dziennikarz", "reporterin", "corrispondente", "correspondant", "corresponsal",
    "volontär", "volontärin", "chefredakteur",
  ]
}
