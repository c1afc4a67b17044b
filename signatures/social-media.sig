# Social networks, forums and communities.
# SPDX-License-Identifier: MIT

application ameba 25046 Ameba social-media
    owner "CyberAgent, Inc."
    source list v2fly/domain-list-community@0c53b17a2881f3702b998ba1125a4c12c0c2bdd0 data/abema
    domain ameba.jp
    domain ameblo.jp
    domain amebaownd.com
    domain amebame.com
    domain amebaowndme.com
    test ameblo.jp

application amino 25047 Amino social-media
    owner "MediaLab"
    source unverified
    domain aminoapps.com
    domain narvii.com
    test www.aminoapps.com

application ask-fm 25048 ASKfm social-media
    source unverified
    domain ask.fm
    test www.ask.fm

application azar 25049 Azar social-media
    owner "Hyperconnect"
    source unverified
    domain azarlive.com
    test www.azarlive.com

application band 25050 BAND social-media
    owner "NAVER Corp."
    source unverified
    domain band.us
    test www.band.us

application beacons 25051 Beacons social-media
    source unverified
    domain beacons.ai
    test www.beacons.ai

application bereal 25052 BeReal social-media
    owner "Voodoo"
    source unverified
    domain bereal.com
    domain bere.al
    domain bereal.network
    test www.bereal.com

application bluesky 20009 Bluesky social-media
    owner "Bluesky Social, PBC"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/bluesky
    domain bsky.app
    domain bsky.social
    domain bsky.network
    domain blueskyweb.xyz
    domain atproto.com
    domain plc.directory
    test bsky.app
    test cdn.bsky.app

application boosty 25053 Boosty social-media
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/mailru-group
    domain boosty.to
    test www.boosty.to

application buy-me-a-coffee 25054 Buy-Me-a-Coffee social-media
    source unverified
    domain buymeacoffee.com
    domain buymeacoff.ee
    test www.buymeacoffee.com

application cafe-mom 25055 CafeMom social-media
    source unverified
    domain cafemom.com
    test www.cafemom.com

application care2 25056 Care2 social-media
    source unverified
    domain care2.com
    test www.care2.com

application caringbridge 25057 CaringBridge social-media
    source unverified
    domain caringbridge.org
    test www.caringbridge.org

application chatroulette 25058 Chatroulette social-media
    source unverified
    domain chatroulette.com
    test www.chatroulette.com

application clapper 25059 Clapper social-media
    source unverified
    domain clapperapp.com
    test www.clapperapp.com

application classmates 25060 Classmates social-media
    source unverified
    domain classmates.com
    test www.classmates.com

application clien 25061 Clien social-media
    source unverified
    domain clien.net
    test www.clien.net

application clubhouse 25062 Clubhouse social-media
    owner "Alpha Exploration Co."
    source list v2fly/domain-list-community@718a4d15fb7dac104716ab6e60a99dd91cba4c4a data/clubhouse
    domain clubhouse.com
    domain clubhouseapi.com
    domain joinclubhouse.com
    test www.clubhouse.com

application coolapk 25063 Coolapk social-media
    source list v2fly/domain-list-community@35d0c256ebcd254cc8a6ba93bb4b6caf0a414ae7 data/coolapk
    domain coolapk.com
    domain coolapkmarket.com
    test www.coolapk.com

application copains-d-avant 25064 Copains-d-avant social-media
    source unverified
    domain copainsdavant.com
    domain copainsdavant.linternaute.com
    test www.copainsdavant.com

application cyworld 25065 Cyworld social-media
    source unverified
    domain cyworld.com
    test www.cyworld.com

application daum-cafe 25066 Daum-Cafe social-media
    owner "Kakao Corp."
    source unverified
    domain cafe.daum.net
    test cafe.daum.net

application dc-inside 25067 DC-Inside social-media
    source unverified
    domain dcinside.com
    domain dcinside.co.kr
    test www.dcinside.com

application dcard 25068 Dcard social-media
    source unverified
    domain dcard.tw
    test www.dcard.tw

application diaspora 25069 diaspora social-media
    source unverified
    domain diasporafoundation.org
    domain diasp.org
    test www.diasporafoundation.org

application discourse 25070 Discourse social-media
    owner "Civilized Discourse Construction Kit, Inc."
    source unverified
    domain discourse.org
    domain discourse-cdn.com
    domain discourse.group
    test www.discourse.org

application douban 25071 Douban social-media
    source list v2fly/domain-list-community@8b9acc3a94c852e805565fbb331f858e83a9a862 data/douban
    domain douban.com
    domain doubanio.com
    domain douban.fm
    test www.douban.com

application douyin 25072 Douyin social-media
    owner "Beijing Douyin Technology Co., Ltd."
    source list v2fly/domain-list-community@49579e4a326626115b71b396cebe9c8579624bba data/douyin
    domain douyin.com
    domain douyincdn.com
    domain douyinpic.com
    domain douyinstatic.com
    domain douyinvod.com
    domain douyinliving.com
    domain douyinact.com
    domain douyinact.net
    domain douyinfe.com
    domain iesdouyin.com
    domain iesdouyin.net
    domain idouyinliving.com
    domain idouyinpic.com
    domain idouyinstatic.com
    domain idouyinvod.com
    domain boxdouyin.com
    domain amemv.com
    domain amemv.cn
    domain amemv.net
    domain awemeughun.com
    domain awemeuglang.com
    domain awemeugsoul.com
    domain awemeugwave.com
    domain aihst8.com
    domain ihst8.com
    domain wohst8.com
    domain huoshan.com
    domain huoshancdn.com
    domain huoshangroup.com
    domain huoshanimg.com
    domain huoshanlive.com
    domain huoshanparty.com
    domain huoshanstatic.com
    domain huoshante8.com
    domain huoshanvideo.cn
    domain huoshanvideo.net
    domain huoshanvod.com
    domain huoshanzhibo.com
    domain huoshanzhibo.cn
    domain huoshanzhibo.net
    domain huoshanxiaoshipin.cn
    domain huoshanxiaoshipin.net
    domain ihuoshanimg.com
    domain ihuoshanlive.com
    domain ihuoshanstatic.com
    domain ihuoshanvod.com
    domain woaihuoshan.com
    domain duoshan.com
    domain ieshuodong.cn
    domain ieshuodong.net
    domain douyinpay.com
    test www.douyin.com
    test v26-web.douyinvod.com

application dreamwidth 25073 Dreamwidth social-media
    source unverified
    domain dreamwidth.org
    test www.dreamwidth.org

application dtf 25074 DTF social-media
    source unverified
    domain dtf.ru
    test www.dtf.ru

application eksi-sozluk 25075 Eksi-Sozluk social-media
    source unverified
    domain eksisozluk.com
    test www.eksisozluk.com

application facebook 119 Facebook social-media
    owner "Meta Platforms, Inc."
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/facebook
    domain facebook.com
    domain facebook.net
    domain fbcdn.net
    domain fb.com
    domain fb.me
    domain fbsbx.com
    domain facebookmail.com
    domain fb.watch
    domain fb.gg
    domain fbcdn.com
    domain fbsbx.net
    domain fburl.com
    domain fbwat.ch
    domain fb.careers
    domain fbidb.io
    domain fbinc.com
    domain fbreg.com
    domain fbrpms.com
    domain fbhome.com
    domain fbworkmail.com
    domain fbthirdpartypixel.com
    domain fbthirdpartypixel.net
    domain fbthirdpartypixel.org
    domain facebook.br
    domain facebook.ca
    domain facebook.cc
    domain facebook.design
    domain facebook.hu
    domain facebook.in
    domain facebook.nl
    domain facebook.org
    domain facebook.se
    domain facebook.shop
    domain facebook.tv
    domain facebook.us
    domain facebook-corp.com
    domain facebook-inc.com
    domain facebook-login.com
    domain facebook-newsroom.com
    domain facebook-newsroom.org
    domain facebookinc.com
    domain facebookbrand.com
    domain facebookbrand.net
    domain facebookblueprint.net
    domain facebookcareer.com
    domain facebookdating.net
    domain facebookgames.com
    domain facebooklive.com
    domain facebooklogin.com
    domain facebookmobile.com
    domain facebookpay.com
    domain facebookportal.com
    domain facebooksafety.com
    domain facebookstories.com
    domain facebookstudios.net
    domain facebook-studio.com
    domain facebook4business.com
    domain aboutfacebook.com
    domain careersatfb.com
    domain crowdtangle.com
    domain thefacebook.com
    domain thefacebook.net
    domain expresswifi.com
    domain freebasics.com
    domain freebasics.net
    domain internet.org
    domain =fbcdn-a.akamaihd.net
    # announced by AS32934
    network 31.13.24.0/21
    network 31.13.64.0/18
    network 45.64.40.0/22
    network 57.144.0.0/14
    network 66.220.144.0/20
    network 69.63.176.0/20
    network 69.171.224.0/19
    network 74.119.76.0/22
    network 102.132.96.0/20
    network 103.4.96.0/22
    network 129.134.0.0/16
    network 157.240.0.0/16
    network 163.70.128.0/17
    network 173.252.64.0/18
    network 179.60.192.0/22
    network 185.60.216.0/22
    network 185.89.216.0/22
    network 204.15.20.0/22
    network 2620:0:1c00::/40
    network 2a03:2880::/32
    test www.facebook.com
    test scontent.xx.fbcdn.net
    test graph.facebook.com
    test connect.facebook.net
    test-not facebook.com.example.org

application farcaster 25076 Farcaster social-media
    source unverified
    domain farcaster.xyz
    domain warpcast.com
    test www.farcaster.xyz

application fc2 25077 FC2 social-media
    owner "FC2, Inc."
    source unverified
    domain fc2.com
    test www.fc2.com

application five-channel 25078 5channel social-media
    source unverified
    domain 5ch.net
    domain 2ch.net
    domain 5ch.io
    test www.5ch.net

application fm-korea 25079 FM-Korea social-media
    source unverified
    domain fmkorea.com
    test www.fmkorea.com

application forocoches 25080 Forocoches social-media
    source unverified
    domain forocoches.com
    test www.forocoches.com

application fotostrana 25081 Fotostrana social-media
    source unverified
    domain fotostrana.ru
    test www.fotostrana.ru

application four-chan 25082 4chan social-media
    source list v2fly/domain-list-community@47a0e96626cfce3ec5abc19882d54a77f991beb8 data/4chan
    domain 4chan.org
    domain 4channel.org
    domain 4cdn.org
    test www.4chan.org

application foursquare 25083 Foursquare social-media
    owner "Foursquare Labs, Inc."
    source unverified
    domain foursquare.com
    domain swarmapp.com
    domain 4sqi.net
    test www.foursquare.com

application friendica 25084 Friendica social-media
    source unverified
    domain friendi.ca
    test www.friendi.ca

application gab 25085 Gab social-media
    owner "Gab AI Inc."
    source unverified
    domain gab.com
    domain gab.ai
    test www.gab.com

application gettr 25086 GETTR social-media
    source unverified
    domain gettr.com
    test www.gettr.com

application gree-network 25087 GREE social-media
    owner "GREE, Inc."
    source unverified
    domain gree.net
    domain gree.jp
    test www.gree.net

application gutefrage 25088 gutefrage social-media
    owner "gutefrage.net GmbH"
    source unverified
    domain gutefrage.net
    test www.gutefrage.net

application hago 25089 HAGO social-media
    source unverified
    domain ihago.net
    test www.ihago.net

application hive-blog 25090 Hive social-media
    source unverified
    domain hive.blog
    test www.hive.blog

application hk-discuss 25091 Discuss-HK social-media
    source unverified
    domain discuss.com.hk
    test www.discuss.com.hk

application instagram 201 Instagram social-media
    owner "Meta Platforms, Inc."
    source list v2fly/domain-list-community@097e0b25be1f86d5994cfe033af77ee5ef24f5c8 data/instagram
    domain instagram.com
    domain cdninstagram.com
    domain instagr.am
    domain ig.me
    domain igcdn.com
    domain igsonar.com
    domain igtv.com
    domain instagram-brand.com
    domain instagram-engineering.com
    domain instagram-help.com
    domain instagram-press.com
    domain instagram-press.net
    domain instagrampartners.com
    domain instagramlogin.com
    test www.instagram.com
    test scontent.cdninstagram.com
    test i.instagram.com

application jike 25092 Jike social-media
    source unverified
    domain okjike.com
    domain jike.city
    test www.okjike.com

application jodel 25093 Jodel social-media
    owner "The Jodel Venture GmbH"
    source unverified
    domain jodel.com
    domain jodel-app.com
    test www.jodel.com

application josh 25094 Josh social-media
    owner "VerSe Innovation"
    source unverified
    domain myjosh.in
    test www.myjosh.in

application kakao-story 25095 KakaoStory social-media
    owner "Kakao Corp."
    source unverified
    domain story.kakao.com
    test story.kakao.com

application kaskus 25096 Kaskus social-media
    source unverified
    domain kaskus.co.id
    test www.kaskus.co.id

application kiwi-farms 25097 Kiwi-Farms social-media
    source unverified
    domain kiwifarms.net
    domain kiwifarms.st
    test www.kiwifarms.net

application kizlar-soruyor 25098 KizlarSoruyor social-media
    source unverified
    domain kizlarsoruyor.com
    test www.kizlarsoruyor.com

application ko-fi 25099 Ko-fi social-media
    source unverified
    domain ko-fi.com
    test www.ko-fi.com

application kuaishou 25100 Kuaishou social-media
    owner "Kuaishou Technology"
    source list v2fly/domain-list-community@1669c6a8f0274ad9da818f49b6795446fc22fd4c data/kuaishou
    domain kuaishou.com
    domain kuaishou.cn
    domain gifshow.com
    domain yximgs.com
    domain kwaicdn.com
    domain kwimgs.com
    domain kspkg.com
    domain ksapisrv.com
    domain kuaishouapps.com
    domain kuaishoupay.com
    domain kuaishouzt.com
    domain kwaizt.com
    domain inkuai.com
    domain inkwai.com
    domain kskwai.com
    domain ecukwai.com
    domain wsukwai.com
    domain viviv.com
    domain adkwai.com
    domain adukwai.com
    domain adbkwai.com
    test www.kuaishou.com

application kwai 25101 Kwai social-media
    owner "Kuaishou Technology"
    source unverified
    domain kwai.com
    domain snackvideo.com
    test www.kwai.com

application lemmy 25102 Lemmy social-media
    source unverified
    domain join-lemmy.org
    domain lemmy.world
    domain lemmy.ml
    domain lemmy.ca
    domain lemmy.zip
    domain beehaw.org
    domain sh.itjust.works
    domain programming.dev
    domain feddit.org
    domain feddit.it
    domain feddit.uk
    test lemmy.world

application lemon8 25103 Lemon8 social-media
    owner "ByteDance Ltd."
    source unverified
    domain lemon8-app.com
    test www.lemon8-app.com

application letterboxd 25104 Letterboxd social-media
    source unverified
    domain letterboxd.com
    domain ltrbxd.com
    test www.letterboxd.com

application lihkg 25105 LIHKG social-media
    source unverified
    domain lihkg.com
    test www.lihkg.com

application likee 25106 Likee social-media
    owner "BIGO Technology Pte. Ltd."
    source unverified
    domain likee.video
    domain like.video
    test www.likee.video

application linkedin 10068 LinkedIn social-media
    owner "LinkedIn Corporation"
    source list v2fly/domain-list-community@07e1ac259683173e968b09415bd0bf8dee967a69 data/linkedin
    domain linkedin.com
    domain licdn.com
    domain lnkd.in
    domain linkedin.cn
    domain licdn.cn
    domain linkedin.at
    domain bizographics.com
    domain =linkedin.sc.omtrdc.net
    # announced by AS14413
    network 108.174.0.0/20
    network 144.2.0.0/22
    network 185.63.144.0/22
    network 199.101.160.0/22
    test www.linkedin.com
    test static.licdn.com
    test media.licdn.com

application linktree 25107 Linktree social-media
    owner "Linktree Pty Ltd"
    source unverified
    domain linktr.ee
    test www.linktr.ee

application livedoor-blog 25108 livedoor-Blog social-media
    source unverified
    domain livedoor.blog
    domain blog.livedoor.jp
    test blog.livedoor.jp

application livejournal 25109 LiveJournal social-media
    owner "Rambler"
    source unverified
    domain livejournal.com
    domain livejournal.net
    test www.livejournal.com

application locals 25110 Locals social-media
    owner "Rumble Inc."
    source unverified
    domain locals.com
    test www.locals.com

application lofter 25111 LOFTER social-media
    owner "NetEase, Inc."
    source unverified
    domain lofter.com
    test www.lofter.com

application mastodon 20008 Mastodon social-media
    source unverified
    domain mastodon.social
    domain mastodon.online
    domain joinmastodon.org
    domain mstdn.social
    domain mstdn.jp
    domain mastodon.world
    domain mastodon.cloud
    domain mastodon.art
    domain mas.to
    domain hachyderm.io
    domain fosstodon.org
    domain infosec.exchange
    domain techhub.social
    domain chaos.social
    domain troet.cafe
    domain universeodon.com
    domain social.coop
    domain floss.social
    domain norden.social
    domain ruhr.social
    domain nrw.social
    domain pawoo.net
    domain mastodon.nl
    domain mastodon.uno
    domain piaille.fr
    domain mastodon.ie
    domain mastodon.scot
    domain mstdn.ca
    domain toot.community
    domain social.tchncs.de
    domain tech.lgbt
    domain mastodon.gamedev.place
    domain ioc.exchange
    domain indieweb.social
    test mastodon.social
    test files.mastodon.social

application medium 25112 Medium social-media
    owner "A Medium Corporation"
    source list v2fly/domain-list-community@8c0c1b060c86df5170b492e943f6e3d9c7d97ac6 data/medium
    domain medium.com
    domain medium.systems
    test www.medium.com

application meta 20002 Meta social-media
    owner "Meta Platforms, Inc."
    source list v2fly/domain-list-community@72065b817811aa6d8eada7d996280398a6d1e011 data/oculus
    domain meta.com
    domain meta.ai
    domain oculus.com
    domain oculuscdn.com
    domain oculusrift.com
    domain oculusvr.com
    domain ocul.us
    domain oculusblog.com
    domain oculusbrand.com
    domain oculusconnect.com
    domain oculusforbusiness.com
    domain oculus3d.com
    domain oculus2014.com
    domain buyoculus.com
    test www.meta.com
    test graph.oculus.com

application mewe 25113 MeWe social-media
    source unverified
    domain mewe.com
    test www.mewe.com

application minds 25114 Minds social-media
    source unverified
    domain minds.com
    test www.minds.com

application misskey 25115 Misskey social-media
    source list v2fly/domain-list-community@417264712015cc21fba0833e0d5653e6df548aac data/misskey
    domain misskey.io
    domain misskeyusercontent.jp
    domain misskey-hub.net
    test misskey.io

application mixi 25116 mixi social-media
    owner "MIXI, Inc."
    source unverified
    domain mixi.jp
    domain mixi.co.jp
    test www.mixi.jp

application mobile01 25117 Mobile01 social-media
    source unverified
    domain mobile01.com
    test www.mobile01.com

application moj 25118 Moj social-media
    owner "Mohalla Tech"
    source unverified
    domain mojapp.in
    test www.mojapp.in

application momo 25119 Momo social-media
    owner "Hello Group Inc."
    source unverified
    domain immomo.com
    domain momocdn.com
    test www.immomo.com

application mumsnet 25120 Mumsnet social-media
    source unverified
    domain mumsnet.com
    test www.mumsnet.com

application my-mail-ru 25121 Moi-Mir social-media
    owner "VK"
    source unverified
    domain my.mail.ru
    test my.mail.ru
    test-not mail.ru

application myspace 25122 Myspace social-media
    source unverified
    domain myspace.com
    domain myspacecdn.com
    test www.myspace.com

application nate-pann 25123 Nate-Pann social-media
    owner "SK Communications"
    source unverified
    domain pann.nate.com
    test pann.nate.com

application naver-blog 25124 Naver-Blog social-media
    owner "NAVER Corp."
    source unverified
    domain blog.naver.com
    test blog.naver.com

application naver-cafe 25125 Naver-Cafe social-media
    owner "NAVER Corp."
    source unverified
    domain cafe.naver.com
    test cafe.naver.com

application nextdoor 25126 Nextdoor social-media
    owner "Nextdoor Holdings, Inc."
    source unverified
    domain nextdoor.com
    domain nextdoor.co.uk
    domain nextdoor.de
    domain nextdoor.fr
    domain nextdoor.nl
    domain nextdoor.es
    domain nextdoor.it
    domain nextdoor.com.au
    domain nextdoor.ca
    domain nebenan.de
    test nextdoor.com

application ngl 25127 NGL social-media
    source unverified
    domain ngl.link
    test www.ngl.link

application nk-pl 25128 NK social-media
    source unverified
    domain nk.pl
    test www.nk.pl

application nostr 25129 Nostr social-media
    source unverified
    domain damus.io
    domain primal.net
    domain nostr.com
    domain snort.social
    test relay.damus.io

application note-jp 25130 note social-media
    owner "note inc."
    source unverified
    domain note.com
    domain note.mu
    test www.note.com

application ok 25131 Odnoklassniki social-media
    owner "VK"
    source list v2fly/domain-list-community@1ae90eff12a47cee2fb956273b290004dcf87b4c data/ok
    domain ok.ru
    domain okcdn.ru
    domain mycdn.me
    domain odnoklassniki.ru
    test ok.ru

application ome-tv 25132 OmeTV social-media
    source unverified
    domain ome.tv
    test www.ome.tv

application pantip 25133 Pantip social-media
    source unverified
    domain pantip.com
    test www.pantip.com

application parler 25134 Parler social-media
    source unverified
    domain parler.com
    test www.parler.com

application patreon 25135 Patreon social-media
    owner "Patreon, Inc."
    source list v2fly/domain-list-community@4ce9ff1e15dedc146aaf0992a8ae8593abece7ae data/patreon
    domain patreon.com
    domain patreonusercontent.com
    test www.patreon.com

application peanut 25136 Peanut social-media
    source unverified
    domain peanut-app.io
    test www.peanut-app.io

application peertube 25137 PeerTube social-media
    owner "Framasoft"
    source unverified
    domain joinpeertube.org
    domain framatube.org
    domain peertube.tv
    test www.joinpeertube.org

application pikabu 25138 Pikabu social-media
    source unverified
    domain pikabu.ru
    test www.pikabu.ru

application pinterest 20006 Pinterest social-media
    owner "Pinterest, Inc."
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/pinterest
    domain pinterest.com
    domain pinimg.com
    domain pin.it
    domain pinterest.at
    domain pinterest.be
    domain pinterest.ca
    domain pinterest.ch
    domain pinterest.cl
    domain pinterest.co
    domain pinterest.co.at
    domain pinterest.co.in
    domain pinterest.co.kr
    domain pinterest.co.nz
    domain pinterest.co.uk
    domain pinterest.com.au
    domain pinterest.com.bo
    domain pinterest.com.ec
    domain pinterest.com.mx
    domain pinterest.com.pe
    domain pinterest.com.py
    domain pinterest.com.uy
    domain pinterest.com.vn
    domain pinterest.de
    domain pinterest.dk
    domain pinterest.ec
    domain pinterest.engineering
    domain pinterest.es
    domain pinterest.fr
    domain pinterest.hu
    domain pinterest.id
    domain pinterest.ie
    domain pinterest.in
    domain pinterest.info
    domain pinterest.it
    domain pinterest.jp
    domain pinterest.kr
    domain pinterest.mx
    domain pinterest.net
    domain pinterest.nl
    domain pinterest.nz
    domain pinterest.pe
    domain pinterest.ph
    domain pinterest.pt
    domain pinterest.ru
    domain pinterest.se
    domain pinterest.th
    domain pinterest.tw
    domain pinterest.uk
    domain pinterest.vn
    domain pinterestmail.com
    domain =pinimg.com.cdn.cloudflare.net
    domain =pinterest.map.fastly.net
    test www.pinterest.com
    test i.pinimg.com
    test www.pinterest.de

application pixelfed 25139 Pixelfed social-media
    source unverified
    domain pixelfed.org
    domain pixelfed.social
    domain pixelfed.de
    test www.pixelfed.org

application pixnet 25140 PIXNET social-media
    source unverified
    domain pixnet.net
    domain pixnet.cc
    test www.pixnet.net

application plurk 25141 Plurk social-media
    source unverified
    domain plurk.com
    test www.plurk.com

application proboards 25142 ProBoards social-media
    source unverified
    domain proboards.com
    test www.proboards.com

application ptt 25143 PTT social-media
    source unverified
    domain ptt.cc
    test www.ptt.cc

application quora 25144 Quora social-media
    owner "Quora, Inc."
    source list v2fly/domain-list-community@aa68e20c4e792458a62c236b743a8449e6bd1e8b data/quora
    domain quora.com
    domain quoracdn.net
    domain qr.ae
    test www.quora.com

application qzone 25145 Qzone social-media
    owner "Tencent Holdings Ltd."
    source list v2fly/domain-list-community@00fe4ee89eb432786699811f7a2947823603aef0 data/tencent
    domain qzone.qq.com
    domain qzone.com
    test qzone.qq.com

application reddit 10010 Reddit social-media
    owner "Reddit, Inc."
    source list v2fly/domain-list-community@04a63f79ab79312dd24e5dc2bd9a3854d323595a data/reddit
    domain reddit.com
    domain redd.it
    domain redditmedia.com
    domain redditstatic.com
    domain redditmail.com
    domain redditinc.com
    domain reddit.app.link
    test www.reddit.com
    test i.redd.it
    test v.redd.it

application sharechat 25146 ShareChat social-media
    owner "Mohalla Tech"
    source unverified
    domain sharechat.com
    test www.sharechat.com

application skyrock 25147 Skyrock social-media
    source unverified
    domain skyrock.com
    test www.skyrock.com

application snapchat 199 Snapchat social-media
    owner "Snap Inc."
    source list v2fly/domain-list-community@1b1e664c2cff1f54f21ff30b33b40023d2d51542 data/snap
    domain snapchat.com
    domain snap.com
    domain sc-cdn.net
    domain sc-gw.com
    domain sc-jpl.com
    domain snapkit.com
    domain snapkit.co
    domain snap-dev.net
    domain bitmoji.com
    domain addlive.io
    domain snapads.com
    domain =impala-media-production.s3.amazonaws.com
    domain =feelinsonice-hrd.appspot.com
    test app.snapchat.com
    test cf-st.sc-cdn.net

application something-awful 25148 Something-Awful social-media
    source unverified
    domain somethingawful.com
    test www.somethingawful.com

application soul-app 25149 Soul social-media
    source unverified
    domain soulapp.cn
    test www.soulapp.cn

application spacehey 25150 SpaceHey social-media
    source unverified
    domain spacehey.com
    test www.spacehey.com

application steemit 25151 Steemit social-media
    source unverified
    domain steemit.com
    domain steemitimages.com
    test www.steemit.com

application substack 25152 Substack social-media
    owner "Substack Inc."
    source unverified
    domain substack.com
    domain substackcdn.com
    test www.substack.com

application tango 25153 Tango social-media
    source unverified
    domain tango.me
    test www.tango.me

application tapatalk 25154 Tapatalk social-media
    source unverified
    domain tapatalk.com
    test www.tapatalk.com

application taplink 25155 Taplink social-media
    source unverified
    domain taplink.cc
    domain taplink.at
    test www.taplink.cc

application taringa 25156 Taringa social-media
    source unverified
    domain taringa.net
    test www.taringa.net

application tellonym 25157 Tellonym social-media
    source unverified
    domain tellonym.me
    test www.tellonym.me

application theqoo 25158 theqoo social-media
    source unverified
    domain theqoo.net
    test www.theqoo.net

application threads 20003 Threads social-media
    owner "Meta Platforms, Inc."
    source list v2fly/domain-list-community@9d50b38792e94bf403dc9bbb577986a698d1e5bd data/threads
    domain threads.net
    domain threads.com
    test www.threads.com

application tieba 25159 Baidu-Tieba social-media
    owner "Baidu, Inc."
    source unverified
    domain tieba.baidu.com
    domain tieba.com
    test tieba.baidu.com

application tiktok 10302 TikTok social-media
    owner "TikTok Pte. Ltd."
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/tiktok
    domain tiktok.com
    domain tiktokv.com
    domain tiktokv.us
    domain tiktokv.eu
    domain tiktokcdn.com
    domain tiktokcdn-us.com
    domain tiktokcdn-eu.com
    domain tiktokw.us
    domain ttwstatic.com
    domain musical.ly
    domain muscdn.com
    domain ttlivecdn.com
    domain isnssdk.com
    domain tiktokshop.com
    domain =p16-tiktokcdn-com.akamaized.net
    test www.tiktok.com
    test api16-normal-c-useast1a.tiktokv.com
    test v16m.tiktokcdn.com

application togetter 25160 Togetter social-media
    source unverified
    domain togetter.com
    test www.togetter.com

application triller 25161 Triller social-media
    source unverified
    domain triller.co
    test www.triller.co

application truth-social 25162 Truth-Social social-media
    owner "Trump Media & Technology Group"
    source unverified
    domain truthsocial.com
    domain tmtgcorp.com
    test www.truthsocial.com

application tumblr 20007 Tumblr social-media
    owner "Automattic Inc."
    source list v2fly/domain-list-community@803df2559621c23d33d43d771a48bbcce0d4f7e8 data/tumblr
    domain tumblr.com
    domain txmblr.com
    test www.tumblr.com

application twitter 120 Twitter social-media
    owner "X Corp."
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/twitter
    domain twitter.com
    domain x.com
    domain t.co
    domain twimg.com
    domain pscp.tv
    domain periscope.tv
    domain tweetdeck.com
    domain twttr.com
    domain twtrdns.net
    domain twitpic.com
    domain twitter.jp
    domain twitterinc.com
    domain twitteroauth.com
    domain twitterstat.us
    domain vine.co
    domain tellapart.com
    # announced by AS13414
    network 104.244.40.0/21
    network 192.133.76.0/22
    network 199.16.156.0/22
    network 199.59.148.0/22
    network 199.96.56.0/21
    network 202.160.128.0/22
    network 209.237.192.0/19
    test x.com
    test pbs.twimg.com
    test abs.twimg.com
    test api.twitter.com
    test-not netflix.com
    test-not phx.com

application vero 25163 VERO social-media
    source unverified
    domain vero.co
    test www.vero.co

application vk 20010 VK social-media
    owner "VK"
    source list v2fly/domain-list-community@15d2582a3d36f39f4dd96d3451fc5742e05727ed data/vk
    domain vk.com
    domain vk.ru
    domain vk.me
    domain vk.cc
    domain vk.link
    domain vk.design
    domain mvk.com
    domain vkontakte.ru
    domain vkontakte.com
    domain userapi.com
    domain userapi.ru
    domain vk-cdn.net
    domain vk-cdn.me
    domain cdn-vk.net
    domain cdn-vk.ru
    domain vk-portal.net
    domain vkcache.com
    domain vkcdnservice.com
    domain vkuser.net
    domain vkusercdn.ru
    domain vkuserphoto.ru
    domain vkuseraudio.com
    domain vkuseraudio.net
    domain vkuseraudio.ru
    domain vkuserlive.com
    domain vkuserlive.net
    domain vkuservideo.com
    domain vkuservideo.net
    domain vkuservideo.ru
    domain vkcloud-static.ru
    domain vktech-static.ru
    domain vk-analytics.ru
    domain vkmessenger.app
    domain vkmessenger.com
    domain vkpay.app
    domain vkpay.com
    domain vkpay.io
    domain vkpay.ru
    # announced by AS47541
    network 87.240.128.0/18
    network 93.186.224.0/20
    network 95.142.192.0/20
    network 2a00:bdc0::/29
    test vk.com
    test sun9-1.userapi.com

application voz 25164 VOZ social-media
    source unverified
    domain voz.vn
    test www.voz.vn

application weibo 20011 Weibo social-media
    owner "Weibo Corporation"
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/sina
    domain weibo.com
    domain weibo.cn
    domain weibo.com.cn
    domain weibocdn.com
    domain weibopay.com
    domain wbimg.cn
    domain wbimg.com
    domain t.cn
    domain xhaiwai.com
    test weibo.com
    test m.weibo.cn

application weverse 25165 Weverse social-media
    owner "HYBE"
    source list v2fly/domain-list-community@039c6ff0d3f26fa20d8e816000d92ae4cc964cba data/category-entertainment
    domain weverse.io
    test www.weverse.io

application wykop 25166 Wykop social-media
    source unverified
    domain wykop.pl
    test www.wykop.pl

application xiaohongshu 25167 Xiaohongshu social-media
    owner "Xingyin Information Technology"
    source list v2fly/domain-list-community@0db93d8a6feb8b673e5ab47ca88617d89cb5a817 data/xiaohongshu
    domain xiaohongshu.com
    domain xhscdn.com
    domain xhslink.com
    domain rednote.com
    test www.xiaohongshu.com
    test sns-webpic-qc.xhscdn.com

application yubo 25168 Yubo social-media
    owner "Twelve App"
    source unverified
    domain yubo.live
    test www.yubo.live

application zhihu 25169 Zhihu social-media
    owner "Zhihu Inc."
    source list v2fly/domain-list-community@0a7e628789c56f6f5c4844c188c7b895720a2c5f data/zhihu
    domain zhihu.com
    domain zhimg.com
    test www.zhihu.com
