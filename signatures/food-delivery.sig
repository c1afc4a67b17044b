# Delivery of meals and groceries, and restaurants that deliver.
# SPDX-License-Identifier: MIT

application albert-heijn 22363 Albert-Heijn food-delivery
    owner "Albert Heijn B.V."
    source unverified
    domain ah.nl
    domain ah.be
    test www.ah.nl

application baemin 22364 Baemin food-delivery
    owner "Woowa Brothers Corp."
    source unverified
    domain baemin.com
    domain woowahan.com
    test www.baemin.com

application blinkit 22365 Blinkit food-delivery
    owner "Eternal Limited"
    source unverified
    domain blinkit.com
    domain grofers.com
    test www.blinkit.com

application blue-apron 22366 Blue-Apron food-delivery
    owner "Blue Apron, LLC"
    source unverified
    domain blueapron.com
    test www.blueapron.com

application bolt-food 22367 Bolt-Food food-delivery
    owner "Bolt Technology OU"
    source unverified
    domain food.bolt.eu
    test food.bolt.eu
    test-not bolt.eu

application burger-king 22368 Burger-King food-delivery
    owner "Restaurant Brands International"
    source unverified
    domain burgerking.de
    domain burgerking.fr
    domain burgerking.es
    domain burgerking.it
    domain burgerking.co.uk
    domain burgerking.nl
    domain burgerking.pl
    domain burgerking.pt
    domain burgerking.ch
    domain burgerking.at
    domain burgerking.com.br
    domain burgerking.com.mx
    domain burgerking.com.sg
    domain burgerking.ru
    domain bk.com
    domain rbictg.com
    domain rbi.com
    test www.burgerking.de

application chipotle 22369 Chipotle food-delivery
    owner "Chipotle Mexican Grill, Inc."
    source unverified
    domain chipotle.com
    test www.chipotle.com

application chowdeck 22370 Chowdeck food-delivery
    owner "Chowdeck"
    source unverified
    domain chowdeck.com
    test www.chowdeck.com

application coupang-eats 22371 Coupang-Eats food-delivery
    owner "Coupang Corp."
    source unverified
    domain coupangeats.com
    test www.coupangeats.com

application deliverect 22372 Deliverect food-delivery
    owner "Deliverect NV"
    source unverified
    domain deliverect.com
    test www.deliverect.com

application deliveroo 22373 Deliveroo food-delivery
    owner "Deliveroo plc"
    source unverified
    domain deliveroo.co.uk
    domain deliveroo.com
    domain deliveroo.fr
    domain deliveroo.it
    domain deliveroo.be
    domain deliveroo.ie
    domain deliveroo.ae
    domain deliveroo.hk
    domain deliveroo.es
    domain deliveroo.nl
    domain deliveroo.net
    domain deliveroo.com.kw
    domain deliveroo.com.sg
    domain deliveroo.com.au
    domain roocdn.com
    domain roofoods.com
    test api.deliveroo.com
    test rs-menus-api.roocdn.com

application delivery-club 22374 Delivery-Club food-delivery
    owner "VK"
    source unverified
    domain delivery-club.ru
    test www.delivery-club.ru

application delivery-hero 22375 Delivery-Hero food-delivery
    owner "Delivery Hero SE"
    source unverified
    domain deliveryhero.com
    domain deliveryhero.net
    domain deliveryhero.io
    domain usehurrier.com
    domain mjam.net
    domain foodora.se
    domain foodora.no
    domain foodora.fi
    domain foodora.at
    domain foodora.cz
    domain foodora.hu
    domain foodora.com
    domain damejidlo.cz
    domain foodpanda.com
    domain foodpanda.sg
    domain foodpanda.pk
    domain foodpanda.hk
    domain foodpanda.my
    domain foodpanda.ph
    domain foodpanda.co.th
    domain foodpanda.ro
    domain foodpanda.bg
    domain foodpanda.sk
    domain foodpanda.com.bd
    domain foodpanda.com.tw
    domain foodpanda.com.kh
    domain fd-api.com
    test sg.fd-api.com
    test www.foodpanda.sg

application demae-can 22376 Demae-can food-delivery
    owner "Demae-Can Co., Ltd."
    source unverified
    domain demae-can.com
    test www.demae-can.com

application dianping 22377 Dianping food-delivery
    owner "Meituan"
    source list v2fly/domain-list-community@5095ab3b6f7b6c8e76f2582ef877b5fc8bae35ce data/meituan
    domain dianping.com
    # Not in that list.
    domain dpfile.com
    test www.dianping.com

application dominos 22378 Dominos food-delivery
    owner "Domino's Pizza, Inc."
    source unverified
    domain dominos.com
    domain dominos.co.uk
    domain dominos.de
    domain dominos.fr
    domain dominos.nl
    domain dominos.be
    domain dominos.ca
    domain dominos.co.in
    domain dominos.jp
    domain dominos.com.au
    domain dominos.co.nz
    domain dominos.com.mx
    domain dominos.com.tr
    domain dominos.ie
    domain dominos.pl
    domain dominos.es
    domain dominos.ch
    domain dominos.sg
    domain dominos.com.my
    domain dominos.co.id
    domain dominos.co.za
    domain dominos.is
    domain dominos.dk
    domain dominos.pt
    domain dominospizza.ru
    test www.dominos.com

application doordash 22379 DoorDash food-delivery
    owner "DoorDash, Inc."
    source unverified
    domain doordash.com
    domain doordash.ca
    domain cdn4dd.com
    domain drd.sh
    domain trycaviar.com
    domain doordash.com.au
    test api.doordash.com
    test img.cdn4dd.com

application dunzo 22380 Dunzo food-delivery
    owner "Dunzo"
    source unverified
    domain dunzo.com
    test www.dunzo.com

application eatigo 22381 Eatigo food-delivery
    owner "Eatigo"
    source unverified
    domain eatigo.com
    test www.eatigo.com

application eleme 22382 Ele-me food-delivery
    owner "Alibaba Group Holding Limited"
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/eleme
    domain ele.me
    domain ele.to
    domain eleme.cn
    domain eleme.io
    domain elemecdn.com
    domain elemecdn.cn
    domain elenet.me
    domain doservice.com
    test www.ele.me
    test cube.elemecdn.com

application ezcater 22383 ezCater food-delivery
    owner "ezCater, Inc."
    source unverified
    domain ezcater.com
    test www.ezcater.com

application fantuan 22384 Fantuan food-delivery
    owner "Fantuan Technology"
    source unverified
    domain fantuan.ca
    domain fantuanorder.com
    test www.fantuan.ca

application flink 22385 Flink food-delivery
    owner "Flink SE"
    source unverified
    domain goflink.com
    domain gorillas.io
    test www.goflink.com

application freshdirect 22386 FreshDirect food-delivery
    owner "FreshDirect, LLC"
    source unverified
    domain freshdirect.com
    test www.freshdirect.com

application getir 22387 Getir food-delivery
    owner "Getir"
    source unverified
    domain getir.com
    test www.getir.com

application glovo 22388 Glovo food-delivery
    owner "Glovoapp23, S.A."
    source unverified
    domain glovoapp.com
    domain glovoint.com
    test api.glovoapp.com

application gopuff 22389 Gopuff food-delivery
    owner "GoBrands, Inc."
    source unverified
    domain gopuff.com
    domain gopuff.co.uk
    test www.gopuff.com

application gousto 22390 Gousto food-delivery
    owner "SCA Investments Limited"
    source unverified
    domain gousto.co.uk
    test www.gousto.co.uk

application grabfood 22391 GrabFood food-delivery
    owner "Grab Holdings Limited"
    source unverified
    domain food.grab.com
    test food.grab.com
    test-not www.grab.com

application grubhub 22392 Grubhub food-delivery
    owner "Grubhub Inc."
    source unverified
    domain grubhub.com
    domain seamless.com
    domain eat24.com
    test api-gtm.grubhub.com

application hellofresh 22393 HelloFresh food-delivery
    owner "HelloFresh SE"
    source unverified
    domain hellofresh.com
    domain hellofresh.de
    domain hellofresh.co.uk
    domain hellofresh.ca
    domain hellofresh.nl
    domain hellofresh.be
    domain hellofresh.at
    domain hellofresh.ch
    domain hellofresh.fr
    domain hellofresh.it
    domain hellofresh.es
    domain hellofresh.ie
    domain hellofresh.se
    domain hellofresh.no
    domain hellofresh.dk
    domain hellofresh.com.au
    domain hellofresh.co.nz
    domain hellofresh.lu
    domain hellofreshgroup.com
    domain factor75.com
    domain everyplate.com
    domain greenchef.com
    domain chefsplate.com
    test www.hellofresh.de

application hungerstation 22394 HungerStation food-delivery
    owner "HungerStation"
    source unverified
    domain hungerstation.com
    test www.hungerstation.com

application hungrypanda 22395 HungryPanda food-delivery
    owner "HungryPanda"
    source unverified
    domain hungrypanda.co
    test www.hungrypanda.co

application ifood 22396 iFood food-delivery
    owner "iFood.com Agencia de Restaurantes Online S.A."
    source unverified
    domain ifood.com.br
    domain ifood-static.com.br
    test marketplace.ifood.com.br
    test static.ifood-static.com.br

application instacart 22397 Instacart food-delivery
    owner "Maplebear Inc."
    source unverified
    domain instacart.com
    domain instacart.ca
    domain instacartassets.com
    test www.instacart.com

application jahez 22398 Jahez food-delivery
    owner "Jahez International Company"
    source unverified
    domain jahez.net
    test www.jahez.net

application jumbo-supermarkets 22399 Jumbo food-delivery
    owner "Jumbo Supermarkten B.V."
    source unverified
    domain jumbo.com
    test www.jumbo.com

application just-eat-takeaway 22400 Just-Eat-Takeaway food-delivery
    owner "Just Eat Takeaway.com N.V."
    source unverified
    domain just-eat.co.uk
    domain just-eat.ie
    domain just-eat.it
    domain just-eat.es
    domain just-eat.fr
    domain just-eat.dk
    domain just-eat.ch
    domain just-eat.no
    domain just-eat.com
    domain justeat.it
    domain justeattakeaway.com
    domain je-apis.com
    domain takeaway.com
    domain thuisbezorgd.nl
    domain lieferando.de
    domain lieferando.at
    domain lieferservice.at
    domain lieferservice.ch
    domain pyszne.pl
    domain eat.ch
    domain menulog.com.au
    domain menulog.co.nz
    domain skipthedishes.com
    domain takeaway.be
    domain just-eat.io
    test uk.api.just-eat.io
    test www.thuisbezorgd.nl
    test www.lieferando.de

application kfc 22401 KFC food-delivery
    owner "Yum! Brands, Inc."
    source unverified
    domain kfc.com
    domain kfc.co.uk
    domain kfc.de
    domain kfc.fr
    domain kfc.es
    domain kfc.it
    domain kfc.nl
    domain kfc.pl
    domain kfc.com.au
    domain kfc.co.in
    domain kfc.co.jp
    domain kfc.ca
    domain kfc.ru
    domain kfc.co.za
    domain kfc.com.my
    domain kfc.com.sg
    domain kfc.ro
    domain kfc.cz
    domain kfc.hu
    domain kfc.com.cn
    domain yum.com
    test www.kfc.com

application kosik 22402 Kosik food-delivery
    owner "Kosik.cz s.r.o."
    source unverified
    domain kosik.cz
    test www.kosik.cz

application kuper 22403 Kuper food-delivery
    owner "Sbermarket"
    source unverified
    domain kuper.ru
    domain sbermarket.ru
    test www.kuper.ru

application line-man 22404 LINE-MAN food-delivery
    owner "LINE MAN Wongnai"
    source unverified
    domain lmwn.com
    domain wongnai.com
    test www.lmwn.com

application little-caesars 22405 Little-Caesars food-delivery
    owner "Little Caesar Enterprises, Inc."
    source unverified
    domain littlecaesars.com
    test www.littlecaesars.com

application mcdonalds 22406 McDonalds food-delivery
    owner "McDonald's Corporation"
    source unverified
    domain mcdonalds.com
    domain mcdonalds.co.uk
    domain mcdonalds.de
    domain mcdonalds.fr
    domain mcdonalds.es
    domain mcdonalds.it
    domain mcdonalds.nl
    domain mcdonalds.pl
    domain mcdonalds.at
    domain mcdonalds.ch
    domain mcdonalds.be
    domain mcdonalds.pt
    domain mcdonalds.se
    domain mcdonalds.dk
    domain mcdonalds.no
    domain mcdonalds.fi
    domain mcdonalds.ie
    domain mcdonalds.com.au
    domain mcdonalds.co.nz
    domain mcdonalds.com.br
    domain mcdonalds.com.mx
    domain mcdonalds.com.hk
    domain mcdonalds.com.sg
    domain mcdonalds.com.my
    domain mcdonalds.com.tw
    domain mcdonalds.co.jp
    domain mcdonalds.co.kr
    domain mcdonalds.cz
    domain mcdonalds.hu
    domain mcdonalds.ro
    domain mcdonalds.gr
    domain mcdonalds.ua
    domain mcdonalds.ca
    domain mcdonalds.cl
    domain mcdonalds.co.za
    domain mcdonalds.eg
    domain mcd.com
    domain mcdonaldsindia.com
    domain mcdelivery.co.in
    domain mcdelivery.co.id
    domain mcdelivery.com.ph
    domain mcdelivery.com.sg
    domain mcdelivery.com.my
    domain mcdelivery.com.hk
    domain mcdelivery.com.tw
    domain mcdelivery.co.kr
    domain mcd.cn
    domain mcdonalds.com.cn
    test www.mcdonalds.com

application meituan 22407 Meituan food-delivery
    owner "Meituan"
    source list v2fly/domain-list-community@5095ab3b6f7b6c8e76f2582ef877b5fc8bae35ce data/meituan
    domain meituan.com
    domain meituan.net
    # Not in that list.
    domain sankuai.com
    domain keetapp.com
    domain mykeeta.com
    test waimai.meituan.com
    test p0.meituan.net

application misfits-market 22408 Misfits-Market food-delivery
    owner "Misfits Market, Inc."
    source unverified
    domain misfitsmarket.com
    domain imperfectfoods.com
    test www.misfitsmarket.com

application mr-d 22409 Mr-D food-delivery
    owner "Takealot Group"
    source unverified
    domain mrd.com
    domain mrdfood.com
    test www.mrd.com

application oda 22410 Oda food-delivery
    owner "Oda Group"
    source unverified
    domain oda.com
    domain mathem.se
    test www.oda.com

application olo 22411 Olo food-delivery
    owner "Olo Inc."
    source unverified
    domain olo.com
    domain olocdn.net
    test www.olo.com

application opentable 22412 OpenTable food-delivery
    owner "OpenTable, Inc."
    source unverified
    domain opentable.com
    domain opentable.co.uk
    domain opentable.de
    domain opentable.ca
    domain opentable.com.au
    domain opentable.com.mx
    domain opentable.ie
    domain opentable.nl
    domain opentable.it
    domain opentable.es
    domain opentable.jp
    domain opentable.hk
    domain opentable.sg
    domain opentable.ae
    domain opentable.fr
    domain otstatic.com
    test www.opentable.com

application panera 22413 Panera food-delivery
    owner "Panera Bread Company"
    source unverified
    domain panerabread.com
    domain panera.com
    test www.panerabread.com

application papa-johns 22414 Papa-Johns food-delivery
    owner "Papa John's International, Inc."
    source unverified
    domain papajohns.com
    domain papajohns.co.uk
    domain papajohns.es
    domain papajohns.ru
    domain papajohns.com.mx
    test www.papajohns.com

application pedidosya 22415 PedidosYa food-delivery
    owner "Delivery Hero SE"
    source unverified
    domain pedidosya.com
    domain pedidosya.com.ar
    domain pedidosya.com.uy
    domain pedidosya.com.pe
    domain pedidosya.com.ec
    domain pedidosya.com.bo
    domain pedidosya.com.py
    domain pedidosya.com.ve
    domain pedidosya.com.do
    domain pedidosya.com.gt
    domain pedidosya.com.sv
    domain pedidosya.com.ni
    domain pedidosya.com.hn
    domain pedidosya.com.pa
    domain pedidosya.cl
    domain pedidosya.cr
    test www.pedidosya.com.ar

application picnic 22416 Picnic food-delivery
    owner "Picnic B.V."
    source unverified
    domain picnic.app
    domain picnic.nl
    test www.picnic.app

application pizza-hut 22417 Pizza-Hut food-delivery
    owner "Yum! Brands, Inc."
    source unverified
    domain pizzahut.com
    domain pizzahut.co.uk
    domain pizzahut.de
    domain pizzahut.fr
    domain pizzahut.co.in
    domain pizzahut.com.au
    domain pizzahut.com.sg
    domain pizzahut.com.my
    domain pizzahut.jp
    domain pizzahut.ca
    domain pizzahut.com.hk
    domain pizzahut.com.cn
    domain pizzahut.com.tw
    domain pizzahut.pl
    domain pizzahut.pt
    domain pizzahut.es
    domain pizzahut.se
    test www.pizzahut.com

application postmates 22418 Postmates food-delivery
    owner "Uber Technologies, Inc."
    source unverified
    domain postmates.com
    test www.postmates.com

application quandoo 22419 Quandoo food-delivery
    owner "Quandoo GmbH"
    source unverified
    domain quandoo.com
    domain quandoo.de
    domain quandoo.at
    domain quandoo.ch
    domain quandoo.it
    domain quandoo.co.uk
    domain quandoo.fi
    domain quandoo.nl
    domain quandoo.sg
    domain quandoo.com.au
    domain quandoo.com.tr
    domain quandoo.com.hk
    test www.quandoo.com

application rappi 22420 Rappi food-delivery
    owner "Rappi Inc."
    source unverified
    domain rappi.com
    domain rappi.com.br
    domain rappi.com.mx
    domain rappi.com.co
    domain rappi.com.ar
    domain rappi.cl
    domain rappi.pe
    domain rappi.co.cr
    domain rappi.com.ec
    domain rappi.com.uy
    test services.grability.rappi.com
    test www.rappi.com.co

application resy 22421 Resy food-delivery
    owner "Resy Network, Inc."
    source unverified
    domain resy.com
    test www.resy.com

application ritual 22422 Ritual food-delivery
    owner "Ritual Technologies"
    source unverified
    domain ritual.co
    test www.ritual.co

application rohlik 22423 Rohlik food-delivery
    owner "Rohlik Group"
    source unverified
    domain rohlik.cz
    domain rohlik.group
    domain gurkerl.at
    domain knuspr.de
    domain kifli.hu
    domain sezamo.ro
    test www.rohlik.cz

application samokat 22424 Samokat food-delivery
    owner "Samokat"
    source unverified
    domain samokat.ru
    test www.samokat.ru

application shipt 22425 Shipt food-delivery
    owner "Shipt, Inc."
    source unverified
    domain shipt.com
    test www.shipt.com

application shopee-food 22426 ShopeeFood food-delivery
    owner "Sea Limited"
    source unverified
    domain shopeefood.vn
    domain foody.vn
    domain foody.com.vn
    domain now.vn
    test www.shopeefood.vn

application slice 22427 Slice food-delivery
    owner "Slice Solutions, Inc."
    source unverified
    domain slicelife.com
    test www.slicelife.com

application starbucks 22428 Starbucks food-delivery
    owner "Starbucks Corporation"
    source unverified
    domain starbucks.com
    domain starbucks.co.uk
    domain starbucks.de
    domain starbucks.fr
    domain starbucks.es
    domain starbucks.it
    domain starbucks.ca
    domain starbucks.co.jp
    domain starbucks.com.cn
    domain starbucks.com.mx
    domain starbucks.com.br
    domain starbucks.com.tr
    domain starbucks.in
    domain starbucks.com.hk
    domain starbucks.com.tw
    domain starbucks.co.kr
    domain starbucks.ch
    domain starbucks.at
    domain starbucks.nl
    domain starbucks.pl
    domain starbucks.ie
    domain starbucks.pt
    domain starbucks.ph
    domain starbucks.co.id
    domain starbucks.co.th
    domain starbucks.vn
    domain starbucks.com.my
    domain starbucks.com.sg
    domain starbucks.com.au
    domain istarbucks.co.kr
    domain sbux.com
    domain sbuxcard.com
    test www.starbucks.com

application starship 22429 Starship food-delivery
    owner "Starship Technologies"
    source unverified
    domain starship.xyz
    test www.starship.xyz

application subway 22430 Subway food-delivery
    owner "Subway IP LLC"
    source unverified
    domain subway.com
    domain subway.co.jp
    domain subway.co.kr
    test www.subway.com

application swiggy 22431 Swiggy food-delivery
    owner "Swiggy Limited"
    source unverified
    domain swiggy.com
    domain swiggy.in
    test media-assets.swiggy.com

application taco-bell 22432 Taco-Bell food-delivery
    owner "Yum! Brands, Inc."
    source unverified
    domain tacobell.com
    domain tacobell.co.uk
    domain tacobell.es
    domain tacobell.ca
    domain tacobell.com.au
    domain tacobell.co.in
    test www.tacobell.com

application talabat 22433 Talabat food-delivery
    owner "Delivery Hero SE"
    source unverified
    domain talabat.com
    test www.talabat.com

application thefork 22434 TheFork food-delivery
    owner "TheFork"
    source unverified
    domain thefork.com
    domain thefork.fr
    domain thefork.it
    domain thefork.es
    domain thefork.co.uk
    domain thefork.de
    domain thefork.nl
    domain thefork.be
    domain thefork.pt
    domain thefork.se
    domain thefork.ch
    domain thefork.com.au
    domain lafourchette.com
    domain eltenedor.es
    test www.thefork.com

application tim-hortons 22435 Tim-Hortons food-delivery
    owner "Restaurant Brands International"
    source unverified
    domain timhortons.com
    domain timhortons.ca
    domain timhortons.co.uk
    domain timhortons.com.mx
    test www.timhortons.com

application toast 22436 Toast food-delivery
    owner "Toast, Inc."
    source unverified
    domain toasttab.com
    test www.toasttab.com

application too-good-to-go 22437 Too-Good-To-Go food-delivery
    owner "Too Good To Go ApS"
    source unverified
    domain apptoogoodtogo.com
    domain toogoodtogo.com
    domain toogoodtogo.co.uk
    domain toogoodtogo.de
    domain toogoodtogo.fr
    domain toogoodtogo.es
    domain toogoodtogo.it
    domain toogoodtogo.nl
    domain toogoodtogo.be
    domain toogoodtogo.dk
    domain toogoodtogo.ch
    domain toogoodtogo.at
    domain toogoodtogo.pl
    domain toogoodtogo.pt
    domain toogoodtogo.no
    domain toogoodtogo.se
    domain toogoodtogo.ie
    domain toogoodtogo.org
    test apptoogoodtogo.com

application toters 22438 Toters food-delivery
    owner "Toters"
    source unverified
    domain totersapp.com
    test www.totersapp.com

application uber-eats 22439 Uber-Eats food-delivery
    owner "Uber Technologies, Inc."
    source list v2fly/domain-list-community@17ab703706267fd7d879bb7a2eddf6f5855427d3 data/uber
    domain ubereats.com
    # Not in that list.
    domain eats.uber.com
    test www.ubereats.com
    test-not www.uber.com

application weee 22440 Weee food-delivery
    owner "Weee! Inc."
    source unverified
    domain sayweee.com
    domain sayweee.net
    test www.sayweee.com

application wendys 22441 Wendys food-delivery
    owner "The Wendy's Company"
    source unverified
    domain wendys.com
    domain wendys.ca
    test www.wendys.com

application wolt 22442 Wolt food-delivery
    owner "Wolt Enterprises Oy"
    source unverified
    domain wolt.com
    domain woltapi.com
    test restaurant-api.wolt.com

application yandex-eda 22443 Yandex-Eda food-delivery
    owner "Yandex LLC"
    source unverified
    domain eda.yandex.ru
    domain eda.yandex
    domain lavka.yandex.ru
    domain lavka.yandex
    test eda.yandex.ru
    test lavka.yandex
    test-not yandex.ru

application yemeksepeti 22444 Yemeksepeti food-delivery
    owner "Delivery Hero SE"
    source unverified
    domain yemeksepeti.com
    test www.yemeksepeti.com

application yogiyo 22445 Yogiyo food-delivery
    owner "Wesang"
    source unverified
    domain yogiyo.co.kr
    test www.yogiyo.co.kr

application zepto 22446 Zepto food-delivery
    owner "Kiranakart Technologies"
    source unverified
    domain zeptonow.com
    domain zepto.co.in
    test www.zeptonow.com

application zomato 22447 Zomato food-delivery
    owner "Eternal Limited"
    source unverified
    domain zomato.com
    domain zmtcdn.com
    domain zoma.to
    domain hyperpure.com
    test b.zmtcdn.com
