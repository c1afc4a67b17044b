# Lights, locks, thermostats, speakers, doorbells, cameras, cleaners and appliances of homes.
# SPDX-License-Identifier: MIT

application abode 24935 abode smart-home
    owner "abode systems"
    source unverified
    domain goabode.com
    test my.goabode.com

application adt 24936 ADT smart-home
    owner "ADT LLC"
    source unverified
    domain adt.com
    domain adtpulse.com
    test portal.adtpulse.com

application ajax-systems 24937 Ajax-Systems smart-home
    owner "Ajax Systems"
    source unverified
    domain ajax.systems
    test www.ajax.systems

application alarm-com 24938 Alarm-com smart-home
    owner "Alarm.com"
    source unverified
    domain alarm.com
    domain alarmadmin.com
    test www.alarm.com

application alexa 20063 Alexa smart-home
    owner "Amazon.com, Inc."
    source unverified
    domain alexa.amazon.com
    domain alexa.amazon.co.uk
    domain alexa.amazon.de
    domain alexa.amazon.fr
    domain alexa.amazon.it
    domain alexa.amazon.es
    domain alexa.amazon.co.jp
    domain avs-alexa-na.amazon.com
    domain avs-alexa-eu.amazon.com
    domain avs-alexa-fe.amazon.com
    domain avs-alexa-4-na.amazon.com
    domain avs-alexa-5-na.amazon.com
    domain avs-alexa-6-na.amazon.com
    domain avs-alexa-7-na.amazon.com
    domain avs-alexa-8-na.amazon.com
    domain avs-alexa-12-na.amazon.com
    domain avs-alexa-13-na.amazon.com
    domain avs-alexa-14-na.amazon.com
    domain avs-alexa-15-na.amazon.com
    domain avs-alexa-16-na.amazon.com
    domain bob-dispatch-prod-na.amazon.com
    domain bob-dispatch-prod-eu.amazon.com
    domain bob-dispatch-prod-fe.amazon.com
    domain amazonalexa.com
    domain alexa.na.gateway.devices.a2z.com
    domain alexa.eu.gateway.devices.a2z.com
    domain alexa.fe.gateway.devices.a2z.com
    domain pitangui.amazon.com
    domain layla.amazon.com
    domain layla.amazon.co.uk
    domain layla.amazon.de
    domain guipitan.amazon.in
    domain guipitan.amazon.co.jp
    test avs-alexa-na.amazon.com
    test alexa.amazon.com

application anova 24939 Anova smart-home
    owner "Anova Applied Electronics"
    source unverified
    domain anovaculinary.com
    domain anovaculinary.io
    test www.anovaculinary.com

application apple-homekit 24940 Apple-Home smart-home
    owner "Apple Inc."
    source unverified
    domain homekit.apple.com
    test homekit.apple.com

application aqara 24941 Aqara smart-home
    owner "Lumi United Technology"
    source unverified
    domain aqara.com
    domain aqara.cn
    domain lumiunited.com
    test rpc-ger.aqara.com

application arlo 24942 Arlo smart-home
    owner "Arlo Technologies, Inc."
    source unverified
    domain arlo.com
    domain arloxcld.com
    test my.arlo.com

application august-home 24943 August-Yale smart-home
    owner "ASSA ABLOY"
    source unverified
    domain august.com
    domain yalehome.com
    domain aaecosystem.com
    test api-production.august.com

application ayla 24944 Ayla-Networks smart-home
    owner "Ayla Networks"
    source unverified
    domain aylanetworks.com
    domain ayla.com.cn
    test ads-field.aylanetworks.com

application blink 24945 Blink smart-home
    owner "Amazon.com, Inc."
    source unverified
    domain immedia-semi.com
    domain blinkforhome.com
    test rest-prod.immedia-semi.com

application bond-home 24946 Bond smart-home
    owner "Olibra"
    source unverified
    domain bondhome.io
    test www.bondhome.io

application bosch-smart-home 24947 Bosch-Smart-Home smart-home
    owner "Robert Bosch Smart Home GmbH"
    source unverified
    domain bosch-smarthome.com
    domain bosch-iot-cloud.com
    domain bosch-iot-suite.com
    test www.bosch-smarthome.com

application brilliant-home 24948 Brilliant smart-home
    owner "Brilliant Home Technology"
    source unverified
    domain brilliant.tech
    test www.brilliant.tech

application broadlink 24949 BroadLink smart-home
    owner "Hangzhou BroadLink"
    source unverified
    domain broadlink.com
    domain ibroadlink.com
    domain broadlink.com.cn
    test www.broadlink.com

application buderus 24950 Buderus smart-home
    owner "Bosch Thermotechnik"
    source unverified
    domain buderus.com
    domain buderus.de
    test www.buderus.com

application busch-jaeger 24951 Busch-Jaeger-ABB smart-home
    owner "ABB Ltd."
    source unverified
    domain busch-jaeger.de
    domain abb.com
    test api.my.busch-jaeger.de

application canary 24952 Canary smart-home
    owner "Canary Connect"
    source unverified
    domain canary.is
    test www.canary.is

application chamberlain-myq 24953 myQ smart-home
    owner "Chamberlain Group"
    source unverified
    domain myq.com
    domain chamberlain.com
    domain myqdevice.com
    domain liftmaster.com
    domain myq-cloud.com
    test account-devices-gdo.myq-cloud.com

application daikin 24954 Daikin smart-home
    owner "Daikin Industries"
    source unverified
    domain daikin.com
    domain daikin.eu
    domain daikineurope.com
    domain daikincloud.net
    domain daikinskyport.com
    test api.daikinskyport.com

application danfoss 24955 Danfoss smart-home
    owner "Danfoss A/S"
    source unverified
    domain danfoss.com
    test www.danfoss.com

application doorbird 24956 DoorBird smart-home
    owner "Bird Home Automation GmbH"
    source unverified
    domain doorbird.com
    domain doorbird.net
    test www.doorbird.com

application drayton-wiser 24957 Wiser smart-home
    owner "Schneider Electric"
    source unverified
    domain draytoncontrols.co.uk
    test www.draytoncontrols.co.uk

application dreame-home 24958 Dreame smart-home
    owner "Dreame Technology"
    source unverified
    domain dreame.tech
    domain dreametech.com
    test eu.iot.dreame.tech

application dyson 24959 Dyson smart-home
    owner "Dyson Limited"
    source unverified
    domain dyson.com
    domain dyson.co.uk
    domain dyson.de
    domain dyson.fr
    domain dyson.cn
    test appapi.cp.dyson.com

application ecobee 24960 ecobee smart-home
    owner "ecobee Technologies ULC"
    source unverified
    domain ecobee.com
    test api.ecobee.com

application ecovacs 24961 ECOVACS smart-home
    owner "Ecovacs Robotics"
    source unverified
    domain ecovacs.com
    domain ecouser.net
    domain ecovacs.cn
    test portal-eu.ecouser.net

application electrolux 24962 Electrolux-AEG smart-home
    owner "AB Electrolux"
    source unverified
    domain electrolux.com
    domain electroluxgroup.com
    domain aeg.com
    domain aeg.de
    domain electrolux.one
    test api.ocp.electrolux.one

application emporia 24963 Emporia smart-home
    owner "Emporia Energy"
    source unverified
    domain emporiaenergy.com
    test www.emporiaenergy.com

application eufy 24964 eufy smart-home
    owner "Anker Innovations"
    source unverified
    domain eufy.com
    domain eufylife.com
    domain eufymake.com
    test mysecurity.eufylife.com

application ewelink 24965 eWeLink smart-home
    owner "Coolkit Technology"
    source unverified
    domain ewelink.cc
    domain coolkit.cc
    domain coolkit.cn
    domain sonoff.tech
    test eu-disp.coolkit.cc

application fibaro 24966 FIBARO smart-home
    owner "Nice Polska"
    source unverified
    domain fibaro.com
    test home.fibaro.com

application ge-appliances 24967 GE-Appliances smart-home
    owner "GE Appliances"
    source unverified
    domain geappliances.com
    domain mysmarthq.com
    test www.geappliances.com

application gira 24968 Gira smart-home
    owner "Gira Giersiepen"
    source unverified
    domain gira.de
    domain gira.com
    test www.gira.de

application go-e 24969 go-e smart-home
    owner "go-e GmbH"
    source unverified
    domain go-e.com
    domain go-e.io
    domain go-e.co
    test www.go-e.com

application gogogate 24970 ismartgate smart-home
    owner "Gogogate"
    source unverified
    domain gogogate.com
    domain ismartgate.com
    test www.gogogate.com

application google-home 24971 Google-Assistant-and-Home smart-home
    owner "Google LLC"
    source unverified
    domain assistant.google.com
    domain embeddedassistant.googleapis.com
    domain homegraph.googleapis.com
    domain assistant-s3-pa.googleapis.com
    test embeddedassistant.googleapis.com

application govee 24972 Govee smart-home
    owner "Govee"
    source unverified
    domain govee.com
    test app2.govee.com
    test iot.govee.com

application gree-appliances 24973 Gree smart-home
    owner "Gree Electric Appliances"
    source unverified
    domain gree.com
    test eugrih.gree.com

application haier 24974 Haier-hOn smart-home
    owner "Haier Group"
    source unverified
    domain haier.com
    domain haier-europe.com
    domain hon-smarthome.com
    domain haier.net
    domain haigeek.com
    domain he.services
    test api-iot.he.services

application harmony-hub 24975 Logitech-Harmony smart-home
    owner "Logitech International S.A."
    source unverified
    domain myharmony.com
    test www.myharmony.com

application hive-home 24976 Hive smart-home
    owner "Centrica Hive Limited"
    source unverified
    domain hivehome.com
    test beekeeper.hivehome.com

application home-assistant 24977 Home-Assistant smart-home
    owner "Open Home Foundation"
    source unverified
    domain home-assistant.io
    domain nabucasa.com
    domain nabu.casa
    domain hass.io
    domain esphome.io
    domain openhomefoundation.org
    test alerts.home-assistant.io
    test example.ui.nabu.casa

application home-connect 24978 Home-Connect smart-home
    owner "BSH Hausgeraete GmbH"
    source unverified
    domain home-connect.com
    domain home-connect.cn
    domain bosch-home.com
    domain bsh-group.com
    domain homeconnectegw.com
    test prod.reu.rest.homeconnectegw.com

application homematic-ip 24979 Homematic-IP smart-home
    owner "eQ-3 AG"
    source unverified
    domain homematic-ip.com
    domain homematic.com
    domain eq-3.de
    test lookup.homematic.com

application homey 24980 Homey smart-home
    owner "Athom B.V."
    source unverified
    domain homey.app
    domain athom.com
    domain homey.ink
    domain homeylocal.com
    test connect.athom.com

application honeywell-home 24981 Honeywell-Home-Resideo smart-home
    owner "Resideo Technologies"
    source unverified
    domain resideo.com
    domain honeywellhome.com
    domain alarmnet.com
    domain mytotalconnectcomfort.com
    domain totalconnectcomfort.com
    test mytotalconnectcomfort.com

application hubitat 24982 Hubitat smart-home
    owner "Hubitat, Inc."
    source unverified
    domain hubitat.com
    test cloud.hubitat.com

application igloohome 24983 igloohome smart-home
    owner "igloohome"
    source unverified
    domain igloohome.co
    domain igloodeveloper.co
    test www.igloohome.co

application ikea-home-smart 24984 IKEA-Home-Smart smart-home
    owner "Inter IKEA Systems B.V."
    source unverified
    domain homesmart.ikea.net
    domain homesmart.ikea.com
    test fw.ota.homesmart.ikea.net

application innogy-smarthome 24985 LIVISI smart-home
    owner "LIVISI GmbH"
    source unverified
    domain livisi.de
    domain innogy-smarthome.de
    test www.livisi.de

application insteon 24986 Insteon smart-home
    owner "Insteon"
    source unverified
    domain insteon.com
    test www.insteon.com

application irobot 24987 iRobot smart-home
    owner "iRobot Corporation"
    source unverified
    domain irobot.com
    domain irobotapi.com
    test disc-prod.iot.irobotapi.com

application josh-ai 24988 Josh-ai smart-home
    owner "Josh.ai"
    source unverified
    domain josh.ai
    test www.josh.ai

application knx 24989 KNX smart-home
    owner "KNX Association"
    source unverified
    domain knx.org
    test www.knx.org

application ledvance 24990 LEDVANCE-Smart smart-home
    owner "LEDVANCE GmbH"
    source unverified
    domain ledvance.com
    test www.ledvance.com

application legrand 24991 Legrand smart-home
    owner "Legrand"
    source unverified
    domain legrand.com
    domain legrand.fr
    domain bticino.it
    domain bticino.com
    test www.legrand.com

application leviton 24992 Leviton smart-home
    owner "Leviton Manufacturing"
    source unverified
    domain leviton.com
    test my.leviton.com

application lg-thinq 24993 LG-ThinQ smart-home
    owner "LG Electronics Inc."
    source unverified
    domain lgthinq.com
    domain thinq.com
    domain smartthinq.com
    test eic.lgthinq.com

application lifx 24994 LIFX smart-home
    owner "LIFX"
    source unverified
    domain lifx.com
    domain lifx.co
    test api.lifx.com
    test v2.broker.lifx.co

application logi-circle 24995 Logi-Circle smart-home
    owner "Logitech International S.A."
    source unverified
    domain video.logi.com
    test api.video.logi.com

application loxone 24996 Loxone smart-home
    owner "Loxone Electronics GmbH"
    source unverified
    domain loxone.com
    domain loxonecloud.com
    test dns.loxonecloud.com

application lutron 24997 Lutron smart-home
    owner "Lutron Electronics"
    source unverified
    domain lutron.com
    domain lutron.io
    test device-login.lutron.com

application magenta-smarthome 24998 Magenta-SmartHome smart-home
    owner "Deutsche Telekom AG"
    source unverified
    domain smarthome.de
    domain qivicon.com
    test www.smarthome.de

application meross 24999 Meross smart-home
    owner "Meross Technology"
    source unverified
    domain meross.com
    test iotx-eu.meross.com

application midea 25000 Midea smart-home
    owner "Midea Group"
    source unverified
    domain midea.com
    domain appsmb.com
    domain msmartlife.cn
    domain smartmidea.net
    test mapp.appsmb.com

application miele 25001 Miele smart-home
    owner "Miele & Cie. KG"
    source unverified
    domain miele.com
    domain miele.de
    test api.mcs3.miele.com

application mill-heat 25002 Mill smart-home
    owner "Mill International"
    source unverified
    domain millheat.com
    domain millnorway.com
    test api.millheat.com

application mitsubishi-melcloud 25003 MELCloud smart-home
    owner "Mitsubishi Electric"
    source unverified
    domain melcloud.com
    domain mitsubishielectric.com
    test app.melcloud.com

application moen 25004 Moen-Flo smart-home
    owner "Moen Incorporated"
    source unverified
    domain moen.com
    domain meetflo.com
    test api.meetflo.com

application nanoleaf 25005 Nanoleaf smart-home
    owner "Nanoleaf"
    source unverified
    domain nanoleaf.me
    test www.nanoleaf.me

application narwal 25006 Narwal smart-home
    owner "Narwal Robotics"
    source unverified
    domain narwal.com
    test www.narwal.com

application nature-remo 25007 Nature-Remo smart-home
    owner "Nature Inc."
    source unverified
    domain nature.global
    test api.nature.global

application neato 25008 Neato smart-home
    owner "Vorwerk"
    source unverified
    domain neatorobotics.com
    domain vorwerk.com
    domain vorwerk.de
    domain ksecosys.com
    domain neatocloud.com
    test nucleo.neatocloud.com

application nest 20044 Nest smart-home
    owner "Google LLC"
    source list v2fly/domain-list-community@032b3ecd5de1598f9e1662bd9e2d144b3111e43e data/google
    source unverified
    domain nest.com
    domain dropcam.com
    domain smartdevicemanagement.googleapis.com
    domain nest-camera-frontend.googleapis.com
    domain home.google.com
    domain nestservices.google.com
    protocol weave
    test home.nest.com
    test transport.home.nest.com

application netatmo 25009 Netatmo smart-home
    owner "Legrand"
    source unverified
    domain netatmo.com
    domain netatmo.net
    test netcom.netatmo.net
    test api.netatmo.com

application nuki 25010 Nuki smart-home
    owner "Nuki Home Solutions GmbH"
    source unverified
    domain nuki.io
    test api.nuki.io

application openhab 25011 openHAB smart-home
    owner "openHAB Foundation e.V."
    source unverified
    domain openhab.org
    domain myopenhab.org
    test www.openhab.org

application panasonic-comfort-cloud 25012 Panasonic-Comfort-Cloud smart-home
    owner "Panasonic Holdings Corporation"
    source unverified
    domain accsmart.panasonic.com
    domain digital.panasonic.com
    test accsmart.panasonic.com

application philips-hue 20164 Philips-Hue smart-home
    owner "Signify N.V."
    source unverified
    domain meethue.com
    domain philips-hue.com
    domain signify.com
    # the default certificate
    organization "Philips Hue"
    test discovery.meethue.com
    test ws.meethue.com

application phyn 25013 Phyn smart-home
    owner "Phyn LLC"
    source unverified
    domain phyn.com
    test www.phyn.com

application rademacher 25014 Rademacher smart-home
    owner "Rademacher"
    source unverified
    domain rademacher.de
    test www.rademacher.de

application reolink 25015 Reolink smart-home
    owner "Reolink Innovation"
    source unverified
    domain reolink.com
    test p2p1.reolink.com

application ring 20067 Ring smart-home
    owner "Ring LLC"
    source unverified
    domain ring.com
    domain ring.devices.a2z.com
    test api.ring.com
    test-not www.ringcentral.com

application roborock 25016 Roborock smart-home
    owner "Beijing Roborock Technology"
    source unverified
    domain roborock.com
    test euiot.roborock.com

application schlage 25017 Schlage smart-home
    owner "Allegion plc"
    source unverified
    domain schlage.com
    domain allegion.com
    domain allegionengage.com
    domain allegion.yonomi.cloud
    test www.schlage.com

application schneider-electric 25018 Schneider-Electric smart-home
    owner "Schneider Electric SE"
    source unverified
    domain se.com
    domain schneider-electric.com
    domain apc.com
    domain struxureware.com
    domain ecostruxureit.com
    test www.se.com

application sense-energy 25019 Sense smart-home
    owner "Sense Labs"
    source unverified
    domain sense.com
    test www.sense.com

application sensi 25020 Sensi smart-home
    owner "Copeland"
    source unverified
    domain sensicomfort.com
    test www.sensicomfort.com

application sensibo 25021 Sensibo smart-home
    owner "Sensibo"
    source unverified
    domain sensibo.com
    test home.sensibo.com

application shark-ninja 25022 SharkNinja smart-home
    owner "SharkNinja"
    source unverified
    domain sharkninja.com
    domain sharkclean.com
    test www.sharkninja.com

application shelly 25023 Shelly smart-home
    owner "Shelly Group"
    source unverified
    domain shelly.cloud
    domain shelly.com
    domain allterco.com
    test api.shelly.cloud

application simplisafe 25024 SimpliSafe smart-home
    owner "SimpliSafe, Inc."
    source unverified
    domain simplisafe.com
    test api.simplisafe.com

application skybell 25025 SkyBell smart-home
    owner "SkyBell Technologies"
    source unverified
    domain skybell.com
    domain skybell.network
    domain myskybell.com
    test www.skybell.com

application smartthings 25026 SmartThings smart-home
    owner "Samsung Electronics Co., Ltd."
    source unverified
    domain smartthings.com
    domain samsungiots.com
    test api.smartthings.com
    test dc.connect.smartthings.com

application somfy 25027 Somfy-TaHoma smart-home
    owner "Somfy"
    source unverified
    domain somfy.com
    domain tahomalink.com
    domain overkiz.com
    domain somfy.fr
    domain somfy.de
    test ha101-1.overkiz.com

application sonos 20163 Sonos smart-home
    owner "Sonos, Inc."
    source unverified
    domain sonos.com
    test www.sonos.com

application switchbot 25028 SwitchBot smart-home
    owner "Wonderlabs"
    source unverified
    domain switchbot.com
    domain switch-bot.com
    domain switchbot.net
    test api.switch-bot.com

application tado 25029 tado smart-home
    owner "tado GmbH"
    source unverified
    domain tado.com
    test my.tado.com

application tibber 25030 Tibber smart-home
    owner "Tibber AS"
    source unverified
    domain tibber.com
    test api.tibber.com

application tp-link-kasa 25031 TP-Link-Kasa-and-Tapo smart-home
    owner "TP-Link Systems Inc."
    source unverified
    domain tplinkcloud.com
    domain tplinkcloud.com.cn
    domain kasasmart.com
    domain tapo.com
    domain tplinkra.com
    test wap.tplinkcloud.com
    test eu-wap.tplinkcloud.com
    test-not www.tp-link.com

application ttlock 25032 TTLock smart-home
    owner "Sciener"
    source unverified
    domain ttlock.com
    domain sciener.com
    domain sciener.cn
    test www.ttlock.com

application tuya 20165 Tuya smart-home
    owner "Tuya Inc."
    source unverified
    domain tuya.com
    domain tuyaus.com
    domain tuyaeu.com
    domain tuyacn.com
    domain tuyain.com
    domain tuya-inc.com
    domain wgine.com
    domain ismartlife.me
    test a1.tuyaeu.com
    test m2.tuyaus.com

application vaillant 25033 Vaillant smart-home
    owner "Vaillant Group"
    source unverified
    domain vaillant.com
    domain vaillant.de
    domain vaillant-group.com
    test identity.vaillant-group.com

application velux 25034 VELUX-ACTIVE smart-home
    owner "VELUX A/S"
    source unverified
    domain velux-active.com
    domain velux.com
    test www.velux-active.com

application verisure 25035 Verisure smart-home
    owner "Verisure"
    source unverified
    domain verisure.com
    domain verisure.es
    domain verisure.fr
    domain verisure.se
    domain verisure.it
    test automation01.verisure.com

application viessmann 25036 Viessmann smart-home
    owner "Viessmann Climate Solutions"
    source unverified
    domain viessmann.com
    domain viessmann.de
    domain viessmann-climatesolutions.com
    test api.viessmann.com

application vivint 25037 Vivint smart-home
    owner "Vivint, Inc."
    source unverified
    domain vivint.com
    domain vivintsky.com
    test www.vivint.com

application vstarcam 25038 VStarcam smart-home
    owner "VStarcam"
    source unverified
    domain vstarcam.com
    domain eye4.cn
    test www.vstarcam.com

application wansview 25039 Wansview smart-home
    owner "AJCloud"
    source unverified
    domain wansview.com
    domain ajcloud.net
    test www.wansview.com

application whirlpool 25040 Whirlpool smart-home
    owner "Whirlpool Corporation"
    source unverified
    domain whirlpool.com
    domain whrcloud.com
    domain whrcloud.eu
    test api.whrcloud.com

application wiz-lighting 25041 WiZ-Lighting smart-home
    owner "Signify N.V."
    source unverified
    domain wizconnected.com
    domain wiz.world
    test www.wizconnected.com

application wyze 25042 Wyze smart-home
    owner "Wyze Labs, Inc."
    source unverified
    domain wyze.com
    domain wyzecam.com
    test api.wyzecam.com

application xiaomi-home 25043 Xiaomi-Home smart-home
    owner "Xiaomi Inc."
    source unverified
    domain io.mi.com
    domain home.mi.com
    domain iot.mi.com
    domain miot-spec.org
    test de.api.io.mi.com
    test ot.io.mi.com

application yeelight 25044 Yeelight smart-home
    owner "Yeelink"
    source unverified
    domain yeelight.com
    test www.yeelight.com

application yi-technology 25045 YI-Home smart-home
    owner "YI Technology"
    source unverified
    domain xiaoyi.com
    domain yitechnology.com
    test api.eu.xiaoyi.com
