# Telephony over the internet: call services, SIP providers and softphones.
# SPDX-License-Identifier: MIT

application acrobits 26354 Acrobits voip
    source unverified
    domain acrobits.net
    domain acrobits.cz
    test www.acrobits.net

application aircall 26355 Aircall voip
    owner "Aircall SAS"
    source unverified
    domain aircall.io
    test www.aircall.io

application antisip 26356 Antisip voip
    source unverified
    domain antisip.com
    test www.antisip.com

application avaya 26357 Avaya voip
    owner "Avaya LLC"
    source unverified
    domain avaya.com
    domain avayacloud.com
    test www.avaya.com

application bandwidth-com 26358 Bandwidth voip
    owner "Bandwidth Inc."
    source unverified
    domain bandwidth.com
    test www.bandwidth.com

application betamax-voip 26359 Betamax voip
    owner "Dellmont"
    source unverified
    domain voipbuster.com
    domain voipstunt.com
    domain voipcheap.com
    domain justvoip.com
    domain lowratevoip.com
    domain poivy.com
    domain freevoipdeal.com
    test sip.voipbuster.com

application binotel 26360 Binotel voip
    source unverified
    domain binotel.com
    domain binotel.ua
    test www.binotel.com

application boss-revolution 26361 BOSS-Revolution voip
    owner "IDT Corporation"
    source unverified
    domain bossrevolution.com
    test www.bossrevolution.com

application bulutfon 26362 Bulutfon voip
    source unverified
    domain bulutfon.com
    test www.bulutfon.com

application burner 26363 Burner voip
    source unverified
    domain burnerapp.com
    test www.burnerapp.com

application callcentric 26364 Callcentric voip
    source unverified
    domain callcentric.com
    test www.callcentric.com

application callhippo 26365 CallHippo voip
    source unverified
    domain callhippo.com
    test www.callhippo.com

application cloudtalk 26366 CloudTalk voip
    source unverified
    domain cloudtalk.io
    test www.cloudtalk.io

application counterpath 26367 Bria voip
    owner "Alianza"
    source unverified
    domain counterpath.com
    test www.counterpath.com

application dingtone 26368 Dingtone voip
    source unverified
    domain dingtone.me
    test www.dingtone.me

application dus-net 26369 dus-net voip
    owner "dus.net GmbH"
    source unverified
    domain dus.net
    test www.dus.net

application easybell 26370 easybell voip
    owner "easybell GmbH"
    source unverified
    domain easybell.de
    test voip.easybell.de

application exotel 26371 Exotel voip
    source unverified
    domain exotel.com
    domain exotel.in
    test www.exotel.com

application facetime 26372 FaceTime voip
    owner "Apple Inc."
    source unverified
    domain facetime.apple.com
    test facetime.apple.com
    test-not www.apple.com

application flowroute 26373 Flowroute voip
    source unverified
    domain flowroute.com
    test www.flowroute.com

application fongo 26374 Fongo voip
    source unverified
    domain fongo.com
    domain freephoneline.ca
    test www.fongo.com

application google-voice 26375 Google-Voice voip
    owner "Google LLC"
    source unverified
    domain voice.google.com
    domain telephony.goog
    test voice.google.com
    test voice.telephony.goog

application grasshopper 26376 Grasshopper voip
    owner "GoTo Group, Inc."
    source unverified
    domain grasshopper.com
    test www.grasshopper.com

application hiya 26377 Hiya voip
    owner "Hiya Inc."
    source unverified
    domain hiya.com
    test www.hiya.com

application hushed 26378 Hushed voip
    source unverified
    domain hushed.com
    test www.hushed.com

application innovaphone 26379 innovaphone voip
    owner "innovaphone AG"
    source unverified
    domain innovaphone.com
    test www.innovaphone.com

application intermedia 26380 Intermedia voip
    owner "Intermedia.net, Inc."
    source unverified
    domain intermedia.net
    domain intermedia.com
    test www.intermedia.net

application justcall 26381 JustCall voip
    source unverified
    domain justcall.io
    test www.justcall.io

application knowlarity 26382 Knowlarity voip
    source unverified
    domain knowlarity.com
    test www.knowlarity.com

application line2 26383 Line2 voip
    source unverified
    domain line2.com
    test www.line2.com

application linphone 26384 Linphone voip
    owner "Belledonne Communications"
    source unverified
    domain linphone.org
    test sip.linphone.org

application localphone 26385 Localphone voip
    source unverified
    domain localphone.com
    test www.localphone.com

application magicjack 26386 magicJack voip
    source unverified
    domain magicjack.com
    test www.magicjack.com

application mango-office 26387 Mango-Office voip
    source unverified
    domain mango-office.ru
    test www.mango-office.ru

application mitel 26388 Mitel voip
    owner "Mitel Networks Corporation"
    source unverified
    domain mitel.com
    domain mitel.io
    test www.mitel.com

application mumble 26389 Mumble voip
    source unverified
    domain mumble.info
    test www.mumble.info

application my-net-fone 26390 MyNetFone voip
    source unverified
    domain mynetfone.com.au
    test www.mynetfone.com.au

application netgsm 26391 Netgsm voip
    source unverified
    domain netgsm.com.tr
    test www.netgsm.com.tr

application nextiva 26392 Nextiva voip
    owner "Nextiva, Inc."
    source unverified
    domain nextiva.com
    test www.nextiva.com

application nfon 26393 NFON voip
    owner "NFON AG"
    source unverified
    domain nfon.com
    domain nfon.net
    domain cloudya.com
    domain cloud-cfg.com
    # nfon.com, Merkblatt Plug & Play, firewall settings
    network 109.68.96.0/21
    test start.cloudya.com

application onsip 26394 OnSIP voip
    source unverified
    domain onsip.com
    test www.onsip.com

application ooma 26395 Ooma voip
    owner "Ooma, Inc."
    source unverified
    domain ooma.com
    test www.ooma.com

application pascom 26396 pascom voip
    source unverified
    domain pascom.net
    domain pascom.cloud
    test www.pascom.net

application peoplefone 26397 peoplefone voip
    source unverified
    domain peoplefone.com
    domain peoplefone.ch
    domain peoplefone.de
    test www.peoplefone.com

application phone-com 26398 Phone-com voip
    source unverified
    domain phone.com
    test www.phone.com

application pinger 26399 Pinger voip
    owner "Pinger, Inc."
    source unverified
    domain pinger.com
    test www.pinger.com

application placetel 26400 Placetel voip
    owner "Placetel GmbH"
    source unverified
    domain placetel.de
    domain fpbx.de
    domain finotel.com
    test www.placetel.de

application plivo 26401 Plivo voip
    owner "Plivo, Inc."
    source unverified
    domain plivo.com
    test www.plivo.com

application quo 26402 Quo voip
    owner "OpenPhone Technologies, Inc."
    source unverified
    domain openphone.com
    domain quo.com
    test www.openphone.com

application rebtel 26403 Rebtel voip
    source unverified
    domain rebtel.com
    test www.rebtel.com

application signalwire 26404 SignalWire voip
    source unverified
    domain signalwire.com
    domain freeswitch.org
    test www.signalwire.com

application sipcall 26405 sipcall voip
    source unverified
    domain sipcall.ch
    test www.sipcall.ch

application sipgate 26406 sipgate voip
    owner "sipgate GmbH"
    source unverified
    domain sipgate.de
    domain sipgate.net
    domain sipgate.com
    domain sipgate.co.uk
    domain sipgate.at
    domain simquadrat.de
    domain satellite.me
    test sipgate.de

application sipnet 26407 SIPNET voip
    source unverified
    domain sipnet.ru
    test www.sipnet.ru

application skype 20026 Skype voip
    owner "Microsoft Corporation"
    source document https://learn.microsoft.com/en-us/microsoft-365/enterprise/urls-and-ip-address-ranges
    domain skype.com
    domain skypeassets.com
    domain lync.com
    domain sfbassets.com
    test www.skype.com
    test config.edge.skype.com
    test-not teams.microsoft.com

application sonetel 26408 Sonetel voip
    source unverified
    domain sonetel.com
    test www.sonetel.com

application starface 26409 STARFACE voip
    owner "STARFACE GmbH"
    source unverified
    domain starface.de
    domain starface.com
    test www.starface.de

application swyx 26410 Swyx voip
    owner "Enreach"
    source unverified
    domain swyx.com
    domain swyx.de
    test www.swyx.com

application talkatone 26411 Talkatone voip
    source unverified
    domain talkatone.com
    test www.talkatone.com

application teamspeak 26412 TeamSpeak voip
    owner "TeamSpeak Systems GmbH"
    source list v2fly/domain-list-community@e20483a4b518175c18f31af0ceb941def8bee2eb data/teamspeak
    domain teamspeak.com
    domain teamspeak-services.com
    domain myteamspeak.com
    test www.teamspeak.com

application telavox 26413 Telavox voip
    source unverified
    domain telavox.com
    test www.telavox.com

application telnyx 26414 Telnyx voip
    owner "Telnyx LLC"
    source unverified
    domain telnyx.com
    test sip.telnyx.com

application textnow 26415 TextNow voip
    owner "TextNow, Inc."
    source unverified
    domain textnow.com
    domain textnow.me
    test www.textnow.com

application textplus 26416 textPlus voip
    source unverified
    domain textplus.com
    test www.textplus.com

application three-cx 26417 3CX voip
    owner "3CX Ltd."
    source unverified
    domain 3cx.com
    domain 3cx.net
    domain 3cx.eu
    domain 3cx.us
    domain 3cx.co.uk
    domain 3cx.de
    test www.3cx.com

application truecaller 26418 Truecaller voip
    owner "True Software Scandinavia AB"
    source unverified
    domain truecaller.com
    test www.truecaller.com

application twilio 26419 Twilio voip
    owner "Twilio Inc."
    source document https://www.twilio.com/docs/voice/sdks/network-connectivity-requirements
    domain twilio.com
    domain twiliocdn.com
    domain twil.io
    domain twilio.run
    # https://www.twilio.com/docs/voice/sdks/network-connectivity-requirements
    network 168.86.128.0/18
    test chunderw-vpc-gll.twilio.com
    test media.twiliocdn.com

application ventrilo 26420 Ventrilo voip
    source unverified
    domain ventrilo.com
    test www.ventrilo.com

application verimor 26421 Verimor voip
    source unverified
    domain verimor.com.tr
    test www.verimor.com.tr

application vivox 26422 Vivox voip
    owner "Unity Technologies"
    source unverified
    domain vivox.com
    test mt1p.www.vivox.com

application voip-ms 26423 VoIP-ms voip
    source unverified
    domain voip.ms
    test www.voip.ms

application voipfone 26424 Voipfone voip
    source unverified
    domain voipfone.co.uk
    test www.voipfone.co.uk

application vonage 26425 Vonage voip
    owner "Vonage Holdings Corp."
    source unverified
    domain vonage.com
    domain vonage.co.uk
    domain vonage.ca
    domain vonagebusiness.com
    domain vonagenetworks.net
    domain nexmo.com
    network 168.100.64.0/18
    network 216.147.0.0/18
    test www.vonage.com
    test api.nexmo.com

application voys 26426 Voys voip
    source unverified
    domain voys.nl
    domain voipgrid.nl
    test www.voys.nl

application wildix 26427 Wildix voip
    source unverified
    domain wildix.com
    test www.wildix.com

application yolla 26428 Yolla voip
    source unverified
    domain yollacalls.com
    test www.yollacalls.com

application zadarma 26429 Zadarma voip
    source unverified
    domain zadarma.com
    domain novofon.com
    domain novofon.ru
    test www.zadarma.com

application zoiper 26430 Zoiper voip
    source unverified
    domain zoiper.com
    test www.zoiper.com
