# Measurement of audiences, analytics, telemetry, crash reports, attribution and consent.
# SPDX-License-Identifier: MIT

application ab-tasty 25884 AB-Tasty tracker
    owner "AB Tasty"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain abtasty.com
    test try.abtasty.com

application addthis 25885 AddThis tracker
    owner "Oracle Corporation"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain addthis.com
    domain addthiscdn.com
    domain addthisedge.com
    test s7.addthis.com

application addtoany 25886 AddToAny tracker
    owner "AddToAny"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain addtoany.com
    test static.addtoany.com

application adjust 25887 Adjust tracker
    owner "AppLovin Corporation"
    source list v2fly/domain-list-community@646d46c46ab8ec4a5112e578cc4cc4c3b78287b5 data/adjust-ads
    domain adjust.com
    domain adjust.io
    domain adjust.net.in
    domain adjust.world
    test app.adjust.com

application adobe-analytics 25888 Adobe-Analytics tracker
    owner "Adobe Inc."
    source list v2fly/domain-list-community@093d60289ed893ecadbd43f6014b6c7a981bc204 data/adobe
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain omtrdc.net
    domain 2o7.net
    domain demdex.net
    domain adobedtm.com
    domain adobetag.com
    domain adobetarget.com
    domain omniture.com
    domain adobedc.net
    domain everesttech.net
    domain everestads.net
    domain everestjs.net
    test assets.adobedtm.com
    test dpm.demdex.net
    test example.sc.omtrdc.net

application airbridge 25889 Airbridge tracker
    owner "AB180"
    source unverified
    domain airbridge.io
    test www.airbridge.io

application airship 25890 Airship tracker
    owner "Airship Group"
    source unverified
    domain airship.com
    domain urbanairship.com
    domain asnapieu.com
    domain asnapius.com
    domain aswpapieu.com
    domain aswpapius.com
    domain aswpsdkeu.com
    domain aswpsdkus.com
    test device-api.urbanairship.com

application akamai-mpulse 25891 Akamai-mPulse tracker
    owner "Akamai Technologies, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/akamai
    domain akstat.io
    domain go-mpulse.net
    domain mpulse.net
    domain mpstat.us
    domain soasta-dswb.com
    test c.go-mpulse.net

application albacross 25892 Albacross tracker
    owner "Albacross Nordic AB"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain albacross.com
    test serve.albacross.com

application alexa-metrics 25893 Alexa-Internet tracker
    owner "Amazon.com, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain alexametrics.com
    domain alexa.com
    test certify.alexametrics.com

application amplitude 25894 Amplitude tracker
    owner "Amplitude, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain amplitude.com
    test api2.amplitude.com

application appcues 25895 Appcues tracker
    owner "Appcues, Inc."
    source unverified
    domain appcues.com
    domain appcues.net
    test fast.appcues.com

application appdynamics 25896 AppDynamics tracker
    owner "Cisco Systems, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/cisco
    source unverified
    domain appdynamics.com
    domain eum-appdynamics.com
    test col.eum-appdynamics.com

application apple-telemetry 25897 Apple-Telemetry tracker
    owner "Apple Inc."
    source unverified
    domain metrics.apple.com
    domain metrics.icloud.com
    domain metrics.mzstatic.com
    domain securemetrics.apple.com
    domain supportmetrics.apple.com
    domain radarsubmissions.apple.com
    domain cstat.apple.com
    domain cstat.cdn-apple.com
    domain books-analytics-events.apple.com
    domain stocks-analytics-events.apple.com
    domain weather-analytics-events.apple.com
    domain notes-analytics-events.apple.com
    test radarsubmissions.apple.com

application appsflyer 25898 AppsFlyer tracker
    owner "AppsFlyer Ltd."
    source list v2fly/domain-list-community@0275a57a0c6be0ab21f8ed2e315fcb0c0c1e6d4d data/category-ads
    source unverified
    domain appsflyersdk.com
    domain appsflyer.com
    domain onelink.me
    domain appsflyer-cn.com
    test launches.appsflyersdk.com

application at-internet 25899 Piano-Analytics tracker
    owner "Piano Software"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain ati-host.net
    domain xiti.com
    domain aticdn.net
    domain pa-cd.com
    domain at-o.net
    domain atinternet-solutions.com
    test logs1187.xiti.com

application axeptio 25900 Axeptio tracker
    owner "Agilitation"
    source unverified
    domain axeptio.eu
    domain axept.io
    test static.axept.io

application baidu-tongji 25902 Baidu-Tongji tracker
    owner "Baidu, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain hm.baidu.com
    domain hmcdn.baidu.com
    domain tongji.baidu.com
    domain hmma.baidu.com
    domain openrcv.baidu.com
    test hm.baidu.com

application batch 25903 Batch tracker
    owner "Batch.com"
    source unverified
    domain batch.com
    test ws.batch.com

application bluekai 25904 Oracle-Data-Cloud tracker
    owner "Oracle Corporation"
    source unverified
    domain bluekai.com
    domain bkrtx.com
    test tags.bluekai.com

application braze 25905 Braze tracker
    owner "Braze, Inc."
    source unverified
    domain braze.com
    domain braze.eu
    domain appboy.com
    domain appboycdn.com
    domain appboy.eu
    domain braze-images.com
    test sdk.iad-01.braze.com

application bugsnag 25906 Bugsnag tracker
    owner "SmartBear Software"
    source unverified
    domain bugsnag.com
    test notify.bugsnag.com
    test sessions.bugsnag.com

application callrail 25907 CallRail tracker
    owner "CallRail Inc."
    source unverified
    domain callrail.com
    test cdn.callrail.com

application catchpoint 25908 Catchpoint tracker
    owner "Catchpoint Systems"
    source unverified
    domain catchpoint.com
    domain 3gl.net
    test www.catchpoint.com

application cedexis 25909 Cedexis-Radar tracker
    owner "Cloud Software Group"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain cedexis.com
    domain cedexis.net
    domain cedexis-radar.net
    domain cedexis-test.com
    test rpt.cedexis.com

application chartbeat 25910 Chartbeat tracker
    owner "Chartbeat, Inc."
    source unverified
    domain chartbeat.com
    domain chartbeat.net
    test ping.chartbeat.net

application clevertap 25911 CleverTap tracker
    owner "CleverTap"
    source unverified
    domain clevertap.com
    domain clevertap-prod.com
    domain wzrkt.com
    test www.clevertap.com

application clicky 25912 Clicky tracker
    owner "Roxr Software"
    source unverified
    domain clicky.com
    domain getclicky.com
    test in.getclicky.com

application cloudflare-web-analytics 25913 Cloudflare-Web-Analytics tracker
    owner "Cloudflare, Inc."
    source list v2fly/domain-list-community@058056e9a529e5b8a36a0dcce047d8726cdfd4e0 data/cloudflare
    domain cloudflareinsights.com
    test static.cloudflareinsights.com

application commanders-act 25914 Commanders-Act tracker
    owner "Commanders Act"
    source unverified
    domain commander1.com
    domain tagcommander.com
    domain commandersact.com
    domain trustcommander.net
    test cdn.tagcommander.com

application comscore 25915 Comscore tracker
    owner "Comscore, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain scorecardresearch.com
    domain comscore.com
    domain zqtk.net
    domain voicefive.com
    domain securestudies.com
    test sb.scorecardresearch.com

application consentmanager 25916 consentmanager tracker
    owner "consentmanager AB"
    source unverified
    domain consentmanager.net
    domain consentmanager.de
    test cdn.consentmanager.net

application contentsquare 25917 Contentsquare tracker
    owner "Contentsquare"
    source unverified
    domain contentsquare.com
    domain contentsquare.net
    domain content-square.net
    domain clicktale.net
    domain clicktale.com
    domain heapanalytics.com
    domain heap.io
    test t.contentsquare.net

application conviva 25918 Conviva tracker
    owner "Conviva Inc."
    source unverified
    domain conviva.com
    test cws.conviva.com

application cookiebot 25919 Cookiebot tracker
    owner "Usercentrics A/S"
    source unverified
    domain cookiebot.com
    domain cookiebot.eu
    test consent.cookiebot.com

application countly 25920 Countly tracker
    owner "Countly"
    source unverified
    domain count.ly
    domain countly.com
    test www.count.ly

application crashlytics 25921 Crashlytics tracker
    owner "Google LLC"
    source unverified
    domain crashlytics.com
    domain crashlyticsreports-pa.googleapis.com
    domain firebasecrashlytics.googleapis.com
    test settings.crashlytics.com

application crazy-egg 25922 Crazy-Egg tracker
    owner "Crazy Egg, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain crazyegg.com
    domain cetrk.com
    test script.crazyegg.com

application datadog 25923 Datadog tracker
    owner "Datadog, Inc."
    source unverified
    domain datadoghq.com
    domain datadoghq.eu
    domain datad0g.com
    domain datadoghq-browser-agent.com
    domain ddog-gov.com
    domain browser-intake-datadoghq.com
    domain browser-intake-datadoghq.eu
    domain browser-intake-us5-datadoghq.com
    domain browser-intake-us3-datadoghq.com
    domain browser-intake-ap1-datadoghq.com
    test browser-intake-datadoghq.com

application didomi 25924 Didomi tracker
    owner "Didomi"
    source unverified
    domain didomi.io
    domain privacy-center.org
    test sdk.privacy-center.org

application dynamic-yield 25925 Dynamic-Yield tracker
    owner "Mastercard"
    source unverified
    domain dynamicyield.com
    domain dynamicyield.eu
    test cdn.dynamicyield.com

application dynatrace 25926 Dynatrace tracker
    owner "Dynatrace LLC"
    source unverified
    domain dynatrace.com
    domain dynatracelabs.com
    domain ruxit.com
    domain dynatrace-managed.com
    test bf12345abc.bf.dynatrace.com

application embrace 25927 Embrace tracker
    owner "Embrace Mobile"
    source unverified
    domain embrace.io
    domain emb-api.com
    test www.embrace.io

application ensighten 25928 Ensighten tracker
    owner "Ensighten"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain ensighten.com
    test nexus.ensighten.com

application etracker 25929 etracker tracker
    owner "etracker GmbH"
    source unverified
    domain etracker.com
    domain etracker.de
    test www.etracker.com

application evergage 25930 Salesforce-Personalization tracker
    owner "Salesforce, Inc."
    source unverified
    domain evergage.com
    domain evgnet.com
    test cdn.evgnet.com

application fathom-analytics 25931 Fathom tracker
    owner "Conva Ventures"
    source unverified
    domain usefathom.com
    test cdn.usefathom.com

application fifty-one-la 25932 51LA tracker
    owner "51.la"
    source list v2fly/domain-list-community@0275a57a0c6be0ab21f8ed2e315fcb0c0c1e6d4d data/category-ads
    source unverified
    domain 51.la
    domain 51yes.com
    test js.users.51.la

application fingerprint-com 25933 Fingerprint tracker
    owner "FingerprintJS, Inc."
    source unverified
    domain fingerprint.com
    domain fpjs.io
    domain fpcdn.io
    domain fpnpmcdn.net
    domain fptls.com
    domain fptls2.com
    test api.fpjs.io

application flurry 25934 Flurry tracker
    owner "Yahoo Inc."
    source unverified
    domain flurry.com
    test data.flurry.com

application fullstory 25935 FullStory tracker
    owner "FullStory, Inc."
    source unverified
    domain fullstory.com
    test edge.fullstory.com

application gainsight 25936 Gainsight tracker
    owner "Gainsight, Inc."
    source unverified
    domain gainsight.com
    domain aptrinsic.com
    test web-sdk.aptrinsic.com

application gemius 25937 Gemius tracker
    owner "Gemius SA"
    source unverified
    domain gemius.pl
    domain gemius.com
    test gapl.hit.gemius.pl

application glassbox 25938 Glassbox tracker
    owner "Glassbox"
    source unverified
    domain glassboxdigital.io
    domain glassbox.com
    test www.glassboxdigital.io

application goatcounter 25939 GoatCounter tracker
    owner "GoatCounter"
    source unverified
    domain goatcounter.com
    domain zgo.at
    test gc.zgo.at

application google-analytics 20040 Google-Analytics tracker
    owner "Google LLC"
    source unverified
    domain analytics.google.com
    test analytics.google.com
    test-not www.google.com

application gosquared 25941 GoSquared tracker
    owner "GoSquared"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain gosquared.com
    test data.gosquared.com

application growingio 25942 GrowingIO tracker
    owner "GrowingIO"
    source unverified
    domain growingio.com
    test api.growingio.com

application histats 25943 Histats tracker
    owner "Histats"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain histats.com
    test s10.histats.com

application honeycomb 25944 Honeycomb tracker
    owner "Hound Technology"
    source unverified
    domain honeycomb.io
    test api.honeycomb.io

application hotjar 20170 Hotjar tracker
    owner "Contentsquare"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain hotjar.com
    domain hotjar.io
    test static.hotjar.com

application iab-consensu 25945 IAB-Consent tracker
    owner "IAB Europe"
    source unverified
    domain consensu.org
    domain iabeurope.eu
    test cmp.quantcast.mgr.consensu.org

application infonline 25946 INFOnline tracker
    owner "INFOnline GmbH"
    source unverified
    domain ioam.de
    domain infonline.de
    domain iocnt.net
    test script.ioam.de

application inscape 25947 Inscape tracker
    owner "VIZIO, Inc."
    source unverified
    domain tvpixel.com
    domain inscape.tv
    test www.tvpixel.com

application inspectlet 25948 Inspectlet tracker
    owner "Inspectlet"
    source unverified
    domain inspectlet.com
    test www.inspectlet.com

application instabug 25949 Luciq-Instabug tracker
    owner "Luciq"
    source unverified
    domain instabug.com
    domain luciq.ai
    test api.instabug.com

application instana 25950 Instana tracker
    owner "IBM Corporation"
    source unverified
    domain instana.com
    domain instana.io
    test eum.instana.io

application iubenda 25951 iubenda tracker
    owner "iubenda"
    source unverified
    domain iubenda.com
    test cdn.iubenda.com

application kameleoon 25952 Kameleoon tracker
    owner "Kameleoon"
    source unverified
    domain kameleoon.com
    domain kameleoon.eu
    domain kameleoon.io
    test www.kameleoon.com

application kantar 25953 Kantar tracker
    owner "Kantar"
    source unverified
    domain kantar.com
    domain insightexpressai.com
    test www.kantar.com

application ketch 25954 Ketch tracker
    owner "Ketch Kloud"
    source unverified
    domain ketch.com
    domain ketchcdn.com
    test global.ketchcdn.com

application kochava 25955 Kochava tracker
    owner "Kochava Inc."
    source unverified
    domain kochava.com
    domain smart.link
    test control.kochava.com

application krux 25956 Salesforce-DMP tracker
    owner "Salesforce, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source list v2fly/domain-list-community@1de40a2901a9338415d0ad1a530ded94b68d7679 data/salesforce
    domain krxd.net
    domain krux.com
    test beacon.krxd.net

application lead-forensics 25957 Lead-Forensics tracker
    owner "Lead Forensics"
    source unverified
    domain leadforensics.com
    test www.leadforensics.com

application leadfeeder 25958 Dealfront tracker
    owner "Dealfront Group"
    source unverified
    domain leadfeeder.com
    domain lfeeder.com
    domain dealfront.com
    test sc.lfeeder.com

application leanplum 25959 Leanplum tracker
    owner "CleverTap"
    source list v2fly/domain-list-community@0275a57a0c6be0ab21f8ed2e315fcb0c0c1e6d4d data/category-ads
    domain leanplum.com
    test api.leanplum.com

application liveinternet 25960 LiveInternet-Counter tracker
    owner "LiveInternet"
    source unverified
    domain yadro.ru
    test counter.yadro.ru

application loggly 25961 Loggly tracker
    owner "SolarWinds"
    source unverified
    domain loggly.com
    test logs-01.loggly.com

application logrocket 25962 LogRocket tracker
    owner "LogRocket, Inc."
    source unverified
    domain logrocket.com
    domain logrocket.io
    domain lr-ingest.com
    domain lr-ingest.io
    domain lr-in-prod.com
    domain lr-in.com
    domain lr-intake.com
    domain lr-hv-in.com
    domain lgrckt-in.com
    test r.lr-ingest.io

application lucky-orange 25963 Lucky-Orange tracker
    owner "Lucky Orange LLC"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain luckyorange.com
    domain luckyorange.net
    test cdn.luckyorange.com

application matomo 25964 Matomo tracker
    owner "InnoCraft"
    source unverified
    domain matomo.cloud
    domain matomo.org
    domain innocraft.cloud
    test cdn.matomo.cloud

application mediametrie 25965 Mediametrie tracker
    owner "Mediametrie"
    source unverified
    domain estat.com
    domain mediametrie.fr
    test www.estat.com

application mediascope 25966 Mediascope tracker
    owner "Mediascope"
    source unverified
    domain tns-counter.ru
    domain tns-cs.net
    domain mediascope.net
    test www.tns-counter.ru

application microsoft-clarity 25967 Microsoft-Clarity tracker
    owner "Microsoft Corporation"
    source unverified
    domain clarity.ms
    test www.clarity.ms
    test c.clarity.ms

application mixpanel 25969 Mixpanel tracker
    owner "Mixpanel, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain mixpanel.com
    domain mxpnl.com
    test api.mixpanel.com

application moengage 25970 MoEngage tracker
    owner "MoEngage"
    source unverified
    domain moengage.com
    test sdk-01.moengage.com

application mouseflow 25971 Mouseflow tracker
    owner "Mouseflow ApS"
    source unverified
    domain mouseflow.com
    test cdn.mouseflow.com

application mozilla-telemetry 25972 Mozilla-Telemetry tracker
    owner "Mozilla Corporation"
    source list v2fly/domain-list-community@03f83f75d9e434580cc2fc1d0f1b25519aa1fd19 data/mozilla
    source unverified
    domain incoming-telemetry.thunderbird.net
    domain telemetry.mozilla.org
    domain crash-reports.mozilla.com
    domain crash-stats.mozilla.org
    test incoming.telemetry.mozilla.org

application mparticle 25973 mParticle tracker
    owner "mParticle, Inc."
    source unverified
    domain mparticle.com
    test nativesdks.mparticle.com

application new-relic 20169 New-Relic tracker
    owner "New Relic, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain newrelic.com
    domain nr-data.net
    domain nr-assets.net
    test bam.nr-data.net

application nielsen 25974 Nielsen tracker
    owner "The Nielsen Company"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain myvisualiq.net
    domain nielsen.com
    domain imrworldwide.com
    domain exelator.com
    domain exelate.com
    test secure-dcr.imrworldwide.com

application npaw 25975 NPAW-Youbora tracker
    owner "Nice People At Work"
    source unverified
    domain npaw.com
    domain youbora.com
    domain youboranqs01.com
    domain youborafds01.com
    domain youbora.io
    test www.npaw.com

application onesignal 25976 OneSignal tracker
    owner "OneSignal, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source list v2fly/domain-list-community@0275a57a0c6be0ab21f8ed2e315fcb0c0c1e6d4d data/category-ads
    source unverified
    domain onesignal.com
    domain os.tc
    test cdn.onesignal.com

application onetrust 25977 OneTrust tracker
    owner "OneTrust, LLC"
    source unverified
    domain onetrust.com
    domain cookielaw.org
    domain cookiepro.com
    domain onetrust.io
    test cdn.cookielaw.org
    test geolocation.onetrust.com

application optimizely 25978 Optimizely tracker
    owner "Optimizely"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain optimizely.com
    domain episerver.net
    test logx.optimizely.com

application osano 25979 Osano tracker
    owner "Osano, Inc."
    source unverified
    domain osano.com
    test cmp.osano.com

application parsely 25980 Parse-ly tracker
    owner "Automattic Inc."
    source unverified
    domain parsely.com
    domain parse.ly
    test p1.parsely.com

application pendo 25981 Pendo tracker
    owner "Pendo.io, Inc."
    source unverified
    domain pendo.io
    test app.pendo.io

application pingdom 25982 Pingdom tracker
    owner "SolarWinds"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain pingdom.net
    domain pingdom.com
    test rum-collector-2.pingdom.net

application plausible 25983 Plausible tracker
    owner "Plausible Insights"
    source unverified
    domain plausible.io
    test www.plausible.io

application posthog 25984 PostHog tracker
    owner "PostHog, Inc."
    source unverified
    domain posthog.com
    test us.i.posthog.com

application pushwoosh 25985 Pushwoosh tracker
    owner "Pushwoosh"
    source unverified
    domain pushwoosh.com
    test www.pushwoosh.com

application quantum-metric 25986 Quantum-Metric tracker
    owner "Quantum Metric, Inc."
    source unverified
    domain quantummetric.com
    test www.quantummetric.com

application rambler-top100 25987 Rambler-Top-100 tracker
    owner "Rambler"
    source unverified
    domain counter.rambler.ru
    domain top100.ru
    domain kraken.rambler.ru
    test counter.rambler.ru

application raygun 25988 Raygun tracker
    owner "Raygun"
    source unverified
    domain raygun.com
    domain raygun.io
    test api.raygun.io

application rollbar 25989 Rollbar tracker
    owner "Rollbar, Inc."
    source unverified
    domain rollbar.com
    test api.rollbar.com

application rudderstack 25990 RudderStack tracker
    owner "RudderStack"
    source unverified
    domain rudderstack.com
    domain rudderlabs.com
    test www.rudderstack.com

application samba-tv 25991 Samba-TV tracker
    owner "Samba TV, Inc."
    source unverified
    domain samba.tv
    test platform.cid.samba.tv

application segment 25992 Segment tracker
    owner "Twilio Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain segment.com
    domain segment.io
    domain segmentapis.com
    test cdn.segment.com
    test api.segment.io

application sensors-data 25993 Sensors-Data tracker
    owner "Sensors Data"
    source unverified
    domain sensorsdata.cn
    test www.sensorsdata.cn

application sentry 25994 Sentry tracker
    owner "Functional Software, Inc."
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/sentry
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain sentry.io
    domain sentry-cdn.com
    domain getsentry.com
    domain ravenjs.com
    domain getsentry.net
    test o33249.ingest.sentry.io
    test browser.sentry-cdn.com

application sharethis 25995 ShareThis tracker
    owner "ShareThis, Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain sharethis.com
    test l.sharethis.com

application simple-analytics 25996 Simple-Analytics tracker
    owner "Simple Analytics B.V."
    source unverified
    domain simpleanalytics.com
    domain simpleanalyticscdn.com
    domain simpleanalytics.io
    test www.simpleanalytics.com

application singular 25997 Singular tracker
    owner "Singular Labs"
    source unverified
    domain singular.net
    domain sng.link
    test sdk-api-v1.singular.net

application site24x7 25998 Site24x7 tracker
    owner "Zoho Corporation"
    source unverified
    domain site24x7.com
    domain site24x7.eu
    domain site24x7rum.com
    domain site24x7rum.eu
    domain site24x7static.com
    test www.site24x7.com

application smartlook 25999 Smartlook tracker
    owner "Cisco Systems, Inc."
    source unverified
    domain smartlook.com
    domain smartlook.cloud
    test web-writer.eu.smartlook.cloud

application snowplow 26000 Snowplow tracker
    owner "Snowplow Analytics"
    source unverified
    domain snowplow.io
    domain snowplowanalytics.com
    domain snplow.net
    test www.snowplow.io

application solarwinds 26001 SolarWinds tracker
    owner "SolarWinds"
    source unverified
    domain solarwinds.com
    domain papertrailapp.com
    domain appoptics.com
    test www.solarwinds.com

application sourcepoint 26002 Sourcepoint tracker
    owner "Sourcepoint"
    source unverified
    domain sourcepoint.com
    domain privacy-mgmt.com
    domain sp-prod.net
    test cdn.privacy-mgmt.com

application speedcurve 26003 SpeedCurve tracker
    owner "SpeedCurve"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain speedcurve.com
    test lux.speedcurve.com

application statcounter 26004 StatCounter tracker
    owner "StatCounter"
    source unverified
    domain statcounter.com
    test c.statcounter.com

application talkingdata 26005 TalkingData tracker
    owner "TalkingData"
    source list v2fly/domain-list-community@14a3ebfa5730b39e3db8370a63555e9cb3efb80a data/tendcloud
    domain tendcloud.com
    domain talkingdata.com
    domain talkinggame.com
    domain cpatrk.net
    test sdk.tendcloud.com

application tealium 26006 Tealium tracker
    owner "Tealium Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain tiqcdn.com
    domain tealiumiq.com
    domain tealium.com
    test tags.tiqcdn.com

application tencent-analytics 26007 Tencent-Analytics tracker
    owner "Tencent Holdings Ltd."
    source unverified
    domain pingjs.qq.com
    domain mta.qq.com
    domain pingtcss.qq.com
    domain tajs.qq.com
    domain beacon.qq.com
    domain bugly.qq.com
    domain beacon.tencent.com
    domain sngmta.qq.com
    test android.bugly.qq.com

application tenjin 26008 Tenjin tracker
    owner "Tenjin"
    source unverified
    domain tenjin.com
    domain tenjin.io
    test www.tenjin.com

application trackjs 26009 TrackJS tracker
    owner "TrackJS"
    source unverified
    domain trackjs.com
    test capture.trackjs.com

application transcend 26010 Transcend tracker
    owner "Transcend Inc."
    source unverified
    domain transcend.io
    domain transcend-cdn.com
    test transcend-cdn.com

application trustarc 26011 TrustArc tracker
    owner "TrustArc Inc."
    source unverified
    domain trustarc.com
    domain truste.com
    test consent.trustarc.com

application umami 26012 Umami tracker
    owner "Umami Software"
    source unverified
    domain umami.is
    test www.umami.is

application umeng 26013 Umeng tracker
    owner "Alibaba Group"
    source unverified
    domain umeng.com
    domain umengcloud.com
    domain umeng.co
    domain cnzz.com
    test ulogs.umeng.com

application uptimerobot 26014 UptimeRobot tracker
    owner "itrinity"
    source unverified
    domain uptimerobot.com
    test www.uptimerobot.com

application usercentrics 26015 Usercentrics tracker
    owner "Usercentrics GmbH"
    source unverified
    domain usercentrics.com
    domain usercentrics.eu
    test app.usercentrics.eu

application vwo 26016 VWO tracker
    owner "Wingify"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain visualwebsiteoptimizer.com
    domain vwo.com
    domain wingify.com
    test dev.visualwebsiteoptimizer.com

application walkme 26017 WalkMe tracker
    owner "SAP SE"
    source unverified
    domain walkme.com
    test ec.walkme.com

application webtrekk 26018 Mapp-Intelligence tracker
    owner "Mapp Digital"
    source unverified
    domain webtrekk.net
    domain webtrekk.com
    domain wbtrk.net
    domain wt-eu02.net
    domain wt-safetag.com
    domain mapp.com
    test responder.wt-safetag.com

application wordpress-stats 26019 WordPress-Stats tracker
    owner "Automattic Inc."
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    domain stats.wp.com
    domain pixel.wp.com
    test stats.wp.com

application xiaomi-telemetry 26020 Xiaomi-Telemetry tracker
    owner "Xiaomi Inc."
    source unverified
    domain data.mistat.intl.xiaomi.com
    domain tracking.miui.com
    domain tracking.intl.miui.com
    domain sdkconfig.ad.xiaomi.com
    domain sa.api.intl.miui.com
    domain mistat.xiaomi.com
    test tracking.intl.miui.com

application yandex-metrica 26021 Yandex-Metrica tracker
    owner "Yandex LLC"
    source list patrickhulce/third-party-web@01540c3b2fda13ba5fb7f6454fcd4f4cac5ecd8f data/entities.js
    source unverified
    domain mc.yandex.ru
    domain mc.yandex.by
    domain mc.yandex.kz
    domain mc.yandex.uz
    domain mc.yandex.com
    domain appmetrica.yandex.ru
    domain appmetrica.yandex.com
    domain appmetrica.yandex.net
    domain metrika.yandex.ru
    domain metrika.yandex.by
    domain metrika.yandex.kz
    domain metrika.yandex.uz
    domain webvisor.org
    domain webvisor.com
    test mc.yandex.ru
