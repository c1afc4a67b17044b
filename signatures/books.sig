# Books: e-books, audiobooks, serial novels and readers' communities.
# SPDX-License-Identifier: MIT

application alpha-polis 20639 AlphaPolis books
    source unverified
    domain alphapolis.co.jp
    test www.alphapolis.co.jp

application annas-archive 20640 Annas-Archive books
    source unverified
    domain annas-archive.org
    domain annas-archive.se
    domain annas-archive.li
    test www.annas-archive.org

application apple-books 20641 Apple-Books books
    owner "Apple Inc."
    source unverified
    domain books.apple.com
    domain ibooks.com
    test books.apple.com

application archive-of-our-own 20642 AO3 books
    owner "Organization for Transformative Works"
    source unverified
    domain archiveofourown.org
    domain transformativeworks.org
    domain fanlore.org
    test archiveofourown.org

application audible 20643 Audible books
    owner "Audible, Inc."
    source unverified
    domain audible.com
    domain audible.co.uk
    domain audible.de
    domain audible.fr
    domain audible.it
    domain audible.es
    domain audible.ca
    domain audible.com.au
    domain audible.in
    domain audible.co.jp
    domain audible.com.br
    domain adbl.co
    test www.audible.com
    test api.audible.com

application audiobooks-com 20644 Audiobooks-com books
    source unverified
    domain audiobooks.com
    test www.audiobooks.com

application audioteka 20645 Audioteka books
    source unverified
    domain audioteka.com
    test www.audioteka.com

application author-today 20646 Author-Today books
    source unverified
    domain author.today
    test www.author.today

application babelio 20647 Babelio books
    source unverified
    domain babelio.com
    test www.babelio.com

application blinkist 20648 Blinkist books
    source unverified
    domain blinkist.com
    test www.blinkist.com

application bookbeat 20649 BookBeat books
    owner "Bonnier"
    source unverified
    domain bookbeat.com
    test www.bookbeat.com

application booklive 20650 BookLive books
    source unverified
    domain booklive.jp
    domain booklive.co.jp
    test www.booklive.jp

application bookmate 20651 Bookmate books
    source unverified
    domain bookmate.com
    domain bookmate.ru
    test www.bookmate.com

application bookwalker 20652 BOOK-WALKER books
    owner "KADOKAWA"
    source unverified
    domain bookwalker.jp
    domain bookwalker.com.tw
    domain bookwalker.in.th
    test www.bookwalker.jp

application calibre 20653 calibre books
    source unverified
    domain calibre-ebook.com
    test www.calibre-ebook.com

application chirp 20654 Chirp books
    owner "BookBub"
    source unverified
    domain chirpbooks.com
    domain bookbub.com
    test www.chirpbooks.com

application cloud-library 20655 cloudLibrary books
    source unverified
    domain yourcloudlibrary.com
    test www.yourcloudlibrary.com

application cmoa 20656 Comic-Cmoa books
    owner "NTT Solmare"
    source unverified
    domain cmoa.jp
    test www.cmoa.jp

application comixology 20657 comiXology books
    owner "Amazon.com, Inc."
    source unverified
    domain comixology.com
    domain comixology.co.uk
    test www.comixology.com

application dokusho-ojikan 20658 Ameba-Manga books
    owner "CyberAgent, Inc."
    source list v2fly/domain-list-community@0c53b17a2881f3702b998ba1125a4c12c0c2bdd0 data/abema
    domain dokusho-ojikan.jp
    test www.dokusho-ojikan.jp

application dreame-novels 20659 Dreame books
    source unverified
    domain dreame.com
    test www.dreame.com

application ebookjapan 20660 ebookjapan books
    source unverified
    domain ebookjapan.yahoo.co.jp
    domain ebookjapan.jp
    test ebookjapan.yahoo.co.jp

application ebooks-com 20661 eBooks-com books
    source unverified
    domain ebooks.com
    test www.ebooks.com

application empik-go 20662 Empik-Go books
    source unverified
    domain empikgo.com
    test www.empikgo.com

application faloo 20663 Faloo books
    source list v2fly/domain-list-community@02a909ab3ada7cfefbb2101d5b7c94f1997b3b06 data/category-entertainment-cn
    domain faloo.com
    test www.faloo.com

application fanfiction 20664 FanFiction books
    source unverified
    domain fanfiction.net
    domain fictionpress.com
    test www.fanfiction.net

application fanqie 20665 Fanqie-Novel books
    owner "ByteDance Ltd."
    source unverified
    domain fanqienovel.com
    test www.fanqienovel.com

application getabstract 20666 getAbstract books
    source unverified
    domain getabstract.com
    test www.getabstract.com

application good-novel 20667 GoodNovel books
    source unverified
    domain goodnovel.com
    test www.goodnovel.com

application goodreads 20668 Goodreads books
    owner "Amazon.com, Inc."
    source unverified
    domain goodreads.com
    domain gr-assets.com
    test www.goodreads.com

application google-books 20669 Google-Books books
    owner "Google LLC"
    source unverified
    domain books.google.com
    domain books.google.de
    domain books.google.co.uk
    domain books.google.fr
    domain books.google.es
    domain books.google.it
    domain books.googleusercontent.com
    test books.google.com
    test-not www.google.com

application heiyan 20670 Heiyan books
    source list v2fly/domain-list-community@02a909ab3ada7cfefbb2101d5b7c94f1997b3b06 data/category-entertainment-cn
    domain heiyan.com
    domain heiyanimg.com
    test www.heiyan.com

application hongshu 20671 Hongshu books
    source list v2fly/domain-list-community@02a909ab3ada7cfefbb2101d5b7c94f1997b3b06 data/category-entertainment-cn
    domain hongshu.com
    test www.hongshu.com

application honto 20672 honto books
    source unverified
    domain honto.jp
    test www.honto.jp

application hoopla 20673 hoopla books
    owner "Midwest Tape"
    source unverified
    domain hoopladigital.com
    test www.hoopladigital.com

application inkitt 20674 Inkitt books
    source unverified
    domain inkitt.com
    domain galatea.com
    test www.inkitt.com

application jjwxc 20675 Jinjiang books
    source list v2fly/domain-list-community@02a909ab3ada7cfefbb2101d5b7c94f1997b3b06 data/category-entertainment-cn
    domain jjwxc.net
    test www.jjwxc.net

application joara 20676 Joara books
    source unverified
    domain joara.com
    test www.joara.com

application kakuyomu 20677 Kakuyomu books
    owner "KADOKAWA"
    source unverified
    domain kakuyomu.jp
    test www.kakuyomu.jp

application kindle 20678 Kindle books
    owner "Amazon.com, Inc."
    source list v2fly/domain-list-community@9f394d0f1e69764f76f09730cb9cc9e5da734094 data/kindle
    domain kindle.com
    domain kindle.co.uk
    domain kindle.co.jp
    domain kindle.de
    domain kindle.es
    domain kindle.fr
    domain kindle.in
    domain kindle.it
    domain kindle.jp
    domain kindle.cn
    domain kindleoasis.com
    domain kindleoasis.cn
    domain kindleoasis.com.cn
    domain kindleoasis.info
    domain kindleoasis.jp
    domain kindleoasis.org
    domain kindleoasis.us
    domain kindleoasisnews.com
    domain kindleproject.com
    domain read.amazon.com
    domain read.amazon.de
    domain read.amazon.co.uk
    domain read.amazon.co.jp
    domain lesen.amazon.de
    domain lire.amazon.fr
    domain leer.amazon.es
    domain leggi.amazon.it
    domain kdp.amazon.com
    test read.amazon.com
    test-not www.amazon.com

application kobo 20679 Kobo books
    owner "Rakuten Kobo Inc."
    source unverified
    domain kobo.com
    domain kobobooks.com
    test www.kobo.com
    test storeapi.kobo.com

application leanpub 20680 Leanpub books
    source unverified
    domain leanpub.com
    test www.leanpub.com

application legimi 20681 Legimi books
    source unverified
    domain legimi.pl
    domain legimi.com
    domain legimi.de
    test www.legimi.pl

application library-genesis 20682 Library-Genesis books
    source unverified
    domain libgen.is
    domain libgen.rs
    domain libgen.li
    test www.libgen.is

application librarything 20683 LibraryThing books
    source unverified
    domain librarything.com
    test www.librarything.com

application librivox 20684 LibriVox books
    source unverified
    domain librivox.org
    test www.librivox.org

application libro-fm 20685 Libro-fm books
    source unverified
    domain libro.fm
    test www.libro.fm

application litnet 20686 Litnet books
    source unverified
    domain litnet.com
    test www.litnet.com

application litres 20687 LitRes books
    source unverified
    domain litres.ru
    domain mybook.ru
    domain livelib.ru
    test www.litres.ru

application lovelybooks 20688 LovelyBooks books
    source unverified
    domain lovelybooks.de
    test www.lovelybooks.de

application lubimyczytac 20689 Lubimyczytac books
    source unverified
    domain lubimyczytac.pl
    test www.lubimyczytac.pl

application lulu 20690 Lulu books
    source unverified
    domain lulu.com
    test www.lulu.com

application millie 20691 Millie books
    source unverified
    domain millie.co.kr
    test www.millie.co.kr

application motie 20692 Motie books
    source list v2fly/domain-list-community@02a909ab3ada7cfefbb2101d5b7c94f1997b3b06 data/category-entertainment-cn
    domain motie.com
    domain motieimg.com
    test www.motie.com

application munpia 20693 Munpia books
    source unverified
    domain munpia.com
    test www.munpia.com

application nextory 20694 Nextory books
    source unverified
    domain nextory.com
    domain nextory.se
    test www.nextory.com

application nook 20695 NOOK books
    owner "Barnes & Noble"
    source unverified
    domain nook.com
    test www.nook.com

application novelpia 20696 Novelpia books
    source unverified
    domain novelpia.com
    test www.novelpia.com

application onleihe 20697 Onleihe books
    owner "divibib GmbH"
    source unverified
    domain onleihe.de
    domain onleihe.net
    domain onleihe.com
    domain divibib.com
    test www.onleihe.de

application overdrive 20698 OverDrive books
    owner "OverDrive, Inc."
    source unverified
    domain overdrive.com
    domain libbyapp.com
    domain od-cdn.com
    domain odrcdn.com
    domain soraapp.com
    test libbyapp.com

application pocketbook 20699 PocketBook books
    owner "PocketBook International"
    source unverified
    domain pocketbook.de
    domain pocketbook.ch
    domain pocketbook-int.com
    test www.pocketbook.de

application pratilipi 20700 Pratilipi books
    source unverified
    domain pratilipi.com
    test www.pratilipi.com

application project-gutenberg 20701 Project-Gutenberg books
    source unverified
    domain gutenberg.org
    domain gutenberg.net.au
    domain projekt-gutenberg.org
    domain pgdp.net
    test www.gutenberg.org

application qimao 20702 Qimao books
    source unverified
    domain qimao.com
    test www.qimao.com

application readmoo 20703 Readmoo books
    source unverified
    domain readmoo.com
    test www.readmoo.com

application ridi 20704 RIDI books
    source unverified
    domain ridibooks.com
    domain ridi.com
    test www.ridibooks.com

application royal-road 20705 Royal-Road books
    source unverified
    domain royalroad.com
    test www.royalroad.com

application saxo-books 20706 Saxo books
    source unverified
    domain saxo.com
    test www.saxo.com

application scribble-hub 20707 Scribble-Hub books
    source unverified
    domain scribblehub.com
    test www.scribblehub.com

application scribd 20708 Scribd books
    owner "Scribd, Inc."
    source unverified
    domain scribd.com
    domain scribdassets.com
    domain everand.com
    test www.scribd.com

application seventeen-k 20709 17K books
    source list v2fly/domain-list-community@02a909ab3ada7cfefbb2101d5b7c94f1997b3b06 data/category-entertainment-cn
    domain 17k.com
    test www.17k.com

application sf-acg 20710 SFACG books
    source list v2fly/domain-list-community@02a909ab3ada7cfefbb2101d5b7c94f1997b3b06 data/category-entertainment-cn
    domain sfacg.com
    test www.sfacg.com

application skoobe 20711 Skoobe books
    owner "Skoobe GmbH"
    source unverified
    domain skoobe.de
    test www.skoobe.de

application smashwords 20712 Smashwords books
    owner "Draft2Digital"
    source unverified
    domain smashwords.com
    domain draft2digital.com
    domain books2read.com
    test www.smashwords.com

application standard-ebooks 20713 Standard-Ebooks books
    source unverified
    domain standardebooks.org
    test www.standardebooks.org

application storygraph 20714 The-StoryGraph books
    source unverified
    domain thestorygraph.com
    test www.thestorygraph.com

application storytel 20715 Storytel books
    owner "Storytel AB"
    source unverified
    domain storytel.com
    domain storytel.se
    test www.storytel.com

application syosetu 20716 Syosetu books
    owner "HINA PROJECT"
    source list v2fly/domain-list-community@039c6ff0d3f26fa20d8e816000d92ae4cc964cba data/category-entertainment
    domain syosetu.com
    test ncode.syosetu.com

application tadu 20717 Tadu books
    source list v2fly/domain-list-community@02a909ab3ada7cfefbb2101d5b7c94f1997b3b06 data/category-entertainment-cn
    domain tadu.com
    test www.tadu.com

application tolino 20718 tolino books
    source unverified
    domain tolino.com
    domain pageplace.de
    domain mytolino.com
    test www.tolino.com

application wattpad 20719 Wattpad books
    owner "WEBTOON Entertainment Inc."
    source unverified
    domain wattpad.com
    test www.wattpad.com

application webnovel 20720 Webnovel books
    owner "China Literature Limited"
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/yuewen
    domain webnovel.com
    test www.webnovel.com

application weread 20721 WeRead books
    owner "Tencent Holdings Ltd."
    source unverified
    domain weread.qq.com
    test weread.qq.com

application you-scribe 20722 YouScribe books
    source unverified
    domain youscribe.com
    test www.youscribe.com

application yuewen 20723 Yuewen books
    owner "China Literature Limited"
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/yuewen
    domain yuewen.com
    domain qidian.com
    domain hongxiu.com
    domain readnovel.com
    domain qdmm.com
    domain xs8.cn
    domain xxsy.net
    domain lrts.me
    domain tingbook.com
    test www.qidian.com

application z-library 20724 Z-Library books
    source unverified
    domain z-library.sk
    domain z-lib.org
    domain singlelogin.re
    test z-library.sk

application zhulang 20725 Zhulang books
    source list v2fly/domain-list-community@02a909ab3ada7cfefbb2101d5b7c94f1997b3b06 data/category-entertainment-cn
    domain zhulang.com
    test www.zhulang.com

application zongheng 20726 Zongheng books
    source list v2fly/domain-list-community@02a909ab3ada7cfefbb2101d5b7c94f1997b3b06 data/category-entertainment-cn
    domain zongheng.com
    test www.zongheng.com
