# Makers' connected-car services, car markets, charging networks.
# SPDX-License-Identifier: MIT

application abetterrouteplanner 20516 A-Better-Routeplanner automotive
    owner "Iternio"
    source unverified
    domain abetterrouteplanner.com
    domain iternio.com
    test api.iternio.com

application adac 20517 ADAC automotive
    owner "ADAC e.V."
    source unverified
    domain adac.de
    test www.adac.de

application advance-auto-parts 20518 Advance-Auto-Parts automotive
    owner "Advance Auto Parts, Inc."
    source unverified
    domain advanceautoparts.com
    domain carquest.com
    test www.advanceautoparts.com

application allego 20519 Allego automotive
    owner "Allego"
    source unverified
    domain allego.eu
    test www.allego.eu

application aston-martin 20520 Aston-Martin automotive
    owner "Aston Martin Lagonda"
    source unverified
    domain astonmartin.com
    test www.astonmartin.com

application ather 20521 Ather automotive
    owner "Ather Energy"
    source unverified
    domain atherenergy.com
    test www.atherenergy.com

application audi 20522 Audi automotive
    owner "Audi AG"
    source unverified
    domain audi.com
    domain audi.de
    domain audi.co.uk
    domain audi.fr
    domain audi.it
    domain audi.es
    domain audi.ca
    domain audi.nl
    domain audi.be
    domain audi.at
    domain audi.ch
    domain audi.pl
    domain audi.se
    domain audi.in
    domain audi.cn
    domain audiusa.com
    domain audi.com.au
    domain myaudi.com
    test www.audi.com

application auto-ru 20523 Auto-ru automotive
    owner "Yandex LLC"
    source unverified
    domain auto.ru
    test auto.ru

application auto-trader-uk 20524 Auto-Trader-UK automotive
    owner "Auto Trader Group plc"
    source unverified
    domain autotrader.co.uk
    domain atcdn.co.uk
    test m.atcdn.co.uk

application auto1 20525 AUTO1 automotive
    owner "AUTO1 Group SE"
    source unverified
    domain autohero.com
    domain auto1.com
    domain wirkaufendeinauto.de
    domain auto1-group.com
    domain noicompriamoauto.it
    domain vendezvotrevoiture.fr
    domain compramostucoche.es
    test www.autohero.com

application autodoc 20526 AUTODOC automotive
    owner "AUTODOC SE"
    source unverified
    domain autodoc.de
    domain autodoc.co.uk
    domain autodoc.fr
    domain autodoc.it
    domain autodoc.es
    domain autodoc.nl
    domain autodoc.be
    domain autodoc.pl
    domain autodoc.at
    domain autodoc.ch
    domain autodoc.pt
    domain autodoc.dk
    domain autodoc.fi
    domain autodoc.se
    domain autodoc.ro
    domain autodoc.hu
    domain autodoc.gr
    domain autodoc.cz
    domain autodoc.sk
    domain autodoc.bg
    domain autodoc.eu
    domain autodoc.parts
    domain auto-doc.fr
    domain auto-doc.it
    domain buycarparts.co.uk
    test www.autodoc.de

application autohome 20527 Autohome automotive
    owner "Autohome Inc."
    source unverified
    domain autohome.com.cn
    domain autoimg.cn
    domain che168.com
    domain autohome.com
    test www.autohome.com.cn

application autolist 20528 Autolist automotive
    owner "CarGurus, Inc."
    source unverified
    domain autolist.com
    test www.autolist.com

application autoscout24 20529 AutoScout24 automotive
    owner "AutoScout24 GmbH"
    source unverified
    domain autoscout24.de
    domain autoscout24.com
    domain autoscout24.it
    domain autoscout24.fr
    domain autoscout24.es
    domain autoscout24.nl
    domain autoscout24.be
    domain autoscout24.at
    domain autoscout24.pl
    domain autoscout24.ro
    domain autoscout24.hu
    domain autoscout24.bg
    domain autoscout24.hr
    domain autoscout24.se
    domain autoscout24.lu
    domain leasingmarkt.de
    test www.autoscout24.de

application autoscout24-ch 20530 AutoScout24-Switzerland automotive
    owner "SMG Swiss Marketplace Group"
    source unverified
    domain autoscout24.ch
    domain motoscout24.ch
    test www.autoscout24.ch

application autotrader 20531 Autotrader automotive
    owner "Cox Automotive, Inc."
    source unverified
    domain autotrader.com
    domain kbb.com
    domain coxautoinc.com
    domain manheim.com
    domain dealertrack.com
    test www.autotrader.com

application autotrader-canada 20532 AutoTrader-Canada automotive
    owner "AutoScout24"
    source unverified
    domain autotrader.ca
    test www.autotrader.ca

application autozone 20533 AutoZone automotive
    owner "AutoZone, Inc."
    source unverified
    domain autozone.com
    domain autozone.com.mx
    domain alldata.com
    test www.autozone.com

application bentley 20534 Bentley automotive
    owner "Bentley Motors Limited"
    source unverified
    domain bentleymotors.com
    test www.bentleymotors.com

application blink-charging 20535 Blink-Charging automotive
    owner "Blink Charging Co."
    source unverified
    domain blinkcharging.com
    domain blinknetwork.com
    test www.blinkcharging.com

application bmw 20536 BMW automotive
    owner "BMW AG"
    source unverified
    domain bmw
    domain bmw.com
    domain bmw.de
    domain bmw.co.uk
    domain bmw.fr
    domain bmw.it
    domain bmw.es
    domain bmw.ca
    domain bmw.nl
    domain bmw.be
    domain bmw.at
    domain bmw.ch
    domain bmw.pl
    domain bmw.se
    domain bmw.in
    domain bmwusa.com
    domain bmwgroup.com
    domain bmw.com.cn
    domain bmw.com.au
    domain bmw.com.br
    domain bmw.com.mx
    domain bmw.com.tr
    domain bmwgroup.net
    domain bmw-connecteddrive.com
    domain bmw-connecteddrive.de
    domain bmw-connecteddrive.co.uk
    domain mini.com
    domain mini.de
    domain mini.co.uk
    domain miniusa.com
    domain bmw-motorrad.com
    domain bmw-motorrad.de
    test cocoapi.bmwgroup.com
    test customer.bmwgroup.com

application bp-pulse 20537 bp-pulse automotive
    owner "BP p.l.c."
    source unverified
    domain bppulse.com
    domain bppulse.co.uk
    domain bppulse.de
    domain aralpulse.de
    test www.bppulse.com

application bridgestone 20538 Bridgestone automotive
    owner "Bridgestone Corporation"
    source unverified
    domain bridgestone.com
    domain bridgestone.eu
    domain firestone.com
    domain firestonecompleteautocare.com
    domain bridgestone.co.jp
    test www.bridgestone.com

application bring-a-trailer 20539 Bring-a-Trailer automotive
    owner "Hearst"
    source unverified
    domain bringatrailer.com
    test www.bringatrailer.com

application byd 20540 BYD automotive
    owner "BYD Company Limited"
    source unverified
    domain byd.com
    domain bydauto.com.cn
    domain bydglobal.com
    test www.byd.com

application car-and-driver 20541 Car-and-Driver automotive
    owner "Hearst"
    source unverified
    domain caranddriver.com
    test www.caranddriver.com

application carbuyer 20542 Carbuyer automotive
    owner "Autovia"
    source unverified
    domain carbuyer.co.uk
    domain autoexpress.co.uk
    domain drivingelectric.com
    test www.carbuyer.co.uk

application cardekho 20543 CarDekho automotive
    owner "Girnar Software"
    source unverified
    domain cardekho.com
    domain bikedekho.com
    domain zigwheels.com
    domain gaadicdn.com
    test stimg.cardekho.com

application carfax 20544 CARFAX automotive
    owner "CARFAX, Inc."
    source unverified
    domain carfax.com
    domain carfax.ca
    domain carfax.eu
    test www.carfax.com

application cargurus 20545 CarGurus automotive
    owner "CarGurus, Inc."
    source unverified
    domain cargurus.com
    domain cargurus.ca
    domain cargurus.co.uk
    test www.cargurus.com

application carmax 20546 CarMax automotive
    owner "CarMax, Inc."
    source unverified
    domain carmax.com
    test www.carmax.com

application cars-and-bids 20547 Cars-and-Bids automotive
    owner "Cars & Bids"
    source unverified
    domain carsandbids.com
    test www.carsandbids.com

application cars-com 20548 Cars-com automotive
    owner "Cars.com Inc."
    source unverified
    domain cars.com
    domain carscommerce.inc
    domain cstatic-images.com
    test www.cars.com

application cars24 20549 CARS24 automotive
    owner "CARS24 Services"
    source unverified
    domain cars24.com
    domain cars24.ae
    test www.cars24.com

application carsales 20550 carsales automotive
    owner "CAR Group Limited"
    source unverified
    domain carsales.com.au
    domain redbook.com.au
    test www.carsales.com.au

application carvago 20551 Carvago automotive
    owner "Carvago"
    source unverified
    domain carvago.com
    test www.carvago.com

application carvana 20552 Carvana automotive
    owner "Carvana Co."
    source unverified
    domain carvana.com
    test www.carvana.com

application carwale 20553 CarWale automotive
    owner "CarTrade Tech"
    source unverified
    domain carwale.com
    domain cartrade.com
    domain bikewale.com
    domain aeplcdn.com
    test www.carwale.com

application chargemap 20554 Chargemap automotive
    owner "Chargemap"
    source unverified
    domain chargemap.com
    test www.chargemap.com

application chargepoint 20555 ChargePoint automotive
    owner "ChargePoint Holdings, Inc."
    source unverified
    domain chargepoint.com
    domain chargepoint.net
    domain has-to-be.com
    test account.chargepoint.com

application chery 20556 Chery automotive
    owner "Chery Automobile"
    source unverified
    domain cheryinternational.com
    domain omodaauto.com
    domain omodajaecoo.com
    test www.cheryinternational.com

application copart 20557 Copart automotive
    owner "Copart, Inc."
    source unverified
    domain copart.com
    domain copart.co.uk
    domain copart.ca
    domain copart.de
    domain copart.es
    domain iaai.com
    test www.copart.com

application drom 20558 Drom automotive
    owner "Drom.ru"
    source unverified
    domain drom.ru
    test www.drom.ru

application ducati 20559 Ducati automotive
    owner "Ducati Motor Holding S.p.A."
    source unverified
    domain ducati.com
    test www.ducati.com

application easee 20560 Easee automotive
    owner "Easee AS"
    source unverified
    domain easee.com
    domain easee.cloud
    test api.easee.com

application edmunds 20561 Edmunds automotive
    owner "CarMax, Inc."
    source unverified
    domain edmunds.com
    test www.edmunds.com

application electrify-america 20562 Electrify-America automotive
    owner "Electrify America, LLC"
    source unverified
    domain electrifyamerica.com
    test www.electrifyamerica.com

application enbw-mobility 20563 EnBW-mobility automotive
    owner "EnBW AG"
    source unverified
    domain enbw.com
    test www.enbw.com

application evbox 20564 EVBox automotive
    owner "EVBox"
    source unverified
    domain evbox.com
    domain everon.io
    test www.evbox.com

application evgo 20565 EVgo automotive
    owner "EVgo Services LLC"
    source unverified
    domain evgo.com
    test www.evgo.com

application fastned 20566 Fastned automotive
    owner "Fastned B.V."
    source unverified
    domain fastned.nl
    domain fastnedcharging.com
    domain fastned.de
    test www.fastned.nl

application ferrari 20567 Ferrari automotive
    owner "Ferrari N.V."
    source unverified
    domain ferrari.com
    test www.ferrari.com

application ford 20568 Ford automotive
    owner "Ford Motor Company"
    source unverified
    domain ford
    domain ford.com
    domain ford.de
    domain ford.co.uk
    domain ford.fr
    domain ford.it
    domain ford.es
    domain ford.ca
    domain ford.nl
    domain ford.be
    domain ford.at
    domain ford.ch
    domain ford.pl
    domain ford.pt
    domain ford.se
    domain ford.no
    domain ford.dk
    domain ford.fi
    domain ford.ie
    domain ford.hu
    domain ford.cz
    domain ford.ro
    domain lincoln.com
    domain fordpass.com
    domain ford.com.au
    domain ford.com.br
    domain ford.com.mx
    domain ford.com.cn
    domain ford.com.tr
    domain ford.com.ar
    domain fordcredit.com
    domain syncmyride.com
    test api.mps.ford.com
    test usapi.cv.ford.com

application geely 20569 Geely automotive
    owner "Zhejiang Geely Holding Group"
    source unverified
    domain geely.com
    domain zgh.com
    domain zeekrlife.com
    domain zeekr.eu
    domain lynkco.com
    domain lynkco.com.cn
    domain geelyauto.com
    domain zeekr.com
    test www.geely.com

application general-motors 20570 General-Motors automotive
    owner "General Motors Company"
    source unverified
    domain gm.com
    domain chevrolet.com
    domain cadillac.com
    domain gmc.com
    domain buick.com
    domain onstar.com
    domain gmfinancial.com
    domain chevrolet.com.mx
    domain chevrolet.com.br
    domain chevrolet.com.ar
    test api.gm.com
    test www.onstar.com

application goodyear 20571 Goodyear automotive
    owner "The Goodyear Tire & Rubber Company"
    source unverified
    domain goodyear.com
    domain goodyear.eu
    test www.goodyear.com

application great-wall-motor 20572 Great-Wall-Motor automotive
    owner "Great Wall Motor Company Limited"
    source unverified
    domain gwm.com.cn
    domain gwm-global.com
    domain haval.com.cn
    test www.gwm.com.cn

application guazi 20573 Guazi automotive
    owner "Guazi"
    source unverified
    domain guazi.com
    domain chehaoduo.com
    domain guazistatic.com
    test www.guazi.com

application hagerty 20574 Hagerty automotive
    owner "Hagerty, Inc."
    source unverified
    domain hagerty.com
    domain hagerty.co.uk
    test www.hagerty.com

application harley-davidson 20575 Harley-Davidson automotive
    owner "Harley-Davidson, Inc."
    source unverified
    domain harley-davidson.com
    test www.harley-davidson.com

application hella 20576 Hella automotive
    owner "Forvia"
    source unverified
    domain hella.com
    test www.hella.com

application heycar 20577 heycar automotive
    owner "heycar"
    source unverified
    domain hey.car
    domain heycar.com
    domain heycar.de
    domain heycar.co.uk
    test www.hey.car

application honda 20578 Honda automotive
    owner "Honda Motor Co., Ltd."
    source unverified
    domain honda
    domain honda.com
    domain honda.de
    domain honda.co.uk
    domain honda.fr
    domain honda.it
    domain honda.es
    domain honda.ca
    domain honda.nl
    domain honda.be
    domain honda.at
    domain honda.ch
    domain honda.pl
    domain honda.co.jp
    domain hondacarindia.com
    domain acura.com
    domain hondalink.com
    domain hondanews.com
    domain hondaweb.com
    domain honda.com.au
    domain honda.com.br
    domain honda.com.mx
    domain honda.com.cn
    domain honda.com.tr
    domain honda2wheelersindia.com
    domain hondafinancialservices.com
    test www.honda.co.jp

application hyundai 20579 Hyundai automotive
    owner "Hyundai Motor Company"
    source unverified
    domain hyundai.com
    domain hyundai.de
    domain hyundai.co.uk
    domain hyundai.fr
    domain hyundai.it
    domain hyundai.es
    domain hyundai.nl
    domain hyundai.be
    domain hyundai.pl
    domain hyundai.ca
    domain hyundai.at
    domain hyundaiusa.com
    domain hyundai.com.au
    domain hyundaimotorgroup.com
    domain hyundai-europe.com
    domain genesis.com
    domain hyundaimobis.com
    domain hyundaicanada.com
    test prd.eu-ccapi.hyundai.com

application ionity 20580 IONITY automotive
    owner "IONITY GmbH"
    source unverified
    domain ionity.eu
    test www.ionity.eu

application jaguar-land-rover 20581 Jaguar-Land-Rover automotive
    owner "Jaguar Land Rover Limited"
    source unverified
    domain jaguarlandrover.com
    domain landrover.com
    domain landrover.co.uk
    domain landrover.de
    domain landrover.fr
    domain landrover.it
    domain landrover.es
    domain landrover.ca
    domain landrover.in
    domain landroverusa.com
    domain jaguar.com
    domain jaguar.co.uk
    domain jaguar.de
    domain jaguar.fr
    domain jaguar.it
    domain jaguar.es
    domain jaguar.ca
    domain jaguar.in
    domain jaguarusa.com
    domain jlrext.com
    domain landrover.com.au
    domain landrover.com.cn
    domain landrover.com.br
    domain rangerover.com
    domain jlr.com
    domain jlrmotor.com
    test if9.prod-row.jlrmotor.com

application kia 20582 Kia automotive
    owner "Kia Corporation"
    source unverified
    domain kia.com
    domain kia.ca
    domain kia.co.uk
    domain kiamotors.com
    domain kia-connect.eu
    domain kiausa.com
    domain kia.com.au
    domain kia.com.cn
    domain kia.com.br
    test prd.eu-ccapi.kia.com
    test owners.kia.com

application lamborghini 20583 Lamborghini automotive
    owner "Automobili Lamborghini S.p.A."
    source unverified
    domain lamborghini.com
    test www.lamborghini.com

application leapmotor 20584 Leapmotor automotive
    owner "Leapmotor"
    source unverified
    domain leapmotor.com
    test www.leapmotor.com

application li-auto 20585 Li-Auto automotive
    owner "Li Auto Inc."
    source unverified
    domain lixiang.com
    domain liauto.com
    domain chehejia.com
    test api-web.lixiang.com

application lucid 20586 Lucid automotive
    owner "Lucid Group, Inc."
    source unverified
    domain lucidmotors.com
    test www.lucidmotors.com

application mahindra 20587 Mahindra automotive
    owner "Mahindra & Mahindra"
    source unverified
    domain mahindra.com
    domain mahindraelectricautomobile.com
    domain mahindraelectricsuv.com
    test www.mahindra.com

application mazda 20588 Mazda automotive
    owner "Mazda Motor Corporation"
    source unverified
    domain mazda.com
    domain mazda.de
    domain mazda.co.uk
    domain mazda.fr
    domain mazda.it
    domain mazda.es
    domain mazda.ca
    domain mazda.nl
    domain mazda.be
    domain mazda.at
    domain mazda.ch
    domain mazda.pl
    domain mazda.co.jp
    domain mazdausa.com
    domain mazda.com.au
    domain mazda.com.mx
    domain mazda.eu
    domain mymazda.com
    test www.mazda.co.jp

application mclaren 20589 McLaren automotive
    owner "McLaren"
    source unverified
    domain mclaren.com
    domain mclarenautomotive.com
    test www.mclaren.com

application mercedes-benz 20590 Mercedes-Benz automotive
    owner "Mercedes-Benz Group AG"
    source unverified
    domain mercedes-benz.com
    domain mercedes-benz.de
    domain mercedes-benz.co.uk
    domain mercedes-benz.fr
    domain mercedes-benz.it
    domain mercedes-benz.es
    domain mercedes-benz.ca
    domain mercedes-benz.nl
    domain mercedes-benz.be
    domain mercedes-benz.at
    domain mercedes-benz.ch
    domain mercedes-benz.pl
    domain mercedes-benz.se
    domain mercedes-benz.pt
    domain mercedes-benz.cz
    domain mercedes-benz.hu
    domain mercedes-benz.co.in
    domain mercedes-benz.co.jp
    domain mercedes-benz.io
    domain mbusa.com
    domain mercedes-benz.com.cn
    domain mercedes-benz.com.au
    domain mercedes-benz.com.br
    domain mercedes-benz.com.mx
    domain mercedes-benz.com.tr
    domain mercedes-benz-group.com
    domain daimler.com
    domain daimlertruck.com
    domain mercedes-benz-trucks.com
    domain mercedes-benz-mobility.com
    domain mercedes-me.com
    domain mercedes.me
    domain daimler-mobility.com
    domain mbvans.com
    domain corpinter.net
    test bff.emea-prod.mobilesdk.mercedes-benz.com
    test id.mercedes-benz.com

application michelin 20591 Michelin automotive
    owner "Michelin"
    source unverified
    domain michelin.com
    domain michelin.fr
    domain michelin.de
    domain michelin.it
    domain michelin.es
    domain michelin.co.uk
    domain michelin.ca
    domain michelin.in
    domain michelin.nl
    domain michelin.be
    domain michelin.at
    domain michelin.ch
    domain michelin.pl
    domain michelin.pt
    domain michelinman.com
    domain bfgoodrich.com
    domain bfgoodrichtires.com
    domain michelin.com.br
    domain michelin.com.cn
    domain michelin.com.mx
    domain michelin.com.au
    test www.michelin.com
    test-not www.viamichelin.com

application mitsubishi-motors 20592 Mitsubishi-Motors automotive
    owner "Mitsubishi Motors Corporation"
    source unverified
    domain mitsubishi-motors.com
    domain mitsubishi-motors.co.jp
    domain mitsubishi-motors.de
    domain mitsubishi-motors.co.uk
    domain mitsubishi-motors.fr
    domain mitsubishi-motors.it
    domain mitsubishi-motors.es
    domain mitsubishi-motors.ca
    domain mitsubishi-motors.nl
    domain mitsubishi-motors.be
    domain mitsubishicars.com
    domain mitsubishi-motors.com.au
    test www.mitsubishi-motors.com

application mobile-de 20593 mobile-de automotive
    owner "mobile.de GmbH"
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/ebay
    domain mobile.de
    domain automobile.fr
    # Not in that list.
    domain mobile.international
    domain classistatic.de
    test www.mobile.de
    test img.classistatic.de

application motors-co-uk 20594 Motors automotive
    owner "eBay"
    source unverified
    domain motors.co.uk
    test www.motors.co.uk

application motorway 20595 Motorway automotive
    owner "Motorway Online Ltd"
    source unverified
    domain motorway.co.uk
    test www.motorway.co.uk

application nio 20596 NIO automotive
    owner "NIO Inc."
    source unverified
    domain nio.com
    domain nio.cn
    domain nio.io
    domain nioint.com
    test app.nio.com

application nissan 20597 Nissan automotive
    owner "Nissan Motor Co., Ltd."
    source unverified
    domain nissan
    domain nissan.co.jp
    domain nissan.co.uk
    domain nissan.de
    domain nissan.fr
    domain nissan.it
    domain nissan.es
    domain nissan.ca
    domain nissan.nl
    domain nissan.be
    domain nissan.at
    domain nissan.ch
    domain nissan.pl
    domain nissan.pt
    domain nissan.in
    domain nissanusa.com
    domain nissan-global.com
    domain nissan.com.au
    domain nissan.com.br
    domain nissan.com.mx
    domain nissan.com.ar
    domain infiniti.com
    domain infinitiusa.com
    domain nissanfinance.com
    domain nissan.eu
    domain nissanconnect.com
    test www.nissan.co.jp

application octopus-electroverse 20598 Octopus-Electroverse automotive
    owner "Octopus Energy"
    source unverified
    domain electroverse.com
    domain electroverse.octopus.energy
    test electroverse.octopus.energy

application ola-electric 20599 Ola-Electric automotive
    owner "Ola Electric Mobility"
    source unverified
    domain olaelectric.com
    test www.olaelectric.com

application oreilly-auto 20600 OReilly automotive
    owner "O'Reilly Automotive, Inc."
    source unverified
    domain oreillyauto.com
    test www.oreillyauto.com

application oscaro 20601 Oscaro automotive
    owner "Oscaro"
    source unverified
    domain oscaro.com
    domain oscaro.es
    domain oscaro.pt
    test www.oscaro.com

application otomoto 20602 Otomoto automotive
    owner "OLX Group"
    source unverified
    domain otomoto.pl
    domain autovit.ro
    domain standvirtual.com
    test www.otomoto.pl

application pirelli 20603 Pirelli automotive
    owner "Pirelli & C. S.p.A."
    source unverified
    domain pirelli.com
    test www.pirelli.com

application pistonheads 20604 PistonHeads automotive
    owner "CarGurus, Inc."
    source unverified
    domain pistonheads.com
    test www.pistonheads.com

application plugshare 20605 PlugShare automotive
    owner "EVgo Services LLC"
    source unverified
    domain plugshare.com
    test www.plugshare.com

application pod-point 20606 Pod-Point automotive
    owner "Pod Point Limited"
    source unverified
    domain pod-point.com
    test www.pod-point.com

application polestar 20607 Polestar automotive
    owner "Polestar Automotive"
    source unverified
    domain polestar.com
    domain polestar.cn
    test pc-api.polestar.com

application porsche 20608 Porsche automotive
    owner "Dr. Ing. h.c. F. Porsche AG"
    source unverified
    domain porsche.com
    domain porsche.de
    domain porsche.cn
    domain porschecars.com
    domain porsche-connect.com
    domain porsche.co.jp
    domain porsche-holding.com
    test api.porsche.com

application renault 20609 Renault automotive
    owner "Renault Group"
    source unverified
    domain renault.com
    domain renault.fr
    domain renault.de
    domain renault.co.uk
    domain renault.it
    domain renault.es
    domain renault.nl
    domain renault.be
    domain renault.pl
    domain renault.pt
    domain renault.at
    domain renault.ch
    domain renault.ro
    domain renault.se
    domain renault.ie
    domain renaultgroup.com
    domain dacia.com
    domain dacia.fr
    domain dacia.de
    domain dacia.co.uk
    domain dacia.it
    domain dacia.es
    domain dacia.nl
    domain dacia.be
    domain dacia.pl
    domain dacia.pt
    domain dacia.ro
    domain renault.com.br
    domain renault.com.ar
    domain renault.com.tr
    domain renault.com.mx
    domain renault.com.co
    domain mobilize.com
    domain alpinecars.com
    test www.renault.fr

application rivian 20610 Rivian automotive
    owner "Rivian Automotive, LLC"
    source unverified
    domain rivian.com
    domain rivianservices.com
    test rivian.com

application rockauto 20611 RockAuto automotive
    owner "RockAuto, LLC"
    source unverified
    domain rockauto.com
    test www.rockauto.com

application rolls-royce-cars 20612 Rolls-Royce-Motor-Cars automotive
    owner "Rolls-Royce Motor Cars Limited"
    source unverified
    domain rolls-roycemotorcars.com
    test www.rolls-roycemotorcars.com

application saic 20613 SAIC automotive
    owner "SAIC Motor Corporation Limited"
    source unverified
    domain saicmotor.com
    domain mgmotor.eu
    domain mg.co.uk
    domain mgmotor.co.in
    domain mgmotor.com.au
    domain mgmotor.com.cn
    domain roewe.com.cn
    domain saicmaxus.com
    test www.saicmotor.com

application seat 20614 SEAT automotive
    owner "SEAT, S.A."
    source unverified
    domain seat.com
    domain seat.es
    domain seat.de
    domain seat.fr
    domain seat.it
    domain seat.co.uk
    domain seat.mx
    domain seat.pl
    domain seat.at
    domain seat.nl
    domain cupraofficial.com
    domain cupraofficial.de
    domain cupraofficial.es
    domain cupraofficial.fr
    domain cupraofficial.it
    domain cupraofficial.co.uk
    test www.seat.com

application shell-recharge 20615 Shell-Recharge automotive
    owner "Shell plc"
    source unverified
    domain shellrecharge.com
    domain newmotion.com
    domain greenlots.com
    test www.shellrecharge.com

application skoda 20616 Skoda automotive
    owner "Skoda Auto a.s."
    source unverified
    domain skoda-auto.com
    domain skoda-auto.cz
    domain skoda-auto.de
    domain skoda-auto.sk
    domain skoda-auto.pl
    domain skoda-auto.at
    domain skoda-auto.co.in
    domain skoda.co.uk
    domain skoda.fr
    domain skoda.it
    domain skoda.es
    domain skoda.ie
    domain skoda.nl
    domain skoda.be
    domain skoda.se
    domain skoda.no
    domain skoda.dk
    domain skoda-connect.com
    test mysmob.api.connect.skoda-auto.cz

application smartcar 20617 Smartcar automotive
    owner "Smartcar, Inc."
    source unverified
    domain smartcar.com
    test api.smartcar.com

application stellantis 20618 Stellantis automotive
    owner "Stellantis N.V."
    source unverified
    domain stellantis.com
    domain peugeot.com
    domain peugeot.fr
    domain peugeot.de
    domain peugeot.co.uk
    domain peugeot.es
    domain peugeot.it
    domain peugeot.nl
    domain peugeot.be
    domain peugeot.pl
    domain peugeot.pt
    domain citroen.com
    domain citroen.fr
    domain citroen.de
    domain citroen.co.uk
    domain citroen.es
    domain citroen.it
    domain citroen.nl
    domain citroen.be
    domain citroen.pl
    domain citroen.pt
    domain opel.com
    domain opel.de
    domain opel.fr
    domain opel.it
    domain opel.es
    domain opel.nl
    domain opel.at
    domain opel.pl
    domain vauxhall.co.uk
    domain fiat.com
    domain fiat.it
    domain fiat.de
    domain fiat.fr
    domain fiat.es
    domain fiat.co.uk
    domain jeep.com
    domain jeep.de
    domain jeep.fr
    domain jeep.it
    domain jeep.es
    domain jeep.co.uk
    domain dodge.com
    domain chrysler.com
    domain ramtrucks.com
    domain mopar.com
    domain alfaromeo.com
    domain alfaromeo.it
    domain lancia.com
    domain dsautomobiles.com
    domain dsautomobiles.fr
    domain groupe-psa.com
    domain mpsa.com
    domain fcagroup.com
    domain uconnect.com
    domain driveuconnect.com
    domain fiatusa.com
    domain alfaromeousa.com
    domain abarth.com
    test api.groupe-psa.com
    test idpcvs.peugeot.com

application subaru 20619 Subaru automotive
    owner "Subaru Corporation"
    source unverified
    domain subaru.com
    domain subaru.jp
    domain subaru.ca
    domain subaru.co.uk
    domain subaru.de
    domain subaru.fr
    domain subaru.it
    domain subaru.eu
    domain subaru.com.au
    domain mysubaru.com
    domain subaru-global.com
    test www.mysubaru.com

application suzuki 20620 Suzuki automotive
    owner "Suzuki Motor Corporation"
    source unverified
    domain suzuki.co.jp
    domain globalsuzuki.com
    domain marutisuzuki.com
    domain nexaexperience.com
    domain suzuki.de
    domain suzuki.fr
    domain suzuki.it
    domain suzuki.co.uk
    domain suzuki.hu
    domain suzuki.pl
    domain suzukiconnect.com
    domain suzuki.com.au
    test www.suzuki.co.jp

application tata-motors 20621 Tata-Motors automotive
    owner "Tata Motors Limited"
    source unverified
    domain tatamotors.com
    test www.tatamotors.com

application tesla 20622 Tesla automotive
    owner "Tesla, Inc."
    source list v2fly/domain-list-community@72b149c0debc26ae65eec094df6a0360a3e19868 data/tesla
    domain tesla.com
    domain tesla.cn
    domain tesla.com.cn
    domain tesla.services
    domain teslamotors.com
    domain teslamotors.cn
    domain teslamotors.com.cn
    domain solarcity.com
    domain teslazta.net
    domain teslaenergy.services
    domain ts.la
    test owner-api.teslamotors.com
    test auth.tesla.com
    test fleet-api.prd.na.vn.cloud.tesla.com
    test hermes-prd.ap.tesla.services

application toyota 20623 Toyota automotive
    owner "Toyota Motor Corporation"
    source unverified
    domain toyota
    domain toyota.jp
    domain toyota.com
    domain toyota.de
    domain toyota.co.uk
    domain toyota.fr
    domain toyota.it
    domain toyota.es
    domain toyota.ca
    domain toyota.nl
    domain toyota.be
    domain toyota.at
    domain toyota.ch
    domain toyota.pl
    domain toyota.pt
    domain toyota.se
    domain toyota.no
    domain toyota.fi
    domain toyota.cz
    domain toyota.ie
    domain toyota.co.jp
    domain toyota-europe.com
    domain toyotafinancial.com
    domain toyota-global.com
    domain toyota.com.au
    domain toyota.com.br
    domain toyota.com.mx
    domain toyota.com.cn
    domain toyota.com.ar
    domain toyota.com.tr
    domain lexus.com
    domain lexus.jp
    domain lexus.eu
    domain lexus.de
    domain lexus.co.uk
    domain lexus.fr
    domain lexus.it
    domain lexus.ca
    domain toyotaconnected.com
    domain toyotaconnectedservices.com
    domain telematicsct.com
    domain tmna.com
    domain toyota.eu
    domain kinto-jp.com
    domain kinto-mobility.eu
    domain daihatsu.co.jp
    domain toyotaconnectedeurope.io
    test ctpa-oneapi.tceu-ctp-prd.toyotaconnectedeurope.io
    test www.toyota.com

application traton 20624 Traton automotive
    owner "Traton SE"
    source unverified
    domain scania.com
    domain man.eu
    domain traton.com
    domain navistar.com
    domain mantruckandbus.com
    test www.scania.com

application tronity 20625 Tronity automotive
    owner "Tronity GmbH"
    source unverified
    domain tronity.io
    domain tronity.tech
    test www.tronity.io

application truecar 20626 TrueCar automotive
    owner "TrueCar, Inc."
    source unverified
    domain truecar.com
    test www.truecar.com

application vinfast 20627 VinFast automotive
    owner "VinFast"
    source unverified
    domain vinfastauto.com
    domain vinfast.vn
    domain vinfastauto.us
    test www.vinfastauto.com

application virta 20628 Virta automotive
    owner "Virta Global"
    source unverified
    domain virta.global
    domain virta.fi
    test www.virta.global

application volkswagen 20629 Volkswagen automotive
    owner "Volkswagen AG"
    source unverified
    domain volkswagen
    domain vw.com
    domain volkswagen.de
    domain volkswagen.com
    domain volkswagen.co.uk
    domain volkswagen.fr
    domain volkswagen.it
    domain volkswagen.es
    domain volkswagen.nl
    domain volkswagen.be
    domain volkswagen.at
    domain volkswagen.ch
    domain volkswagen.pl
    domain volkswagen.pt
    domain volkswagen.se
    domain volkswagen.no
    domain volkswagen.ie
    domain volkswagen.cz
    domain volkswagen.sk
    domain volkswagen-we.com
    domain volkswagen-nutzfahrzeuge.de
    domain volkswagen-group.com
    domain volkswagenag.com
    domain vwgroup.com
    domain vwfs.com
    domain vwfs.de
    domain elli.eco
    domain cariad.technology
    domain cariad.digital
    domain vwgroup.io
    domain vwapps.io
    domain volkswagenbank.de
    domain vw.ca
    domain vw.com.mx
    domain vw.com.br
    domain vw.com.ar
    domain vw.com.tr
    domain vw.com.cn
    test identity.vwgroup.io
    test emea.bff.cariad.digital
    test msg.volkswagen.de

application volvo-cars 20630 Volvo-Cars automotive
    owner "Volvo Car Corporation"
    source unverified
    domain volvocars.com
    domain volvocars.biz
    domain volvocars.net
    domain volvo.cars
    domain volvo.care
    domain volvocars.com.cn
    domain volvooncall.com
    test www.volvocars.com
    test api.volvocars.com

application volvo-group 20631 Volvo-Group automotive
    owner "AB Volvo"
    source unverified
    domain volvogroup.com
    domain volvotrucks.com
    domain volvo.com
    domain renault-trucks.com
    domain macktrucks.com
    domain volvoce.com
    domain volvopenta.com
    domain volvobuses.com
    test www.volvogroup.com

application wallbox 20632 Wallbox automotive
    owner "Wallbox N.V."
    source unverified
    domain wallbox.com
    domain wall-box.com
    test api.wall-box.com

application webuyanycar 20633 WeBuyAnyCar automotive
    owner "We Buy Any Car"
    source unverified
    domain webuyanycar.com
    test www.webuyanycar.com

application xpeng 20634 XPeng automotive
    owner "XPeng Inc."
    source unverified
    domain xpeng.com
    domain xiaopeng.com
    domain xiaopeng.cn
    test www.xpeng.com

application yamaha-motor 20635 Yamaha-Motor automotive
    owner "Yamaha Motor Co., Ltd."
    source unverified
    domain yamaha-motor.com
    domain yamaha-motor.eu
    domain yamahamotorsports.com
    domain yamaha-motor.co.jp
    test www.yamaha-motor.com

application yiche 20636 Yiche automotive
    owner "Yiche Holding Limited"
    source unverified
    domain yiche.com
    domain bitauto.com
    domain bitautoimg.com
    test www.yiche.com

application zap-map 20637 Zap-Map automotive
    owner "Zap-Map"
    source unverified
    domain zap-map.com
    test www.zap-map.com

application zaptec 20638 Zaptec automotive
    owner "Zaptec"
    source unverified
    domain zaptec.com
    test api.zaptec.com
