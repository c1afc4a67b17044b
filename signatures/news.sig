# Newspapers, agencies and broadcasters' news.
# SPDX-License-Identifier: MIT

application 20-minutes 23690 20-Minutes news
    owner "20 Minutes France"
    source unverified
    domain 20minutes.fr
    test www.20minutes.fr

application 20min 23691 20min news
    owner "TX Group"
    source unverified
    domain 20min.ch
    domain 20minuten.ch
    domain 20minutes.ch
    test www.20min.ch

application 24-hu 23692 24-hu news
    owner "Central Media"
    source unverified
    domain 24.hu
    test www.24.hu

application 24sata-hr 23693 24sata news
    owner "Styria"
    source unverified
    domain 24sata.hr
    domain vecernji.hr
    test www.24sata.hr

application 24ur 23694 24ur news
    owner "Pro Plus"
    source unverified
    domain 24ur.com
    domain rtvslo.si
    test www.24ur.com

application 7news 23695 7NEWS news
    owner "Seven West Media"
    source unverified
    domain 7news.com.au
    domain thewest.com.au
    domain perthnow.com.au
    test www.7news.com.au

application abc-australia 23696 ABC-Australia news
    owner "Australian Broadcasting Corporation"
    source unverified
    domain abc.net.au
    domain abc-cdn.net.au
    test www.abc.net.au
    test live-production.wcms.abc-cdn.net.au

application abc-es 23697 ABC-Spain news
    owner "Vocento"
    source unverified
    domain abc.es
    test www.abc.es

application abc-news 23698 ABC-News news
    owner "The Walt Disney Company"
    source unverified
    domain abcnews.com
    domain abcnews.go.com
    domain abcotvs.com
    domain abc7.com
    domain abc7ny.com
    domain abc7news.com
    domain abc7chicago.com
    domain 6abc.com
    domain abc13.com
    domain abc11.com
    domain abc30.com
    test abcnews.go.com
    test-not www.abc.net.au

application abp-live 23699 ABP-Live news
    owner "ABP Network"
    source unverified
    domain abplive.com
    domain abplive.in
    domain anandabazar.com
    domain telegraphindia.com
    test www.abplive.com

application abs-cbn-news 23700 ABS-CBN news
    owner "ABS-CBN Corporation"
    source unverified
    domain abs-cbn.com
    test www.abs-cbn.com

application advance-local 23701 Advance-Local news
    owner "Advance Publications"
    source unverified
    domain nj.com
    domain al.com
    domain cleveland.com
    domain mlive.com
    domain oregonlive.com
    domain masslive.com
    domain pennlive.com
    domain silive.com
    domain syracuse.com
    domain advancelocal.com
    test www.nj.com

application afp 23702 AFP news
    owner "Agence France-Presse"
    source unverified
    domain afp.com
    domain afpforum.com
    test www.afp.com

application aftonbladet 23703 Aftonbladet news
    owner "Schibsted"
    source unverified
    domain aftonbladet.se
    test www.aftonbladet.se

application aktuality 23704 Aktuality news
    owner "Ringier Slovakia"
    source unverified
    domain aktuality.sk
    test www.aktuality.sk

application aktualne 23705 Aktualne news
    owner "Economia, a.s."
    source unverified
    domain aktualne.cz
    domain ihned.cz
    domain hn.cz
    domain economia.cz
    test www.aktualne.cz

application al-ahram 23706 Al-Ahram news
    owner "Al-Ahram"
    source unverified
    domain ahram.org.eg
    test www.ahram.org.eg

application al-arabiya 23707 Al-Arabiya news
    owner "MBC Group"
    source unverified
    domain alarabiya.net
    domain alhadath.net
    test www.alarabiya.net

application al-masry-al-youm 23708 Al-Masry-Al-Youm news
    owner "Al-Masry Al-Youm"
    source unverified
    domain almasryalyoum.com
    test www.almasryalyoum.com

application aljazeera 23709 Al-Jazeera news
    owner "Al Jazeera Media Network"
    source list v2fly/domain-list-community@1f221e545bc40a3ced75bfe4c484d5dda93d7280 data/aljazeera
    domain aljazeera.com
    domain aljazeera.net
    domain ajplus.net
    # Not in that list.
    domain aljazeera.com.tr
    domain aljazeera.net.qa
    test www.aljazeera.com

application allafrica 23710 AllAfrica news
    owner "AllAfrica"
    source unverified
    domain allafrica.com
    test www.allafrica.com

application amar-ujala 23711 Amar-Ujala news
    owner "Amar Ujala"
    source unverified
    domain amarujala.com
    test www.amarujala.com

application anadolu 23712 Anadolu-Agency news
    owner "Anadolu Agency"
    source unverified
    domain aa.com.tr
    test www.aa.com.tr

application ansa 23713 ANSA news
    owner "ANSA"
    source unverified
    domain ansa.it
    test www.ansa.it

application ap-news 23714 AP-News news
    owner "The Associated Press"
    source list v2fly/domain-list-community@bad40dab02002ab263d0576608322b5f6ad6d0be data/ap
    domain apnews.com
    domain ap.org
    test www.apnews.com

application apple-news 23715 Apple-News news
    owner "Apple Inc."
    source unverified
    domain apple.news
    domain news-edge.apple.com
    domain news-events.apple.com
    domain news-assets.apple.com
    test apple.news
    test news-edge.apple.com
    test-not www.apple.com

application ard 23716 ARD news
    owner "ARD"
    source unverified
    domain tagesschau.de
    domain ard.de
    domain ndr.de
    domain wdr.de
    domain swr.de
    domain br.de
    domain mdr.de
    domain hr.de
    domain rbb24.de
    domain rbb-online.de
    domain sr.de
    domain radiobremen.de
    domain butenunbinnen.de
    domain br24.de
    domain hessenschau.de
    domain swr3.de
    test www.tagesschau.de
    test images.tagesschau.de

application ary-news 23717 ARY-News news
    owner "ARY"
    source unverified
    domain arynews.tv
    test www.arynews.tv

application asahi-shimbun 23718 Asahi-Shimbun news
    owner "The Asahi Shimbun Company"
    source list v2fly/domain-list-community@0fcb3e73d976520dd2bb3fa9d766ac4264170c11 data/asahi
    domain asahi.com
    domain asahicom.jp
    test www.asahi.com

application asharq-al-awsat 23719 Asharq-Al-Awsat news
    owner "SRMG"
    source unverified
    domain aawsat.com
    domain arabnews.com
    domain asharq.com
    domain srmg.com
    test www.aawsat.com

application axios 23720 Axios news
    owner "Axios Media Inc."
    source unverified
    domain axios.com
    test www.axios.com

application b92 23721 B92 news
    owner "B92"
    source unverified
    domain b92.net
    test www.b92.net

application bangkok-post 23722 Bangkok-Post news
    owner "Bangkok Post"
    source unverified
    domain bangkokpost.com
    test www.bangkokpost.com

application bbc 20081 BBC news
    owner "British Broadcasting Corporation"
    source list v2fly/domain-list-community@052d50f49e94e7979e92b5443d5ddf29b4d65523 data/bbc
    domain bbc
    domain bbc.co.uk
    domain bbc.com
    domain bbci.co.uk
    domain bbc.net.uk
    domain bbc.in
    domain bbcpersian.com
    domain bbcmedia.co.uk
    domain bbcverticals.com
    domain bbc-reporting-api.app
    test www.bbc.co.uk
    test ichef.bbci.co.uk
    test news.bbc.co.uk
    test-not bbc.co.uk.example.org

application bellingcat 23723 Bellingcat news
    owner "Bellingcat"
    source unverified
    domain bellingcat.com
    test www.bellingcat.com

application belsat 23724 Belsat news
    owner "TVP"
    source unverified
    domain belsat.eu
    test www.belsat.eu

application berlingske 23725 Berlingske news
    owner "Berlingske Media"
    source unverified
    domain berlingske.dk
    domain bt.dk
    domain weekendavisen.dk
    test www.berlingske.dk

application bfm-tv 23726 BFM-TV news
    owner "NextRadioTV"
    source unverified
    domain bfmtv.com
    domain rmc.fr
    domain bfmbusiness.com
    test www.bfmtv.com

application bild 23727 BILD news
    owner "Axel Springer SE"
    source unverified
    domain bild.de
    domain bildstatic.de
    domain welt.de
    domain axelspringer.com
    domain bz-berlin.de
    domain sportbild.de
    domain weltn24.de
    domain autobild.de
    domain computerbild.de
    domain asadcdn.com
    test www.bild.de
    test img.welt.de

application biobiochile 23728 BioBioChile news
    owner "BioBio"
    source unverified
    domain biobiochile.cl
    test www.biobiochile.cl

application blic 23729 Blic news
    owner "Ringier Serbia"
    source unverified
    domain blic.rs
    test www.blic.rs

application blick 23730 Blick news
    owner "Ringier AG"
    source unverified
    domain blick.ch
    test www.blick.ch

application boston-globe 23731 Boston-Globe news
    owner "Boston Globe Media"
    source unverified
    domain bostonglobe.com
    domain boston.com
    domain statnews.com
    test www.bostonglobe.com

application breitbart 23732 Breitbart news
    owner "Breitbart News Network"
    source unverified
    domain breitbart.com
    test www.breitbart.com

application business-insider 23733 Business-Insider news
    owner "Insider, Inc."
    source list v2fly/domain-list-community@9436920961392c69797e39d0c7930ed70d84caf4 data/insider
    domain businessinsider.com
    domain insider.com
    domain businessinsider.co.za
    domain businessinsider.com.au
    domain businessinsider.com.pl
    domain businessinsider.de
    domain businessinsider.es
    domain businessinsider.fr
    domain businessinsider.in
    domain businessinsider.jp
    domain businessinsider.mx
    domain businessinsider.my
    domain businessinsider.nl
    domain businessinsider.sg
    domain insider-intelligence.com
    domain insiderintelligence.com
    test www.businessinsider.com

application buzzfeed 23734 BuzzFeed news
    owner "BuzzFeed, Inc."
    source unverified
    domain buzzfeed.com
    domain buzzfeednews.com
    test www.buzzfeed.com

application caixin 23735 Caixin news
    owner "Caixin Media"
    source unverified
    domain caixin.com
    domain caixinglobal.com
    test www.caixin.com

application cbc 23736 CBC news
    owner "Canadian Broadcasting Corporation"
    source unverified
    domain cbc.ca
    domain radio-canada.ca
    domain cbcrc.ca
    test www.cbc.ca
    test i.cbc.ca

application cbs-news 23737 CBS-News news
    owner "Paramount"
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/cbs
    domain cbsnews.com
    domain cbsistatic.com
    # Not in that list.
    domain cbsnewsstatic.com
    domain cbslocal.com
    test www.cbsnews.com

application ceska-televize 23738 Ceska-televize news
    owner "Ceska televize"
    source unverified
    domain ct24.cz
    test www.ct24.cz

application china-times 23739 China-Times news
    owner "Want Want China Times"
    source unverified
    domain chinatimes.com
    domain ctitv.com.tw
    domain ctee.com.tw
    test www.chinatimes.com

application chosun 23740 Chosun-Ilbo news
    owner "The Chosun Ilbo"
    source unverified
    domain chosun.com
    test www.chosun.com

application clarin 23741 Clarin news
    owner "Grupo Clarin"
    source unverified
    domain clarin.com
    test www.clarin.com

application cna 23742 CNA news
    owner "Mediacorp"
    source unverified
    domain channelnewsasia.com
    domain mediacorp.sg
    domain 8world.com
    domain todayonline.com
    test www.channelnewsasia.com

application cna-taiwan 23743 CNA-Taiwan news
    owner "Central News Agency"
    source unverified
    domain cna.com.tw
    domain focustaiwan.tw
    test www.cna.com.tw

application cnbc 23744 CNBC news
    owner "NBCUniversal"
    source list v2fly/domain-list-community@fe65e032a9350415a53296d5ac1cfcb4c4cd487a data/cnbc
    domain cnbc.com
    domain cnbcfm.com
    test www.cnbc.com

application cnn 20110 CNN news
    owner "Cable News Network"
    source list v2fly/domain-list-community@52d13bc1c40762d6928e8c996c5f575c62470857 data/cnn
    domain cnn.com
    domain cnn.io
    domain cnnarabic.com
    domain cnnmoney.com
    domain cnnmoney.ch
    domain cnnpolitics.com
    domain cnnlabs.com
    domain cnnmoneystream.com
    # Not in that list.
    domain cnn.net
    domain cnn.it
    domain cnnespanol.com
    test www.cnn.com
    test edition.cnn.com
    test cdn.cnn.com
    test-not cnn.com.example.org

application cnn-brasil 23745 CNN-Brasil news
    owner "Novus Midia"
    source unverified
    domain cnnbrasil.com.br
    test www.cnnbrasil.com.br

application cnn-indonesia 23746 CNN-Indonesia news
    owner "Trans Media"
    source unverified
    domain cnnindonesia.com
    test www.cnnindonesia.com

application cnn-turk 23747 CNN-Turk news
    owner "Demiroren"
    source unverified
    domain cnnturk.com
    test www.cnnturk.com

application conde-nast 23748 Conde-Nast news
    owner "Advance Publications"
    source unverified
    domain condenast.com
    domain newyorker.com
    domain vanityfair.com
    domain vogue.com
    domain gq.com
    domain wired.com
    domain cntraveler.com
    domain teenvogue.com
    domain arstechnica.com
    domain architecturaldigest.com
    domain glamour.com
    domain self.com
    domain allure.com
    domain vogue.co.uk
    domain gq-magazine.co.uk
    domain pitchfork.com
    test www.newyorker.com
    test media.wired.com

application correio-da-manha 23749 Correio-da-Manha news
    owner "Medialivre"
    source unverified
    domain cmjornal.pt
    test www.cmjornal.pt

application corriere 23750 Corriere-della-Sera news
    owner "RCS MediaGroup"
    source unverified
    domain corriere.it
    domain corriereobjects.it
    domain rcs.it
    test www.corriere.it
    test images2.corriereobjects.it

application cumhuriyet 23751 Cumhuriyet news
    owner "Cumhuriyet"
    source unverified
    domain cumhuriyet.com.tr
    test www.cumhuriyet.com.tr

application dagbladet 23752 Dagbladet news
    owner "Aller Media"
    source unverified
    domain dagbladet.no
    test www.dagbladet.no

application dagens-nyheter 23753 Dagens-Nyheter news
    owner "Bonnier News"
    source unverified
    domain dn.se
    domain expressen.se
    domain di.se
    domain bonniernews.se
    test www.dn.se

application daily-mail 23754 Daily-Mail news
    owner "DMG Media"
    source list v2fly/domain-list-community@e3a96079ab45828102883f82750d9a16a82538bc data/dailymail
    domain dailymail.co.uk
    domain dailymail.com
    domain dailymail.com.au
    domain dailymailonline.com
    domain mailonline.co.uk
    domain mailonline.com
    domain mailonsunday.co.uk
    domain metro.co.uk
    domain thisismoney.co.uk
    domain anm.co.uk
    domain dailym.ai
    domain mol.im
    domain thismon.ee
    domain mailhealth.com
    domain dmgmediaprivacy.co.uk
    # Not in that list.
    domain inews.co.uk
    test www.dailymail.co.uk
    test i.dailymail.co.uk
    test crta.dailymail.co.uk

application daily-maverick 23755 Daily-Maverick news
    owner "Daily Maverick"
    source unverified
    domain dailymaverick.co.za
    test www.dailymaverick.co.za

application daily-star-bd 23756 The-Daily-Star news
    owner "Mediaworld"
    source unverified
    domain thedailystar.net
    test www.thedailystar.net

application dainik-bhaskar 23757 Dainik-Bhaskar news
    owner "DB Corp"
    source unverified
    domain bhaskar.com
    domain divyabhaskar.co.in
    test www.bhaskar.com

application dallas-news 23758 Dallas-Morning-News news
    owner "DallasNews"
    source unverified
    domain dallasnews.com
    test www.dallasnews.com

application dantri 23759 Dan-Tri news
    owner "Dan Tri"
    source unverified
    domain dantri.com.vn
    test www.dantri.com.vn

application dawn 23760 Dawn news
    owner "Dawn Media Group"
    source unverified
    domain dawn.com
    test www.dawn.com

application delfi 23761 Delfi news
    owner "Ekspress Grupp"
    source unverified
    domain delfi.ee
    domain delfi.lv
    domain delfi.lt
    test www.delfi.ee

application dennik-n 23762 Dennik-N news
    owner "N Press"
    source unverified
    domain dennikn.sk
    test www.dennikn.sk

application der-spiegel 23763 Der-Spiegel news
    owner "SPIEGEL-Verlag"
    source unverified
    domain spiegel.de
    domain manager-magazin.de
    domain spiegelgruppe.de
    test www.spiegel.de
    test cdn.prod.www.spiegel.de

application der-standard 23764 Der-Standard news
    owner "STANDARD Verlagsgesellschaft"
    source unverified
    domain derstandard.at
    domain derstandard.de
    test www.derstandard.at

application detik 23765 detikcom news
    owner "Trans Media"
    source unverified
    domain detik.com
    domain detik.net.id
    domain cnbcindonesia.com
    test www.detik.com

application deutsche-welle 23766 Deutsche-Welle news
    owner "Deutsche Welle"
    source list v2fly/domain-list-community@1f346a2f5dcfd72fa788ab8bfdd69ddeaa83a3f0 data/dw
    domain dw.com
    # Not in that list.
    domain dw.de
    test www.dw.com

application die-presse 23767 Die-Presse news
    owner "Styria Media Group"
    source unverified
    domain diepresse.com
    domain kleinezeitung.at
    test www.diepresse.com

application die-zeit 23768 Die-Zeit news
    owner "Zeitverlag"
    source unverified
    domain zeit.de
    test www.zeit.de

application digi24 23769 Digi24 news
    owner "RCS & RDS"
    source unverified
    domain digi24.ro
    test www.digi24.ro

application dnevnik-bg 23770 Dnevnik news
    owner "Economedia"
    source unverified
    domain dnevnik.bg
    domain capital.bg
    test www.dnevnik.bg

application donga 23771 Donga-Ilbo news
    owner "The Dong-A Ilbo"
    source unverified
    domain donga.com
    test www.donga.com

application dow-jones 23772 Dow-Jones news
    owner "Dow Jones & Company, Inc."
    source list v2fly/domain-list-community@f91552aabd61bc374ed090fecffb0d8e95ffb2ab data/dowjones
    domain dowjones.com
    domain dowjones.io
    domain dowjoneson.com
    domain djreprints.com
    # Not in that list.
    domain marketwatch.com
    domain barrons.com
    domain barronsonline.com
    domain factiva.com
    test www.dowjones.com

application dpa 23773 dpa news
    owner "dpa Deutsche Presse-Agentur GmbH"
    source unverified
    domain dpa.com
    domain dpa-news.de
    domain presseportal.de
    test www.dpa.com

application dpg-media 23774 DPG-Media news
    owner "DPG Media"
    source unverified
    domain dpgmedia.be
    domain dpgmedia.nl
    domain hln.be
    domain ad.nl
    domain volkskrant.nl
    domain trouw.nl
    domain parool.nl
    domain nu.nl
    domain demorgen.be
    domain 7sur7.be
    domain persgroep.net
    domain dpgmedia.net
    domain indebuurt.nl
    domain bd.nl
    domain tubantia.nl
    domain gelderlander.nl
    test www.nu.nl
    test www.hln.be
    test images0.persgroep.net

application dr-denmark 23775 DR news
    owner "Danmarks Radio"
    source unverified
    domain dr.dk
    test www.dr.dk

application drudge-report 23776 Drudge-Report news
    owner "Drudge Report"
    source unverified
    domain drudgereport.com
    test www.drudgereport.com

application dzen 23777 Dzen news
    owner "VK"
    source unverified
    domain dzen.ru
    domain dzeninfra.ru
    test dzen.ru
    test avatars.dzeninfra.ru

application economist 23778 The-Economist news
    owner "The Economist Group"
    source list v2fly/domain-list-community@f2008d2f133099022ec3d64035604ed786db547b data/economist
    domain economist.com
    domain economistgroup.com
    domain eiu.com
    domain economistgroupcareers.com
    test www.economist.com

application efe 23779 EFE news
    owner "Agencia EFE"
    source unverified
    domain efe.com
    test www.efe.com

application el-comercio 23780 El-Comercio news
    owner "Grupo El Comercio"
    source unverified
    domain elcomercio.pe
    domain gestion.pe
    test www.elcomercio.pe

application el-espectador 23781 El-Espectador news
    owner "El Espectador"
    source unverified
    domain elespectador.com
    test www.elespectador.com

application el-mundo 23782 El-Mundo news
    owner "Unidad Editorial"
    source unverified
    domain elmundo.es
    domain expansion.com
    domain uecdn.es
    domain unidadeditorial.es
    test www.elmundo.es
    test e00-elmundo.uecdn.es

application el-pais 23783 El-Pais news
    owner "PRISA"
    source unverified
    domain elpais.com
    domain prisa.com
    domain cincodias.com
    domain prisamedia.com
    test elpais.com

application el-pais-uruguay 23784 El-Pais-Uruguay news
    owner "El Pais S.A."
    source unverified
    domain elpais.com.uy
    test www.elpais.com.uy

application el-tiempo 23785 El-Tiempo news
    owner "Casa Editorial El Tiempo"
    source unverified
    domain eltiempo.com
    test www.eltiempo.com

application el-universal 23786 El-Universal news
    owner "El Universal"
    source unverified
    domain eluniversal.com.mx
    test www.eluniversal.com.mx

application elconfidencial 23787 El-Confidencial news
    owner "Titania"
    source unverified
    domain elconfidencial.com
    domain ecestaticos.com
    test www.elconfidencial.com

application eldiario 23788 elDiario news
    owner "Diario de Prensa Digital"
    source unverified
    domain eldiario.es
    test www.eldiario.es

application elespanol 23789 El-Espanol news
    owner "El Leon de El Espanol"
    source unverified
    domain elespanol.com
    test www.elespanol.com

application emol 23790 Emol news
    owner "El Mercurio"
    source unverified
    domain emol.com
    domain elmercurio.com
    test www.emol.com

application ensonhaber 23791 En-Son-Haber news
    owner "En Son Haber"
    source unverified
    domain ensonhaber.com
    test www.ensonhaber.com

application estadao 23792 Estadao news
    owner "Grupo Estado"
    source unverified
    domain estadao.com.br
    test www.estadao.com.br

application ettoday 23793 ETtoday news
    owner "ETtoday"
    source unverified
    domain ettoday.net
    test www.ettoday.net

application euronews 23794 Euronews news
    owner "Euronews"
    source unverified
    domain euronews.com
    domain africanews.com
    test www.euronews.com

application europa-press 23795 Europa-Press news
    owner "Europa Press"
    source unverified
    domain europapress.es
    test www.europapress.es

application evening-standard 23796 Evening-Standard news
    owner "Evening Standard Limited"
    source unverified
    domain standard.co.uk
    test www.standard.co.uk

application excelsior 23797 Excelsior news
    owner "Grupo Imagen"
    source unverified
    domain excelsior.com.mx
    test www.excelsior.com.mx

application expresso-pt 23798 Expresso news
    owner "Impresa"
    source unverified
    domain expresso.pt
    domain sicnoticias.pt
    domain impresa.pt
    test www.expresso.pt

application fakt 23799 Fakt news
    owner "Ringier Axel Springer Polska"
    source unverified
    domain fakt.pl
    domain newsweek.pl
    test www.fakt.pl

application faz 23800 FAZ news
    owner "Frankfurter Allgemeine Zeitung GmbH"
    source unverified
    domain faz.net
    domain faz.de
    test www.faz.net

application financial-times 23801 Financial-Times news
    owner "The Financial Times Ltd"
    source unverified
    domain ft.com
    domain ftchinese.com
    domain ftadviser.com
    test www.ft.com

application flipboard 23802 Flipboard news
    owner "Flipboard, Inc."
    source unverified
    domain flipboard.com
    domain flip.it
    test www.flipboard.com

application focus-de 23803 FOCUS news
    owner "Burda"
    source unverified
    domain focus.de
    domain bunte.de
    domain chip.de
    domain burda.com
    test www.focus.de

application folha 23804 Folha-de-S-Paulo news
    owner "Grupo Folha"
    source unverified
    domain folha.uol.com.br
    domain folha.com.br
    domain f.i.uol.com.br
    test www1.folha.uol.com.br
    test f.i.uol.com.br
    test-not www.uol.com.br

application fontanka 23805 Fontanka news
    owner "Fontanka"
    source unverified
    domain fontanka.ru
    test www.fontanka.ru

application forbes 23806 Forbes news
    owner "Forbes Media LLC"
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/forbes
    domain forbes.com
    domain forbesimg.com
    # Not in that list.
    domain forbesindia.com
    test www.forbes.com

application fortune 23807 Fortune news
    owner "Fortune Media"
    source unverified
    domain fortune.com
    test www.fortune.com

application fox-news 23808 Fox-News news
    owner "Fox Corporation"
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/fox
    domain foxnews.com
    domain foxbusiness.com
    domain foxnews.net
    domain foxnation.com
    domain fox-news.com
    domain fxn.ws
    domain foxnewsgo.net
    domain foxnewsgo.tv
    domain foxnewsradio.com
    domain foxbusinessgo.com
    domain foxweatherwatch.com
    domain fox5ny.com
    domain fox29.com
    domain fox32chicago.com
    domain fox4news.com
    domain fox26houston.com
    domain fox5atlanta.com
    domain fox5dc.com
    domain fox7austin.com
    domain fox9.com
    domain fox10phoenix.com
    domain fox2detroit.com
    domain fox35orlando.com
    domain fox13news.com
    domain fox6now.com
    domain foxla.com
    domain ktvu.com
    domain q13fox.com
    # Not in that list.
    domain foxweather.com
    test www.foxnews.com
    test a57.foxnews.com

application france-24 23809 France-24 news
    owner "France Medias Monde"
    source unverified
    domain france24.com
    domain f24.my
    domain mc-doualiya.com
    domain francemediasmonde.com
    test www.france24.com

application franceinfo 23810 Franceinfo news
    owner "France Televisions"
    source unverified
    domain francetvinfo.fr
    domain franceinfo.fr
    domain francebleu.fr
    test www.franceinfo.fr

application funke 23811 FUNKE news
    owner "FUNKE Mediengruppe"
    source unverified
    domain waz.de
    domain abendblatt.de
    domain morgenpost.de
    domain derwesten.de
    domain nrz.de
    domain braunschweiger-zeitung.de
    domain funkemedien.de
    test www.waz.de

application gazeta 23812 Gazeta news
    owner "Agora S.A."
    source unverified
    domain gazeta.pl
    domain wyborcza.pl
    domain tokfm.pl
    domain agora.pl
    domain plotek.pl
    test www.gazeta.pl

application gazeta-ru 23813 Gazeta-ru news
    owner "Rambler&Co"
    source unverified
    domain gazeta.ru
    domain lenta.ru
    test www.gazeta.ru

application gb-news 23814 GB-News news
    owner "GB News"
    source unverified
    domain gbnews.com
    test www.gbnews.com

application geo-news 23815 Geo-News news
    owner "Jang Media Group"
    source unverified
    domain geo.tv
    domain jang.com.pk
    domain thenews.com.pk
    test www.geo.tv

application globe-and-mail 23816 The-Globe-and-Mail news
    owner "The Globe and Mail Inc."
    source unverified
    domain theglobeandmail.com
    test www.theglobeandmail.com

application globo 23817 Globo news
    owner "Grupo Globo"
    source unverified
    domain globo.com
    domain glbimg.com
    domain oglobo.com.br
    domain globoi.com
    domain valor.com.br
    test g1.globo.com
    test s2-g1.glbimg.com
    test-not ge.globo.com

application gma-news 23818 GMA-Network news
    owner "GMA Network"
    source unverified
    domain gmanetwork.com
    test www.gmanetwork.com

application google-news 23819 Google-News news
    owner "Google LLC"
    source unverified
    domain news.google.com
    domain newsstand.google.com
    test news.google.com
    test-not www.google.com

application ground-news 23820 Ground-News news
    owner "Snapwise"
    source unverified
    domain ground.news
    test ground.news

application gulf-news 23821 Gulf-News news
    owner "Al Nisr Publishing"
    source unverified
    domain gulfnews.com
    test www.gulfnews.com

application haaretz 23822 Haaretz news
    owner "Haaretz Group"
    source unverified
    domain haaretz.co.il
    domain haaretz.com
    domain themarker.com
    test www.haaretz.co.il

application haberturk 23823 Haberturk news
    owner "Ciner"
    source unverified
    domain haberturk.com
    test www.haberturk.com

application handelsblatt 23824 Handelsblatt news
    owner "Handelsblatt Media Group"
    source unverified
    domain handelsblatt.com
    domain wiwo.de
    test www.handelsblatt.com

application hani 23825 Hankyoreh news
    owner "The Hankyoreh"
    source unverified
    domain hani.co.kr
    test www.hani.co.kr

application hankyung 23826 Hankyung news
    owner "The Korea Economic Daily"
    source unverified
    domain hankyung.com
    test www.hankyung.com

application hearst-newspapers 23827 Hearst-Newspapers news
    owner "Hearst"
    source unverified
    domain sfchronicle.com
    domain sfgate.com
    domain houstonchronicle.com
    domain chron.com
    domain timesunion.com
    domain expressnews.com
    domain hearst.com
    test www.sfchronicle.com

application helsingin-sanomat 23828 Helsingin-Sanomat news
    owner "Sanoma"
    source unverified
    domain hs.fi
    domain is.fi
    domain iltasanomat.fi
    domain sanoma.fi
    domain taloussanomat.fi
    test www.hs.fi

application hespress 23829 Hespress news
    owner "Hespress"
    source unverified
    domain hespress.com
    test www.hespress.com

application heute-at 23830 Heute news
    owner "Heute"
    source unverified
    domain heute.at
    test www.heute.at

application hindustan-times 23831 Hindustan-Times news
    owner "HT Media"
    source unverified
    domain hindustantimes.com
    domain livemint.com
    domain livehindustan.com
    test www.hindustantimes.com

application hk01 23832 HK01 news
    owner "HK01 Company Limited"
    source list v2fly/domain-list-community@1f346a2f5dcfd72fa788ab8bfdd69ddeaa83a3f0 data/hk01
    domain hk01.com
    test www.hk01.com

application hotnews 23833 HotNews news
    owner "Ringier Romania"
    source unverified
    domain hotnews.ro
    domain libertatea.ro
    domain gsp.ro
    test www.hotnews.ro

application huanqiu 23834 Huanqiu news
    owner "Global Times"
    source unverified
    domain huanqiu.com
    domain huanqiucdn.cn
    domain globaltimes.cn
    test www.huanqiu.com

application huffpost 23835 HuffPost news
    owner "BuzzFeed, Inc."
    source list v2fly/domain-list-community@1bf5369c769a8d6351ef505a22144d93dfab2af8 data/huffpost
    domain huffpost.com
    domain huffingtonpost.ca
    domain huffingtonpost.co.uk
    domain huffingtonpost.co.za
    domain huffingtonpost.com
    domain huffingtonpost.com.au
    domain huffingtonpost.com.mx
    domain huffingtonpost.de
    domain huffingtonpost.es
    domain huffingtonpost.fr
    domain huffingtonpost.gr
    domain huffingtonpost.in
    domain huffingtonpost.it
    domain huffingtonpost.jp
    domain huffingtonpost.kr
    domain huffpostarabi.com
    domain huffpostbrasil.com
    domain huffpostmaghreb.com
    test www.huffpost.com

application hurriyet 23836 Hurriyet news
    owner "Demiroren"
    source unverified
    domain hurriyet.com.tr
    domain hurriyetdailynews.com
    domain milliyet.com.tr
    domain posta.com.tr
    test www.hurriyet.com.tr

application idnes 23837 iDNES news
    owner "MAFRA, a.s."
    source unverified
    domain idnes.cz
    domain lidovky.cz
    domain 1gr.cz
    test www.idnes.cz

application ifeng 23838 Ifeng news
    owner "Phoenix New Media"
    source list v2fly/domain-list-community@15f1cd2faa1ceba105f46304e6e8f771ea3029bb data/ifeng
    domain ifeng.com
    domain ifengimg.com
    domain fengcx.com
    # Not in that list.
    domain phtv.com
    domain phoenixtv.com
    test www.ifeng.com

application il-fatto 23839 Il-Fatto-Quotidiano news
    owner "SEIF"
    source unverified
    domain ilfattoquotidiano.it
    test www.ilfattoquotidiano.it

application il-giornale 23840 Il-Giornale news
    owner "Il Giornale"
    source unverified
    domain ilgiornale.it
    test www.ilgiornale.it

application il-messaggero 23841 Il-Messaggero news
    owner "Caltagirone Editore"
    source unverified
    domain ilmessaggero.it
    domain ilmattino.it
    domain ilgazzettino.it
    domain leggo.it
    domain caltagironeeditore.com
    test www.ilmessaggero.it

application il-sole-24-ore 23842 Il-Sole-24-Ore news
    owner "Gruppo 24 ORE"
    source unverified
    domain ilsole24ore.com
    test www.ilsole24ore.com

application iltalehti 23843 Iltalehti news
    owner "Alma Media"
    source unverified
    domain iltalehti.fi
    domain kauppalehti.fi
    domain talouselama.fi
    test www.iltalehti.fi

application index-hr 23844 Index-hr news
    owner "Index promocija"
    source unverified
    domain index.hr
    test www.index.hr

application index-hu 23845 Index news
    owner "Indamedia"
    source unverified
    domain index.hu
    test www.index.hu

application india-today 23846 India-Today news
    owner "Living Media India"
    source unverified
    domain indiatoday.in
    domain aajtak.in
    domain businesstoday.in
    domain tosshub.com
    test www.indiatoday.in

application indian-express 23847 Indian-Express news
    owner "The Indian Express"
    source unverified
    domain indianexpress.com
    domain financialexpress.com
    domain jansatta.com
    domain loksatta.com
    test www.indianexpress.com

application infobae 23848 Infobae news
    owner "Infobae"
    source unverified
    domain infobae.com
    test www.infobae.com

application inquirer 23849 Inquirer news
    owner "Inquirer Group"
    source unverified
    domain inquirer.net
    test www.inquirer.net

application interfax 23850 Interfax news
    owner "Interfax"
    source unverified
    domain interfax.ru
    domain interfax.com
    test www.interfax.ru

application interfax-ukraine 23851 Interfax-Ukraine news
    owner "Interfax-Ukraine"
    source unverified
    domain interfax.com.ua
    test www.interfax.com.ua

application iol-news 23852 IOL news
    owner "Independent Media"
    source unverified
    domain iol.co.za
    test www.iol.co.za

application ippen 23853 Ippen news
    owner "Ippen.Media"
    source unverified
    domain fr.de
    domain merkur.de
    domain tz.de
    domain hna.de
    domain kreiszeitung.de
    domain ippen.media
    test www.fr.de

application iran-international 23854 Iran-International news
    owner "Volant Media"
    source unverified
    domain iranintl.com
    test www.iranintl.com

application irish-independent 23855 Irish-Independent news
    owner "Mediahuis Ireland"
    source unverified
    domain independent.ie
    domain belfasttelegraph.co.uk
    domain sundayworld.com
    test www.independent.ie

application irish-times 23856 The-Irish-Times news
    owner "The Irish Times DAC"
    source unverified
    domain irishtimes.com
    domain irishexaminer.com
    domain breakingnews.ie
    test www.irishtimes.com

application irna 23857 IRNA news
    owner "IRNA"
    source unverified
    domain irna.ir
    test www.irna.ir

application israel-hayom 23858 Israel-Hayom news
    owner "Israel Hayom"
    source unverified
    domain israelhayom.co.il
    domain israelhayom.com
    test www.israelhayom.co.il

application izvestia 23859 Izvestia news
    owner "MIC Izvestia"
    source unverified
    domain iz.ru
    domain ren.tv
    domain 5-tv.ru
    test www.iz.ru

application jagran 23860 Jagran news
    owner "Jagran Prakashan"
    source unverified
    domain jagran.com
    test www.jagran.com

application japan-times 23861 The-Japan-Times news
    owner "The Japan Times"
    source unverified
    domain japantimes.co.jp
    test www.japantimes.co.jp

application jerusalem-post 23862 The-Jerusalem-Post news
    owner "Palestine Post Ltd"
    source unverified
    domain jpost.com
    domain maariv.co.il
    test www.jpost.com

application jeune-afrique 23863 Jeune-Afrique news
    owner "Jeune Afrique Media Group"
    source unverified
    domain jeuneafrique.com
    test www.jeuneafrique.com

application jiji-press 23864 Jiji-Press news
    owner "Jiji Press"
    source unverified
    domain jiji.com
    test www.jiji.com

application joongang 23865 JoongAng-Ilbo news
    owner "JoongAng Ilbo"
    source unverified
    domain joongang.co.kr
    domain joins.com
    domain jtbc.co.kr
    domain koreajoongangdaily.com
    test www.joongang.co.kr

application jp-politiken 23866 JP-Politikens news
    owner "JP/Politikens Hus"
    source unverified
    domain politiken.dk
    domain jyllands-posten.dk
    domain jp.dk
    domain eb.dk
    domain ekstrabladet.dk
    domain jppol.dk
    test www.politiken.dk

application jutarnji 23867 Jutarnji-list news
    owner "Hanza Media"
    source unverified
    domain jutarnji.hr
    domain slobodnadalmacija.hr
    test www.jutarnji.hr

application kathimerini 23868 Kathimerini news
    owner "Nees Kathimerines Ekdoseis"
    source unverified
    domain kathimerini.gr
    domain ekathimerini.com
    test www.kathimerini.gr

application kbs-news 23869 KBS news
    owner "Korean Broadcasting System"
    source unverified
    domain kbs.co.kr
    test news.kbs.co.kr

application khaleej-times 23870 Khaleej-Times news
    owner "Galadari"
    source unverified
    domain khaleejtimes.com
    test www.khaleejtimes.com

application kommersant 23871 Kommersant news
    owner "Kommersant"
    source unverified
    domain kommersant.ru
    test www.kommersant.ru

application kompas 23872 Kompas news
    owner "Kompas Gramedia"
    source unverified
    domain kompas.com
    domain kompas.id
    domain tribunnews.com
    test www.kompas.com

application korea-herald 23873 The-Korea-Herald news
    owner "Herald Media"
    source unverified
    domain koreaherald.com
    domain heraldcorp.com
    test www.koreaherald.com

application kp-ru 23874 Komsomolskaya-Pravda news
    owner "KP Media"
    source unverified
    domain kp.ru
    test www.kp.ru

application kronen-zeitung 23875 Krone news
    owner "Krone Multimedia"
    source unverified
    domain krone.at
    test www.krone.at

application kurier 23876 Kurier news
    owner "Telekurier"
    source unverified
    domain kurier.at
    domain profil.at
    test www.kurier.at

application kyodo 23877 Kyodo-News news
    owner "Kyodo News"
    source unverified
    domain kyodonews.jp
    domain kyodonews.net
    domain kyodo.co.jp
    domain nordot.app
    test www.kyodonews.jp

application la-jornada 23878 La-Jornada news
    owner "La Jornada"
    source unverified
    domain jornada.com.mx
    test www.jornada.com.mx

application la-libre 23879 La-Libre news
    owner "IPM Group"
    source unverified
    domain lalibre.be
    domain dhnet.be
    test www.lalibre.be

application la-nacion 23880 La-Nacion news
    owner "S.A. La Nacion"
    source unverified
    domain lanacion.com.ar
    test www.lanacion.com.ar

application la-presse-ca 23881 La-Presse news
    owner "La Presse"
    source unverified
    domain lapresse.ca
    test www.lapresse.ca

application la-repubblica 23882 La-Repubblica news
    owner "GEDI"
    source unverified
    domain repubblica.it
    domain lastampa.it
    domain gedistatic.it
    domain gelocal.it
    domain gedidigital.it
    domain kataweb.it
    domain gedi.it
    domain ilsecoloxix.it
    test www.repubblica.it
    test www.lastampa.it

application la-tercera 23883 La-Tercera news
    owner "Copesa"
    source unverified
    domain latercera.com
    test www.latercera.com

application la-vanguardia 23884 La-Vanguardia news
    owner "Grupo Godo"
    source unverified
    domain lavanguardia.com
    test www.lavanguardia.com

application le-figaro 23885 Le-Figaro news
    owner "Groupe Figaro"
    source unverified
    domain lefigaro.fr
    domain figaro.fr
    domain f1g.fr
    domain tvmag.com
    test www.lefigaro.fr
    test i.f1g.fr

application le-monde 23886 Le-Monde news
    owner "Societe editrice du Monde"
    source unverified
    domain lemonde.fr
    domain lemde.fr
    domain courrierinternational.com
    domain telerama.fr
    domain nouvelobs.com
    test www.lemonde.fr
    test img.lemde.fr

application le-parisien 23887 Le-Parisien news
    owner "Le Parisien"
    source unverified
    domain leparisien.fr
    test www.leparisien.fr

application le-point 23888 Le-Point news
    owner "Sebdo"
    source unverified
    domain lepoint.fr
    test www.lepoint.fr

application le-soir 23889 Le-Soir news
    owner "Rossel"
    source unverified
    domain lesoir.be
    domain sudinfo.be
    domain lavoixdunord.fr
    domain rossel.be
    test www.lesoir.be

application les-echos 23890 Les-Echos news
    owner "Les Echos"
    source unverified
    domain lesechos.fr
    test www.lesechos.fr

application lexpress 23891 LExpress news
    owner "L'Express"
    source unverified
    domain lexpress.fr
    test www.lexpress.fr

application liberation 23892 Liberation news
    owner "Liberation"
    source unverified
    domain liberation.fr
    test www.liberation.fr

application liberty-times 23893 Liberty-Times news
    owner "Liberty Times"
    source unverified
    domain ltn.com.tw
    test www.ltn.com.tw

application liputan6 23894 Liputan6 news
    owner "KapanLagi Youniverse"
    source unverified
    domain liputan6.com
    domain kapanlagi.com
    domain merdeka.com
    test www.liputan6.com

application los-angeles-times 23895 Los-Angeles-Times news
    owner "Los Angeles Times"
    source unverified
    domain latimes.com
    domain caltimes.com
    test www.latimes.com

application maeil-business 23896 Maeil-Business news
    owner "Maekyung"
    source unverified
    domain mk.co.kr
    test www.mk.co.kr

application mainichi 23897 Mainichi news
    owner "The Mainichi Newspapers"
    source unverified
    domain mainichi.jp
    test www.mainichi.jp

application mako 23898 Mako news
    owner "Keshet"
    source unverified
    domain mako.co.il
    domain n12.co.il
    test www.mako.co.il

application malaysiakini 23899 Malaysiakini news
    owner "Mkini Dotcom"
    source unverified
    domain malaysiakini.com
    test www.malaysiakini.com

application mashable 23900 Mashable news
    owner "Ziff Davis"
    source unverified
    domain mashable.com
    test www.mashable.com

application mbc-korea 23901 MBC-Korea news
    owner "Munhwa Broadcasting Corporation"
    source unverified
    domain imbc.com
    test www.imbc.com

application mcclatchy 23902 McClatchy news
    owner "McClatchy"
    source unverified
    domain mcclatchy.com
    domain mcclatchydc.com
    domain miamiherald.com
    domain sacbee.com
    domain kansascity.com
    domain charlotteobserver.com
    domain newsobserver.com
    domain star-telegram.com
    test www.mcclatchy.com

application mediahuis 23903 Mediahuis news
    owner "Mediahuis"
    source unverified
    domain mediahuis.be
    domain nieuwsblad.be
    domain standaard.be
    domain gva.be
    domain hbvl.be
    domain telegraaf.nl
    domain nrc.nl
    domain mediahuis.nl
    domain limburger.nl
    domain dvhn.nl
    test www.telegraaf.nl
    test www.standaard.be

application mediapart 23904 Mediapart news
    owner "Mediapart"
    source unverified
    domain mediapart.fr
    test www.mediapart.fr

application meduza 23905 Meduza news
    owner "Meduza"
    source unverified
    domain meduza.io
    test www.meduza.io

application metropoles 23906 Metropoles news
    owner "Metropoles"
    source unverified
    domain metropoles.com
    test www.metropoles.com

application milenio 23907 Milenio news
    owner "Grupo Milenio"
    source unverified
    domain milenio.com
    test www.milenio.com

application mk-ru 23908 MK news
    owner "Moskovskij Komsomolets"
    source unverified
    domain mk.ru
    test www.mk.ru

application msn 20057 MSN news
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@37e888fd4a80014564443c735a8c8c691824a816 data/msn
    domain msn.com
    domain microsoftnews.com
    domain microsoftnews.net
    domain microsoftnews.org
    domain microsoftnews.cn
    domain microsoftnews.cc
    domain msnkids.com
    test www.msn.com
    test assets.msn.com
    test api.msn.com

application mtv-uutiset 23909 MTV-Uutiset news
    owner "MTV Oy"
    source unverified
    domain mtvuutiset.fi
    domain mtv.fi
    test www.mtvuutiset.fi

application nation-africa 23910 Nation news
    owner "Nation Media Group"
    source unverified
    domain nation.africa
    domain monitor.co.ug
    domain thecitizen.co.tz
    domain theeastafrican.co.ke
    test www.nation.africa

application nbc-news 23911 NBC-News news
    owner "NBCUniversal"
    source list v2fly/domain-list-community@25b7fe87662f09a614a625a40ae6c5b662b559a4 data/nbcuniversal
    domain nbcnews.com
    domain msnbc.com
    domain s-nbcnews.com
    # Not in that list.
    domain today.com
    domain nbcnewyork.com
    domain telemundo.com
    domain nbclosangeles.com
    domain nbcchicago.com
    domain ms.now
    test www.nbcnews.com

application ndtv 23912 NDTV news
    owner "New Delhi Television"
    source unverified
    domain ndtv.com
    domain ndtvimg.com
    domain ndtv.in
    domain gadgets360.com
    test www.ndtv.com
    test c.ndtvimg.com

application network18 23913 News18 news
    owner "Network18"
    source unverified
    domain news18.com
    domain moneycontrol.com
    domain firstpost.com
    domain cnbctv18.com
    domain network18online.com
    test images.moneycontrol.com

application new-york-post 23914 New-York-Post news
    owner "News Corp"
    source list v2fly/domain-list-community@26e57518ba022d1a4731e2ea6e144d3a03ccf8e5 data/nypost
    domain nypost.com
    domain nypost.help
    domain nypostreprints.com
    # Not in that list.
    domain pagesix.com
    domain decider.com
    test www.nypost.com

application new-york-times 20111 New-York-Times news
    owner "The New York Times Company"
    source list v2fly/domain-list-community@274947abc3dcd5f9bc1ea2a92118e981e83d85ad data/nytimes
    domain nytimes.com
    domain nyt.com
    domain nyt.net
    domain nyti.ms
    domain nytco.com
    domain nytcn.me
    domain nytchina.com
    domain nytstyle.com
    domain timestalks.com
    test www.nytimes.com
    test static01.nyt.com
    test samizdat-graphql.nytimes.com
    test-not nytimes.com.example.org

application news-corp 23915 News-Corp news
    owner "News Corp"
    source list v2fly/domain-list-community@0176ce57525e2dddb14b1f1416f8c51f73981f15 data/newscorp
    domain newscorp.com
    domain news.co.uk
    domain storyful.com
    domain newssyndication.com
    domain nlm.io
    domain fnlondon.com
    domain mansionglobal.com
    test www.newscorp.com

application news-corp-australia 23916 News-Corp-Australia news
    owner "News Corp Australia"
    source list v2fly/domain-list-community@0176ce57525e2dddb14b1f1416f8c51f73981f15 data/newscorp
    domain news.com.au
    domain theaustralian.com.au
    domain dailytelegraph.com.au
    domain heraldsun.com.au
    domain couriermail.com.au
    domain adelaidenow.com.au
    domain goldcoastbulletin.com.au
    domain themercury.com.au
    domain ntnews.com.au
    domain cairnspost.com.au
    domain geelongadvertiser.com.au
    domain townsvillebulletin.com.au
    domain weeklytimesnow.com.au
    domain thechronicle.com.au
    domain newsapi.com.au
    domain newscdn.com.au
    domain news.net.au
    domain newscorpaustralia.com
    domain bodyandsoul.com.au
    domain escape.com.au
    domain delicious.com.au
    domain taste.com.au
    domain kidspot.com.au
    domain bestrecipes.com.au
    domain supercoach.com.au
    domain api.news
    # Not in that list.
    domain skynews.com.au
    test www.news.com.au

application news24 23917 News24 news
    owner "Media24"
    source unverified
    domain news24.com
    domain media24.com
    domain netwerk24.com
    test www.news24.com

application newsbreak 23918 NewsBreak news
    owner "Particle Media"
    source unverified
    domain newsbreak.com
    domain particlenews.com
    test img.particlenews.com

application newsmax 23919 Newsmax news
    owner "Newsmax Media"
    source unverified
    domain newsmax.com
    domain newsmaxtv.com
    test www.newsmax.com

application newsweek 23920 Newsweek news
    owner "Newsweek"
    source unverified
    domain newsweek.com
    test www.newsweek.com

application nhk 23921 NHK news
    owner "Japan Broadcasting Corporation"
    source unverified
    domain nhk.or.jp
    domain nhk.jp
    domain nhkworld.jp
    test www3.nhk.or.jp

application nikkei 23922 Nikkei news
    owner "Nikkei Inc."
    source list v2fly/domain-list-community@9f394d0f1e69764f76f09730cb9cc9e5da734094 data/nikkei
    domain nikkei.com
    domain nikkei.co.jp
    domain nikkei.jp
    domain nikkeibp.co.jp
    domain nikkei4946.com
    domain nikkei-cnbc.co.jp
    test asia.nikkei.com

application nine-news 23923 Nine news
    owner "Nine Entertainment"
    source unverified
    domain 9news.com.au
    domain nine.com.au
    domain smh.com.au
    domain theage.com.au
    domain afr.com
    domain brisbanetimes.com.au
    domain watoday.com.au
    domain nineentertainment.com.au
    domain ffx.io
    test www.smh.com.au
    test static.ffx.io

application nos 23924 NOS news
    owner "NOS"
    source unverified
    domain nos.nl
    domain nporadio1.nl
    test www.nos.nl

application novinky 23925 Novinky news
    owner "Borgis, a.s."
    source unverified
    domain novinky.cz
    domain seznamzpravy.cz
    domain sport.cz
    test www.novinky.cz
    test-not www.seznam.cz

application npr 23926 NPR news
    owner "National Public Radio"
    source unverified
    domain npr.org
    test media.npr.org

application nrk 23927 NRK news
    owner "NRK"
    source unverified
    domain nrk.no
    test www.nrk.no

application ntv 23928 ntv news
    owner "RTL Deutschland"
    source unverified
    domain n-tv.de
    domain rtl.de
    domain stern.de
    domain geo.de
    domain capital.de
    test www.n-tv.de

application ntv-tr 23929 NTV-Turkey news
    owner "Dogus"
    source unverified
    domain ntv.com.tr
    test www.ntv.com.tr

application nzherald 23930 NZ-Herald news
    owner "NZME"
    source unverified
    domain nzherald.co.nz
    domain nzme.co.nz
    domain newstalkzb.co.nz
    test www.nzherald.co.nz

application nzz 23931 NZZ news
    owner "NZZ AG"
    source unverified
    domain nzz.ch
    test www.nzz.ch

application observador 23932 Observador news
    owner "Observador"
    source unverified
    domain observador.pt
    test www.observador.pt

application orf 23933 ORF news
    owner "Osterreichischer Rundfunk"
    source unverified
    domain orf.at
    test news.orf.at

application origo 23934 Origo news
    owner "Mediaworks"
    source unverified
    domain origo.hu
    test www.origo.hu

application ouest-france 23935 Ouest-France news
    owner "SIPA Ouest-France"
    source unverified
    domain ouest-france.fr
    domain actu.fr
    test www.ouest-france.fr

application pagina-12 23936 Pagina-12 news
    owner "Pagina 12"
    source unverified
    domain pagina12.com.ar
    test www.pagina12.com.ar

application pap-agency 23937 PAP news
    owner "Polska Agencja Prasowa"
    source unverified
    domain pap.pl
    test www.pap.pl

application peoples-daily 23938 Peoples-Daily news
    owner "People's Daily"
    source unverified
    domain people.com.cn
    domain people.cn
    domain peopleapp.com
    test www.people.com.cn

application perfil 23939 Perfil news
    owner "Editorial Perfil"
    source unverified
    domain perfil.com
    test www.perfil.com

application philadelphia-inquirer 23940 Philadelphia-Inquirer news
    owner "The Philadelphia Inquirer"
    source unverified
    domain inquirer.com
    test www.inquirer.com

application philstar 23941 Philstar news
    owner "Philstar Global"
    source unverified
    domain philstar.com
    test www.philstar.com

application politico 23942 POLITICO news
    owner "Axel Springer SE"
    source unverified
    domain politico.com
    domain politico.eu
    domain politicopro.com
    test www.politico.com

application polsat-news 23943 Polsat-News news
    owner "Telewizja Polsat"
    source unverified
    domain polsatnews.pl
    test www.polsatnews.pl

application postmedia 23944 Postmedia news
    owner "Postmedia Network"
    source unverified
    domain nationalpost.com
    domain postmedia.com
    domain torontosun.com
    domain montrealgazette.com
    domain ottawacitizen.com
    domain calgaryherald.com
    domain vancouversun.com
    domain theprovince.com
    domain financialpost.com
    domain canada.com
    domain edmontonjournal.com
    test www.nationalpost.com

application pravda-com-ua 23945 Ukrainska-Pravda news
    owner "Ukrainska Pravda"
    source unverified
    domain pravda.com.ua
    domain eurointegration.com.ua
    domain epravda.com.ua
    test www.pravda.com.ua

application press-association 23946 PA-Media news
    owner "PA Media Group"
    source unverified
    domain pamediagroup.com
    domain pa.media
    test www.pamediagroup.com

application propublica 23947 ProPublica news
    owner "ProPublica"
    source unverified
    domain propublica.org
    test www.propublica.org

application prothom-alo 23948 Prothom-Alo news
    owner "Transcom"
    source unverified
    domain prothomalo.com
    test www.prothomalo.com

application protothema 23949 Proto-Thema news
    owner "Proto Thema"
    source unverified
    domain protothema.gr
    test www.protothema.gr

application publico 23950 Publico news
    owner "Publico"
    source unverified
    domain publico.pt
    test www.publico.pt

application quartz 23951 Quartz news
    owner "Quartz"
    source unverified
    domain qz.com
    test www.qz.com

application r7 23952 R7 news
    owner "Record"
    source unverified
    domain r7.com
    test www.r7.com

application rai-news 23953 RaiNews news
    owner "Rai"
    source unverified
    domain rainews.it
    test www.rainews.it

application rappler 23954 Rappler news
    owner "Rappler"
    source unverified
    domain rappler.com
    test www.rappler.com

application rbc-ru 23955 RBC-Russia news
    owner "RBC Group"
    source unverified
    domain rbc.ru
    test www.rbc.ru

application rbc-ukraine 23956 RBC-Ukraine news
    owner "RBC-Ukraine"
    source unverified
    domain rbc.ua
    test www.rbc.ua

application reach 23957 Reach news
    owner "Reach plc"
    source unverified
    domain mirror.co.uk
    domain express.co.uk
    domain dailystar.co.uk
    domain dailyrecord.co.uk
    domain manchestereveningnews.co.uk
    domain liverpoolecho.co.uk
    domain birminghammail.co.uk
    domain walesonline.co.uk
    domain reachplc.com
    domain reachplcdigital.co.uk
    domain irishmirror.ie
    domain bristolpost.co.uk
    domain belfastlive.co.uk
    domain nottinghampost.com
    domain leicestermercury.co.uk
    domain chroniclelive.co.uk
    domain mylondon.news
    domain themirror.com
    test www.mirror.co.uk

application regnum 23958 Regnum news
    owner "Regnum"
    source unverified
    domain regnum.ru
    test www.regnum.ru

application republic-world 23959 Republic news
    owner "Republic Media"
    source unverified
    domain republicworld.com
    test www.republicworld.com

application reuters 23960 Reuters news
    owner "Thomson Reuters"
    source list v2fly/domain-list-community@4ba791aec09c6cdb7e1722f73e9793ad2c84f916 data/reuters
    domain reuters.com
    domain reut.rs
    domain reuters.tv
    domain reutersmedia.net
    # Not in that list.
    domain reutersagency.com
    domain reutersconnect.com
    test www.reuters.com

application rfa 23961 Radio-Free-Asia news
    owner "Radio Free Asia"
    source unverified
    domain rfa.org
    domain benarnews.org
    test www.rfa.org

application rferl 23962 RFE-RL news
    owner "Radio Free Europe/Radio Liberty"
    source unverified
    domain rferl.org
    domain svoboda.org
    domain radiosvoboda.org
    domain azattyk.org
    domain azattyq.org
    domain currenttime.tv
    domain azadliq.org
    domain slobodnaevropa.org
    domain europalibera.org
    domain svaboda.org
    domain radiofarda.com
    test www.rferl.org

application rfi 23963 RFI news
    owner "France Medias Monde"
    source list v2fly/domain-list-community@1f346a2f5dcfd72fa788ab8bfdd69ddeaa83a3f0 data/rfi
    domain rfi.fr
    test www.rfi.fr

application rg-ru 23964 Rossiyskaya-Gazeta news
    owner "Rossiyskaya Gazeta"
    source unverified
    domain rg.ru
    test www.rg.ru

application ria-novosti 23965 RIA-Novosti news
    owner "Rossiya Segodnya"
    source list v2fly/domain-list-community@79197efbb69ddbfd06b8a78585589ddff3dc4510 data/rossiyasegodnya
    domain ria.ru
    domain 1prime.ru
    domain inosmi.ru
    domain ukraina.ru
    domain radiosputnik.ru
    domain sputniknews.com
    domain sputnikglobe.com
    domain sputnikimages.com
    domain sputnikmediabank.com
    domain rossiyasegodnya.com
    domain pressria.ru
    domain arctic.ru
    domain baltnews.com
    domain baltnews.lt
    domain tok.media
    domain jinrieluosi.cn
    test ria.ru
    test sputnikglobe.com

application rnd 23966 RND news
    owner "RedaktionsNetzwerk Deutschland"
    source unverified
    domain rnd.de
    domain haz.de
    domain lvz.de
    domain kn-online.de
    domain maz-online.de
    test www.rnd.de

application rnz 23967 RNZ news
    owner "Radio New Zealand"
    source unverified
    domain rnz.co.nz
    test www.rnz.co.nz

application rpp 23968 RPP news
    owner "RPP"
    source unverified
    domain rpp.pe
    test www.rpp.pe

application rt 23969 RT news
    owner "TV-Novosti"
    source list v2fly/domain-list-community@02daa72d49079c8240a6b23d385f8409292849ae data/rt
    domain rt.com
    domain rttv.ru
    domain rttv.com
    domain russiatoday.com
    domain russiatoday.ru
    domain russiatoday.net
    domain russiatoday.tv
    domain rtarabic.com
    domain arabicrt.ru
    domain actualidad-rt.com
    domain rtbrasil.com
    domain rt.rs
    domain rtde.live
    domain rtde.site
    domain rtde.tech
    domain rtde.world
    domain freede.tech
    domain dert.online
    domain rtenafrique.tv
    domain ruptly.tv
    domain ruptly.agency
    domain ruptly.video
    domain rtdoc.tv
    domain swentr.site
    domain rbth.com
    domain russiabeyond.com
    domain gw2ru.com
    domain rtnewsru.com
    domain rtrunews.com
    domain runewsrt.com
    domain rurtnews.com
    domain b37mrtl.ru
    test www.rt.com
    test mf.b37mrtl.ru

application rtbf 23970 RTBF news
    owner "RTBF"
    source unverified
    domain rtbf.be
    test www.rtbf.be

application rte 23971 RTE news
    owner "Raidio Teilifis Eireann"
    source unverified
    domain rte.ie
    test www.rte.ie

application rthk 23972 RTHK news
    owner "Radio Television Hong Kong"
    source unverified
    domain rthk.hk
    domain rthk.org.hk
    test www.rthk.hk

application rtl-nieuws 23973 RTL-Nieuws news
    owner "RTL Nederland"
    source unverified
    domain rtl.nl
    domain rtlnieuws.nl
    test www.rtl.nl

application rzeczpospolita 23974 Rzeczpospolita news
    owner "Gremi Media"
    source unverified
    domain rp.pl
    domain parkiet.com
    test www.rp.pl

application sabah 23975 Sabah news
    owner "Turkuvaz Medya"
    source unverified
    domain sabah.com.tr
    domain ahaber.com.tr
    domain dailysabah.com
    domain takvim.com.tr
    test www.sabah.com.tr

application salon 23976 Salon news
    owner "Salon"
    source unverified
    domain salon.com
    test www.salon.com

application sankei 23977 Sankei news
    owner "Sankei Shimbun"
    source unverified
    domain sankei.com
    domain sankei.co.jp
    test www.sankei.com

application sbs-korea 23978 SBS-Korea news
    owner "SBS"
    source unverified
    domain sbs.co.kr
    test www.sbs.co.kr

application scmp 23979 South-China-Morning-Post news
    owner "South China Morning Post Publishers"
    source list v2fly/domain-list-community@1f346a2f5dcfd72fa788ab8bfdd69ddeaa83a3f0 data/scmp
    domain scmp.com
    domain i-scmp.com
    test www.scmp.com
    test cdn.i-scmp.com

application seattle-times 23980 Seattle-Times news
    owner "The Seattle Times"
    source unverified
    domain seattletimes.com
    test www.seattletimes.com

application semafor 23981 Semafor news
    owner "Semafor"
    source unverified
    domain semafor.com
    test www.semafor.com

application semana 23982 Semana news
    owner "Publicaciones Semana"
    source unverified
    domain semana.com
    test www.semana.com

application sky-news 23983 Sky-News news
    owner "Sky UK Limited"
    source unverified
    domain news.sky.com
    domain skynews.com
    domain skynewsarabia.com
    test news.sky.com
    test-not www.sky.com

application slate 23984 Slate news
    owner "The Slate Group"
    source unverified
    domain slate.com
    domain slate.fr
    test www.slate.com

application smartnews 23985 SmartNews news
    owner "SmartNews, Inc."
    source unverified
    domain smartnews.com
    test www.smartnews.com

application sme-slovakia 23986 SME news
    owner "Petit Press"
    source unverified
    domain sme.sk
    test www.sme.sk

application sozcu 23987 Sozcu news
    owner "Sozcu"
    source unverified
    domain sozcu.com.tr
    test www.sozcu.com.tr

application star-tribune 23988 Star-Tribune news
    owner "Star Tribune Media"
    source unverified
    domain startribune.com
    test www.startribune.com

application straits-times 23989 The-Straits-Times news
    owner "SPH Media"
    source unverified
    domain straitstimes.com
    domain sph.com.sg
    domain zaobao.com
    domain zaobao.com.sg
    domain businesstimes.com.sg
    domain sphdigital.com
    domain stomp.sg
    domain sphmedia.com.sg
    test www.zaobao.com.sg

application stuff 23990 Stuff news
    owner "Stuff Limited"
    source unverified
    domain stuff.co.nz
    domain thepost.co.nz
    test www.stuff.co.nz

application sueddeutsche-zeitung 23991 Sueddeutsche-Zeitung news
    owner "Sueddeutscher Verlag"
    source unverified
    domain sueddeutsche.de
    domain sz.de
    domain jetzt.de
    test www.sueddeutsche.de

application svenska-dagbladet 23992 Svenska-Dagbladet news
    owner "Schibsted"
    source unverified
    domain svd.se
    domain omni.se
    test www.svd.se

application svt-nyheter 23993 SVT news
    owner "Sveriges Television"
    source unverified
    domain svt.se
    domain svtstatic.se
    test www.svt.se

application tagesspiegel 23994 Tagesspiegel news
    owner "Verlag Der Tagesspiegel"
    source unverified
    domain tagesspiegel.de
    test www.tagesspiegel.de

application tamedia 23995 Tamedia news
    owner "TX Group"
    source unverified
    domain tagesanzeiger.ch
    domain derbund.ch
    domain bazonline.ch
    domain bernerzeitung.ch
    domain 24heures.ch
    domain tdg.ch
    domain tamedia.ch
    test www.tagesanzeiger.ch

application tampa-bay-times 23996 Tampa-Bay-Times news
    owner "Times Publishing"
    source unverified
    domain tampabay.com
    domain politifact.com
    test www.tampabay.com

application tasnim 23997 Tasnim news
    owner "Tasnim News"
    source unverified
    domain tasnimnews.com
    domain tasnimnews.ir
    test www.tasnimnews.com

application tass 23998 TASS news
    owner "TASS Russian News Agency"
    source unverified
    domain tass.ru
    domain tass.com
    domain itar-tass.com
    test www.tass.ru

application taz 23999 taz news
    owner "taz"
    source unverified
    domain taz.de
    test www.taz.de

application tbs-news 24000 TBS-News news
    owner "TBS"
    source unverified
    domain newsdig.tbs.co.jp
    domain news.tbs.co.jp
    test newsdig.tbs.co.jp

application televisa-news 24001 N-Mas news
    owner "TelevisaUnivision"
    source unverified
    domain nmas.com.mx
    test www.nmas.com.mx

application telex 24002 Telex news
    owner "Van Masik Kft."
    source unverified
    domain telex.hu
    test www.telex.hu

application tempo-id 24003 Tempo news
    owner "Tempo"
    source unverified
    domain tempo.co
    test www.tempo.co

application tengrinews 24004 Tengrinews news
    owner "Tengrinews"
    source unverified
    domain tengrinews.kz
    test www.tengrinews.kz

application tgcom24 24005 TGCOM24 news
    owner "Mediaset"
    source unverified
    domain tgcom24.it
    domain tgcom24.mediaset.it
    test www.tgcom24.mediaset.it

application thanh-nien 24006 Thanh-Nien news
    owner "Thanh Nien"
    source unverified
    domain thanhnien.vn
    test www.thanhnien.vn

application the-atlantic 24007 The-Atlantic news
    owner "The Atlantic Monthly Group"
    source unverified
    domain theatlantic.com
    test www.theatlantic.com

application the-conversation 24008 The-Conversation news
    owner "The Conversation"
    source unverified
    domain theconversation.com
    test www.theconversation.com

application the-daily-beast 24009 The-Daily-Beast news
    owner "The Daily Beast"
    source unverified
    domain thedailybeast.com
    test www.thedailybeast.com

application the-epoch-times 24010 The-Epoch-Times news
    owner "Epoch Media Group"
    source unverified
    domain theepochtimes.com
    domain epochtimes.com
    domain ntd.com
    domain ntdtv.com
    domain epochtimes.de
    domain epochtimes.fr
    test www.theepochtimes.com

application the-guardian 24011 The-Guardian news
    owner "Guardian News & Media Limited"
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/theguardian
    domain theguardian.com
    domain guardianapis.com
    domain guim.co.uk
    domain guardianapps.co.uk
    domain gu-web.net
    domain theguardiandns.com
    domain guimcode.co.uk
    domain dev-theguardian.com
    domain dev-guardianapis.com
    # Not in that list.
    domain guardian.co.uk
    domain gu.com
    domain observer.co.uk
    test www.theguardian.com
    test i.guim.co.uk
    test content.guardianapis.com

application the-hill 24012 The-Hill news
    owner "Nexstar"
    source unverified
    domain thehill.com
    domain newsnationnow.com
    domain nexstar.tv
    domain nexstardigital.com
    test www.thehill.com

application the-hindu 24013 The-Hindu news
    owner "THG Publishing"
    source unverified
    domain thehindu.com
    domain thgim.com
    domain thehindubusinessline.com
    domain hindutamil.in
    test www.thehindu.com

application the-independent 24014 The-Independent news
    owner "Independent Digital News & Media"
    source unverified
    domain independent.co.uk
    domain the-independent.com
    domain indy100.com
    test www.independent.co.uk

application the-intercept 24015 The-Intercept news
    owner "The Intercept Media"
    source unverified
    domain theintercept.com
    test www.theintercept.com

application the-national-uae 24016 The-National news
    owner "IMI"
    source unverified
    domain thenationalnews.com
    test www.thenationalnews.com

application the-paper 24017 The-Paper news
    owner "Shanghai United Media Group"
    source unverified
    domain thepaper.cn
    domain shobserver.com
    domain jfdaily.com
    test www.thepaper.cn

application the-punch 24018 Punch news
    owner "Punch Nigeria"
    source unverified
    domain punchng.com
    test www.punchng.com

application the-star-my 24019 The-Star-Malaysia news
    owner "Star Media Group"
    source unverified
    domain thestar.com.my
    test www.thestar.com.my

application the-sun 24020 The-Sun news
    owner "News Group Newspapers"
    source list v2fly/domain-list-community@47a0e96626cfce3ec5abc19882d54a77f991beb8 data/thesun
    domain thesun.co.uk
    domain thesun.ie
    domain thescottishsun.co.uk
    domain dreamteamfc.com
    domain page3.com
    # Not in that list.
    domain the-sun.com
    test www.thesun.co.uk

application the-telegraph 24021 The-Telegraph news
    owner "Telegraph Media Group"
    source unverified
    domain telegraph.co.uk
    test www.telegraph.co.uk

application the-times 24022 The-Times news
    owner "Times Media Limited"
    source list v2fly/domain-list-community@b5b99ac9d705d368b84e12957fa0dfb44796c340 data/thetimes
    domain thetimes.co.uk
    domain thesundaytimes.co.uk
    domain thetimes.ie
    domain the-tls.co.uk
    domain timesmembership.com
    domain mytimesplus.co.uk
    domain driving.co.uk
    domain sportswomenoftheyear.co.uk
    # Not in that list.
    domain thetimes.com
    test www.thetimes.co.uk

application the-week 24023 The-Week news
    owner "Future plc"
    source unverified
    domain theweek.com
    domain theweek.co.uk
    test www.theweek.com

application the-wire 24024 The-Wire news
    owner "Foundation for Independent Journalism"
    source unverified
    domain thewire.in
    test www.thewire.in

application thejournal-ie 24025 The-Journal news
    owner "Journal Media"
    source unverified
    domain thejournal.ie
    test www.thejournal.ie

application time 24026 TIME news
    owner "TIME USA, LLC"
    source unverified
    domain time.com
    test www.time.com

application times-of-india 24027 Times-of-India news
    owner "Bennett, Coleman and Company"
    source unverified
    domain timesofindia.com
    domain indiatimes.com
    domain economictimes.com
    domain timesnownews.com
    domain toiimg.com
    domain etimg.com
    domain navbharattimes.com
    domain timesinternet.in
    domain timesgroup.com
    test timesofindia.indiatimes.com
    test static.toiimg.com

application times-of-israel 24028 The-Times-of-Israel news
    owner "The Times of Israel"
    source unverified
    domain timesofisrael.com
    test www.timesofisrael.com

application tn-ar 24029 TN news
    owner "Artear"
    source unverified
    domain tn.com.ar
    test www.tn.com.ar

application toronto-star 24030 Toronto-Star news
    owner "Torstar"
    source unverified
    domain thestar.com
    test www.thestar.com

application toutiao 24031 Toutiao news
    owner "ByteDance"
    source unverified
    domain toutiao.com
    domain toutiaoimg.com
    domain toutiaocdn.com
    domain toutiaostatic.com
    domain toutiaoimg.cn
    domain jinritoutiao.com
    domain toutiaopage.com
    test www.toutiao.com
    test p3.toutiaoimg.com

application tribune-publishing 24032 Tribune-Publishing news
    owner "Alden Global Capital"
    source unverified
    domain chicagotribune.com
    domain nydailynews.com
    domain baltimoresun.com
    domain orlandosentinel.com
    domain sun-sentinel.com
    domain courant.com
    domain mcall.com
    domain mercurynews.com
    domain denverpost.com
    domain ocregister.com
    domain bostonherald.com
    domain twincities.com
    test www.chicagotribune.com

application trt 24033 TRT news
    owner "TRT"
    source unverified
    domain trt.net.tr
    domain trthaber.com
    domain trtworld.com
    domain trtarabi.com
    test www.trt.net.tr

application tsn-ua 24034 TSN news
    owner "1+1 Media"
    source unverified
    domain tsn.ua
    test www.tsn.ua

application tuoi-tre 24035 Tuoi-Tre news
    owner "Tuoi Tre"
    source unverified
    domain tuoitre.vn
    test www.tuoitre.vn

application tv2-dk 24036 TV-2-Denmark news
    owner "TV 2 DANMARK"
    source unverified
    domain tv2.dk
    test www.tv2.dk

application tv2-no 24037 TV-2-Norway news
    owner "TV 2 AS"
    source unverified
    domain tv2.no
    test www.tv2.no

application tvn24 24038 TVN24 news
    owner "TVN Warner Bros. Discovery"
    source unverified
    domain tvn24.pl
    test www.tvn24.pl

application tvp-info 24039 TVP-Info news
    owner "Telewizja Polska"
    source unverified
    domain tvp.info
    domain tvp.pl
    test www.tvp.info

application udn 24040 United-Daily-News news
    owner "United Daily News Group"
    source list v2fly/domain-list-community@9f394d0f1e69764f76f09730cb9cc9e5da734094 data/udn
    domain udn.com
    domain udn.com.tw
    domain udndata.com
    domain udnfunlife.com
    test www.udn.com

application ukrinform 24041 Ukrinform news
    owner "Ukrinform"
    source unverified
    domain ukrinform.ua
    domain ukrinform.net
    test www.ukrinform.ua

application unian 24042 UNIAN news
    owner "UNIAN"
    source unverified
    domain unian.ua
    domain unian.net
    domain unian.info
    test www.unian.ua

application univision-news 24043 Univision news
    owner "TelevisaUnivision"
    source unverified
    domain univision.com
    test www.univision.com

application upi 24044 UPI news
    owner "United Press International"
    source unverified
    domain upi.com
    test www.upi.com

application usa-today 24045 USA-TODAY news
    owner "USA TODAY Co., Inc."
    source list v2fly/domain-list-community@40943354c48b18599c873aca75dee6d552f8fd4d data/gannett
    domain usatoday.com
    domain gannett-cdn.com
    domain gannett.com
    domain gannettdigital.com
    domain usatodaynetworkservice.com
    # Not in that list.
    domain azcentral.com
    domain freep.com
    domain indystar.com
    domain cincinnati.com
    domain jsonline.com
    domain tennessean.com
    domain courier-journal.com
    domain dispatch.com
    domain northjersey.com
    domain app.com
    domain desmoinesregister.com
    domain lohud.com
    test www.usatoday.com
    test www.gannett-cdn.com

application vanguard-nigeria 24046 Vanguard-Nigeria news
    owner "Vanguard Media"
    source unverified
    domain vanguardngr.com
    test www.vanguardngr.com

application vedomosti 24047 Vedomosti news
    owner "Vedomosti"
    source unverified
    domain vedomosti.ru
    test www.vedomosti.ru

application vesti 24048 Vesti news
    owner "VGTRK"
    source unverified
    domain vesti.ru
    domain vgtrk.ru
    test www.vesti.ru

application vg-norway 24049 VG news
    owner "Schibsted"
    source unverified
    domain vg.no
    domain aftenposten.no
    domain e24.no
    domain aftenbladet.no
    domain vgtv.no
    domain schibsted.com
    domain schibsted.no
    test www.vg.no

application vice 24050 VICE news
    owner "Vice Media"
    source unverified
    domain vice.com
    domain vicetv.com
    test www.vice.com

application vietnamnet 24051 VietNamNet news
    owner "VietNamNet"
    source unverified
    domain vietnamnet.vn
    test www.vietnamnet.vn

application vnexpress 24052 VnExpress news
    owner "FPT"
    source unverified
    domain vnexpress.net
    domain vnecdn.net
    test i1-vnexpress.vnecdn.net

application voice-of-america 24053 Voice-of-America news
    owner "U.S. Agency for Global Media"
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/voanews
    domain voanews.com
    domain voachinese.com
    domain voacantonese.com
    domain voaafrique.com
    domain voabangla.com
    domain voacambodia.com
    domain voahausa.com
    domain voaindonesia.com
    domain voakorea.com
    domain voanoticias.com
    domain voaportugues.com
    domain voaswahili.com
    domain voatiengviet.com
    domain voathai.com
    domain voatibetan.com
    domain voazimbabwe.com
    domain voadeewanews.com
    domain voasomali.com
    domain golosameriki.com
    domain golos-ameriki.ru
    domain urduvoa.com
    domain darivoa.com
    domain pashtovoa.com
    domain insidevoa.com
    domain amerikaovozi.com
    domain amerikaninsesi.org
    domain dengeamerika.com
    domain dengiamerika.com
    domain glasamerike.net
    domain amerikiskhma.com
    domain zeriamerikes.com
    domain radiyoyacuvoa.com
    domain voaafaanoromoo.com
    domain voabambara.com
    domain voalingala.com
    domain voandebele.com
    domain voanouvel.com
    domain voashona.com
    domain voanews.eu
    domain voa.gov
    test www.voanews.com

application vox-media 24054 Vox-Media news
    owner "Vox Media, LLC"
    source list v2fly/domain-list-community@6b6f62c026096f14bf52aa650891231bb834fc4a data/voxmedia
    domain voxmedia.com
    domain vox.com
    domain theverge.com
    domain vox-cdn.com
    domain eater.com
    domain curbed.com
    domain recode.net
    domain racked.com
    domain voxcreative.com
    domain voxops.net
    # Not in that list.
    domain nymag.com
    domain vulture.com
    domain thecut.com
    domain grubstreet.com
    test www.theverge.com
    test-not www.sbnation.com

application vrt-nws 24055 VRT news
    owner "VRT"
    source unverified
    domain vrt.be
    test www.vrt.be

application wall-street-journal 24056 Wall-Street-Journal news
    owner "Dow Jones & Company, Inc."
    source list v2fly/domain-list-community@0176ce57525e2dddb14b1f1416f8c51f73981f15 data/wsj
    domain wsj.com
    domain wsj.net
    domain wsj.jobs
    domain wsjplus.com
    domain wsjmediakit.com
    domain wsjshop.com
    domain wsjwine.com
    domain opinionjournal.com
    test www.wsj.com
    test images.wsj.net

application washington-post 24057 The-Washington-Post news
    owner "WP Company LLC"
    source list v2fly/domain-list-community@5a553dc03a1bec6ad6090f57635211909e04e06c data/washingtonpost
    domain washingtonpost.com
    # Not in that list.
    domain wapo.st
    domain washpost.com
    test www.washingtonpost.com

application washington-times 24058 Washington-Times news
    owner "The Washington Times"
    source unverified
    domain washingtontimes.com
    test www.washingtontimes.com

application watson 24059 watson news
    owner "CH Media"
    source unverified
    domain watson.ch
    domain watson.de
    domain aargauerzeitung.ch
    domain luzernerzeitung.ch
    domain tagblatt.ch
    test www.watson.ch

application xinhua 24060 Xinhua news
    owner "Xinhua News Agency"
    source unverified
    domain xinhuanet.com
    domain news.cn
    domain xinhuaxmt.com
    domain cnstock.com
    test www.news.cn

application yahoo-news 24061 Yahoo-News news
    owner "Yahoo Inc."
    source unverified
    domain news.yahoo.com
    test news.yahoo.com
    test-not www.yahoo.com

application yle 24062 Yle news
    owner "Yleisradio"
    source unverified
    domain yle.fi
    test www.yle.fi

application ynet 24063 Ynet news
    owner "Yedioth Ahronoth"
    source unverified
    domain ynet.co.il
    domain ynetnews.com
    domain yit.co.il
    domain calcalist.co.il
    domain calcalistech.com
    test www.ynet.co.il

application yomiuri 24064 Yomiuri news
    owner "The Yomiuri Shimbun"
    source unverified
    domain yomiuri.co.jp
    domain the-japan-news.com
    test www.yomiuri.co.jp

application yonhap 24065 Yonhap news
    owner "Yonhap News Agency"
    source unverified
    domain yna.co.kr
    domain yonhapnews.co.kr
    domain yonhapnewstv.co.kr
    test www.yna.co.kr

application youm7 24066 Youm7 news
    owner "Youm7"
    source unverified
    domain youm7.com
    test www.youm7.com

application zee-news 24067 Zee-News news
    owner "Zee Media"
    source unverified
    domain zeenews.com
    domain zeebiz.com
    domain india.com
    domain dnaindia.com
    test www.zeenews.com

application zero-hedge 24068 ZeroHedge news
    owner "ABC Media"
    source unverified
    domain zerohedge.com
    test www.zerohedge.com
