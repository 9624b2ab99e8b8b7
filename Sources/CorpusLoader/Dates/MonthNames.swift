/// The names of the months, as pages and feeds of Europe and some beyond write them in dates.
enum MonthNames {
  /// 1 to 12; `language` (its first part) decides where two languages mean two months by one word.
  static func month(_ word: String, language: String?) -> Int? {
    if let language, let own = byLanguage[language]?[word] { return own }
    return onPages[word]
  }

  private static let byLanguage: [String: [String: Int]] = Dictionary(
    table.map { row in
      (row.language, Dictionary(row.months.enumerated().flatMap(pairs), uniquingKeysWith: { first, _ in first }))
    }, uniquingKeysWith: { first, _ in first })

  /// Every name. Where languages differ, the one that stands first in the table is right.
  static let all = names(of: table)

  /// Those that are no words of other kinds as well: a page has more than dates in it.
  private static let onPages = names(of: table.filter { $0.language != "mul" })

  private static func names(of table: [(language: String, months: [String])]) -> [String: Int] {
    Dictionary(table.flatMap { $0.months.enumerated().flatMap(pairs) }, uniquingKeysWith: { first, _ in first })
  }

  private static func pairs(_ index: Int, _ names: String) -> [(String, Int)] {
    names.split(separator: " ").map { (String($0), index + 1) }
  }

  private static let table: [(language: String, months: [String])] = [
    (
      "en",
      [
        "january jan", "february feb febr", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sept sep", "october oct", "november nov", "december dec",
      ]
    ),
    (
      "de",
      [
        "januar jänner jan jän", "februar feber feb", "märz maerz mär mrz", "april apr", "mai", "juni jun", "juli jul",
        "august aug", "september sept sep", "oktober okt", "november nov", "dezember dez",
      ]
    ),
    (
      "fr",
      [
        "janvier janv jan", "février fevrier févr fév fev", "mars", "avril avr", "mai", "juin", "juillet juil",
        "août aout aoû", "septembre sept", "octobre oct", "novembre nov", "décembre decembre déc",
      ]
    ),
    (
      "es",
      [
        "enero ene", "febrero", "marzo", "abril abr", "mayo", "junio", "julio", "agosto ago", "septiembre setiembre",
        "octubre", "noviembre", "diciembre dic",
      ]
    ),
    (
      "it",
      [
        "gennaio gen", "febbraio", "marzo", "aprile", "maggio mag", "giugno giu", "luglio lug", "agosto ago",
        "settembre set sett", "ottobre ott", "novembre", "dicembre dic",
      ]
    ),
    (
      "pt",
      [
        "janeiro", "fevereiro fev", "março", "abril abr", "maio", "junho", "julho", "agosto ago", "setembro set",
        "outubro out", "novembro", "dezembro dez",
      ]
    ),
    (
      "nl",
      [
        "januari", "februari", "maart mrt", "april", "mei", "juni", "juli", "augustus", "september", "oktober okt",
        "november", "december",
      ]
    ),
    (
      "tr",
      [
        "ocak oca", "şubat şub", "mart", "nisan nis", "mayıs", "haziran haz", "temmuz tem", "ağustos ağu", "eylül eyl",
        "ekim eki", "kasım kas", "aralık ara",
      ]
    ),
    (
      "pl",
      [
        "stycznia styczeń sty", "lutego luty lut", "marca marzec", "kwietnia kwiecień kwi", "maja maj",
        "czerwca czerwiec cze", "lipca lipiec lip", "sierpnia sierpień sie", "września wrzesień wrz",
        "października październik paź", "listopada listopad lis", "grudnia grudzień gru",
      ]
    ),
    (
      "cs",
      [
        "ledna leden", "února únor", "března březen", "dubna duben", "května květen", "června červen",
        "července červenec", "srpna srpen", "září", "října říjen", "listopadu listopad", "prosince prosinec",
      ]
    ),
    (
      "sk",
      [
        "januára január", "februára február", "marca marec", "apríla apríl", "mája máj", "júna jún", "júla júl",
        "augusta", "septembra", "októbra október", "novembra", "decembra",
      ]
    ),
    (
      "ru",
      [
        "января январь янв", "февраля февраль фев", "марта март мар", "апреля апрель апр", "мая май",
        "июня июнь июн", "июля июль июл", "августа август авг", "сентября сентябрь сен", "октября октябрь окт",
        "ноября ноябрь ноя", "декабря декабрь дек",
      ]
    ),
    (
      "uk",
      [
        "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня",
        "листопада", "грудня",
      ]
    ),
    (
      "bg",
      [
        "януари", "февруари", "март", "април", "май", "юни", "юли", "август", "септември", "октомври", "ноември",
        "декември",
      ]
    ),
    (
      "sv",
      [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
      ]
    ),
    (
      "da",
      [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober okt", "november",
        "december",
      ]
    ),
    (
      "no",
      [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober okt", "november",
        "desember des",
      ]
    ),
    (
      "fi",
      [
        "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta", "elokuuta",
        "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta",
      ]
    ),
    (
      "hu",
      [
        "január", "február", "március márc", "április ápr", "május máj", "június jún", "július júl", "augusztus",
        "szeptember szept", "október", "november", "december",
      ]
    ),
    (
      "ro",
      [
        "ianuarie ian", "februarie", "martie", "aprilie", "mai", "iunie iun", "iulie iul", "august", "septembrie",
        "octombrie", "noiembrie noi", "decembrie",
      ]
    ),
    (
      "id",
      [
        "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus agu", "september", "oktober okt",
        "november", "desember des",
      ]
    ),
    (
      "ca",
      [
        "gener", "febrer", "març", "abril", "maig", "juny", "juliol", "agost", "setembre", "octubre", "novembre",
        "desembre",
      ]
    ),
    (
      "el",
      [
        "ιανουαρίου", "φεβρουαρίου", "μαρτίου", "απριλίου", "μαΐου", "ιουνίου", "ιουλίου", "αυγούστου", "σεπτεμβρίου",
        "οκτωβρίου", "νοεμβρίου", "δεκεμβρίου",
      ]
    ),
    (
      "hr",
      [
        "siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza", "rujna", "listopada",
        "studenoga studenog", "prosinca",
      ]
    ),
    (
      "cy",
      [
        "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi", "hydref", "tachwedd",
        "rhagfyr",
      ]
    ),
    // Irish, Scottish Gaelic, and cases and short forms that only feeds write.
    (
      "mul",
      [
        "ion eanáir ean faoilleach led січень січ tammikuu tammi ιανουάριος ιαν",
        "chwef feabhra feabh gearran úno февр лютий лют helmikuu helmi februári φεβρουάριος φεβ",
        "fawrth maw márta màrt marco bře березень бер maaliskuu maalis μάρτιος μάρ μαρ μάρτ μάώ μαώ",
        "ebr aibreán aib giblean dub квітень квіт huhtikuu huhti απρίλιος απρ",
        "fai bealtaine beal cèitean kvě травень трав toukokuu touko μάιος μάι μαι μαϊ",
        "fehefin meh meitheamh meith ògmhios čvn червень черв kesäkuu kesä ιούνιος ιούν ιουν ιον",
        "orffennaf gor gorff iúil iuchar čvc липень лип heinäkuu heinä ιούλιος ιούλ ιουλ ιολ",
        "lúnasa lún lùnastal srp серпень серп elokuu elo αύγουστος αύγ αυγ",
        "fedi meán sultain zář сент вересень вер syyskuu syys σεπτέμβριος σεπ σεπτ",
        "hyd deireadh dàmhair říj жовтень жовт lokakuu loka οκτώβριος οκτ",
        "dachwedd tach samhain samh нояб листопад лист marraskuu marras νοέμβριος νοέ νοε",
        "ragfyr rhag nollaig noll dùbhlachd pro грудень груд joulukuu joulu δεκέμβριος δεκ",
      ]
    ),
  ]
}
