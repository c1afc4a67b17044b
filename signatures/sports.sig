# Sport: leagues, clubs, results and reports of sport.
# SPDX-License-Identifier: MIT

application 365scores 25170 365Scores sports
    owner "365Scores Ltd"
    source unverified
    domain 365scores.com
    test webws.365scores.com

application a-bola 25171 A-Bola sports
    owner "A Bola"
    source unverified
    domain abola.pt
    test www.abola.pt

application afl 25172 AFL sports
    owner "Australian Football League"
    source unverified
    domain afl.com.au
    domain aflw.com.au
    test www.afl.com.au

application arsenal 25173 Arsenal sports
    owner "Arsenal FC"
    source unverified
    domain arsenal.com
    test www.arsenal.com

application as-com 25174 AS sports
    owner "Diario AS"
    source unverified
    domain as.com
    domain diarioas.com
    test www.as.com

application atp-tour 25175 ATP-Tour sports
    owner "ATP Tour, Inc."
    source unverified
    domain atptour.com
    test www.atptour.com

application ausopen 25176 Australian-Open sports
    owner "Tennis Australia"
    source unverified
    domain ausopen.com
    domain tennis.com.au
    test www.ausopen.com

application besoccer 25177 BeSoccer sports
    owner "BeSoccer"
    source unverified
    domain besoccer.com
    domain resultados-futbol.com
    test www.besoccer.com

application bleacher-report 25178 Bleacher-Report sports
    owner "Bleacher Report, Inc."
    source unverified
    domain bleacherreport.com
    domain bleacherreport.net
    test media.bleacherreport.com

application borussia-dortmund 25179 Borussia-Dortmund sports
    owner "Borussia Dortmund"
    source unverified
    domain bvb.de
    test www.bvb.de

application bundesliga 25180 Bundesliga sports
    owner "DFL Deutsche Fussball Liga"
    source unverified
    domain bundesliga.com
    domain dfl.de
    test www.bundesliga.com

application cbs-sports 25181 CBS-Sports sports
    owner "Paramount"
    source unverified
    domain cbssports.com
    domain sportsline.com
    domain maxpreps.com
    domain 247sports.com
    test www.cbssports.com

application championat 25182 Championat sports
    owner "Rambler&Co"
    source unverified
    domain championat.com
    test www.championat.com

application chelsea-fc 25183 Chelsea-FC sports
    owner "Chelsea FC"
    source unverified
    domain chelseafc.com
    test www.chelseafc.com

application corriere-dello-sport 25184 Corriere-dello-Sport sports
    owner "Corriere dello Sport"
    source unverified
    domain corrieredellosport.it
    domain tuttosport.com
    test www.corrieredellosport.it

application cricbuzz 25185 Cricbuzz sports
    owner "Times Internet"
    source unverified
    domain cricbuzz.com
    test static.cricbuzz.com

application cricinfo 25186 ESPNcricinfo sports
    owner "ESPN, Inc."
    source unverified
    domain espncricinfo.com
    domain cricinfo.com
    domain hscicdn.com
    test img1.hscicdn.com

application cyclingnews 25187 Cyclingnews sports
    owner "Future plc"
    source unverified
    domain cyclingnews.com
    domain cyclingweekly.com
    test www.cyclingnews.com

application dfb 25188 DFB sports
    owner "Deutscher Fussball-Bund"
    source unverified
    domain dfb.de
    domain fussball.de
    test www.dfb.de

application dongqiudi 25189 Dongqiudi sports
    owner "Dongqiudi"
    source unverified
    domain dongqiudi.com
    test www.dongqiudi.com

application espn 20113 ESPN sports
    owner "ESPN, Inc."
    source list v2fly/domain-list-community@3ef0df29c1773a790cfac0dfcb6ca2377a84935f data/espn
    domain espn.com
    domain espn.net
    domain espncdn.com
    domain espn.co.uk
    domain watchespn.com
    domain dtci.co
    domain dtci.technology
    # Not in that list.
    domain espn.com.br
    domain espn.com.mx
    domain espn.com.au
    domain espn.in
    domain espn.go.com
    domain espn.com.ar
    domain espn.com.co
    test www.espn.com
    test a.espncdn.com
    test site.api.espn.com
    test-not www.espncricinfo.com

application eurosport 25190 Eurosport sports
    owner "Warner Bros. Discovery"
    source unverified
    domain eurosport.com
    domain eurosport.fr
    domain eurosport.de
    domain eurosport.it
    domain eurosport.es
    domain eurosport.co.uk
    domain eurosport.ro
    domain eurosport.pl
    domain eurosport.nl
    domain eurosport.ru
    domain eurosport.dk
    domain eurosport.no
    domain eurosport.hu
    domain eurosportplayer.com
    test www.eurosport.com

application fanatik 25191 Fanatik sports
    owner "Demiroren"
    source unverified
    domain fanatik.com.tr
    test www.fanatik.com.tr

application fc-barcelona 25192 FC-Barcelona sports
    owner "FC Barcelona"
    source unverified
    domain fcbarcelona.com
    domain fcbarcelona.cat
    test www.fcbarcelona.com

application fc-bayern 25193 FC-Bayern sports
    owner "FC Bayern Munchen AG"
    source unverified
    domain fcbayern.com
    test www.fcbayern.com

application fiba 25194 FIBA sports
    owner "FIBA"
    source unverified
    domain fiba.basketball
    domain fiba.com
    test www.fiba.basketball

application fifa 25195 FIFA sports
    owner "FIFA"
    source unverified
    domain fifa.com
    domain fifa.org
    test digitalhub.fifa.com

application flashscore 25196 Flashscore sports
    owner "Livesport s.r.o."
    source unverified
    domain flashscore.com
    domain flashscore.co.uk
    domain flashscore.de
    domain flashscore.fr
    domain flashscore.it
    domain flashscore.pl
    domain flashscore.pt
    domain flashscore.ro
    domain flashscore.in
    domain flashscore.ca
    domain flashscore.bg
    domain flashscore.gr
    domain flashscore.hr
    domain flashscore.dk
    domain flashscore.se
    domain flashscore.ua
    domain flashscore.mobi
    domain flashscore.sk
    domain flashscore.co.za
    domain flashscore.co.ke
    domain flashscore.com.au
    domain flashscore.com.br
    domain flashscore.com.tr
    domain flashscore.com.ng
    domain flashscore.com.ua
    domain flashscorekz.com
    domain livesport.cz
    domain livesport.com
    domain livesport.eu
    domain flashscore.ninja
    domain flashscores.co.uk
    domain soccer24.com
    domain diretta.it
    domain rezultati.com
    domain mismarcadores.com
    domain soccerstand.com
    domain eredmenyek.com
    domain flashscoreusa.com
    test local-global.flashscore.ninja
    test www.flashscore.com

application footmercato 25197 Foot-Mercato sports
    owner "Foot Mercato"
    source unverified
    domain footmercato.net
    test www.footmercato.net

application formula-1 25198 Formula-1 sports
    owner "Formula One World Championship Limited"
    source unverified
    domain formula1.com
    domain f1tv.com
    domain f1.com
    test livetiming.formula1.com

application fotmob 25199 FotMob sports
    owner "FotMob"
    source unverified
    domain fotmob.com
    test www.fotmob.com

application fox-sports 25200 Fox-Sports sports
    owner "Fox Corporation"
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/fox
    domain foxsports.com
    domain foxsports.net
    domain fssta.com
    domain foxsportsgo.com
    domain foxdeportes.com
    domain foxsports.com.ar
    domain foxsports.com.br
    domain foxsports.com.mx
    test www.foxsports.com

application fox-sports-australia 25201 Fox-Sports-Australia sports
    owner "Foxtel"
    source unverified
    domain foxsports.com.au
    test www.foxsports.com.au

application gazzetta 25202 La-Gazzetta-dello-Sport sports
    owner "RCS MediaGroup"
    source unverified
    domain gazzetta.it
    domain gazzettaobjects.it
    test www.gazzetta.it

application globo-esporte 25203 Globo-Esporte sports
    owner "Grupo Globo"
    source unverified
    domain ge.globo.com
    domain globoesporte.com
    test ge.globo.com

application goal-com 25204 GOAL sports
    owner "Footballco"
    source unverified
    domain goal.com
    domain footballco.com
    domain voetbalzone.nl
    test www.goal.com

application hupu 25205 Hupu sports
    owner "Hupu"
    source unverified
    domain hupu.com
    domain hoopchina.com.cn
    domain hupucdn.com
    test www.hupu.com

application icc-cricket 25206 ICC sports
    owner "International Cricket Council"
    source unverified
    domain icc-cricket.com
    domain t20worldcup.com
    test www.icc-cricket.com

application ipl 25207 IPL sports
    owner "Board of Control for Cricket in India"
    source unverified
    domain iplt20.com
    domain bcci.tv
    test www.iplt20.com

application juventus 25208 Juventus sports
    owner "Juventus F.C."
    source unverified
    domain juventus.com
    test www.juventus.com

application kicker 25209 kicker sports
    owner "Olympia-Verlag"
    source unverified
    domain kicker.de
    domain kicker.ch
    test www.kicker.de

application laliga 25210 LaLiga sports
    owner "LaLiga"
    source unverified
    domain laliga.com
    domain laliga.es
    domain laligagroup.com
    test www.laliga.com

application lance 25211 Lance sports
    owner "Lance!"
    source unverified
    domain lance.com.br
    test www.lance.com.br

application lequipe 25212 LEquipe sports
    owner "L'Equipe 24/24"
    source unverified
    domain lequipe.fr
    test www.lequipe.fr

application ligue1 25213 Ligue-1 sports
    owner "Ligue de Football Professionnel"
    source unverified
    domain ligue1.com
    domain lfp.fr
    test www.ligue1.com

application liverpool-fc 25214 Liverpool-FC sports
    owner "Liverpool FC"
    source unverified
    domain liverpoolfc.com
    test www.liverpoolfc.com

application livescore 25215 LiveScore sports
    owner "LiveScore Group"
    source unverified
    domain livescore.com
    domain livescore.net
    test prod-public-api.livescore.com

application major-league-baseball 25216 MLB sports
    owner "Major League Baseball"
    source unverified
    domain mlb.com
    domain mlbstatic.com
    domain mlb.tv
    domain milb.com
    domain mlbnetwork.com
    domain mlbtv.com
    test statsapi.mlb.com
    test img.mlbstatic.com

application manchester-city 25217 Manchester-City sports
    owner "Manchester City"
    source unverified
    domain mancity.com
    test www.mancity.com

application manchester-united 25218 Manchester-United sports
    owner "Manchester United"
    source unverified
    domain manutd.com
    test www.manutd.com

application marca 25219 Marca sports
    owner "Unidad Editorial"
    source unverified
    domain marca.com
    test www.marca.com

application matchtv 25220 Match-TV sports
    owner "Match TV"
    source unverified
    domain matchtv.ru
    test www.matchtv.ru

application meczyki 25221 Meczyki sports
    owner "Meczyki.pl"
    source unverified
    domain meczyki.pl
    test www.meczyki.pl

application mls 25222 MLS sports
    owner "Major League Soccer"
    source unverified
    domain mlssoccer.com
    domain mlssoccer.net
    test www.mlssoccer.com

application motogp 25223 MotoGP sports
    owner "Dorna Sports"
    source unverified
    domain motogp.com
    domain worldsbk.com
    test www.motogp.com

application motorsport-com 25224 Motorsport-com sports
    owner "Motorsport Network"
    source unverified
    domain motorsport.com
    domain autosport.com
    domain motor1.com
    domain insideevs.com
    domain motorsport.tv
    test cdn.motor1.com

application mundo-deportivo 25225 Mundo-Deportivo sports
    owner "Grupo Godo"
    source unverified
    domain mundodeportivo.com
    test www.mundodeportivo.com

application nascar 25226 NASCAR sports
    owner "NASCAR"
    source unverified
    domain nascar.com
    test www.nascar.com

application nba 25227 NBA sports
    owner "NBA Properties, Inc."
    source unverified
    domain nba.com
    domain nbastatic.com
    domain wnba.com
    domain nba.net
    test stats.nba.com
    test cdn.nba.com

application nbc-sports 25228 NBC-Sports sports
    owner "NBCUniversal"
    source list v2fly/domain-list-community@25b7fe87662f09a614a625a40ae6c5b662b559a4 data/nbcuniversal
    domain nbcsports.com
    domain nbcolympics.com
    # Not in that list.
    domain rotoworld.com
    domain golfchannel.com
    test www.nbcsports.com

application ncaa 25229 NCAA sports
    owner "NCAA"
    source unverified
    domain ncaa.com
    domain ncaa.org
    test www.ncaa.com

application nfl 25230 NFL sports
    owner "NFL Enterprises LLC"
    source unverified
    domain nfl.com
    domain nflgamepass.com
    domain nflfilms.com
    test api.nfl.com
    test static.www.nfl.com

application nhl 25231 NHL sports
    owner "National Hockey League"
    source unverified
    domain nhl.com
    domain nhle.com
    test api-web.nhle.com
    test assets.nhle.com

application nikkansports 25232 Nikkan-Sports sports
    owner "Nikkan Sports News"
    source unverified
    domain nikkansports.com
    test www.nikkansports.com

application nrl 25233 NRL sports
    owner "National Rugby League"
    source unverified
    domain nrl.com
    test www.nrl.com

application ole 25234 Ole sports
    owner "Grupo Clarin"
    source unverified
    domain ole.com.ar
    test www.ole.com.ar

application olympics 25235 Olympics sports
    owner "International Olympic Committee"
    source unverified
    domain olympics.com
    domain olympic.org
    domain paris2024.org
    domain milanocortina2026.org
    domain olympicchannel.com
    test www.olympics.com

application onefootball 25236 OneFootball sports
    owner "OneFootball GmbH"
    source unverified
    domain onefootball.com
    test image-service.onefootball.com

application opta 25237 Opta sports
    owner "Stats Perform"
    source unverified
    domain statsperform.com
    domain optasports.com
    domain performfeeds.com
    domain scoresway.com
    test www.statsperform.com

application pga-tour 25238 PGA-Tour sports
    owner "PGA TOUR, Inc."
    source unverified
    domain pgatour.com
    domain pga.com
    test www.pgatour.com

application premier-league 25239 Premier-League sports
    owner "The Football Association Premier League"
    source unverified
    domain premierleague.com
    test fantasy.premierleague.com
    test resources.premierleague.com

application procyclingstats 25240 ProCyclingStats sports
    owner "ProCyclingStats"
    source unverified
    domain procyclingstats.com
    test www.procyclingstats.com

application psg 25241 Paris-Saint-Germain sports
    owner "Paris Saint-Germain"
    source unverified
    domain psg.fr
    test www.psg.fr

application pulselive 25242 Pulselive sports
    owner "Pulselive Limited"
    source unverified
    domain pulselive.com
    test footballapi.pulselive.com

application real-madrid 25243 Real-Madrid sports
    owner "Real Madrid C.F."
    source unverified
    domain realmadrid.com
    test www.realmadrid.com

application record-pt 25244 Record sports
    owner "Medialivre"
    source unverified
    domain record.pt
    test www.record.pt

application red-bull 25245 Red-Bull sports
    owner "Red Bull"
    source unverified
    domain redbull.com
    domain redbull.tv
    domain redbullcontentpool.com
    test www.redbull.com

application rfef 25246 RFEF sports
    owner "Real Federacion Espanola de Futbol"
    source unverified
    domain rfef.es
    test www.rfef.es

application roland-garros 25247 Roland-Garros sports
    owner "Federation Francaise de Tennis"
    source unverified
    domain rolandgarros.com
    domain fft.fr
    test www.rolandgarros.com

application sb-nation 25248 SB-Nation sports
    owner "Vox Media"
    source unverified
    domain sbnation.com
    test www.sbnation.com

application serie-a 25249 Serie-A sports
    owner "Lega Nazionale Professionisti Serie A"
    source unverified
    domain legaseriea.it
    test www.legaseriea.it

application si-com 25250 Sports-Illustrated sports
    owner "Minute Media"
    source unverified
    domain si.com
    domain 90min.com
    domain minutemedia.com
    domain minutemediacdn.com
    test images2.minutemediacdn.com

application six-nations 25251 Six-Nations sports
    owner "Six Nations Rugby Limited"
    source unverified
    domain sixnationsrugby.com
    test www.sixnationsrugby.com

application sky-sports 25252 Sky-Sports sports
    owner "Sky UK Limited"
    source unverified
    domain skysports.com
    domain 365dm.com
    test www.skysports.com
    test e0.365dm.com

application sleeper 25253 Sleeper sports
    owner "Blitz Studios"
    source unverified
    domain sleeper.com
    domain sleeper.app
    domain sleepercdn.com
    test api.sleeper.app

application sofascore 25254 Sofascore sports
    owner "Sofascore"
    source unverified
    domain sofascore.com
    test api.sofascore.com

application sorare 25255 Sorare sports
    owner "Sorare SAS"
    source unverified
    domain sorare.com
    test www.sorare.com

application sport-es 25256 SPORT sports
    owner "Prensa Iberica"
    source unverified
    domain sport.es
    test www.sport.es

application sport-express 25257 Sport-Express sports
    owner "Sport-Express"
    source unverified
    domain sport-express.ru
    test www.sport-express.ru

application sport1 25258 SPORT1 sports
    owner "Sport1 GmbH"
    source unverified
    domain sport1.de
    test www.sport1.de

application sportbox 25259 Sportbox sports
    owner "National Sport Channel"
    source unverified
    domain sportbox.ru
    test www.sportbox.ru

application sporting-news 25260 Sporting-News sports
    owner "The Sporting News"
    source unverified
    domain sportingnews.com
    test www.sportingnews.com

application sportradar 25261 Sportradar sports
    owner "Sportradar AG"
    source unverified
    domain sportradar.com
    domain sportradar.us
    domain betradar.com
    test widgets.sir.sportradar.com

application sports-reference 25262 Sports-Reference sports
    owner "Sports Reference LLC"
    source unverified
    domain sports-reference.com
    domain pro-football-reference.com
    domain basketball-reference.com
    domain baseball-reference.com
    domain hockey-reference.com
    domain fbref.com
    domain stathead.com
    test www.sports-reference.com

application sports-ru 25263 Sports-ru sports
    owner "Sports.ru"
    source unverified
    domain sports.ru
    test www.sports.ru

application sportskeeda 25264 Sportskeeda sports
    owner "Absolute Sports"
    source unverified
    domain sportskeeda.com
    test www.sportskeeda.com

application sporx 25265 Sporx sports
    owner "Saran"
    source unverified
    domain sporx.com
    test www.sporx.com

application sporza 25266 Sporza sports
    owner "VRT"
    source unverified
    domain sporza.be
    test www.sporza.be

application supersport 25267 SuperSport sports
    owner "MultiChoice"
    source unverified
    domain supersport.com
    test www.supersport.com

application talksport 25268 talkSPORT sports
    owner "News UK"
    source unverified
    domain talksport.com
    test www.talksport.com

application the-athletic 25269 The-Athletic sports
    owner "The New York Times Company"
    source unverified
    domain theathletic.com
    domain theathletic.co.uk
    test www.theathletic.com

application thefa 25270 The-FA sports
    owner "The Football Association"
    source unverified
    domain thefa.com
    domain wembleystadium.com
    domain englandfootball.com
    test www.thefa.com

application thescore 25271 theScore sports
    owner "Score Media and Gaming"
    source unverified
    domain thescore.com
    test www.thescore.com

application tour-de-france 25272 Tour-de-France sports
    owner "Amaury Sport Organisation"
    source unverified
    domain letour.fr
    domain aso.fr
    domain lavuelta.es
    domain paris-nice.fr
    domain dakar.com
    test www.letour.fr

application transfermarkt 25273 Transfermarkt sports
    owner "Transfermarkt GmbH"
    source unverified
    domain transfermarkt.com
    domain transfermarkt.de
    domain transfermarkt.co.uk
    domain transfermarkt.it
    domain transfermarkt.es
    domain transfermarkt.fr
    domain transfermarkt.pl
    domain transfermarkt.pt
    domain transfermarkt.nl
    domain transfermarkt.at
    domain transfermarkt.ch
    domain transfermarkt.us
    domain transfermarkt.be
    domain transfermarkt.jp
    domain transfermarkt.world
    domain transfermarkt.co.in
    domain transfermarkt.com.br
    domain transfermarkt.com.tr
    domain transfermarkt.com.ar
    domain transfermarkt.com.mx
    domain transfermarkt.technology
    test www.transfermarkt.com

application uefa 25274 UEFA sports
    owner "UEFA"
    source unverified
    domain uefa.com
    domain uefa.tv
    test img.uefa.com

application ufc 25275 UFC sports
    owner "Zuffa, LLC"
    source unverified
    domain ufc.com
    domain ufc.tv
    domain ufcfightpass.com
    test www.ufc.com

application usopen 25276 US-Open sports
    owner "United States Tennis Association"
    source unverified
    domain usopen.org
    domain usta.com
    test www.usopen.org

application voetbal-international 25277 Voetbal-International sports
    owner "Voetbal International"
    source unverified
    domain vi.nl
    test www.vi.nl

application whoscored 25278 WhoScored sports
    owner "WhoScored"
    source unverified
    domain whoscored.com
    test www.whoscored.com

application wimbledon 25279 Wimbledon sports
    owner "AELTC"
    source unverified
    domain wimbledon.com
    test www.wimbledon.com

application world-rugby 25280 World-Rugby sports
    owner "World Rugby Limited"
    source unverified
    domain world.rugby
    domain rugbyworldcup.com
    test www.world.rugby

application wta 25281 WTA sports
    owner "WTA Tour, Inc."
    source unverified
    domain wtatennis.com
    test www.wtatennis.com

application wwe 25282 WWE sports
    owner "WWE"
    source unverified
    domain wwe.com
    domain wwenetwork.com
    test www.wwe.com

application yahoo-sports 25283 Yahoo-Sports sports
    owner "Yahoo Inc."
    source unverified
    domain sports.yahoo.com
    domain fantasysports.yahoo.com
    test sports.yahoo.com
    test football.fantasysports.yahoo.com
    test-not www.yahoo.com
