# Children's media, games and parental control.
# SPDX-License-Identifier: MIT

application abc-mouse 23297 ABCmouse kids
    owner "Age of Learning, Inc."
    source unverified
    domain abcmouse.com
    domain ageoflearning.com
    test www.abcmouse.com

application animal-jam 23298 Animal-Jam kids
    owner "WildWorks"
    source unverified
    domain animaljam.com
    domain wildworks.com
    test www.animaljam.com

application baby-bus 23299 BabyBus kids
    source unverified
    domain babybus.com
    test www.babybus.com

application bark 23300 Bark kids
    owner "Bark Technologies"
    source unverified
    domain bark.us
    test www.bark.us

application blinde-kuh 23301 Blinde-Kuh kids
    source unverified
    domain blinde-kuh.de
    test www.blinde-kuh.de

application bluey 23302 Bluey kids
    owner "BBC Studios"
    source unverified
    domain bluey.tv
    test www.bluey.tv

application cartoon-network 23303 Cartoon-Network kids
    owner "Warner Bros. Discovery, Inc."
    source unverified
    domain cartoonnetwork.com
    domain cartoonnetwork.co.uk
    domain cartoonnetwork.de
    domain cartoonnetwork.fr
    domain boomerang.com
    domain cartoonnetworkasia.com
    test www.cartoonnetwork.com

application clan-tve 23304 Clan kids
    owner "Corporación RTVE"
    source unverified
    domain clan.rtve.es
    test clan.rtve.es

application cocomelon 23305 CoComelon kids
    owner "Moonbug Entertainment"
    source unverified
    domain cocomelon.com
    domain moonbug.com
    test www.cocomelon.com

application family-time 23306 FamilyTime kids
    source unverified
    domain familytime.io
    test www.familytime.io

application find-my-kids 23307 Findmykids kids
    source unverified
    domain findmykids.org
    domain gdemoideti.ru
    test www.findmykids.org

application fragfinn 23308 fragFINN kids
    source unverified
    domain fragfinn.de
    test www.fragfinn.de

application funbrain 23309 Funbrain kids
    source unverified
    domain funbrain.com
    test www.funbrain.com

application gabb 23310 Gabb kids
    source unverified
    domain gabb.com
    domain gabbwireless.com
    test www.gabb.com

application google-family-link 23311 Google-Family-Link kids
    owner "Google LLC"
    source unverified
    domain familylink.google.com
    domain families.google.com
    domain kidsmanagement-pa.googleapis.com
    test familylink.google.com
    test-not www.google.com

application gulli 23312 Gulli kids
    owner "M6 Métropole Télévision"
    source unverified
    domain gulli.fr
    test www.gulli.fr

application helles-koepfchen 23313 Helles-Koepfchen kids
    source unverified
    domain helles-koepfchen.de
    test www.helles-koepfchen.de

application junior-naver 23314 Junior-Naver kids
    owner "NAVER Corp."
    source unverified
    domain jr.naver.com
    test jr.naver.com

application karusel 23315 Karusel kids
    source unverified
    domain karusel-tv.ru
    test www.karusel-tv.ru

application ketnet 23316 Ketnet kids
    owner "VRT"
    source unverified
    domain ketnet.be
    test www.ketnet.be

application kiddle 23317 Kiddle kids
    source unverified
    domain kiddle.co
    test www.kiddle.co

application kidjo 23318 Kidjo kids
    source unverified
    domain kidjo.tv
    test www.kidjo.tv

application kidslox 23319 Kidslox kids
    source unverified
    domain kidslox.com
    test www.kidslox.com

application kidzworld 23320 Kidzworld kids
    source unverified
    domain kidzworld.com
    test www.kidzworld.com

application kika 23321 KiKA kids
    owner "ARD and ZDF"
    source unverified
    domain kika.de
    domain kikaninchen.de
    test www.kika.de

application kinzoo 23322 Kinzoo kids
    source unverified
    domain kinzoo.com
    test www.kinzoo.com

application klexikon 23323 Klexikon kids
    source unverified
    domain klexikon.zum.de
    test klexikon.zum.de

application lego 23324 LEGO kids
    owner "LEGO System A/S"
    source unverified
    domain lego.com
    test www.lego.com

application mattel 23325 Mattel kids
    owner "Mattel, Inc."
    source unverified
    domain mattel.com
    domain barbie.com
    domain hotwheels.com
    domain fisher-price.com
    domain thomasandfriends.com
    domain americangirl.com
    domain monsterhigh.com
    test www.mattel.com

application messenger-kids 23326 Messenger-Kids kids
    owner "Meta Platforms, Inc."
    source unverified
    domain messengerkids.com
    test www.messengerkids.com

application microsoft-family-safety 23327 Microsoft-Family-Safety kids
    owner "Microsoft Corporation"
    source unverified
    domain family.microsoft.com
    test family.microsoft.com

application minika 23328 minika kids
    source unverified
    domain minika.com.tr
    test www.minika.com.tr

application minimax-tv 23329 Minimax kids
    owner "AMC Networks International"
    source unverified
    domain minimax.hu
    domain minimaxcz.tv
    test www.minimax.hu

application mobicip 23330 Mobicip kids
    source unverified
    domain mobicip.com
    test www.mobicip.com

application moviestarplanet 23331 MovieStarPlanet kids
    source unverified
    domain moviestarplanet.com
    domain moviestarplanet.de
    domain moviestarplanet.co.uk
    domain moviestarplanet.fr
    domain moviestarplanet.es
    domain moviestarplanet.pl
    test www.moviestarplanet.com

application nat-geo-kids 23332 National-Geographic-Kids kids
    owner "National Geographic Partners"
    source unverified
    domain natgeokids.com
    domain kids.nationalgeographic.com
    test kids.nationalgeographic.com

application net-nanny 23333 Net-Nanny kids
    source unverified
    domain netnanny.com
    test www.netnanny.com

application nickelodeon 23334 Nickelodeon kids
    owner "Paramount Skydance Corporation"
    source unverified
    domain nick.com
    domain nickjr.com
    domain nickelodeon.com
    domain nick.de
    domain nick.co.uk
    domain nicktoons.com
    domain noggin.com
    domain nickjr.co.uk
    test www.nick.com

application nrk-super 23335 NRK-Super kids
    owner "Norsk rikskringkasting"
    source unverified
    domain nrksuper.no
    test nrksuper.no

application okoo 23336 Okoo kids
    owner "France Télévisions"
    source unverified
    domain okoo.fr
    test www.okoo.fr

application ourpact 23337 OurPact kids
    source unverified
    domain ourpact.com
    test www.ourpact.com

application pbs-kids 23338 PBS-KIDS kids
    owner "Public Broadcasting Service"
    source unverified
    domain pbskids.org
    domain pbskidsgo.org
    test pbskids.org

application peppa-pig 23339 Peppa-Pig kids
    owner "Hasbro"
    source unverified
    domain peppapig.com
    test www.peppapig.com

application pinkfong 23340 Pinkfong kids
    source unverified
    domain pinkfong.com
    test www.pinkfong.com

application pok-pok 23341 Pok-Pok kids
    source unverified
    domain playpokpok.com
    test www.playpokpok.com

application pop-jam 23342 PopJam kids
    source unverified
    domain popjam.com
    test www.popjam.com

application poptropica 23343 Poptropica kids
    source unverified
    domain poptropica.com
    test www.poptropica.com

application qustodio 23344 Qustodio kids
    owner "Qustodio LLC"
    source unverified
    domain qustodio.com
    test api.qustodio.com

application rai-yoyo 23345 Rai-Yoyo kids
    owner "RAI"
    source unverified
    domain raiyoyo.rai.it
    domain raigulp.rai.it
    test raiyoyo.rai.it

application sago-mini 23346 Sago-Mini kids
    owner "Spin Master"
    source unverified
    domain sagomini.com
    test www.sagomini.com

application salfeld 23347 Salfeld kids
    source unverified
    domain salfeld.de
    domain salfeld.com
    test www.salfeld.de

application screen-time-labs 23348 Screen-Time kids
    source unverified
    domain screentimelabs.com
    test www.screentimelabs.com

application sesame-street 23349 Sesame-Street kids
    owner "Sesame Workshop"
    source unverified
    domain sesamestreet.org
    domain sesameworkshop.org
    domain sesame.org
    test www.sesamestreet.org

application shimajiro 23350 Shimajiro kids
    owner "Benesse"
    source unverified
    domain shimajiro.co.jp
    test www.shimajiro.co.jp

application smile-and-learn 23351 Smile-and-Learn kids
    source unverified
    domain smileandlearn.com
    test www.smileandlearn.com

application super-awesome 23352 SuperAwesome kids
    source unverified
    domain superawesome.com
    domain superawesome.tv
    test www.superawesome.com

application tigerbox 23353 tigerbox kids
    owner "Tiger Media"
    source unverified
    domain tiger.media
    test www.tiger.media

application toca-boca 23354 Toca-Boca kids
    owner "Spin Master"
    source unverified
    domain tocaboca.com
    test tocaboca.com

application toggo 23355 TOGGO kids
    owner "RTL Disney Fernsehen"
    source unverified
    domain toggo.de
    domain superrtl.de
    domain toggolino.de
    test www.toggo.de

application trt-cocuk 23356 TRT-Cocuk kids
    owner "TRT"
    source unverified
    domain trtcocuk.net.tr
    test www.trtcocuk.net.tr

application vooks 23357 Vooks kids
    source unverified
    domain vooks.com
    test www.vooks.com

application webkinz 23358 Webkinz kids
    owner "Ganz"
    source unverified
    domain webkinz.com
    test www.webkinz.com

application youtube-kids 23359 YouTube-Kids kids
    owner "Google LLC"
    source unverified
    domain youtubekids.com
    domain kids.youtube.com
    test www.youtubekids.com
    test-not www.youtube.com

application zapp 23360 Zapp kids
    owner "Nederlandse Publieke Omroep"
    source unverified
    domain zapp.nl
    domain zappelin.nl
    test www.zapp.nl

application zigazoo 23361 Zigazoo kids
    source unverified
    domain zigazoo.com
    test www.zigazoo.com
