# Protection of endpoints and networks, passwords, certificates and reputation.
# SPDX-License-Identifier: MIT

application abuse-ch 21090 abuse-ch cybersecurity
    owner "abuse.ch"
    source unverified
    domain abuse.ch
    test urlhaus.abuse.ch

application actalis 21091 Actalis cybersecurity
    owner "Actalis S.p.A."
    source unverified
    domain actalis.it
    test www.actalis.it

application adblock-plus 21092 Adblock-Plus cybersecurity
    owner "eyeo GmbH"
    source unverified
    domain adblockplus.org
    domain getadblock.com
    domain eyeo.com
    domain acceptableads.com
    test www.adblockplus.org

application adguard 21093 AdGuard cybersecurity
    owner "Adguard Software Limited"
    source list v2fly/domain-list-community@026b94917118677004c9dc6c09113c7815833905 data/adguard
    source unverified
    domain adguard.com
    domain adguard.info
    domain adguard.org
    domain adtidy.org
    domain adguardaccount.com
    test filters.adtidy.org
    test-not dns.adguard.com

application ahnlab 21094 AhnLab cybersecurity
    owner "AhnLab, Inc."
    source unverified
    domain ahnlab.com
    test www.ahnlab.com

application akismet 21095 Akismet cybersecurity
    owner "Automattic Inc."
    source unverified
    domain akismet.com
    test www.akismet.com

application alienvault 21096 AlienVault-OTX cybersecurity
    owner "AT&T Cybersecurity"
    source unverified
    domain alienvault.com
    domain alienvault.cloud
    test otx.alienvault.com

application amazon-trust-services 21097 Amazon-Trust-Services cybersecurity
    owner "Amazon.com, Inc."
    source unverified
    domain amazontrust.com
    test ocsp.r2m01.amazontrust.com

application apple-certificates 21098 Apple-Certificates cybersecurity
    owner "Apple Inc."
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/apple-pki
    domain =crl.apple.com
    domain =ocsp.apple.com
    domain =ocsp2.apple.com
    domain =certs.apple.com
    domain =valid.apple.com
    test ocsp2.apple.com
    test crl.apple.com

application arctic-wolf 21099 Arctic-Wolf cybersecurity
    owner "Arctic Wolf Networks"
    source unverified
    domain arcticwolf.com
    test www.arcticwolf.com

application authy 21100 Authy cybersecurity
    owner "Twilio Inc."
    source list v2fly/domain-list-community@1d2545e25acc1aa3662e48c58aac728a141787f6 data/category-password-management
    domain authy.com
    test www.authy.com

application avast 20156 Avast cybersecurity
    owner "Gen Digital Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain avg.com
    domain avast.com
    domain avcdn.net
    domain avast.ru
    domain avast.de
    domain avast.co.jp
    domain avastbrowser.com
    domain avgbrowser.com
    domain avast.cz
    protocol avast
    test www.avast.com
    test www.avg.com

application avira 21101 Avira cybersecurity
    owner "Gen Digital Inc."
    source unverified
    domain avira.com
    domain avira-update.com
    domain avira.org
    test www.avira.com
    test personal.avira-update.com

application barracuda 21102 Barracuda cybersecurity
    owner "Barracuda Networks"
    source unverified
    domain barracuda.com
    domain barracudanetworks.com
    domain cudasvc.com
    domain barracudacentral.org
    test ess.barracudanetworks.com

application bitdefender 21103 Bitdefender cybersecurity
    owner "Bitdefender"
    source unverified
    domain bitdefender.com
    domain bitdefender.net
    domain bitdefender.de
    domain bitdefender.fr
    domain bitdefender.co.uk
    domain bitdefender.ro
    test upgrade.bitdefender.com
    test nimbus.bitdefender.net

application bitwarden 21104 Bitwarden cybersecurity
    owner "Bitwarden, Inc."
    source list v2fly/domain-list-community@697b6ded72d4d4a4fdc66eee22b08037586b26ec data/bitwarden
    source unverified
    domain bitwarden.com
    domain bitwarden.net
    domain bitwarden.eu
    test vault.bitwarden.com

application bugcrowd 21105 Bugcrowd cybersecurity
    owner "Bugcrowd Inc."
    source unverified
    domain bugcrowd.com
    test www.bugcrowd.com

application buypass 21106 Buypass cybersecurity
    owner "Buypass AS"
    source unverified
    domain buypass.com
    domain buypass.no
    test www.buypass.com

application carbon-black 21107 Carbon-Black cybersecurity
    owner "Broadcom Inc."
    source unverified
    domain carbonblack.com
    domain conferdeploy.net
    domain confer.net
    domain carbonblack.io
    test www.carbonblack.com

application ccleaner 21108 CCleaner cybersecurity
    owner "Gen Digital Inc."
    source unverified
    domain ccleaner.com
    domain piriform.com
    test www.ccleaner.com

application censys 21109 Censys cybersecurity
    owner "Censys, Inc."
    source unverified
    domain censys.io
    domain censys.com
    test www.censys.io

application certum 21110 Certum cybersecurity
    owner "Asseco Data Systems"
    source unverified
    domain certum.pl
    domain certum.eu
    domain ocsp-certum.com
    test subca.ocsp-certum.com

application check-point 21111 Check-Point cybersecurity
    owner "Check Point Software"
    source unverified
    domain checkpoint.com
    domain zonealarm.com
    domain avanan.com
    domain avanan.net
    test cws.checkpoint.com

application cisco-duo 21112 Duo cybersecurity
    owner "Cisco Systems, Inc."
    source unverified
    domain duosecurity.com
    domain duo.com
    test api-1234abcd.duosecurity.com

application cisco-talos 21113 Cisco-Secure-Endpoint cybersecurity
    owner "Cisco Systems, Inc."
    source unverified
    domain amp.cisco.com
    domain talosintelligence.com
    domain immunet.com
    domain snort.org
    test www.talosintelligence.com

application clamav 21114 ClamAV cybersecurity
    owner "Cisco Systems, Inc."
    source unverified
    domain clamav.net
    test database.clamav.net

application comodo 21115 Comodo-Xcitium cybersecurity
    owner "Xcitium"
    source unverified
    domain comodo.com
    domain xcitium.com
    test www.comodo.com

application crowdsec 21116 CrowdSec cybersecurity
    owner "CrowdSec"
    source unverified
    domain crowdsec.net
    test api.crowdsec.net

application crowdstrike 21117 CrowdStrike cybersecurity
    owner "CrowdStrike, Inc."
    source unverified
    domain crowdstrike.com
    domain cloudsink.net
    test ts01-b.cloudsink.net

application cybereason 21118 Cybereason cybersecurity
    owner "Cybereason Inc."
    source unverified
    domain cybereason.com
    domain cybereason.net
    test www.cybereason.com

application cylance 21119 Cylance cybersecurity
    owner "Arctic Wolf Networks"
    source unverified
    domain cylance.com
    test login.cylance.com

application d-trust 21120 D-Trust cybersecurity
    owner "D-Trust GmbH"
    source unverified
    domain d-trust.net
    domain d-trust.de
    test www.d-trust.net

application darktrace 21121 Darktrace cybersecurity
    owner "Darktrace"
    source unverified
    domain darktrace.com
    test www.darktrace.com

application dashlane 21122 Dashlane cybersecurity
    owner "Dashlane USA"
    source unverified
    domain dashlane.com
    test www.dashlane.com

application datadome 21123 DataDome cybersecurity
    owner "DataDome"
    source unverified
    domain datadome.co
    domain captcha-delivery.com
    test geo.captcha-delivery.com

application digicert 21124 DigiCert cybersecurity
    owner "DigiCert, Inc."
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/digicert
    source unverified
    domain digicert.com
    domain digitalcertvalidation.com
    domain freessl.com
    domain geotrust.com
    domain rapidssl.com
    domain thawte.com
    domain thawte.de
    domain thawte.fr
    domain digicert.cn
    domain digicert.net
    domain symcb.com
    domain symcd.com
    domain omniroot.com
    domain digicertcdn.com
    test ocsp.digicert.com
    test crl3.digicert.com

application dr-web 21125 Dr-Web cybersecurity
    owner "Doctor Web"
    source unverified
    domain drweb.com
    domain drweb.ru
    test update.drweb.com

application easylist 21126 EasyList cybersecurity
    owner "EasyList"
    source unverified
    domain easylist.to
    domain easylist-downloads.adblockplus.org
    test easylist.to

application enpass 21127 Enpass cybersecurity
    owner "Sinew Software"
    source unverified
    domain enpass.io
    test www.enpass.io

application entrust 21128 Entrust cybersecurity
    owner "Entrust Corporation"
    source unverified
    domain entrust.com
    domain entrust.net
    domain affirmtrust.com
    test ocsp.entrust.net

application eset 20158 ESET cybersecurity
    owner "ESET, spol. s r.o."
    source unverified
    domain eset.com
    domain eset.eu
    domain eset.sk
    domain eset.cz
    domain eset.de
    domain nod32.com
    domain eset.systems
    test update.eset.com

application f-secure 21129 F-Secure cybersecurity
    owner "F-Secure Corporation"
    source unverified
    domain f-secure.com
    domain fsapi.com
    test www.f-secure.com

application forcepoint 21130 Forcepoint cybersecurity
    owner "Forcepoint LLC"
    source unverified
    domain forcepoint.com
    domain websense.com
    domain mailcontrol.com
    domain blackspider.com
    domain forcepoint.net
    test www.forcepoint.com

application fortinet 20155 Fortinet cybersecurity
    owner "Fortinet, Inc."
    source unverified
    domain fortinet.com
    domain fortinet.net
    domain fortiguard.com
    domain forticloud.com
    domain fortiddns.com
    domain fortiguard.net
    # the default certificate
    organization "Fortinet"
    test update.fortiguard.net

application g-data 21131 G-DATA cybersecurity
    owner "G DATA CyberDefense AG"
    source unverified
    domain gdata.de
    domain gdatasoftware.com
    domain gdatasecurity.de
    test www.gdata.de

application ghostery 21132 Ghostery cybersecurity
    owner "Ghostery GmbH"
    source unverified
    domain ghostery.com
    domain ghostery.net
    test www.ghostery.com

application globalsign 21133 GlobalSign cybersecurity
    owner "GMO GlobalSign"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain alphassl.com
    domain globalsign.com
    domain globalsign.net
    domain globalsign.eu
    test ocsp.globalsign.com

application godaddy-certificates 21134 GoDaddy-Certificates cybersecurity
    owner "GoDaddy"
    source unverified
    domain ocsp.godaddy.com
    domain crl.godaddy.com
    domain certificates.godaddy.com
    domain starfieldtech.com
    domain certs.godaddy.com
    test ocsp.godaddy.com

application google-trust-services 21136 Google-Trust-Services cybersecurity
    owner "Google LLC"
    source unverified
    domain pki.goog
    test ocsp.pki.goog
    test c.pki.goog

application greynoise 21137 GreyNoise cybersecurity
    owner "GreyNoise Intelligence"
    source unverified
    domain greynoise.io
    test www.greynoise.io

application hackerone 21138 HackerOne cybersecurity
    owner "HackerOne Inc."
    source unverified
    domain hackerone.com
    test www.hackerone.com

application harica 21139 HARICA cybersecurity
    owner "GUnet"
    source unverified
    domain harica.gr
    test www.harica.gr

application have-i-been-pwned 21140 Have-I-Been-Pwned cybersecurity
    owner "Superlative Enterprises"
    source unverified
    domain haveibeenpwned.com
    domain pwnedpasswords.com
    test www.haveibeenpwned.com

application human-security 21141 HUMAN cybersecurity
    owner "HUMAN Security, Inc."
    source unverified
    domain humansecurity.com
    domain perimeterx.com
    domain perimeterx.net
    domain px-cdn.net
    domain px-cloud.net
    domain px-client.net
    domain pxchk.net
    domain whiteops.com
    test www.humansecurity.com

application huntress 21142 Huntress cybersecurity
    owner "Huntress Labs"
    source unverified
    domain huntress.com
    domain huntress.io
    domain huntresscdn.com
    test www.huntress.com

application huorong 21143 Huorong cybersecurity
    owner "Beijing Huorong"
    source unverified
    domain huorong.cn
    test www.huorong.cn

application identrust 21144 IdenTrust cybersecurity
    owner "IdenTrust"
    source unverified
    domain identrust.com
    test ocsp.identrust.com

application imperva 21145 Imperva cybersecurity
    owner "Imperva, Inc."
    source unverified
    domain imperva.com
    domain incapsula.com
    domain impervadns.net
    domain incapdns.net
    test www.imperva.com

application iovation 21146 iovation cybersecurity
    owner "TransUnion"
    source unverified
    domain iovation.com
    domain iesnare.com
    test mpsnare.iesnare.com

application k7 21147 K7 cybersecurity
    owner "K7 Computing"
    source unverified
    domain k7computing.com
    test www.k7computing.com

application kasada 21148 Kasada cybersecurity
    owner "Kasada"
    source unverified
    domain kasada.io
    test www.kasada.io

application kaspersky 20157 Kaspersky cybersecurity
    owner "AO Kaspersky Lab"
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/kaspersky
    domain kaspersky.com
    domain kaspersky-labs.com
    domain kaspersky.ru
    domain kaspersky.de
    domain kaspersky.fr
    domain kaspersky.it
    domain kaspersky.es
    domain kaspersky.nl
    domain kaspersky.be
    domain kaspersky.ca
    domain kaspersky.co.in
    domain kaspersky.co.jp
    domain kaspersky.co.kr
    domain kaspersky.co.uk
    domain kaspersky.co.za
    domain kaspersky.com.au
    domain kaspersky.com.br
    domain kaspersky.com.cn
    domain kaspersky.com.tr
    domain kaspersky.com.tw
    domain kaspersky.cz
    domain kaspersky.dk
    domain kaspersky.gr
    domain kaspersky.kz
    domain kaspersky.pt
    domain kaspersky.rs
    domain kaspersky.se
    domain kaspersky.com.pl
    test dnl-01.geo.kaspersky.com

application keepass 21149 KeePass cybersecurity
    owner "Dominik Reichl"
    source unverified
    domain keepass.info
    domain keepassxc.org
    test www.keepass.info

application keeper 21150 Keeper cybersecurity
    owner "Keeper Security, Inc."
    source unverified
    domain keepersecurity.com
    domain keepersecurity.eu
    domain keepersecurity.com.au
    domain keepersecurity.jp
    domain keepersecurity.ca
    test www.keepersecurity.com

application knowbe4 21151 KnowBe4 cybersecurity
    owner "KnowBe4, Inc."
    source unverified
    domain knowbe4.com
    test www.knowbe4.com

application lastpass 21152 LastPass cybersecurity
    owner "LastPass US LP"
    source unverified
    domain lastpass.com
    domain lastpass.eu
    test www.lastpass.com

application lets-encrypt 20148 Lets-Encrypt cybersecurity
    owner "Internet Security Research Group"
    source unverified
    domain letsencrypt.org
    domain lencr.org
    test acme-v02.api.letsencrypt.org
    test r3.o.lencr.org

application lookout 21153 Lookout cybersecurity
    owner "Lookout, Inc."
    source unverified
    domain lookout.com
    domain flexilis.com
    test www.lookout.com

application malwarebytes 21154 Malwarebytes cybersecurity
    owner "Malwarebytes Inc."
    source unverified
    domain malwarebytes.com
    domain malwarebytes.org
    domain mwbsys.com
    domain mbamupdates.com
    domain threatdown.com
    test sirius.mwbsys.com

application mandiant 21155 Mandiant cybersecurity
    owner "Google LLC"
    source unverified
    domain mandiant.com
    test www.mandiant.com

application mcafee 21156 McAfee cybersecurity
    owner "McAfee Corp."
    source unverified
    domain mcafee.com
    domain mcafeewebadvisor.com
    domain siteadvisor.com
    domain hackerwatch.org
    test www.mcafee.com

application microsoft-defender 21157 Microsoft-Defender cybersecurity
    owner "Microsoft Corporation"
    source document https://learn.microsoft.com/en-us/defender-endpoint/configure-environment
    source unverified
    domain wdcp.microsoft.com
    domain wd.microsoft.com
    domain smartscreen.microsoft.com
    domain smartscreen-prod.microsoft.com
    domain securitycenter.windows.com
    domain security.microsoft.com
    domain wdcpalt.microsoft.com
    domain definitionupdates.microsoft.com
    domain urs.microsoft.com
    domain checkappexec.microsoft.com
    domain winatp-gw-cus.microsoft.com
    domain winatp-gw-eus.microsoft.com
    domain winatp-gw-weu.microsoft.com
    domain winatp-gw-neu.microsoft.com
    domain winatp-gw-uks.microsoft.com
    domain winatp-gw-ukw.microsoft.com
    domain cloudappsecurity.com
    domain cas.ms
    test wdcp.microsoft.com
    test nav.smartscreen.microsoft.com

application microsoft-pki 21158 Microsoft-PKI cybersecurity
    owner "Microsoft Corporation"
    source unverified
    domain pki.microsoft.com
    domain crl.microsoft.com
    domain msocsp.com
    domain oneocsp.microsoft.com
    domain mscrl.microsoft.com
    test crl.microsoft.com
    test oneocsp.microsoft.com

application nordpass 21159 NordPass cybersecurity
    owner "Nord Security"
    source unverified
    domain nordpass.com
    test www.nordpass.com

application norton 21160 Norton cybersecurity
    owner "Gen Digital Inc."
    source unverified
    domain norton.com
    domain nortonlifelock.com
    domain lifelock.com
    domain gendigital.com
    domain norton360.com
    test www.norton.com

application one-password 21161 1Password cybersecurity
    owner "AgileBits Inc."
    source list v2fly/domain-list-community@1721e8b2be77f498bb5523e969403510d700c85a data/agilebits
    source unverified
    domain 1password.com
    domain 1password.ca
    domain 1password.eu
    domain agilebits.com
    domain 1passwordservices.com
    domain 1passwordusercontent.com
    domain 1passwordusercontent.eu
    domain 1passwordusercontent.ca
    test my.1password.com

application palo-alto-networks 21162 Palo-Alto-Networks cybersecurity
    owner "Palo Alto Networks, Inc."
    source unverified
    domain paloaltonetworks.com
    domain panw.com
    test updates.paloaltonetworks.com
    test-not portal.gpcloudservice.com

application panda-security 21163 Panda-Security cybersecurity
    owner "WatchGuard Technologies"
    source unverified
    domain pandasecurity.com
    domain pandasoftware.com
    test www.pandasecurity.com

application phishtank 21164 PhishTank cybersecurity
    owner "Cisco Systems, Inc."
    source unverified
    domain phishtank.com
    domain phishtank.org
    test www.phishtank.com

application pi-hole 21165 Pi-hole cybersecurity
    owner "Pi-hole LLC"
    source unverified
    domain pi-hole.net
    test www.pi-hole.net

application proofpoint 21166 Proofpoint cybersecurity
    owner "Proofpoint, Inc."
    source unverified
    domain proofpoint.com
    domain pphosted.com
    domain ppe-hosted.com
    domain proofpointessentials.com
    domain urldefense.com
    domain urldefense.us
    test urldefense.proofpoint.com

application proton-pass 21167 Proton-Pass cybersecurity
    owner "Proton AG"
    source unverified
    domain pass.proton.me
    domain pass-api.proton.me
    test pass.proton.me

application qihoo-360 21168 360-Total-Security cybersecurity
    owner "Qihoo 360"
    source unverified
    domain 360.cn
    domain 360totalsecurity.com
    domain 360safe.com
    domain 360.com
    domain qhimg.com
    domain qhupdate.com
    test www.360.cn
    test-not doh.360.cn

application qualys 21169 Qualys cybersecurity
    owner "Qualys, Inc."
    source unverified
    domain qualys.com
    domain qualys.eu
    test qualysguard.qualys.com

application quick-heal 21170 Quick-Heal cybersecurity
    owner "Quick Heal Technologies"
    source unverified
    domain quickheal.com
    domain quickheal.co.in
    domain seqrite.com
    test www.quickheal.com

application quovadis 21171 QuoVadis cybersecurity
    owner "DigiCert, Inc."
    source unverified
    domain quovadisglobal.com
    domain quovadisoffshore.com
    test www.quovadisglobal.com

application rapid7 21172 Rapid7 cybersecurity
    owner "Rapid7, Inc."
    source unverified
    domain rapid7.com
    test eu.endpoint.ingress.rapid7.com

application recorded-future 21173 Recorded-Future cybersecurity
    owner "Recorded Future"
    source unverified
    domain recordedfuture.com
    test www.recordedfuture.com

application roboform 21174 RoboForm cybersecurity
    owner "Siber Systems"
    source unverified
    domain roboform.com
    test www.roboform.com

application secom-trust 21175 SECOM-Trust cybersecurity
    owner "SECOM Trust Systems"
    source unverified
    domain secomtrust.net
    test www.secomtrust.net

application sectigo 21176 Sectigo cybersecurity
    owner "Sectigo Limited"
    source unverified
    domain sectigo.com
    domain comodoca.com
    domain comodoca4.com
    domain usertrust.com
    domain trust-provider.com
    domain instantssl.com
    domain positivessl.com
    test ocsp.sectigo.com
    test ocsp.usertrust.com

application sentinelone 21177 SentinelOne cybersecurity
    owner "SentinelOne, Inc."
    source unverified
    domain sentinelone.com
    domain sentinelone.net
    test www.sentinelone.com

application shadowserver 21178 Shadowserver cybersecurity
    owner "The Shadowserver Foundation"
    source unverified
    domain shadowserver.org
    test www.shadowserver.org

application shodan 21179 Shodan cybersecurity
    owner "Shodan"
    source unverified
    domain shodan.io
    test www.shodan.io

application sift 21180 Sift cybersecurity
    owner "Sift Science, Inc."
    source unverified
    domain sift.com
    domain siftscience.com
    test www.sift.com

application sonicwall 21181 SonicWall cybersecurity
    owner "SonicWall Inc."
    source unverified
    domain sonicwall.com
    domain mysonicwall.com
    # the default certificate
    organization "HTTPS Management Certificate for SonicWALL (self-signed)"
    test www.sonicwall.com

application sophos 21182 Sophos cybersecurity
    owner "Sophos Ltd."
    source unverified
    domain sophos.com
    domain sophosupd.com
    domain sophosupd.net
    domain sophosxl.net
    domain astaro.com
    test dci.sophosupd.com

application splunk 21183 Splunk cybersecurity
    owner "Cisco Systems, Inc."
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/cisco
    source unverified
    domain splunk.com
    domain splunkcloud.com
    domain signalfx.com
    test www.splunk.com

application ssl-com 21184 SSL-com cybersecurity
    owner "SSL Corp"
    source unverified
    domain ssl.com
    test ocsps.ssl.com

application sucuri 21185 Sucuri cybersecurity
    owner "GoDaddy"
    source unverified
    domain sucuri.net
    test www.sucuri.net

application sumo-logic 21186 Sumo-Logic cybersecurity
    owner "Sumo Logic"
    source unverified
    domain sumologic.com
    domain sumologic.net
    test www.sumologic.com

application swisssign 21187 SwissSign cybersecurity
    owner "SwissSign AG"
    source unverified
    domain swisssign.com
    domain swisssign.net
    test www.swisssign.com

application symantec 21188 Symantec cybersecurity
    owner "Broadcom Inc."
    source list v2fly/domain-list-community@12b5bc00c3e029a9ea627864c7a93e3d16486d08 data/symantec
    source unverified
    domain symantec.com
    domain symantecliveupdate.com
    domain bluecoat.com
    test liveupdate.symantecliveupdate.com

application telesec 21189 Telekom-Security-TeleSec cybersecurity
    owner "Deutsche Telekom Security GmbH"
    source unverified
    domain telesec.de
    test ocsp.telesec.de

application tenable 21190 Tenable cybersecurity
    owner "Tenable, Inc."
    source unverified
    domain tenable.com
    domain nessus.org
    test plugins.nessus.org
    test sensor.cloud.tenable.com

application threatmetrix 21191 ThreatMetrix cybersecurity
    owner "LexisNexis Risk Solutions"
    source unverified
    domain threatmetrix.com
    domain online-metrix.net
    test h.online-metrix.net

application totalav 21192 TotalAV cybersecurity
    owner "TotalSecurity Limited"
    source unverified
    domain totalav.com
    domain protected.net
    test www.totalav.com

application trellix 21193 Trellix cybersecurity
    owner "Musarubra US LLC"
    source unverified
    domain trellix.com
    domain fireeye.com
    domain fireeye.eu
    domain skyhighsecurity.com
    domain skyhigh.cloud
    domain mcafee-cloud.com
    test www.trellix.com

application trend-micro 21194 Trend-Micro cybersecurity
    owner "Trend Micro Inc."
    source unverified
    domain trendmicro.com
    domain trendmicro.co.jp
    domain trendmicro.de
    domain trendmicro.eu
    domain trendmicro.com.tw
    test iau.trendmicro.com

application trustwave 21195 Trustwave cybersecurity
    owner "Trustwave Holdings"
    source unverified
    domain trustwave.com
    domain securetrust.com
    test www.trustwave.com

application ublock 21196 uBlock-Origin cybersecurity
    owner "Raymond Hill"
    source unverified
    domain ublockorigin.github.io
    domain ublockorigin.pages.dev
    test ublockorigin.github.io

application urlscan 21197 urlscan-io cybersecurity
    owner "urlscan GmbH"
    source unverified
    domain urlscan.io
    test www.urlscan.io

application virustotal 21198 VirusTotal cybersecurity
    owner "Google LLC"
    source unverified
    domain virustotal.com
    domain vtcdn.net
    test www.virustotal.com

application watchguard 21199 WatchGuard cybersecurity
    owner "WatchGuard Technologies"
    source unverified
    domain watchguard.com
    test www.watchguard.com

application webroot 21200 Webroot cybersecurity
    owner "Open Text Corporation"
    source unverified
    domain webroot.com
    domain webrootcloudav.com
    domain webrootanywhere.com
    domain brightcloud.com
    test www.webroot.com

application withsecure 21201 WithSecure cybersecurity
    owner "WithSecure Corporation"
    source unverified
    domain withsecure.com
    test www.withsecure.com

application wiz 21202 Wiz cybersecurity
    owner "Wiz, Inc."
    source unverified
    domain wiz.io
    test www.wiz.io

application wordfence 21203 Wordfence cybersecurity
    owner "Defiant, Inc."
    source unverified
    domain wordfence.com
    test noc1.wordfence.com

application yubico 21204 Yubico cybersecurity
    owner "Yubico AB"
    source unverified
    domain yubico.com
    domain yubicloud.com
    test api.yubico.com

application zerossl 21205 ZeroSSL cybersecurity
    owner "ZeroSSL GmbH"
    source unverified
    domain zerossl.com
    test www.zerossl.com

application zimperium 21206 Zimperium cybersecurity
    owner "Zimperium"
    source unverified
    domain zimperium.com
    test www.zimperium.com
