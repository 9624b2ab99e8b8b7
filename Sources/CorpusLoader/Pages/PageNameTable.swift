extension PageNames {
  /// The names that makers of pages give their parts, gathered by what they mean.
  static let standard = PageNames([
    (
      .body,
      """
      posttext postbody postentry postcontent articletext articlecontent articlebody articlecopy
      articlefull articlemaintext entrycontent entrytext entrybody storybody storycontent storytext storycopy newsbody
      newstext textcontent bodytext bodycopy artcontent arttext fulltext ^govspeak pressreleasebody speechbody
      bodycontent contentbody richtextbody postmessage messagebody
      """
    ),
    (
      .story,
      """
      blogcontent sectioncontent singlecontent singlepost maincolumn maintext wpbtextcolumn fieldbody =post =entry
      =text =article =story =news =newsitem =prose ^richtext articlecontainer articlewrap newsarticle newscontent ^blogpost
      postsingle
      """
    ),
    (
      .comments,
      """
      ^comment$ ^comments ^commentlist ^commentthread ^commentform ^commentsection ^commentarea ^commentbox
      ^commentcontainer ^commentwrap ^commentbody ^commentcontent ^commentcount ^commenttext ^commentmeta
      ^commentreply
      ^disqus ^livefyre ^respond$ ^replies ^shoutbox readercomments postcomments fbcomments ^dsq ^coraltalk ^spotim
      ^combx ^remarks ^leserkommentare ^kommentar$ ^kommentare ^commentaires
      """
    ),
    (
      .byline,
      """
      byline dateline author writtenby timestamp pubdate ^postdate ^entrydate ^articledate ^publishdate ^publishedat
      ^publishedon ^publicationdate ^datepublished ^lastupdated ^lastmodified ^postedon ^reporter$ ^dateinfo ^infoline
      ^readingtime ^readtime
      """
    ),
    (
      .furniture,
      """
      ^authorbio ^signature$ ^pullquote ^postprofile ^signoff ^trustbadge ^authorbox ^authorcard ^authorinfo
      ^authorprofile ^aboutauthor ^abouttheauthor ^biography$
      ^footer ^sitefooter ^colophon ^copyright ^legal$ ^disclaimer
      ^related relatedarticle relatedstor relatedpost relatedlink relatedcontent relatednews ^similar$ ^recommend
      ^recirc ^morestories ^morefrom ^moreon ^morearticles ^morenews ^readmore ^readnext ^readalso ^alsoread ^upnext
      ^nextup ^nextarticle ^nextpost ^prevpost ^previouspost ^postnav ^seealso ^sidestories ^furtherreading
      ^trending ^mostread ^mostpopular ^mostviewed ^popular ^toplists ^latestnews ^lateststories ^latestposts
      ^recentposts ^teaser ^promo ^crosspromo ^sponsor ^partnercontent ^advert ^adverts ^ads$ ^ad$ ^adslot ^adunit
      ^adcontainer ^adwrapper ^adbox ^adbreak ^adlabel ^googlead ^dfp$ ^mpu$ ^leaderboard$ ^outbrain ^taboola ^criteo
      ^revcontent ^anzeige$ ^werbung$
      ^share$ ^shares$ ^sharing ^sharebar ^sharebutton ^sharelink ^sharetool ^shareicon ^sharepost ^sharearticle
      ^shareblock ^sharebox ^sharewidget ^shareaholic ^sharedaddy ^sharethis ^addthis ^addtoany ^socialshare ^social$
      ^socials$ ^sociallink ^socialicon ^socialbar ^socialmedia ^socialbutton ^socialfollow ^sociable ^followus
      ^jpshare ^jprelated ^teilen$ ^partage$ ^print$ ^printlink ^emaillink ^mailto
      ^newsletter ^nlsignup ^signup ^subscri ^mailinglist ^mailchimp ^emailsignup ^optin$ ^abo$
      ^paywall ^piano$ ^regwall ^donat ^membership$ ^supportus ^contribution ^cta$ ^calltoaction ^appeal$
      ^cookie ^gdpr ^consent ^privacy$ ^popup ^modal ^overlay ^lightbox ^interstitial ^tooltip ^dropdown ^offcanvas
      ^login ^signin ^register$ ^useraccount ^userbox ^userinfo ^userprofile
      ^sidebar ^rightrail ^leftrail ^siderail ^rail$ ^rightcol$ ^rightcolumn ^leftcol$ ^widget
      ^nav$ ^navs$ ^navbar ^navbox ^navigation ^navi$ ^navmenu ^navlink ^navlist ^subnav ^topnav ^mainnav ^sitenav
      ^menu
      ^submenu ^menubar ^megamenu ^breadcrumb ^crumb$ ^crumbs$ ^pagination ^pager$ ^paging$ ^toolbar ^topbar ^masthead
      ^sitehead ^siteheader ^pageheader$ ^skip$ ^skiplink ^skipto ^backtotop ^toc$ ^tableofcontents
      ^inhaltsverzeichnis
      ^tags$ ^taglist ^tagcloud ^taglinks ^posttags ^entrytags ^articletags ^keywords$ ^topics$ ^topiclist
      ^categories$ ^catlinks ^filedunder ^postmeta ^entrymeta ^articlemeta ^metadata ^metainfo ^meta$ ^postinfo
      ^articleinfo ^entryfooter ^postfooter ^rating ^ratings$ ^starrating ^votes$ ^voting ^likes$ ^likebutton
      ^poll$ ^quiz$ ^gallery$ ^carousel ^slider$ ^slideshow ^thumbnails$ ^videoplayer ^player$ ^embed$ ^embedcode
      ^banner ^ticker$ ^breakingnews ^weather$ ^rss$ ^feedlink ^supplemental ^community$ ^editsection ^noprint
      ^reflist ^mwjump ^printfooter ^infobox ^factbox$ ^hatnote ^ambox ^sistersitebox ^toolbox ^searchform ^searchbox
      ^toast$ ^notification ^alertbar ^feedback$ ^helpful$ ^reportproblem ^correction$ ^audioplayer ^listen$
      """
    ),
    (.caption, "caption ^cap$ ^figcaption ^imagetext ^bildunterschrift ^legende$ ^legend$ ^wpcaption"),
    (
      .credit,
      """
      ^credit$ ^credits$ ^photocredit ^imagecredit ^picturecredit ^copyrightholder
      ^photographer ^mediacredit ^bildquelle
      """
    ),
    (
      .standfirst,
      """
      ^standfirst ^subtitle ^subheadline ^deck$ ^dek$ ^lead$ ^leadtext ^lede$ ^chapo ^chapeau
      ^intro$ ^introtext ^introduction ^abstract$ ^teasertext ^articlelead ^articleintro ^articlesummary ^articledesc
      ^articlesubtitle ^articlededescription ^postexcerpt ^entrysummary ^vorspann ^storysummary ^postsummary
      ^summary$ ^excerpt$
      """
    ),
    (.hidden, "=hidden =hide =ishidden =dnone =displaynone =invisible"),
    (
      .spoken,
      "^sronly ^visuallyhidden ^screenreader ^readersonly ^assistivetext ^visualhide ^hiddenvisually ^printonly"
    ),
    (
      [],
      """
      ^commentary ^commentator ^commentisfree authority authoris authoriz ^bannerless ^shareprice ^sharepoint
      ^shareholder ^menudishes ^promotion$ ^popularity ^authored
      """
    ),
  ])
}
