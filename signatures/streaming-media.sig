# Streaming of films and series, video platforms, broadcasters' media libraries and live television.
# SPDX-License-Identifier: MIT

application 1kxun 26618 1kxun streaming-media
    source unverified
    domain 1kxun.com
    domain 1kxun.mobi
    test kankan.1kxun.mobi

application a-and-e 25284 A-and-E streaming-media
    owner "A&E Television Networks, LLC"
    source unverified
    domain aetv.com
    domain history.com
    domain mylifetime.com
    domain fyi.tv
    domain lifetimemovieclub.com
    domain historyvault.com
    test play.aetv.com

application abc-iview 25285 ABC-iview streaming-media
    owner "Australian Broadcasting Corporation"
    source unverified
    domain iview.abc.net.au
    test iview.abc.net.au
    test-not www.abc.net.au

application abc-tv 25286 ABC-TV streaming-media
    owner "The Walt Disney Company"
    source unverified
    domain abc.com
    domain abc.go.com
    domain freeform.com
    domain freeform.go.com
    domain disneynow.com
    test abc.com

application abema 25287 ABEMA streaming-media
    owner "AbemaTV, Inc."
    source list v2fly/domain-list-community@0c53b17a2881f3702b998ba1125a4c12c0c2bdd0 data/abema
    domain abema.tv
    domain abema.io
    domain hayabusa.io
    domain hayabusa.dev
    domain hayabusa.media
    domain bucketeer.jp
    domain =abematv.akamaized.net
    domain =linear-abematv.akamaized.net
    domain =ds-linear-abematv.akamaized.net
    domain =vod-abematv.akamaized.net
    domain =ds-vod-abematv.akamaized.net
    test abema.tv
    test ds-vod-abematv.akamaized.net

application acfun 25288 AcFun streaming-media
    owner "Kuaishou"
    source list v2fly/domain-list-community@35027f897d6a3dd480c2609382ff51cbd8e19137 data/acfun
    domain acfun.cn
    domain aixifan.com
    test www.acfun.cn

application acorn-tv 25289 Acorn-TV streaming-media
    owner "AMC Networks Inc."
    source list v2fly/domain-list-community@fe7888a0e6bd4fa17df7a7d2abee4fa8eb8c3906 data/acorntv
    domain acorn.tv
    test www.acorn.tv

application aha 25290 aha streaming-media
    owner "Arha Media"
    source unverified
    domain aha.video
    test www.aha.video

application airtel-xstream 25291 Airtel-Xstream streaming-media
    owner "Bharti Airtel"
    source unverified
    domain airtelxstream.in
    domain airtel.tv
    test www.airtelxstream.in

application allblk 25292 ALLBLK streaming-media
    owner "AMC Networks Inc."
    source unverified
    domain allblk.tv
    domain urbanmoviechannel.com
    domain umc.tv
    test www.allblk.tv

application allente 25293 Allente streaming-media
    owner "Allente Group"
    source unverified
    domain allente.se
    domain allente.no
    domain allente.dk
    domain allente.fi
    domain allente.tv
    test www.allente.se

application altt 25294 ALTT streaming-media
    owner "Balaji Telefilms"
    source unverified
    domain altbalaji.com
    domain altt.co.in
    test www.altbalaji.com

application amc-plus 25295 AMC-Plus streaming-media
    owner "AMC Networks Inc."
    source unverified
    domain amcplus.com
    domain amc.com
    domain amcn.com
    domain amcnetworks.com
    domain sundancetv.com
    domain ifc.com
    domain wetv.com
    domain bbcamerica.com
    test www.amcplus.com
    test gw.cds.amcn.com

application amediateka 25296 Amediateka streaming-media
    source unverified
    domain amediateka.ru
    domain amediateka.tech
    test www.amediateka.ru

application america-tv-peru 25297 America-TV streaming-media
    source unverified
    domain americatv.com.pe
    test www.americatv.com.pe

application angel-studios 25298 Angel-Studios streaming-media
    owner "Angel Studios, Inc."
    source unverified
    domain angel.com
    domain angelstudios.com
    domain vidangel.com
    test www.angel.com

application antena-play 25299 AntenaPlay streaming-media
    owner "Antena Group"
    source unverified
    domain antenaplay.ro
    test www.antenaplay.ro

application antenna-plus 25300 Antenna-Plus streaming-media
    owner "Antenna Group"
    source unverified
    domain antennaplus.gr
    domain antenna.gr
    test www.antennaplus.gr

application aparat 25301 Aparat streaming-media
    owner "Saba Idea"
    source unverified
    domain aparat.com
    test www.aparat.com

application apple-tv 20048 Apple-TV streaming-media
    owner "Apple Inc."
    source list v2fly/domain-list-community@69a26dc897844b966ed102b117dc8543c0195c40 data/apple-tvplus
    domain tv.apple.com
    domain =apple-tv-plus-press.apple.com
    domain =hls-amt.itunes.apple.com
    domain =hls.itunes.apple.com
    domain =np-edge.itunes.apple.com
    domain =play-edge.itunes.apple.com
    domain =tv.applemusic.com
    domain =uts-api.itunes.apple.com
    test tv.apple.com
    test uts-api.itunes.apple.com
    test-not itunes.apple.com

application ard-mediathek 25302 ARD-Mediathek streaming-media
    owner "ARD"
    source unverified
    domain ardmediathek.de
    domain daserste.de
    domain funk.net
    test www.ardmediathek.de
    test api.ardmediathek.de

application arte 25303 ARTE streaming-media
    owner "ARTE GEIE"
    source unverified
    domain arte.tv
    domain =arteptweb-a.akamaihd.net
    test www.arte.tv
    test api.arte.tv

application astro 25304 Astro streaming-media
    owner "Astro Malaysia Holdings"
    source unverified
    domain astro.com.my
    domain sooka.my
    test www.astro.com.my

application atresplayer 25305 atresplayer streaming-media
    owner "Atresmedia"
    source unverified
    domain atresplayer.com
    domain antena3.com
    domain lasexta.com
    domain atresmedia.com
    test www.atresplayer.com

application atv-turkey 25306 ATV streaming-media
    owner "Turkuvaz"
    source unverified
    domain atv.com.tr
    test www.atv.com.tr

application auvio 25307 Auvio streaming-media
    owner "RTBF"
    source unverified
    domain auvio.rtbf.be
    test auvio.rtbf.be
    test-not www.rtbf.be

application awaan 25308 Awaan streaming-media
    owner "Dubai Media"
    source unverified
    domain awaan.ae
    test www.awaan.ae

application bandai-channel 25309 Bandai-Channel streaming-media
    owner "Bandai Namco"
    source unverified
    domain b-ch.com
    test www.b-ch.com

application baofeng 25310 Baofeng streaming-media
    source list v2fly/domain-list-community@02a909ab3ada7cfefbb2101d5b7c94f1997b3b06 data/category-entertainment-cn
    domain baofeng.com
    domain baofeng.net
    test www.baofeng.com

application bbc-iplayer 25311 BBC-iPlayer streaming-media
    owner "British Broadcasting Corporation"
    source list v2fly/domain-list-community@052d50f49e94e7979e92b5443d5ddf29b4d65523 data/bbc
    domain bidi.net.uk
    domain ibl.api.bbci.co.uk
    domain ibl.api.bbc.co.uk
    domain open.live.bbc.co.uk
    domain =ve-dash-uk-live.akamaized.net
    domain =ve-uhd-push-uk-live.akamaized.net
    domain =vod-dash-uk-live.akamaized.net
    domain =vod-dash-ww-live.akamaized.net
    domain =vod-hls-uk-live.akamaized.net
    domain =vod-sub-uk-live.akamaized.net
    domain =vod-thumb-uk-live.akamaized.net
    domain =vod-thumb-ww-live.akamaized.net
    domain =vs-cmaf-push-uk-live.akamaized.net
    domain =vs-cmaf-pushb-ww-live.akamaized.net
    domain =vs-hls-push-uk-live.akamaized.net
    domain =vs-hls-pushb-uk-live.akamaized.net
    test ibl.api.bbci.co.uk
    test vod-dash-uk-live.akamaized.net
    test-not www.example.akamaized.net

application bet-plus 25312 BET-Plus streaming-media
    owner "Paramount Skydance Corporation"
    source unverified
    domain bet.plus
    domain bet.com
    test www.bet.plus

application bigo-live 25313 BIGO-Live streaming-media
    owner "BIGO Technology Pte. Ltd."
    source unverified
    domain bigo.tv
    domain bigolive.tv
    domain bigo.sg
    test www.bigo.tv

application bilibili 20078 Bilibili streaming-media
    owner "Bilibili Inc."
    source list v2fly/domain-list-community@014022510afeda44ddbec2db8358ca9732273052 data/bilibili
    domain bilibili.com
    domain bilivideo.com
    domain bilivideo.cn
    domain hdslb.com
    domain biliapi.com
    domain biliapi.net
    domain acg.tv
    domain acgvideo.com
    domain b23.tv
    domain im9.com
    domain mincdn.com
    domain bilibili.tv
    domain bilibili.cn
    domain biliintl.com
    domain =upos-hz-mirrorakam.akamaized.net
    test www.bilibili.com
    test i0.hdslb.com
    test upos-sz-mirrorcos.bilivideo.com

application binge 25314 BINGE streaming-media
    owner "Foxtel Group"
    source unverified
    domain binge.com.au
    test binge.com.au

application bitchute 25315 BitChute streaming-media
    owner "Bit Chute Limited"
    source unverified
    domain bitchute.com
    test www.bitchute.com

application blockbuster-dk 25316 Blockbuster-DK streaming-media
    owner "TDC"
    source unverified
    domain blockbuster.dk
    test www.blockbuster.dk

application blue-tv 25317 blue-TV streaming-media
    owner "Swisscom (Schweiz) AG"
    source unverified
    domain tv.blue.ch
    test tv.blue.ch

application blutv 25318 BluTV streaming-media
    owner "Warner Bros. Discovery, Inc."
    source unverified
    domain blutv.com
    domain blutv.com.tr
    test www.blutv.com

application bongo-bd 25319 Bongo streaming-media
    source unverified
    domain bongobd.com
    test www.bongobd.com

application brightcove 25320 Brightcove streaming-media
    owner "Brightcove Inc."
    source unverified
    domain brightcove.com
    domain brightcove.net
    domain boltdns.net
    domain bcovlive.io
    domain brightcovecdn.com
    test edge.api.brightcove.com
    test manifest.prod.boltdns.net

application britbox 25321 BritBox streaming-media
    owner "BBC Studios"
    source list v2fly/domain-list-community@167614a43e728ac8e842c82a3ddd8eef5f019c3d data/britbox
    domain britbox.com
    domain britbox.co.uk
    test www.britbox.com

application c-more 25322 C-More streaming-media
    owner "TV4 AB"
    source unverified
    domain cmore.se
    domain cmore.no
    domain cmore.dk
    domain cmore.fi
    domain cmore.com
    test www.cmore.se

application canal-digitaal 25323 Canal-Digitaal streaming-media
    owner "M7 Group"
    source unverified
    domain canaldigitaal.nl
    domain tv-vlaanderen.be
    test www.canaldigitaal.nl

application canal-plus 25324 Canal-Plus streaming-media
    owner "Canal+ SA"
    source unverified
    domain canalplus.com
    domain canal-plus.com
    domain canal-plus.net
    domain mycanal.fr
    domain canalplus.fr
    domain canalplus.pro
    domain canalplus-afrique.com
    domain canalplus.pl
    test www.canalplus.com
    test hodor.canalplus.pro

application canal-rcn 25325 Canal-RCN streaming-media
    source unverified
    domain canalrcn.com
    test www.canalrcn.com

application canela-tv 25326 Canela-TV streaming-media
    source unverified
    domain canela.tv
    test www.canela.tv

application caracol-play 25327 Caracol streaming-media
    source unverified
    domain caracolplay.com
    domain caracoltv.com
    test www.caracolplay.com

application catchplay 25328 CATCHPLAY streaming-media
    source unverified
    domain catchplay.com
    test www.catchplay.com

application cbc-gem 25329 CBC-Gem streaming-media
    owner "Canadian Broadcasting Corporation"
    source unverified
    domain gem.cbc.ca
    test gem.cbc.ca
    test-not www.cbc.ca

application cbs 25330 CBS streaming-media
    owner "Paramount Skydance Corporation"
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/cbs
    domain cbs.com
    domain cbsstatic.com
    domain cbsi.video
    domain cbsivideo.com
    domain cbspressexpress.com
    domain cbsinteractive.com
    domain cbsi.com
    domain cbsig.net
    domain cbsimg.net
    test www.cbs.com

application cctv 25331 CCTV streaming-media
    owner "China Media Group"
    source list v2fly/domain-list-community@234cc35db2381db5aa1c1f0ab4f6aa8457966626 data/cctv
    domain cctv.com
    domain cctv.cn
    domain cctvpic.com
    domain cntv.cn
    domain cntv.com.cn
    domain cntvwb.cn
    domain icntvcdn.com
    domain chinaott.com
    domain ottcn.com
    domain ipanda.com
    domain ipanda.cn
    domain ipanda.com.cn
    domain ipanda.net
    domain livechina.com
    domain livechina.cn
    domain chinalive.com
    domain cctvpro.cn
    domain cctvpro.com.cn
    domain cctvlib.cn
    domain yangshipin.cn
    domain olympicchannelchina.cn
    test tv.cctv.com
    test www.yangshipin.cn
    domain cgtn.com
    domain cri.cn
    domain cnr.cn
    test news.cctv.com
    test p1.img.cctvpic.com

application cda 25332 CDA streaming-media
    owner "CDA S.A."
    source unverified
    domain cda.pl
    test www.cda.pl

application ch3-plus 25333 CH3-Plus streaming-media
    source unverified
    domain ch3plus.com
    test www.ch3plus.com

application channel-one-russia 25334 Channel-One streaming-media
    owner "Pervyi kanal"
    source unverified
    domain 1tv.ru
    domain 1tv.com
    test www.1tv.ru

application channel4 25335 Channel-4 streaming-media
    owner "Channel Four Television Corporation"
    source unverified
    domain channel4.com
    domain c4assets.com
    domain all4.com
    test www.channel4.com

application channel5 25336 Channel-5 streaming-media
    owner "Channel 5 Broadcasting Limited"
    source unverified
    domain channel5.com
    domain my5.tv
    domain five.tv
    test www.channel5.com

application channels-dvr 25337 Channels-DVR streaming-media
    source unverified
    domain getchannels.com
    domain channelsdvr.net
    test www.getchannels.com

application chili 25338 CHILI streaming-media
    owner "Chili S.p.A."
    source unverified
    domain chili.com
    domain chili.tv
    test www.chili.com

application chorki 25339 Chorki streaming-media
    source unverified
    domain chorki.com
    test www.chorki.com

application chzzk 25340 CHZZK streaming-media
    owner "NAVER Corp."
    source unverified
    domain chzzk.naver.com
    test chzzk.naver.com
    test api.chzzk.naver.com

application cignal-play 25341 Cignal-Play streaming-media
    source unverified
    domain cignalplay.com
    test www.cignalplay.com

application cine-ar 25342 CINE-AR streaming-media
    owner "INCAA"
    source unverified
    domain cine.ar
    test www.cine.ar

application cinepolis-klic 25343 Cinepolis-KLIC streaming-media
    source unverified
    domain cinepolisklic.com
    test www.cinepolisklic.com

application citytv 25344 Citytv streaming-media
    owner "Rogers Sports & Media"
    source unverified
    domain citytv.com
    test www.citytv.com

application claro-video 25345 Claro-video streaming-media
    owner "América Móvil"
    source unverified
    domain clarovideo.com
    domain clarovideo.net
    domain clarotvmais.com.br
    domain nowonline.com.br
    test www.clarovideo.com

application cosmote-tv 25346 Cosmote-TV streaming-media
    owner "OTE"
    source unverified
    domain cosmotetv.gr
    test www.cosmotetv.gr

application coupang-play 25347 Coupang-Play streaming-media
    owner "Coupang"
    source unverified
    domain coupangplay.com
    test www.coupangplay.com

application crackle 25348 Crackle streaming-media
    owner "Crackle Plus, LLC"
    source unverified
    domain crackle.com
    domain sonycrackle.com
    test www.crackle.com

application crave 25349 Crave streaming-media
    owner "Bell Media Inc."
    source unverified
    domain crave.ca
    domain cravetv.ca
    domain 9c9media.com
    domain 9c9media.ca
    test www.crave.ca
    test capi.9c9media.com

application criterion-channel 25350 Criterion-Channel streaming-media
    owner "The Criterion Collection"
    source unverified
    domain criterionchannel.com
    domain criterion.com
    test www.criterionchannel.com

application crunchyroll 20072 Crunchyroll streaming-media
    owner "Crunchyroll, LLC"
    source list v2fly/domain-list-community@0fc21dc7038dbda1c415e77d99ef7f3535076eff data/anime
    domain crunchyroll.com
    domain crunchyrollsvc.com
    domain vrv.co
    domain funimation.com
    domain animelab.com
    domain wakanim.tv
    test www.crunchyroll.com
    test beta-api.crunchyroll.com

application ctv 25351 CTV streaming-media
    owner "Bell Media Inc."
    source unverified
    domain ctv.ca
    domain noovo.ca
    test www.ctv.ca

application curiosity-stream 25352 Curiosity-Stream streaming-media
    owner "CuriosityStream Inc."
    source unverified
    domain curiositystream.com
    test www.curiositystream.com

application d-anime-store 25353 d-Anime-Store streaming-media
    owner "NTT DOCOMO"
    source unverified
    domain animestore.docomo.ne.jp
    test animestore.docomo.ne.jp

application d-smart 25354 D-Smart streaming-media
    source unverified
    domain dsmart.com.tr
    domain dsmartgo.com.tr
    test www.dsmart.com.tr

application dailymotion 20077 Dailymotion streaming-media
    owner "Dailymotion SA"
    source list v2fly/domain-list-community@026b94917118677004c9dc6c09113c7815833905 data/dailymotion
    domain dailymotion.com
    domain dmcdn.net
    domain dm-event.net
    domain dai.ly
    test www.dailymotion.com
    test s1.dmcdn.net

application dazn 20073 DAZN streaming-media
    owner "DAZN Group Limited"
    source list v2fly/domain-list-community@077218114f274156a4346c3bfedb83bf81fb54a5 data/dazn
    domain dazn.com
    domain dazn-api.com
    domain dazndn.com
    domain daznfeeds.com
    domain daznplayer.com
    domain daznservices.com
    domain indazn.com
    domain indaznlab.com
    test www.dazn.com
    test startup.core.indazn.com

application dgo 25355 DGO streaming-media
    owner "Vrio Corp."
    source unverified
    domain dgo.com
    domain directvgo.com
    domain directvla.com
    test www.dgo.com

application digi-online 25356 Digi-Online streaming-media
    owner "Digi Romania"
    source unverified
    domain digionline.ro
    test www.digionline.ro

application digiturk 25357 Digiturk streaming-media
    owner "beIN Media Group"
    source unverified
    domain digiturk.com.tr
    domain digiturkplay.com
    domain digiturkplay.com.tr
    test www.digiturk.com.tr

application directv 25358 DIRECTV streaming-media
    owner "DIRECTV, LLC"
    source list v2fly/domain-list-community@53df2bbbba5946b75e556a7d0fefcca38ef111af data/attwatchtv
    domain directv.com
    domain directvstream.com
    domain dtvce.com
    domain attwatchtv.com
    domain atttvnow.com
    domain att.tv
    test stream.directv.com

application discovery-plus 25359 Discovery-Plus streaming-media
    owner "Warner Bros. Discovery, Inc."
    source list v2fly/domain-list-community@26993f6f3b9c1128bf64bc9b7c6d24d6f9b66f9e data/discoveryplus
    domain discoveryplus.com
    domain disco-api.com
    domain dplay.com
    test www.discoveryplus.com
    test eu1-prod.disco-api.com

application dish-anywhere 25360 DISH-Anywhere streaming-media
    owner "DISH Network L.L.C."
    source unverified
    domain dishanywhere.com
    domain dish.com
    domain mydish.com
    test www.dishanywhere.com

application disney-plus 10417 Disney-Plus streaming-media
    owner "The Walt Disney Company"
    source list v2fly/domain-list-community@10fc53ca0c8522002d76d03d79051b84f51558ed data/disney
    domain disneyplus.com
    domain disney-plus.net
    domain dssott.com
    domain bamgrid.com
    domain disneystreaming.com
    domain streamingdisney.net
    domain dmed.technology
    test www.disneyplus.com
    test disney.api.edge.bamgrid.com
    test vod-bgc-eu-west-1.media.dssott.com

application distro-tv 25361 DistroTV streaming-media
    owner "DistroScale, Inc."
    source unverified
    domain distro.tv
    test www.distro.tv

application dlive 25362 DLive streaming-media
    source unverified
    domain dlive.tv
    test www.dlive.tv

application docplay 25363 DocPlay streaming-media
    source unverified
    domain docplay.com
    test www.docplay.com

application douyu 25364 Douyu streaming-media
    owner "DouYu International"
    source list v2fly/domain-list-community@526fa7c70981941c1d621fc086ffe997468bb133 data/douyu
    domain douyu.com
    domain douyu.tv
    domain douyucdn.cn
    domain douyucdn2.cn
    domain douyuscdn.com
    domain douyutv.com
    domain edgesrv.com
    test www.douyu.com

application dropout 25365 Dropout streaming-media
    owner "CH Media"
    source unverified
    domain dropout.tv
    test www.dropout.tv

application dstv 25366 DStv streaming-media
    owner "MultiChoice Group"
    source unverified
    domain dstv.com
    domain dstv.stream
    domain multichoice.co.za
    domain multichoice.com
    test now.dstv.com

application elisa-viihde 25367 Elisa-Viihde streaming-media
    owner "Elisa Oyj"
    source unverified
    domain elisaviihde.fi
    test www.elisaviihde.fi

application emby 25368 Emby streaming-media
    owner "Emby LLC"
    source unverified
    domain emby.media
    domain mb3admin.com
    test www.emby.media

application eon 25369 EON streaming-media
    owner "United Group"
    source unverified
    domain eon.tv
    test www.eon.tv

application epic-on 25370 EPIC-ON streaming-media
    source unverified
    domain epicon.in
    test www.epicon.in

application eros-now 25371 Eros-Now streaming-media
    source unverified
    domain erosnow.com
    test www.erosnow.com

application ertflix 25372 ERTFLIX streaming-media
    owner "Hellenic Broadcasting Corporation"
    source unverified
    domain ertflix.gr
    test www.ertflix.gr

application etv-win 25373 ETV-Win streaming-media
    source unverified
    domain etvwin.com
    test www.etvwin.com

application exxen 25374 Exxen streaming-media
    source unverified
    domain exxen.com
    test www.exxen.com

application fandango-at-home 25375 Fandango-at-Home streaming-media
    owner "Fandango Media, LLC"
    source unverified
    domain vudu.com
    domain fandangonow.com
    domain athome.fandango.com
    test www.vudu.com
    test athome.fandango.com

application fetch-tv 25376 Fetch streaming-media
    source unverified
    domain fetchtv.com.au
    test www.fetchtv.com.au

application filimo 25377 Filimo streaming-media
    owner "Saba Idea"
    source unverified
    domain filimo.com
    test www.filimo.com

application filmin 25378 Filmin streaming-media
    source unverified
    domain filmin.es
    domain filmin.pt
    domain filmin.mx
    domain filmin.cat
    test www.filmin.es

application filmrise 25379 FilmRise streaming-media
    source unverified
    domain filmrise.com
    test www.filmrise.com

application flixole 25380 FlixOle streaming-media
    source unverified
    domain flixole.com
    test www.flixole.com

application floatplane 25381 Floatplane streaming-media
    owner "Floatplane Media Inc."
    source unverified
    domain floatplane.com
    test www.floatplane.com

application flow 25382 Flow streaming-media
    owner "Telecom Argentina"
    source unverified
    domain flow.com.ar
    test www.flow.com.ar

application fod 25383 FOD streaming-media
    owner "Fuji Television Network"
    source unverified
    domain fod.fujitv.co.jp
    test fod.fujitv.co.jp

application four-g-tv 25384 4gTV streaming-media
    source unverified
    domain 4gtv.tv
    test www.4gtv.tv

application fox 25385 Fox streaming-media
    owner "Fox Corporation"
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/fox
    domain fox.com
    domain fox.tv
    domain foxtv.com
    domain foxdcg.com
    domain foxinc.com
    test www.fox.com

application foxtel 25386 Foxtel streaming-media
    owner "Foxtel Group"
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/fox
    domain foxtel.com.au
    domain foxtel.com
    domain streamotion.com.au
    domain hubbl.com.au
    test www.foxtel.com.au

application fpt-play 25387 FPT-Play streaming-media
    owner "FPT Telecom"
    source unverified
    domain fptplay.vn
    domain fptplay.net
    test www.fptplay.vn

application france-tv 25388 france-tv streaming-media
    owner "France Télévisions"
    source unverified
    domain france.tv
    domain francetelevisions.fr
    domain ftven.fr
    domain francetv.fr
    test www.france.tv
    test k7.ftven.fr

application freely 25389 Freely streaming-media
    owner "Everyone TV Limited"
    source unverified
    domain freely.co.uk
    domain everyonetv.co.uk
    domain freeview.co.uk
    test www.freely.co.uk

application freenet-tv 25390 freenet-TV streaming-media
    owner "freenet AG"
    source unverified
    domain freenet.tv
    test www.freenet.tv

application friday-video 25391 friDay-Video streaming-media
    owner "Far EasTone"
    source unverified
    domain video.friday.tw
    test video.friday.tw

application fubo 25392 Fubo streaming-media
    owner "fuboTV Inc."
    source list v2fly/domain-list-community@92fe0886ecb22a0a1d39c936c70fea12de15a6e0 data/fubotv
    domain fubo.tv
    domain fubotv.com
    test www.fubo.tv

application fx-networks 25393 FX streaming-media
    owner "The Walt Disney Company"
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/fox
    domain fxnetworks.com
    domain fxnetwork.com
    test www.fxnetworks.com

application gain 25394 GAIN streaming-media
    source unverified
    domain gain.tv
    test www.gain.tv

application galaxy-play 25395 Galaxy-Play streaming-media
    source unverified
    domain galaxyplay.vn
    test www.galaxyplay.vn

application global-tv 25396 Global-TV streaming-media
    owner "Corus Entertainment Inc."
    source unverified
    domain globaltv.com
    domain stacktv.ca
    test www.globaltv.com

application globoplay 25397 Globoplay streaming-media
    owner "Grupo Globo"
    source unverified
    domain globoplay.globo.com
    domain globoplay.com
    domain video.globo.com
    test globoplay.globo.com
    test-not www.globo.com

application go3 25398 Go3 streaming-media
    owner "TV3 Group"
    source unverified
    domain go3.tv
    domain go3.lt
    domain go3.lv
    domain go3.ee
    test www.go3.tv

application goplay 25399 GoPlay streaming-media
    owner "Play Media"
    source unverified
    domain goplay.be
    test www.goplay.be

application hallmark-plus 25400 Hallmark-Plus streaming-media
    owner "Crown Media Family Networks"
    source unverified
    domain hallmarkplus.com
    domain hmnow.com
    domain hallmarkchannel.com
    domain hallmarkmoviesnow.com
    test www.hallmarkplus.com

application hami-video 25401 Hami-Video streaming-media
    owner "Chunghwa Telecom"
    source unverified
    domain hamivideo.hinet.net
    test hamivideo.hinet.net

application hayu 25402 hayu streaming-media
    owner "NBCUniversal Media, LLC"
    source unverified
    domain hayu.com
    test www.hayu.com

application hbo-max 20069 HBO-Max streaming-media
    owner "Warner Bros. Discovery, Inc."
    source list v2fly/domain-list-community@0ad6114466e4a15a62557394d7f9f629a8c105ac data/hbo
    domain hbomax.com
    domain max.com
    domain hbo.com
    domain hbogo.com
    domain hbonow.com
    domain hbomaxcdn.com
    domain hbogo.eu
    domain hboasia.com
    domain hbogoasia.com
    domain hbogoasia.hk
    domain hbogoasia.id
    domain hbogoasia.ph
    domain hbogoasia.sg
    domain hbogoasia.tw
    domain hbogo.co.th
    domain maxgo.com
    domain cinemax.com
    domain =hbomax-images.warnermediacdn.com
    domain =hbo.com.edgesuite.net
    test play.max.com
    test default.any-any.prd.api.max.com
    test www.hbomax.com

application hidive 25403 HIDIVE streaming-media
    owner "Sentai Filmworks"
    source list v2fly/domain-list-community@0fc21dc7038dbda1c415e77d99ef7f3535076eff data/anime
    domain hidive.com
    test www.hidive.com

application hoichoi 25404 hoichoi streaming-media
    source unverified
    domain hoichoi.tv
    test www.hoichoi.tv

application hotstar 25405 JioHotstar streaming-media
    owner "JioStar India"
    source list v2fly/domain-list-community@0ad6114466e4a15a62557394d7f9f629a8c105ac data/hotstar
    domain hotstar.com
    domain jiohotstar.com
    domain hotstar-cdn.net
    domain hotstar-labs.com
    domain hotstarext.com
    domain =hsprepack.akamaized.net
    domain =hses1.akamaized.net
    domain =hses2.akamaized.net
    domain =hses3.akamaized.net
    domain =hses4.akamaized.net
    domain =hses5.akamaized.net
    domain =hses6.akamaized.net
    domain =hses7.akamaized.net
    test www.hotstar.com

application hrti 25406 HRTi streaming-media
    owner "Hrvatska radiotelevizija"
    source unverified
    domain hrti.hrt.hr
    test hrti.hrt.hr

application hulu 20068 Hulu streaming-media
    owner "Hulu, LLC"
    source list v2fly/domain-list-community@38f63623028af31985753e998875f8c54fa078eb data/hulu
    domain hulu.com
    domain hulustream.com
    domain huluim.com
    domain huluad.com
    domain hulu.tv
    domain hulu.us
    domain hulutv.com
    domain huluplus.com
    domain huluapp.com
    domain hulupremium.com
    domain hulusports.com
    domain huluusa.com
    domain myhulu.com
    domain freehulu.com
    domain callhulu.com
    domain hulunetwork.com
    domain hulupurchase.com
    domain registerhulu.com
    domain payhulu.com
    domain wwwhuluplus.com
    test www.hulu.com
    test home.hulu.com
    test assetshuluimcom-a.huluim.com

application hulu-japan 25407 Hulu-Japan streaming-media
    owner "HJ Holdings, Inc."
    source list v2fly/domain-list-community@38f63623028af31985753e998875f8c54fa078eb data/hulu
    domain hulu.jp
    domain happyon.jp
    test www.hulu.jp

application huya 25408 Huya streaming-media
    owner "HUYA Inc."
    source list v2fly/domain-list-community@1bd93a33f039b59760b2eb935eb0fdfafa912086 data/huya
    domain huya.com
    domain msstatic.com
    test www.huya.com

application iflix 26616 iflix streaming-media
    source unverified
    domain iflix.com
    test www.iflix.com

application illico 25409 illico streaming-media
    owner "Québecor"
    source unverified
    domain illico.tv
    domain illicoplus.ca
    test www.illico.tv

application iqiyi 20079 iQIYI streaming-media
    owner "iQIYI, Inc."
    source list v2fly/domain-list-community@2d383a6f4339f93177cc2025785ff4084b7ef1f4 data/iqiyi
    domain iqiyi.com
    domain iq.com
    domain qiyi.com
    domain iqiyipic.com
    domain qiyipic.com
    domain 71.am
    domain qy.net
    domain 71edge.com
    domain pps.tv
    domain ppsimg.com
    test www.iqiyi.com
    test www.iq.com

application iroko-tv 25410 iROKOtv streaming-media
    source unverified
    domain irokotv.com
    domain iroko.tv
    test www.irokotv.com

application itvx 25411 ITVX streaming-media
    owner "ITV plc"
    source list v2fly/domain-list-community@92fe0886ecb22a0a1d39c936c70fea12de15a6e0 data/itv
    domain itv.com
    domain itvstatic.com
    test www.itv.com

application ivi 25412 ivi streaming-media
    source unverified
    domain ivi.ru
    domain ivi.tv
    test www.ivi.ru

application ivysilani 25413 iVysilani streaming-media
    owner "Česká televize"
    source unverified
    domain ceskatelevize.cz
    test www.ceskatelevize.cz

application iwant 25414 iWant streaming-media
    owner "ABS-CBN"
    source unverified
    domain iwanttfc.com
    domain iwant.ph
    domain tfc.tv
    test www.iwanttfc.com

application izzi-go 25415 izzi-go streaming-media
    owner "Grupo Televisa"
    source unverified
    domain izzigo.tv
    test www.izzigo.tv

application jawwy-tv 25416 Jawwy-TV streaming-media
    owner "stc"
    source unverified
    domain jawwy.tv
    test www.jawwy.tv

application jellyfin 25417 Jellyfin streaming-media
    source unverified
    domain jellyfin.org
    test www.jellyfin.org

application jio-tv 25418 JioTV streaming-media
    owner "Reliance Jio"
    source unverified
    domain jiotv.com
    test www.jiotv.com

application jiocinema 25419 JioCinema streaming-media
    owner "JioStar India"
    source list v2fly/domain-list-community@df183bd0fec898dd3e0401aaec826a90935876ea data/jiocinema
    domain jiocinema.com
    domain voot.com
    test www.jiocinema.com

application joj-play 25420 JOJ-Play streaming-media
    owner "JOJ Group"
    source unverified
    domain joj.sk
    domain jojplay.sk
    test www.joj.sk

application joyn 25421 Joyn streaming-media
    owner "Joyn GmbH"
    source unverified
    domain joyn.de
    domain joyn.at
    domain joyn.ch
    domain 7tv.de
    domain p7s1.io
    domain p7s1video.net
    test www.joyn.de

application jupiter-err 25422 Jupiter streaming-media
    owner "Eesti Rahvusringhääling"
    source unverified
    domain jupiter.err.ee
    test jupiter.err.ee

application jw-player 25423 JW-Player streaming-media
    owner "LongTail Ad Solutions, Inc."
    source unverified
    domain jwplayer.com
    domain jwplatform.com
    domain jwpcdn.com
    domain jwpsrv.com
    domain jwpltx.com
    test cdn.jwplayer.com

application k-plus 25424 K-Plus streaming-media
    source unverified
    domain kplus.vn
    test www.kplus.vn

application kakao-tv 25425 KakaoTV streaming-media
    owner "Kakao Corp."
    source unverified
    domain tv.kakao.com
    test tv.kakao.com

application kan-israel 25426 Kan streaming-media
    owner "Israeli Public Broadcasting Corporation"
    source unverified
    domain kan.org.il
    test www.kan.org.il

application kanal-d 25427 Kanal-D streaming-media
    owner "Demirören"
    source unverified
    domain kanald.com.tr
    test www.kanald.com.tr

application kanopy 25428 Kanopy streaming-media
    owner "Kanopy LLC"
    source unverified
    domain kanopy.com
    domain kanopystreaming.com
    test www.kanopy.com

application kick 25429 Kick streaming-media
    owner "Kick Streaming Pty Ltd"
    source list v2fly/domain-list-community@72b149c0debc26ae65eec094df6a0360a3e19868 data/kick
    domain kick.com
    domain =fa723fc1b171.us-west-2.playback.live-video.net
    test kick.com
    test fa723fc1b171.us-west-2.playback.live-video.net

application kijk 25430 KIJK streaming-media
    owner "Talpa TV"
    source unverified
    domain kijk.nl
    domain talpatv.nl
    test www.kijk.nl

application kinopoisk 25431 Kinopoisk streaming-media
    owner "Yandex"
    source list v2fly/domain-list-community@8d5ef88729d6df4034cb75b8175a4aa614f08684 data/kinopoisk
    domain kinopoisk.ru
    domain kinopoisk-ru.clstorage.net
    test www.kinopoisk.ru

application kion 25432 KION streaming-media
    owner "MTS"
    source unverified
    domain kion.ru
    test www.kion.ru

application kktv 25433 KKTV streaming-media
    source unverified
    domain kktv.me
    test www.kktv.me

application kocowa 25434 KOCOWA streaming-media
    source unverified
    domain kocowa.com
    test www.kocowa.com

application kodi 25435 Kodi streaming-media
    owner "Kodi Foundation"
    source unverified
    domain kodi.tv
    domain xbmc.org
    test www.kodi.tv

application ku6 25436 Ku6 streaming-media
    source unverified
    domain ku6.com
    test www.ku6.com

application kyivstar-tv 25437 Kyivstar-TV streaming-media
    owner "Kyivstar"
    source unverified
    domain tv.kyivstar.ua
    test tv.kyivstar.ua

application la7 25438 La7 streaming-media
    owner "La7 S.p.A."
    source unverified
    domain la7.it
    test www.la7.it

application laftel 25439 Laftel streaming-media
    source unverified
    domain laftel.net
    test www.laftel.net

application lemino 25440 Lemino streaming-media
    owner "NTT DOCOMO"
    source unverified
    domain lemino.docomo.ne.jp
    test lemino.docomo.ne.jp

application letv 25441 LeTV streaming-media
    owner "Leshi"
    source list v2fly/domain-list-community@07e564f26dea2006f397c02320179a5fae467af8 data/le
    domain le.com
    domain letv.com
    domain letvcdn.com
    domain letvimg.com
    domain lecloud.com
    domain lecloudapi.com
    domain leso.cn
    test www.le.com

application lime-hd-tv 25442 LimeHD streaming-media
    source unverified
    domain limehd.tv
    test www.limehd.tv

application line-tv 25443 LINE-TV streaming-media
    source list v2fly/domain-list-community@039c6ff0d3f26fa20d8e816000d92ae4cc964cba data/category-entertainment
    domain linetv.tw
    test www.linetv.tw

application litv 25444 LiTV streaming-media
    source list v2fly/domain-list-community@2af532a3bcbe35ecdcfb442aea59fd9453be23b0 data/litv
    domain litv.tv
    domain =litvfreepc.akamaized.net
    domain ofiii.com
    test www.litv.tv

application locipo 25445 Locipo streaming-media
    source unverified
    domain locipo.jp
    test www.locipo.jp

application looke 25446 Looke streaming-media
    source unverified
    domain looke.com.br
    test www.looke.com.br

application m1905 25447 1905 streaming-media
    source list v2fly/domain-list-community@02a909ab3ada7cfefbb2101d5b7c94f1997b3b06 data/category-entertainment-cn
    domain 1905.com
    domain m1905.cn
    domain m1905.com
    test www.1905.com

application m6-plus 25448 M6-Plus streaming-media
    owner "M6 Métropole Télévision"
    source unverified
    domain 6play.fr
    domain m6.fr
    domain m6plus.fr
    domain m6web.fr
    domain 6cloud.fr
    test www.6play.fr
    test pc.middleware.6play.fr

application magellan-tv 25449 MagellanTV streaming-media
    source unverified
    domain magellantv.com
    test www.magellantv.com

application magenta-tv 25450 MagentaTV streaming-media
    owner "Telekom Deutschland GmbH"
    source unverified
    domain magentatv.de
    test web.magentatv.de

application mango-tv 25451 Mango-TV streaming-media
    owner "Mango Excellent Media"
    source list v2fly/domain-list-community@a556dc941b2d6a64508d24bc23da8848dc98badc data/hunantv
    domain mgtv.com
    domain hitv.com
    domain hunantv.com
    domain imgo.tv
    domain hifuntv.com
    domain hnbntv.com
    domain hunaniptv.com
    test www.mgtv.com

application manorama-max 25452 manoramaMAX streaming-media
    source unverified
    domain manoramamax.com
    test www.manoramamax.com

application maxstream 25453 MAXstream streaming-media
    owner "Telkomsel"
    source unverified
    domain maxstream.tv
    test www.maxstream.tv

application mediaklikk 25454 MediaKlikk streaming-media
    owner "MTVA"
    source unverified
    domain mediaklikk.hu
    test www.mediaklikk.hu

application mediaset-infinity 25455 Mediaset-Infinity streaming-media
    owner "Mediaset"
    source unverified
    domain mediaset.it
    domain mediaset.net
    domain infinitytv.it
    test mediasetinfinity.mediaset.it

application mega-chile 25456 Mega streaming-media
    source unverified
    domain mega.cl
    domain megago.cl
    test www.mega.cl

application megogo 25457 MEGOGO streaming-media
    source unverified
    domain megogo.net
    domain megogo.ru
    test www.megogo.net

application mewatch 25458 mewatch streaming-media
    owner "Mediacorp"
    source unverified
    domain mewatch.sg
    domain toggle.sg
    test www.mewatch.sg

application migu-video 25459 Migu-Video streaming-media
    owner "China Mobile"
    source unverified
    domain miguvideo.com
    domain cmvideo.cn
    test www.miguvideo.com

application mitele 25460 Mitele streaming-media
    owner "Mediaset España"
    source unverified
    domain mitele.es
    domain telecinco.es
    domain cuatro.com
    domain mediaset.es
    test www.mitele.es

application molotov 25461 Molotov streaming-media
    owner "Molotov SAS"
    source unverified
    domain molotov.tv
    test www.molotov.tv

application mono-max 25462 MONOMAX streaming-media
    source unverified
    domain monomax.me
    test www.monomax.me

application more-tv 25463 more-tv streaming-media
    owner "National Media Group"
    source unverified
    domain more.tv
    domain ctc.ru
    test more.tv

application movies-anywhere 25464 Movies-Anywhere streaming-media
    owner "Movies Anywhere, LLC"
    source list v2fly/domain-list-community@10fc53ca0c8522002d76d03d79051b84f51558ed data/disney
    domain moviesanywhere.com
    test www.moviesanywhere.com

application movistar-plus 25465 Movistar-Plus streaming-media
    owner "Telefónica"
    source unverified
    domain movistarplus.es
    domain movistarplus.com
    domain plus.es
    test www.movistarplus.es

application mtv-katsomo 25466 MTV-Katsomo streaming-media
    owner "MTV Oy"
    source unverified
    domain katsomo.fi
    test www.katsomo.fi

application mubi 25467 MUBI streaming-media
    owner "MUBI, Inc."
    source unverified
    domain mubi.com
    domain mubicdn.net
    test www.mubi.com

application mx-player 25468 MX-Player streaming-media
    owner "Amazon"
    source unverified
    domain mxplayer.in
    domain mxplay.com
    test www.mxplayer.in

application mytv-super 25469 myTV-SUPER streaming-media
    owner "Television Broadcasts Limited"
    source list v2fly/domain-list-community@43218819811733511a2b16ab19964fc1a18beb57 data/mytvsuper
    domain mytvsuper.com
    domain tvb.com
    domain encoretvb.com
    domain tvbanywhere.com
    test www.mytvsuper.com

application mytv-vietnam 25470 MyTV streaming-media
    owner "VNPT"
    source unverified
    domain mytv.com.vn
    test www.mytv.com.vn

application myvideo 25471 MyVideo streaming-media
    owner "Taiwan Mobile"
    source unverified
    domain myvideo.net.tw
    test www.myvideo.net.tw

application namava 25472 Namava streaming-media
    source unverified
    domain namava.ir
    test www.namava.ir

application naver-tv 25473 Naver-TV streaming-media
    owner "NAVER Corp."
    source unverified
    domain tv.naver.com
    domain now.naver.com
    domain vlive.tv
    test tv.naver.com

application nbc 25474 NBC streaming-media
    owner "NBCUniversal Media, LLC"
    source list v2fly/domain-list-community@25b7fe87662f09a614a625a40ae6c5b662b559a4 data/nbcuniversal
    domain nbc.com
    domain nbc.co
    domain nbcuni.com
    domain nbcuniversal.com
    domain nbucott.com
    domain bravotv.com
    domain usanetwork.com
    domain syfy.com
    domain oxygen.com
    test www.nbc.com

application nebula 25475 Nebula streaming-media
    owner "Standard Broadcast LLC"
    source unverified
    domain nebula.tv
    domain watchnebula.com
    domain nebula.app
    test www.nebula.tv

application netflix 133 Netflix streaming-media
    owner "Netflix, Inc."
    source list v2fly/domain-list-community@0fac843a1ed3bfa1c53b336b1b074196a7c89c20 data/netflix
    domain netflix.com
    domain netflix.net
    domain netflix.ca
    domain netflixinvestor.com
    domain netflixtechblog.com
    domain nflxvideo.net
    domain nflximg.com
    domain nflximg.net
    domain nflxext.com
    domain nflxso.net
    domain nflxsearch.net
    domain fast.com
    domain =netflix.com.edgesuite.net
    domain netflixdnstest1.com
    domain netflixdnstest2.com
    domain netflixdnstest3.com
    domain netflixdnstest4.com
    domain netflixdnstest5.com
    domain netflixdnstest6.com
    domain netflixdnstest7.com
    domain netflixdnstest8.com
    domain netflixdnstest9.com
    domain netflixdnstest10.com
    # announced by AS2906
    network 23.246.0.0/18
    network 37.77.184.0/21
    network 45.57.0.0/17
    network 64.120.128.0/17
    network 66.197.128.0/17
    network 69.53.224.0/19
    network 108.175.32.0/20
    network 185.2.220.0/22
    network 185.9.188.0/22
    network 192.173.64.0/18
    network 198.38.96.0/19
    network 198.45.48.0/20
    network 208.75.76.0/22
    network 2620:10c:7000::/44
    network 2a00:86c0::/32
    test www.netflix.com
    test ipv4-c001-fra001-ix.1.oca.nflxvideo.net
    test assets.nflxext.com
    test-not netflix.com.example.org

application nhk-plus 25476 NHK-Plus streaming-media
    owner "Japan Broadcasting Corporation"
    source unverified
    domain plus.nhk.jp
    domain nhk-ondemand.jp
    test plus.nhk.jp

application niconico 25477 Niconico streaming-media
    owner "DWANGO Co., Ltd."
    source list v2fly/domain-list-community@34774752f58213d40cf4740c33ba122dfc2b3813 data/niconico
    domain nicovideo.jp
    domain niconico.com
    domain nimg.jp
    domain simg.jp
    domain nicodic.jp
    domain nicoseiga.jp
    domain nicomanga.jp
    domain dmc.nico
    test www.nicovideo.jp

application nimo-tv 25478 Nimo-TV streaming-media
    owner "HUYA Inc."
    source unverified
    domain nimo.tv
    test www.nimo.tv

application nine-now 25479 9Now streaming-media
    owner "Nine Entertainment"
    source unverified
    domain 9now.com.au
    test www.9now.com.au

application nlziet 25480 NLZIET streaming-media
    source unverified
    domain nlziet.nl
    test www.nlziet.nl

application nos-tv 25481 NOS-TV streaming-media
    owner "NOS"
    source unverified
    domain nostv.pt
    test www.nostv.pt

application nova-play-bulgaria 25482 Nova-Play streaming-media
    owner "Nova Broadcasting Group"
    source unverified
    domain play.nova.bg
    test play.nova.bg

application nova-voyo 25483 Voyo streaming-media
    owner "CME"
    source unverified
    domain voyo.cz
    domain nova.cz
    domain voyo.sk
    domain markiza.sk
    domain voyo.ro
    domain protvplus.ro
    domain voyo.bg
    domain voyo.si
    domain voyo.rtl.hr
    test voyo.nova.cz

application now-e 25484 Now-E streaming-media
    owner "PCCW Media"
    source unverified
    domain nowe.com
    test www.nowe.com

application now-tv 25485 NOW streaming-media
    owner "Sky UK Limited"
    source unverified
    domain nowtv.com
    domain nowtv.it
    test www.nowtv.com

application npo-start 25486 NPO-Start streaming-media
    owner "Nederlandse Publieke Omroep"
    source unverified
    domain npostart.nl
    domain npo.nl
    domain npo3.nl
    domain omroep.nl
    test npo.nl

application nrk-tv 25487 NRK-TV streaming-media
    owner "Norsk rikskringkasting"
    source unverified
    domain tv.nrk.no
    domain psapi.nrk.no
    test tv.nrk.no
    test-not www.nrk.no

application ocs 25488 OCS streaming-media
    source unverified
    domain ocs.fr
    domain ocs.labgency.ws
    domain ocu03.labgency.ws
    test www.ocs.fr

application odysee 25489 Odysee streaming-media
    source list v2fly/domain-list-community@039c6ff0d3f26fa20d8e816000d92ae4cc964cba data/category-entertainment
    domain odysee.com
    domain odycdn.com
    domain lbry.com
    domain lbry.tv
    domain lbry.io
    test odysee.com

application okko 25490 Okko streaming-media
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/okko
    domain okko.tv
    domain okko.sport
    domain playfamily.ru
    test okko.tv

application one-d 25491 oneD streaming-media
    source unverified
    domain oned.net
    test www.oned.net

application one-plus-one 25492 1plus1 streaming-media
    owner "1+1 Media"
    source unverified
    domain 1plus1.ua
    domain 1plus1.video
    test www.1plus1.ua

application oneplay-cz 25493 Oneplay streaming-media
    source unverified
    domain oneplay.cz
    domain o2tv.cz
    test www.oneplay.cz

application oneplus-ch 25494 oneplus-ch streaming-media
    owner "CH Media"
    source unverified
    domain oneplus.ch
    test www.oneplus.ch

application openrec 25495 OPENREC streaming-media
    owner "CyberZ"
    source unverified
    domain openrec.tv
    test www.openrec.tv

application opto 25496 OPTO streaming-media
    owner "SIC"
    source unverified
    domain sic.pt
    test opto.sic.pt

application oqee 25497 OQEE streaming-media
    owner "Free SAS"
    source unverified
    domain oqee.tv
    domain oqee.net
    test www.oqee.tv

application orf-on 25498 ORF-ON streaming-media
    owner "Österreichischer Rundfunk"
    source unverified
    domain on.orf.at
    domain tvthek.orf.at
    domain tv.orf.at
    test on.orf.at

application osn-plus 25499 OSN-Plus streaming-media
    owner "OSN"
    source unverified
    domain osnplus.com
    domain osn.com
    test www.osnplus.com

application pandora-tv 25500 Pandora-TV streaming-media
    source unverified
    domain pandora.tv
    test www.pandora.tv

application paramount-plus 20070 Paramount-Plus streaming-media
    owner "Paramount Skydance Corporation"
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/cbs
    domain paramountplus.com
    domain cbsaavideo.com
    domain cbssvideo.com
    domain pplusstatic.com
    domain cbsallaccess.com
    test www.paramountplus.com

application pathe-thuis 25501 Pathe-Thuis streaming-media
    source unverified
    domain pathe-thuis.nl
    test www.pathe-thuis.nl

application pbs 25502 PBS streaming-media
    owner "Public Broadcasting Service"
    source list v2fly/domain-list-community@321b47a42e4464b06ed93171cf577d95ce554c20 data/pbs
    domain pbs.org
    test www.pbs.org
    test video.pbs.org

application peacock 20071 Peacock streaming-media
    owner "NBCUniversal Media, LLC"
    source list v2fly/domain-list-community@25b7fe87662f09a614a625a40ae6c5b662b559a4 data/nbcuniversal
    domain peacocktv.com
    test www.peacocktv.com
    test play.ovp.peacocktv.com

application pear-video 25503 Pear-Video streaming-media
    source list v2fly/domain-list-community@02a909ab3ada7cfefbb2101d5b7c94f1997b3b06 data/category-entertainment-cn
    domain pearvideo.com
    test www.pearvideo.com

application peers-tv 25504 Peers-TV streaming-media
    source unverified
    domain peers.tv
    test www.peers.tv

application philo 25505 Philo streaming-media
    owner "Philo, Inc."
    source unverified
    domain philo.com
    test www.philo.com

application phoenix-tv 25506 phoenix streaming-media
    owner "ARD and ZDF"
    source unverified
    domain phoenix.de
    test www.phoenix.de

application play-plus 25507 PlayPlus streaming-media
    owner "Grupo Record"
    source unverified
    domain playplus.com
    test www.playplus.com

application player-pl 25508 Player-pl streaming-media
    owner "TVN S.A."
    source unverified
    domain player.pl
    domain tvn.pl
    test www.player.pl

application plex 20074 Plex streaming-media
    owner "Plex, Inc."
    source list v2fly/domain-list-community@3f7b63c9234a7d21be9df6514728023f18f598ff data/plex
    domain plex.tv
    domain plex.direct
    domain plexapp.com
    domain plex.com
    domain plex.services
    test app.plex.tv
    test 192-168-1-2.0123456789abcdef0123456789abcdef.plex.direct

application pluto-tv 25509 Pluto-TV streaming-media
    owner "Pluto Inc."
    source unverified
    domain pluto.tv
    test api.pluto.tv

application polsat-box-go 25510 Polsat-Box-Go streaming-media
    owner "Cyfrowy Polsat"
    source unverified
    domain polsatboxgo.pl
    domain polsatgo.pl
    domain polsatbox.pl
    domain ipla.tv
    domain ipla.pl
    domain redefine.pl
    domain pluscdn.pl
    test polsatboxgo.pl

application popcornflix 25511 Popcornflix streaming-media
    source unverified
    domain popcornflix.com
    test www.popcornflix.com

application pptv 25512 PPTV streaming-media
    source list v2fly/domain-list-community@9eea38fb38d53abe7e937e2572b80eb45c2dd486 data/pptv
    domain pptv.com
    domain pplive.com
    domain pplive.cn
    test www.pptv.com

application premier-one 25513 PREMIER streaming-media
    owner "Gazprom-Media"
    source unverified
    domain premier.one
    test www.premier.one

application prima-plus 25514 Prima-Plus streaming-media
    owner "FTV Prima"
    source unverified
    domain iprima.cz
    test www.iprima.cz

application prime-video 20062 Prime-Video streaming-media
    owner "Amazon.com, Inc."
    source list v2fly/domain-list-community@05d78c9da34a2ab146ebe735d16842a71221272b data/primevideo
    domain primevideo.com
    domain amazonvideo.com
    domain aiv-cdn.net
    domain aiv-delivery.net
    domain pv-cdn.net
    domain prime-video.com
    domain primevideo.cc
    domain primevideo.info
    domain primevideo.org
    domain primevideo.tv
    domain amazonvideo.cc
    domain amazonprimevideos.com
    domain amazonprimevideo.cn
    domain amazonprimevideo.com.cn
    domain atv-ps.amazon.com
    domain atv-ps-eu.amazon.com
    domain atv-ps-fe.amazon.com
    domain atv-ext.amazon.com
    domain atv-ext-eu.amazon.com
    domain atv-ext-fe.amazon.com
    domain atv-ps-eu.amazon.co.uk
    domain atv-ps-eu.amazon.de
    domain atv-ps-fe.amazon.co.jp
    domain amazonfreevee.com
    domain watch.amazon.com
    domain =d1v5ir2lpwr8os.cloudfront.net
    domain =d22qjgkvxw22r6.cloudfront.net
    domain =d25xi40x97liuc.cloudfront.net
    domain =d27xxe7juh1us6.cloudfront.net
    domain =dmqdd6hw24ucf.cloudfront.net
    test www.primevideo.com
    test atv-ps-eu.amazon.de
    test s3-dub-ww.cf.dash.row.aiv-cdn.net
    test-not www.amazon.com

application prosieben 25515 ProSieben streaming-media
    owner "Seven.One Entertainment Group GmbH"
    source unverified
    domain prosieben.de
    domain sat1.de
    domain kabeleins.de
    domain sixx.de
    domain prosiebenmaxx.de
    domain sat1gold.de
    domain kabeleinsdoku.de
    test www.prosieben.de

application proximus-pickx 25516 Pickx streaming-media
    owner "Proximus"
    source unverified
    domain proximuspickx.be
    domain pickx.be
    test www.proximuspickx.be

application puhu-tv 25517 puhutv streaming-media
    owner "Doğuş"
    source unverified
    domain puhutv.com
    test www.puhutv.com

application pure-flix 25518 Pure-Flix streaming-media
    source unverified
    domain pureflix.com
    test www.pureflix.com

application raiplay 25519 RaiPlay streaming-media
    owner "RAI"
    source unverified
    domain raiplay.it
    domain mediapolis.rai.it
    domain mediapolisvod.rai.it
    domain rai.tv
    test www.raiplay.it
    test mediapolis.rai.it

application rakuten-tv 25520 Rakuten-TV streaming-media
    owner "Rakuten Europe"
    source unverified
    domain rakuten.tv
    domain wuaki.tv
    test rakuten.tv

application rcti-plus 25521 RCTI-Plus streaming-media
    owner "MNC Media"
    source unverified
    domain rctiplus.com
    domain visionplus.id
    test www.rctiplus.com

application reshet-13 25522 Reshet-13 streaming-media
    source unverified
    domain 13tv.co.il
    test www.13tv.co.il

application rikstv 25523 RiksTV streaming-media
    owner "RiksTV AS"
    source unverified
    domain rikstv.no
    domain strim.no
    test www.rikstv.no

application rmc-bfm-play 25524 RMC-BFM-Play streaming-media
    source unverified
    domain rmcbfmplay.com
    test www.rmcbfmplay.com

application roku-channel 25525 Roku-Channel streaming-media
    owner "Roku, Inc."
    source unverified
    domain therokuchannel.roku.com
    domain therokuchannel.com
    test therokuchannel.roku.com
    test-not www.roku.com

application rtl-play-be 25526 RTLplay streaming-media
    owner "RTL Belgium"
    source unverified
    domain rtlplay.be
    test www.rtlplay.be

application rtl-plus 25527 RTL-Plus streaming-media
    owner "RTL interactive GmbH"
    source unverified
    domain rtlplus.de
    domain rtlplus.com
    domain plus.rtl.de
    domain tvnow.de
    domain tvnow.at
    domain tvnow.ch
    test plus.rtl.de

application rtl-plus-hungary 25528 RTL-Plus-HU streaming-media
    owner "RTL Magyarország"
    source unverified
    domain rtlplusz.hu
    domain rtlmost.hu
    domain rtl.hu
    test www.rtlplusz.hu

application rtp-play 25529 RTP-Play streaming-media
    owner "Rádio e Televisão de Portugal"
    source unverified
    domain rtp.pt
    test www.rtp.pt

application rts-planeta 25530 RTS-Planeta streaming-media
    owner "Radio-televizija Srbije"
    source unverified
    domain rtsplaneta.rs
    test www.rtsplaneta.rs

application rtv-365 25531 RTV-365 streaming-media
    owner "RTV Slovenija"
    source unverified
    domain 365.rtvslo.si
    test 365.rtvslo.si

application rtve-play 25532 RTVE-Play streaming-media
    owner "Corporación RTVE"
    source unverified
    domain rtve.es
    test www.rtve.es

application rumble 25533 Rumble streaming-media
    owner "Rumble Inc."
    source list v2fly/domain-list-community@f91552aabd61bc374ed090fecffb0d8e95ffb2ab data/rumble
    domain rumble.com
    domain rmbl.ws
    domain 1a-1791.com
    test www.rumble.com

application rutube 25534 RUTUBE streaming-media
    owner "Gazprom-Media"
    source list v2fly/domain-list-community@b9acc9369cfc0e3b5d8fb5a9ba3fcdc4e9523164 data/rutube
    domain rutube.ru
    domain rutubelist.ru
    domain rtbcdn.ru
    test rutube.ru

application ruutu 25535 Ruutu streaming-media
    owner "Sanoma Media Finland"
    source unverified
    domain ruutu.fi
    domain nelonenmedia.fi
    domain nelonen.fi
    test www.ruutu.fi

application s4c 25536 S4C streaming-media
    owner "S4C"
    source unverified
    domain s4c.cymru
    test www.s4c.cymru

application sabc-plus 25537 SABC-Plus streaming-media
    owner "South African Broadcasting Corporation"
    source unverified
    domain sabcplus.com
    test www.sabcplus.com

application save-tv 25538 Save-TV streaming-media
    source unverified
    domain save.tv
    test www.save.tv

application sbs-on-demand 25539 SBS-On-Demand streaming-media
    owner "Special Broadcasting Service"
    source unverified
    domain sbs.com.au
    test www.sbs.com.au

application sbt 25540 SBT streaming-media
    source unverified
    domain sbt.com.br
    test www.sbt.com.br

application servus-tv 25541 ServusTV streaming-media
    owner "Red Bull Media House GmbH"
    source unverified
    domain servustv.com
    test www.servustv.com

application seven-plus 25542 7plus streaming-media
    owner "Seven West Media"
    source unverified
    domain 7plus.com.au
    domain swm.digital
    test 7plus.com.au

application seventeen-live 25543 17LIVE streaming-media
    owner "17LIVE Inc."
    source unverified
    domain 17.live
    domain 17app.co
    test www.17.live

application shahid 25544 Shahid streaming-media
    owner "MBC Group"
    source unverified
    domain shahid.net
    domain mbc.net
    test shahid.mbc.net

application shemaroo-me 25545 ShemarooMe streaming-media
    source unverified
    domain shemaroome.com
    test www.shemaroome.com

application show-tv 25546 Show-TV streaming-media
    source unverified
    domain showtv.com.tr
    test www.showtv.com.tr

application showmax 25547 Showmax streaming-media
    owner "MultiChoice Group"
    source unverified
    domain showmax.com
    test www.showmax.com

application showroom 25548 SHOWROOM streaming-media
    source unverified
    domain showroom-live.com
    test www.showroom-live.com

application showtime 25549 Showtime streaming-media
    owner "Paramount Skydance Corporation"
    source unverified
    domain showtime.com
    domain sho.com
    domain showtimeanytime.com
    test www.showtime.com

application shudder 25550 Shudder streaming-media
    owner "AMC Networks Inc."
    source unverified
    domain shudder.com
    test www.shudder.com

application sky-brasil 25551 SKY-Brasil streaming-media
    owner "Vrio Corp."
    source unverified
    domain sky.com.br
    domain skymais.com.br
    test www.sky.com.br

application sky-new-zealand 25552 Sky-New-Zealand streaming-media
    owner "Sky Network Television"
    source unverified
    domain sky.co.nz
    domain skygo.co.nz
    domain neontv.co.nz
    test www.sky.co.nz

application sky-tv 25553 Sky streaming-media
    owner "Sky Group Limited"
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/sky
    domain sky.com
    domain skyassets.com
    domain sky.de
    domain sky.at
    domain sky.it
    domain bskyb.com
    domain epgsky.com
    test www.sky.com

application skylink 25554 Skylink streaming-media
    owner "M7 Group"
    source unverified
    domain skylink.cz
    domain skylink.sk
    test www.skylink.cz

application sling 25555 Sling-TV streaming-media
    owner "DISH Network L.L.C."
    source list v2fly/domain-list-community@17ab703706267fd7d879bb7a2eddf6f5855427d3 data/sling
    domain sling.com
    domain movetv.com
    domain movenetworks.com
    domain slinginternational.com
    domain dishworld.com
    test www.sling.com
    test cbd46b77.cdn.cms.movetv.com

application smotreshka 25556 Smotreshka streaming-media
    source unverified
    domain smotreshka.tv
    test www.smotreshka.tv

application smotrim 25557 Smotrim streaming-media
    owner "VGTRK"
    source unverified
    domain smotrim.ru
    test www.smotrim.ru

application sohu-video 25558 Sohu-Video streaming-media
    owner "Sohu.com"
    source unverified
    domain tv.sohu.com
    domain vrs.sohu.com
    test tv.sohu.com
    test hot.vrs.sohu.com
    test-not www.sohu.com

application sony-liv 25559 SonyLIV streaming-media
    owner "Culver Max Entertainment"
    source unverified
    domain sonyliv.com
    test www.sonyliv.com

application soop 25560 SOOP streaming-media
    owner "SOOP Co., Ltd."
    source list v2fly/domain-list-community@fe7888a0e6bd4fa17df7a7d2abee4fa8eb8c3906 data/soop
    domain sooplive.com
    domain sooplive.co.kr
    domain soop.co.kr
    domain afreecatv.com
    test www.sooplive.co.kr

application srg-ssr 25561 SRG-SSR streaming-media
    owner "SRG SSR"
    source unverified
    domain playsuisse.ch
    domain srgssr.ch
    test www.playsuisse.ch
    test il.srgssr.ch
    domain srf.ch
    domain rts.ch
    domain rsi.ch
    domain rtr.ch
    domain swissinfo.ch
    test www.srf.ch
    test www.rts.ch

application stan 25562 Stan streaming-media
    owner "Nine Entertainment"
    source unverified
    domain stan.com.au
    domain streamco.com.au
    test www.stan.com.au

application star-plus 25563 Star-Plus streaming-media
    owner "The Walt Disney Company"
    source list v2fly/domain-list-community@10fc53ca0c8522002d76d03d79051b84f51558ed data/disney
    domain starplus.com
    domain starott.com
    domain star-brasil.com
    domain star-latam.com
    domain star.api.edge.bamgrid.com
    domain star.connections.edge.bamgrid.com
    domain star.content.edge.bamgrid.com
    domain star.playback.edge.bamgrid.com
    test www.starplus.com
    test star.api.edge.bamgrid.com

application star-tv-turkey 25564 Star-TV streaming-media
    owner "Doğuş"
    source unverified
    domain startv.com.tr
    test www.startv.com.tr

application start-ru 25565 START streaming-media
    source unverified
    domain start.ru
    test www.start.ru

application startimes 25566 StarTimes streaming-media
    source unverified
    domain startimestv.com
    test www.startimestv.com

application starz 25567 Starz streaming-media
    owner "Starz Entertainment, LLC"
    source list v2fly/domain-list-community@df183bd0fec898dd3e0401aaec826a90935876ea data/starz
    domain starz.com
    domain lionsgateplus.com
    test www.starz.com

application starzplay 25568 STARZPLAY streaming-media
    source unverified
    domain starzplay.com
    domain starzplayarabia.com
    test www.starzplay.com

application sting-tv 25569 STING-TV streaming-media
    source unverified
    domain stingtv.co.il
    test www.stingtv.co.il

application streamable 25570 Streamable streaming-media
    source unverified
    domain streamable.com
    test www.streamable.com

application streamz 25571 Streamz streaming-media
    owner "Streamz BV"
    source unverified
    domain streamz.be
    test www.streamz.be

application stremio 25572 Stremio streaming-media
    owner "Smart Code OOD"
    source unverified
    domain strem.io
    domain stremio.com
    domain strem.fun
    test www.strem.io
    test v3-cinemeta.strem.io

application stv-player 25573 STV-Player streaming-media
    owner "STV Group plc"
    source unverified
    domain stv.tv
    test www.stv.tv

application stvr 25574 STVR streaming-media
    owner "Slovenská televízia a rozhlas"
    source unverified
    domain rtvs.sk
    domain stvr.sk
    test www.rtvs.sk

application sun-nxt 25575 Sun-NXT streaming-media
    owner "Sun TV Network"
    source unverified
    domain sunnxt.com
    test www.sunnxt.com

application sundance-now 25576 Sundance-Now streaming-media
    owner "AMC Networks Inc."
    source unverified
    domain sundancenow.com
    domain docclub.com
    test www.sundancenow.com

application svt-play 25577 SVT-Play streaming-media
    owner "Sveriges Television"
    source unverified
    domain svtplay.se
    domain video.svt.se
    test www.svtplay.se
    test video.svt.se

application sweet-tv 25578 SWEET-TV streaming-media
    source unverified
    domain sweet.tv
    test www.sweet.tv

application tabii 25579 tabii streaming-media
    owner "TRT"
    source unverified
    domain tabii.com
    domain trtizle.com
    test www.tabii.com

application tamasha 25580 Tamasha streaming-media
    owner "Jazz"
    source unverified
    domain tamashaweb.com
    test www.tamashaweb.com

application tapmad 25581 tapmad streaming-media
    source unverified
    domain tapmad.com
    test www.tapmad.com

application tata-play 25582 Tata-Play streaming-media
    source unverified
    domain tataplay.com
    domain tatasky.com
    domain tataplaybinge.com
    test www.tataplay.com

application telasa 25583 TELASA streaming-media
    source unverified
    domain telasa.jp
    test www.telasa.jp

application teleboy 25584 Teleboy streaming-media
    owner "Teleboy AG"
    source unverified
    domain teleboy.ch
    test www.teleboy.ch

application telecine 25585 Telecine streaming-media
    source unverified
    domain telecine.com.br
    domain telecineplay.com.br
    test www.telecine.com.br

application telefe 25586 Telefe streaming-media
    source unverified
    domain telefe.com
    domain mitelefe.com
    test www.telefe.com

application televisa 25587 Televisa streaming-media
    owner "Grupo Televisa"
    source unverified
    domain televisa.com
    domain lasestrellas.tv
    domain blim.com
    test www.televisa.com

application telewebion 25588 Telewebion streaming-media
    source unverified
    domain telewebion.com
    test www.telewebion.com

application telia-play 25589 Telia-Play streaming-media
    owner "Telia Company"
    source unverified
    domain teliaplay.se
    test www.teliaplay.se

application ten-play 25590 10-Play streaming-media
    owner "Network Ten"
    source unverified
    domain 10play.com.au
    domain 10.com.au
    domain tenplay.com.au
    test 10play.com.au

application tencent-video 25591 Tencent-Video streaming-media
    owner "Tencent Holdings Ltd."
    source unverified
    domain v.qq.com
    domain video.qq.com
    domain tc.qq.com
    domain puui.qpic.cn
    test v.qq.com
    test vv.video.qq.com
    test-not www.qq.com

application tf1-plus 25592 TF1-Plus streaming-media
    owner "TF1"
    source unverified
    domain tf1.fr
    domain mytf1.fr
    domain wat.tv
    test www.tf1.fr

application the-cw 25593 The-CW streaming-media
    owner "The CW Network, LLC"
    source unverified
    domain cwtv.com
    domain cwseed.com
    test www.cwtv.com

application three-cat 25594 3Cat streaming-media
    owner "Corporació Catalana de Mitjans Audiovisuals"
    source unverified
    domain 3cat.cat
    domain ccma.cat
    test www.3cat.cat

application three-now 25595 ThreeNow streaming-media
    source unverified
    domain threenow.co.nz
    test www.threenow.co.nz

application three-sat 25596 3sat streaming-media
    owner "ZDF, ORF, SRG and ARD"
    source unverified
    domain 3sat.de
    test www.3sat.de

application timvision 25597 TIMVISION streaming-media
    owner "TIM S.p.A."
    source unverified
    domain timvision.it
    test www.timvision.it

application tivibu 25598 Tivibu streaming-media
    owner "Türk Telekom"
    source unverified
    domain tivibu.com.tr
    test www.tivibu.com.tr

application tod 25599 TOD streaming-media
    owner "beIN Media Group"
    source unverified
    domain tod.tv
    domain todtv.com.tr
    domain beinconnect.com
    domain beinconnect.com.tr
    test www.tod.tv

application toffee 25600 Toffee streaming-media
    owner "Banglalink"
    source unverified
    domain toffeelive.com
    test www.toffeelive.com

application tonton 25601 tonton streaming-media
    owner "Media Prima"
    source unverified
    domain tonton.com.my
    test www.tonton.com.my

application tou-tv 25602 Tou-TV streaming-media
    owner "Société Radio-Canada"
    source unverified
    domain tou.tv
    test ici.tou.tv

application trovo 25603 Trovo streaming-media
    owner "Tencent Holdings Ltd."
    source unverified
    domain trovo.live
    test www.trovo.live

application trueid 25604 TrueID streaming-media
    owner "True Corporation"
    source unverified
    domain trueid.net
    test www.trueid.net

application tubi 25605 Tubi streaming-media
    owner "Tubi, Inc."
    source list v2fly/domain-list-community@0c9ea8b6793241d408fcec81002e45957ab75ec0 data/tubi
    domain tubitv.com
    domain tubi.io
    domain tubi.video
    domain adrise.tv
    test tubitv.com

application tv-azteca 25606 TV-Azteca streaming-media
    source unverified
    domain tvazteca.com
    test www.tvazteca.com

application tv-plus-turkey 25607 TV-Plus streaming-media
    owner "Turkcell"
    source unverified
    domain tvplus.com.tr
    test www.tvplus.com.tr

application tv2-play-denmark 25608 TV2-Play-DK streaming-media
    owner "TV 2 Danmark"
    source unverified
    domain play.tv2.dk
    test play.tv2.dk

application tv2-play-hungary 25609 TV2-Play-HU streaming-media
    owner "TV2 Csoport"
    source unverified
    domain tv2play.hu
    domain tv2.hu
    test www.tv2play.hu

application tv2-play-norway 25610 TV2-Play streaming-media
    owner "TV 2 AS"
    source unverified
    domain play.tv2.no
    domain tv2play.no
    test play.tv2.no

application tv360 25611 TV360 streaming-media
    owner "Viettel"
    source unverified
    domain tv360.vn
    test www.tv360.vn

application tv4-play 25612 TV4-Play streaming-media
    owner "TV4 AB"
    source unverified
    domain tv4play.se
    domain a2d.tv
    test www.tv4play.se

application tv8-italy 25613 TV8 streaming-media
    owner "Sky Italia"
    source unverified
    domain tv8.it
    domain cielotv.it
    test www.tv8.it

application tva-plus 25614 TVA-Plus streaming-media
    owner "Groupe TVA inc."
    source unverified
    domain tvaplus.ca
    domain qub.ca
    test www.tvaplus.ca

application tver 25615 TVer streaming-media
    owner "TVer INC."
    source list v2fly/domain-list-community@16996ff66990a1f48f116c20b04615cec76fee96 data/tver
    domain tver.jp
    domain tver.co.jp
    domain dogatch.jp
    domain gorin.jp
    domain screens-lab.jp
    test tver.jp

application tvi-player 25616 TVI-Player streaming-media
    owner "Media Capital"
    source unverified
    domain tviplayer.iol.pt
    domain tvi.iol.pt
    test tviplayer.iol.pt

application tvigle 25617 Tvigle streaming-media
    source unverified
    domain tvigle.ru
    test www.tvigle.ru

application tving 25618 TVING streaming-media
    source list v2fly/domain-list-community@673b87cf052f93f85191728fcaa4fd341adec54c data/tving
    domain tving.com
    test www.tving.com

application tvn-chile 25619 TVN streaming-media
    source unverified
    domain tvn.cl
    test www.tvn.cl

application tvnz-plus 25620 TVNZ-Plus streaming-media
    owner "Television New Zealand"
    source unverified
    domain tvnz.co.nz
    test www.tvnz.co.nz

application tvp-vod 25621 TVP-VOD streaming-media
    owner "Telewizja Polska"
    source unverified
    domain vod.tvp.pl
    test vod.tvp.pl

application tvplayer 25622 TVPlayer streaming-media
    source unverified
    domain tvplayer.com
    test www.tvplayer.com

application twitcasting 25623 TwitCasting streaming-media
    owner "Moi Corporation"
    source unverified
    domain twitcasting.tv
    test www.twitcasting.tv

application twitch 195 Twitch streaming-media
    owner "Twitch Interactive, Inc."
    source list v2fly/domain-list-community@3974ee0ecdf4bbe9e75de00fb4f82f036222a271 data/twitch
    domain twitch.tv
    domain ttvnw.net
    domain jtvnw.net
    domain twitchcdn.net
    domain twitchsvc.net
    domain ext-twitch.tv
    domain twitch.com
    domain =d1g1f25tn8m2e6.cloudfront.net
    domain =d1m7jfoe9zdc1j.cloudfront.net
    domain =d1mhjrowxxagfy.cloudfront.net
    domain =d1oca24q5dwo6d.cloudfront.net
    domain =d1w2poirtb3as9.cloudfront.net
    domain =d1xhnb4ptk05mw.cloudfront.net
    domain =d1ymi26ma8va5x.cloudfront.net
    domain =d2aba1wr3818hz.cloudfront.net
    domain =d2dylwb3shzel1.cloudfront.net
    domain =d2e2de1etea730.cloudfront.net
    domain =d2nvs31859zcd8.cloudfront.net
    domain =d2um2qdswy1tb0.cloudfront.net
    domain =d2vjef5jvl6bfs.cloudfront.net
    domain =d2xmjdvx03ij56.cloudfront.net
    domain =d36nr0u3xmc4mm.cloudfront.net
    domain =d3aqoihi2n8ty8.cloudfront.net
    domain =d3c27h4odz752x.cloudfront.net
    domain =d3vd9lfkzbru3h.cloudfront.net
    domain =d6d4ismr40iw.cloudfront.net
    domain =d6tizftlrpuof.cloudfront.net
    domain =ddacn6pr5v0tl.cloudfront.net
    domain =dgeft87wbj63p.cloudfront.net
    domain =dqrpb9wgowsf5.cloudfront.net
    domain =ds0h3roq6wcgc.cloudfront.net
    domain =dykkng5hnh52u.cloudfront.net
    # announced by AS46489
    network 45.113.128.0/22
    network 99.181.64.0/18
    network 103.53.48.0/22
    network 185.42.204.0/22
    network 192.16.64.0/21
    network 192.108.239.0/24
    network 199.9.248.0/21
    test www.twitch.tv
    test gql.twitch.tv
    test video-weaver.fra05.hls.ttvnw.net
    test static-cdn.jtvnw.net

application u-next 25624 U-NEXT streaming-media
    owner "U-NEXT Co., Ltd."
    source list v2fly/domain-list-community@1cb8bf216a8d0c35820b95c292b953ac2b487e45 data/unext
    domain unext.jp
    domain nxtv.jp
    test video.unext.jp

application uktv 25625 UKTV streaming-media
    owner "UKTV Media Limited"
    source unverified
    domain uktv.co.uk
    domain u.co.uk
    test www.uktv.co.uk

application univers-cine 25626 UniversCine streaming-media
    source unverified
    domain universcine.com
    test www.universcine.com

application uplynk 25627 Uplynk streaming-media
    source unverified
    domain uplynk.com
    test www.uplynk.com

application viaplay 25628 Viaplay streaming-media
    owner "Viaplay Group AB"
    source unverified
    domain viaplay.com
    domain viaplay.se
    domain viaplay.no
    domain viaplay.dk
    domain viaplay.fi
    domain viaplay.is
    domain viaplay.pl
    domain viaplay.nl
    domain viaplay.ee
    domain viaplay.lv
    domain viaplay.lt
    domain viaplay.tv
    domain viafree.se
    domain viafree.no
    domain viafree.dk
    domain viafree.fi
    test viaplay.se
    test content.viaplay.se

application video-market 25629 VideoMarket streaming-media
    source unverified
    domain videomarket.jp
    test www.videomarket.jp

application videoland 25630 Videoland streaming-media
    owner "RTL Nederland"
    source unverified
    domain videoland.com
    test www.videoland.com

application vidio 25631 Vidio streaming-media
    owner "Emtek"
    source unverified
    domain vidio.com
    test www.vidio.com

application vidyard 25632 Vidyard streaming-media
    owner "Vidyard, Inc."
    source unverified
    domain vidyard.com
    test play.vidyard.com

application vieon 25633 VieON streaming-media
    source unverified
    domain vieon.vn
    test www.vieon.vn

application viki 25634 Viki streaming-media
    owner "Rakuten Viki"
    source unverified
    domain viki.com
    domain viki.io
    test www.viki.com

application vimeo 20076 Vimeo streaming-media
    owner "Vimeo.com, Inc."
    source list v2fly/domain-list-community@1f346a2f5dcfd72fa788ab8bfdd69ddeaa83a3f0 data/vimeo
    domain vimeo.com
    domain vimeocdn.com
    domain livestream.com
    domain vhx.tv
    domain vimeopro.com
    test player.vimeo.com
    test f.vimeocdn.com

application virgin-tv-go 25635 Virgin-TV-Go streaming-media
    owner "Virgin Media Limited"
    source unverified
    domain virgintvgo.virginmedia.com
    test virgintvgo.virginmedia.com

application viu 25636 Viu streaming-media
    owner "PCCW Media"
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/viu
    domain viu.com
    domain viu.tv
    domain =api.viu.now.com
    domain =dfp6rglgjqszk.cloudfront.net
    domain =d1k2us671qcoau.cloudfront.net
    domain =d2anahhhmp1ffz.cloudfront.net
    test www.viu.com

application viusasa 25637 Viusasa streaming-media
    source unverified
    domain viusasa.com
    test www.viusasa.com

application vivo-play 25638 Vivo-Play streaming-media
    owner "Telefônica Brasil"
    source unverified
    domain vivoplay.com.br
    test www.vivoplay.com.br

application vix 25639 ViX streaming-media
    owner "TelevisaUnivision, Inc."
    source unverified
    domain vix.com
    domain univisionnow.com
    domain prende.tv
    test vix.com

application vk-video 25640 VK-Video streaming-media
    owner "VK"
    source unverified
    domain vkvideo.ru
    test vkvideo.ru

application vod-pl 25641 VOD-pl streaming-media
    owner "Ringier Axel Springer Polska"
    source unverified
    domain vod.pl
    test www.vod.pl

application vrt-max 25642 VRT-MAX streaming-media
    owner "VRT"
    source unverified
    domain vrtmax.be
    domain vrtnu.be
    domain vrtcdn.be
    test www.vrtmax.be

application vtm-go 25643 VTM-GO streaming-media
    owner "DPG Media"
    source unverified
    domain vtmgo.be
    domain vtm.be
    test www.vtmgo.be

application vtv-go 25644 VTVgo streaming-media
    owner "Vietnam Television"
    source unverified
    domain vtvgo.vn
    test www.vtvgo.vn

application vvvvid 25645 VVVVID streaming-media
    source unverified
    domain vvvvid.it
    test www.vvvvid.it

application waipu 25646 waipu-tv streaming-media
    owner "EXARING AG"
    source unverified
    domain waipu.tv
    domain exaring.de
    test www.waipu.tv

application watch-it 25647 WATCH-IT streaming-media
    source unverified
    domain watchit.com
    test www.watchit.com

application watcha 25648 Watcha streaming-media
    source unverified
    domain watcha.com
    domain watcha.net
    test www.watcha.com

application watcho 25649 Watcho streaming-media
    owner "Dish TV India"
    source unverified
    domain watcho.com
    domain dishtv.in
    test www.watcho.com

application waves-pb 25650 WAVES streaming-media
    owner "Prasar Bharati"
    source unverified
    domain wavespb.com
    test www.wavespb.com

application wavve 25651 Wavve streaming-media
    source unverified
    domain wavve.com
    domain pooq.co.kr
    test www.wavve.com

application wetv 25652 WeTV streaming-media
    owner "Tencent Holdings Ltd."
    source list v2fly/domain-list-community@00fe4ee89eb432786699811f7a2947823603aef0 data/tencent
    domain wetv.vip
    domain wetvinfo.com
    domain wetv.qq.com
    test wetv.vip

application weyyak 25653 Weyyak streaming-media
    source unverified
    domain weyyak.com
    test www.weyyak.com

application wilmaa 25654 Wilmaa streaming-media
    source unverified
    domain wilmaa.com
    test www.wilmaa.com

application wink 25655 Wink streaming-media
    owner "Rostelecom"
    source unverified
    domain wink.ru
    test www.wink.ru

application wistia 25656 Wistia streaming-media
    owner "Wistia, Inc."
    source unverified
    domain wistia.com
    domain wistia.net
    domain wi.st
    test fast.wistia.net

application wow-tv 25657 WOW streaming-media
    owner "Sky Deutschland GmbH"
    source unverified
    domain wowtv.de
    domain skyticket.sky.de
    test www.wowtv.de

application wowow 25658 WOWOW streaming-media
    owner "WOWOW Inc."
    source unverified
    domain wowow.co.jp
    test www.wowow.co.jp

application wp-pilot 25659 WP-Pilot streaming-media
    owner "Wirtualna Polska"
    source unverified
    domain pilot.wp.pl
    test pilot.wp.pl

application xigua-video 25660 Xigua-Video streaming-media
    owner "ByteDance Ltd."
    source list v2fly/domain-list-community@007faf92ec855cc0b7516636987637c554434a55 data/bytedance
    domain ixigua.com
    domain ixiguavideo.com
    domain ixgvideo.com
    domain bdxiguaimg.com
    domain bdxiguastatic.com
    domain bdxiguavod.com
    domain bdxigualive.com
    domain ibdxiguavod.com
    domain ibdxigualive.com
    domain xiguaapp.com
    domain xiguaapp.cn
    domain xiguavideo.cn
    domain xiguavideo.net
    domain xiguashipin.cn
    domain xiguashipin.net
    test www.ixigua.com

application xumo 25661 Xumo streaming-media
    owner "Xumo LLC"
    source unverified
    domain xumo.com
    domain xumo.tv
    test www.xumo.com

application yes-israel 25662 yes streaming-media
    source unverified
    domain yes.co.il
    test www.yes.co.il

application yle-areena 25663 Yle-Areena streaming-media
    owner "Yleisradio"
    source unverified
    domain areena.yle.fi
    domain arenan.yle.fi
    test areena.yle.fi

application youku 25664 Youku streaming-media
    owner "Alibaba Group"
    source list v2fly/domain-list-community@1b7e6510163ab5fc5b0e777493730ab294ffd1aa data/youku
    domain youku.com
    domain youku.tv
    domain ykimg.com
    domain soku.com
    domain tudou.com
    domain youkuplay.com
    domain youkuhonor.com
    domain kumiao.com
    test www.youku.com
    test valipl.cp31.ott.youku.com

application youtube 124 YouTube streaming-media
    owner "Google LLC"
    source list v2fly/domain-list-community@06b9f8e385113c51ba8c49695fc7c47933d54b2f data/youtube
    domain youtube.com
    domain youtu.be
    domain yt.be
    domain ytimg.com
    domain googlevideo.com
    domain youtube-nocookie.com
    domain youtubei.googleapis.com
    domain youtube.googleapis.com
    domain youtubeembeddedplayer.googleapis.com
    domain yt3.ggpht.com
    domain yt4.ggpht.com
    domain yt3.googleusercontent.com
    domain youtubegaming.com
    domain youtubeeducation.com
    domain withyoutube.com
    domain youtubego.com
    domain youtubefanfest.com
    domain youtube-ui.l.google.com
    domain video-stats.l.google.com
    domain ytimg.l.google.com
    domain youtube.de
    domain youtube.at
    domain youtube.ch
    domain youtube.fr
    domain youtube.es
    domain youtube.it
    domain youtube.nl
    domain youtube.be
    domain youtube.pl
    domain youtube.pt
    domain youtube.se
    domain youtube.dk
    domain youtube.no
    domain youtube.fi
    domain youtube.cz
    domain youtube.gr
    domain youtube.hu
    domain youtube.ro
    domain youtube.ru
    domain youtube.co.uk
    domain youtube.ie
    domain youtube.ca
    domain youtube.com.br
    domain youtube.com.mx
    domain youtube.com.ar
    domain youtube.com.tr
    domain youtube.com.au
    domain youtube.co.nz
    domain youtube.in
    domain youtube.jp
    domain youtube.co.jp
    domain youtube.kr
    domain youtube.co.kr
    domain youtube.co.id
    domain youtube.co.th
    domain youtube.vn
    domain youtube.com.sg
    domain youtube.co.za
    domain youtube.ae
    domain youtube.co.il
    test www.youtube.com
    test rr1---sn-4g5e6nsk.googlevideo.com
    test i.ytimg.com
    test youtubei.googleapis.com
    test-not www.google.com

application youtube-tv 25665 YouTube-TV streaming-media
    owner "Google LLC"
    source unverified
    domain tv.youtube.com
    test tv.youtube.com

application yy-live 25666 YY streaming-media
    source unverified
    domain yy.com
    domain yystatic.com
    test www.yy.com

application zattoo 20080 Zattoo streaming-media
    owner "Zattoo AG"
    source unverified
    domain zattoo.com
    domain zahs.tv
    domain zattic.com
    test zattoo.com

application zdf 25667 ZDF streaming-media
    owner "Zweites Deutsches Fernsehen"
    source unverified
    domain zdf.de
    domain =rodlzdf-a.akamaihd.net
    domain =nrodlzdf-a.akamaihd.net
    test www.zdf.de
    domain zdfheute.de
    domain heute.de
    test www.zdfheute.de

application zee5 25668 ZEE5 streaming-media
    owner "Zee Entertainment Enterprises"
    source list v2fly/domain-list-community@2f29e671cfa68fd10861646ce0fe6a6d21abd90b data/zeetv
    domain zee5.com
    domain zee5.in
    domain zee5.tv
    domain z5.app
    domain z5.com
    domain zeetv.com
    domain zeetv.co.uk
    domain zeeuk.com
    domain zeebioskop.com
    test www.zee5.com

application zhanqi 25669 Zhanqi streaming-media
    source list v2fly/domain-list-community@02a909ab3ada7cfefbb2101d5b7c94f1997b3b06 data/category-entertainment-cn
    domain zhanqi.tv
    test www.zhanqi.tv

application ziggo-go 25670 Ziggo-GO streaming-media
    owner "VodafoneZiggo"
    source unverified
    domain ziggogo.tv
    test www.ziggogo.tv
