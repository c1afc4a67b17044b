# Operators of telephone and Internet access: their portals, gateways and services.
# SPDX-License-Identifier: MIT

application a1-telekom 25769 A1 telco
    owner "A1 Telekom Austria AG"
    source unverified
    domain a1.net
    domain a1.bg
    domain a1.hr
    domain a1.si
    domain a1.by
    domain aon.at
    domain telekom.at
    domain a1.group
    test www.a1.net

application airalo 25770 Airalo telco
    owner "Airalo"
    source unverified
    domain airalo.com
    test www.airalo.com

application airtel 25771 Airtel telco
    owner "Bharti Airtel"
    source unverified
    domain airtel.in
    domain airtel.com
    domain airtelbroadband.in
    test www.airtel.in

application att 25772 ATT telco
    owner "AT&T Inc."
    source list v2fly/domain-list-community@2899f8a079ecb07fbdf50221e4460e3ddce85a72 data/att
    source unverified
    domain att.com
    domain att.net
    domain att.jobs
    domain attwifi.com
    domain bellsouth.net
    domain uverse.com
    domain attbusiness.net
    domain attglobal.net
    domain att-idns.net
    domain attdns.com
    domain attdns.net
    domain att-mail.com
    domain currently.com
    domain attssl.com
    domain accbusiness.com
    domain sbcglobal.net
    domain cricketwireless.com
    domain firstnet.com
    test www.att.com

application beeline 25773 Beeline telco
    owner "PJSC VimpelCom"
    source unverified
    domain beeline.ru
    domain corbina.ru
    domain beeline.kz
    domain beeline.uz
    test www.beeline.ru

application bell-canada 25774 Bell telco
    owner "BCE Inc."
    source unverified
    domain bell.ca
    domain bell.net
    domain sympatico.ca
    domain virginplus.ca
    domain bellaliant.net
    domain aliant.net
    test www.bell.ca

application bezeq 25775 Bezeq telco
    owner "Bezeq"
    source unverified
    domain bezeq.co.il
    domain bezeqint.net
    test www.bezeq.co.il

application boingo 25776 Boingo telco
    owner "Boingo Wireless"
    source unverified
    domain boingo.com
    domain boingohotspot.net
    test www.boingo.com

application bouygues-telecom 25777 Bouygues-Telecom telco
    owner "Bouygues Telecom"
    source unverified
    domain bouyguestelecom.fr
    domain bbox.fr
    test www.bouyguestelecom.fr

application bsnl 25778 BSNL telco
    owner "Bharat Sanchar Nigam"
    source unverified
    domain bsnl.co.in
    domain bsnl.in
    test www.bsnl.co.in

application bt 25779 BT telco
    owner "BT Group plc"
    source unverified
    domain bt.com
    domain btinternet.com
    domain btopenworld.com
    domain plus.net
    domain bt.co.uk
    domain btcentralplus.com
    domain btwifi.com
    test www.bt.com

application china-mobile 25780 China-Mobile telco
    owner "China Mobile"
    source unverified
    domain 10086.cn
    domain chinamobile.com
    domain cmpassport.com
    domain migu.cn
    domain chinamobileltd.com
    test wap.cmpassport.com
    test-not yun.139.com

application china-telecom 25781 China-Telecom telco
    owner "China Telecom"
    source unverified
    domain 189.cn
    domain chinatelecom.com.cn
    domain ct10000.com
    domain chinatelecomglobal.com
    test www.189.cn
    test-not cloud.189.cn

application china-unicom 25782 China-Unicom telco
    owner "China Unicom"
    source unverified
    domain 10010.com
    domain chinaunicom.com
    domain chinaunicom.cn
    domain wostore.cn
    test www.10010.com

application chunghwa-telecom 25783 Chunghwa-Telecom telco
    owner "Chunghwa Telecom"
    source unverified
    domain cht.com.tw
    domain hinet.net
    domain emome.net
    test www.cht.com.tw

application claro 25784 Claro telco
    owner "America Movil"
    source unverified
    domain claro.com.br
    domain claro.com.ar
    domain claro.com.co
    domain claro.com.pe
    domain claro.cl
    domain embratel.com.br
    domain virtua.com.br
    test www.claro.com.br

application cogent 25785 Cogent telco
    owner "Cogent Communications"
    source unverified
    domain cogentco.com
    test www.cogentco.com

application comcast-xfinity 25786 Xfinity telco
    owner "Comcast Cable Communications, LLC"
    source unverified
    domain xfinity.com
    domain comcast.com
    domain comcast.net
    domain comcastbusiness.net
    domain xfinitymobile.com
    domain xcal.tv
    test www.xfinity.com
    test-not doh.xfinity.com

application cox 25787 Cox telco
    owner "Cox Communications"
    source unverified
    domain cox.com
    domain cox.net
    domain coxbusiness.com
    test www.cox.com

application deutsche-glasfaser 25788 Deutsche-Glasfaser telco
    owner "Deutsche Glasfaser"
    source unverified
    domain deutsche-glasfaser.de
    test www.deutsche-glasfaser.de

application deutsche-telekom 25789 Deutsche-Telekom telco
    owner "Deutsche Telekom AG"
    source unverified
    domain telekom.de
    domain telekom.com
    domain t-mobile.de
    domain telekom-dienste.de
    domain t-com.net
    domain t-ipconnect.de
    domain telekom.net
    domain t-systems.com
    domain dtag.de
    test www.telekom.de
    test p4fc1a2b3.dip0.t-ipconnect.de

application dna-fi 25790 DNA telco
    owner "DNA Oyj"
    source unverified
    domain dna.fi
    test www.dna.fi

application docomo 25791 NTT-Docomo telco
    owner "NTT Docomo"
    source unverified
    domain docomo.ne.jp
    domain spmode.ne.jp
    domain dcm-gate.com
    test docomo.ne.jp

application drei-austria 25792 Drei telco
    owner "Hutchison Drei Austria"
    source unverified
    domain drei.at
    test www.drei.at

application earthlink 25793 EarthLink telco
    owner "EarthLink, LLC"
    source unverified
    domain earthlink.net
    domain earthlink.com
    domain mindspring.com
    test www.earthlink.net

application ee 25794 EE telco
    owner "EE Limited"
    source unverified
    domain ee.co.uk
    domain orange.co.uk
    test www.ee.co.uk

application eir 25795 eir telco
    owner "eircom Limited"
    source unverified
    domain eir.ie
    domain eircom.net
    domain eircom.ie
    test www.eir.ie

application elisa 25796 Elisa telco
    owner "Elisa Oyj"
    source unverified
    domain elisa.fi
    domain elisa.ee
    domain saunalahti.fi
    test www.elisa.fi

application etisalat 25797 e-and telco
    owner "e& UAE"
    source unverified
    domain etisalat.ae
    domain emirates.net.ae
    domain eand.com
    test www.etisalat.ae

application ewe 25798 EWE telco
    owner "EWE AG"
    source unverified
    domain ewe.de
    domain osnatel.de
    domain swb.de
    test www.ewe.de

application fastweb 25799 Fastweb telco
    owner "Fastweb S.p.A."
    source unverified
    domain fastweb.it
    domain fastwebnet.it
    test www.fastweb.it

application free-fr 25800 Free telco
    owner "Iliad"
    source unverified
    domain free.fr
    domain freebox.fr
    domain proxad.net
    domain iliad.fr
    domain iliad.it
    domain fbxos.fr
    test www.free.fr

application freenet-mobile 25801 freenet telco
    owner "freenet AG"
    source unverified
    domain freenet.de
    domain freenet-mobilfunk.de
    domain klarmobil.de
    domain mobilcom-debitel.de
    domain md.de
    test www.freenet.de

application frontier-communications 25802 Frontier telco
    owner "Frontier Communications"
    source unverified
    domain frontier.com
    domain frontiernet.net
    test www.frontier.com

application google-fi 25803 Google-Fi-and-Fiber telco
    owner "Google LLC"
    source list v2fly/domain-list-community@032b3ecd5de1598f9e1662bd9e2d144b3111e43e data/google
    source unverified
    domain googlefiber.net
    domain fi.google.com
    domain fiber.google.com
    domain gfiber.com
    test fi.google.com

application gsma-ims 25804 3GPP-Networks telco
    owner "GSMA"
    source unverified
    domain 3gppnetwork.org
    domain gsma.com
    test epdg.epc.mnc001.mcc262.pub.3gppnetwork.org

application gtt 25805 GTT telco
    owner "GTT Communications"
    source unverified
    domain gtt.net
    domain gtt.com
    test www.gtt.net

application hkt 25806 HKT-PCCW telco
    owner "HKT Limited"
    source unverified
    domain hkt.com
    domain pccw.com
    domain netvigator.com
    domain 1010.com.hk
    test www.hkt.com

application holafly 25807 Holafly telco
    owner "Holafly"
    source unverified
    domain holafly.com
    test www.holafly.com

application jio 25808 Jio telco
    owner "Reliance Jio"
    source unverified
    domain jio.com
    test www.jio.com

application kddi 25809 KDDI-au telco
    owner "KDDI Corporation"
    source unverified
    domain kddi.com
    domain au.com
    domain ezweb.ne.jp
    domain dion.ne.jp
    domain auone.jp
    domain auone-net.jp
    domain uqwimax.jp
    test www.kddi.com

application kpn 25810 KPN telco
    owner "KPN B.V."
    source unverified
    domain kpn.com
    domain kpn.net
    domain xs4all.nl
    domain planet.nl
    domain telfort.nl
    domain hetnet.nl
    test www.kpn.com

application kt-korea 25811 KT telco
    owner "KT Corporation"
    source unverified
    domain kt.com
    domain olleh.com
    domain kornet.net
    test www.kt.com

application kyivstar 25812 Kyivstar telco
    owner "Kyivstar"
    source unverified
    domain kyivstar.ua
    domain kyivstar.net
    test www.kyivstar.ua

application lg-uplus 25813 LG-Uplus telco
    owner "LG Uplus"
    source unverified
    domain lguplus.com
    domain uplus.co.kr
    test www.lguplus.com

application lumen 25814 CenturyLink-Lumen telco
    owner "Lumen Technologies"
    source unverified
    domain lumen.com
    domain centurylink.com
    domain centurylink.net
    domain qwest.net
    domain level3.com
    domain level3.net
    domain quantumfiber.com
    domain embarqmail.com
    test www.lumen.com
    test-not a.resolvers.level3.net

application m-net 25815 M-net telco
    owner "M-net Telekommunikations GmbH"
    source unverified
    domain m-net.de
    test www.m-net.de

application magenta-austria 25816 Magenta-Austria telco
    owner "T-Mobile Austria GmbH"
    source unverified
    domain magenta.at
    domain t-mobile.at
    domain upc.at
    domain chello.at
    test www.magenta.at

application maroc-telecom 25817 Maroc-Telecom telco
    owner "Maroc Telecom"
    source unverified
    domain iam.ma
    domain menara.ma
    test www.iam.ma

application megafon 25818 MegaFon telco
    owner "PJSC MegaFon"
    source unverified
    domain megafon.ru
    domain yota.ru
    test www.megafon.ru

application mtn 25819 MTN telco
    owner "MTN Group"
    source unverified
    domain mtn.com
    domain mtn.co.za
    domain mtn.ng
    domain mtnonline.com
    test www.mtn.com

application mts-ru 25820 MTS telco
    owner "PJSC MTS"
    source unverified
    domain mts.ru
    domain mgts.ru
    test www.mts.ru

application netcologne 25821 NetCologne telco
    owner "NetCologne"
    source unverified
    domain netcologne.de
    domain netcologne.com
    test www.netcologne.de

application ntt 25822 NTT telco
    owner "NTT Group"
    source unverified
    domain ntt.com
    domain ntt.co.jp
    domain ntt-east.co.jp
    domain ntt-west.co.jp
    domain ocn.ne.jp
    domain ntt.net
    test www.ntt.com

application o2-czech 25823 O2-Czech telco
    owner "O2 Czech Republic a.s."
    source unverified
    domain o2.cz
    domain o2active.cz
    test www.o2.cz

application o2-germany 25824 o2-Germany telco
    owner "Telefonica Germany"
    source unverified
    domain o2online.de
    domain o2.de
    domain alice-dsl.de
    test www.o2online.de

application o2-uk 25825 Virgin-Media-O2 telco
    owner "Virgin Media O2"
    source unverified
    domain o2.co.uk
    domain virginmedia.com
    domain virginmedia.co.uk
    domain giffgaff.com
    domain virgin.net
    test www.o2.co.uk

application odido 25826 Odido telco
    owner "Odido Netherlands"
    source unverified
    domain odido.nl
    domain t-mobile.nl
    domain tele2.nl
    test www.odido.nl

application oi-br 25827 Oi telco
    owner "Oi S.A."
    source unverified
    domain oi.com.br
    domain telemar.net.br
    test www.oi.com.br

application one-and-one 25828 1und1 telco
    owner "1&1 AG"
    source unverified
    domain 1und1.de
    domain versatel.de
    domain versatel.net
    test www.1und1.de

application one-nz 25829 One-NZ telco
    owner "One New Zealand"
    source unverified
    domain one.nz
    domain vodafone.co.nz
    test www.one.nz

application optimum 25830 Optimum-Altice-USA telco
    owner "Optimum Communications"
    source unverified
    domain optimum.com
    domain optimum.net
    domain optonline.net
    domain suddenlink.net
    domain alticeusa.com
    domain cablevision.com
    test www.optimum.com

application optus 25831 Optus telco
    owner "Singtel Optus"
    source unverified
    domain optus.com.au
    domain optusnet.com.au
    test www.optus.com.au

application orange 25832 Orange telco
    owner "Orange S.A."
    source unverified
    domain orange.fr
    domain orange.com
    domain orange.es
    domain orange.pl
    domain orange.ro
    domain orange.be
    domain orange.sk
    domain orange.md
    domain wanadoo.fr
    domain wanadoo.es
    domain orange-business.com
    domain orange.ma
    domain orange.sn
    domain orange.ci
    domain sosh.fr
    domain orange.net
    domain woopic.com
    test www.orange.fr

application play-pl 25833 Play telco
    owner "P4"
    source unverified
    domain play.pl
    test www.play.pl

application plus-pl 25834 Plus telco
    owner "Polkomtel"
    source unverified
    domain plus.pl
    domain polkomtel.com.pl
    test www.plus.pl

application proximus 25835 Proximus telco
    owner "Proximus NV"
    source unverified
    domain proximus.be
    domain proximus.com
    domain belgacom.be
    domain skynet.be
    domain scarlet.be
    domain mobilevikings.be
    test www.proximus.be

application rakuten-mobile 25836 Rakuten-Mobile telco
    owner "Rakuten Mobile"
    source unverified
    domain mobile.rakuten.co.jp
    test mobile.rakuten.co.jp

application rogers 25837 Rogers telco
    owner "Rogers Communications"
    source unverified
    domain rogers.com
    domain shaw.ca
    domain shaw.net
    domain shawcable.net
    domain fido.ca
    domain chatrwireless.com
    test www.rogers.com

application rostelecom 25838 Rostelecom telco
    owner "PJSC Rostelecom"
    source unverified
    domain rt.ru
    domain rostelecom.ru
    domain tele2.ru
    domain t2.ru
    test www.rt.ru

application safaricom 25839 Safaricom telco
    owner "Safaricom"
    source unverified
    domain safaricom.co.ke
    domain safaricom.com
    test www.safaricom.co.ke

application salt-mobile 25840 Salt telco
    owner "Salt Mobile SA"
    source unverified
    domain salt.ch
    test www.salt.ch

application sfr 25841 SFR telco
    owner "SFR"
    source unverified
    domain sfr.fr
    domain sfr.net
    domain sfr.com
    domain red-by-sfr.fr
    domain numericable.fr
    domain neuf.fr
    domain gaoland.net
    test www.sfr.fr

application singtel 25842 Singtel telco
    owner "Singtel"
    source unverified
    domain singtel.com
    domain singnet.com.sg
    test www.singtel.com

application sk-telecom 25843 SK-Telecom telco
    owner "SK Telecom"
    source unverified
    domain sktelecom.com
    domain tworld.co.kr
    domain skbroadband.com
    domain hananet.net
    test www.sktelecom.com

application softbank 25844 SoftBank telco
    owner "SoftBank Corp."
    source unverified
    domain softbank.jp
    domain softbank.co.jp
    domain softbank.ne.jp
    domain bbtec.net
    domain ymobile.jp
    domain linemo.jp
    test www.softbank.jp

application spark-nz 25845 Spark-NZ telco
    owner "Spark New Zealand"
    source unverified
    domain spark.co.nz
    domain xtra.co.nz
    test www.spark.co.nz

application spectrum 25846 Spectrum telco
    owner "Charter Communications"
    source unverified
    domain spectrum.net
    domain spectrum.com
    domain charter.net
    domain charter.com
    domain rr.com
    domain twcable.com
    domain timewarnercable.com
    domain brighthouse.com
    domain spectrumbusiness.net
    domain twc.com
    test www.spectrum.net

application starhub 25847 StarHub telco
    owner "StarHub"
    source unverified
    domain starhub.com
    domain starhub.net.sg
    test www.starhub.com

application stc-sa 25848 stc telco
    owner "Saudi Telecom Company"
    source unverified
    domain stc.com.sa
    test www.stc.com.sa

application sunrise 25849 Sunrise telco
    owner "Sunrise GmbH"
    source unverified
    domain sunrise.ch
    domain upc.ch
    domain hispeed.ch
    test www.sunrise.ch

application swisscom 25850 Swisscom telco
    owner "Swisscom (Schweiz) AG"
    source unverified
    domain swisscom.ch
    domain swisscom.com
    test www.swisscom.ch

application t-mobile-europe 25851 T-Mobile-Europe telco
    owner "Deutsche Telekom AG"
    source unverified
    domain t-mobile.pl
    domain t-mobile.cz
    domain telekom.hu
    domain telekom.sk
    domain telekom.ro
    domain t.ht.hr
    domain hrvatskitelekom.hr
    domain telekom.me
    domain telekom.mk
    domain cosmote.gr
    domain ote.gr
    test www.t-mobile.pl

application t-mobile-us 25852 T-Mobile-US telco
    owner "T-Mobile USA, Inc."
    source unverified
    domain t-mobile.com
    domain tmobile.com
    domain sprint.com
    domain sprintpcs.com
    domain metrobyt-mobile.com
    domain mintmobile.com
    domain ultramobile.com
    test www.t-mobile.com

application talktalk 25853 TalkTalk telco
    owner "TalkTalk"
    source unverified
    domain talktalk.co.uk
    domain talktalk.net
    domain tiscali.co.uk
    test www.talktalk.co.uk

application tdc 25854 TDC-Nuuday telco
    owner "Nuuday"
    source unverified
    domain tdc.dk
    domain yousee.dk
    domain nuuday.dk
    test www.tdc.dk

application tele2 25855 Tele2 telco
    owner "Tele2 AB"
    source unverified
    domain tele2.com
    domain tele2.se
    domain tele2.lt
    domain tele2.lv
    domain tele2.ee
    domain comhem.se
    test www.tele2.com

application telecom-argentina 25856 Telecom-Argentina telco
    owner "Telecom Argentina"
    source unverified
    domain telecom.com.ar
    domain personal.com.ar
    domain fibertel.com.ar
    test www.telecom.com.ar

application telecom-italia 25857 TIM telco
    owner "Telecom Italia S.p.A."
    source unverified
    domain tim.it
    domain telecomitalia.it
    domain telecomitalia.com
    domain alice.it
    domain tin.it
    test www.tim.it

application telefonica 25858 Telefonica-Movistar telco
    owner "Telefonica S.A."
    source unverified
    domain telefonica.com
    domain telefonica.net
    domain telefonica.de
    domain movistar.es
    domain movistar.com
    domain movistar.com.ar
    domain movistar.co
    domain movistar.com.mx
    domain movistar.cl
    domain movistar.pe
    domain rima-tde.net
    test www.telefonica.com

application telenet 25859 Telenet telco
    owner "Telenet BV"
    source unverified
    domain telenet.be
    domain base.be
    test www.telenet.be

application telenor 25860 Telenor telco
    owner "Telenor ASA"
    source unverified
    domain telenor.com
    domain telenor.no
    domain telenor.se
    domain telenor.dk
    domain bredbandsbolaget.se
    test www.telenor.com

application telia 25861 Telia telco
    owner "Telia Company AB"
    source unverified
    domain telia.com
    domain telia.se
    domain telia.no
    domain telia.fi
    domain telia.lt
    domain telia.ee
    domain telia.dk
    domain sonera.fi
    domain teliacompany.com
    domain arelion.com
    test www.telia.com

application telkom-indonesia 25862 Telkom-Indonesia telco
    owner "Telkom Indonesia"
    source unverified
    domain telkom.co.id
    domain telkomsel.com
    domain indihome.co.id
    test www.telkom.co.id

application telkom-za 25863 Telkom-SA telco
    owner "Telkom SA"
    source unverified
    domain telkom.co.za
    domain telkomsa.net
    domain saix.net
    test www.telkom.co.za

application telmex 25864 Telmex-Telcel telco
    owner "America Movil"
    source unverified
    domain telmex.com
    domain telcel.com
    domain prodigy.net.mx
    domain infinitum.com.mx
    test www.telmex.com

application telstra 25865 Telstra telco
    owner "Telstra"
    source unverified
    domain telstra.com
    domain telstra.com.au
    domain telstra.net
    domain bigpond.com
    domain bigpond.net.au
    domain belong.com.au
    test www.telstra.com

application telus 25866 TELUS telco
    owner "TELUS Corporation"
    source unverified
    domain telus.com
    domain telus.net
    domain koodomobile.com
    domain publicmobile.ca
    test www.telus.com

application three-uk 25867 Three telco
    owner "CK Hutchison"
    source unverified
    domain three.co.uk
    domain three.com
    domain three.ie
    domain tre.se
    domain 3.dk
    domain 3.ie
    test www.three.co.uk

application tim-brasil 25868 TIM-Brasil telco
    owner "TIM S.A."
    source unverified
    domain tim.com.br
    test www.tim.com.br

application tpg-au 25869 TPG-iiNet telco
    owner "TPG Telecom"
    source unverified
    domain tpg.com.au
    domain iinet.net.au
    domain internode.on.net
    domain iprimus.com.au
    domain westnet.com.au
    test www.tpg.com.au

application truphone 25870 Truphone telco
    owner "TP Global"
    source unverified
    domain truphone.com
    test www.truphone.com

application turk-telekom 25871 Turk-Telekom telco
    owner "Turk Telekom"
    source unverified
    domain turktelekom.com.tr
    domain ttnet.com.tr
    test www.turktelekom.com.tr

application turkcell 25872 Turkcell telco
    owner "Turkcell"
    source unverified
    domain turkcell.com.tr
    domain superonline.net
    test www.turkcell.com.tr

application us-cellular 25873 UScellular telco
    owner "Array Digital Infrastructure"
    source unverified
    domain uscellular.com
    test www.uscellular.com

application verizon 25874 Verizon telco
    owner "Verizon Communications Inc."
    source list v2fly/domain-list-community@2fa1f53cf11c572756dd8e6c7d9af08af9cfd874 data/verizon
    source unverified
    domain verizon.com
    domain verizon.net
    domain verizonwireless.com
    domain vzw.com
    domain static-verizon.com
    domain verizonbusinessfios.com
    domain verizonenterprise.com
    domain verizonfios.com
    domain xo.com
    domain myvzw.com
    domain visible.com
    domain tracfone.com
    domain straighttalk.com
    test www.verizon.com

application vi-india 25875 Vi telco
    owner "Vodafone Idea"
    source unverified
    domain myvi.in
    domain vodafoneidea.com
    test www.myvi.in

application videotron 25876 Videotron telco
    owner "Quebecor"
    source unverified
    domain videotron.com
    domain videotron.ca
    domain freedommobile.ca
    domain fizz.ca
    test www.videotron.com

application vivo-br 25877 Vivo-Brazil telco
    owner "Telefonica Brasil"
    source unverified
    domain vivo.com.br
    test www.vivo.com.br

application vodacom 25878 Vodacom telco
    owner "Vodacom Group"
    source unverified
    domain vodacom.co.za
    domain vodacom.com
    test www.vodacom.co.za

application vodafone 25879 Vodafone telco
    owner "Vodafone Group Plc"
    source unverified
    domain vodafone.com
    domain vodafone.de
    domain vodafone.co.uk
    domain vodafone.it
    domain vodafone.es
    domain vodafone.pt
    domain vodafone.nl
    domain vodafone.ie
    domain vodafone.ro
    domain vodafone.cz
    domain vodafone.gr
    domain vodafone.com.tr
    domain vodafone.com.au
    domain vodafone.al
    domain vodafone-ip.de
    domain kabel-deutschland.de
    domain unitymedia.de
    domain vodafone.com.eg
    domain kabelmail.de
    test www.vodafone.de

application wind-tre 25880 WINDTRE telco
    owner "Wind Tre S.p.A."
    source unverified
    domain windtre.it
    domain wind.it
    domain tre.it
    domain infostrada.it
    test www.windtre.it

application windstream 25881 Windstream telco
    owner "Windstream"
    source unverified
    domain windstream.com
    domain windstream.net
    test www.windstream.com

application zayo 25882 Zayo telco
    owner "Zayo Group"
    source unverified
    domain zayo.com
    test www.zayo.com

application ziggo 25883 Ziggo telco
    owner "VodafoneZiggo"
    source unverified
    domain ziggo.nl
    domain upc.nl
    test www.ziggo.nl
