# Sale, exchange, delivery and verification of advertisements, and marketing by affiliates.
# SPDX-License-Identifier: MIT

application adcolony 20286 AdColony advertiser
    owner "Digital Turbine"
    source unverified
    domain adcolony.com
    domain digitalturbine.com
    domain fyber.com
    domain inner-active.mobi
    test adc3-launch.adcolony.com

application adelphic 20287 Viant-Adelphic advertiser
    owner "Viant Technology"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain ipredictive.com
    domain adelphic.com
    domain viantinc.com
    test ad.ipredictive.com

application adform 20288 Adform advertiser
    owner "Adform A/S"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain adform.net
    domain adformdsp.net
    domain adform.com
    test track.adform.net

application admitad 20289 Admitad advertiser
    owner "Mitgo"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain lenmit.com
    domain admitad.com
    test www.admitad.com

application adriver 20290 AdRiver advertiser
    owner "Internest"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain adriver.ru
    test ad.adriver.ru

application adroll 20291 AdRoll advertiser
    owner "NextRoll, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain adroll.com
    domain nextroll.com
    test d.adroll.com

application adscale 20292 Stroeer-SSP advertiser
    owner "Stroeer"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain adscale.de
    domain stroeerdigitalgroup.de
    domain yieldlove.com
    test ih.adscale.de

application adsterra 20293 Adsterra advertiser
    owner "Ad Market Limited"
    source unverified
    domain adsterra.com
    test www.adsterra.com

application adyoulike 20294 Adyoulike advertiser
    owner "Open Web Technologies"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain adyoulike.com
    domain omnitagjs.com
    domain adyoulike.net
    test hb-api.omnitagjs.com

application amazon-ads 20065 Amazon-Ads advertiser
    owner "Amazon.com, Inc."
    source unverified
    domain advertising.amazon.com
    test advertising.amazon.com
    test-not www.amazon.com

application amobee 20295 Amobee advertiser
    owner "Tremor International"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain amgdgt.com
    domain kontera.com
    domain amobee.com
    domain turn.com
    domain nexxen.com
    domain unrulymedia.com
    domain tremorvideo.com
    test ad.turn.com

application appier 20296 Appier advertiser
    owner "Appier Group"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain appier.net
    domain appier.com
    test www.appier.net

application apple-search-ads 20297 Apple-Ads advertiser
    owner "Apple Inc."
    source list v2fly/domain-list-community@14a3ebfa5730b39e3db8370a63555e9cb3efb80a data/apple-ads
    domain advertising.apple.com
    domain api-adservices.apple.com
    domain iadsdk.apple.com
    domain iad.apple.com
    domain qwapi.com
    test iadsdk.apple.com

application applovin 20298 AppLovin advertiser
    owner "AppLovin Corporation"
    source list v2fly/domain-list-community@0275a57a0c6be0ab21f8ed2e315fcb0c0c1e6d4d data/category-ads
    source unverified
    domain applovin.com
    domain applvn.com
    domain safedk.com
    test ms.applovin.com
    test d.applovin.com

application awin 20299 Awin advertiser
    owner "AWIN AG"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain dwin1.com
    domain awin.com
    domain awin1.com
    domain zanox.com
    domain zanox-affiliate.de
    domain shareasale.com
    domain shareasale-analytics.com
    test www.awin1.com

application baidu-ads 20300 Baidu-Ads advertiser
    owner "Baidu, Inc."
    source unverified
    domain cpro.baidu.com
    domain pos.baidu.com
    domain mobads.baidu.com
    domain union.baidu.com
    domain cbjs.baidu.com
    domain eclick.baidu.com
    domain cpro.baidustatic.com
    domain mobads-logs.baidu.com
    domain e.baidu.com
    test pos.baidu.com

application basis-technologies 20301 Basis advertiser
    owner "Basis Technologies"
    source unverified
    domain basis.net
    domain sitescout.com
    domain pixel.ad
    domain centro.net
    test pixel.sitescout.com

application beeswax 20302 FreeWheel advertiser
    owner "Comcast"
    source unverified
    domain bidr.io
    domain fwmrm.net
    domain freewheel.tv
    domain freewheel.com
    domain stickyadstv.com
    domain beeswax.com
    test match.prod.bidr.io

application between-digital 20303 Between-Digital advertiser
    owner "Between Exchange"
    source unverified
    domain betweendigital.com
    test ads.betweendigital.com

application bidmachine 20304 BidMachine advertiser
    owner "BidMachine"
    source unverified
    domain bidmachine.io
    domain appodeal.com
    domain appodealx.com
    test www.bidmachine.io

application bidswitch 20305 BidSwitch advertiser
    owner "Criteo S.A."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain bidswitch.net
    domain bidswitch.com
    test x.bidswitch.net

application bombora 20306 Bombora advertiser
    owner "Bombora, Inc."
    source unverified
    domain bombora.com
    domain ml314.com
    test www.bombora.com

application branch 20307 Branch advertiser
    owner "Branch Metrics, Inc."
    source unverified
    domain branch.io
    domain app.link
    domain bnc.lt
    test api2.branch.io
    test example.app.link

application chartboost 20308 Chartboost advertiser
    owner "Zynga"
    source unverified
    domain chartboost.com
    test live.chartboost.com

application connatix 20309 Connatix advertiser
    owner "Connatix"
    source unverified
    domain connatix.com
    test cd.connatix.com

application conversant 20310 Epsilon advertiser
    owner "Publicis"
    source unverified
    domain dotomi.com
    domain dtmpub.com
    domain emjcd.com
    domain mediaplex.com
    domain fastclick.net
    domain tqlkg.com
    domain kqzyfj.com
    domain jdoqocy.com
    domain dpbolvw.net
    domain anrdoezrs.net
    domain qksrv.net
    domain afcyhf.com
    domain ftjcfx.com
    domain cj.com
    domain epsilon.com
    test www.anrdoezrs.net

application criteo 20166 Criteo advertiser
    owner "Criteo S.A."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain criteo.com
    domain criteo.net
    domain emailretargeting.com
    domain hooklogic.com
    domain iponweb.com
    domain iponweb.net
    test static.criteo.net
    test gum.criteo.com

application demandbase 20311 Demandbase advertiser
    owner "Demandbase, Inc."
    source unverified
    domain demandbase.com
    domain company-target.com
    test api.company-target.com

application doubleverify 20312 DoubleVerify advertiser
    owner "DoubleVerify Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain doubleverify.com
    domain dvtps.com
    domain iqfp1.com
    domain dv.tech
    test cdn.doubleverify.com

application dstillery 20313 Dstillery advertiser
    owner "Dstillery"
    source unverified
    domain dstillery.com
    domain media6degrees.com
    test www.dstillery.com

application emetriq 20314 emetriq advertiser
    owner "emetriq GmbH"
    source unverified
    domain emetriq.de
    test www.emetriq.de

application ero-advertising 20315 EroAdvertising advertiser
    owner "EroAdvertising"
    source list v2fly/domain-list-community@0275a57a0c6be0ab21f8ed2e315fcb0c0c1e6d4d data/category-ads
    domain eroadvertising.com
    domain ero-advertising.com
    test www.eroadvertising.com

application exoclick 20316 ExoClick advertiser
    owner "EXOGROUP"
    source list v2fly/domain-list-community@0275a57a0c6be0ab21f8ed2e315fcb0c0c1e6d4d data/category-ads
    source unverified
    domain exoclick.com
    domain exosrv.com
    domain realsrv.com
    domain exdynsrv.com
    domain magsrv.com
    test a.magsrv.com
    test main.exosrv.com

application eyeota 20317 Eyeota advertiser
    owner "Dun & Bradstreet"
    source unverified
    domain eyeota.com
    domain eyeota.net
    test ps.eyeota.net

application ezoic 20318 Ezoic advertiser
    owner "Ezoic Inc."
    source unverified
    domain ezoic.com
    domain ezoic.net
    domain ezojs.com
    domain ezodn.com
    test g.ezoic.net

application freakout 20319 FreakOut advertiser
    owner "FreakOut Holdings"
    source unverified
    domain fout.jp
    test js.fout.jp

application gemius-adocean 20320 Gemius-AdOcean advertiser
    owner "Gemius SA"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain adocean.pl
    test gde-default.adocean.pl

application geniee 20321 Geniee advertiser
    owner "Geniee, Inc."
    source unverified
    domain genieesspv.jp
    domain gssprt.jp
    domain geniee.co.jp
    domain genieessp.jp
    test www.genieesspv.jp

application google-ads 20039 Google-Ads advertiser
    owner "Google LLC"
    source unverified
    domain ads.google.com
    domain adwords.google.com
    test ads.google.com
    test-not www.google.com

application gumgum 20322 GumGum advertiser
    owner "GumGum, Inc."
    source unverified
    domain gumgum.com
    test g2.gumgum.com

application i-mobile 20323 i-mobile advertiser
    owner "i-mobile Co., Ltd."
    source unverified
    domain i-mobile.co.jp
    test spdeliver.i-mobile.co.jp

application id5 20324 ID5 advertiser
    owner "ID5 Technology"
    source unverified
    domain id5-sync.com
    domain id5.io
    test www.id5-sync.com

application impact-com 20325 impact-com advertiser
    owner "Impact Tech, Inc."
    source unverified
    domain impact.com
    domain impactradius.com
    domain impactradius-event.com
    domain impactradius-go.com
    domain 7eer.net
    domain evyy.net
    domain ojrq.net
    domain sjv.io
    domain pxf.io
    domain impactcdn.com
    test example.sjv.io

application improve-digital 20326 Improve-Digital advertiser
    owner "Azerion"
    source unverified
    domain 360yield.com
    domain improvedigital.com
    test ad.360yield.com

application index-exchange 20327 Index-Exchange advertiser
    owner "Index Exchange Inc."
    source unverified
    domain casalemedia.com
    domain indexww.com
    domain indexexchange.com
    test htlb.casalemedia.com

application inmobi 20328 InMobi advertiser
    owner "InMobi Pte. Ltd."
    source unverified
    domain inmobi.com
    domain inmobi.cn
    domain inmobicdn.net
    domain aerserv.com
    test config.inmobi.com

application innovid 20329 Innovid advertiser
    owner "Mediaocean"
    source list v2fly/domain-list-community@0275a57a0c6be0ab21f8ed2e315fcb0c0c1e6d4d data/category-ads
    source unverified
    domain innovid.com
    domain flashtalking.com
    domain mediaocean.com
    test ag.innovid.com

application integral-ad-science 20330 Integral-Ad-Science advertiser
    owner "Integral Ad Science, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain adsafeprotected.com
    domain iasds01.com
    domain integralads.com
    test pixel.adsafeprotected.com

application ironsource 20331 ironSource advertiser
    owner "Unity Technologies"
    source list v2fly/domain-list-community@0275a57a0c6be0ab21f8ed2e315fcb0c0c1e6d4d data/category-ads
    source unverified
    domain ironbeast.io
    domain atom-data.io
    domain analytics-data.io
    domain ironsrc.com
    domain supersonicads.com
    domain ironsrc.mobi
    domain ironsrc.net
    domain supersonic.com
    domain isprog.com
    domain tapjoy.com
    domain tapjoyads.com
    domain tapjoy.net
    test outcome-ssp.supersonicads.com

application juicyads 20332 JuicyAds advertiser
    owner "Tiger Media"
    source list v2fly/domain-list-community@0275a57a0c6be0ab21f8ed2e315fcb0c0c1e6d4d data/category-ads
    domain juicyads.com
    domain jads.co
    test poweredby.jads.co

application kargo 20333 Kargo advertiser
    owner "Kargo Global"
    source unverified
    domain kargo.com
    test krk2.kargo.com

application lg-ads 20334 LG-Ads advertiser
    owner "LG Ad Solutions"
    source unverified
    domain lgsmartad.com
    domain lgads.tv
    domain alphonso.tv
    test us.info.lgsmartad.com

application liveintent 20335 LiveIntent advertiser
    owner "LiveIntent, Inc."
    source unverified
    domain liveintent.com
    domain liadm.com
    test i.liadm.com

application liveramp 20336 LiveRamp advertiser
    owner "LiveRamp, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain rlcdn.com
    domain circulate.com
    domain pippio.com
    domain liveramp.com
    domain privacymanager.io
    domain liveramp.io
    test idsync.rlcdn.com

application loopme 20337 LoopMe advertiser
    owner "LoopMe Ltd"
    source unverified
    domain loopme.com
    domain loopme.me
    domain loopme.biz
    test www.loopme.com

application lotame 20338 Lotame advertiser
    owner "Lotame Solutions"
    source unverified
    domain lotame.com
    domain crwdcntrl.net
    test bcp.crwdcntrl.net

application magnite 20339 Magnite advertiser
    owner "Magnite, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain rubiconproject.com
    domain chango.com
    domain magnite.com
    domain telaria.com
    domain tremorhub.com
    domain springserve.com
    domain spotx.tv
    domain spotxchange.com
    domain spotxcdn.com
    test fastlane.rubiconproject.com

application media-net 20340 Media-net advertiser
    owner "Media.net"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain media.net
    domain mnet-ad.net
    test contextual.media.net

application mediamath 20341 MediaMath advertiser
    owner "MediaMath"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain mathtag.com
    domain mathads.com
    domain mediamath.com
    test pixel.mathtag.com

application mediavine 20342 Mediavine advertiser
    owner "Mediavine, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain mediavine.com
    test scripts.mediavine.com

application meta-audience-network 20343 Meta-Audience-Network advertiser
    owner "Meta Platforms, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain atdmt.com
    domain an.facebook.com
    domain atlassolutions.com
    test an.facebook.com

application mgid 20344 MGID advertiser
    owner "MGID Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain mgid.com
    domain dt07.net
    domain marketgid.com
    domain adskeeper.com
    domain adskeeper.co.uk
    test servicer.mgid.com

application microad 20345 MicroAd advertiser
    owner "MicroAd, Inc."
    source unverified
    domain microad.jp
    domain microad.net
    test aid.send.microad.jp

application microsoft-advertising 20346 Microsoft-Advertising advertiser
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/microsoft
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain msads.net
    domain microsoftadvertising.com
    domain microsoftads.com
    domain ads.microsoft.com
    domain bat.bing.com
    domain ads.msn.com
    domain bingads.microsoft.com
    domain bat.bing.net
    test bat.bing.com

application mintegral 20347 Mintegral advertiser
    owner "Mobvista"
    source unverified
    domain mintegral.com
    domain rayjump.com
    domain mintegral.net
    domain mtgglobals.com
    domain mobvista.com
    test configure.rayjump.com

application moat 20348 Moat advertiser
    owner "Oracle Corporation"
    source list v2fly/domain-list-community@0275a57a0c6be0ab21f8ed2e315fcb0c0c1e6d4d data/category-ads
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain moat.com
    domain moatads.com
    domain moatpixel.com
    test z.moatads.com

application moloco 20349 Moloco advertiser
    owner "Moloco, Inc."
    source unverified
    domain moloco.com
    domain adsmoloco.com
    test tr-us.adsmoloco.com

application mopub 20350 MoPub advertiser
    owner "AppLovin Corporation"
    source list v2fly/domain-list-community@0275a57a0c6be0ab21f8ed2e315fcb0c0c1e6d4d data/category-ads
    domain mopub.com
    test ads.mopub.com

application nativo 20351 Nativo advertiser
    owner "Nativo, Inc."
    source unverified
    domain nativo.com
    domain ntv.io
    domain postrelease.com
    test jadserve.postrelease.com

application neustar-agkn 20352 Neustar-Marketing advertiser
    owner "TransUnion"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain agkn.com
    test aa.agkn.com

application ogury 20353 Ogury advertiser
    owner "Ogury"
    source unverified
    domain ogury.com
    domain ogury.co
    domain ogury.io
    domain presage.io
    test www.ogury.com

application onetag 20354 OneTag advertiser
    owner "OneTag Limited"
    source unverified
    domain onetag.com
    domain onetag-sys.com
    domain s-onetag.com
    test get.s-onetag.com

application openx 20355 OpenX advertiser
    owner "OpenX Technologies"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain openx.net
    domain openxadexchange.com
    domain servedbyopenx.com
    domain deliverimp.com
    domain jump-time.net
    domain openx.com
    domain openxcdn.net
    domain openx.org
    test u.openx.net

application outbrain 20168 Outbrain advertiser
    owner "Outbrain Inc."
    source unverified
    domain outbrain.com
    domain outbrainimg.com
    domain visualrevenue.com
    domain zemanta.com
    test widgets.outbrain.com

application pangle 20356 Pangle advertiser
    owner "ByteDance Ltd."
    source unverified
    domain pangle.io
    domain pangolin-sdk-toutiao.com
    domain pglstatp-toutiao.com
    domain pangolin.snssdk.com
    domain ads.tiktok.com
    domain analytics.tiktok.com
    domain sgsnssdk.com
    domain oceanengine.com
    domain csjplatform.com
    test api16-access-sg.pangle.io

application partnerize 20357 Partnerize advertiser
    owner "Partnerize"
    source unverified
    domain partnerize.com
    domain prf.hn
    domain performancehorizon.com
    test prf.hn

application perion 20358 Perion advertiser
    owner "Perion Network"
    source unverified
    domain perion.com
    domain codefuel.com
    domain vidazoo.com
    test www.perion.com

application permutive 20359 Permutive advertiser
    owner "Permutive"
    source unverified
    domain permutive.com
    domain permutive.app
    test api.permutive.com

application piano 20360 Piano advertiser
    owner "Piano Software"
    source unverified
    domain piano.io
    domain tinypass.com
    domain npttech.com
    domain cxense.com
    domain cxpublic.com
    test buy.tinypass.com

application popads 20361 PopAds advertiser
    owner "Tomksoft"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain popads.net
    test c1.popads.net

application propellerads 20362 PropellerAds advertiser
    owner "Propeller Ads"
    source unverified
    domain propellerads.com
    domain propellerclick.com
    domain onclickads.net
    domain onclkds.com
    test go.onclkds.com

application pubmatic 20363 PubMatic advertiser
    owner "PubMatic, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain pubmatic.com
    test ads.pubmatic.com
    test hbopenbid.pubmatic.com

application quantcast 20364 Quantcast advertiser
    owner "Quantcast"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain quantserve.com
    domain quantcount.com
    domain brtstats.com
    domain semantictec.com
    domain quantcast.com
    test pixel.quantserve.com

application rakuten-advertising 20365 Rakuten-Advertising advertiser
    owner "Rakuten"
    source unverified
    domain linksynergy.com
    domain rmtag.com
    domain mediaforge.com
    domain rakutenadvertising.com
    domain nxtck.com
    test click.linksynergy.com

application raptive 20366 Raptive advertiser
    owner "Raptive"
    source unverified
    domain raptive.com
    domain adthrive.com
    domain cafemedia.com
    test ads.adthrive.com

application revcontent 20367 Revcontent advertiser
    owner "Revcontent, LLC"
    source unverified
    domain revcontent.com
    test trends.revcontent.com

application richaudience 20368 Rich-Audience advertiser
    owner "Exte"
    source unverified
    domain richaudience.com
    test shb.richaudience.com

application roku-ads 20369 Roku-Ads advertiser
    owner "Roku, Inc."
    source unverified
    domain ads.roku.com
    domain dataxu.com
    domain w55c.net
    test tags.w55c.net

application rtb-house 20370 RTB-House advertiser
    owner "RTB House S.A."
    source unverified
    domain creativecdn.com
    domain rtbhouse.com
    test asia.creativecdn.com

application samsung-ads 20371 Samsung-Ads advertiser
    owner "Samsung Electronics Co., Ltd."
    source list v2fly/domain-list-community@00e4a2a98fdfcf400f518a9a0f725ea511e8110c data/samsung
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain samsungads.com
    domain adgear.com
    domain adgrx.com
    domain samsungacr.com
    domain samsungadhub.com
    test config.samsungads.com

application seedtag 20372 Seedtag advertiser
    owner "Seedtag Advertising"
    source unverified
    domain seedtag.com
    test s.seedtag.com

application sharethrough 20373 Sharethrough advertiser
    owner "Equativ"
    source unverified
    domain sharethrough.com
    test btlr.sharethrough.com

application simpli-fi 20374 Simpli-fi advertiser
    owner "Simpli.fi"
    source unverified
    domain simpli.fi
    test i.simpli.fi

application sixsense 20375 6sense advertiser
    owner "6Sense Insights"
    source unverified
    domain 6sense.com
    domain 6sc.co
    test b.6sc.co

application skimlinks 20376 Skimlinks advertiser
    owner "Taboola, Inc."
    source unverified
    domain skimlinks.com
    domain skimresources.com
    domain redirectingat.com
    test go.skimresources.com

application smaato 20377 Smaato advertiser
    owner "Verve Group"
    source unverified
    domain smaato.com
    domain smaato.net
    test soma.smaato.net

application smart-adserver 20378 Equativ advertiser
    owner "Equativ"
    source unverified
    domain smartadserver.com
    domain sascdn.com
    domain equativ.com
    domain sasqos.com
    test ww1097.smartadserver.com

application socdm 20379 Supership advertiser
    owner "Supership Inc."
    source unverified
    domain socdm.com
    test tg.socdm.com

application sovrn 20380 sovrn advertiser
    owner "sovrn, Inc."
    source unverified
    domain lijit.com
    domain sovrn.com
    domain viglink.com
    domain sovrn.co
    test ap.lijit.com

application stackadapt 20381 StackAdapt advertiser
    owner "StackAdapt Inc."
    source unverified
    domain stackadapt.com
    test tags.srv.stackadapt.com

application startapp 20382 Start-io advertiser
    owner "StartApp"
    source unverified
    domain startapp.com
    domain startappservice.com
    domain startappexchange.com
    domain start.io
    test www.startapp.com

application taboola 20167 Taboola advertiser
    owner "Taboola, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain taboola.com
    domain taboolasyndication.com
    domain connexity.com
    domain connexity.net
    domain taboolanews.com
    test trc.taboola.com

application teads 20383 Teads advertiser
    owner "Teads"
    source unverified
    domain teads.tv
    domain teads.com
    test a.teads.tv

application tencent-ads 20384 Tencent-Ads advertiser
    owner "Tencent Holdings Ltd."
    source unverified
    domain gdt.qq.com
    domain e.qq.com
    domain gdtimg.com
    domain l.qq.com
    domain adping.qq.com
    test mi.gdt.qq.com

application the-trade-desk 20385 The-Trade-Desk advertiser
    owner "The Trade Desk, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain adsrvr.org
    domain thetradedesk.com
    domain uidapi.com
    domain adsrvr.cn
    test match.adsrvr.org

application thirtythree-across 20386 33Across advertiser
    owner "33Across Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain 33across.com
    domain tynt.com
    test ssc.33across.com

application tradedoubler 20387 Tradedoubler advertiser
    owner "Tradedoubler AB"
    source unverified
    domain tradedoubler.com
    test clk.tradedoubler.com

application traffic-junky 20388 TrafficJunky advertiser
    owner "Aylo"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain trafficjunky.net
    domain contentabc.com
    domain trafficjunky.com
    test ads.trafficjunky.net

application traffic-stars 20389 TrafficStars advertiser
    owner "TrafficStars"
    source list v2fly/domain-list-community@0275a57a0c6be0ab21f8ed2e315fcb0c0c1e6d4d data/category-ads
    source unverified
    domain tsyndicate.com
    domain trafficstars.com
    test tsyndicate.com

application triplelift 20390 TripleLift advertiser
    owner "TripleLift, Inc."
    source unverified
    domain 3lift.com
    domain triplelift.com
    test tlx.3lift.com

application undertone 20391 Undertone advertiser
    owner "Perion"
    source unverified
    domain undertone.com
    test hb.undertone.com

application unity-ads 20392 Unity-Ads advertiser
    owner "Unity Technologies"
    source unverified
    domain unityads.unity3d.com
    domain unityads.unitychina.cn
    domain iads.unity3d.com
    test config.unityads.unity3d.com

application verve 20393 Verve advertiser
    owner "Verve Group"
    source unverified
    domain verve.com
    domain pubnative.net
    test api.pubnative.net

application vk-ads 20394 VK-Ads advertiser
    owner "VK Company Limited"
    source unverified
    domain target.my.com
    domain ad.mail.ru
    domain ads.vk.com
    domain top-fwz1.mail.ru
    domain rs.mail.ru
    test ad.mail.ru

application vungle 20395 Liftoff-Vungle advertiser
    owner "Liftoff Mobile, Inc."
    source list v2fly/domain-list-community@0275a57a0c6be0ab21f8ed2e315fcb0c0c1e6d4d data/category-ads
    source unverified
    domain vungle.com
    domain liftoff.io
    domain liftoff-creatives.io
    test config.ads.vungle.com

application xandr 20396 Xandr advertiser
    owner "Microsoft Corporation"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain adnxs.com
    domain ctasnet.com
    domain adrdgt.com
    domain appnexus.com
    domain xandr.com
    domain adnxs.net
    domain adnxs-simple.com
    test ib.adnxs.com
    test acdn.adnxs.com

application yahoo-ads 20397 Yahoo-Advertising advertiser
    owner "Yahoo Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain advertising.com
    domain tacoda.net
    domain bluelithium.com
    domain atwola.com
    domain adtechus.com
    domain adap.tv
    domain adsonar.com
    domain yieldmanager.com
    domain adserver.yahoo.com
    domain gemini.yahoo.com
    domain brightroll.com
    domain btrll.com
    domain ads.yahoo.com
    domain adtech.de
    domain adtechjp.com
    domain nexage.com
    domain millennialmedia.com
    domain interclick.com
    test pixel.advertising.com

application yahoo-japan-ads 20398 Yahoo-Japan-Ads advertiser
    owner "LY Corporation"
    source unverified
    domain yads.c.yimg.jp
    domain yads.yahoo.co.jp
    test yads.c.yimg.jp

application yandex-direct 20399 Yandex-Direct advertiser
    owner "Yandex LLC"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain an.yandex.ru
    domain yandexadexchange.net
    domain direct.yandex.ru
    domain direct.yandex.by
    domain direct.yandex.kz
    domain direct.yandex.uz
    domain adfox.ru
    domain adfox.net
    domain yabs.yandex.ru
    domain bs.yandex.ru
    domain awaps.yandex.ru
    domain awaps.yandex.net
    domain adsdk.yandex.ru
    test an.yandex.ru

application yieldlab 20400 Yieldlab-Virtual-Minds advertiser
    owner "Virtual Minds"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain active-agent.com
    domain yieldlab.net
    domain yieldlab.de
    domain adition.com
    domain theadex.com
    domain virtualminds.de
    test ad.yieldlab.net

application yieldmo 20401 Yieldmo advertiser
    owner "Yieldmo, Inc."
    source unverified
    domain yieldmo.com
    test ads.yieldmo.com

application zeta-rocketfuel 20402 Zeta-Global advertiser
    owner "Zeta Global"
    source unverified
    domain rfihub.com
    domain rfihub.net
    domain ru4.com
    domain zetaglobal.net
    domain zetaglobal.com
    domain boomtrain.com
    test www.rfihub.com
