/// The words of dates beside the names of months, in small letters: English, Welsh, Irish, Scottish Gaelic, French, German,
/// Dutch, Spanish, Portuguese, Italian, Catalan, Romanian, Polish, Czech, Russian, Ukrainian, Danish, Norwegian, Swedish,
/// Finnish, Hungarian, Greek, Turkish.
enum StampWordTables {
  static let english = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// Months whose short names are days elsewhere: Tuesday is `mar` in French, Spanish, Italian and Romanian.
  /// The Welsh word for March is that for Tuesday.
  static let monthsOrDays = [("mar", 3), ("mawrth", 3)]

  static let days = """
    monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri saturday sat sunday sun \
    dydd llun mercher mer iau gwener gwe sadwrn sad sul llu \
    lundi lun mardi mercredi jeudi jeu vendredi ven samedi sam dimanche dim \
    montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonntag so sonnabend \
    maandag ma dinsdag woensdag wo donderdag vrijdag vr vrij zaterdag za zondag zo \
    lunes martes miércoles mié miercoles mie jueves jue viernes vie sábado sáb sabado sab domingo dom \
    segunda terça quarta quinta sexta feira seg ter qua qui sex \
    lunedì lunedi martedì martedi mercoledì mercoledi giovedì giovedi gio venerdì venerdi sabato domenica \
    dilluns dimarts dimecres dijous divendres dissabte diumenge luni marți miercuri joi vineri sâmbătă duminică \
    poniedziałek pon wtorek wt wto środa śro śr czwartek czw piątek pią pt sobota sob niedziela nie niedz \
    pondělí po úterý út středa st čtvrtek čt pátek pá so neděle ne \
    понедельник пн пон вторник вт втр среда ср срд четверг чт чтв пятница пт птн суббота сб суб сбт воскресенье вс вск \
    понеділок вівторок середа четвер пʼятниця субота неділя нд \
    mandag man tirsdag tirs tir onsdag ons torsdag tors tor fredag fre lørdag lør søndag søn måndag mån tisdag tis lördag \
    lör söndag sön maanantai maanantaina ma tiistai tiistaina ti keskiviikko keskiviikkona ke torstai torstaina to \
    perjantai perjantaina pe lauantai lauantaina la sunnuntai sunnuntaina su \
    hétfő kedd szerda csütörtök péntek szombat vasárnap \
    κυριακή κυρ δευτέρα δευ τρίτη τρι τετάρτη τετ πέμπτη πεμ πέμ παρασκευή παρ σάββατο σαβ σάβ \
    pazartesi pzt salı sal çarşamba çar perşembe per cuma cum cumartesi cmt pazar paz \
    luan máirt céadaoin déardaoin aoine sathairn domhnach dé \
    月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 월요일 화요일 수요일 목요일 금요일 토요일 일요일
    """

  static let mornings = "am 오전 上午 午前 πμ"
  static let afternoons = "pm 오후 오 下午 午後 μμ"
  static let units: [(String, StampWords.Unit)] = [
    ("年 년", .year), ("月 월", .month), ("日 일", .day), ("時 时 点 시", .hour), ("分 분", .minute), ("秒 초", .second),
  ]
  static let hours = "h hrs hours uhr hs std"

  static let hoursToCome = "kl klo klokken um ore alle"

  static let fillers = """
    st nd rd th of the at on in o clock er re eme ème e º ª o de del la le el los il lo do da du den der dia día as às a à \
    etc à г года год р року roku r fed af ain eg ydd ail ar fómhair mí na y i dd og godz time
    """
}
