# Airlines, hotels, booking of journeys.
# SPDX-License-Identifier: MIT

application accor 26184 Accor travel
    owner "Accor S.A."
    source unverified
    domain accor.com
    domain accorhotels.com
    domain sofitel.com
    domain novotel.com
    domain ibis.com
    domain mercure.com
    test all.accor.com

application aegean-airlines 26185 Aegean-Airlines travel
    owner "Aegean Airlines S.A."
    source unverified
    domain aegeanair.com
    domain olympicair.com
    test www.aegeanair.com

application aer-lingus 26186 Aer-Lingus travel
    owner "Aer Lingus Limited"
    source unverified
    domain aerlingus.com
    test www.aerlingus.com

application aeroflot 26187 Aeroflot travel
    owner "Aeroflot PJSC"
    source unverified
    domain aeroflot.ru
    domain aeroflot.com
    test www.aeroflot.ru

application aerolineas-argentinas 26188 Aerolineas-Argentinas travel
    owner "Aerolineas Argentinas S.A."
    source unverified
    domain aerolineas.com.ar
    test www.aerolineas.com.ar

application aeromexico 26189 Aeromexico travel
    owner "Aerovias de Mexico"
    source unverified
    domain aeromexico.com
    test www.aeromexico.com

application agoda 26190 Agoda travel
    owner "Agoda Company Pte. Ltd."
    source unverified
    domain agoda.com
    domain agoda.net
    test cdn0.agoda.net

application air-canada 26191 Air-Canada travel
    owner "Air Canada"
    source unverified
    domain aircanada.com
    domain aircanada.ca
    domain aeroplan.com
    test www.aircanada.com

application air-china 26192 Air-China travel
    owner "Air China Limited"
    source unverified
    domain airchina.com
    domain airchina.com.cn
    domain airchina.us
    domain airchina.fr
    domain airchina.jp
    domain airchina.hk
    test www.airchina.com

application air-france 26193 Air-France travel
    owner "Air France-KLM"
    source unverified
    domain airfrance.com
    domain airfrance.fr
    domain airfrance.us
    domain airfrance.de
    domain airfrance.it
    domain airfrance.es
    domain airfrance.co.uk
    domain airfrance.ca
    domain airfrance.nl
    domain airfrance.be
    domain airfrance.ch
    domain airfranceklm.com
    domain flyingblue.com
    test wwws.airfrance.fr

application air-india 26194 Air-India travel
    owner "Air India Limited"
    source unverified
    domain airindia.com
    domain airindia.in
    domain airindiaexpress.com
    test www.airindia.com

application air-new-zealand 26195 Air-New-Zealand travel
    owner "Air New Zealand Limited"
    source unverified
    domain airnewzealand.co.nz
    domain airnewzealand.com
    domain airnewzealand.com.au
    test www.airnewzealand.co.nz

application airasia 26196 AirAsia travel
    owner "AirAsia Group"
    source unverified
    domain airasia.com
    domain airasiabig.com
    test www.airasia.com

application airbnb 20108 Airbnb travel
    owner "Airbnb, Inc."
    source list v2fly/domain-list-community@121c07e562a9604d9c4cf2a4e017e8f12bf206e2 data/airbnb
    domain airbnb.ae
    domain airbnb.am
    domain airbnb.at
    domain airbnb.az
    domain airbnb.ba
    domain airbnb.be
    domain airbnb.ca
    domain airbnb.cat
    domain airbnb.ch
    domain airbnb.cl
    domain airbnb.cn
    domain airbnb.com
    domain airbnb.cz
    domain airbnb.de
    domain airbnb.dk
    domain airbnb.es
    domain airbnb.fi
    domain airbnb.fr
    domain airbnb.gr
    domain airbnb.gy
    domain airbnb.hu
    domain airbnb.ie
    domain airbnb.is
    domain airbnb.it
    domain airbnb.jp
    domain airbnb.lt
    domain airbnb.lu
    domain airbnb.lv
    domain airbnb.me
    domain airbnb.mx
    domain airbnb.nl
    domain airbnb.no
    domain airbnb.pl
    domain airbnb.pt
    domain airbnb.rs
    domain airbnb.ru
    domain airbnb.se
    domain airbnb.si
    domain airbnb.co.cr
    domain airbnb.co.id
    domain airbnb.co.in
    domain airbnb.co.kr
    domain airbnb.co.nz
    domain airbnb.co.uk
    domain airbnb.co.ve
    domain airbnb.co.za
    domain airbnb.com.ar
    domain airbnb.com.au
    domain airbnb.com.bo
    domain airbnb.com.br
    domain airbnb.com.bz
    domain airbnb.com.co
    domain airbnb.com.ec
    domain airbnb.com.ee
    domain airbnb.com.gt
    domain airbnb.com.hk
    domain airbnb.com.hn
    domain airbnb.com.mt
    domain airbnb.com.my
    domain airbnb.com.ni
    domain airbnb.com.pa
    domain airbnb.com.pe
    domain airbnb.com.ph
    domain airbnb.com.py
    domain airbnb.com.ro
    domain airbnb.com.sg
    domain airbnb.com.sv
    domain airbnb.com.tr
    domain airbnb.com.tw
    domain airbnb.com.ua
    domain airbnb.com.vn
    # Not in that list.
    domain muscache.com
    domain airbnb.io
    domain abnb.me
    domain airbnbmail.com
    test www.airbnb.com
    test a0.muscache.com
    test api.airbnb.com

application airhelp 26197 Airhelp travel
    owner "AirHelp Inc."
    source unverified
    domain airhelp.com
    test www.airhelp.com

application alaska-airlines 26198 Alaska-Airlines travel
    owner "Alaska Air Group, Inc."
    source unverified
    domain alaskaair.com
    test www.alaskaair.com

application all-nippon-airways 26199 ANA travel
    owner "All Nippon Airways Co., Ltd."
    source unverified
    domain ana.co.jp
    test www.ana.co.jp

application amadeus 26200 Amadeus travel
    owner "Amadeus IT Group, S.A."
    source unverified
    domain amadeus.com
    domain amadeus.net
    domain checkmytrip.com
    test www.amadeus.com

application american-airlines 26201 American-Airlines travel
    owner "American Airlines, Inc."
    source unverified
    domain aa.com
    domain americanairlines.com
    domain americanairlines.fr
    domain americanairlines.de
    domain americanairlines.es
    domain americanairlines.it
    domain americanairlines.jp
    domain aavacations.com
    test www.aa.com

application asiana-airlines 26202 Asiana-Airlines travel
    owner "Asiana Airlines Inc."
    source unverified
    domain flyasiana.com
    test www.flyasiana.com

application austrian-airlines 26203 Austrian-Airlines travel
    owner "Deutsche Lufthansa AG"
    source unverified
    domain austrian.com
    test www.austrian.com

application avianca 26204 Avianca travel
    owner "Avianca Group"
    source unverified
    domain avianca.com
    domain lifemiles.com
    test www.avianca.com

application aviasales 26205 Aviasales travel
    owner "Aviasales"
    source unverified
    domain aviasales.ru
    domain aviasales.com
    domain travelpayouts.com
    domain avs.io
    test www.aviasales.ru

application avis 26206 Avis travel
    owner "Avis Budget Group, Inc."
    source unverified
    domain avis.com
    domain avis.co.uk
    domain avis.de
    domain avis.fr
    domain avis.it
    domain avis.es
    domain avis.ca
    domain avis.nl
    domain avis.be
    domain avis.ch
    domain avis.at
    domain avis.com.au
    domain budget.com
    domain budget.co.uk
    domain avisbudgetgroup.com
    domain zipcar.com
    domain zipcar.co.uk
    test www.avis.com

application azul 26207 Azul travel
    owner "Azul Linhas Aereas Brasileiras S.A."
    source unverified
    domain voeazul.com.br
    test www.voeazul.com.br

application best-western 26208 Best-Western travel
    owner "BWH Hotels"
    source unverified
    domain bestwestern.com
    domain bestwestern.co.uk
    domain bestwestern.de
    domain bestwestern.fr
    domain bestwestern.it
    domain bestwestern.se
    domain bwhhotelgroup.com
    test www.bestwestern.com

application booking 20107 Booking travel
    owner "Booking.com B.V."
    source list v2fly/domain-list-community@47a0e96626cfce3ec5abc19882d54a77f991beb8 data/booking
    domain booking.com
    domain bstatic.com
    domain booking.cn
    test www.booking.com
    test cf.bstatic.com
    test iphone-xml.booking.com
    test-not booking.com.example.org

application british-airways 26209 British-Airways travel
    owner "British Airways plc"
    source unverified
    domain britishairways.com
    domain ba.com
    test www.britishairways.com

application brussels-airlines 26210 Brussels-Airlines travel
    owner "Brussels Airlines"
    source unverified
    domain brusselsairlines.com
    test www.brusselsairlines.com

application carnival 26211 Carnival travel
    owner "Carnival Corporation"
    source unverified
    domain carnival.com
    domain costacrociere.it
    domain costacruises.com
    domain aida.de
    domain hollandamerica.com
    domain princess.com
    domain cunard.com
    domain pocruises.com
    test www.carnival.com

application cathay-pacific 26212 Cathay-Pacific travel
    owner "Cathay Pacific Airways Limited"
    source unverified
    domain cathaypacific.com
    domain asiamiles.com
    domain hkexpress.com
    test www.cathaypacific.com

application cebu-pacific 26213 Cebu-Pacific travel
    owner "Cebu Air, Inc."
    source unverified
    domain cebupacificair.com
    test www.cebupacificair.com

application center-parcs 26214 Center-Parcs travel
    owner "Center Parcs"
    source unverified
    domain centerparcs.com
    domain centerparcs.fr
    domain centerparcs.de
    domain centerparcs.nl
    domain centerparcs.be
    domain centerparcs.eu
    domain centerparcs.co.uk
    domain pierreetvacances.com
    test www.centerparcs.com

application check24 26215 Check24 travel
    owner "CHECK24 GmbH"
    source unverified
    domain check24.de
    domain check24.net
    domain check24.at
    test www.check24.de

application china-airlines 26216 China-Airlines travel
    owner "China Airlines Ltd."
    source unverified
    domain china-airlines.com
    test www.china-airlines.com

application china-eastern 26217 China-Eastern travel
    owner "China Eastern Airlines Corporation"
    source unverified
    domain ceair.com
    test www.ceair.com

application china-southern 26218 China-Southern travel
    owner "China Southern Airlines"
    source unverified
    domain csair.com
    domain csair.cn
    test www.csair.com

application choice-hotels 26219 Choice-Hotels travel
    owner "Choice Hotels International, Inc."
    source unverified
    domain choicehotels.com
    test www.choicehotels.com

application cleartrip 26220 Cleartrip travel
    owner "Cleartrip Private Limited"
    source unverified
    domain cleartrip.com
    test www.cleartrip.com

application concur 26221 SAP-Concur travel
    owner "SAP Concur"
    source unverified
    domain concur.com
    domain concursolutions.com
    test www.concur.com

application condor 26222 Condor travel
    owner "Condor Flugdienst GmbH"
    source unverified
    domain condor.com
    test www.condor.com

application copa-airlines 26223 Copa-Airlines travel
    owner "Copa Holdings, S.A."
    source unverified
    domain copaair.com
    test www.copaair.com

application couchsurfing 26224 Couchsurfing travel
    owner "Couchsurfing International Inc."
    source unverified
    domain couchsurfing.com
    domain couchsurfing.org
    test www.couchsurfing.com

application delta-air-lines 26225 Delta-Air-Lines travel
    owner "Delta Air Lines, Inc."
    source unverified
    domain delta.com
    domain deltacargo.com
    test www.delta.com

application despegar 26226 Despegar travel
    owner "Despegar.com, Corp."
    source unverified
    domain despegar.com
    domain despegar.com.ar
    domain despegar.com.mx
    domain despegar.com.co
    domain despegar.com.pe
    domain despegar.com.cl
    domain despegar.com.uy
    domain despegar.com.ec
    domain decolar.com
    domain staticontent.com
    test www.despegar.com

application disney-parks 26227 Disney-Parks travel
    owner "The Walt Disney Company"
    source unverified
    domain disneyland.com
    domain disneyworld.com
    domain disneylandparis.com
    domain disneycruise.disney.go.com
    domain disneyworld.disney.go.com
    domain disneyland.disney.go.com
    test disneyworld.disney.go.com
    test www.disneylandparis.com

application easyjet 26228 easyJet travel
    owner "easyJet plc"
    source unverified
    domain easyjet.com
    domain ejcdn.com
    test www.easyjet.com

application edreams 26229 eDreams-ODIGEO travel
    owner "eDreams ODIGEO"
    source unverified
    domain edreams.com
    domain edreams.es
    domain edreams.it
    domain edreams.fr
    domain edreams.de
    domain edreams.pt
    domain edreams.net
    domain opodo.com
    domain opodo.co.uk
    domain opodo.de
    domain opodo.fr
    domain opodo.it
    domain opodo.es
    domain govoyages.com
    domain liligo.com
    domain liligo.fr
    domain odigeo.com
    test www.edreams.com

application el-al 26230 El-Al travel
    owner "El Al Israel Airlines Ltd."
    source unverified
    domain elal.com
    domain elal.co.il
    test www.elal.com

application emirates 26231 Emirates travel
    owner "Emirates Airline"
    source unverified
    domain emirates.com
    test www.emirates.com

application enterprise-rent-a-car 26232 Enterprise travel
    owner "Enterprise Mobility"
    source unverified
    domain enterprise.com
    domain enterprise.co.uk
    domain enterprise.de
    domain enterprise.fr
    domain enterprise.es
    domain enterprise.ie
    domain enterprise.ca
    domain enterprise.ch
    domain nationalcar.com
    domain alamo.com
    domain ehi.com
    test www.enterprise.com

application ethiopian-airlines 26233 Ethiopian-Airlines travel
    owner "Ethiopian Airlines Group"
    source unverified
    domain ethiopianairlines.com
    test www.ethiopianairlines.com

application etihad 26234 Etihad travel
    owner "Etihad Airways"
    source unverified
    domain etihad.com
    domain etihadguest.com
    test www.etihad.com

application europcar 26235 Europcar travel
    owner "Europcar Mobility Group"
    source unverified
    domain europcar.com
    domain europcar.de
    domain europcar.fr
    domain europcar.it
    domain europcar.es
    domain europcar.co.uk
    domain europcar.be
    domain europcar.pt
    domain europcar.nl
    domain europcar.ie
    domain europcar.at
    domain europcar.ch
    domain goldcar.es
    domain goldcar.com
    test www.europcar.com

application eurowings 26236 Eurowings travel
    owner "Eurowings GmbH"
    source unverified
    domain eurowings.com
    test www.eurowings.com

application eva-air 26237 EVA-Air travel
    owner "EVA Airways Corporation"
    source unverified
    domain evaair.com
    test www.evaair.com

application expedia 26238 Expedia travel
    owner "Expedia Group, Inc."
    source unverified
    domain expedia.com
    domain expedia.ca
    domain expedia.co.uk
    domain expedia.de
    domain expedia.fr
    domain expedia.it
    domain expedia.es
    domain expedia.nl
    domain expedia.be
    domain expedia.at
    domain expedia.ch
    domain expedia.ie
    domain expedia.dk
    domain expedia.se
    domain expedia.no
    domain expedia.fi
    domain expedia.co.jp
    domain expedia.co.kr
    domain expedia.co.nz
    domain expedia.co.in
    domain expedia.co.th
    domain expedia.com.au
    domain expedia.com.br
    domain expedia.com.hk
    domain expedia.com.mx
    domain expedia.com.my
    domain expedia.com.ph
    domain expedia.com.sg
    domain expedia.com.tw
    domain expedia.com.vn
    domain expediagroup.com
    domain trvl-media.com
    domain trvl-px.com
    domain travel-assets.com
    domain exp-tas.com
    domain expediapartnercentral.com
    domain expediapartnersolutions.com
    domain egencia.com
    domain orbitz.com
    domain travelocity.com
    domain cheaptickets.com
    domain ebookers.com
    domain wotif.com
    domain hotwire.com
    test www.expedia.com
    test images.trvl-media.com

application finnair 26239 Finnair travel
    owner "Finnair Plc"
    source unverified
    domain finnair.com
    domain finnair.fi
    test www.finnair.com

application fliggy 26240 Fliggy travel
    owner "Alibaba Group Holding Limited"
    source list v2fly/domain-list-community@09a4400bc4a9c56363e232c4cc614c8ea86fd943 data/alibaba
    domain fliggy.com
    domain fliggy.hk
    domain feizhu.com
    domain feizhu.cn
    domain alitrip.com
    test www.fliggy.com

application flightaware 26241 FlightAware travel
    owner "FlightAware LLC"
    source unverified
    domain flightaware.com
    domain flightcdn.com
    test e1.flightcdn.com

application flightradar24 26242 Flightradar24 travel
    owner "Flightradar24 AB"
    source unverified
    domain flightradar24.com
    domain fr24.com
    domain fr24api.com
    test data-live.flightradar24.com

application flydubai 26243 flydubai travel
    owner "flydubai"
    source unverified
    domain flydubai.com
    test www.flydubai.com

application flynas 26244 flynas travel
    owner "flynas"
    source unverified
    domain flynas.com
    test www.flynas.com

application frankfurt-airport 26245 Frankfurt-Airport travel
    owner "Fraport AG"
    source unverified
    domain frankfurt-airport.com
    domain fraport.com
    domain fraport.de
    test www.frankfurt-airport.com

application frontier-airlines 26246 Frontier-Airlines travel
    owner "Frontier Airlines, Inc."
    source unverified
    domain flyfrontier.com
    test www.flyfrontier.com

application garuda-indonesia 26247 Garuda-Indonesia travel
    owner "PT Garuda Indonesia"
    source unverified
    domain garuda-indonesia.com
    test www.garuda-indonesia.com

application getyourguide 26248 GetYourGuide travel
    owner "GetYourGuide Deutschland GmbH"
    source unverified
    domain getyourguide.com
    domain getyourguide.de
    domain getyourguide.fr
    domain getyourguide.it
    domain getyourguide.es
    domain getyourguide.nl
    domain getyourguide.co.uk
    domain getyourguide.pt
    domain getyourguide.ch
    domain getyourguide.at
    test www.getyourguide.com

application goibibo 26249 Goibibo travel
    owner "MakeMyTrip Limited"
    source unverified
    domain goibibo.com
    test www.goibibo.com

application gol-airlines 26250 GOL travel
    owner "GOL Linhas Aereas"
    source unverified
    domain voegol.com.br
    domain smiles.com.br
    test www.voegol.com.br

application gulf-air 26251 Gulf-Air travel
    owner "Gulf Air"
    source unverified
    domain gulfair.com
    test www.gulfair.com

application hainan-airlines 26252 Hainan-Airlines travel
    owner "Hainan Airlines"
    source unverified
    domain hnair.com
    domain hainanairlines.com
    test www.hnair.com

application hawaiian-airlines 26253 Hawaiian-Airlines travel
    owner "Alaska Air Group, Inc."
    source unverified
    domain hawaiianairlines.com
    test www.hawaiianairlines.com

application heathrow 26254 Heathrow travel
    owner "Heathrow Airport Limited"
    source unverified
    domain heathrow.com
    domain heathrowexpress.com
    test www.heathrow.com

application hertz 26255 Hertz travel
    owner "Hertz Global Holdings, Inc."
    source unverified
    domain hertz.com
    domain hertz.de
    domain hertz.fr
    domain hertz.it
    domain hertz.es
    domain hertz.co.uk
    domain hertz.ca
    domain dollar.com
    domain thrifty.com
    test www.hertz.com

application hilton 26256 Hilton travel
    owner "Hilton Worldwide Holdings Inc."
    source unverified
    domain hilton.com
    domain hiltonhonors.com
    domain hiltongrandvacations.com
    domain doubletree.com
    domain hamptoninn.com
    test www.hilton.com

application hipcamp 26257 Hipcamp travel
    owner "Hipcamp, Inc."
    source unverified
    domain hipcamp.com
    test www.hipcamp.com

application holidaycheck 26258 HolidayCheck travel
    owner "HolidayCheck AG"
    source unverified
    domain holidaycheck.de
    domain holidaycheck.at
    domain holidaycheck.ch
    test www.holidaycheck.de

application homeexchange 26259 HomeExchange travel
    owner "HomeExchange"
    source unverified
    domain homeexchange.com
    domain homeexchange.fr
    test www.homeexchange.com

application hopper 26260 Hopper travel
    owner "Hopper Inc."
    source unverified
    domain hopper.com
    test www.hopper.com

application hostelworld 26261 Hostelworld travel
    owner "Hostelworld Group plc"
    source unverified
    domain hostelworld.com
    domain hwstatic.com
    test www.hostelworld.com

application hotelbeds 26262 Hotelbeds travel
    owner "HBX Group"
    source unverified
    domain hotelbeds.com
    domain hotelbeds.es
    domain hbxgroup.com
    test www.hotelbeds.com

application hotels-com 26263 Hotels-com travel
    owner "Expedia Group, Inc."
    source unverified
    domain hotels.com
    domain hotels.cn
    domain hoteles.com
    domain hoteis.com
    test www.hotels.com

application hrs 26264 HRS travel
    owner "HRS GmbH"
    source unverified
    domain hrs.com
    domain hrs.de
    test www.hrs.com

application hyatt 26265 Hyatt travel
    owner "Hyatt Hotels Corporation"
    source unverified
    domain hyatt.com
    domain worldofhyatt.com
    test www.hyatt.com

application iberia 26266 Iberia travel
    owner "Iberia, S.A."
    source unverified
    domain iberia.com
    domain iberiaexpress.com
    test www.iberia.com

application ihg 26267 IHG travel
    owner "InterContinental Hotels Group PLC"
    source unverified
    domain ihg.com
    domain ihgplc.com
    domain crowneplaza.com
    domain ihgagent.com
    test www.ihg.com

application ikyu 26268 Ikyu travel
    owner "Ikyu Corporation"
    source unverified
    domain ikyu.com
    test www.ikyu.com

application indigo-airlines 26269 IndiGo travel
    owner "InterGlobe Aviation Limited"
    source unverified
    domain goindigo.in
    test www.goindigo.in

application ita-airways 26270 ITA-Airways travel
    owner "Italia Trasporto Aereo S.p.A."
    source unverified
    domain ita-airways.com
    test www.ita-airways.com

application ixigo 26271 ixigo travel
    owner "Le Travenues Technology"
    source unverified
    domain ixigo.com
    domain confirmtkt.com
    domain abhibus.com
    test www.ixigo.com

application jalan 26272 Jalan travel
    owner "Recruit Co., Ltd."
    source unverified
    domain jalan.net
    test www.jalan.net

application japan-airlines 26273 Japan-Airlines travel
    owner "Japan Airlines Co., Ltd."
    source unverified
    domain jal.co.jp
    domain jal.com
    test www.jal.co.jp

application jet2 26274 Jet2 travel
    owner "Jet2 plc"
    source unverified
    domain jet2.com
    domain jet2holidays.com
    test www.jet2.com

application jetblue 26275 JetBlue travel
    owner "JetBlue Airways Corporation"
    source unverified
    domain jetblue.com
    test www.jetblue.com

application jetstar 26276 Jetstar travel
    owner "Jetstar Airways"
    source unverified
    domain jetstar.com
    test www.jetstar.com

application kayak 26277 KAYAK travel
    owner "KAYAK Software Corporation"
    source unverified
    domain kayak.com
    domain kayak.co.uk
    domain kayak.de
    domain kayak.fr
    domain kayak.it
    domain kayak.es
    domain kayak.nl
    domain kayak.ch
    domain kayak.pl
    domain kayak.pt
    domain kayak.se
    domain kayak.no
    domain kayak.dk
    domain kayak.ie
    domain kayak.co.in
    domain kayak.co.jp
    domain kayak.co.kr
    domain kayak.cl
    domain kayak.ae
    domain kayak.com.au
    domain kayak.com.br
    domain kayak.com.hk
    domain kayak.com.mx
    domain kayak.com.my
    domain kayak.com.ar
    domain kayak.com.co
    domain kayak.com.tr
    domain r9cdn.net
    domain swoodoo.com
    domain momondo.com
    domain momondo.de
    domain momondo.fr
    domain momondo.it
    domain momondo.es
    domain momondo.co.uk
    domain momondo.dk
    domain momondo.se
    domain momondo.no
    domain momondo.ru
    domain checkfelix.com
    domain cheapflights.com
    domain cheapflights.co.uk
    test www.kayak.com
    test content.r9cdn.net

application kenya-airways 26278 Kenya-Airways travel
    owner "Kenya Airways PLC"
    source unverified
    domain kenya-airways.com
    test www.kenya-airways.com

application kiwi-com 26279 Kiwi-com travel
    owner "Kiwi.com s.r.o."
    source unverified
    domain kiwi.com
    domain skypicker.com
    test www.kiwi.com

application klm 26280 KLM travel
    owner "KLM Royal Dutch Airlines"
    source unverified
    domain klm.com
    domain klm.nl
    domain klm.de
    domain klm.fr
    domain klm.co.uk
    domain klm.us
    domain klm.be
    test www.klm.com

application klook 26281 Klook travel
    owner "Klook Travel Technology Limited"
    source unverified
    domain klook.com
    domain klook.cn
    domain klook.io
    test www.klook.com

application korean-air 26282 Korean-Air travel
    owner "Korean Air Lines Co., Ltd."
    source unverified
    domain koreanair.com
    domain jinair.com
    test www.koreanair.com

application lastminute-com 26283 lastminute-com travel
    owner "lm group"
    source unverified
    domain lastminute.com
    domain lastminute.de
    domain lastminute.es
    domain lastminute.fr
    domain lastminute.it
    domain lastminute.ie
    domain lastminute.ch
    domain lastminute.nl
    domain lastminute.be
    domain lastminute.com.au
    domain rumbo.es
    domain volagratis.com
    domain bravofly.com
    test www.lastminute.com

application latam 26284 LATAM travel
    owner "LATAM Airlines Group S.A."
    source unverified
    domain latam.com
    domain latamairlines.com
    domain tam.com.br
    domain latampass.com
    test www.latam.com

application lonely-planet 26285 Lonely-Planet travel
    owner "Lonely Planet"
    source unverified
    domain lonelyplanet.com
    domain lonelyplanet.fr
    domain lonelyplanet.es
    test www.lonelyplanet.com

application lot-airlines 26286 LOT travel
    owner "LOT Polish Airlines"
    source unverified
    domain lot.com
    test www.lot.com

application lufthansa 26287 Lufthansa travel
    owner "Deutsche Lufthansa AG"
    source unverified
    domain lufthansa.com
    domain miles-and-more.com
    domain lufthansagroup.com
    domain lufthansa-group.com
    domain lh.com
    test www.lufthansa.com

application makemytrip 26288 MakeMyTrip travel
    owner "MakeMyTrip Limited"
    source unverified
    domain makemytrip.com
    domain mmtcdn.com
    domain makemytrip.ae
    domain mmyt.co
    domain ibcdn.com
    test imgak.mmtcdn.com

application malaysia-airlines 26289 Malaysia-Airlines travel
    owner "Malaysia Airlines Berhad"
    source unverified
    domain malaysiaairlines.com
    test www.malaysiaairlines.com

application marriott 26290 Marriott travel
    owner "Marriott International, Inc."
    source unverified
    domain marriott.com
    domain marriott.co.uk
    domain marriott.de
    domain marriott.fr
    domain marriott.it
    domain marriott.es
    domain marriott.co.jp
    domain marriott.co.kr
    domain marriott.cn
    domain marriott.com.au
    domain marriott.com.br
    domain ritzcarlton.com
    domain starwoodhotels.com
    domain sheraton.com
    domain marriottvacationclub.com
    test www.marriott.com

application melia 26291 Melia travel
    owner "Melia Hotels International S.A."
    source unverified
    domain melia.com
    test www.melia.com

application msc-cruises 26292 MSC-Cruises travel
    owner "MSC Cruises S.A."
    source unverified
    domain msccruises.com
    domain msccruises.it
    domain msccruises.de
    domain msccruises.fr
    domain msccruises.co.uk
    domain msccruises.es
    domain msccrociere.it
    domain msccruceros.es
    domain msc-kreuzfahrten.de
    test www.msccruises.com

application norwegian 26293 Norwegian travel
    owner "Norwegian Air Shuttle ASA"
    source unverified
    domain norwegian.com
    domain norwegian.no
    domain norwegian.se
    domain norwegian.dk
    domain norwegian.fi
    domain norwegianreward.com
    test www.norwegian.com

application omio 26294 Omio travel
    owner "GoEuro Corp."
    source unverified
    domain omio.com
    domain omio.de
    domain omio.fr
    domain omio.it
    domain omio.es
    domain omio.co.uk
    domain omio.nl
    domain goeuro.com
    test www.omio.com

application ostrovok 26295 Ostrovok travel
    owner "Emerging Travel Group"
    source list v2fly/domain-list-community@3f7b63c9234a7d21be9df6514728023f18f598ff data/category-travel-ru
    domain ostrovok.ru
    # Not in that list.
    domain zenhotels.com
    domain ratehawk.com
    domain worldota.net
    test www.ostrovok.ru

application oyo 26296 OYO travel
    owner "Oravel Stays Limited"
    source unverified
    domain oyorooms.com
    domain oyoroomscdn.com
    domain oyohotels.com
    test www.oyorooms.com

application peach 26297 Peach travel
    owner "Peach Aviation Limited"
    source unverified
    domain flypeach.com
    test www.flypeach.com

application pegasus-airlines 26298 Pegasus-Airlines travel
    owner "Pegasus Hava Tasimaciligi A.S."
    source unverified
    domain flypgs.com
    test www.flypgs.com

application philippine-airlines 26299 Philippine-Airlines travel
    owner "Philippine Airlines, Inc."
    source unverified
    domain philippineairlines.com
    test www.philippineairlines.com

application pitchup 26300 Pitchup travel
    owner "Pitchup.com Ltd"
    source unverified
    domain pitchup.com
    test www.pitchup.com

application priceline 26301 Priceline travel
    owner "Priceline.com LLC"
    source unverified
    domain priceline.com
    test www.priceline.com

application qantas 26302 Qantas travel
    owner "Qantas Airways Limited"
    source unverified
    domain qantas.com
    domain qantas.com.au
    domain qantasloyalty.com
    test www.qantas.com

application qatar-airways 26303 Qatar-Airways travel
    owner "Qatar Airways"
    source unverified
    domain qatarairways.com
    domain qatarairways.com.qa
    domain qrcargo.com
    test www.qatarairways.com

application qunar 26304 Qunar travel
    owner "Qunar Software Technology"
    source unverified
    domain qunar.com
    domain qunarzz.com
    test www.qunar.com

application radisson 26305 Radisson travel
    owner "Radisson Hotel Group"
    source unverified
    domain radissonhotels.com
    domain radissonhotels.net
    test www.radissonhotels.com

application rakuten-travel 26306 Rakuten-Travel travel
    owner "Rakuten Group, Inc."
    source unverified
    domain travel.rakuten.co.jp
    domain travel.rakuten.com
    test travel.rakuten.co.jp
    test-not www.rakuten.co.jp

application rentalcars 26307 Rentalcars-com travel
    owner "Booking.com B.V."
    source unverified
    domain rentalcars.com
    test www.rentalcars.com

application rome2rio 26308 Rome2Rio travel
    owner "Rome2Rio Pty Ltd"
    source unverified
    domain rome2rio.com
    test www.rome2rio.com

application royal-caribbean 26309 Royal-Caribbean travel
    owner "Royal Caribbean Group"
    source unverified
    domain royalcaribbean.com
    domain celebritycruises.com
    test www.royalcaribbean.com

application ryanair 26310 Ryanair travel
    owner "Ryanair DAC"
    source unverified
    domain ryanair.com
    test www.ryanair.com

application s7-airlines 26311 S7-Airlines travel
    owner "S7 Airlines"
    source unverified
    domain s7.ru
    test www.s7.ru

application sabre 26312 Sabre travel
    owner "Sabre Corporation"
    source unverified
    domain sabre.com
    domain sabrehospitality.com
    domain synxis.com
    test www.sabre.com

application sas-airlines 26313 SAS-Airlines travel
    owner "Scandinavian Airlines System"
    source unverified
    domain flysas.com
    domain sas.se
    domain sas.dk
    domain sas.no
    test www.flysas.com

application saudia 26314 Saudia travel
    owner "Saudi Arabian Airlines"
    source unverified
    domain saudia.com
    domain flyadeal.com
    test www.saudia.com

application schiphol 26315 Schiphol travel
    owner "Royal Schiphol Group"
    source unverified
    domain schiphol.nl
    test www.schiphol.nl

application singapore-airlines 26316 Singapore-Airlines travel
    owner "Singapore Airlines Limited"
    source unverified
    domain singaporeair.com
    domain flyscoot.com
    domain krisflyer.com
    test www.singaporeair.com

application sixt 26317 SIXT travel
    owner "Sixt SE"
    source unverified
    domain sixt.com
    domain sixt.de
    domain sixt.fr
    domain sixt.it
    domain sixt.es
    domain sixt.co.uk
    domain sixt.nl
    domain sixt.be
    domain sixt.at
    domain sixt.ch
    domain sixt.pt
    domain sixt.ca
    domain sixt.global
    test www.sixt.com

application sky-airline 26318 Sky-Airline travel
    owner "Sky Airline S.A."
    source unverified
    domain skyairline.com
    test www.skyairline.com

application skyscanner 26319 Skyscanner travel
    owner "Skyscanner Ltd"
    source unverified
    domain skyscanner.com
    domain skyscanner.net
    domain skyscanner.de
    domain skyscanner.fr
    domain skyscanner.it
    domain skyscanner.es
    domain skyscanner.nl
    domain skyscanner.pl
    domain skyscanner.pt
    domain skyscanner.se
    domain skyscanner.ie
    domain skyscanner.at
    domain skyscanner.ch
    domain skyscanner.dk
    domain skyscanner.fi
    domain skyscanner.no
    domain skyscanner.ru
    domain skyscanner.jp
    domain skyscanner.ca
    domain skyscanner.ae
    domain skyscanner.co.in
    domain skyscanner.co.kr
    domain skyscanner.co.nz
    domain skyscanner.co.id
    domain skyscanner.co.th
    domain skyscanner.co.il
    domain skyscanner.com.au
    domain skyscanner.com.br
    domain skyscanner.com.hk
    domain skyscanner.com.mx
    domain skyscanner.com.my
    domain skyscanner.com.ph
    domain skyscanner.com.sg
    domain skyscanner.com.tr
    domain skyscanner.com.tw
    domain skyscanner.com.vn
    domain skyscanner.com.ua
    domain skyscanner.com.sa
    domain skyscnr.com
    domain skyscannertools.net
    test www.skyscanner.net
    test content.skyscnr.com

application southwest 26320 Southwest-Airlines travel
    owner "Southwest Airlines Co."
    source unverified
    domain southwest.com
    domain southwestwifi.com
    domain swabiz.com
    test www.southwest.com

application spicejet 26321 SpiceJet travel
    owner "SpiceJet Limited"
    source unverified
    domain spicejet.com
    test www.spicejet.com

application spirit-airlines 26322 Spirit-Airlines travel
    owner "Spirit Airlines, Inc."
    source unverified
    domain spirit.com
    test www.spirit.com

application swiss-airlines 26323 SWISS travel
    owner "Swiss International Air Lines AG"
    source unverified
    domain swiss.com
    domain flyedelweiss.com
    test www.swiss.com

application tap-portugal 26324 TAP-Air-Portugal travel
    owner "Transportes Aereos Portugueses"
    source unverified
    domain flytap.com
    test www.flytap.com

application thai-airways 26325 Thai-Airways travel
    owner "Thai Airways International"
    source unverified
    domain thaiairways.com
    domain thaiairways.co.th
    test www.thaiairways.com

application tiket 26326 tiket-com travel
    owner "PT Global Tiket Network"
    source unverified
    domain tiket.com
    test www.tiket.com

application tongcheng 26327 Tongcheng travel
    owner "Tongcheng Travel Holdings"
    source unverified
    domain ly.com
    domain 17u.cn
    domain 40017.cn
    domain elong.com
    test www.ly.com

application transavia 26328 Transavia travel
    owner "Transavia Airlines C.V."
    source unverified
    domain transavia.com
    test www.transavia.com

application traveloka 26329 Traveloka travel
    owner "Traveloka Services Pte. Ltd."
    source unverified
    domain traveloka.com
    domain traveloka.co.id
    test www.traveloka.com

application travelport 26330 Travelport travel
    owner "Travelport Worldwide Limited"
    source unverified
    domain travelport.com
    domain travelportservices.com
    test www.travelport.com

application trip-com 26331 Trip-com travel
    owner "Trip.com Group Limited"
    source list v2fly/domain-list-community@0e7e825cf6e42eccf491256b1c514dd566fcf3f0 data/ctrip
    domain trip.com
    domain ctrip.com
    domain ctrip.cn
    domain ctrip.co.id
    domain ctrip.co.kr
    domain ctrip.co.th
    domain ctrip.my
    domain ctrip.sg
    domain ctrip.com.hk
    domain tripcdn.com
    domain c-ctrip.com
    domain ctripbiz.com
    domain ctripbuy.hk
    domain ctripteam.com
    domain tieyou.com
    domain suanya.com
    domain suanya.cn
    domain hhtravel.com
    domain skysea.com
    domain toursbms.com
    domain easytrip.com
    test www.ctrip.com
    test ak-d.tripcdn.com
    test www.trip.com

application tripadvisor 26332 Tripadvisor travel
    owner "Tripadvisor LLC"
    source unverified
    domain tripadvisor.com
    domain tripadvisor.ca
    domain tripadvisor.co.uk
    domain tripadvisor.de
    domain tripadvisor.fr
    domain tripadvisor.it
    domain tripadvisor.es
    domain tripadvisor.nl
    domain tripadvisor.be
    domain tripadvisor.at
    domain tripadvisor.ch
    domain tripadvisor.ie
    domain tripadvisor.pt
    domain tripadvisor.dk
    domain tripadvisor.se
    domain tripadvisor.fi
    domain tripadvisor.cz
    domain tripadvisor.ru
    domain tripadvisor.jp
    domain tripadvisor.in
    domain tripadvisor.cn
    domain tripadvisor.cl
    domain tripadvisor.co
    domain tripadvisor.co.il
    domain tripadvisor.co.kr
    domain tripadvisor.co.nz
    domain tripadvisor.co.za
    domain tripadvisor.co.id
    domain tripadvisor.rs
    domain tripadvisor.sk
    domain tripadvisor.com.au
    domain tripadvisor.com.br
    domain tripadvisor.com.ar
    domain tripadvisor.com.mx
    domain tripadvisor.com.tr
    domain tripadvisor.com.sg
    domain tripadvisor.com.hk
    domain tripadvisor.com.tw
    domain tripadvisor.com.ph
    domain tripadvisor.com.my
    domain tripadvisor.com.gr
    domain tripadvisor.com.eg
    domain tripadvisor.com.pe
    domain tripadvisor.com.vn
    domain tripadvisor.com.ve
    domain tacdn.com
    domain tripadvisorsupport.com
    domain jscache.com
    domain viator.com
    domain cruisecritic.com
    domain cruisecritic.co.uk
    domain seatguru.com
    domain holidaylettings.co.uk
    test www.tripadvisor.com
    test static.tacdn.com

application tripit 26333 TripIt travel
    owner "SAP Concur"
    source unverified
    domain tripit.com
    test www.tripit.com

application trivago 26334 trivago travel
    owner "trivago N.V."
    source unverified
    domain trivago.com
    domain trivago.de
    domain trivago.co.uk
    domain trivago.fr
    domain trivago.it
    domain trivago.es
    domain trivago.nl
    domain trivago.be
    domain trivago.at
    domain trivago.ch
    domain trivago.ie
    domain trivago.pl
    domain trivago.pt
    domain trivago.dk
    domain trivago.se
    domain trivago.no
    domain trivago.fi
    domain trivago.cz
    domain trivago.sk
    domain trivago.hu
    domain trivago.ro
    domain trivago.bg
    domain trivago.gr
    domain trivago.hr
    domain trivago.si
    domain trivago.rs
    domain trivago.ca
    domain trivago.in
    domain trivago.jp
    domain trivago.cl
    domain trivago.ae
    domain trivago.sg
    domain trivago.co.il
    domain trivago.co.kr
    domain trivago.co.nz
    domain trivago.co.za
    domain trivago.co.id
    domain trivago.cn
    domain trivago.com.au
    domain trivago.com.br
    domain trivago.com.ar
    domain trivago.com.mx
    domain trivago.com.tr
    domain trivago.com.hk
    domain trivago.com.my
    domain trivago.com.ph
    domain trivago.com.co
    domain trivago.com.tw
    domain trivago.com.uy
    domain trivago.com.pe
    domain trivago.com.ec
    test www.trivago.com

application tui 26335 TUI travel
    owner "TUI AG"
    source unverified
    domain tui.com
    domain tui.co.uk
    domain tui.nl
    domain tui.be
    domain tui.fr
    domain tui.pl
    domain tui.se
    domain tui.dk
    domain tui.no
    domain tui.fi
    domain tui.at
    domain tui.ch
    domain tui.cz
    domain tuifly.com
    domain tuifly.be
    domain tuifly.fr
    domain tuigroup.com
    domain tui-group.com
    domain firstchoice.co.uk
    test www.tui.com

application tuniu 26336 Tuniu travel
    owner "Tuniu Corporation"
    source unverified
    domain tuniu.com
    domain tuniucdn.com
    test www.tuniu.com

application turkish-airlines 26337 Turkish-Airlines travel
    owner "Turk Hava Yollari A.O."
    source unverified
    domain turkishairlines.com
    domain thy.com
    domain ajet.com
    test www.turkishairlines.com

application tutu-ru 26338 Tutu travel
    owner "Tutu.ru"
    source list v2fly/domain-list-community@3f7b63c9234a7d21be9df6514728023f18f598ff data/category-travel-ru
    domain tutu.ru
    test www.tutu.ru

application united-airlines 26339 United-Airlines travel
    owner "United Airlines, Inc."
    source unverified
    domain united.com
    domain ual.com
    domain mileageplus.com
    domain unitedvacations.com
    test www.united.com

application vietjet 26340 VietJet travel
    owner "VietJet Aviation JSC"
    source unverified
    domain vietjetair.com
    test www.vietjetair.com

application vietnam-airlines 26341 Vietnam-Airlines travel
    owner "Vietnam Airlines JSC"
    source unverified
    domain vietnamairlines.com
    test www.vietnamairlines.com

application virgin-atlantic 26342 Virgin-Atlantic travel
    owner "Virgin Atlantic Airways Limited"
    source unverified
    domain virginatlantic.com
    domain virginholidays.co.uk
    test www.virginatlantic.com

application virgin-australia 26343 Virgin-Australia travel
    owner "Virgin Australia Airlines"
    source unverified
    domain virginaustralia.com
    test www.virginaustralia.com

application viva-aerobus 26344 Viva travel
    owner "Aeroenlaces Nacionales"
    source unverified
    domain vivaaerobus.com
    test www.vivaaerobus.com

application volaris 26345 Volaris travel
    owner "Controladora Vuela Compania de Aviacion"
    source unverified
    domain volaris.com
    test www.volaris.com

application volotea 26346 Volotea travel
    owner "Volotea, S.L."
    source unverified
    domain volotea.com
    test www.volotea.com

application vrbo 26347 Vrbo travel
    owner "Expedia Group, Inc."
    source unverified
    domain vrbo.com
    domain homeaway.com
    domain fewo-direkt.de
    domain abritel.fr
    domain stayz.com.au
    domain bookabach.co.nz
    domain homeaway.co.uk
    domain vacationrentals.com
    domain homelidays.com
    test www.vrbo.com

application vueling 26348 Vueling travel
    owner "Vueling Airlines, S.A."
    source unverified
    domain vueling.com
    test www.vueling.com

application westjet 26349 WestJet travel
    owner "WestJet Airlines Ltd."
    source unverified
    domain westjet.com
    test www.westjet.com

application wizz-air 26350 Wizz-Air travel
    owner "Wizz Air Holdings Plc"
    source unverified
    domain wizzair.com
    test be.wizzair.com

application wyndham 26351 Wyndham travel
    owner "Wyndham Hotels & Resorts, Inc."
    source unverified
    domain wyndhamhotels.com
    domain wyndhamhotelgroup.com
    domain wyndhamrewards.com
    domain ramada.com
    domain daysinn.com
    domain super8.com
    test www.wyndhamhotels.com

application yanolja 26352 Yanolja travel
    owner "Yanolja Co., Ltd."
    source unverified
    domain yanolja.com
    test www.yanolja.com

application yatra 26353 Yatra travel
    owner "Yatra Online, Inc."
    source unverified
    domain yatra.com
    test www.yatra.com
