# Search engines and portals.
# SPDX-License-Identifier: MIT

application 2345 24205 2345 portal
    owner "2345.com"
    source unverified
    domain 2345.com
    domain 2345.cn
    domain 2345cdn.net
    test www.2345.com

application 360-search 24206 360-Search portal
    owner "Qihoo 360 Technology Co., Ltd."
    source list v2fly/domain-list-community@10af64c80835e58c9d1de49c6eb3cfd791cf0aad data/qihoo360
    domain so.com
    domain haosou.com
    domain haoso.com
    domain sou.com
    domain haosou.com.cn
    domain haosou.net
    test www.so.com

application aol 24207 AOL portal
    owner "Yahoo Inc."
    source unverified
    domain aol.com
    domain aol.co.uk
    domain aol.de
    domain aol.fr
    domain aolcdn.com
    domain aol.ca
    test www.aol.com

application ask 24208 Ask portal
    owner "IAC"
    source unverified
    domain ask.com
    domain askcdn.com
    test www.ask.com

application azet 24209 Azet portal
    owner "Azet.sk"
    source unverified
    domain azet.sk
    test www.azet.sk

application baidu 20116 Baidu portal
    owner "Baidu, Inc."
    source list v2fly/domain-list-community@07dd7e08468e52c43e1bdbeb2cad3e8955b3e577 data/baidu
    domain baidu
    domain baidu.com
    domain baidu.cn
    domain baidu.com.cn
    domain bdstatic.com
    domain bdimg.com
    domain baidustatic.com
    domain baiducontent.com
    domain hao123.com
    domain hao123img.com
    domain haokan.com
    domain xiaodutv.com
    domain dwz.cn
    domain smartapps.cn
    domain mipcdn.com
    domain nuomi.com
    domain baifubao.com
    domain bdydns.com
    domain bdydns.cn
    domain bdydns.net
    test www.baidu.com
    test ss0.bdstatic.com

application biglobe 24210 BIGLOBE portal
    owner "BIGLOBE Inc."
    source unverified
    domain biglobe.ne.jp
    test www.biglobe.ne.jp

application bing 20056 Bing portal
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/bing
    domain bing
    domain bing.com
    domain bing.net
    domain bing.com.cn
    domain bing123.com
    domain bingapis.com
    domain bingsandbox.com
    domain bingvisualsearch.com
    domain bingworld.com
    domain bingapistatistics.com
    domain bingparachute.com
    test www.bing.com
    test th.bing.com
    test tse1.mm.bing.net

application bluewin 24211 Bluewin portal
    owner "Swisscom"
    source unverified
    domain bluewin.ch
    test www.bluewin.ch

application brave-search 24212 Brave-Search portal
    owner "Brave Software, Inc."
    source unverified
    domain search.brave.com
    test search.brave.com
    test-not brave.com

application centrum 24213 Centrum portal
    owner "Economia, a.s."
    source unverified
    domain centrum.cz
    domain centrum.sk
    domain atlas.cz
    test www.centrum.cz

application coc-coc 24214 Coc-Coc portal
    owner "Coc Coc Company Limited"
    source unverified
    domain coccoc.com
    test www.coccoc.com

application daum 24215 Daum portal
    owner "AXZ Corp."
    source unverified
    domain daum.net
    domain daumcdn.net
    test t1.daumcdn.net
    test www.daum.net

application dogpile 24216 Dogpile portal
    owner "System1, Inc."
    source unverified
    domain dogpile.com
    domain webcrawler.com
    domain metacrawler.com
    domain infospace.com
    test www.dogpile.com

application duckduckgo 20117 DuckDuckGo portal
    owner "Duck Duck Go, Inc."
    source list v2fly/domain-list-community@0543c5cc94282e5535b70fe5960cc64941c8192f data/duckduckgo
    domain duckduckgo.com
    domain duck.com
    # Not in that list.
    domain ddg.gg
    domain spreadprivacy.com
    test duckduckgo.com
    test links.duckduckgo.com
    test-not duckduckgo.com.example.org

application ecosia 24217 Ecosia portal
    owner "Ecosia GmbH"
    source unverified
    domain ecosia.org
    test www.ecosia.org

application eniro 24218 Eniro portal
    owner "Eniro Group AB"
    source unverified
    domain eniro.se
    domain eniro.com
    domain gulesider.no
    domain krak.dk
    test www.eniro.se

application excite-japan 24219 Excite-Japan portal
    owner "Excite Japan Co., Ltd."
    source unverified
    domain excite.co.jp
    test www.excite.co.jp

application gigablast 24220 Gigablast portal
    owner "Gigablast"
    source unverified
    domain gigablast.com
    test www.gigablast.com

application goo 24221 goo portal
    owner "NTT DOCOMO, INC."
    source unverified
    domain goo.ne.jp
    test www.goo.ne.jp

application google 126 Google portal
    owner "Google LLC"
    source list v2fly/domain-list-community@032b3ecd5de1598f9e1662bd9e2d144b3111e43e data/google
    domain google
    domain goog
    domain googlezip.net
    domain google.com
    domain google.ad
    domain google.ae
    domain google.al
    domain google.am
    domain google.as
    domain google.at
    domain google.az
    domain google.ba
    domain google.be
    domain google.bf
    domain google.bg
    domain google.bi
    domain google.bj
    domain google.bs
    domain google.bt
    domain google.by
    domain google.ca
    domain google.cat
    domain google.cd
    domain google.cf
    domain google.cg
    domain google.ch
    domain google.ci
    domain google.cl
    domain google.cm
    domain google.cn
    domain google.cv
    domain google.cz
    domain google.de
    domain google.dj
    domain google.dk
    domain google.dm
    domain google.dz
    domain google.ee
    domain google.es
    domain google.fi
    domain google.fm
    domain google.fr
    domain google.ga
    domain google.ge
    domain google.gg
    domain google.gl
    domain google.gm
    domain google.gr
    domain google.gy
    domain google.hn
    domain google.hr
    domain google.ht
    domain google.hu
    domain google.ie
    domain google.im
    domain google.iq
    domain google.is
    domain google.it
    domain google.je
    domain google.jo
    domain google.kg
    domain google.ki
    domain google.kz
    domain google.la
    domain google.li
    domain google.lk
    domain google.lt
    domain google.lu
    domain google.lv
    domain google.md
    domain google.me
    domain google.mg
    domain google.mk
    domain google.ml
    domain google.mn
    domain google.ms
    domain google.mu
    domain google.mv
    domain google.mw
    domain google.ne
    domain google.nl
    domain google.no
    domain google.nr
    domain google.nu
    domain google.pl
    domain google.pn
    domain google.ps
    domain google.pt
    domain google.ro
    domain google.rs
    domain google.ru
    domain google.rw
    domain google.sc
    domain google.se
    domain google.sh
    domain google.si
    domain google.sk
    domain google.sm
    domain google.sn
    domain google.so
    domain google.sr
    domain google.st
    domain google.td
    domain google.tg
    domain google.tl
    domain google.tm
    domain google.tn
    domain google.to
    domain google.tt
    domain google.vg
    domain google.vu
    domain google.ws
    domain google.co.ao
    domain google.co.bw
    domain google.co.ck
    domain google.co.cr
    domain google.co.id
    domain google.co.il
    domain google.co.in
    domain google.co.jp
    domain google.co.ke
    domain google.co.kr
    domain google.co.ls
    domain google.co.ma
    domain google.co.mz
    domain google.co.nz
    domain google.co.th
    domain google.co.tz
    domain google.co.ug
    domain google.co.uk
    domain google.co.uz
    domain google.co.ve
    domain google.co.vi
    domain google.co.za
    domain google.co.zm
    domain google.co.zw
    domain google.com.af
    domain google.com.ag
    domain google.com.ai
    domain google.com.ar
    domain google.com.au
    domain google.com.bd
    domain google.com.bh
    domain google.com.bn
    domain google.com.bo
    domain google.com.br
    domain google.com.bz
    domain google.com.co
    domain google.com.cu
    domain google.com.cy
    domain google.com.do
    domain google.com.ec
    domain google.com.eg
    domain google.com.et
    domain google.com.fj
    domain google.com.gh
    domain google.com.gi
    domain google.com.gt
    domain google.com.hk
    domain google.com.jm
    domain google.com.kh
    domain google.com.kw
    domain google.com.lb
    domain google.com.ly
    domain google.com.mm
    domain google.com.mt
    domain google.com.mx
    domain google.com.my
    domain google.com.na
    domain google.com.ng
    domain google.com.ni
    domain google.com.np
    domain google.com.om
    domain google.com.pa
    domain google.com.pe
    domain google.com.pg
    domain google.com.ph
    domain google.com.pk
    domain google.com.pr
    domain google.com.py
    domain google.com.qa
    domain google.com.sa
    domain google.com.sb
    domain google.com.sg
    domain google.com.sl
    domain google.com.sv
    domain google.com.tj
    domain google.com.tr
    domain google.com.tw
    domain google.com.ua
    domain google.com.uy
    domain google.com.vc
    domain google.com.vn
    domain googleapis.com
    domain googleapis.cn
    domain gstatic.com
    domain gstatic.cn
    domain googleusercontent.com
    domain gvt1.com
    domain gvt2.com
    domain gvt3.com
    domain gvt5.com
    domain gvt6.com
    domain gvt7.com
    domain gvt9.com
    domain gvt0.com
    domain 1e100.net
    domain goo.gl
    domain g.co
    domain g.cn
    domain recaptcha.net
    domain withgoogle.com
    domain thinkwithgoogle.com
    domain googleblog.com
    domain google.org
    domain google.net
    domain google.dev
    domain googlebot.com
    domain googleapps.com
    domain googlecnapps.cn
    domain googlesource.com
    domain googlecommerce.com
    domain googlestore.com
    domain thegooglestore.com
    domain googledomains.com
    domain googleventures.com
    domain googlecapital.com
    domain googlecert.net
    domain googlecode.com
    domain chrome.com
    domain chromebook.com
    domain chromecast.com
    domain chromium.org
    domain widevine.com
    domain webpkgcache.com
    domain abc.xyz
    domain area120.com
    domain page.link
    domain g.page
    domain g.dev
    domain gsuite.com
    domain gmodules.com
    domain froogle.com
    domain 466453.com
    domain googlee.com
    domain gogle.com
    domain ggoogle.com
    domain gogole.com
    domain googel.com
    domain googil.com
    domain googl.com
    domain googlr.com
    domain goolge.com
    domain gooogle.com
    domain xn--ngstr-lra8j.com
    domain xn--flw351e.com
    domain x.company
    domain x.team
    # Not in that list.
    domain google.eu
    domain nel.goog
    domain ggpht.com
    domain android.com
    domain ampproject.org
    test www.google.com
    test www.google.co.uk
    test clients4.google.com
    test about.google
    test www.recaptcha.net
    test android.com
    test-not google.com.example.org
    domain gstaticcnapps.cn
    domain gkecnapps.cn
    domain webrtc.org
    domain webmproject.org
    domain material.io
    domain web.dev
    domain certificate-transparency.org
    domain near.by
    domain 2mdn.net
    domain admeld.com
    domain admob.com
    domain ads.youtube.com
    domain adsense.com
    domain adsensecustomsearchads.com
    domain adsenseformobileapps.com
    domain adwords.com
    domain app-measurement.com
    domain dartsearch.net
    domain doubleclick.com
    domain doubleclick.net
    domain google-analytics.com
    domain googleadapis.com
    domain googleads.com
    domain googleadservices.com
    domain googleanalytics.com
    domain googleoptimize.com
    domain googlesyndication.com
    domain googletagmanager.com
    domain googletagservices.com
    domain googletraveladservices.com
    domain invitemedia.com
    domain urchin.com
    # announced by AS15169
    network 64.233.160.0/19
    network 66.102.0.0/20
    network 72.14.192.0/18
    network 74.125.0.0/16
    network 108.177.0.0/17
    network 142.250.0.0/15
    network 172.217.0.0/16
    network 172.253.0.0/16
    network 173.194.0.0/16
    network 192.178.0.0/15
    network 209.85.128.0/17
    network 216.58.192.0/19
    network 216.239.32.0/19
    network 2001:4860::/32
    network 2404:6800::/32
    network 2607:f8b0::/32
    network 2800:3f0::/32
    network 2a00:1450::/32
    network 2c0f:fb50::/32
    test www.google.de
    test lh3.googleusercontent.com

application ig-brazil 24222 iG portal
    owner "iG"
    source unverified
    domain ig.com.br
    test www.ig.com.br

application in-gr 24223 in-gr portal
    owner "Alter Ego Media"
    source unverified
    domain in.gr
    test www.in.gr

application interia 24224 Interia portal
    owner "Grupa Interia.pl"
    source unverified
    domain interia.pl
    domain interia.com
    domain iplsc.com
    test www.interia.pl

application kagi 24225 Kagi portal
    owner "Kagi, Inc."
    source unverified
    domain kagi.com
    test www.kagi.com

application libero 24226 Libero portal
    owner "Italiaonline S.p.A."
    source unverified
    domain libero.it
    domain virgilio.it
    domain iol.it
    domain italiaonline.it
    domain plug.it
    test www.libero.it

application lilo 24227 Lilo portal
    owner "Lilo"
    source unverified
    domain lilo.org
    test www.lilo.org

application livedoor 24228 livedoor portal
    owner "Minkabu"
    source unverified
    domain livedoor.com
    domain livedoor.jp
    test www.livedoor.com

application lycos 24229 Lycos portal
    owner "Lycos"
    source unverified
    domain lycos.com
    domain lycos.co.uk
    domain lycos.de
    test www.lycos.com

application meta-ua 24230 Meta-ua portal
    owner "Meta Ltd"
    source unverified
    domain meta.ua
    test www.meta.ua

application metager 24231 MetaGer portal
    owner "SUMA-EV"
    source unverified
    domain metager.de
    domain metager.org
    domain metager.es
    test www.metager.de

application mojeek 24232 Mojeek portal
    owner "Mojeek Limited"
    source unverified
    domain mojeek.com
    domain mojeek.co.uk
    test www.mojeek.com

application mynet 24233 Mynet portal
    owner "Mynet"
    source unverified
    domain mynet.com
    test www.mynet.com

application nate 24234 Nate portal
    owner "SK Communications"
    source unverified
    domain nate.com
    test www.nate.com

application naver 24235 NAVER portal
    owner "NAVER Corporation"
    source list v2fly/domain-list-community@9436920961392c69797e39d0c7930ed70d84caf4 data/naver
    domain naver.com
    domain naver.net
    domain naver.jp
    domain navercorp.com
    domain pstatic.net
    domain grafolio.com
    domain plug.game
    # Not in that list.
    domain naver.me
    test www.naver.com
    test ssl.pstatic.net
    test nid.naver.com

application netease 24236 NetEase portal
    owner "NetEase, Inc."
    source list v2fly/domain-list-community@035bdac8c9463a02e2d784c64e42a01d4ed607f9 data/netease
    domain 163.com
    domain netease.com
    domain 126.net
    domain 127.net
    domain nease.net
    domain netease-inc.com
    domain netease.im
    domain 163yun.com
    domain 126.link
    domain 163industry.com
    domain qiyukf.com
    domain 163qiyukf.com
    test www.163.com
    test static.ws.126.net

application nifty 24237 Nifty portal
    owner "NIFTY Corporation"
    source unverified
    domain nifty.com
    test www.nifty.com

application onet 24238 Onet portal
    owner "Ringier Axel Springer Polska"
    source unverified
    domain onet.pl
    domain onet.eu
    domain onecdn.io
    domain ocdn.eu
    test ocdn.eu
    test www.onet.pl

application petal-search 24239 Petal-Search portal
    owner "Huawei"
    source unverified
    domain petalsearch.com
    test www.petalsearch.com

application presearch 24240 Presearch portal
    owner "Presearch"
    source unverified
    domain presearch.com
    domain presearch.io
    test www.presearch.com

application qwant 24241 Qwant portal
    owner "Qwant SAS"
    source unverified
    domain qwant.com
    domain qwant.ninja
    domain qwantjunior.com
    test www.qwant.com

application rambler 24242 Rambler portal
    owner "Rambler&Co"
    source unverified
    domain rambler.ru
    domain rambler-co.ru
    domain rambler.su
    domain rl0.ru
    test www.rambler.ru

application rediff 24243 Rediff portal
    owner "Rediff.com India Limited"
    source unverified
    domain rediff.com
    test www.rediff.com

application sapo 24244 SAPO portal
    owner "MEO"
    source unverified
    domain sapo.pt
    domain sapo.ao
    domain sapo.cv
    test www.sapo.pt

application search-ch 24245 search-ch portal
    owner "localsearch"
    source unverified
    domain search.ch
    domain local.ch
    test map.search.ch

application seznam 24246 Seznam portal
    owner "Seznam.cz, a.s."
    source unverified
    domain seznam.cz
    domain szn.cz
    domain sdn.cz
    domain im.cz
    domain sklik.cz
    domain sbazar.cz
    domain sauto.cz
    domain stream.cz
    test www.seznam.cz
    test login.szn.cz

application shenma 24247 Shenma portal
    owner "Alibaba Group Holding Limited"
    source list v2fly/domain-list-community@09a4400bc4a9c56363e232c4cc614c8ea86fd943 data/alibaba
    domain sm.cn
    domain quark.cn
    test m.sm.cn

application sina 20118 Sina portal
    owner "Sina Corporation"
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/sina
    domain sina.com
    domain sina.com.cn
    domain sina.cn
    domain sina.net
    domain sinaimg.cn
    domain sinaimg.com
    domain sinajs.cn
    domain sinajs.com
    domain sinaedge.com
    domain sinaapp.com
    domain videoself.cn
    domain picself.cn
    domain 97973.com
    test www.sina.com.cn
    test n.sinaimg.cn
    test-not weibo.com

application sogou 24248 Sogou portal
    owner "Sogou, Inc."
    source list v2fly/domain-list-community@3f7b63c9234a7d21be9df6514728023f18f598ff data/sogou
    domain sogou.com
    domain sogou.cn
    domain sogou.com.cn
    domain sogou.net
    domain sogoucdn.com
    domain sogoucdndl.com
    domain sogouimecdn.com
    domain sogou-inc.com
    domain sogou-op.org
    domain sogo.com
    domain soso.com
    domain soso.com.cn
    domain go2map.com
    domain pinyin.cn
    test www.sogou.com
    test img01.sogoucdn.com

application sohu 24249 Sohu portal
    owner "Sohu.com Limited"
    source list v2fly/domain-list-community@195dd38c5e6fbbfbccf34a761f9c997b579d6c30 data/sohu
    domain sohu.com
    domain sohucs.com
    domain itc.cn
    domain focus.cn
    domain focus-img.cn
    test www.sohu.com
    test 29e5534ea20a8.cdn.sohucs.com

application startpage 24250 Startpage portal
    owner "Startpage B.V."
    source unverified
    domain startpage.com
    domain ixquick.com
    test www.startpage.com

application startsiden 24251 Startsiden portal
    owner "ABC Startsiden AS"
    source unverified
    domain startsiden.no
    domain abcnyheter.no
    test www.startsiden.no

application swisscows 24252 Swisscows portal
    owner "Swisscows AG"
    source unverified
    domain swisscows.com
    domain swisscows.ch
    test www.swisscows.com

application t-online 24253 T-Online portal
    owner "Stroeer Digital Publishing GmbH"
    source unverified
    domain t-online.de
    test www.t-online.de
    test-not www.telekom.de

application terra 24254 Terra portal
    owner "Terra Networks"
    source unverified
    domain terra.com.br
    domain terra.com.mx
    domain trrsf.com
    test www.terra.com.br

application tiscali 24255 Tiscali portal
    owner "Tessellis S.p.A."
    source unverified
    domain tiscali.it
    domain tiscali.com
    test www.tiscali.it

application ukr-net 24256 Ukr-net portal
    owner "UkrNet Ltd"
    source unverified
    domain ukr.net
    test www.ukr.net

application uol 24257 UOL portal
    owner "Universo Online S.A."
    source unverified
    domain uol.com.br
    domain uol.com
    domain imguol.com
    domain imguol.com.br
    domain jsuol.com.br
    domain bol.com.br
    test www.uol.com.br
    test conteudo.imguol.com.br

application walla 24258 Walla portal
    owner "Walla! Communications Ltd."
    source unverified
    domain walla.co.il
    test www.walla.co.il

application wirtualna-polska 24259 Wirtualna-Polska portal
    owner "Wirtualna Polska Media S.A."
    source unverified
    domain wp.pl
    domain wpimg.pl
    domain wpcdn.pl
    domain o2.pl
    test v.wpimg.pl
    test www.wp.pl

application yahoo 20114 Yahoo portal
    owner "Yahoo Inc."
    source list v2fly/domain-list-community@095b2a92126d7802ea5e5350424574fb6eaff48f data/yahoo
    domain yahoo
    domain yahoo.ae
    domain yahoo.am
    domain yahoo.as
    domain yahoo.at
    domain yahoo.az
    domain yahoo.ba
    domain yahoo.be
    domain yahoo.bg
    domain yahoo.bi
    domain yahoo.bs
    domain yahoo.bt
    domain yahoo.by
    domain yahoo.ca
    domain yahoo.cat
    domain yahoo.cd
    domain yahoo.cg
    domain yahoo.ch
    domain yahoo.cl
    domain yahoo.cm
    domain yahoo.cn
    domain yahoo.com
    domain yahoo.cz
    domain yahoo.de
    domain yahoo.dj
    domain yahoo.dk
    domain yahoo.dm
    domain yahoo.ee
    domain yahoo.es
    domain yahoo.fi
    domain yahoo.fm
    domain yahoo.fr
    domain yahoo.ge
    domain yahoo.gg
    domain yahoo.gl
    domain yahoo.gm
    domain yahoo.gp
    domain yahoo.gr
    domain yahoo.gy
    domain yahoo.hk
    domain yahoo.hr
    domain yahoo.hu
    domain yahoo.ie
    domain yahoo.im
    domain yahoo.in
    domain yahoo.is
    domain yahoo.it
    domain yahoo.je
    domain yahoo.jo
    domain yahoo.la
    domain yahoo.lt
    domain yahoo.lu
    domain yahoo.lv
    domain yahoo.md
    domain yahoo.me
    domain yahoo.mk
    domain yahoo.mw
    domain yahoo.mx
    domain yahoo.net
    domain yahoo.nl
    domain yahoo.no
    domain yahoo.nu
    domain yahoo.ph
    domain yahoo.pl
    domain yahoo.pn
    domain yahoo.ps
    domain yahoo.pt
    domain yahoo.ro
    domain yahoo.ru
    domain yahoo.rw
    domain yahoo.se
    domain yahoo.sg
    domain yahoo.sh
    domain yahoo.si
    domain yahoo.sk
    domain yahoo.sm
    domain yahoo.sn
    domain yahoo.so
    domain yahoo.sr
    domain yahoo.st
    domain yahoo.tg
    domain yahoo.tk
    domain yahoo.tl
    domain yahoo.tm
    domain yahoo.tn
    domain yahoo.vg
    domain yahoo.ws
    domain yahoo.co.ao
    domain yahoo.co.bw
    domain yahoo.co.ck
    domain yahoo.co.cr
    domain yahoo.co.id
    domain yahoo.co.il
    domain yahoo.co.in
    domain yahoo.co.kr
    domain yahoo.co.mz
    domain yahoo.co.nz
    domain yahoo.co.th
    domain yahoo.co.tz
    domain yahoo.co.uk
    domain yahoo.co.uz
    domain yahoo.co.ve
    domain yahoo.co.vi
    domain yahoo.co.za
    domain yahoo.com.af
    domain yahoo.com.ag
    domain yahoo.com.ai
    domain yahoo.com.ar
    domain yahoo.com.au
    domain yahoo.com.bd
    domain yahoo.com.bo
    domain yahoo.com.br
    domain yahoo.com.bz
    domain yahoo.com.cn
    domain yahoo.com.co
    domain yahoo.com.do
    domain yahoo.com.ec
    domain yahoo.com.eg
    domain yahoo.com.es
    domain yahoo.com.fj
    domain yahoo.com.gi
    domain yahoo.com.gt
    domain yahoo.com.hk
    domain yahoo.com.kw
    domain yahoo.com.lb
    domain yahoo.com.ly
    domain yahoo.com.mt
    domain yahoo.com.mx
    domain yahoo.com.my
    domain yahoo.com.na
    domain yahoo.com.nf
    domain yahoo.com.om
    domain yahoo.com.pa
    domain yahoo.com.pe
    domain yahoo.com.ph
    domain yahoo.com.pk
    domain yahoo.com.pr
    domain yahoo.com.py
    domain yahoo.com.sa
    domain yahoo.com.sb
    domain yahoo.com.sg
    domain yahoo.com.sv
    domain yahoo.com.tj
    domain yahoo.com.tr
    domain yahoo.com.tw
    domain yahoo.com.ua
    domain yahoo.com.uy
    domain yahoo.com.vc
    domain yahoo.com.vn
    domain yimg.com
    domain yahooapis.com
    domain yahoodns.net
    domain yahoosandbox.com
    domain yho.com
    domain yahoohealth.com
    domain yahoomusic.com
    domain yahoosportsbook.com
    test www.yahoo.com
    test s.yimg.com
    test uk.yahoo.com
    test guce.yahoo.com

application yahoo-japan 24260 Yahoo-Japan portal
    owner "LY Corporation"
    source list v2fly/domain-list-community@095b2a92126d7802ea5e5350424574fb6eaff48f data/yahoo
    domain yahoo.co.jp
    domain yimg.jp
    # Not in that list.
    domain yahooapis.jp
    domain yjtag.jp
    domain lycorp.co.jp
    test www.yahoo.co.jp
    test s.yimg.jp

application yandex 20115 Yandex portal
    owner "Yandex LLC"
    source list v2fly/domain-list-community@0ccad1e58142f5489946fdb23d97f9cd42ea856a data/yandex
    domain yandex
    domain yandex.ru
    domain yandex.com
    domain yandex.aero
    domain yandex.az
    domain yandex.by
    domain yandex.co.il
    domain yandex.com.am
    domain yandex.com.ge
    domain yandex.com.ru
    domain yandex.com.tr
    domain yandex.com.ua
    domain yandex.de
    domain yandex.ee
    domain yandex.eu
    domain yandex.fi
    domain yandex.fr
    domain yandex.jobs
    domain yandex.kg
    domain yandex.kz
    domain yandex.lt
    domain yandex.lv
    domain yandex.md
    domain yandex.net
    domain yandex.org
    domain yandex.pl
    domain yandex.st
    domain yandex.sx
    domain yandex.tj
    domain yandex.tm
    domain yandex.tr
    domain yandex.ua
    domain yandex.uz
    domain ya.ru
    domain yastatic.net
    domain yastat.net
    domain naydex.net
    domain turbopages.org
    domain yandex-team.ru
    domain yandexcom.net
    domain yandexwebcache.org
    domain xn--d1acpjx3f.xn--p1ai
    # Not in that list.
    domain ya.cc
    domain clck.ru
    # announced by AS13238
    network 5.45.192.0/18
    network 5.255.192.0/18
    network 37.9.64.0/18
    network 37.140.128.0/18
    network 77.88.0.0/18
    network 87.250.224.0/19
    network 93.158.128.0/18
    network 95.108.128.0/17
    network 141.8.128.0/18
    network 213.180.192.0/19
    network 2a02:6b8::/32
    test yandex.ru
    test yastatic.net
    test passport.yandex.com
    test browser.yandex.net

application yep 24261 Yep portal
    owner "Ahrefs Pte. Ltd."
    source unverified
    domain yep.com
    test www.yep.com

application zing 24262 Zing portal
    owner "VNG Corporation"
    source unverified
    domain zing.vn
    domain znews.vn
    test www.zing.vn

application zoznam 24263 Zoznam portal
    owner "Zoznam s.r.o."
    source unverified
    domain zoznam.sk
    test www.zoznam.sk
