# Makers of hardware and software: their own sites and services, and browsers.
# SPDX-License-Identifier: MIT

application acer 25671 Acer technology
    owner "Acer Inc."
    source unverified
    domain acer.com
    domain acer.com.cn
    domain acer.com.tw
    domain acer-euro.com
    domain acerid.com
    test www.acer.com

application amd 25672 AMD technology
    owner "Advanced Micro Devices, Inc."
    source unverified
    domain amd.com
    domain amd.cn
    domain ati.com
    domain xilinx.com
    domain radeon.com
    test www.amd.com

application apple 20045 Apple technology
    owner "Apple Inc."
    source list v2fly/domain-list-community@00c240720ec6a32a10a673d312ba12b378d989bb data/apple
    source unverified
    domain apple.com
    domain captive.apple.com.edgekey.net
    domain cdn-apple.com
    domain aaplimg.com
    domain apple-dns.net
    domain apple-dns.com
    domain apple
    domain apple.cn
    domain apple.co
    domain apple.de
    domain apple.fr
    domain apple.it
    domain apple.es
    domain apple.nl
    domain apple.be
    domain apple.at
    domain apple.ch
    domain apple.pl
    domain apple.pt
    domain apple.se
    domain apple.dk
    domain apple.no
    domain apple.fi
    domain apple.ie
    domain apple.cz
    domain apple.hu
    domain apple.ro
    domain apple.ca
    domain apple.in
    domain apple.jp
    domain apple.kr
    domain apple.sg
    domain apple.tw
    domain apple.me
    domain apple.co.uk
    domain apple.co.jp
    domain apple.co.kr
    domain apple.co.nz
    domain apple.com.au
    domain apple.com.br
    domain apple.com.cn
    domain apple.com.mx
    domain apple.com.tr
    domain apple.com.tw
    domain apple.eu
    domain apple.net
    domain apple.uk
    domain apple.us
    domain apple.ru
    domain airport.com
    domain appleid.com
    domain applewallet.com
    domain apple-livephotoskit.com
    domain applepodcasts.com
    domain applesurveys.com
    domain quicktime.com
    domain iphone.com
    domain ipod.com
    domain macossierra.com
    domain 5lml.com
    domain coreml.net
    domain apple-studies.com
    # announced by AS714
    network 17.0.0.0/8
    network 2403:300::/32
    network 2620:149::/32
    network 2a01:b740::/32
    test www.apple.com

application arc-browser 25673 Arc technology
    owner "The Browser Company"
    source list v2fly/domain-list-community@03f8a502cab1627f739ea375b0b04bfc03a20180 data/category-ai-!cn
    source unverified
    domain diabrowser.com
    domain diabrowser.engineering
    domain arc.net
    domain thebrowser.company
    test arc.net

application arin 25674 ARIN technology
    owner "ARIN"
    source unverified
    domain arin.net
    test www.arin.net

application arista 25675 Arista technology
    owner "Arista Networks, Inc."
    source unverified
    domain arista.com
    domain arista.io
    test www.arista.com

application arkose-labs 25676 Arkose-Labs technology
    owner "Arkose Labs"
    source unverified
    domain arkoselabs.com
    domain funcaptcha.com
    test client-api.arkoselabs.com

application arm 25677 Arm technology
    owner "Arm Limited"
    source unverified
    domain arm.com
    domain mbed.com
    domain keil.com
    test www.arm.com

application asrock 25678 ASRock technology
    owner "ASRock Inc."
    source unverified
    domain asrock.com
    domain asrockrack.com
    test www.asrock.com

application asus 25679 ASUS technology
    owner "ASUSTeK Computer Inc."
    source list v2fly/domain-list-community@03ae42a97143ee485d03e4c796b6d27ef375d7bd data/asus
    source unverified
    domain asus.com
    domain asus.com.cn
    domain asuscloud.com
    domain asuswebstorage.com
    domain rog.gg
    domain asus.cn
    test www.asus.com
    test-not mine.asuscomm.com

application automattic 25680 Automattic technology
    owner "Automattic Inc."
    source unverified
    domain automattic.com
    test www.automattic.com

application bitly 25681 Bitly technology
    owner "Bitly, Inc."
    source unverified
    domain bitly.com
    domain bit.ly
    domain j.mp
    test www.bitly.com

application blackberry 25682 BlackBerry technology
    owner "BlackBerry Limited"
    source unverified
    domain blackberry.com
    domain blackberry.net
    domain rim.net
    test www.blackberry.com

application bosch 25683 Bosch technology
    owner "Robert Bosch GmbH"
    source unverified
    domain bosch.com
    domain bosch.de
    domain bosch.tech
    test www.bosch.com

application bose 25684 Bose technology
    owner "Bose Corporation"
    source unverified
    domain bose.com
    domain bose.io
    domain bosecm.com
    test www.bose.com

application brave 25685 Brave technology
    owner "Brave Software, Inc."
    source unverified
    domain brave.com
    domain bravesoftware.com
    domain basicattentiontoken.org
    test www.brave.com

application broadcom 25686 Broadcom technology
    owner "Broadcom Inc."
    source unverified
    domain broadcom.com
    domain broadcom.net
    test www.broadcom.com

application bytedance 20005 ByteDance technology
    owner "ByteDance Ltd."
    source list v2fly/domain-list-community@007faf92ec855cc0b7516636987637c554434a55 data/bytedance
    domain byteoversea.com
    domain bytedance.com
    domain bytedance.net
    domain bytedance.cn
    domain bytedance.org
    domain ibytedtos.com
    domain ibyteimg.com
    domain bytegecko.com
    domain bytegeckoext.com
    domain byteimg.com
    domain bytedapm.com
    domain ibytedapm.com
    domain bytecdn.cn
    domain bytedcdn.com
    domain bytetos.com
    domain byteintl.net
    domain byted-static.com
    domain bytegoofy.com
    domain bytednsdoc.com
    domain byteglb.com
    domain bytefcdn.com
    domain bytescm.com
    domain bytevcloudvod.com
    domain zijieapi.com
    domain snssdk.com
    domain pstatp.com
    test www.bytedance.com

application cisco 20152 Cisco technology
    owner "Cisco Systems, Inc."
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/cisco
    domain cisco.com
    domain cisco
    domain cisco.cn
    domain cisco.com.cn
    domain ciscoconnectcloud.com
    domain ciscolive.com
    domain ciscokinetic.com
    domain static-cisco.com
    domain dnaspaces.io
    domain netacad.com
    domain tandberg.com
    domain cs.co
    # the default certificate
    organization "Cisco Systems Inc."
    test www.cisco.com

application corsair 25687 Corsair technology
    owner "Corsair Gaming, Inc."
    source unverified
    domain corsair.com
    domain elgato.com
    domain scufgaming.com
    test www.corsair.com

application crucial 25688 Crucial technology
    owner "Micron Technology, Inc."
    source unverified
    domain micron.com
    domain crucial.com
    test www.micron.com

application dell 25689 Dell technology
    owner "Dell Technologies Inc."
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/dell
    domain dell.com
    domain dell.ca
    domain dell.cl
    domain dell.co.in
    domain dell.co.jp
    domain dell.co.kr
    domain dell.co.uk
    domain dell.com.au
    domain dell.com.br
    domain dell.com.cn
    domain dell.com.mx
    domain dell.com.sg
    domain dell.de
    domain dell.es
    domain dell.eu
    domain dell.fr
    domain dell.it
    domain dell.nl
    domain dell.pl
    domain dell.se
    domain dell.net
    domain dellcdn.com
    domain dell-brand.com
    domain dellemc.com
    domain dellsupportcenter.com
    domain delltechnologies.com
    domain emc.com
    domain alienware.com
    domain del.com
    # the default certificate
    organization "Dell Inc."
    test www.dell.com

application duckdns 25690 DuckDNS technology
    owner "Duck DNS"
    source unverified
    domain duckdns.org
    test www.duckdns.org

application dyndns 25691 Dyn technology
    owner "Oracle Corporation"
    source unverified
    domain dyndns.org
    domain dyn.com
    domain dyndns.com
    test checkip.dyndns.org

application dynu 25692 Dynu technology
    owner "Dynu Systems Inc."
    source unverified
    domain dynu.com
    domain dynu.net
    test www.dynu.com

application ericsson 25693 Ericsson technology
    owner "Telefonaktiebolaget LM Ericsson"
    source unverified
    domain ericsson.com
    domain ericsson.net
    test www.ericsson.com

application extreme-networks 25694 Extreme-Networks technology
    owner "Extreme Networks, Inc."
    source unverified
    domain extremenetworks.com
    domain extremecloudiq.com
    domain aerohive.com
    test www.extremenetworks.com

application f5 25695 F5 technology
    owner "F5, Inc."
    source unverified
    domain f5.com
    domain f5.net
    domain volterra.io
    domain nginx.com
    test www.f5.com

application fairphone 25696 Fairphone technology
    owner "Fairphone B.V."
    source unverified
    domain fairphone.com
    test www.fairphone.com

application framework-computer 25697 Framework technology
    owner "Framework Computer Inc."
    source unverified
    domain frame.work
    test www.frame.work

application fujitsu 25698 Fujitsu technology
    owner "Fujitsu Limited"
    source unverified
    domain fujitsu.com
    domain fsastech.com
    test www.fujitsu.com

application gigabyte 25699 Gigabyte technology
    owner "GIGA-BYTE Technology Co., Ltd."
    source unverified
    domain gigabyte.com
    domain gigabyte.cn
    domain aorus.com
    test www.gigabyte.com

application hcaptcha 25700 hCaptcha technology
    owner "Intuition Machines, Inc."
    source unverified
    domain hcaptcha.com
    test www.hcaptcha.com

application hitachi 25701 Hitachi technology
    owner "Hitachi, Ltd."
    source unverified
    domain hitachi.com
    domain hitachi.co.jp
    domain hitachivantara.com
    test www.hitachi.com

application honor 25702 Honor technology
    owner "Honor Device Co., Ltd."
    source unverified
    domain honor.com
    domain hihonor.com
    domain honor.cn
    domain hihonorcloud.com
    domain hihonorcdn.com
    test www.honor.com

application hp-enterprise 25703 HPE technology
    owner "Hewlett Packard Enterprise"
    source unverified
    domain hpe.com
    domain arubanetworks.com
    domain arubanetworks.com.cn
    domain hpecorp.net
    test www.hpe.com

application huawei 20159 Huawei technology
    owner "Huawei Technologies Co., Ltd."
    source list v2fly/domain-list-community@05aac638b3f47db1e0407df177cad1800cc7b109 data/huawei
    domain huawei.com
    domain huawei.cn
    domain huawei.com.cn
    domain hicloud.com
    domain dbank.com
    domain dbankcloud.com
    domain dbankcloud.cn
    domain dbankcloud.ru
    domain dbankcdn.com
    domain dbankcdn.cn
    domain dbankedge.net
    domain dbankedge.cn
    domain huaweistatic.com
    domain hwccpc.com
    domain agconnect.link
    domain vmall.com
    domain vmallres.com
    test www.huawei.com

application ibm 25704 IBM technology
    owner "IBM Corporation"
    source unverified
    domain ibm.com
    domain s81c.com
    domain lotus.com
    domain ibm.biz
    test www.ibm.com

application icanhazip 25705 icanhazip technology
    owner "Cloudflare, Inc."
    source unverified
    domain icanhazip.com
    test ipv4.icanhazip.com

application icann 25706 ICANN technology
    owner "ICANN"
    source unverified
    domain icann.org
    domain iana.org
    domain internic.net
    test www.iana.org

application ieee 25707 IEEE technology
    owner "IEEE"
    source unverified
    domain ieee.org
    test www.ieee.org

application ietf 25708 IETF technology
    owner "IETF"
    source unverified
    domain ietf.org
    domain rfc-editor.org
    test datatracker.ietf.org

application ifconfig-me 25709 ifconfig-me technology
    owner "ifconfig.me"
    source unverified
    domain ifconfig.me
    test www.ifconfig.me

application intel 25710 Intel technology
    owner "Intel Corporation"
    source list v2fly/domain-list-community@31bc49c68ff047ab7a41e4c225f6831511ab6168 data/intel
    domain intel.com
    domain intel.cn
    domain intel.co.jp
    domain intel.co.uk
    domain intel.co.kr
    domain intel.com.br
    domain intel.com.au
    domain intel.com.tw
    domain intel.com.mx
    domain intel.com.tr
    domain intel.de
    domain intel.fr
    domain intel.it
    domain intel.es
    domain intel.nl
    domain intel.pl
    domain intel.ca
    domain intel.in
    domain intel.la
    domain intel.eu
    domain intel.ru
    domain intel.sg
    domain intel.vn
    domain intel
    domain intelcapital.com
    domain intelrealsense.com
    domain intel.ai
    domain intel.dev
    domain killernetworking.com
    domain altera.com
    domain movidius.com
    domain thunderbolttechnology.net
    domain openamt.com
    test www.intel.com

application ip-api 25711 ip-api technology
    owner "ip-api"
    source unverified
    domain ip-api.com
    test www.ip-api.com

application ip-sb 25712 IP-SB technology
    owner "xTom"
    source unverified
    domain ip.sb
    test api.ip.sb

application ipapi 25713 ipapi technology
    owner "Kloudend, Inc."
    source unverified
    domain ipapi.co
    test www.ipapi.co

application ipify 25714 ipify technology
    owner "ipify"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain ipify.org
    test api.ipify.org

application ipinfo 25715 IPinfo technology
    owner "IPinfo"
    source unverified
    domain ipinfo.io
    test www.ipinfo.io

application jamf 25716 Jamf technology
    owner "Jamf Software, LLC"
    source unverified
    domain jamf.com
    domain jamfcloud.com
    domain jamf.net
    test www.jamf.com

application jbl 25717 Harman-JBL technology
    owner "Harman International"
    source unverified
    domain harman.com
    domain jbl.com
    domain harmankardon.com
    domain akg.com
    test www.harman.com

application jumpcloud 25718 JumpCloud technology
    owner "JumpCloud Inc."
    source unverified
    domain jumpcloud.com
    test www.jumpcloud.com

application juniper 25719 Juniper technology
    owner "Juniper Networks, Inc."
    source unverified
    domain juniper.net
    domain jnpr.net
    domain mist.com
    domain mistsys.net
    test www.juniper.net

application kandji 25720 Kandji technology
    owner "Iru, Inc."
    source unverified
    domain kandji.io
    test www.kandji.io

application kingston 25721 Kingston technology
    owner "Kingston Technology"
    source unverified
    domain kingston.com
    test www.kingston.com

application lenovo 25722 Lenovo technology
    owner "Lenovo Group Limited"
    source list v2fly/domain-list-community@1a56e463b36c015e8b96a2779c5122e02d2e5651 data/lenovo
    source unverified
    domain lenovo.com
    domain lenovo.com.cn
    domain lefile.cn
    domain lenovovip.com.cn
    domain lenovo.cn
    domain lenovomm.com
    domain motorola.com
    domain motorola.com.br
    test www.lenovo.com

application librewolf 25723 LibreWolf technology
    owner "LibreWolf"
    source unverified
    domain librewolf.net
    test www.librewolf.net

application logitech 25724 Logitech technology
    owner "Logitech International S.A."
    source list v2fly/domain-list-community@282b6df5e23288a1f950217114a4aa9b482a7fb1 data/logitech
    domain logitech.com
    domain logi.com
    domain logitechg.com
    domain logitech.io
    domain logitech.biz
    domain logitech.fr
    domain logitech.com.cn
    domain logicool.co.jp
    domain logitechg.fr
    test www.logitech.com

application maxthon 25725 Maxthon technology
    owner "Maxthon Technology"
    source unverified
    domain maxthon.com
    domain maxthon.cn
    test www.maxthon.com

application mediatek 25726 MediaTek technology
    owner "MediaTek Inc."
    source unverified
    domain mediatek.com
    domain mediatek.cn
    test www.mediatek.com

application microsoft 202 Microsoft technology
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/microsoft
    source list v2fly/domain-list-community@18c1f828c3e8b8b4c8f176863b1d23e58453ee3d data/microsoft-dev
    source unverified
    domain microsoft.com
    domain hockeyapp.net
    domain microsoft.net
    domain microsoft
    domain microsoft.io
    domain microsoft.de
    domain microsoft.it
    domain microsoft.es
    domain microsoft.eu
    domain microsoft.ca
    domain microsoft.ch
    domain microsoft.be
    domain microsoft.cz
    domain microsoft.dk
    domain microsoft.fi
    domain microsoft.hu
    domain microsoft.jp
    domain microsoft.pl
    domain microsoft.pt
    domain microsoft.ro
    domain microsoft.ru
    domain microsoft.se
    domain microsoft.ua
    domain live.com
    domain live.net
    domain live.eu
    domain live.com.au
    domain windows.com
    domain windows.net
    domain windows
    domain microsoftonline.com
    domain microsoftonline-p.com
    domain microsoftonline.cn
    domain msauth.net
    domain msftauth.net
    domain msauth.cn
    domain msftauth.cn
    domain s-microsoft.com
    domain s-msft.com
    domain msedge.net
    domain a-msedge.net
    domain s-msedge.net
    domain s-dc-msedge.net
    domain aka.ms
    domain passport.net
    domain microsoftstore.com
    domain microsoftedge.com
    domain microsoftcloud.com
    domain msft.net
    domain msft.info
    domain msftnet.org
    domain gfx.ms
    domain sfx.ms
    domain aria.ms
    domain ch9.ms
    domain surface.com
    domain hololens.com
    domain sysinternals.com
    domain internetexplorer.com
    domain windowsphone.com
    domain windowssearch.com
    domain footprintdns.com
    domain msocdn.com
    domain msecnd.net
    domain asp.net
    domain dot.net
    domain msauthimages.net
    domain msftconnecttest.com
    domain msftncsi.com
    domain microsoftapp.net
    domain appcenter.ms
    domain applicationinsights.azure.com
    domain applicationinsights.io
    domain applicationinsights.net
    domain dc.services.visualstudio.com
    domain microsoftstream.com
    domain monitor.azure.com
    domain rt.services.visualstudio.com
    domain stream.office.com
    test www.microsoft.com
    test login.microsoftonline.com
    test login.live.com
    test www.msftconnecttest.com
    test aka.ms

application microsoft-edge 25727 Microsoft-Edge technology
    owner "Microsoft Corporation"
    source unverified
    domain edge.microsoft.com
    test edge.microsoft.com

application microsoft-intune 25728 Microsoft-Intune technology
    owner "Microsoft Corporation"
    source unverified
    domain manage.microsoft.com
    domain dm.microsoft.com
    domain enterpriseregistration.windows.net
    test portal.manage.microsoft.com

application microsoft-store 25729 Microsoft-Store technology
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/microsoft
    source unverified
    domain storeedgefd.dsx.mp.microsoft.com
    domain store-images.s-microsoft.com
    domain displaycatalog.mp.microsoft.com
    domain licensing.mp.microsoft.com
    domain purchase.mp.microsoft.com
    domain apps.microsoft.com
    domain store.microsoft.com
    test storeedgefd.dsx.mp.microsoft.com
    test displaycatalog.mp.microsoft.com

application mozilla 20143 Mozilla technology
    owner "Mozilla Corporation"
    source list v2fly/domain-list-community@03f83f75d9e434580cc2fc1d0f1b25519aa1fd19 data/mozilla
    source list v2fly/domain-list-community@37b6f933b6320769db6f5e90cbc7ef19332da61a data/firefox
    domain mozilla.org
    domain mozilla.com
    domain mozilla.net
    domain mozgcp.net
    domain mozillafoundation.org
    domain mozilla.community
    domain mzl.la
    domain firefox.com
    domain firefoxusercontent.com
    domain thunderbird.net
    domain bugzilla.org
    domain extensionworkshop.com
    domain getpocket.com
    domain =mozilla-ohttp.fastly-edge.com
    test www.mozilla.org
    test detectportal.firefox.com
    test addons.mozilla.org

application msi 25730 MSI technology
    owner "Micro-Star International"
    source unverified
    domain msi.com
    domain msi.cn
    test www.msi.com

application netapp 25731 NetApp technology
    owner "NetApp, Inc."
    source unverified
    domain netapp.com
    test www.netapp.com

application no-ip 25732 No-IP technology
    owner "Vitalwerks Internet Solutions, LLC"
    source unverified
    domain no-ip.com
    domain noip.com
    domain no-ip.org
    domain ddns.net
    test dynupdate.no-ip.com

application nokia 25733 Nokia technology
    owner "Nokia Corporation"
    source unverified
    domain nokia.com
    domain hmdglobal.com
    domain hmd.com
    test www.nokia.com

application nothing 25734 Nothing technology
    owner "Nothing Technology Limited"
    source unverified
    domain nothing.tech
    domain nothing.community
    test www.nothing.tech

application ntop 20149 ntop technology
    owner "ntop"
    source unverified
    domain ntop.org
    test www.ntop.org

application ntp-pool 25735 NTP-Pool technology
    owner "NTP Pool Project"
    source unverified
    domain ntppool.org
    domain ntp.org
    test 2.pool.ntp.org

application nutanix 25736 Nutanix technology
    owner "Nutanix, Inc."
    source unverified
    domain nutanix.com
    domain nutanixtestdrive.com
    test www.nutanix.com

application nvidia 20097 NVIDIA technology
    owner "NVIDIA Corporation"
    source list v2fly/domain-list-community@10a6c50a8c93141f0cc49e5c07bd0f60a0bedccb data/nvidia
    source unverified
    domain nvidia.com
    domain nvidia.cn
    domain nvidia.co.jp
    domain nvidia.co.kr
    domain nvidia.com.tw
    domain geforce.com
    domain geforce.cn
    domain geforce.co.kr
    domain geforce.com.tw
    domain nvidia.de
    domain nvidia.eu
    domain nvidia.fr
    domain nvidia.co.uk
    domain mellanox.com
    test www.nvidia.com
    test gfe.geforce.com

application okta 25737 Okta technology
    owner "Okta, Inc."
    source unverified
    domain okta.com
    domain oktacdn.com
    domain okta-emea.com
    domain oktapreview.com
    domain okta-gov.com
    domain auth0.com
    test login.okta.com
    test cdn.auth0.com

application onelogin 25738 OneLogin technology
    owner "One Identity LLC"
    source unverified
    domain onelogin.com
    test www.onelogin.com

application oneplus 25739 OnePlus technology
    owner "OnePlus Technology"
    source unverified
    domain oneplus.com
    domain oneplus.net
    domain oneplus.cn
    domain oneplus.in
    test www.oneplus.com

application ookla 20121 Ookla technology
    owner "Ookla, LLC"
    source unverified
    domain ookla.com
    domain speedtest.net
    domain ooklaserver.net
    domain downdetector.com
    domain cellmaps.com
    test www.speedtest.net

application opera 20144 Opera technology
    owner "Opera Norway AS"
    source unverified
    domain opera.com
    domain operacdn.com
    domain opera-api.com
    domain opera-api2.com
    domain operaunite.com
    domain opera.software
    domain operagx.gg
    test www.opera.com

application oppo 25740 OPPO technology
    owner "Guangdong OPPO Mobile"
    source unverified
    domain oppo.com
    domain oppo.cn
    domain oppomobile.com
    domain heytap.com
    domain heytapmobi.com
    domain heytapmobile.com
    domain heytapimage.com
    domain heytapdl.com
    domain heytapcs.com
    domain coloros.com
    domain allawnos.com
    domain allawnofs.com
    domain nearme.com.cn
    test www.oppo.com

application pale-moon 25741 Pale-Moon technology
    owner "Moonchild Productions"
    source unverified
    domain palemoon.org
    test www.palemoon.org

application panasonic 25742 Panasonic technology
    owner "Panasonic Holdings Corporation"
    source unverified
    domain panasonic.com
    domain panasonic.jp
    domain panasonic.net
    domain panasonic.co.jp
    domain panasonic.biz
    test www.panasonic.com

application philips 25743 Philips technology
    owner "Koninklijke Philips N.V."
    source unverified
    domain philips.com
    domain philips.de
    domain philips.nl
    domain philips.co.uk
    test www.philips.com

application pingidentity 25744 Ping-Identity technology
    owner "Ping Identity Corporation"
    source unverified
    domain pingidentity.com
    domain pingone.com
    domain pingone.eu
    domain pingone.ca
    domain forgerock.com
    test www.pingidentity.com

application pure-storage 25745 Pure-Storage technology
    owner "Pure Storage, Inc."
    source unverified
    domain purestorage.com
    test www.purestorage.com

application qualcomm 25746 Qualcomm technology
    owner "Qualcomm Incorporated"
    source unverified
    domain qualcomm.com
    domain qualcomm.cn
    domain xtracloud.net
    domain izatcloud.net
    domain gpsonextra.net
    test www.qualcomm.com
    test path1.xtracloud.net

application raspberry-pi 25747 Raspberry-Pi technology
    owner "Raspberry Pi Ltd"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source unverified
    domain raspberrypi.org
    domain raspbian.org
    domain raspberrypi.com
    test www.raspberrypi.com
    test archive.raspberrypi.org

application realme 25748 realme technology
    owner "realme Chongqing Mobile"
    source unverified
    domain realme.com
    domain realme.net
    test www.realme.com

application rebrandly 25749 Rebrandly technology
    owner "Rebrandly"
    source unverified
    domain rebrandly.com
    domain rebrand.ly
    test www.rebrandly.com

application ripe-ncc 25750 RIPE-NCC technology
    owner "RIPE NCC"
    source unverified
    domain ripe.net
    test www.ripe.net

application seagate 25751 Seagate technology
    owner "Seagate Technology"
    source unverified
    domain seagate.com
    domain lacie.com
    test www.seagate.com

application siemens 25752 Siemens technology
    owner "Siemens AG"
    source unverified
    domain siemens.com
    domain siemens.de
    domain siemens.cloud
    test www.siemens.com

application siri 20051 Siri technology
    owner "Apple Inc."
    source list v2fly/domain-list-community@00c240720ec6a32a10a673d312ba12b378d989bb data/apple
    source unverified
    domain guzzoni.apple.com
    domain siri.com
    domain siri.apple.com
    domain smoot.apple.com
    test guzzoni.apple.com
    test api.smoot.apple.com

application sony 25753 Sony technology
    owner "Sony Group Corporation"
    source list v2fly/domain-list-community@792b8567e30ca8517c2d14853f5b2872645b182c data/sony
    domain sony.com
    domain sony.net
    domain sony
    domain sony.co.jp
    domain sony.co.uk
    domain sony.co.kr
    domain sony.co.in
    domain sony.com.au
    domain sony.com.br
    domain sony.com.hk
    domain sony.com.mx
    domain sony.com.sg
    domain sony.com.tw
    domain sony.de
    domain sony.es
    domain sony.eu
    domain sony.fr
    domain sony.it
    domain sony.nl
    domain sony.pl
    domain sony.ru
    domain sony.se
    domain sony.ca
    domain sony.at
    domain sony.ch
    domain sony.be
    domain sony-europe.com
    domain sony-asia.com
    test www.sony.com

application steelseries 25754 SteelSeries technology
    owner "SteelSeries ApS"
    source unverified
    domain steelseries.com
    domain steelseriescdn.com
    test www.steelseries.com

application tencent 20021 Tencent technology
    owner "Tencent Holdings Ltd."
    source list v2fly/domain-list-community@00fe4ee89eb432786699811f7a2947823603aef0 data/tencent
    domain tencent.com
    domain tencent.cn
    domain tencent.com.cn
    domain tencent.com.hk
    domain tencent.co.id
    domain tencent.net
    domain gtimg.com
    domain gtimg.cn
    domain gtimg.com.cn
    domain qpic.cn
    domain qlogo.cn
    domain idqqimg.com
    domain myapp.com
    domain tfogc.com
    domain apcdns.net
    test www.tencent.com

application tinyurl 25755 TinyURL technology
    owner "TinyURL LLC"
    source unverified
    domain tinyurl.com
    test www.tinyurl.com

application toshiba 25756 Toshiba technology
    owner "Toshiba Corporation"
    source unverified
    domain toshiba.com
    domain toshiba.co.jp
    domain toshiba.eu
    domain dynabook.com
    test www.toshiba.com

application transsion 25757 Transsion technology
    owner "Transsion Holdings"
    source unverified
    domain transsion.com
    domain transsion-os.com
    domain tecno-mobile.com
    domain infinixmobility.com
    domain itel-mobile.com
    domain palmplaystore.com
    test www.transsion.com

application uc-browser 25758 UC-Browser technology
    owner "UCWeb Inc."
    source unverified
    domain ucweb.com
    domain uc.cn
    domain ucbrowser.com
    test www.ucweb.com

application verisign 25759 VeriSign technology
    owner "VeriSign, Inc."
    source unverified
    domain verisign.com
    domain verisigninc.com
    test www.verisign.com

application vivaldi 25760 Vivaldi technology
    owner "Vivaldi Technologies AS"
    source unverified
    domain vivaldi.com
    domain vivaldi.net
    domain vivaldi.social
    test www.vivaldi.com

application vivo-mobile 25761 vivo technology
    owner "vivo Mobile Communication Co., Ltd."
    source unverified
    domain vivo.com
    domain vivo.com.cn
    domain vivo.xyz
    domain vivoglobal.com
    domain iqoo.com
    test www.vivo.com

application vmware 20150 VMware technology
    owner "Broadcom Inc."
    source unverified
    domain vmware.com
    domain vmwaredepot.com
    domain vmwareidentity.com
    domain vmwareidentity.eu
    domain vmwareidentity.de
    domain vmwareidentity.co.uk
    domain airwatchportals.com
    domain awmdm.com
    domain workspaceoneaccess.com
    # the default certificate
    organization "VMware"
    organization "VMware, Inc."
    test www.vmware.com

application w3c 25762 W3C technology
    owner "World Wide Web Consortium"
    source unverified
    domain w3.org
    domain w3c.org
    test www.w3.org

application waterfox 25763 Waterfox technology
    owner "Waterfox Limited"
    source unverified
    domain waterfox.net
    domain waterfox.com
    test www.waterfox.net

application western-digital 25764 Western-Digital technology
    owner "Western Digital Corporation"
    source unverified
    domain westerndigital.com
    domain sandisk.com
    domain wdc.com
    test www.westerndigital.com

application what-is-my-ip-address 25765 WhatIsMyIPAddress technology
    owner "CGP Holdings"
    source unverified
    domain whatismyipaddress.com
    test www.whatismyipaddress.com

application wolfram 25766 Wolfram technology
    owner "Wolfram Research"
    source unverified
    domain wolfram.com
    domain wolframcloud.com
    domain wolframalpha.com
    test www.wolfram.com

application zen-browser 25767 Zen-Browser technology
    owner "Zen Browser"
    source unverified
    domain zen-browser.app
    test www.zen-browser.app

application zte 25768 ZTE technology
    owner "ZTE Corporation"
    source unverified
    domain zte.com.cn
    domain ztedevices.com
    domain ztems.com
    test www.zte.com.cn
