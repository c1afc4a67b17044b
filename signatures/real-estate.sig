# Markets of houses and flats.
# SPDX-License-Identifier: MIT

application 58-com 24390 58-com real-estate
    owner "58.com Inc."
    source unverified
    domain 58.com
    domain 58cdn.com.cn
    domain ganji.com
    domain anjuke.com
    domain anjukestatic.com
    test www.58.com
    test pic1.58cdn.com.cn

application 591 24391 591 real-estate
    owner "Addcn Technology"
    source unverified
    domain 591.com.tw
    domain 591.com.hk
    test www.591.com.tw

application 99acres 24392 99acres real-estate
    owner "Info Edge (India) Limited"
    source unverified
    domain 99acres.com
    test www.99acres.com

application apartments-com 24393 Apartments-com real-estate
    owner "CoStar Group, Inc."
    source unverified
    domain apartments.com
    domain apartmentfinder.com
    domain forrent.com
    test www.apartments.com

application aqarmap 24394 Aqarmap real-estate
    owner "Aqarmap"
    source unverified
    domain aqarmap.com
    domain aqarmap.com.eg
    test www.aqarmap.com

application argenprop 24395 Argenprop real-estate
    owner "Argenprop"
    source unverified
    domain argenprop.com
    test www.argenprop.com

application bayut 24396 Bayut real-estate
    owner "Dubizzle Group"
    source unverified
    domain bayut.com
    domain bayut.sa
    test www.bayut.com

application beike 24397 Beike real-estate
    owner "KE Holdings Inc."
    source unverified
    domain ke.com
    domain lianjia.com
    domain ljcdn.com
    test www.ke.com

application bezrealitky 24398 Bezrealitky real-estate
    owner "Bezrealitky s.r.o."
    source unverified
    domain bezrealitky.cz
    domain bezrealitky.sk
    domain bezrealitky.com
    test www.bezrealitky.cz

application bienici 24399 Bien-ici real-estate
    owner "Bien'ici"
    source unverified
    domain bienici.com
    test www.bienici.com

application boligportal 24400 BoligPortal real-estate
    owner "BoligPortal"
    source unverified
    domain boligportal.dk
    domain boligportal.com
    test www.boligportal.dk

application boligsiden 24401 Boligsiden real-estate
    owner "Boligsiden A/S"
    source unverified
    domain boligsiden.dk
    test www.boligsiden.dk

application cbre 24402 CBRE real-estate
    owner "CBRE Group, Inc."
    source unverified
    domain cbre.com
    domain cbre.co.uk
    domain cbre.de
    domain cbre.fr
    domain cbre.es
    domain cbre.us
    domain cbre.ca
    domain cbre.co.in
    test www.cbre.com

application centaline 24403 Centaline real-estate
    owner "Centaline Property Agency"
    source unverified
    domain centanet.com
    domain centaline.com
    domain centaline.com.hk
    test www.centanet.com

application centris 24404 Centris real-estate
    owner "Centris"
    source unverified
    domain centris.ca
    test www.centris.ca

application century-21 24405 Century-21 real-estate
    owner "Anywhere Real Estate Inc."
    source unverified
    domain century21.com
    domain century21.fr
    domain century21.ca
    domain century21.es
    domain century21.pt
    domain coldwellbanker.com
    test www.century21.com

application cian 24406 CIAN real-estate
    owner "Cian Group"
    source unverified
    domain cian.ru
    domain cdn-cian.ru
    test www.cian.ru

application compass 24407 Compass-Real-Estate real-estate
    owner "Compass, Inc."
    source unverified
    domain compass.com
    test www.compass.com

application costar 24408 CoStar real-estate
    owner "CoStar Group, Inc."
    source unverified
    domain costar.com
    domain loopnet.com
    domain homes.com
    domain costargroup.com
    domain loopnet.ca
    domain loopnet.co.uk
    test www.costar.com

application dabang 24409 Dabang real-estate
    owner "Station3"
    source unverified
    domain dabangapp.com
    test www.dabangapp.com

application daft 24410 Daft real-estate
    owner "Daft Media Limited"
    source unverified
    domain daft.ie
    domain rent.ie
    test www.daft.ie

application domain-com-au 24411 Domain real-estate
    owner "Domain Holdings Australia Limited"
    source unverified
    domain domain.com.au
    domain allhomes.com.au
    domain commercialrealestate.com.au
    domain domainstatic.com.au
    test www.domain.com.au

application domclick 24412 Domclick real-estate
    owner "Sberbank"
    source unverified
    domain domclick.ru
    test www.domclick.ru

application emlakjet 24413 Emlakjet real-estate
    owner "Emlakjet"
    source unverified
    domain emlakjet.com
    test www.emlakjet.com

application etuovi 24414 Etuovi real-estate
    owner "Alma Media"
    source unverified
    domain etuovi.com
    domain vuokraovi.com
    test www.etuovi.com

application fang 24415 Fang real-estate
    owner "Fang Holdings Limited"
    source unverified
    domain fang.com
    domain soufunimg.com
    domain soufun.com
    test www.fang.com

application fotocasa 24416 Fotocasa real-estate
    owner "Adevinta"
    source unverified
    domain fotocasa.es
    domain habitaclia.com
    test www.fotocasa.es

application funda 24417 Funda real-estate
    owner "Funda Real Estate B.V."
    source unverified
    domain funda.nl
    domain funda.io
    test cloud.funda.nl

application hemnet 24418 Hemnet real-estate
    owner "Hemnet Group AB"
    source unverified
    domain hemnet.se
    test www.hemnet.se

application hepsiemlak 24419 Hepsiemlak real-estate
    owner "Hepsiemlak"
    source unverified
    domain hepsiemlak.com
    test www.hepsiemlak.com

application housing-com 24420 Housing-com real-estate
    owner "REA India"
    source unverified
    domain housing.com
    domain makaan.com
    domain proptiger.com
    test www.housing.com

application idealista 24421 Idealista real-estate
    owner "Idealista, S.A.U."
    source unverified
    domain idealista.com
    domain idealista.it
    domain idealista.pt
    test img4.idealista.com

application immobiliare 24422 Immobiliare real-estate
    owner "Immobiliare.it S.p.A."
    source unverified
    domain immobiliare.it
    domain im-cdn.it
    domain nuroa.com
    domain gate-away.com
    domain indomio.com
    domain indomio.es
    domain indomio.gr
    test pwm.im-cdn.it

application immobilienscout24 24423 ImmoScout24 real-estate
    owner "Scout24 SE"
    source unverified
    domain immobilienscout24.de
    domain immobilienscout24.at
    domain immoscout24.de
    domain scout24.com
    domain static-immobilienscout24.de
    test www.immobilienscout24.de
    test pictures.immobilienscout24.de

application immoscout24-switzerland 24424 Immoscout24-Switzerland real-estate
    owner "SMG Swiss Marketplace Group"
    source unverified
    domain immoscout24.ch
    domain homegate.ch
    domain immostreet.ch
    test www.immoscout24.ch

application immoweb 24425 Immoweb real-estate
    owner "AVIV Group"
    source unverified
    domain immoweb.be
    test static.immoweb.be

application immowelt 24426 Immowelt real-estate
    owner "AVIV Group"
    source unverified
    domain immowelt.de
    domain immowelt.at
    domain immowelt.org
    domain immonet.de
    domain immowelt-group.com
    domain aviv-group.com
    test www.immowelt.de

application imobiliare 24427 Imobiliare real-estate
    owner "Realmedia Network"
    source unverified
    domain imobiliare.ro
    test www.imobiliare.ro

application imot 24428 imot-bg real-estate
    owner "imot.bg"
    source unverified
    domain imot.bg
    test www.imot.bg

application imovelweb 24429 Imovelweb real-estate
    owner "QuintoAndar"
    source unverified
    domain imovelweb.com.br
    domain wimoveis.com.br
    domain zonaprop.com.ar
    domain inmuebles24.com
    domain vivanuncios.com.mx
    domain plusvalia.com
    domain urbania.pe
    test www.zonaprop.com.ar

application jll 24430 JLL real-estate
    owner "Jones Lang LaSalle"
    source unverified
    domain jll.com
    domain jll.co.uk
    domain jll.de
    domain jll.fr
    domain jll.co.in
    domain jll.es
    domain jll.it
    domain joneslanglasalle.com
    test www.jll.com

application keller-williams 24431 Keller-Williams real-estate
    owner "Keller Williams Realty, Inc."
    source unverified
    domain kw.com
    domain kellerwilliams.com
    test www.kw.com

application knight-frank 24432 Knight-Frank real-estate
    owner "Knight Frank LLP"
    source unverified
    domain knightfrank.com
    domain knightfrank.co.uk
    domain knightfrank.com.au
    domain knightfrank.co.in
    test www.knightfrank.com

application lifull 24433 Lifull real-estate
    owner "LIFULL Co., Ltd."
    source unverified
    domain homes.co.jp
    domain lifull.com
    domain nestoria.com
    domain trovit.com
    domain mitula.com
    domain lifullconnect.com
    test www.homes.co.jp

application madlan 24434 Madlan real-estate
    owner "Madlan"
    source unverified
    domain madlan.co.il
    test www.madlan.co.il

application magicbricks 24435 Magicbricks real-estate
    owner "Magicbricks Realty Services"
    source unverified
    domain magicbricks.com
    domain staticmb.com
    test www.magicbricks.com

application nobroker 24436 NoBroker real-estate
    owner "NoBroker Technologies"
    source unverified
    domain nobroker.in
    test www.nobroker.in

application oikotie 24437 Oikotie real-estate
    owner "Schibsted"
    source unverified
    domain oikotie.fi
    test www.oikotie.fi

application on-the-market 24438 OnTheMarket real-estate
    owner "OnTheMarket plc"
    source unverified
    domain onthemarket.com
    test www.onthemarket.com

application opendoor 24439 Opendoor real-estate
    owner "Opendoor Technologies Inc."
    source unverified
    domain opendoor.com
    test www.opendoor.com

application otodom 24440 Otodom real-estate
    owner "OLX Group"
    source unverified
    domain otodom.pl
    test www.otodom.pl

application pap 24441 PAP real-estate
    owner "De Particulier a Particulier"
    source unverified
    domain pap.fr
    test www.pap.fr

application pararius 24442 Pararius real-estate
    owner "Pararius"
    source unverified
    domain pararius.nl
    domain pararius.com
    test www.pararius.nl

application pisos 24443 pisos-com real-estate
    owner "Vocento"
    source unverified
    domain pisos.com
    test www.pisos.com

application privateproperty 24444 Private-Property real-estate
    owner "Private Property South Africa"
    source unverified
    domain privateproperty.co.za
    test www.privateproperty.co.za

application properati 24445 Properati real-estate
    owner "LIFULL Connect"
    source unverified
    domain properati.com.ar
    domain properati.com.co
    test www.properati.com.ar

application property-finder 24446 Property-Finder real-estate
    owner "Property Finder FZ LLC"
    source unverified
    domain propertyfinder.com
    domain propertyfinder.ae
    domain propertyfinder.qa
    domain propertyfinder.bh
    domain propertyfinder.sa
    domain propertyfinder.eg
    test www.propertyfinder.com

application property-guru 24447 PropertyGuru real-estate
    owner "PropertyGuru Group"
    source unverified
    domain propertyguru.com
    domain propertyguru.com.sg
    domain propertyguru.com.my
    domain ddproperty.com
    domain batdongsan.com.vn
    domain iproperty.com.my
    domain thinkofliving.com
    domain pgimgs.com
    test www.propertyguru.com

application property24 24448 Property24 real-estate
    owner "Property24"
    source unverified
    domain property24.com
    domain prop24.com
    domain property24.co.ke
    domain property24.com.ph
    test images.prop24.com

application quinto-andar 24449 QuintoAndar real-estate
    owner "QuintoAndar"
    source unverified
    domain quintoandar.com.br
    domain grupoquintoandar.com
    test www.quintoandar.com.br

application realestate-com-au 24450 realestate-com-au real-estate
    owner "REA Group Limited"
    source unverified
    domain realestate.com.au
    domain reastatic.net
    domain realcommercial.com.au
    domain rea-group.com
    domain flatmates.com.au
    domain property.com.au
    test i3.au.reastatic.net

application realestate-nz 24451 realestate-co-nz real-estate
    owner "RealEstate.co.nz Limited"
    source unverified
    domain realestate.co.nz
    test www.realestate.co.nz

application realtor-ca 24452 REALTOR-ca real-estate
    owner "The Canadian Real Estate Association"
    source unverified
    domain realtor.ca
    domain crea.ca
    test www.realtor.ca

application realtor-com 24453 Realtor-com real-estate
    owner "Move, Inc."
    source unverified
    domain realtor.com
    domain rdcpix.com
    domain move.com
    domain moveaws.com
    test ap.rdcpix.com

application redfin 24454 Redfin real-estate
    owner "Redfin Corporation"
    source unverified
    domain redfin.com
    domain redfin.ca
    domain cdn-redfin.com
    domain rent.com
    domain rentpath.com
    domain apartmentguide.com
    test ssl.cdn-redfin.com

application remax 24455 RE-MAX real-estate
    owner "RE/MAX Holdings, Inc."
    source unverified
    domain remax.com
    domain remax.ca
    domain remax.eu
    domain remax.pt
    domain remax.it
    domain remax.es
    domain remax.de
    domain remax.at
    domain remax.pl
    domain remax.nl
    domain remax.fi
    test www.remax.com

application rightmove 24456 Rightmove real-estate
    owner "Rightmove plc"
    source unverified
    domain rightmove.co.uk
    domain rightmove.com
    test media.rightmove.co.uk

application rumah123 24457 Rumah123 real-estate
    owner "99 Group"
    source unverified
    domain rumah123.com
    domain 99.co
    test www.rumah123.com

application savills 24458 Savills real-estate
    owner "Savills plc"
    source unverified
    domain savills.com
    domain savills.co.uk
    domain savills.de
    domain savills.fr
    domain savills.es
    domain savills.ie
    domain savills.in
    domain savills.com.au
    domain savills.com.hk
    domain savills.com.sg
    test www.savills.com

application seloger 24459 SeLoger real-estate
    owner "AVIV Group"
    source unverified
    domain logic-immo.com
    domain meilleursagents.com
    domain seloger.com
    domain selogerneuf.com
    domain bellesdemeures.com
    domain lux-residence.com
    test www.seloger.com

application spareroom 24460 SpareRoom real-estate
    owner "SpareRoom"
    source unverified
    domain spareroom.co.uk
    domain spareroom.com
    test www.spareroom.co.uk

application sreality 24461 Sreality real-estate
    owner "Seznam.cz, a.s."
    source unverified
    domain sreality.cz
    test www.sreality.cz
    test-not www.seznam.cz

application streeteasy 24462 StreetEasy real-estate
    owner "Zillow Group, Inc."
    source unverified
    domain streeteasy.com
    test www.streeteasy.com

application suumo 24463 SUUMO real-estate
    owner "Recruit Co., Ltd."
    source unverified
    domain suumo.jp
    test www.suumo.jp

application trulia 24464 Trulia real-estate
    owner "Zillow Group, Inc."
    source unverified
    domain trulia.com
    domain trulia-cdn.com
    test www.trulia.com

application vivareal 24465 VivaReal real-estate
    owner "Grupo OLX"
    source unverified
    domain vivareal.com.br
    domain zapimoveis.com.br
    test www.zapimoveis.com.br

application wg-gesucht 24466 WG-Gesucht real-estate
    owner "WG-Gesucht"
    source unverified
    domain wg-gesucht.de
    test www.wg-gesucht.de

application yad2 24467 Yad2 real-estate
    owner "Yad2"
    source unverified
    domain yad2.co.il
    test www.yad2.co.il

application zameen 24468 Zameen real-estate
    owner "Zameen Media"
    source unverified
    domain zameen.com
    test www.zameen.com

application zigbang 24469 Zigbang real-estate
    owner "Zigbang Co., Ltd."
    source unverified
    domain zigbang.com
    test www.zigbang.com

application zillow 24470 Zillow real-estate
    owner "Zillow Group, Inc."
    source unverified
    domain zillow.com
    domain zillowstatic.com
    domain zillowgroup.com
    domain hotpads.com
    domain zg-api.com
    domain zillowhomeloans.com
    domain dotloop.com
    domain showingtime.com
    test www.zillow.com
    test photos.zillowstatic.com

application ziroom 24471 Ziroom real-estate
    owner "Ziroom"
    source unverified
    domain ziroom.com
    test www.ziroom.com

application zolo 24472 Zolo real-estate
    owner "Zolo Ventures Ltd."
    source unverified
    domain zolo.ca
    test www.zolo.ca

application zoopla 24473 Zoopla real-estate
    owner "Zoopla Limited"
    source unverified
    domain zoopla.co.uk
    domain primelocation.com
    domain zoocdn.com
    test lid.zoocdn.com
