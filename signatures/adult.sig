# Adult content.
# SPDX-License-Identifier: MIT

application adult-friend-finder 20189 AdultFriendFinder adult
    owner "FriendFinder Networks Inc."
    source unverified
    domain adultfriendfinder.com
    domain friendfinder.com
    domain alt.com
    test www.adultfriendfinder.com

application avn 20190 AVN adult
    source unverified
    domain avn.com
    test www.avn.com

application aylo 20191 Aylo adult
    owner "Aylo Holdings"
    source unverified
    domain aylo.com
    domain mindgeek.com
    domain project1service.com
    domain project1content.com
    domain probiller.com
    test site-api.project1service.com

application bang-bros 20192 BangBros adult
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain bangbros.com
    test www.bangbros.com

application beeg 20193 Beeg adult
    source unverified
    domain beeg.com
    test www.beeg.com

application big7 20194 BIG7 adult
    source unverified
    domain big7.com
    test www.big7.com

application bongacams 20195 BongaCams adult
    source list v2fly/domain-list-community@3f7b63c9234a7d21be9df6514728023f18f598ff data/bongacams
    domain bongacams.com
    domain bcicdn.com
    domain bcrncdn.com
    domain bcvcdn.com
    domain bgicdn.com
    test bongacams.com

application brazzers 20196 Brazzers adult
    owner "Aylo Premium Ltd"
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain brazzers.com
    test www.brazzers.com

application cam4 20197 CAM4 adult
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain cam4.com
    test www.cam4.com

application camsoda 20198 CamSoda adult
    source unverified
    domain camsoda.com
    test www.camsoda.com

application caribbeancom 20199 Caribbeancom adult
    source unverified
    domain caribbeancom.com
    test www.caribbeancom.com

application chaturbate 20200 Chaturbate adult
    owner "Multi Media, LLC"
    source list v2fly/domain-list-community@cdcad9fa583ab50030fefb3cd708b1b1f4eb2039 data/chaturbate
    domain chaturbate.com
    domain highwebmedia.com
    domain mmcdn.com
    test chaturbate.com
    test static-assets.highwebmedia.com

application clips4sale 20201 Clips4Sale adult
    source unverified
    domain clips4sale.com
    test www.clips4sale.com

application danbooru 20202 Danbooru adult
    source unverified
    domain donmai.us
    test danbooru.donmai.us

application dlsite 20203 DLsite adult
    owner "Viviane Inc."
    source unverified
    domain dlsite.com
    domain dlsite.jp
    test www.dlsite.com

application dorcel 20204 Dorcel adult
    source unverified
    domain dorcelclub.com
    domain dorcel.com
    test www.dorcelclub.com

application drtuber 20205 DrTuber adult
    source unverified
    domain drtuber.com
    test www.drtuber.com

application e-hentai 20206 E-Hentai adult
    source list v2fly/domain-list-community@70d1a2fc3c49332fc53f0e9362e03c5115b40af4 data/ehentai
    domain e-hentai.org
    domain exhentai.org
    domain ehgt.org
    domain hentaiverse.org
    domain ehwiki.org
    domain ehtracker.org
    test e-hentai.org

application e621 20207 e621 adult
    source unverified
    domain e621.net
    test www.e621.net

application eporner 20208 EPorner adult
    source unverified
    domain eporner.com
    test www.eporner.com

application erome 20209 Erome adult
    source unverified
    domain erome.com
    test www.erome.com

application fakku 20210 FAKKU adult
    source unverified
    domain fakku.net
    test www.fakku.net

application fansly 20211 Fansly adult
    owner "Select Media LLC"
    source unverified
    domain fansly.com
    test www.fansly.com

application fantia 20212 Fantia adult
    source unverified
    domain fantia.jp
    test www.fantia.jp

application fanvue 20213 Fanvue adult
    source unverified
    domain fanvue.com
    test www.fanvue.com

application fanza 20214 FANZA adult
    owner "Digital Commerce Inc."
    source list v2fly/domain-list-community@0d9aa005a9105d550df089b9808f4282f479132a data/dmm
    domain dmm.co.jp
    test www.dmm.co.jp

application fetlife 20215 FetLife adult
    source unverified
    domain fetlife.com
    test www.fetlife.com

application flirt4free 20216 Flirt4Free adult
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain flirt4free.com
    test www.flirt4free.com

application four-tube 20217 4tube adult
    source unverified
    domain 4tube.com
    domain porntube.com
    test www.4tube.com

application freeones 20218 FreeOnes adult
    source unverified
    domain freeones.com
    test www.freeones.com

application fuq 20219 Fuq adult
    source unverified
    domain fuq.com
    domain ixxx.com
    test www.fuq.com

application gelbooru 20220 Gelbooru adult
    source unverified
    domain gelbooru.com
    test www.gelbooru.com

application hanime 20221 hanime adult
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain hanime.tv
    domain hanime1.me
    test www.hanime.tv

application hegre 20222 Hegre adult
    source unverified
    domain hegre.com
    test www.hegre.com

application hentai-foundry 20223 Hentai-Foundry adult
    source unverified
    domain hentai-foundry.com
    test www.hentai-foundry.com

application heyzo 20224 HEYZO adult
    source unverified
    domain heyzo.com
    test www.heyzo.com

application hitomi 20225 Hitomi adult
    source unverified
    domain hitomi.la
    test www.hitomi.la

application hqporner 20226 HQPorner adult
    source unverified
    domain hqporner.com
    test www.hqporner.com

application hustler 20227 Hustler adult
    source unverified
    domain hustler.com
    test www.hustler.com

application iafd 20228 IAFD adult
    source unverified
    domain iafd.com
    test www.iafd.com

application imlive 20229 ImLive adult
    source unverified
    domain imlive.com
    test www.imlive.com

application jable 20230 Jable adult
    source unverified
    domain jable.tv
    test www.jable.tv

application javbus 20231 JavBus adult
    source unverified
    domain javbus.com
    test www.javbus.com

application javdb 20232 JavDB adult
    source unverified
    domain javdb.com
    test www.javdb.com

application javlibrary 20233 JAVLibrary adult
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain javlibrary.com
    test www.javlibrary.com

application jerkmate 20234 Jerkmate adult
    source unverified
    domain jerkmate.com
    test www.jerkmate.com

application joyclub 20235 JOYclub adult
    owner "FREUNDE! Gesellschaft mbH"
    source unverified
    domain joyclub.de
    domain joyclub.com
    test www.joyclub.de

application just-for-fans 20236 JustForFans adult
    source unverified
    domain justfor.fans
    test www.justfor.fans

application kaufmich 20237 Kaufmich adult
    source unverified
    domain kaufmich.com
    test www.kaufmich.com

application kink 20238 Kink adult
    source unverified
    domain kink.com
    test www.kink.com

application literotica 20239 Literotica adult
    source unverified
    domain literotica.com
    test www.literotica.com

application livejasmin 20240 LiveJasmin adult
    owner "Docler Holding"
    source list v2fly/domain-list-community@f0744a375ad015d512ffbea13fcd934bcd8bb7a1 data/livejasmin
    domain livejasmin.com
    domain dditscdn.com
    domain dditsadn.com
    test www.livejasmin.com

application lovense 20241 Lovense adult
    source unverified
    domain lovense.com
    test www.lovense.com

application loyalfans 20242 LoyalFans adult
    source unverified
    domain loyalfans.com
    test www.loyalfans.com

application lubetube 20243 LubeTube adult
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain lubetube.com
    test www.lubetube.com

application manyvids 20244 ManyVids adult
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain manyvids.com
    test www.manyvids.com

application met-art 20245 MetArt adult
    source unverified
    domain metart.com
    domain metartnetwork.com
    test www.metart.com

application missav 20246 MissAV adult
    source unverified
    domain missav.com
    domain missav.ws
    domain missav.ai
    test www.missav.com

application mofos 20247 Mofos adult
    owner "Aylo Premium Ltd"
    source unverified
    domain mofos.com
    test www.mofos.com

application motherless 20248 Motherless adult
    source unverified
    domain motherless.com
    test www.motherless.com

application my-dirty-hobby 20249 MyDirtyHobby adult
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain mydirtyhobby.com
    domain mydirtyhobby.de
    test www.mydirtyhobby.com

application myfreecams 20250 MyFreeCams adult
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain myfreecams.com
    domain mfcimg.com
    test www.myfreecams.com

application nhentai 20251 nhentai adult
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain nhentai.net
    test www.nhentai.net

application ninety-one-porn 20252 91porn adult
    source unverified
    domain 91porn.com
    test www.91porn.com

application nutaku 20253 Nutaku adult
    owner "Aylo"
    source unverified
    domain nutaku.net
    domain nutaku.com
    test www.nutaku.net

application one-pondo 20254 1pondo adult
    source unverified
    domain 1pondo.tv
    test www.1pondo.tv

application onlyfans 20255 OnlyFans adult
    owner "Fenix International Limited"
    source unverified
    domain onlyfans.com
    test cdn2.onlyfans.com

application penthouse 20256 Penthouse adult
    source unverified
    domain penthouse.com
    test www.penthouse.com

application playboy 20257 Playboy adult
    owner "PLBY Group"
    source unverified
    domain playboy.com
    domain playboyplus.com
    domain playboy.tv
    test www.playboy.com

application porn-com 20258 Porn-com adult
    source unverified
    domain porn.com
    test www.porn.com

application pornhub 20186 Pornhub adult
    owner "Aylo Freesites Ltd"
    source list v2fly/domain-list-community@00973c855f3d55d35088769f8c68c6cb08b28a9a data/pornhub
    domain pornhub.com
    domain phncdn.com
    domain pornhubpremium.com
    domain phprcdn.com
    domain pornhub.org
    domain pornhublive.com
    domain modelhub.com
    test www.pornhub.com
    test ei.phncdn.com

application pornpics 20259 PornPics adult
    source unverified
    domain pornpics.com
    test www.pornpics.com

application porntrex 20260 Porntrex adult
    source unverified
    domain porntrex.com
    test www.porntrex.com

application reality-kings 20261 Reality-Kings adult
    owner "Aylo Premium Ltd"
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain realitykings.com
    test www.realitykings.com

application redgifs 20262 RedGIFs adult
    source unverified
    domain redgifs.com
    test www.redgifs.com

application redtube 20263 RedTube adult
    owner "Aylo Freesites Ltd"
    source list v2fly/domain-list-community@3e976b576a90e9b04a83745fdf9aa6a330200017 data/redtube
    domain redtube.com
    domain redtube.com.br
    domain redtubepremium.com
    domain rdtcdn.com
    test www.redtube.com
    test ei.rdtcdn.com

application rule34 20264 Rule34 adult
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain rule34.xxx
    test www.rule34.xxx

application scrolller 20265 Scrolller adult
    source unverified
    domain scrolller.com
    test www.scrolller.com

application sex-com 20266 Sex-com adult
    source unverified
    domain sex.com
    test www.sex.com

application spankbang 20267 SpankBang adult
    source list v2fly/domain-list-community@e563b1a8769441b27b4e9204dc2f5e89c9c94d15 data/spankbang
    domain spankbang.com
    domain spankbang.party
    domain sb-cd.com
    test spankbang.com

application streamate 20268 Streamate adult
    source unverified
    domain streamate.com
    domain naiadsystems.com
    test www.streamate.com

application stripchat 20269 Stripchat adult
    owner "Technius Ltd."
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain stripchat.com
    domain stripcdn.com
    domain strpst.com
    domain doppiocdn.com
    domain doppiocdn.net
    domain doppiocdn.org
    test stripchat.com

application swag-live 20270 SWAG adult
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain swag.live
    test www.swag.live

application theporndude 20271 ThePornDude adult
    source unverified
    domain theporndude.com
    test www.theporndude.com

application thisav 20272 ThisAV adult
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain thisav.com
    test www.thisav.com

application thisvid 20273 ThisVid adult
    source unverified
    domain thisvid.com
    test www.thisvid.com

application thumbzilla 20274 Thumbzilla adult
    owner "Aylo Freesites Ltd"
    source unverified
    domain thumbzilla.com
    test www.thumbzilla.com

application tnaflix 20275 TNAFlix adult
    source unverified
    domain tnaflix.com
    domain empflix.com
    test www.tnaflix.com

application tokyo-motion 20276 TokyoMotion adult
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain tokyomotion.net
    domain osakamotion.net
    test www.tokyomotion.net

application tube8 20277 Tube8 adult
    owner "Aylo Freesites Ltd"
    source unverified
    domain tube8.com
    domain t8cdn.com
    test www.tube8.com

application txxx 20278 TXXX adult
    source unverified
    domain txxx.com
    domain hclips.com
    domain upornia.com
    domain hdzog.com
    test www.txxx.com

application visit-x 20279 VISIT-X adult
    source unverified
    domain visit-x.net
    test www.visit-x.net

application x-art 20280 X-Art adult
    source unverified
    domain x-art.com
    test www.x-art.com

application xhamster 20281 xHamster adult
    owner "Hammy Media Ltd"
    source list v2fly/domain-list-community@48f893da0f69ef903beb261596e33cbd7c2427a1 data/xhamster
    domain xhamster.com
    domain xhcdn.com
    domain xhamster.desi
    domain xhamsterlive.com
    test xhamster.com

application xnxx 20282 XNXX adult
    owner "WGCZ s.r.o."
    source list v2fly/domain-list-community@075aeb5eb68327ae2e425316e7aa86eaf31535fb data/xnxx
    domain xnxx.com
    domain xnxx-cdn.com
    domain xnxx.tv
    test www.xnxx.com

application xtube 20283 XTube adult
    owner "Aylo Freesites Ltd"
    source list v2fly/domain-list-community@002447caf88affeab2a0a10291014d6349294f43 data/category-porn
    domain xtube.com
    test www.xtube.com

application xvideos 20187 XVideos adult
    owner "WGCZ s.r.o."
    source list v2fly/domain-list-community@48f893da0f69ef903beb261596e33cbd7c2427a1 data/xvideos
    domain xvideos.com
    domain xvideos-cdn.com
    domain xvideos.red
    domain xvideos.es
    test www.xvideos.com
    test cdn77-pic.xvideos-cdn.com

application youjizz 20284 YouJizz adult
    source unverified
    domain youjizz.com
    test www.youjizz.com

application youporn 20285 YouPorn adult
    owner "Aylo Freesites Ltd"
    source list v2fly/domain-list-community@47c22af04cfd846547bf7469cc4538717497fd06 data/youporn
    domain youporn.com
    domain youporngay.com
    domain youpornpremium.com
    domain youpornru.com
    domain yopornshop.com
    domain ypncdn.com
    test www.youporn.com
