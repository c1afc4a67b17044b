# Betting, casinos, poker and lotteries.
# SPDX-License-Identifier: MIT

application admiral 22448 Admiral gambling
    owner "Novomatic"
    source unverified
    domain admiral.at
    domain admiralbet.de
    domain admiralbet.it
    test www.admiral.at

application americas-cardroom 22449 Americas-Cardroom gambling
    source unverified
    domain americascardroom.eu
    test www.americascardroom.eu

application atg 22450 ATG gambling
    source unverified
    domain atg.se
    test www.atg.se

application baltbet 22451 Baltbet gambling
    source unverified
    domain baltbet.ru
    test www.baltbet.ru

application bc-game 22452 BC-GAME gambling
    source unverified
    domain bc.game
    test www.bc.game

application bet-at-home 22453 bet-at-home gambling
    source unverified
    domain bet-at-home.com
    domain bet-at-home.de
    test www.bet-at-home.com

application bet-city-nl 22454 BetCity gambling
    owner "Entain plc"
    source unverified
    domain betcity.nl
    test www.betcity.nl

application bet365 20188 bet365 gambling
    owner "Hillside (Shared Services) Limited"
    source unverified
    domain bet365.com
    domain bet365.es
    domain bet365.it
    domain bet365.dk
    domain bet365.gr
    domain bet365.nl
    domain bet365.de
    domain bet365.mx
    domain bet365.com.au
    domain bet365.bet.br
    domain bet365.ca
    test www.bet365.com

application bet9ja 22455 Bet9ja gambling
    source unverified
    domain bet9ja.com
    test www.bet9ja.com

application betano 22456 Betano gambling
    owner "Kaizen Gaming"
    source unverified
    domain betano.com
    domain betano.de
    domain betano.pt
    domain betano.ro
    domain betano.bg
    domain betano.cz
    domain betano.bet.br
    domain betano.ca
    test www.betano.com

application betcity-ru 22457 BetCity-RU gambling
    source unverified
    domain betcity.ru
    test www.betcity.ru

application betclic 22458 Betclic gambling
    source unverified
    domain betclic.fr
    domain betclic.com
    domain betclic.pt
    domain betclic.pl
    test www.betclic.fr

application betfair 22459 Betfair gambling
    owner "Flutter Entertainment"
    source unverified
    domain betfair.com
    domain betfair.es
    domain betfair.it
    domain betfair.ro
    domain betfair.se
    domain betfair.com.au
    domain betfair.bet.br
    domain cdnbf.net
    test www.betfair.com

application betika 22460 Betika gambling
    source unverified
    domain betika.com
    test www.betika.com

application betking 22461 BetKing gambling
    source unverified
    domain betking.com
    test www.betking.com

application betman 22462 Betman gambling
    source unverified
    domain betman.co.kr
    test www.betman.co.kr

application betmgm 22463 BetMGM gambling
    owner "BetMGM, LLC"
    source unverified
    domain betmgm.com
    domain betmgm.co.uk
    test www.betmgm.com

application betnacional 22464 Betnacional gambling
    source unverified
    domain betnacional.com
    domain betnacional.bet.br
    test www.betnacional.com

application betonline 22465 BetOnline gambling
    source unverified
    domain betonline.ag
    test www.betonline.ag

application betpawa 22466 betPawa gambling
    source unverified
    domain betpawa.com
    test www.betpawa.com

application betrivers 22467 BetRivers gambling
    owner "Rush Street Interactive"
    source unverified
    domain betrivers.com
    test www.betrivers.com

application betsafe 22468 Betsafe gambling
    owner "Betsson AB"
    source unverified
    domain betsafe.com
    test www.betsafe.com

application betsson 22469 Betsson gambling
    owner "Betsson AB"
    source unverified
    domain betsson.com
    domain betsson.es
    domain betsson.gr
    domain betsson.se
    test www.betsson.com

application betway 22470 Betway gambling
    owner "Super Group"
    source unverified
    domain betway.com
    domain betway.de
    domain betway.es
    domain betway.be
    test www.betway.com

application bilyoner 22471 Bilyoner gambling
    source unverified
    domain bilyoner.com
    test www.bilyoner.com

application blaze 22472 Blaze gambling
    source unverified
    domain blaze.com
    domain blaze.bet.br
    test www.blaze.com

application borgata 22473 Borgata gambling
    owner "BetMGM, LLC"
    source unverified
    domain borgataonline.com
    test www.borgataonline.com

application bovada 22474 Bovada gambling
    source unverified
    domain bovada.lv
    test www.bovada.lv

application bwin 22475 bwin gambling
    owner "Entain plc"
    source unverified
    domain bwin.com
    domain bwin.de
    domain bwin.es
    domain bwin.it
    domain bwin.fr
    domain bwin.pt
    domain bwin.gr
    domain bwin.be
    test www.bwin.com

application caesars-online 22476 Caesars-Sportsbook gambling
    owner "Caesars Entertainment"
    source unverified
    domain caesarspalaceonline.com
    domain williamhill.us
    test www.caesarspalaceonline.com

application caliente 22477 Caliente gambling
    source unverified
    domain caliente.mx
    test www.caliente.mx

application codere 22478 Codere gambling
    source unverified
    domain codere.es
    domain codere.mx
    domain codere.bet.ar
    test www.codere.es

application coral 22479 Coral gambling
    owner "Entain plc"
    source unverified
    domain coral.co.uk
    test www.coral.co.uk

application cs-go-empire 22480 CSGOEmpire gambling
    source unverified
    domain csgoempire.com
    test www.csgoempire.com

application cs-go-roll 22481 CSGORoll gambling
    source unverified
    domain csgoroll.com
    test www.csgoroll.com

application dafabet 22482 Dafabet gambling
    source unverified
    domain dafabet.com
    test www.dafabet.com

application danske-spil 22483 Danske-Spil gambling
    source unverified
    domain danskespil.dk
    test www.danskespil.dk

application dhlottery 22484 Donghaeng-Lottery gambling
    source unverified
    domain dhlottery.co.kr
    test www.dhlottery.co.kr

application draftkings 22485 DraftKings gambling
    owner "DraftKings Inc."
    source unverified
    domain draftkings.com
    test www.draftkings.com

application dream11 22486 Dream11 gambling
    owner "Sporta Technologies"
    source unverified
    domain dream11.com
    test www.dream11.com

application duelbits 22487 Duelbits gambling
    source unverified
    domain duelbits.com
    test www.duelbits.com

application eight-eight-eight 22488 888 gambling
    owner "evoke plc"
    source unverified
    domain 888.com
    domain 888poker.com
    domain 888casino.com
    domain 888sport.com
    domain 888.es
    domain 888.it
    domain 888.dk
    domain 888.ro
    test www.888.com

application espn-bet 22489 ESPN-BET gambling
    owner "PENN Entertainment"
    source unverified
    domain espnbet.com
    domain thescore.bet
    test www.espnbet.com

application eurobet 22490 Eurobet gambling
    owner "Entain plc"
    source unverified
    domain eurobet.it
    test www.eurobet.it

application evolution-gaming 22491 Evolution gambling
    owner "Evolution AB"
    source unverified
    domain evolution.com
    domain evo-games.com
    test www.evolution.com

application fanatics-sportsbook 22492 Fanatics-Sportsbook gambling
    source unverified
    domain sportsbook.fanatics.com
    test sportsbook.fanatics.com

application fanduel 22493 FanDuel gambling
    owner "Flutter Entertainment"
    source unverified
    domain fanduel.com
    test www.fanduel.com

application fdj 22494 FDJ gambling
    owner "FDJ United"
    source unverified
    domain fdj.fr
    domain fdjunited.com
    test www.fdj.fr

application fonbet 22495 Fonbet gambling
    source unverified
    domain fon.bet
    domain fonbet.ru
    domain fonbet.kz
    test www.fon.bet

application fortuna 22496 Fortuna gambling
    owner "Fortuna Entertainment Group"
    source unverified
    domain efortuna.pl
    domain ifortuna.cz
    domain ifortuna.sk
    domain efortuna.ro
    test www.efortuna.pl

application fun88 22497 Fun88 gambling
    source unverified
    domain fun88.com
    test www.fun88.com

application gala-bingo 22498 Gala-Bingo gambling
    owner "Entain plc"
    source unverified
    domain galabingo.com
    domain galaspins.com
    domain foxybingo.com
    domain foxygames.com
    test www.galabingo.com

application gg-poker 22499 GGPoker gambling
    source unverified
    domain ggpoker.com
    domain ggpoker.eu
    domain ggpoker.de
    domain ggpoker.co.uk
    test www.ggpoker.com

application hard-rock-bet 22500 Hard-Rock-Bet gambling
    source unverified
    domain hardrock.bet
    test www.hardrock.bet

application hkjc 22501 HKJC gambling
    owner "The Hong Kong Jockey Club"
    source unverified
    domain hkjc.com
    test www.hkjc.com

application holland-casino 22502 Holland-Casino gambling
    source unverified
    domain hollandcasino.nl
    test www.hollandcasino.nl

application hollywoodbets 22503 Hollywoodbets gambling
    source unverified
    domain hollywoodbets.net
    test www.hollywoodbets.net

application iddaa 22504 iddaa gambling
    source unverified
    domain iddaa.com
    test www.iddaa.com

application ignition 22505 Ignition gambling
    source unverified
    domain ignitioncasino.eu
    test www.ignitioncasino.eu

application interwetten 22506 Interwetten gambling
    source unverified
    domain interwetten.com
    domain interwetten.de
    domain interwetten.es
    test www.interwetten.com

application irish-lottery 22507 Irish-Lottery gambling
    source unverified
    domain lottery.ie
    test www.lottery.ie

application jackpocket 22508 Jackpocket gambling
    source unverified
    domain jackpocket.com
    test www.jackpocket.com

application jacks 22509 Jacks gambling
    source unverified
    domain jacks.nl
    test www.jacks.nl

application jogos-santa-casa 22510 Jogos-Santa-Casa gambling
    source unverified
    domain jogossantacasa.pt
    domain placard.pt
    test www.jogossantacasa.pt

application jra 22511 JRA gambling
    owner "Japan Racing Association"
    source unverified
    domain jra.go.jp
    test www.jra.go.jp

application junglee 22512 Junglee-Games gambling
    owner "Flutter Entertainment"
    source unverified
    domain jungleerummy.com
    domain howzat.com
    domain jungleegames.com
    test www.jungleerummy.com

application kalshi 22513 Kalshi gambling
    owner "KalshiEX LLC"
    source unverified
    domain kalshi.com
    test www.kalshi.com

application kambi 22514 Kambi gambling
    owner "Kambi Group plc"
    source unverified
    domain kambi.com
    domain kambicdn.org
    test www.kambi.com

application kto 22515 KTO gambling
    source unverified
    domain kto.com
    domain kto.bet.br
    test www.kto.com

application ladbrokes 22516 Ladbrokes gambling
    owner "Entain plc"
    source unverified
    domain ladbrokes.com
    domain ladbrokes.be
    domain ladbrokes.com.au
    test www.ladbrokes.com

application leo-vegas 22517 LeoVegas gambling
    owner "LeoVegas AB"
    source unverified
    domain leovegas.com
    domain leovegas.de
    domain leovegas.es
    domain leovegas.it
    test www.leovegas.com

application liga-stavok 22518 Liga-Stavok gambling
    source unverified
    domain ligastavok.ru
    test www.ligastavok.ru

application loterias-caixa 22519 Loterias-Caixa gambling
    source unverified
    domain loteriasonline.caixa.gov.br
    test www.loteriasonline.caixa.gov.br

application loterias-spain 22520 Loterias-y-Apuestas gambling
    source unverified
    domain loteriasyapuestas.es
    test www.loteriasyapuestas.es

application loto-quebec 22521 Loto-Quebec gambling
    source unverified
    domain lotoquebec.com
    domain espacejeux.com
    test www.lotoquebec.com

application lotterywest 22522 Lotterywest gambling
    source unverified
    domain lotterywest.wa.gov.au
    test lotterywest.wa.gov.au

application lotto-de 22523 Lotto gambling
    owner "Deutscher Lotto- und Totoblock"
    source unverified
    domain lotto.de
    domain westlotto.de
    domain lotto-bayern.de
    domain lotto-bw.de
    domain lotto-hessen.de
    test www.lotto.de

application lotto-nz 22524 Lotto-NZ gambling
    source unverified
    domain mylotto.co.nz
    test www.mylotto.co.nz

application lotto24 22525 Lotto24 gambling
    owner "ZEAL Network"
    source unverified
    domain lotto24.de
    domain tipp24.com
    domain tipp24.de
    domain zealnetwork.de
    test www.lotto24.de

application lottoland 22526 Lottoland gambling
    source unverified
    domain lottoland.com
    domain lottoland.co.uk
    domain lottoland.at
    test www.lottoland.com

application lottomatica 22527 Lottomatica gambling
    source unverified
    domain lottomatica.it
    domain goldbet.it
    domain betflag.it
    test www.lottomatica.it

application luckia 22528 Luckia gambling
    source unverified
    domain luckia.es
    test www.luckia.es

application marathonbet 22529 Marathonbet gambling
    source unverified
    domain marathonbet.com
    domain marathonbet.ru
    domain marathonbet.es
    domain marathonbet.it
    test www.marathonbet.com

application mecca-bingo 22530 Mecca-Bingo gambling
    owner "Rank Group"
    source unverified
    domain meccabingo.com
    domain grosvenorcasinos.com
    test www.meccabingo.com

application melbet 22531 Melbet gambling
    source unverified
    domain melbet.com
    domain melbet.ru
    test www.melbet.com

application meridianbet 22532 Meridianbet gambling
    source unverified
    domain meridianbet.rs
    domain meridianbet.com
    test www.meridianbet.rs

application milli-piyango 22533 Milli-Piyango gambling
    source unverified
    domain millipiyangoonline.com
    test www.millipiyangoonline.com

application misli 22534 Misli gambling
    source unverified
    domain misli.com
    test www.misli.com

application mostbet 22535 Mostbet gambling
    source unverified
    domain mostbet.com
    test www.mostbet.com

application mozzart 22536 Mozzart gambling
    source unverified
    domain mozzartbet.com
    test www.mozzartbet.com

application mr-green 22537 Mr-Green gambling
    owner "evoke plc"
    source unverified
    domain mrgreen.com
    test www.mrgreen.com

application my11circle 22538 My11Circle gambling
    owner "Games24x7"
    source unverified
    domain my11circle.com
    domain rummycircle.com
    domain games24x7.com
    test www.my11circle.com

application mybookie 22539 MyBookie gambling
    source unverified
    domain mybookie.ag
    test www.mybookie.ag

application national-lottery-uk 22540 National-Lottery-UK gambling
    owner "Allwyn"
    source unverified
    domain national-lottery.co.uk
    test www.national-lottery.co.uk

application national-lottery-za 22541 National-Lottery-ZA gambling
    source unverified
    domain nationallottery.co.za
    test www.nationallottery.co.za

application nederlandse-loterij 22542 Nederlandse-Loterij gambling
    source unverified
    domain nederlandseloterij.nl
    domain toto.nl
    test www.nederlandseloterij.nl

application neds 22543 Neds gambling
    owner "Entain plc"
    source unverified
    domain neds.com.au
    test www.neds.com.au

application nesine 22544 Nesine gambling
    source unverified
    domain nesine.com
    test www.nesine.com

application netkeiba 22545 netkeiba gambling
    source unverified
    domain netkeiba.com
    test www.netkeiba.com

application nordic-bet 22546 NordicBet gambling
    owner "Betsson AB"
    source unverified
    domain nordicbet.com
    test www.nordicbet.com

application norsk-tipping 22547 Norsk-Tipping gambling
    source unverified
    domain norsk-tipping.no
    test www.norsk-tipping.no

application novibet 22548 Novibet gambling
    source unverified
    domain novibet.gr
    domain novibet.com
    domain novibet.bet.br
    test www.novibet.gr

application oddschecker 22549 Oddschecker gambling
    source unverified
    domain oddschecker.com
    test www.oddschecker.com

application oddset 22550 ODDSET gambling
    source unverified
    domain oddset.de
    test www.oddset.de

application oley 22551 Oley gambling
    source unverified
    domain oley.com
    test www.oley.com

application olg 22552 OLG gambling
    source unverified
    domain olg.ca
    test www.olg.ca

application one-eight-eight-bet 22553 188BET gambling
    source unverified
    domain 188bet.com
    test www.188bet.com

application one-x-bet 22554 1xBet gambling
    source unverified
    domain 1xbet.com
    domain 1xstavka.ru
    test www.1xbet.com

application opap 22555 OPAP gambling
    source unverified
    domain opap.gr
    domain pamestoixima.gr
    test www.opap.gr

application paddy-power 22556 Paddy-Power gambling
    owner "Flutter Entertainment"
    source unverified
    domain paddypower.com
    test www.paddypower.com

application parimatch 22557 Parimatch gambling
    source unverified
    domain parimatch.com
    domain pari.ru
    test www.parimatch.com

application party-poker 22558 partypoker gambling
    owner "Entain plc"
    source unverified
    domain partypoker.com
    domain partycasino.com
    test www.partypoker.com

application pinnacle 22559 Pinnacle gambling
    source unverified
    domain pinnacle.com
    domain ps3838.com
    test www.pinnacle.com

application pixbet 22560 Pixbet gambling
    source unverified
    domain pixbet.com
    domain pix.bet.br
    test www.pixbet.com

application planetwin365 22561 planetwin365 gambling
    source unverified
    domain planetwin365.it
    test www.planetwin365.it

application playn-go 22562 PlaynGO gambling
    source unverified
    domain playngo.com
    domain playngonetwork.com
    test www.playngo.com

application playtech 22563 Playtech gambling
    source unverified
    domain playtech.com
    test www.playtech.com

application pmu 22564 PMU gambling
    source unverified
    domain pmu.fr
    test www.pmu.fr

application pointsbet 22565 PointsBet gambling
    source unverified
    domain pointsbet.com
    domain pointsbet.com.au
    test www.pointsbet.com

application poker-stars 22566 PokerStars gambling
    owner "Flutter Entertainment"
    source unverified
    domain pokerstars.com
    domain pokerstars.eu
    domain pokerstars.net
    domain pokerstars.de
    domain pokerstars.fr
    domain pokerstars.es
    domain pokerstars.it
    domain pokerstars.uk
    domain pokerstars.dk
    domain pokerstars.se
    domain pokerstars.ro
    domain pokerstars.pt
    test www.pokerstars.com

application pokerbaazi 22567 PokerBaazi gambling
    source unverified
    domain pokerbaazi.com
    test www.pokerbaazi.com

application powerball 22568 Powerball gambling
    source unverified
    domain powerball.com
    test www.powerball.com

application pragmatic-play 22569 Pragmatic-Play gambling
    source unverified
    domain pragmaticplay.com
    domain pragmaticplay.net
    test www.pragmaticplay.com

application prize-picks 22570 PrizePicks gambling
    source unverified
    domain prizepicks.com
    test www.prizepicks.com

application rollbit 22571 Rollbit gambling
    source unverified
    domain rollbit.com
    test www.rollbit.com

application roobet 22572 Roobet gambling
    source unverified
    domain roobet.com
    test www.roobet.com

application sazka 22573 Sazka gambling
    source unverified
    domain sazka.cz
    test www.sazka.cz

application sbobet 22574 SBOBET gambling
    source unverified
    domain sbobet.com
    test www.sbobet.com

application singapore-pools 22575 Singapore-Pools gambling
    source unverified
    domain singaporepools.com.sg
    test www.singaporepools.com.sg

application sisal 22576 Sisal gambling
    owner "Flutter Entertainment"
    source unverified
    domain sisal.it
    domain snai.it
    test www.sisal.it

application sky-bet 22577 Sky-Bet gambling
    owner "Flutter Entertainment"
    source unverified
    domain skybet.com
    domain skyvegas.com
    domain skypoker.com
    domain skybingo.com
    domain skycasino.com
    test www.skybet.com

application sportingbet 22578 Sportingbet gambling
    owner "Entain plc"
    source unverified
    domain sportingbet.com
    domain sportingbet.bet.br
    test www.sportingbet.com

application sportium 22579 Sportium gambling
    source unverified
    domain sportium.es
    test www.sportium.es

application sportpesa 22580 SportPesa gambling
    source unverified
    domain sportpesa.com
    test www.sportpesa.com

application sportsbet-au 22581 Sportsbet gambling
    owner "Flutter Entertainment"
    source unverified
    domain sportsbet.com.au
    test www.sportsbet.com.au

application sportybet 22582 SportyBet gambling
    source unverified
    domain sportybet.com
    test www.sportybet.com

application stake 22583 Stake gambling
    owner "Easygo"
    source unverified
    domain stake.com
    domain stake.us
    test www.stake.com

application stoiximan 22584 Stoiximan gambling
    owner "Kaizen Gaming"
    source unverified
    domain stoiximan.gr
    domain stoiximan.com.cy
    test www.stoiximan.gr

application stoloto 22585 Stoloto gambling
    source unverified
    domain stoloto.ru
    test www.stoloto.ru

application sts 22586 STS gambling
    owner "Entain plc"
    source unverified
    domain sts.pl
    test www.sts.pl

application superbet 22587 Superbet gambling
    source unverified
    domain superbet.pl
    domain superbet.ro
    domain superbet.rs
    domain superbet.bet.br
    test www.superbet.pl

application svenska-spel 22588 Svenska-Spel gambling
    source unverified
    domain svenskaspel.se
    test www.svenskaspel.se

application swisslos 22589 Swisslos gambling
    source unverified
    domain swisslos.ch
    domain loro.ch
    test www.swisslos.ch

application szerencsejatek 22590 Szerencsejatek gambling
    source unverified
    domain szerencsejatek.hu
    domain tippmixpro.hu
    domain tippmix.hu
    test www.szerencsejatek.hu

application tab-au 22591 TAB gambling
    owner "Tabcorp"
    source unverified
    domain tab.com.au
    domain tabcorp.com.au
    test www.tab.com.au

application tab-nz 22592 TAB-NZ gambling
    source unverified
    domain tab.co.nz
    test www.tab.co.nz

application the-lott 22593 The-Lott gambling
    owner "The Lottery Corporation"
    source unverified
    domain thelott.com
    domain tatts.com
    test www.thelott.com

application thirty-two-red 22594 32Red gambling
    owner "Kindred Group"
    source unverified
    domain 32red.com
    test www.32red.com

application tipico 22595 Tipico gambling
    owner "Tipico Group"
    source unverified
    domain tipico.de
    domain tipico.com
    domain tipico.at
    test www.tipico.de

application tipsport 22596 Tipsport gambling
    source unverified
    domain tipsport.cz
    domain tipsport.sk
    domain chance.cz
    test www.tipsport.cz

application tombola 22597 tombola gambling
    owner "Flutter Entertainment"
    source unverified
    domain tombola.co.uk
    domain tombola.es
    domain tombola.it
    test www.tombola.co.uk

application totalizator 22598 Lotto-PL gambling
    owner "Totalizator Sportowy"
    source unverified
    domain lotto.pl
    domain totalcasino.pl
    test www.lotto.pl

application tuttur 22599 Tuttur gambling
    source unverified
    domain tuttur.com
    test www.tuttur.com

application twelve-bet 22600 12BET gambling
    source unverified
    domain 12bet.com
    test www.12bet.com

application twinspires 22601 TwinSpires gambling
    owner "Churchill Downs"
    source unverified
    domain twinspires.com
    test www.twinspires.com

application underdog 22602 Underdog gambling
    source unverified
    domain underdogfantasy.com
    domain underdogsports.com
    test www.underdogfantasy.com

application unibet 22603 Unibet gambling
    owner "Kindred Group"
    source unverified
    domain unibet.com
    domain unibet.co.uk
    domain unibet.fr
    domain unibet.it
    domain unibet.be
    domain unibet.nl
    domain unibet.se
    domain unibet.dk
    domain unibet.ro
    domain unibet.com.au
    domain unibet.ee
    test www.unibet.com

application veikkaus 22604 Veikkaus gambling
    source unverified
    domain veikkaus.fi
    test www.veikkaus.fi

application william-hill 22605 William-Hill gambling
    owner "evoke plc"
    source unverified
    domain williamhill.com
    domain williamhill.es
    domain williamhill.it
    test www.williamhill.com

application win2day 22606 win2day gambling
    owner "Österreichische Lotterien"
    source unverified
    domain win2day.at
    domain lotterien.at
    test www.win2day.at

application winamax 22607 Winamax gambling
    source unverified
    domain winamax.fr
    domain winamax.es
    domain winamax.de
    test www.winamax.fr

application winline 22608 Winline gambling
    source unverified
    domain winline.ru
    test www.winline.ru

application wsop 22609 WSOP gambling
    source unverified
    domain wsop.com
    test www.wsop.com

application zebet 22610 ZEbet gambling
    source unverified
    domain zebet.fr
    test www.zebet.fr
