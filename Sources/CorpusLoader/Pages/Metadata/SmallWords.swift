/// The commonest small words of languages in Latin letters, those that tell them apart.
enum SmallWords {
  static let languages = table.map(\.language)

  static let byWord: [[UInt8]: [Int]] = {
    var found: [[UInt8]: [Int]] = [:]
    for (index, row) in table.enumerated() {
      for word in row.words.split(separator: " ") { found[Array(word.utf8), default: []].append(index) }
    }
    return found
  }()

  static let longest = byWord.keys.map(\.count).max() ?? 0

  private static let table: [(language: String, words: String)] = [
    (
      "en",
      "the of and to in was is that for it he she with as his her on at by had not are but from have they which were"
    ),
    (
      "de",
      "der die das und ist in den von zu mit sich des auf für nicht ein eine dem im er sie es auch als an wird nach bei"
    ),
    (
      "fr", "le la les des du et une est dans qui pour que sur avec pas sont au aux ce cette il elle de en par plus ont"
    ),
    ("es", "el la los las de del y que en un una es por con para no se su al lo como más pero sus ha fue está este"),
    ("it", "il lo la gli le di del della che e è in un una per con non si da al dei nel sono più ha anche come alla"),
    ("pt", "o a os as de do da dos das e que em um uma é por com para não se no na ao mais como foi são seu sua"),
    (
      "nl", "de het een en van in is dat op te zijn met voor niet aan er om ook als maar bij uit naar hij ze wordt door"
    ),
    ("sv", "och att det i en som på är av för med den till inte har de om ett han var men sig från vi så kan när"),
    ("da", "og i at det er en til af på for med den de som ikke har der et var men han sig fra om kan vi blev efter"),
    ("no", "og i det er en til av på for med den de som ikke har et var men han seg fra om kan vi ble etter å"),
    ("fi", "ja on ei se että oli hän mutta myös kun ovat joka tai niin ole sen kuin mukaan sekä jos mitä"),
    ("pl", "w i na z się do nie jest to że o jak po co ale za od tym przez był dla są który ich tak może jego"),
    ("cs", "a v na se je že to s z o do by ve za jako po jsou ale pro tak od byl které podle už však také jeho"),
    ("sk", "a v na sa je že to s z o do by vo za ako po sú ale pre tak od bol ktoré podľa už však tiež jeho"),
    ("hu", "a az és hogy nem is egy ez meg volt de el már csak vagy mint ki azt még kell lesz lehet ha után szerint"),
    ("ro", "și în de la a cu pe nu că o un care din este sunt pentru mai au ce s-a fost prin după sau această"),
    ("tr", "ve bir bu da de için ile çok daha olarak olan gibi ne var en kadar sonra ama değil oldu göre her ise"),
    (
      "id",
      "yang dan di dari ini itu untuk dengan pada tidak dalam akan ke oleh juga ada saya telah bisa kami mereka adalah"
    ),
    ("ca", "el la els les de del i que en un una és per amb no es al més però com seu van aquest també ha"),
    ("cy", "yn y yr ac ei wedi mae oedd ar gyda ni i'r o'r bod ond dros gan hyn hefyd cyn mewn fel roedd nid eu"),
    ("hr", "i u na se je da su za od s iz koji to ne bi što kao će o ali te još nije samo nakon prema"),
  ]
}
