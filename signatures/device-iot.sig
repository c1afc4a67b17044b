# Clouds of devices: printers, televisions, routers, storage, cameras, wearables and platforms for things.
# SPDX-License-Identifier: MIT

application adafruit-io 21405 Adafruit-IO device-iot
    owner "Adafruit Industries"
    source unverified
    domain adafruit.com
    test io.adafruit.com

application airthings 21406 Airthings device-iot
    owner "Airthings ASA"
    source unverified
    domain airthings.com
    test www.airthings.com

application ambient-weather 21407 Ambient-Weather device-iot
    owner "Ambient LLC"
    source unverified
    domain ambientweather.com
    domain ambientweather.net
    test www.ambientweather.com

application amcrest 21408 Amcrest device-iot
    owner "Amcrest Technologies"
    source unverified
    domain amcrest.com
    domain amcrestcloud.com
    domain amcrestview.com
    test www.amcrest.com

application anker 21409 Anker device-iot
    owner "Anker Innovations"
    source unverified
    domain anker.com
    domain ankermake.com
    test www.anker.com

application apple-find-my 21410 Find-My device-iot
    owner "Apple Inc."
    source unverified
    domain fmip.icloud.com
    domain fmf.icloud.com
    domain fmipmobile.icloud.com
    domain fmfmobile.icloud.com
    test fmipmobile.icloud.com

application arduino-cloud 21411 Arduino-Cloud device-iot
    owner "Arduino S.r.l."
    source unverified
    domain iot.arduino.cc
    domain api2.arduino.cc
    test mqtts-up.iot.arduino.cc

application aruba-central 21412 Aruba-Central device-iot
    owner "Hewlett Packard Enterprise"
    source unverified
    domain central.arubanetworks.com
    domain device.arubanetworks.com
    domain activate.arubanetworks.com
    test device.arubanetworks.com

application asus-router 21413 ASUS-Router device-iot
    owner "ASUSTeK Computer Inc."
    source unverified
    domain asuscomm.com
    domain asusrouter.com
    domain router.asus.com
    test example.asuscomm.com

application asustor 21414 ASUSTOR device-iot
    owner "ASUSTOR Inc."
    source unverified
    domain asustor.com
    domain myasustor.com
    domain ezconnect.to
    test www.asustor.com

application avm-fritz 21415 FRITZ-Box device-iot
    owner "FRITZ! Technology GmbH"
    source unverified
    domain avm.de
    domain fritz.box
    domain fritz.com
    domain myfritz.net
    test www.myfritz.net
    test fritz.box

application awair 21416 Awair device-iot
    owner "Awair Inc."
    source unverified
    domain getawair.com
    domain awair.is
    test developer-apis.awair.is

application aws-iot 21417 AWS-IoT device-iot
    owner "Amazon Web Services, Inc."
    source unverified
    domain iot.us-east-1.amazonaws.com
    domain iot.us-west-2.amazonaws.com
    domain iot.eu-west-1.amazonaws.com
    domain iot.eu-central-1.amazonaws.com
    domain iot.ap-northeast-1.amazonaws.com
    domain iot.ap-southeast-1.amazonaws.com
    domain iot.ap-south-1.amazonaws.com
    domain iot.us-east-2.amazonaws.com
    test a1b2c3-ats.iot.eu-west-1.amazonaws.com

application axis 21418 Axis device-iot
    owner "Axis Communications AB"
    source unverified
    domain axis.com
    # the default certificate
    organization "Axis Communications AB"
    test dispatchs1.avhs.axis.com

application balena 21419 balena device-iot
    owner "Balena Ltd."
    source unverified
    domain balena.io
    domain balena-cloud.com
    domain balena-staging.com
    domain balena-devices.com
    domain balenacloud.com
    domain resin.io
    test api.balena-cloud.com

application bambu-lab 21420 Bambu-Lab device-iot
    owner "Bambu Lab"
    source unverified
    domain bambulab.com
    domain bambulab.cn
    domain bblmw.com
    test us.mqtt.bambulab.com

application belkin 21421 Belkin-Wemo device-iot
    owner "Belkin International"
    source unverified
    domain belkin.com
    domain wemo.com
    domain xbcs.net
    test nat.xbcs.net

application blynk 21422 Blynk device-iot
    owner "Blynk Inc."
    source unverified
    domain blynk.io
    domain blynk.cloud
    domain blynk.cc
    test www.blynk.io

application brother 21423 Brother device-iot
    owner "Brother Industries, Ltd."
    source unverified
    domain brother.com
    domain brother.co.jp
    domain brother-usa.com
    domain brother.eu
    domain brother.de
    domain brother.co.uk
    test www.brother.com

application cambium-networks 21424 Cambium-Networks device-iot
    owner "Cambium Networks"
    source unverified
    domain cambiumnetworks.com
    test cloud.cambiumnetworks.com

application canon-devices 21425 Canon-Devices device-iot
    owner "Canon Inc."
    source unverified
    domain canon.com
    domain canon.co.jp
    domain c-ij.com
    domain ugwdevice.net
    domain c-wss.com
    test gdlp01.c-wss.com

application chromecast 21426 Chromecast device-iot
    owner "Google LLC"
    source unverified
    domain cast.google.com
    domain home-devices.googleapis.com
    test cast.google.com

application control4 21427 Control4-Snap-One device-iot
    owner "Snap One"
    source unverified
    domain control4.com
    domain snapone.com
    domain ovrc.com
    test apis.control4.com

application cradlepoint 21428 Cradlepoint device-iot
    owner "Ericsson Enterprise Wireless Solutions"
    source unverified
    domain cradlepoint.com
    domain cradlepointecm.com
    test stream.cradlepointecm.com

application creality 21429 Creality device-iot
    owner "Creality 3D"
    source unverified
    domain creality.com
    domain crealitycloud.com
    domain crealitycloud.cn
    test www.creality.com

application crestron 21430 Crestron device-iot
    owner "Crestron Electronics"
    source unverified
    domain crestron.com
    domain crestron.io
    test www.crestron.com

application cricut 21431 Cricut device-iot
    owner "Cricut, Inc."
    source unverified
    domain cricut.com
    test www.cricut.com

application cumulocity 21432 Cumulocity device-iot
    owner "Cumulocity GmbH"
    source unverified
    domain cumulocity.com
    domain c8y.io
    test www.cumulocity.com

application d-link 21433 D-Link device-iot
    owner "D-Link Corporation"
    source unverified
    domain dlink.com
    domain mydlink.com
    domain dlink.com.tw
    domain dlink.de
    domain dlinkddns.com
    domain dlink.eu
    domain dlink.co.uk
    test www.mydlink.com

application dahua 21434 Dahua device-iot
    owner "Zhejiang Dahua Technology"
    source unverified
    domain dahuasecurity.com
    domain dahuatech.com
    domain easy4ipcloud.com
    domain easy4ip.com
    domain dahuaddns.com
    domain dahuap2p.com
    domain quickddns.com
    domain imoulife.com
    domain lechange.com
    domain imou.com
    domain lechange.cn
    test www.easy4ipcloud.com

application davis-weatherlink 21435 WeatherLink device-iot
    owner "Davis Instruments"
    source unverified
    domain weatherlink.com
    domain davisinstruments.com
    test www.weatherlink.com

application devolo 21436 devolo device-iot
    owner "devolo solutions GmbH"
    source unverified
    domain devolo.com
    domain devolo.de
    domain devolo.global
    domain mydevolo.com
    domain devolo.net
    test www.devolo.com

application digi 21437 Digi device-iot
    owner "Digi International"
    source unverified
    domain digi.com
    domain devicecloud.com
    test remotemanager.digi.com

application draytek 21438 DrayTek device-iot
    owner "DrayTek Corp."
    source unverified
    domain draytek.com
    domain drayddns.com
    domain draytek.de
    domain draytek.co.uk
    test www.draytek.com

application ecoflow 21439 EcoFlow device-iot
    owner "EcoFlow"
    source unverified
    domain ecoflow.com
    test mqtt-e.ecoflow.com

application ecowitt 21440 Ecowitt device-iot
    owner "Ecowitt"
    source unverified
    domain ecowitt.net
    domain ecowitt.com
    test www.ecowitt.net

application eero 21441 eero device-iot
    owner "eero LLC"
    source unverified
    domain eero.com
    domain e2ro.com
    test api-user.e2ro.com

application emnify 21442 emnify device-iot
    owner "emnify GmbH"
    source unverified
    domain emnify.com
    domain emnify.net
    test www.emnify.com

application emqx 21443 EMQX device-iot
    owner "EMQ Technologies"
    source unverified
    domain emqx.com
    domain emqx.io
    domain emqx.cloud
    domain emqxsl.com
    domain emqxsl.cn
    test broker.emqx.io

application enphase 21444 Enphase device-iot
    owner "Enphase Energy"
    source unverified
    domain enphase.com
    domain enphaseenergy.com
    test reports.enphaseenergy.com

application epson 21445 Epson device-iot
    owner "Seiko Epson Corporation"
    source unverified
    domain epson.com
    domain epson.net
    domain epsonconnect.com
    domain epson.co.jp
    domain epson.eu
    domain epson.de
    domain epson.biz
    domain epson.jp
    domain epsondevice.com
    test epsonconnect.com

application espressif 21446 Espressif device-iot
    owner "Espressif Systems"
    source unverified
    domain espressif.com
    domain espressif.cn
    test esp-rainmaker-mqtt.rainmaker.espressif.com

application ezviz 21447 EZVIZ device-iot
    owner "Hangzhou Ezviz Network"
    source unverified
    domain ezviz.com
    domain ezvizlife.com
    domain ys7.com
    domain ezvizru.com
    test euauth.ezvizlife.com

application fire-tv 21448 Fire-TV device-iot
    owner "Amazon.com, Inc."
    source unverified
    domain ftvr-na.amazon.com
    domain arcus-uswest.amazon.com
    domain device-metrics-us.amazon.com
    domain device-metrics-us-2.amazon.com
    domain unagi-na.amazon.com
    domain msh.amazon.com
    domain dcape-na.amazon.com
    domain dp-gw-na.amazon.com
    domain dp-gw-na-js.amazon.com
    domain ntp-g7g.amazon.com
    domain amazoncrl.com
    test device-metrics-us.amazon.com

application foscam 21449 Foscam device-iot
    owner "Foscam"
    source unverified
    domain foscam.com
    domain myfoscam.com
    domain ivyiot.com
    test www.foscam.com

application fossil 21450 Fossil-Wear-OS device-iot
    owner "Fossil Group"
    source unverified
    domain fossil.com
    test www.fossil.com

application fronius 21451 Fronius device-iot
    owner "Fronius International GmbH"
    source unverified
    domain fronius.com
    domain solarweb.com
    test www.solarweb.com

application gardena 21452 GARDENA-Husqvarna device-iot
    owner "Husqvarna AB"
    source unverified
    domain gardena.com
    domain husqvarna.com
    domain husqvarna.dev
    domain husqvarnagroup.com
    test api.amc.husqvarna.dev

application gl-inet 21453 GL-iNet device-iot
    owner "GL Technologies"
    source unverified
    domain gl-inet.com
    domain glddns.com
    domain goodcloud.xyz
    domain gl-inet.cn
    test www.goodcloud.xyz

application goodwe 21454 GoodWe device-iot
    owner "GoodWe Technologies"
    source unverified
    domain goodwe.com
    domain goodwe-power.com
    domain semsportal.com
    test www.semsportal.com

application google-tv 21455 Google-TV device-iot
    owner "Google LLC"
    source unverified
    domain androidtvwatsonfe-pa.googleapis.com
    domain androidtvchannels-pa.googleapis.com
    domain androidtvlauncherxfe-pa.googleapis.com
    domain tv.google.com
    test androidtvlauncherxfe-pa.googleapis.com

application google-wifi 21456 Google-Nest-Wifi device-iot
    owner "Google LLC"
    source unverified
    domain googlehomefoyer-pa.googleapis.com
    domain onhub.here
    domain accesspoints.googleapis.com
    test googlehomefoyer-pa.googleapis.com

application grandstream 21457 Grandstream device-iot
    owner "Grandstream Networks"
    source unverified
    domain grandstream.com
    domain gdms.cloud
    domain gwn.cloud
    test www.gdms.cloud

application growatt 21458 Growatt device-iot
    owner "Shenzhen Growatt"
    source unverified
    domain growatt.com
    domain ginverter.com
    domain growatt.cn
    test server.growatt.com

application hanwha-vision 21459 Hanwha-Vision device-iot
    owner "Hanwha Vision"
    source unverified
    domain hanwhavision.com
    domain hanwha-security.com
    test www.hanwhavision.com

application helium 21460 Helium device-iot
    owner "Nova Labs"
    source unverified
    domain helium.com
    domain helium.io
    domain hellohelium.com
    test www.helium.com

application hikvision 21461 Hikvision device-iot
    owner "Hangzhou Hikvision"
    source unverified
    domain hikvision.com
    domain hik-connect.com
    domain hik-online.com
    domain ezviz7.com
    domain hik-connectru.com
    domain hik-partner.com
    domain hikvision.ru
    test dev.hik-connect.com

application hisense 21462 Hisense-VIDAA device-iot
    owner "Hisense Group"
    source unverified
    domain hisense.com
    domain vidaahub.com
    domain hismarttv.com
    domain vidaa.com
    test www.hisense.com

application hivemq 21463 HiveMQ device-iot
    owner "HiveMQ GmbH"
    source unverified
    domain hivemq.com
    domain hivemq.cloud
    test broker.hivemq.com

application hoymiles 21464 Hoymiles device-iot
    owner "Hoymiles Power Electronics"
    source unverified
    domain hoymiles.com
    test global.hoymiles.com

application hp 21465 HP device-iot
    owner "HP Inc."
    source list v2fly/domain-list-community@52d13bc1c40762d6928e8c996c5f575c62470857 data/hp
    source unverified
    domain hp.com
    domain hpstore.com
    domain www8-hp.com
    domain hpconnected.com
    domain hpeprint.com
    domain hpsmart.com
    domain hpbizapps.com
    domain hpdaas.com
    # the default certificate
    organization "HP"
    test www.hp.com
    test ccc.hpeprint.com
    test instantink.hpconnected.com

application huawei-fusionsolar 21466 FusionSolar device-iot
    owner "Huawei Technologies Co., Ltd."
    source unverified
    domain fusionsolar.huawei.com
    test eu5.fusionsolar.huawei.com

application icon-ifit 21467 iFIT device-iot
    owner "iFIT Health & Fitness Inc."
    source unverified
    domain ifit.com
    domain nordictrack.com
    domain proform.com
    test www.ifit.com

application keenetic 21468 Keenetic device-iot
    owner "Keenetic"
    source unverified
    domain keenetic.com
    domain keenetic.net
    domain keenetic.pro
    domain keenetic.link
    domain keenetic.name
    domain keenetic.io
    domain ndmsystems.com
    test example.keenetic.link

application kindle-devices 21469 Kindle-Devices device-iot
    owner "Amazon.com, Inc."
    source unverified
    domain todo-g7g.amazon.com
    domain todo-ta-g7g.amazon.com
    domain cde-ta-g7g.amazon.com
    domain cde-g7g.amazon.com
    domain det-ta-g7g.amazon.com
    test todo-g7g.amazon.com

application konica-minolta 21470 Konica-Minolta device-iot
    owner "Konica Minolta, Inc."
    source unverified
    domain konicaminolta.com
    domain konicaminolta.jp
    domain konicaminolta.eu
    domain konicaminolta.us
    domain konicaminolta.de
    test www.konicaminolta.com

application kyocera-document 21471 Kyocera device-iot
    owner "Kyocera Corporation"
    source unverified
    domain kyoceradocumentsolutions.com
    domain kyocera.com
    domain kyocera.co.jp
    domain kyoceradocumentsolutions.us
    domain kyoceradocumentsolutions.eu
    test www.kyoceradocumentsolutions.com

application lancom 21472 LANCOM device-iot
    owner "LANCOM Systems GmbH"
    source unverified
    domain lancom-systems.de
    domain lancom-systems.com
    domain lancom.de
    test www.lancom-systems.de

application lexmark 21473 Lexmark device-iot
    owner "Lexmark International"
    source unverified
    domain lexmark.com
    test www.lexmark.com

application lg-electronics 21474 LG device-iot
    owner "LG Electronics Inc."
    source unverified
    domain lg.com
    domain lge.com
    domain lgtvsdp.com
    domain lgappstv.com
    domain lgtvcommon.com
    domain lgeapi.com
    domain lgemembers.com
    domain lgtviot.com
    domain lgchannels.com
    test de.lgtvsdp.com
    test ngfts.lge.com

application linksys 21475 Linksys device-iot
    owner "Linksys Holdings"
    source unverified
    domain linksys.com
    domain linksyssmartwifi.com
    domain linksysremotemanagement.com
    test heartbeat.linksyssmartwifi.com

application litter-robot 21476 Litter-Robot device-iot
    owner "Whisker"
    source unverified
    domain litter-robot.com
    domain whisker.com
    domain iothings.site
    test v2.api.whisker.iothings.site

application loewe 21477 Loewe device-iot
    owner "Loewe Technology GmbH"
    source unverified
    domain loewe.tv
    test www.loewe.tv

application lorex 21478 Lorex device-iot
    owner "Lorex Technology"
    source unverified
    domain lorex.com
    domain lorexddns.net
    domain lorexservices.com
    test www.lorex.com

application losant 21479 Losant device-iot
    owner "Losant IoT"
    source unverified
    domain losant.com
    test broker.losant.com

application meater 21480 MEATER device-iot
    owner "Apption Labs"
    source unverified
    domain meater.com
    test www.meater.com

application merakicloud 20153 MerakiCloud device-iot
    owner "Cisco Systems, Inc."
    source unverified
    domain meraki.com
    domain meraki.cn
    domain meraki.net
    domain network-auth.com
    domain ikarem.io
    domain meraki-go.com
    domain merakigo.com
    protocol meraki-cloud
    test dashboard.meraki.com
    test n1.meraki.com

application mikrotik 21481 MikroTik device-iot
    owner "SIA Mikrotikls"
    source unverified
    domain mikrotik.com
    domain mynetname.net
    domain mt.lv
    test cloud2.mikrotik.com

application milestone 21482 Milestone device-iot
    owner "Milestone Systems"
    source unverified
    domain milestonesys.com
    test www.milestonesys.com

application nanit 21483 Nanit device-iot
    owner "Nanit"
    source unverified
    domain nanit.com
    test www.nanit.com

application netgear 21484 NETGEAR device-iot
    owner "NETGEAR, Inc."
    source unverified
    domain netgear.com
    domain netgear.de
    domain mynetgear.com
    domain routerlogin.com
    domain routerlogin.net
    domain readynas.com
    domain netgearcloud.com
    domain orbilogin.com
    domain meural.com
    test www.netgear.com

application octoprint 21485 OctoPrint device-iot
    owner "OctoPrint"
    source unverified
    domain octoprint.org
    domain octoeverywhere.com
    test www.octoprint.org

application oki 21486 OKI device-iot
    owner "Oki Electric Industry"
    source unverified
    domain oki.com
    test www.oki.com

application one-nce 21487 1NCE device-iot
    owner "1NCE GmbH"
    source unverified
    domain 1nce.com
    test www.1nce.com

application onyx-boox 21488 BOOX device-iot
    owner "Onyx International"
    source unverified
    domain boox.com
    domain onyx-international.cn
    test push.boox.com

application panasonic-viera 21489 Panasonic-VIERA device-iot
    owner "Panasonic Holdings Corporation"
    source unverified
    domain vieracast.tv
    domain myhomescreen.tv
    domain viera.tv
    test pna.vieracast.tv

application papercut 21490 PaperCut device-iot
    owner "PaperCut Software"
    source unverified
    domain papercut.com
    domain papercut.software
    test www.papercut.com

application particle 21491 Particle device-iot
    owner "Particle Industries"
    source unverified
    domain particle.io
    domain spark.io
    test device.spark.io

application peplink 21492 Peplink device-iot
    owner "Peplink"
    source unverified
    domain peplink.com
    domain pepwave.com
    test ac1.peplink.com

application petcube 21493 Petcube device-iot
    owner "Petcube, Inc."
    source unverified
    domain petcube.com
    test www.petcube.com

application petkit 21494 Petkit device-iot
    owner "Petkit Network Technology"
    source unverified
    domain petkit.com
    domain petkt.com
    test api.petkt.com

application philips-tv 21495 Philips-TV device-iot
    owner "TP Vision"
    source unverified
    domain tpvision.com
    domain zeasn.tv
    domain nettvservices.com
    domain titanos.tv
    test www.tpvision.com

application plume 21496 Plume device-iot
    owner "Plume Design, Inc."
    source unverified
    domain plume.com
    test www.plume.com

application printix 21497 Printix device-iot
    owner "Tungsten Automation"
    source unverified
    domain printix.net
    domain printix.com
    test www.printix.net

application prusa 21498 Prusa device-iot
    owner "Prusa Research a.s."
    source unverified
    domain prusa3d.com
    domain prusa3d.cz
    test connect.prusa3d.com

application qnap 21499 QNAP device-iot
    owner "QNAP Systems, Inc."
    source unverified
    domain qnap.com
    domain myqnapcloud.com
    domain myqnapcloud.io
    domain qnap.com.cn
    domain myqnapcloud.cn
    domain qlink.to
    # the default certificate
    organization "QNAP Systems Inc."
    organization "QNAP Systems, Inc."
    test www.myqnapcloud.com

application rachio 21500 Rachio device-iot
    owner "Rachio, Inc."
    source unverified
    domain rach.io
    domain rachio.com
    test www.rach.io

application rain-bird 21501 Rain-Bird device-iot
    owner "Rain Bird Corporation"
    source unverified
    domain rainbird.com
    test www.rainbird.com

application remarkable 21502 reMarkable device-iot
    owner "reMarkable AS"
    source unverified
    domain remarkable.com
    domain remarkable.engineering
    test internal.cloud.remarkable.com

application ricoh 21503 Ricoh device-iot
    owner "Ricoh Company, Ltd."
    source unverified
    domain ricoh.com
    domain ricoh-usa.com
    domain ricoh.co.jp
    domain ricoh-europe.com
    test www.ricoh.com

application roku 20075 Roku device-iot
    owner "Roku, Inc."
    source unverified
    domain roku.com
    domain rokutime.com
    domain ravm.tv
    test scribe.logs.roku.com

application ruckus 21504 RUCKUS device-iot
    owner "CommScope"
    source unverified
    domain ruckuswireless.com
    domain ruckusnetworks.com
    domain ruckus.cloud
    domain commscope.com
    test sw-registrar.ruckuswireless.com

application samsung 20162 Samsung device-iot
    owner "Samsung Electronics Co., Ltd."
    source list v2fly/domain-list-community@00e4a2a98fdfcf400f518a9a0f725ea511e8110c data/samsung
    source unverified
    domain samsung.com
    domain samsung
    domain samsungcloud.com
    domain samsungosp.com
    domain samsungqbe.com
    domain samsungknox.com
    domain samsungiotcloud.com
    domain samsungrs.com
    domain samsungconsent.com
    domain knoxemm.com
    domain samsungeshop.com.cn
    domain galaxymobile.jp
    domain samsungcloudsolution.com
    domain samsungcloudsolution.net
    domain samsungcloudcdn.com
    domain samsungelectronics.com
    domain samsungotn.net
    domain samsungrm.net
    domain samsungyosemite.com
    domain samsungcloudplatform.com
    domain samsung.de
    domain internetat.tv
    domain samsunghrm.com
    domain secb2b.com
    test www.samsung.com
    test lcprd1.samsungcloudsolution.net

application sharp 21505 Sharp device-iot
    owner "Sharp Corporation"
    source unverified
    domain sharp.co.jp
    domain sharp.com
    domain sharpusa.com
    domain sharp.eu
    domain global.sharp
    test www.sharp.co.jp

application sierra-wireless 21506 Sierra-Wireless device-iot
    owner "Semtech Corporation"
    source unverified
    domain sierrawireless.com
    domain airvantage.net
    test eu.airvantage.net

application sigfox 21507 Sigfox device-iot
    owner "UnaBiz"
    source unverified
    domain sigfox.com
    test backend.sigfox.com

application sma-solar 21508 SMA device-iot
    owner "SMA Solar Technology AG"
    source unverified
    domain sma.de
    domain sunnyportal.com
    domain sma-america.com
    test ldm-devapi.sunnyportal.com

application snom 21509 Snom device-iot
    owner "Snom Technology"
    source unverified
    domain snom.com
    test secure-provisioning.snom.com

application snoo 21510 Happiest-Baby device-iot
    owner "Happiest Baby, Inc."
    source unverified
    domain happiestbaby.com
    test www.happiestbaby.com

application solaredge 21511 SolarEdge device-iot
    owner "SolarEdge Technologies"
    source unverified
    domain solaredge.com
    test prod2.solaredge.com
    test monitoring.solaredge.com

application solis 21512 Solis device-iot
    owner "Ginlong Technologies"
    source unverified
    domain soliscloud.com
    domain ginlong.com
    test www.soliscloud.com

application solis-solarman 21513 SOLARMAN device-iot
    owner "IGEN Tech"
    source unverified
    domain solarmanpv.com
    test access1.solarmanpv.com

application sony-bravia 21514 Sony-BRAVIA device-iot
    owner "Sony Group Corporation"
    source unverified
    domain sony.tv
    test update.sony.tv

application starlink 21515 Starlink device-iot
    owner "Space Exploration Technologies Corp."
    source unverified
    domain starlink.com
    domain starlinkisp.net
    test www.starlink.com

application sungrow 21516 Sungrow device-iot
    owner "Sungrow Power Supply"
    source unverified
    domain isolarcloud.com
    domain isolarcloud.eu
    domain isolarcloud.com.hk
    domain sungrowpower.com
    test gateway.isolarcloud.eu

application sure-petcare 21517 Sure-Petcare device-iot
    owner "Sure Petcare"
    source unverified
    domain surehub.io
    domain surepetcare.io
    domain surepetcare.com
    test www.surehub.io

application swann 21518 Swann device-iot
    owner "Swann Communications"
    source unverified
    domain swann.com
    test www.swann.com

application synology 21519 Synology device-iot
    owner "Synology Inc."
    source list v2fly/domain-list-community@77daa7eba5664c83bf8dc94d92206df161925488 data/synology
    source unverified
    domain synology.com
    domain synology.cn
    domain quickconnect.to
    domain quickconnect.cn
    domain gofile.me
    domain synology.me
    domain diskstation.me
    domain i234.me
    domain myds.me
    domain dscloud.biz
    domain dscloud.me
    domain dscloud.mobi
    domain dsmynas.com
    domain familyds.com
    # the default certificate
    organization "Synology Inc."
    test global.quickconnect.to
    test account.synology.com
    test example.synology.me
    test-not update7.synologyupdate.com

application tcl 21520 TCL device-iot
    owner "TCL Technology"
    source unverified
    domain tcl.com
    domain tclking.com
    domain tclclouds.com
    domain ffalcon.cn
    domain leiniao.com
    domain huan.tv
    test www.tcl.com

application teltonika 21521 Teltonika device-iot
    owner "Teltonika"
    source unverified
    domain teltonika-networks.com
    domain teltonika.lt
    domain teltonika-iot-group.com
    domain teltonika-gps.com
    test www.teltonika-networks.com

application terramaster 21522 TerraMaster device-iot
    owner "TerraMaster"
    source unverified
    domain terra-master.com
    domain tnas.link
    domain tnas.online
    test www.terra-master.com

application thethingsnetwork 21523 The-Things-Network device-iot
    owner "The Things Industries"
    source unverified
    domain thethingsnetwork.org
    domain thethings.network
    domain thethingsindustries.com
    domain thethings.industries
    test eu1.cloud.thethings.network

application thingspeak 21524 ThingSpeak device-iot
    owner "The MathWorks, Inc."
    source unverified
    domain thingspeak.com
    test api.thingspeak.com

application tile 21525 Tile device-iot
    owner "Tile, Inc."
    source unverified
    domain tile.com
    domain tile-api.com
    domain thetileapp.com
    test production.tile-api.com

application tp-link 21526 TP-Link device-iot
    owner "TP-Link Systems Inc."
    source unverified
    domain tp-link.com
    domain tp-link.com.cn
    domain tplinkdns.com
    domain tplinkwifi.net
    domain tplogin.cn
    domain tplinkextender.net
    domain omadanetworks.com
    domain tplinknbu.com
    domain mercusys.com
    test www.tp-link.com

application ubidots 21527 Ubidots device-iot
    owner "Ubidots"
    source unverified
    domain ubidots.com
    test industrial.api.ubidots.com

application ubiquiti 21528 Ubiquiti device-iot
    owner "Ubiquiti Inc."
    source unverified
    domain ui.com
    domain ubnt.com
    domain amplifi.com
    # the default certificate
    organization "Ubiquiti Inc."
    organization "Ubiquiti Networks Inc."
    test sso.ui.com
    test trace.svc.ui.com

application ugreen 21529 UGREEN device-iot
    owner "Ugreen Group"
    source unverified
    domain ugreen.com
    domain ug.link
    domain ugnas.com
    test www.ugreen.com

application ultimaker 21530 UltiMaker device-iot
    owner "UltiMaker"
    source unverified
    domain ultimaker.com
    test www.ultimaker.com

application uniview 21531 Uniview device-iot
    owner "Zhejiang Uniview"
    source unverified
    domain uniview.com
    test en.ezcloud.uniview.com

application verkada 21532 Verkada device-iot
    owner "Verkada Inc."
    source unverified
    domain verkada.com
    test www.verkada.com

application victron-energy 21533 Victron-Energy device-iot
    owner "Victron Energy B.V."
    source unverified
    domain victronenergy.com
    domain victronenergy.nl
    test vrm.victronenergy.com
    test mqtt.victronenergy.com

application vizio 21534 VIZIO device-iot
    owner "VIZIO, Inc."
    source unverified
    domain vizio.com
    domain tvinteractive.tv
    test www.vizio.com

application wd-my-cloud 21535 WD-My-Cloud device-iot
    owner "Western Digital Corporation"
    source unverified
    domain mycloud.com
    domain wd2go.com
    domain wdtest1.com
    domain remotewd.com
    test os5.mycloud.com

application weber-connect 21536 Weber device-iot
    owner "Weber LLC"
    source unverified
    domain weber.com
    test www.weber.com

application xerox 21537 Xerox device-iot
    owner "Xerox Corporation"
    source unverified
    domain xerox.com
    test www.xerox.com

application xiaomi 20161 Xiaomi device-iot
    owner "Xiaomi Inc."
    source list v2fly/domain-list-community@09087c76fdcc7f44818065c9491c0ff0ec671d1a data/xiaomi
    source unverified
    domain xiaomi.com
    domain xiaomi.net
    domain xiaomi.cn
    domain mi.com
    domain miui.com
    domain mi-img.com
    domain mifile.cn
    domain miwifi.com
    domain xiaomiyoupin.com
    domain saxyit.com
    domain mi-fds.com
    domain mi-fds.net
    domain mi-idc.com
    domain poco.net
    protocol xiaomi
    test account.xiaomi.com

application yealink 21538 Yealink device-iot
    owner "Yealink"
    source unverified
    domain yealink.com
    test rps.yealink.com

application zebra 21539 Zebra device-iot
    owner "Zebra Technologies"
    source unverified
    domain zebra.com
    domain zatar.com
    test www.zebra.com

application zyxel 21540 Zyxel device-iot
    owner "Zyxel Group"
    source unverified
    domain zyxel.com
    domain myzyxel.com
    domain zyxel.eu
    test d.nebula.zyxel.com
