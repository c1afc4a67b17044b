# Weather services: forecasts, warnings, data.
# SPDX-License-Identifier: MIT

application accuweather 20112 AccuWeather weather
    owner "AccuWeather, Inc."
    source list v2fly/domain-list-community@3f7b63c9234a7d21be9df6514728023f18f598ff data/accuweather
    domain accuweather.com
    domain awxcdn.com
    test api.accuweather.com
    test dataservice.accuweather.com

application aemet 26545 AEMET weather
    owner "Agencia Estatal de Meteorologia"
    source unverified
    domain aemet.es
    test www.aemet.es

application apple-weather 26546 Apple-Weather weather
    owner "Apple Inc."
    source unverified
    domain weatherkit.apple.com
    domain weather-data.apple.com
    domain weather-edge.apple.com
    domain weather-map.apple.com
    domain weather-map2.apple.com
    test weatherkit.apple.com
    test weather-data.apple.com
    test-not www.apple.com

application buienalarm 26547 Buienalarm weather
    owner "Infoplaza"
    source unverified
    domain buienalarm.nl
    domain weerplaza.nl
    domain infoplaza.nl
    domain infoplaza.com
    test www.buienalarm.nl

application buienradar 26548 Buienradar weather
    owner "RTL Nederland"
    source unverified
    domain buienradar.nl
    domain buienradar.be
    test gadgets.buienradar.nl

application bureau-of-meteorology 26549 Bureau-of-Meteorology weather
    owner "Bureau of Meteorology"
    source unverified
    domain bom.gov.au
    test www.bom.gov.au
    test reg.bom.gov.au

application caiyun 26550 Caiyun-Weather weather
    owner "ColorfulClouds"
    source unverified
    domain caiyunapp.com
    domain caiyunai.com
    test api.caiyunapp.com

application chmi 26551 CHMI weather
    owner "Czech Hydrometeorological Institute"
    source unverified
    domain chmi.cz
    test www.chmi.cz

application cwa-taiwan 26552 Central-Weather-Administration weather
    owner "Central Weather Administration"
    source unverified
    domain cwa.gov.tw
    domain cwb.gov.tw
    test www.cwa.gov.tw

application dmi 26553 DMI weather
    owner "Danish Meteorological Institute"
    source unverified
    domain dmi.dk
    test www.dmi.dk

application dwd 26554 DWD weather
    owner "Deutscher Wetterdienst"
    source unverified
    domain dwd.de
    domain warnwetter.de
    test opendata.dwd.de
    test app-prod-static.warnwetter.de

application ecmwf 26555 ECMWF weather
    owner "European Centre for Medium-Range Weather Forecasts"
    source unverified
    domain ecmwf.int
    test www.ecmwf.int

application environment-canada-weather 26556 Weather-Canada weather
    owner "Environment and Climate Change Canada"
    source unverified
    domain weather.gc.ca
    domain meteo.gc.ca
    test weather.gc.ca

application fmi 26557 FMI weather
    owner "Finnish Meteorological Institute"
    source unverified
    domain fmi.fi
    domain ilmatieteenlaitos.fi
    test www.fmi.fi

application geosphere-austria 26558 GeoSphere-Austria weather
    owner "GeoSphere Austria"
    source unverified
    domain geosphere.at
    domain zamg.ac.at
    test www.geosphere.at

application gismeteo 26559 Gismeteo weather
    owner "Gismeteo"
    source unverified
    domain gismeteo.ru
    domain gismeteo.com
    domain gismeteo.ua
    domain gismeteo.by
    domain gismeteo.kz
    domain gismeteo.net
    domain gismeteo.st
    test www.gismeteo.ru

application hong-kong-observatory 26560 Hong-Kong-Observatory weather
    owner "Hong Kong Observatory"
    source unverified
    domain hko.gov.hk
    domain weather.gov.hk
    test www.hko.gov.hk
    test data.weather.gov.hk

application ilmeteo 26561 iLMeteo weather
    owner "iLMeteo S.r.l."
    source unverified
    domain ilmeteo.it
    domain ilmeteo.net
    test www.ilmeteo.it

application imd 26562 IMD weather
    owner "India Meteorological Department"
    source unverified
    domain imd.gov.in
    test www.imd.gov.in

application imgw 26563 IMGW weather
    owner "Instytut Meteorologii i Gospodarki Wodnej"
    source unverified
    domain imgw.pl
    test www.imgw.pl

application infoclimat 26564 Infoclimat weather
    owner "Infoclimat"
    source unverified
    domain infoclimat.fr
    test www.infoclimat.fr

application inmet 26565 INMET weather
    owner "Instituto Nacional de Meteorologia"
    source unverified
    domain inmet.gov.br
    test www.inmet.gov.br

application ipma 26566 IPMA weather
    owner "Instituto Portugues do Mar e da Atmosfera"
    source unverified
    domain ipma.pt
    test www.ipma.pt

application jma 26567 JMA weather
    owner "Japan Meteorological Agency"
    source unverified
    domain jma.go.jp
    test www.jma.go.jp

application kachelmannwetter 26568 Kachelmannwetter weather
    owner "Meteologix AG"
    source unverified
    domain kachelmannwetter.com
    domain meteologix.com
    domain weather.us
    test www.kachelmannwetter.com

application kma 26569 KMA weather
    owner "Korea Meteorological Administration"
    source unverified
    domain kma.go.kr
    domain weather.go.kr
    test www.weather.go.kr

application knmi 26570 KNMI weather
    owner "Koninklijk Nederlands Meteorologisch Instituut"
    source unverified
    domain knmi.nl
    test www.knmi.nl

application met-eireann 26571 Met-Eireann weather
    owner "Met Eireann"
    source unverified
    domain met.ie
    test www.met.ie

application met-office 26572 Met-Office weather
    owner "Met Office"
    source unverified
    domain metoffice.gov.uk
    domain metoffice.com
    test www.metoffice.gov.uk
    test-not www.gov.uk

application meteo-france 26573 Meteo-France weather
    owner "Meteo-France"
    source unverified
    domain meteofrance.com
    domain meteofrance.fr
    domain meteofrance.re
    domain meteo.fr
    test webservice.meteofrance.com

application meteoalarm 26574 Meteoalarm weather
    owner "EUMETNET"
    source unverified
    domain meteoalarm.org
    domain meteoalarm.eu
    test www.meteoalarm.org

application meteoblue 26575 meteoblue weather
    owner "meteoblue AG"
    source unverified
    domain meteoblue.com
    test my.meteoblue.com

application meteored 26576 Meteored weather
    owner "Alpred S.L."
    source unverified
    domain tiempo.com
    domain meteored.com
    domain meteored.com.ar
    domain meteored.com.mx
    domain meteored.com.pe
    domain meteored.com.ec
    domain meteored.com.ve
    domain meteored.com.uy
    domain meteored.cl
    domain meteored.pe
    domain yourweather.co.uk
    domain daswetter.com
    domain tameteo.com
    domain tempo.com
    domain tempo.pt
    domain meteored.mx
    test www.tiempo.com

application meteoswiss 26577 MeteoSwiss weather
    owner "Federal Office of Meteorology and Climatology"
    source unverified
    domain meteoswiss.ch
    domain meteoschweiz.ch
    domain meteosuisse.ch
    domain meteosvizzera.ch
    domain meteoswiss.admin.ch
    domain meteoschweiz.admin.ch
    test www.meteoswiss.admin.ch

application metservice 26578 MetService weather
    owner "Meteorological Service of New Zealand"
    source unverified
    domain metservice.com
    test www.metservice.com

application mgm-turkey 26579 MGM weather
    owner "Meteoroloji Genel Mudurlugu"
    source unverified
    domain mgm.gov.tr
    test www.mgm.gov.tr

application moji 26580 Moji-Weather weather
    owner "Beijing Moji Fengyun"
    source unverified
    domain moji.com
    test www.moji.com

application msn-weather 26581 MSN-Weather weather
    owner "Microsoft Corporation"
    source unverified
    domain weather.service.msn.com
    test weather.service.msn.com
    test-not www.msn.com

application national-weather-service 26582 National-Weather-Service weather
    owner "National Oceanic and Atmospheric Administration"
    source unverified
    domain weather.gov
    domain nws.noaa.gov
    domain nhc.noaa.gov
    domain aviationweather.gov
    domain spc.noaa.gov
    test api.weather.gov
    test www.nhc.noaa.gov

application nea-singapore 26583 Weather-Singapore weather
    owner "Meteorological Service Singapore"
    source unverified
    domain weather.gov.sg
    test www.weather.gov.sg

application open-meteo 26584 Open-Meteo weather
    owner "OpenMeteo GmbH"
    source unverified
    domain open-meteo.com
    test api.open-meteo.com

application openweather 26585 OpenWeather weather
    owner "OpenWeather Ltd"
    source unverified
    domain openweathermap.org
    domain openweather.co.uk
    test api.openweathermap.org
    test tile.openweathermap.org

application pirate-weather 26586 Pirate-Weather weather
    owner "Pirate Weather"
    source unverified
    domain pirateweather.net
    test www.pirateweather.net

application qweather 26587 QWeather weather
    owner "QWeather"
    source unverified
    domain qweather.com
    domain qweather.net
    domain heweather.com
    domain heweather.net
    test devapi.qweather.com

application rainviewer 26588 RainViewer weather
    owner "MeteoLab Inc."
    source unverified
    domain rainviewer.com
    test tilecache.rainviewer.com

application shmu 26589 SHMU weather
    owner "Slovak Hydrometeorological Institute"
    source unverified
    domain shmu.sk
    test www.shmu.sk

application sinoptik 26590 Sinoptik weather
    owner "Sinoptik"
    source unverified
    domain sinoptik.ua
    test www.sinoptik.ua

application smhi 26591 SMHI weather
    owner "Swedish Meteorological and Hydrological Institute"
    source unverified
    domain smhi.se
    test opendata-download-metfcst.smhi.se

application storm-glass 26592 Storm-Glass weather
    owner "Stormglass AB"
    source unverified
    domain stormglass.io
    test www.stormglass.io

application surfline 26593 Surfline weather
    owner "Surfline/Wavetrak, Inc."
    source unverified
    domain surfline.com
    domain magicseaweed.com
    test www.surfline.com

application tenki-jp 26594 tenki-jp weather
    owner "Japan Weather Association"
    source unverified
    domain tenki.jp
    test www.tenki.jp

application the-weather-channel 26595 The-Weather-Channel weather
    owner "The Weather Company"
    source unverified
    domain weather.com
    domain imwx.com
    domain w-x.co
    domain wunderground.com
    domain wxug.com
    test api.weather.com
    test www.wunderground.com
    test s.w-x.co

application the-weather-network 26596 The-Weather-Network weather
    owner "Pelmorex Corp."
    source unverified
    domain theweathernetwork.com
    domain meteomedia.com
    domain pelmorex.com
    domain eltiempo.es
    test www.theweathernetwork.com

application timeanddate 26597 timeanddate weather
    owner "Time and Date AS"
    source unverified
    domain timeanddate.com
    domain timeanddate.de
    domain timeanddate.no
    test www.timeanddate.com

application tomorrow-io 26598 Tomorrow-io weather
    owner "The Tomorrow Companies Inc."
    source unverified
    domain tomorrow.io
    domain climacell.co
    test api.tomorrow.io

application ventusky 26599 Ventusky weather
    owner "InMeteo, s.r.o."
    source unverified
    domain ventusky.com
    test www.ventusky.com

application visual-crossing 26600 Visual-Crossing weather
    owner "Visual Crossing Corporation"
    source unverified
    domain visualcrossing.com
    test www.visualcrossing.com

application weather-china 26601 China-Weather weather
    owner "China Meteorological Administration"
    source unverified
    domain weather.com.cn
    domain weathercn.com
    domain cma.cn
    domain cma.gov.cn
    test www.weather.com.cn

application weather-pro 26602 WeatherPro weather
    owner "DTN"
    source unverified
    domain weatherpro.com
    domain meteogroup.com
    domain dtn.com
    test www.weatherpro.com

application weatherapi 26603 WeatherAPI weather
    owner "WeatherAPI.com"
    source unverified
    domain weatherapi.com
    test api.weatherapi.com

application weatherbit 26604 Weatherbit weather
    owner "Weatherbit LLC"
    source unverified
    domain weatherbit.io
    test api.weatherbit.io

application weatherbug 26605 WeatherBug weather
    owner "GroundTruth"
    source unverified
    domain weatherbug.com
    domain weatherbug.net
    test www.weatherbug.com

application weatherflow 26606 Tempest weather
    owner "WeatherFlow"
    source unverified
    domain weatherflow.com
    domain tempestwx.com
    test swd.weatherflow.com

application weathernews 26607 Weathernews weather
    owner "Weathernews Inc."
    source unverified
    domain weathernews.jp
    domain weathernews.com
    domain wni.com
    domain weathernews.co.jp
    test www.weathernews.jp

application wetter-com 26608 wetter-com weather
    owner "wetter.com GmbH"
    source unverified
    domain wetter.com
    test www.wetter.com

application wetteronline 26609 WetterOnline weather
    owner "WetterOnline GmbH"
    source unverified
    domain wetteronline.de
    domain wo-cloud.com
    domain weatherandradar.com
    test st.wetteronline.de
    test prod.wo-cloud.com

application windfinder 26610 Windfinder weather
    owner "Windfinder.com GmbH"
    source unverified
    domain windfinder.com
    test www.windfinder.com

application windguru 26611 Windguru weather
    owner "Windguru"
    source unverified
    domain windguru.cz
    domain windguru.com
    test www.windguru.cz

application windy 26612 Windy weather
    owner "Windyty, SE"
    source unverified
    domain windy.com
    domain windyty.com
    test node.windy.com
    test ims.windy.com

application yandex-weather 26613 Yandex-Weather weather
    owner "Yandex LLC"
    source unverified
    domain weather.yandex.ru
    domain pogoda.yandex.ru
    domain weather.yandex.com
    test pogoda.yandex.ru
    test-not yandex.ru

application yr 26614 Yr weather
    owner "MET Norway"
    source unverified
    domain yr.no
    domain met.no
    test api.met.no
    test www.yr.no

application zoom-earth 26615 Zoom-Earth weather
    owner "Neave Interactive"
    source unverified
    domain zoom.earth
    test www.zoom.earth
