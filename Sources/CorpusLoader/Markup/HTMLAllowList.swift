/// What HTML of a feed may hold: the elements and attributes that show text, pictures, tables and forms, and none that run or
/// fetch by themselves. After the lists that feedparser documents for its own sanitising.
enum HTMLAllowList {
  static let elements = NameTable<Void>(
    """
    a abbr acronym address area article aside audio b big blockquote br button canvas caption center cite code col \
    colgroup command datagrid datalist dd del details dfn dialog dir div dl dt em event-source fieldset figcaption \
    figure font footer form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd keygen label legend li m map menu meter \
    multicol nav nextid noscript ol optgroup option output p pre progress q s samp section select small sound source \
    spacer span strike strong sub sup table tbody td textarea tfoot th thead time tr tt u ul var video wbr
    """)

  /// What the value of an attribute is.
  enum Value { case text, address, style }

  static let attributes = NameTable<Value>(
    [
      (Value.style, "style"),
      (
        .address,
        "action background cite data dynsrc href icon longdesc lowsrc ping poster src urn usemap"
      ),
      (
        .text,
        """
        abbr accept accept-charset accesskey align alt autocomplete autofocus axis balance bgcolor bgproperties border \
        bordercolor bordercolordark bordercolorlight bottompadding cellpadding cellspacing ch challenge char charoff \
        charset checked choff class clear color cols colspan compact contenteditable controls coords datafld \
        datapagesize datasrc datetime default delay dir disabled draggable enctype end face for form frame galleryimg \
        gutter headers height hidden hidefocus high hreflang hspace id inputmode ismap keytype label lang leftspacing \
        list loop loopcount loopend loopstart low max maxlength media method min multiple name nohref noshade nowrap \
        open optimum pattern point-size pqg preload prompt radiogroup readonly rel repeat-max repeat-min replace \
        required rev rightspacing rows rowspan rules scope selected shape size span start step summary suppress \
        tabindex target template title toppadding type unselectable valign value variable volume vrml vspace width \
        wrap xml:lang
        """
      ),
    ].flatMap { line in line.1.split(separator: " ").map { (String($0), line.0) } })

  /// Elements whose insides are no text.
  static let withInsides = NameTable<Void>("script style applet")

  /// Elements that have no end tag.
  static let empty = NameTable<Void>(
    "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr")

  /// What an address may begin with.
  static let schemes = NameTable<Void>(
    """
    file ftp gopher h323 hdl http https imap magnet mailto mms news nntp prospero rsync rtsp rtspu sftp shttp sip sips \
    snews svn svn+ssh telnet wais aim callto cvs facetime feed git gtalk irc ircs irc6 itms msnim skype ssh smb tel \
    ymsg
    """)

  static let styles = NameTable<Void>(
    """
    azimuth background-color border-bottom-color border-collapse border-color border-left-color border-right-color \
    border-top-color clear color cursor direction display elevation float font font-family font-size font-style \
    font-variant font-weight height letter-spacing line-height overflow pause pause-after pause-before pitch \
    pitch-range richness speak speak-header speak-numeral speak-punctuation speech-rate stress text-align \
    text-decoration text-indent unicode-bidi vertical-align voice-family volume white-space width
    """)

  /// Families of properties whose values must each be one of `styleWords`, a colour or a length.
  static let styleFamilies = NameTable<Void>("background border margin padding")

  static let styleWords = NameTable<Void>(
    """
    auto aqua black block blue bold both bottom brown center collapse dashed dotted fuchsia gray green !important \
    italic left lime maroon medium none navy normal nowrap olive pointer purple red right solid silver teal top \
    transparent underline white yellow
    """)
}
