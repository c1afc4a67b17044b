# Ride hailing, railways, local transport, parcels.
# SPDX-License-Identifier: MIT

application 12306 26022 12306 transport
    owner "China State Railway Group Co., Ltd."
    source unverified
    domain 12306.cn
    domain 12306.com
    test kyfw.12306.cn

application 17track 26023 17TRACK transport
    owner "17TRACK"
    source unverified
    domain 17track.net
    domain 17track.com
    test www.17track.net

application 9292 26024 9292 transport
    owner "9292 REISinformatiegroep B.V."
    source unverified
    domain 9292.nl
    test www.9292.nl

application aftership 26025 AfterShip transport
    owner "AfterShip Limited"
    source unverified
    domain aftership.com
    test www.aftership.com

application amtrak 26026 Amtrak transport
    owner "National Railroad Passenger Corporation"
    source unverified
    domain amtrak.com
    test www.amtrak.com

application an-post 26027 An-Post transport
    owner "An Post"
    source unverified
    domain anpost.com
    domain anpost.ie
    test www.anpost.com

application aramex 26028 Aramex transport
    owner "Aramex PJSC"
    source unverified
    domain aramex.com
    domain aramex.net
    test www.aramex.com

application australia-post 26029 Australia-Post transport
    owner "Australian Postal Corporation"
    source unverified
    domain auspost.com.au
    domain startrack.com.au
    test www.auspost.com.au

application bart 26030 BART transport
    owner "San Francisco Bay Area Rapid Transit District"
    source unverified
    domain bart.gov
    test www.bart.gov

application beat 26031 Beat transport
    owner "Beat"
    source unverified
    domain thebeat.co
    test www.thebeat.co

application bird 26032 Bird transport
    owner "Bird Global, Inc."
    source unverified
    domain bird.co
    domain birdapp.com
    test www.bird.co

application blablacar 26033 BlaBlaCar transport
    owner "Comuto SA"
    source unverified
    domain blablacar.com
    domain blablacar.fr
    domain blablacar.de
    domain blablacar.es
    domain blablacar.it
    domain blablacar.pl
    domain blablacar.pt
    domain blablacar.nl
    domain blablacar.be
    domain blablacar.co.uk
    domain blablacar.in
    domain blablacar.hr
    domain blablacar.hu
    domain blablacar.ro
    domain blablacar.cz
    domain blablacar.rs
    domain blablacar.sk
    domain blablacar.com.br
    domain blablacar.com.mx
    domain blablacar.com.tr
    domain blablacar.com.ua
    domain blablacar.net
    domain busfor.com
    domain blablacar.ru
    test www.blablacar.fr

application bolt 26034 Bolt transport
    owner "Bolt Technology OU"
    source unverified
    domain bolt.eu
    domain taxify.eu
    test www.bolt.eu

application bpost 26035 bpost transport
    owner "bpost SA"
    source unverified
    domain bpost.be
    test www.bpost.be

application bvg 26036 BVG transport
    owner "Berliner Verkehrsbetriebe"
    source unverified
    domain bvg.de
    test www.bvg.de

application cabify 26037 Cabify transport
    owner "Maxi Mobility"
    source unverified
    domain cabify.com
    test www.cabify.com

application cainiao 26038 Cainiao transport
    owner "Alibaba Group Holding Limited"
    source list v2fly/domain-list-community@09a4400bc4a9c56363e232c4cc614c8ea86fd943 data/alibaba
    domain cainiao.com
    domain cainiao.com.cn
    domain cainiao-inc.com
    test www.cainiao.com

application caltrain 26039 Caltrain transport
    owner "Peninsula Corridor Joint Powers Board"
    source unverified
    domain caltrain.com
    test www.caltrain.com

application canada-post 26040 Canada-Post transport
    owner "Canada Post Corporation"
    source unverified
    domain canadapost.ca
    domain canadapost-postescanada.ca
    domain postescanada.ca
    test www.canadapost.ca

application careem 26041 Careem transport
    owner "Careem Networks FZ-LLC"
    source unverified
    domain careem.com
    test www.careem.com

application ceska-posta 26042 Ceska-posta transport
    owner "Ceska posta, s.p."
    source unverified
    domain ceskaposta.cz
    domain postaonline.cz
    domain balikovna.cz
    test www.ceskaposta.cz

application ceske-drahy 26043 Ceske-drahy transport
    owner "Ceske drahy, a.s."
    source unverified
    domain cd.cz
    test www.cd.cz

application china-post 26044 China-Post transport
    owner "China Post Group"
    source unverified
    domain ems.com.cn
    domain chinapost.com.cn
    domain 11183.com.cn
    test www.ems.com.cn

application citymapper 26045 Citymapper transport
    owner "Citymapper Limited"
    source unverified
    domain citymapper.com
    test www.citymapper.com

application cma-cgm 26046 CMA-CGM transport
    owner "CMA CGM S.A."
    source unverified
    domain cma-cgm.com
    test www.cma-cgm.com

application correios 26047 Correios transport
    owner "Empresa Brasileira de Correios e Telegrafos"
    source unverified
    domain correios.com.br
    test www.correios.com.br

application correos 26048 Correos transport
    owner "Sociedad Estatal Correos y Telegrafos"
    source unverified
    domain correos.es
    domain correosexpress.com
    test www.correos.es

application cp-portugal 26049 Comboios-de-Portugal transport
    owner "CP - Comboios de Portugal"
    source unverified
    domain cp.pt
    test www.cp.pt

application ctt 26050 CTT transport
    owner "CTT - Correios de Portugal"
    source unverified
    domain ctt.pt
    test www.ctt.pt

application delhivery 26051 Delhivery transport
    owner "Delhivery Limited"
    source unverified
    domain delhivery.com
    test www.delhivery.com

application deutsche-bahn 26052 Deutsche-Bahn transport
    owner "Deutsche Bahn AG"
    source unverified
    domain bahn.de
    domain deutschebahn.com
    domain bahn.com
    domain dbregio.de
    domain dbcargo.com
    domain img-bahn.de
    domain s-bahn-berlin.de
    test www.bahn.de
    test int.bahn.de

application dhl 26053 DHL transport
    owner "Deutsche Post AG"
    source unverified
    domain dhl.com
    domain dhl.de
    domain deutschepost.de
    domain dhl.fr
    domain dhl.it
    domain dhl.es
    domain dhl.nl
    domain dhl.pl
    domain dhl.co.uk
    domain dhl.ch
    domain dhlparcel.nl
    domain dhlparcel.co.uk
    domain dhlecommerce.com
    domain dpdhl.com
    test nolp.dhl.de
    test api-eu.dhl.com

application didi 26054 DiDi transport
    owner "DiDi Global Inc."
    source list v2fly/domain-list-community@722aacdb208abadc7fd5990b0b204de1c5ffe065 data/didi
    domain didiglobal.com
    domain didichuxing.com
    domain xiaojukeji.com
    domain didistatic.com
    domain udache.com
    domain didi.cn
    domain diditaxi.com.cn
    domain didimobility.co.jp
    domain didi-food.com
    domain didialift.com
    # Not in that list.
    domain 99app.com
    domain 99taxis.com
    domain didimobility.com
    test www.didiglobal.com
    test common.diditaxi.com.cn

application dott 26055 Dott transport
    owner "Dott"
    source unverified
    domain ridedott.com
    domain tier.app
    test www.ridedott.com

application dpd 26056 DPD transport
    owner "Geopost SA"
    source unverified
    domain dpd.com
    domain dpd.co.uk
    domain dpd.de
    domain dpd.fr
    domain dpd.pl
    domain dpd.nl
    domain dpd.at
    domain dpd.ch
    domain dpd.cz
    domain dpd.ie
    domain dpd.hu
    domain dpdgroup.com
    domain dpdlocal.co.uk
    domain geopost.com
    domain dpd.com.pl
    domain chronopost.fr
    domain seur.com
    test www.dpd.com

application dsb 26057 DSB transport
    owner "DSB"
    source unverified
    domain dsb.dk
    domain rejseplanen.dk
    test www.dsb.dk

application dsv 26058 DSV transport
    owner "DSV A/S"
    source unverified
    domain dsv.com
    domain dbschenker.com
    test www.dsv.com

application e-zpass 26059 E-ZPass transport
    owner "E-ZPass Group"
    source unverified
    domain e-zpassny.com
    domain e-zpassiag.com
    domain ezpassnj.com
    test www.e-zpassny.com

application easypark 26060 EasyPark transport
    owner "EasyPark Group"
    source unverified
    domain easypark.com
    domain easypark.net
    domain parkmobile.io
    domain parkmobile.com
    domain ringgo.co.uk
    test www.easypark.com

application eurostar 26061 Eurostar transport
    owner "Eurostar Group"
    source unverified
    domain eurostar.com
    domain thalys.com
    test www.eurostar.com

application evri 26062 Evri transport
    owner "Evri Limited"
    source unverified
    domain evri.com
    domain myhermes.co.uk
    domain hermes-europe.co.uk
    test www.evri.com

application fedex 26063 FedEx transport
    owner "FedEx Corporation"
    source unverified
    domain fedex.com
    domain fedexcrossborder.com
    domain fedex.ca
    domain tnt.com
    test www.fedex.com

application firstgroup 26064 FirstGroup transport
    owner "FirstGroup plc"
    source unverified
    domain firstbus.co.uk
    domain firstgroup.com
    domain gwr.com
    domain avantiwestcoast.co.uk
    test www.firstbus.co.uk

application flixbus 26065 FlixBus transport
    owner "Flix SE"
    source unverified
    domain flixbus.com
    domain flixbus.de
    domain flixbus.fr
    domain flixbus.it
    domain flixbus.es
    domain flixbus.pl
    domain flixbus.nl
    domain flixbus.be
    domain flixbus.at
    domain flixbus.ch
    domain flixbus.cz
    domain flixbus.hu
    domain flixbus.ro
    domain flixbus.pt
    domain flixbus.se
    domain flixbus.dk
    domain flixbus.hr
    domain flixbus.sk
    domain flixbus.ca
    domain flixbus.co.uk
    domain flixtrain.com
    domain flixtrain.de
    domain flix.com
    domain greyhound.com
    domain flixbus.com.br
    domain flixbus.com.tr
    domain flixbus.com.ua
    test www.flixbus.de
    test shop.flixbus.com

application freenow 26066 FREENOW transport
    owner "FreeNow"
    source unverified
    domain free-now.com
    domain mytaxi.com
    test www.free-now.com

application getaround 26067 Getaround transport
    owner "Getaround, Inc."
    source unverified
    domain getaround.com
    domain drivy.com
    test www.getaround.com

application gls 26068 GLS transport
    owner "General Logistics Systems B.V."
    source unverified
    domain gls-group.eu
    domain gls-group.com
    domain gls-pakete.de
    domain gls-italy.com
    domain gls-spain.es
    domain gls-us.com
    test www.gls-group.eu

application go-ahead 26069 Go-Ahead transport
    owner "Go-Ahead Group"
    source unverified
    domain go-ahead.com
    domain southernrailway.com
    domain southeasternrailway.co.uk
    domain thameslinkrailway.com
    domain greatnorthernrail.com
    domain gatwickexpress.com
    test www.go-ahead.com

application go-transit 26070 GO-Transit transport
    owner "Metrolinx"
    source unverified
    domain gotransit.com
    domain metrolinx.com
    domain prestocard.ca
    test www.gotransit.com

application gojek 26071 Gojek transport
    owner "PT GoTo Gojek Tokopedia Tbk"
    source unverified
    domain gojek.com
    domain go-jek.com
    domain gojekapi.com
    domain gofood.co.id
    domain gobiz.co.id
    domain goto-company.com
    test api.gojekapi.com

application grab 26072 Grab transport
    owner "Grab Holdings Limited"
    source unverified
    domain grab.com
    domain grabtaxi.com
    domain grab.co
    domain grabpay.com
    domain myteksi.com
    domain myteksi.net
    test p.grabtaxi.com
    test www.grab.com

application hellobike 26073 Hello transport
    owner "Hello Inc."
    source unverified
    domain hellobike.com
    domain hello-inc.com
    test www.hellobike.com

application hermes-germany 26074 Hermes transport
    owner "Hermes Germany GmbH"
    source unverified
    domain myhermes.de
    domain hermesworld.com
    test www.myhermes.de

application hvv 26075 HVV transport
    owner "Hamburger Verkehrsverbund"
    source unverified
    domain hvv.de
    domain hvv-switch.de
    test www.hvv.de

application idos 26076 IDOS transport
    owner "CHAPS spol. s r.o."
    source unverified
    domain idos.cz
    domain jizdnirady.cz
    test www.idos.cz

application ile-de-france-mobilites 26077 Ile-de-France-Mobilites transport
    owner "Ile-de-France Mobilites"
    source unverified
    domain iledefrance-mobilites.fr
    test www.iledefrance-mobilites.fr

application indrive 26078 inDrive transport
    owner "SUOL INNOVATIONS LTD"
    source unverified
    domain indrive.com
    domain indriver.com
    test www.indrive.com

application inpost 26079 InPost transport
    owner "InPost S.A."
    source unverified
    domain inpost.pl
    domain inpost.it
    domain inpost.fr
    domain inpost.es
    domain inpost.co.uk
    domain inpost.eu
    domain mondialrelay.fr
    domain mondialrelay.com
    domain mondialrelay.be
    domain paczkomaty.pl
    test www.inpost.pl

application irctc 26080 IRCTC transport
    owner "Indian Railway Catering and Tourism Corporation"
    source unverified
    domain irctc.co.in
    domain irctc.com
    domain irctctourism.com
    test www.irctc.co.in

application irish-rail 26081 Irish-Rail transport
    owner "Iarnrod Eireann"
    source unverified
    domain irishrail.ie
    test www.irishrail.ie

application italo 26082 Italo transport
    owner "Italo S.p.A."
    source unverified
    domain italotreno.it
    domain italotreno.com
    test www.italotreno.it

application j-and-t 26083 J-and-T-Express transport
    owner "J&T Global Express Limited"
    source unverified
    domain jtexpress.my
    domain jtexpress.sg
    domain jtexpress.ph
    domain jtexpress.vn
    domain jtexpress.com
    domain jtexpress.cn
    domain jtexpress.co.id
    domain jet.co.id
    test www.jtexpress.my

application japan-post 26084 Japan-Post transport
    owner "Japan Post Holdings Co., Ltd."
    source unverified
    domain japanpost.jp
    test www.post.japanpost.jp
    test-not www.jp-bank.japanpost.jp

application jorudan 26085 Jorudan transport
    owner "Jorudan Co., Ltd."
    source unverified
    domain jorudan.co.jp
    test www.jorudan.co.jp

application jr-central 26086 JR-Central transport
    owner "Central Japan Railway Company"
    source unverified
    domain jr-central.co.jp
    domain smart-ex.jp
    test www.jr-central.co.jp

application jr-east 26087 JR-East transport
    owner "East Japan Railway Company"
    source unverified
    domain jreast.co.jp
    domain eki-net.com
    domain jre-travel.com
    test www.jreast.co.jp

application jr-west 26088 JR-West transport
    owner "West Japan Railway Company"
    source unverified
    domain jr-odekake.net
    domain westjr.co.jp
    test www.jr-odekake.net

application kakao-mobility 26089 Kakao-Mobility transport
    owner "Kakao Mobility Corp."
    source unverified
    domain kakaomobility.com
    test www.kakaomobility.com

application korail 26090 Korail transport
    owner "Korea Railroad Corporation"
    source unverified
    domain letskorail.com
    domain korail.com
    test www.letskorail.com

application kuehne-nagel 26091 Kuehne-Nagel transport
    owner "Kuehne+Nagel"
    source unverified
    domain kuehne-nagel.com
    test www.kuehne-nagel.com

application la-poste 26092 La-Poste transport
    owner "La Poste S.A."
    source unverified
    domain laposte.fr
    domain colissimo.fr
    domain laposte.com
    domain lapostegroupe.com
    domain digiposte.fr
    test www.laposte.fr
    test-not www.laposte.net
    test-not www.labanquepostale.fr

application lalamove 26093 Lalamove transport
    owner "Lalamove"
    source unverified
    domain lalamove.com
    domain huolala.cn
    domain huolala.com
    test www.lalamove.com

application lime 26094 Lime transport
    owner "Neutron Holdings, Inc."
    source unverified
    domain li.me
    domain limebike.com
    test www.li.me

application lyft 26095 Lyft transport
    owner "Lyft, Inc."
    source unverified
    domain lyft.com
    domain lyft.net
    domain lft.to
    domain citibikenyc.com
    domain baywheels.com
    test api.lyft.com

application maersk 26096 Maersk transport
    owner "A.P. Moller - Maersk A/S"
    source unverified
    domain maersk.com
    domain maerskline.com
    domain sealandmaersk.com
    test www.maersk.com

application marinetraffic 26097 MarineTraffic transport
    owner "Kpler"
    source unverified
    domain marinetraffic.com
    test www.marinetraffic.com

application mav 26098 MAV transport
    owner "MAV-csoport"
    source unverified
    domain mav.hu
    domain mavcsoport.hu
    domain mav-start.hu
    test www.mav.hu

application maxim-taxi 26099 Maxim transport
    owner "Maxim"
    source unverified
    domain taximaxim.ru
    domain taximaxim.com
    test www.taximaxim.ru

application mbta 26100 MBTA transport
    owner "Massachusetts Bay Transportation Authority"
    source unverified
    domain mbta.com
    test www.mbta.com

application megabus 26101 Megabus transport
    owner "Megabus"
    source unverified
    domain megabus.com
    test www.megabus.com

application miles-mobility 26102 MILES transport
    owner "MILES Mobility GmbH"
    source unverified
    domain miles-mobility.com
    test www.miles-mobility.com

application moovit 26103 Moovit transport
    owner "Moovit App Global Ltd"
    source unverified
    domain moovit.com
    domain moovitapp.com
    domain moovitapp.net
    domain moovit-app.com
    test www.moovit.com

application mosmetro 26104 Moscow-Metro transport
    owner "Moscow Metro"
    source unverified
    domain mosmetro.ru
    test www.mosmetro.ru

application msc-shipping 26105 MSC transport
    owner "MSC Mediterranean Shipping Company"
    source unverified
    domain msc.com
    test www.msc.com

application mta 26106 MTA transport
    owner "Metropolitan Transportation Authority"
    source unverified
    domain mta.info
    domain omny.info
    test www.mta.info

application mvg 26107 MVG transport
    owner "Munchner Verkehrsgesellschaft mbH"
    source unverified
    domain mvg.de
    domain mvv-muenchen.de
    test www.mvg.de

application namma-yatri 26108 Namma-Yatri transport
    owner "Juspay"
    source unverified
    domain nammayatri.in
    test www.nammayatri.in

application national-express 26109 National-Express transport
    owner "Mobico Group Plc"
    source unverified
    domain nationalexpress.com
    domain nationalexpresswestmidlands.com
    domain alsa.es
    domain alsa.com
    test www.nationalexpress.com

application national-rail 26110 National-Rail transport
    owner "Rail Delivery Group"
    source unverified
    domain nationalrail.co.uk
    domain railcard.co.uk
    domain raildeliverygroup.com
    test www.nationalrail.co.uk

application navitime 26111 NAVITIME transport
    owner "NAVITIME JAPAN Co., Ltd."
    source unverified
    domain navitime.co.jp
    domain navitime.com
    test www.navitime.co.jp

application network-rail 26112 Network-Rail transport
    owner "Network Rail Infrastructure Limited"
    source unverified
    domain networkrail.co.uk
    test www.networkrail.co.uk

application nextbike 26113 nextbike transport
    owner "nextbike by TIER"
    source unverified
    domain nextbike.net
    domain nextbike.de
    test www.nextbike.net

application ninja-van 26114 Ninja-Van transport
    owner "Ninja Logistics"
    source unverified
    domain ninjavan.co
    test www.ninjavan.co

application nova-poshta 26115 Nova-Poshta transport
    owner "Nova Poshta LLC"
    source unverified
    domain novaposhta.ua
    domain novapost.com
    domain novapost.world
    test api.novaposhta.ua

application ns-railways 26116 NS transport
    owner "Nederlandse Spoorwegen"
    source unverified
    domain ns.nl
    domain nsinternational.com
    domain nsinternational.nl
    test www.ns.nl

application oebb 26117 OBB transport
    owner "Osterreichische Bundesbahnen"
    source unverified
    domain oebb.at
    domain oebbtickets.at
    domain nightjet.com
    domain postbus.at
    test shop.oebbtickets.at

application ola-cabs 26118 Ola transport
    owner "ANI Technologies"
    source unverified
    domain olacabs.com
    test www.olacabs.com

application osterreichische-post 26119 Osterreichische-Post transport
    owner "Osterreichische Post AG"
    source unverified
    domain post.at
    test www.post.at

application ov-chipkaart 26120 OV-chipkaart transport
    owner "Translink"
    source unverified
    domain ov-chipkaart.nl
    domain ovpay.nl
    test www.ov-chipkaart.nl

application packeta 26121 Packeta transport
    owner "Packeta Group"
    source unverified
    domain packeta.com
    domain zasilkovna.cz
    domain packeta.cz
    domain packeta.sk
    domain packeta.hu
    domain packeta.ro
    test www.packeta.com

application parcel2go 26122 Parcel2Go transport
    owner "Parcel2Go"
    source unverified
    domain parcel2go.com
    test www.parcel2go.com

application parcelsapp 26123 Parcels transport
    owner "Parcels"
    source unverified
    domain parcelsapp.com
    test www.parcelsapp.com

application pathao 26124 Pathao transport
    owner "Pathao Inc."
    source unverified
    domain pathao.com
    test www.pathao.com

application paybyphone 26125 PayByPhone transport
    owner "PayByPhone Technologies"
    source unverified
    domain paybyphone.com
    test www.paybyphone.com

application pkp-intercity 26126 PKP-Intercity transport
    owner "PKP Intercity S.A."
    source unverified
    domain intercity.pl
    domain pkp.pl
    domain bilkom.pl
    domain plk-sa.pl
    test www.intercity.pl

application poczta-polska 26127 Poczta-Polska transport
    owner "Poczta Polska S.A."
    source unverified
    domain poczta-polska.pl
    domain envelo.pl
    test www.poczta-polska.pl

application post-office 26128 Post-Office transport
    owner "Post Office Limited"
    source unverified
    domain postoffice.co.uk
    test www.postoffice.co.uk

application poste-italiane 26129 Poste-Italiane transport
    owner "Poste Italiane S.p.A."
    source unverified
    domain poste.it
    domain posteitaliane.it
    domain postemobile.it
    domain postepay.it
    domain sda.it
    test www.poste.it

application posten-norge 26130 Posten-Norge transport
    owner "Posten Bring AS"
    source unverified
    domain posten.no
    domain bring.no
    domain bring.com
    test www.posten.no

application posti 26131 Posti transport
    owner "Posti Group Oyj"
    source unverified
    domain posti.fi
    domain posti.com
    test www.posti.fi

application postnl 26132 PostNL transport
    owner "PostNL N.V."
    source unverified
    domain postnl.nl
    domain postnl.be
    test www.postnl.nl

application postnord 26133 PostNord transport
    owner "PostNord AB"
    source unverified
    domain postnord.se
    domain postnord.dk
    domain postnord.no
    domain postnord.fi
    domain postnord.com
    test www.postnord.se

application rapido 26134 Rapido transport
    owner "Roppen Transportation Services"
    source unverified
    domain rapido.bike
    test www.rapido.bike

application ratp 26135 RATP transport
    owner "RATP"
    source unverified
    domain ratp.fr
    domain bonjour-ratp.fr
    test www.ratp.fr

application redbus 26136 redBus transport
    owner "redBus"
    source unverified
    domain redbus.in
    domain redbus.com
    domain redbus.id
    domain redbus.my
    domain redbus.sg
    domain redbus.pe
    domain redbus.co
    test www.redbus.in

application regiojet 26137 RegioJet transport
    owner "Student Agency"
    source unverified
    domain regiojet.com
    domain regiojet.cz
    domain studentagency.cz
    test www.regiojet.com

application renfe 26138 Renfe transport
    owner "Renfe Operadora"
    source unverified
    domain renfe.com
    domain renfe.es
    test www.renfe.com

application royal-mail 26139 Royal-Mail transport
    owner "Royal Mail Group Limited"
    source unverified
    domain royalmail.com
    domain parcelforce.com
    test www.royalmail.com

application russian-post 26140 Russian-Post transport
    owner "Russian Post JSC"
    source list v2fly/domain-list-community@086d8388bb40a3948c3af96221f16c816a3c5c96 data/category-gov-ru
    domain pochta.ru
    domain russianpost.ru
    test www.pochta.ru

application russian-railways 26141 Russian-Railways transport
    owner "Russian Railways JSC"
    source list v2fly/domain-list-community@086d8388bb40a3948c3af96221f16c816a3c5c96 data/category-gov-ru
    domain rzd.ru
    domain rzd-bonus.ru
    domain dzvr.ru
    test ticket.rzd.ru

application sagawa 26142 Sagawa-Express transport
    owner "Sagawa Express Co., Ltd."
    source unverified
    domain sagawa-exp.co.jp
    test www.sagawa-exp.co.jp

application sbb 26143 SBB transport
    owner "Swiss Federal Railways"
    source unverified
    domain sbb.ch
    domain swisspass.ch
    domain cff.ch
    domain ffs.ch
    test www.sbb.ch

application sf-express 26144 SF-Express transport
    owner "S.F. Holding Co., Ltd."
    source unverified
    domain sf-express.com
    domain sf-international.com
    test www.sf-express.com

application share-now 26145 SHARE-NOW transport
    owner "Share Now"
    source unverified
    domain share-now.com
    domain car2go.com
    test www.share-now.com

application shippo 26146 Shippo transport
    owner "Popout, Inc."
    source unverified
    domain shippo.com
    domain goshippo.com
    test www.shippo.com

application shipstation 26147 ShipStation transport
    owner "Auctane LLC"
    source unverified
    domain shipstation.com
    domain stamps.com
    domain shipengine.com
    test www.shipstation.com

application singpost 26148 SingPost transport
    owner "Singapore Post Limited"
    source unverified
    domain singpost.com
    test www.singpost.com

application sj-railways 26149 SJ transport
    owner "SJ AB"
    source unverified
    domain sj.se
    test www.sj.se

application sl-stockholm 26150 SL transport
    owner "Region Stockholm"
    source unverified
    domain sl.se
    test www.sl.se

application snapp 26151 Snapp transport
    owner "Snapp Group"
    source unverified
    domain snapp.ir
    domain snapp.taxi
    test www.snapp.ir

application sncb 26152 SNCB transport
    owner "SNCB"
    source unverified
    domain belgiantrain.be
    domain belgianrail.be
    domain b-europe.com
    domain sncb.be
    domain nmbs.be
    test www.belgiantrain.be

application sncf 26153 SNCF transport
    owner "SNCF"
    source unverified
    domain sncf.com
    domain sncf-connect.com
    domain ouigo.com
    domain sncf-reseau.com
    domain voyages-sncf.com
    domain tgvinoui.com
    domain transilien.com
    domain sncf.fr
    domain sncf-voyageurs.com
    domain sncf
    test www.sncf-connect.com
    test www.ter.sncf.com

application state-railway-of-thailand 26154 Thai-State-Railway transport
    owner "State Railway of Thailand"
    source unverified
    domain railway.co.th
    test www.railway.co.th

application sto 26155 STO-Express transport
    owner "STO Express"
    source unverified
    domain sto.cn
    test www.sto.cn

application swiss-post 26156 Swiss-Post transport
    owner "Swiss Post Ltd"
    source unverified
    domain post.ch
    domain postauto.ch
    domain swisspost.ch
    test www.post.ch

application tcdd 26157 TCDD transport
    owner "TCDD Tasimacilik"
    source unverified
    domain tcddtasimacilik.gov.tr
    test www.tcddtasimacilik.gov.tr

application tfl 26158 TfL transport
    owner "Transport for London"
    source unverified
    domain tfl.gov.uk
    test api.tfl.gov.uk
    test tfl.gov.uk
    test-not www.gov.uk

application trainline 26159 Trainline transport
    owner "Trainline plc"
    source unverified
    domain thetrainline.com
    domain trainline.com
    domain trainline.eu
    domain trainline.fr
    domain trainline.de
    domain trainline.it
    domain trainline.es
    domain trainline-eu.com
    test www.thetrainline.com

application transdev 26160 Transdev transport
    owner "Transdev"
    source unverified
    domain transdev.com
    test www.transdev.com

application transit-app 26161 Transit transport
    owner "Transit App, Inc."
    source unverified
    domain transitapp.com
    test www.transitapp.com

application transport-for-nsw 26162 Transport-for-NSW transport
    owner "Transport for NSW"
    source unverified
    domain transportnsw.info
    domain opal.com.au
    test www.transportnsw.info

application trenitalia 26163 Trenitalia transport
    owner "Ferrovie dello Stato Italiane S.p.A."
    source unverified
    domain trenitalia.com
    domain fsitaliane.it
    domain lefrecce.it
    domain trenord.it
    test www.lefrecce.it

application turo 26164 Turo transport
    owner "Turo Inc."
    source unverified
    domain turo.com
    test www.turo.com

application uber 20109 Uber transport
    owner "Uber Technologies, Inc."
    source list v2fly/domain-list-community@17ab703706267fd7d879bb7a2eddf6f5855427d3 data/uber
    domain uber.com
    domain uber-assets.com
    # Not in that list.
    domain ubercdn.com
    domain ubr.to
    domain uberinternal.com
    test www.uber.com
    test cn-geo1.uber.com
    test-not www.ubereats.com
    test-not uber.com.example.org

application uklon 26165 Uklon transport
    owner "Uklon"
    source unverified
    domain uklon.com.ua
    domain uklon.net
    test www.uklon.com.ua

application ukrposhta 26166 Ukrposhta transport
    owner "Ukrposhta JSC"
    source unverified
    domain ukrposhta.ua
    test www.ukrposhta.ua

application ukrzaliznytsia 26167 Ukrzaliznytsia transport
    owner "Ukrainian Railways"
    source unverified
    domain uz.gov.ua
    test booking.uz.gov.ua

application ups 26168 UPS transport
    owner "United Parcel Service, Inc."
    source unverified
    domain ups.com
    domain theupsstore.com
    domain upsaccesspoint.com
    domain ups-scs.com
    test onlinetools.ups.com

application usps 26169 USPS transport
    owner "United States Postal Service"
    source unverified
    domain usps.com
    domain usps.gov
    domain uspsoig.gov
    test tools.usps.com

application vesselfinder 26170 VesselFinder transport
    owner "VesselFinder"
    source unverified
    domain vesselfinder.com
    test www.vesselfinder.com

application via-rail 26171 VIA-Rail transport
    owner "VIA Rail Canada"
    source unverified
    domain viarail.ca
    test www.viarail.ca

application via-transportation 26172 Via transport
    owner "Via Transportation, Inc."
    source unverified
    domain ridewithvia.com
    test www.ridewithvia.com

application voi 26173 Voi transport
    owner "Voi Technology AB"
    source unverified
    domain voi.com
    domain voiapp.io
    domain voiscooters.com
    test www.voi.com

application vr-group 26174 VR transport
    owner "VR-Group Plc"
    source unverified
    domain vr.fi
    test www.vr.fi

application vy-group 26175 Vy transport
    owner "Vygruppen AS"
    source unverified
    domain vy.no
    domain entur.no
    domain entur.org
    domain entur.io
    test api.entur.io

application waymo 26176 Waymo transport
    owner "Waymo LLC"
    source unverified
    domain waymo.com
    test www.waymo.com

application wiener-linien 26177 Wiener-Linien transport
    owner "Wiener Linien"
    source unverified
    domain wienerlinien.at
    test www.wienerlinien.at

application wmata 26178 WMATA transport
    owner "Washington Metropolitan Area Transit Authority"
    source unverified
    domain wmata.com
    test www.wmata.com

application yamato 26179 Yamato-Transport transport
    owner "Yamato Transport Co., Ltd."
    source unverified
    domain kuronekoyamato.co.jp
    domain yamato-hd.co.jp
    domain nekonet.co.jp
    test www.kuronekoyamato.co.jp

application yandex-taxi 26180 Yandex-Go transport
    owner "Yandex LLC"
    source list v2fly/domain-list-community@0ccad1e58142f5489946fdb23d97f9cd42ea856a data/yandex
    domain taxi.yandex.ru
    domain go.yandex
    domain taxi.yandex.net
    domain rostaxi.org
    # Not in that list.
    domain yango.com
    domain taxi.yandex.com
    test taxi.yandex.ru
    test go.yandex
    test-not yandex.ru

application yto 26181 YTO-Express transport
    owner "YTO Express"
    source unverified
    domain yto.net.cn
    domain yto56.com.cn
    test www.yto.net.cn

application yunda 26182 Yunda transport
    owner "Yunda Express"
    source unverified
    domain yundaex.com
    domain yunda56.com
    test www.yundaex.com

application zto 26183 ZTO-Express transport
    owner "ZTO Express"
    source unverified
    domain zto.com
    domain zt-express.com
    test www.zto.com
