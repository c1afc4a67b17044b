# Dating.
# SPDX-License-Identifier: MIT

application adopte 21207 adopte dating
    source unverified
    domain adopteunmec.com
    domain adopte.app
    test www.adopteunmec.com

application aisle 21208 Aisle dating
    source unverified
    domain aisle.co
    test www.aisle.co

application ashley-madison 21209 Ashley-Madison dating
    owner "Ruby Life Inc."
    source unverified
    domain ashleymadison.com
    test www.ashleymadison.com

application badoo 20012 Badoo dating
    owner "Bumble Inc."
    source unverified
    domain badoo.com
    domain badoocdn.com
    domain badoo.app
    test badoo.com

application baihe 21210 Baihe dating
    source unverified
    domain baihe.com
    test www.baihe.com

application bharat-matrimony 21211 BharatMatrimony dating
    owner "Matrimony.com"
    source unverified
    domain bharatmatrimony.com
    domain matrimony.com
    domain communitymatrimony.com
    test www.bharatmatrimony.com

application bildkontakte 21212 Bildkontakte dating
    source unverified
    domain bildkontakte.de
    test www.bildkontakte.de

application blk 21213 BLK dating
    owner "Match Group, LLC"
    source unverified
    domain blk-app.com
    domain chispa-app.com
    test www.blk-app.com

application blued 21214 Blued dating
    source unverified
    domain blued.com
    domain blued.cn
    test www.blued.com

application boo 21215 Boo dating
    source unverified
    domain boo.world
    test www.boo.world

application bumble 21216 Bumble dating
    owner "Bumble Inc."
    source unverified
    domain bumble.com
    domain bumbcdn.com
    test bumble.com

application c-date 21217 C-Date dating
    source unverified
    domain c-date.com
    domain c-date.de
    test www.c-date.com

application christian-mingle 21218 Christian-Mingle dating
    owner "Spark Networks"
    source unverified
    domain christianmingle.com
    test www.christianmingle.com

application coffee-meets-bagel 21219 Coffee-Meets-Bagel dating
    source unverified
    domain coffeemeetsbagel.com
    test www.coffeemeetsbagel.com

application dating-com 21220 Dating-com dating
    source unverified
    domain dating.com
    domain anastasiadate.com
    test www.dating.com

application drug-vokrug 21221 DrugVokrug dating
    source unverified
    domain drugvokrug.ru
    test www.drugvokrug.ru

application e-darling 21222 eDarling dating
    source unverified
    domain edarling.de
    domain edarling.fr
    domain edarling.es
    domain edarling.pl
    domain edarling.at
    domain edarling.ch
    test www.edarling.de

application eharmony 21223 eharmony dating
    owner "ParshipMeet Group"
    source unverified
    domain eharmony.com
    domain eharmony.co.uk
    domain eharmony.com.au
    domain eharmony.ca
    test www.eharmony.com

application elite-partner 21224 ElitePartner dating
    owner "ParshipMeet Group"
    source unverified
    domain elitepartner.de
    domain elitepartner.at
    domain elitepartner.ch
    test www.elitepartner.de

application elite-singles 21225 EliteSingles dating
    owner "Spark Networks"
    source unverified
    domain elitesingles.com
    domain elitesingles.co.uk
    domain silversingles.com
    test www.elitesingles.com

application feeld 21226 Feeld dating
    source unverified
    domain feeld.co
    test www.feeld.co

application finya 21227 Finya dating
    source unverified
    domain finya.de
    test www.finya.de

application fotka 21228 Fotka dating
    source unverified
    domain fotka.com
    domain fotka.pl
    test www.fotka.com

application gleeden 21229 Gleeden dating
    source unverified
    domain gleeden.com
    test www.gleeden.com

application grindr 21230 Grindr dating
    owner "Grindr LLC"
    source unverified
    domain grindr.com
    domain grindr.mobi
    test www.grindr.com
    test grindr.mobi

application growlr 21231 Growlr dating
    owner "The Meet Group"
    source unverified
    domain growlrapp.com
    test www.growlrapp.com

application happn 21232 happn dating
    source unverified
    domain happn.com
    domain happn.fr
    test www.happn.com

application her 21233 HER dating
    source unverified
    domain weareher.com
    test www.weareher.com

application hily 21234 Hily dating
    source unverified
    domain hily.com
    test www.hily.com

application hinge 21235 Hinge dating
    owner "Match Group, LLC"
    source unverified
    domain hinge.co
    test www.hinge.co

application hornet 21236 Hornet dating
    source unverified
    domain hornet.com
    domain hornetapp.com
    test www.hornet.com

application inner-circle 21237 Inner-Circle dating
    source unverified
    domain theinnercircle.co
    test www.theinnercircle.co

application jaumo 21238 Jaumo dating
    source unverified
    domain jaumo.com
    test www.jaumo.com

application jdate 21239 Jdate dating
    owner "Spark Networks"
    source unverified
    domain jdate.com
    test www.jdate.com

application jeevansathi 21240 Jeevansathi dating
    owner "Info Edge"
    source unverified
    domain jeevansathi.com
    test www.jeevansathi.com

application jiayuan 21241 Jiayuan dating
    source unverified
    domain jiayuan.com
    test www.jiayuan.com

application knuddels 21242 Knuddels dating
    source unverified
    domain knuddels.de
    test www.knuddels.de

application love-planet 21243 LovePlanet dating
    source unverified
    domain loveplanet.ru
    test www.loveplanet.ru

application lovoo 21244 LOVOO dating
    owner "ParshipMeet Group"
    source unverified
    domain lovoo.com
    domain lovoo.net
    test www.lovoo.com

application mamba 21245 Mamba dating
    source unverified
    domain mamba.ru
    test www.mamba.ru

application match-com 21246 Match dating
    owner "Match Group, LLC"
    source unverified
    domain match.com
    domain matchmediagroup.com
    domain ourtime.com
    test www.match.com

application meet-me 21247 MeetMe dating
    owner "The Meet Group"
    source unverified
    domain meetme.com
    domain themeetgroup.com
    test www.meetme.com

application meetic 21248 Meetic dating
    owner "Match Group, LLC"
    source unverified
    domain meetic.com
    domain meetic.fr
    domain meetic.es
    domain meetic.it
    domain meetic.be
    domain meetic.ch
    domain lexa.nl
    domain neu.de
    domain lovescout24.de
    domain lovescout24.at
    domain lovescout24.ch
    domain friendscout24.de
    domain disonsdemain.fr
    test www.meetic.fr

application muzz 21249 Muzz dating
    source unverified
    domain muzz.com
    domain muzmatch.com
    test www.muzz.com

application oasis-dating 21250 Oasis dating
    source unverified
    domain oasis.com
    test www.oasis.com

application okcupid 21251 OkCupid dating
    owner "Match Group, LLC"
    source unverified
    domain okcupid.com
    domain okccdn.com
    test www.okcupid.com

application omiai 21252 Omiai dating
    source unverified
    domain omiai-jp.com
    test www.omiai-jp.com

application once-dating 21253 Once dating
    source unverified
    domain getonce.com
    test www.getonce.com

application paiq 21254 Paiq dating
    source unverified
    domain paiq.nl
    test www.paiq.nl

application pairs 21255 Pairs dating
    owner "Eureka, Inc."
    source unverified
    domain pairs.lv
    test www.pairs.lv

application paktor 21256 Paktor dating
    source unverified
    domain gopaktor.com
    test www.gopaktor.com

application parship 21257 Parship dating
    owner "ParshipMeet Group"
    source unverified
    domain parship.de
    domain parship.com
    domain parship.at
    domain parship.ch
    domain parship.nl
    domain parship.fr
    test www.parship.de

application plenty-of-fish 21258 Plenty-of-Fish dating
    owner "Match Group, LLC"
    source unverified
    domain pof.com
    domain plentyoffish.com
    test www.pof.com

application raya 21259 Raya dating
    source unverified
    domain rayatheapp.com
    test www.rayatheapp.com

application relatieplanet 21260 Relatieplanet dating
    source unverified
    domain relatieplanet.nl
    test www.relatieplanet.nl

application romeo 21261 ROMEO dating
    owner "PlanetRomeo"
    source unverified
    domain romeo.com
    domain planetromeo.com
    test www.romeo.com

application salams 21262 Salams dating
    source unverified
    domain salams.app
    test www.salams.app

application scruff 21263 SCRUFF dating
    owner "Perry Street Software"
    source unverified
    domain scruff.com
    domain jackd.com
    test www.scruff.com

application secret-de 21264 Secret dating
    source unverified
    domain secret.de
    test www.secret.de

application seeking 21265 Seeking dating
    source unverified
    domain seeking.com
    domain seekingarrangement.com
    test www.seeking.com

application shaadi 21266 Shaadi dating
    owner "People Interactive"
    source unverified
    domain shaadi.com
    test www.shaadi.com

application skout 21267 Skout dating
    owner "The Meet Group"
    source unverified
    domain skout.com
    test www.skout.com

application sympatia 21268 Sympatia dating
    source unverified
    domain sympatia.pl
    domain sympatia.onet.pl
    test www.sympatia.pl

application tabor 21269 Tabor dating
    source unverified
    domain tabor.ru
    test www.tabor.ru

application tagged 21270 Tagged dating
    owner "The Meet Group"
    source unverified
    domain tagged.com
    domain hi5.com
    test www.tagged.com

application taimi 21271 Taimi dating
    source unverified
    domain taimi.com
    test www.taimi.com

application tantan 21272 Tantan dating
    owner "Hello Group Inc."
    source unverified
    domain tantanapp.com
    test www.tantanapp.com

application tapple 21273 tapple dating
    owner "CyberAgent"
    source unverified
    domain tapple.me
    test www.tapple.me

application the-league 21274 The-League dating
    owner "Match Group, LLC"
    source unverified
    domain theleague.com
    test www.theleague.com

application thursday 21275 Thursday dating
    source unverified
    domain getthursday.com
    test www.getthursday.com

application tinder 20013 Tinder dating
    owner "Match Group, LLC"
    source unverified
    domain tinder.com
    domain gotinder.com
    test tinder.com
    test api.gotinder.com

application truly-madly 21276 TrulyMadly dating
    source unverified
    domain trulymadly.com
    test www.trulymadly.com

application victoria-milan 21277 Victoria-Milan dating
    source unverified
    domain victoriamilan.com
    test www.victoriamilan.com

application with-jp 21278 with dating
    source unverified
    domain with.is
    test www.with.is

application zhenai 21279 Zhenai dating
    source unverified
    domain zhenai.com
    test www.zhenai.com

application zoosk 21280 Zoosk dating
    owner "Spark Networks"
    source unverified
    domain zoosk.com
    test www.zoosk.com
