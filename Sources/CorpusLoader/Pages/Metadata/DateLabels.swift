/// The words beside a date that say what it is a date of.
enum DateLabels {
  enum Kind {
    case publication
    case update
    /// Of something that is not the page: when it was looked at, today's, the end of a time.
    case other
  }

  /// What the words right before a date, or else right after it, say; nil when they say nothing.
  static func kind(before: ArraySlice<UInt8>, after: ArraySlice<UInt8>) -> Kind? {
    kind(Array(before.suffix(48)), last: true) ?? kind(Array(after.prefix(28)), last: false)
  }

  private static func kind(_ words: [UInt8], last: Bool) -> Kind? {
    var best: (place: Int, kind: Kind)?
    for (kind, stems) in table {
      for stem in stems {
        var from = 0
        while let place = Bytes.find(stem, in: words, from: from) {
          from = place + 1
          guard place == 0 || !Bytes.isLetter(words[place - 1]) else { continue }
          if best.map({ last ? place > $0.place : place < $0.place }) ?? true { best = (place, kind) }
        }
      }
    }
    return best?.kind
  }

  private static let table: [(Kind, [StaticString])] = [
    (
      .publication,
      [
        "published", "publish", "publication date", "publi\u{e9}", "publicado", "publicada", "publicat", "posted",
        "issued", "released", "written", "created", "pubblicat", "paru ",
        "mis en ligne", "ver\u{f6}ffentlicht", "erstellt", "erschienen", "geschrieben", "gepost",
        "gepubliceerd", "geplaatst", "yay\u{131}n", "eklenme", "opublikowa", "dodano", "diterbitkan", "dipublikasi",
        "publicerad", "publiceret", "publisert", "vyd\u{e1}no", "zve\u{159}ejn", "julkaistu", "k\u{f6}zz\u{e9}t",
        "date:", "datum:", "dated", "online seit", "eingestellt", "added",
      ]
    ),
    (
      .update,
      [
        "updated", "update", "modified", "last modified", "last reviewed", "last edited", "edited", "revised",
        "aktualisiert", "ge\u{e4}ndert", "stand:", "stand ", "letzte \u{e4}nderung", "zuletzt", "mis \u{e0} jour",
        "mise \u{e0} jour",
        "modifi", "actualizado", "actualis", "aggiorna", "atualizado", "bijgewerkt", "gewijzigd", "g\u{fc}ncelle",
        "zaktualizowa", "aktualizac", "diperbarui", "uppdaterad", "opdateret", "oppdatert", "p\u{e4}ivitetty",
        "reviewed", "m\u{e0}j",
      ]
    ),
    (
      .other,
      [
        "retrieved", "accessed", "abgerufen", "consult\u{e9}", "today", "heute", "until", "deadline", "born", "died",
        "joined", "registriert", "member since", "mitglied seit", "expires", "archived", "since", "copyright",
      ]
    ),
  ]
}
