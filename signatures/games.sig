# Games: shops and launchers, consoles, publishers, titles with servers of their own, cloud gaming.
# SPDX-License-Identifier: MIT

application activision 20094 Activision games
    owner "Activision Publishing, Inc."
    source list v2fly/domain-list-community@311288ac7d9966559ec919e00eef47c99afb283a data/activision
    domain activision.com
    domain callofduty.com
    domain demonware.net
    domain activisionblizzard.com
    domain crashbandicoot.com
    domain tonyhawk.com
    domain tonyhawkthegame.com
    domain sekirothegame.com
    domain codm.com
    domain =cod-assets.cdn.callofduty.com.edgesuite.net
    protocol activision
    test www.callofduty.com
    test prod.uno.demonware.net

application addicting-games 22611 Addicting-Games games
    source unverified
    domain addictinggames.com
    domain shockwave.com
    test www.addictinggames.com

application agame 22612 Agame games
    owner "Azerion"
    source unverified
    domain agame.com
    domain spielaffe.de
    domain jetztspielen.de
    domain spel.nl
    domain spelletjes.nl
    domain games.co.uk
    domain jeux.fr
    domain girlsgogames.com
    domain azerion.com
    domain gamedistribution.com
    test www.agame.com

application agar-io 22613 Agar-io games
    owner "Miniclip Group"
    source unverified
    domain agar.io
    test agar.io

application air-gpu 22614 airgpu games
    source unverified
    domain airgpu.com
    test www.airgpu.com

application ali-games 22615 Lingxi-Games games
    owner "Alibaba Group"
    source unverified
    domain lingxigames.com
    domain 9game.cn
    test www.9game.cn

application allkeyshop 22616 AllKeyShop games
    source unverified
    domain allkeyshop.com
    test www.allkeyshop.com

application amazon-games 22617 Amazon-Games games
    owner "Amazon.com, Inc."
    source unverified
    domain amazongames.com
    domain newworld.com
    domain playlostark.com
    test www.amazongames.com

application amazon-luna 22618 Amazon-Luna games
    owner "Amazon.com, Inc."
    source unverified
    domain luna.amazon.com
    domain luna.amazon.de
    domain luna.amazon.co.uk
    domain luna.amazon.fr
    domain luna.amazon.es
    domain luna.amazon.it
    domain luna.amazon.ca
    test luna.amazon.com

application among-us 22619 Innersloth games
    owner "Innersloth LLC"
    source unverified
    domain innersloth.com
    domain among.us
    test among.us

application antstream 22620 Antstream games
    source unverified
    domain antstream.com
    test www.antstream.com

application arena-net 22621 ArenaNet games
    owner "ArenaNet, LLC"
    source list uklans/cache-domains@0b2e4c75f1c5d5a6f8e224ab178cd14db167e504 arenanet.txt
    domain arenanetworks.com
    domain arena.net
    domain guildwars2.com
    domain guildwars.com
    domain ncplatform.net
    test assetcdn.101.arenanetworks.com

application armor-games 22622 Armor-Games games
    source unverified
    domain armorgames.com
    test www.armorgames.com

application asiasoft 22623 Playpark games
    owner "Asphere"
    source unverified
    domain playpark.com
    domain asiasoft.net
    test www.playpark.com

application astrum 22624 Astrum games
    owner "Astrum Entertainment"
    source list uklans/cache-domains@f0a7c260138fdcc715cfbeabd568b3764b0f4ab1 astrum.txt
    domain astrum-entertainment.ru
    domain astrum.ru
    test cdn.astrum-entertainment.ru

application aternos 22625 Aternos games
    owner "Aternos GmbH"
    source unverified
    domain aternos.org
    domain aternos.me
    domain exaroton.com
    domain exaroton.me
    test www.aternos.org

application azur-games 22626 Azur-Games games
    source unverified
    domain azurgames.com
    test www.azurgames.com

application bandai-namco 22627 Bandai-Namco games
    owner "Bandai Namco Holdings Inc."
    source unverified
    domain bandainamcoent.com
    domain bandainamcoent.eu
    domain bandainamcoent.co.jp
    domain bandainamcoid.com
    domain bandainamco-ol.co.jp
    domain bandainamcoent.asia
    domain bn-ent.net
    test www.bandainamcoent.com

application battle-net 20091 Battle-net games
    owner "Blizzard Entertainment, Inc."
    source list v2fly/domain-list-community@4756811afc790d7aa9544912bee1049b76c96e60 data/blizzard
    domain battle.net
    domain blizzard.com
    domain blizzard.cn
    domain blizzardgearstore.com
    domain blz-contentstack.com
    domain blzstatic.cn
    domain battlenet.com.cn
    domain diablo3.com
    domain diabloimmortal.com
    domain firesidegatherings.com
    domain playhearthstone.com
    domain heroesofthestorm.com
    domain playoverwatch.com
    domain starcraft.com
    domain starcraft2.com
    domain playwarcraft3.com
    domain worldofwarcraft.com
    domain wowchina.com
    domain bnet.163.com
    domain =blizzard.nefficient.co.kr
    domain =blzddist1-a.akamaihd.net
    domain =blzddist2-a.akamaihd.net
    domain =blzddist3-a.akamaihd.net
    domain =blzddist4-a.akamaihd.net
    domain =blzddistkr1-a.akamaihd.net
    domain =bnetcmsus-a.akamaihd.net
    domain =bnetproduct-a.akamaihd.net
    domain =bnetshopus.akamaized.net
    domain =blizzcon-a.akamaihd.net
    domain =blzmedia-a.akamaihd.net
    domain =blznav.akamaized.net
    domain =blizzard.vo.llnwd.net
    domain =dist.blizzard.com.edgesuite.net
    test eu.actual.battle.net
    test level3.blizzard.com
    test eu.patch.battle.net
    test blzddist1-a.akamaihd.net

application battleye 22628 BattlEye games
    owner "BattlEye Innovations e.K."
    source unverified
    domain battleye.com
    test be1.battleye.com

application bethesda 22629 Bethesda games
    owner "ZeniMax Media Inc."
    source list v2fly/domain-list-community@ce47a538c7da5342feba25d05b1afa512d12f07b data/bethesda
    domain bethesda.net
    domain bethsoft.com
    domain bethesdagamestudios.com
    domain zenimax.com
    domain zenimaxonline.com
    domain doom.com
    domain elderscrolls.com
    domain fallout.com
    test bethesda.net

application big-fish 22630 Big-Fish-Games games
    owner "Big Fish Games, Inc."
    source unverified
    domain bigfishgames.com
    test www.bigfishgames.com

application bigpoint 22631 Bigpoint games
    owner "Bigpoint GmbH"
    source unverified
    domain bigpoint.com
    domain bigpoint.net
    domain darkorbit.com
    domain farmerama.com
    domain seafight.com
    test www.bigpoint.com

application bilibili-games 22632 Bilibili-Games games
    owner "Bilibili Inc."
    source list v2fly/domain-list-community@014022510afeda44ddbec2db8358ca9732273052 data/bilibili
    domain biligame.com
    domain biligame.net
    domain bilibiligame.net
    test www.biligame.com

application blacknut 22633 Blacknut games
    source unverified
    domain blacknut.com
    test www.blacknut.com

application board-game-arena 22634 Board-Game-Arena games
    owner "Asmodee"
    source unverified
    domain boardgamearena.com
    domain boardgamearena.net
    test en.boardgamearena.com

application bohemia 22635 Bohemia-Interactive games
    owner "Bohemia Interactive a.s."
    source list v2fly/domain-list-community@2a7a832ed2426733de34e02cb80935c19c6252ef data/bohemia
    domain bohemia.net
    domain bistudio.com
    domain armaplatform.com
    domain makearmanotwar.com
    domain silicagame.com
    domain vigorgame.com
    domain dayz.com
    domain arma3.com
    test www.bohemia.net

application boosteroid 22636 Boosteroid games
    source unverified
    domain boosteroid.com
    test www.boosteroid.com

application buddy-board-games 22637 Buddy-Board-Games games
    source unverified
    domain buddyboardgames.com
    test www.buddyboardgames.com

application bungie 22638 Bungie games
    owner "Bungie, Inc."
    source unverified
    domain bungie.net
    domain bungie.com
    domain destinythegame.com
    test www.bungie.net

application bushiroad 22639 Bushiroad games
    source unverified
    domain bushiroad.com
    test www.bushiroad.com

application capcom 22640 Capcom games
    owner "Capcom Co., Ltd."
    source unverified
    domain capcom.com
    domain capcom.co.jp
    domain capcom-games.com
    domain capcomusa.com
    domain monsterhunter.com
    domain streetfighter.com
    domain capcomprotour.com
    test www.capcom.com

application cd-projekt-red 22641 CD-PROJEKT-RED games
    owner "CD PROJEKT S.A."
    source unverified
    domain cdprojektred.com
    domain cdprojekt.com
    domain cyberpunk.net
    domain thewitcher.com
    domain playgwent.com
    test www.cdprojektred.com

application cdkeys 22642 CDKeys games
    source unverified
    domain cdkeys.com
    domain loaded.com
    test www.cdkeys.com

application century-games 22643 Century-Games games
    source unverified
    domain centurygames.com
    domain centurygame.com
    test www.centurygames.com

application challengermode 22644 Challengermode games
    source unverified
    domain challengermode.com
    test www.challengermode.com

application changyou 22645 Changyou games
    owner "Sohu.com"
    source list v2fly/domain-list-community@01ea6726b2c82d8dcd0d71ec852729b04628606a data/category-games-cn
    domain changyou.com
    domain cy.com
    test www.changyou.com

application chess-com 22646 Chess-com games
    owner "Chess.com, LLC"
    source unverified
    domain chess.com
    domain chesscomfiles.com
    domain chess24.com
    domain chessable.com
    test www.chess.com

application codashop 22647 Codashop games
    owner "Coda Payments"
    source unverified
    domain codashop.com
    domain codapayments.com
    test www.codashop.com

application colopl 22648 COLOPL games
    source unverified
    domain colopl.jp
    domain colopl.co.jp
    test www.colopl.jp

application com2us 22649 Com2uS games
    owner "Com2uS Holdings"
    source unverified
    domain com2us.com
    domain com2us.net
    domain withhive.com
    domain qpyou.cn
    domain gamevil.com
    test www.withhive.com

application coolmath-games 22650 Coolmath-Games games
    source unverified
    domain coolmathgames.com
    domain coolmath.com
    test www.coolmathgames.com

application crazy-games 22651 CrazyGames games
    owner "Maxflow BV"
    source unverified
    domain crazygames.com
    domain crazygames.fr
    domain 1001juegos.com
    test www.crazygames.com

application cryptic 22652 Cryptic-Studios games
    owner "Cryptic Studios"
    source list uklans/cache-domains@523ba0cb20fe583f4541700aa68318a7e580d1c9 neverwinter.txt
    domain crypticstudios.com
    domain arcgames.com
    domain playneverwinter.com
    domain playstartrekonline.com
    test level3.nwhttppatch.crypticstudios.com

application curse-forge 22653 CurseForge games
    owner "Overwolf Ltd."
    source list v2fly/domain-list-community@9f394d0f1e69764f76f09730cb9cc9e5da734094 data/curseforge
    domain curseforge.com
    domain forgecdn.net
    test edge.forgecdn.net

application cygames 22654 Cygames games
    owner "Cygames, Inc."
    source list v2fly/domain-list-community@0f27b79b1540e7c7015822fbb4f02644af3aac74 data/cygames
    domain cygames.jp
    domain cygames.co.jp
    domain granbluefantasy.jp
    domain shadowverse.com
    domain umamusume.jp
    domain umamusume.com
    domain dragalialost.com
    domain priconne-redive.jp
    test www.cygames.co.jp
    test game.granbluefantasy.jp

application daybreak 22655 Daybreak games
    owner "Daybreak Game Company LLC"
    source list uklans/cache-domains@0b2e4c75f1c5d5a6f8e224ab178cd14db167e504 daybreak.txt
    domain daybreakgames.com
    domain everquest.com
    domain everquest2.com
    domain planetside2.com
    domain dcuniverseonline.com
    domain lotro.com
    domain ddo.com
    domain standingstonegames.com
    test manifest.patch.daybreakgames.com

application dead-by-daylight 22656 Dead-by-Daylight games
    owner "Behaviour Interactive Inc."
    source unverified
    domain deadbydaylight.com
    domain bhvr.com
    domain bhvrdbd.com
    domain bhvronline.com
    test prod.bhvrdbd.com

application deep-silver 22657 PLAION games
    owner "PLAION GmbH"
    source unverified
    domain plaion.com
    domain deepsilver.com
    domain deadisland.com
    test www.plaion.com

application dena 22658 Mobage games
    owner "DeNA Co., Ltd."
    source unverified
    domain mobage.jp
    domain mbga.jp
    domain dena.com
    domain dena.jp
    test www.mobage.jp

application devolver 22659 Devolver-Digital games
    source unverified
    domain devolverdigital.com
    test www.devolverdigital.com

application dmm-games 22660 DMM-Games games
    owner "DMM.com LLC"
    source unverified
    domain games.dmm.com
    test games.dmm.com

application dnd-beyond 22661 D-and-D-Beyond games
    owner "Wizards of the Coast LLC"
    source unverified
    domain dndbeyond.com
    test www.dndbeyond.com

application dotabuff 22662 Dotabuff games
    source unverified
    domain dotabuff.com
    domain opendota.com
    domain stratz.com
    test www.dotabuff.com

application dream-games 22663 Dream-Games games
    source unverified
    domain dreamgames.com
    test www.dreamgames.com

application easy-anti-cheat 22664 Easy-Anti-Cheat games
    owner "Epic Games, Inc."
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/epicgames
    domain easyanticheat.net
    domain easy.ac
    domain eac-cdn.com
    domain eac-prod.on.epicgames.com
    test modules-cdn.eac-prod.on.epicgames.com
    test download-alt.easyanticheat.net

application egosoft 22665 Egosoft games
    source unverified
    domain egosoft.com
    test www.egosoft.com

application elder-scrolls-online 22666 Elder-Scrolls-Online games
    owner "ZeniMax Online Studios LLC"
    source list uklans/cache-domains@bd81c43d56c5cee1ecad3c6112e5a454ec937137 teso.txt
    domain elderscrollsonline.com
    test live.patcher.elderscrollsonline.com

application electronic-arts 20092 Electronic-Arts games
    owner "Electronic Arts Inc."
    source list v2fly/domain-list-community@36502b1c518a8d8f27574ad04293d8f535fb3a11 data/ea
    domain ea.com
    domain origin.com
    domain eaplay.com
    domain eaaccess.com
    domain eamobile.com
    domain eanordic.com
    domain eakorea.co.kr
    domain eacodigos.com
    domain eacashcard.com
    domain ea-anz-press.com
    domain easports.com
    domain easports.jp
    domain easportsactive.com
    domain easportsactiveonline.com
    domain easportsfootball.com
    domain easportsfootballclub.com
    domain easportsmma.com
    domain easportsworld.com
    domain electronicarts.com
    domain electronicarts.fr
    domain tnt-ea.com
    domain apexlegends.com
    domain playapex.com
    domain projectapex.com
    domain anthemgame.com
    domain anthemthegame.com
    domain battlefield.com
    domain battlefield1943.com
    domain battlefield3.com
    domain battlefield4.com
    domain battlefield5.com
    domain battlefieldheroes.com
    domain battlefieldv.com
    domain battlefieldbadcompany2.com
    domain battlefront2.com
    domain battlefrontii.com
    domain battlelog.com
    domain bejeweledstars.com
    domain bioware.com
    domain biowarestore.com
    domain blackboxgames.com
    domain camelotherald.com
    domain camelotherald.net
    domain capitalgames.com
    domain chillingo.com
    domain cncrivals.com
    domain commandandconquer.com
    domain darkageofcamelot.com
    domain dawngate.com
    domain deadspacegame.com
    domain dice.se
    domain dragonage.com
    domain dragonagekeep.com
    domain dungeonkeeper.com
    domain eablackbox.com
    domain eamirrorsedge.com
    domain eamythic.com
    domain eamythic.net
    domain fifastreet.com
    domain frostbite.com
    domain futpromos.com
    domain futunited.com
    domain ghostgames.com
    domain heroesofdragonage.com
    domain hutpromos.com
    domain industrialtoys.com
    domain maddenchampionship.com
    domain maddenrewards.com
    domain maddenseason.info
    domain maddenseason.net
    domain maddenseason.org
    domain masseffect.com
    domain masseffectarchives.com
    domain maxis.com
    domain mirrorsedge.com
    domain mirrorsedge.net
    domain mysims.com
    domain mysimsracing.com
    domain mythicentertainment.com
    domain mythicgames.com
    domain needforspeed.com
    domain nfsworld.com
    domain plantsvszombies2.com
    domain play4free.com
    domain pogo.com
    domain pogobeta.com
    domain popcap.com
    domain pvzgw2.com
    domain pvzheroes.com
    domain seaofsolitude.com
    domain simcity.com
    domain simcity-buildit.com
    domain skate2.com
    domain speedhunters.com
    domain spore.com
    domain ssx3.com
    domain starwarsbattlefront.com
    domain starwarsbattlefront2.com
    domain starwarsfallenorder.com
    domain starwarsjedifallenorder.com
    domain starwarstheoldrepublic.com
    domain swtor.com
    domain swtor.net
    domain teamneedforspeed.com
    domain thesims.com
    domain thesims3.com
    domain thesims4.com
    domain thesimssocial.com
    domain tiberiumalliances.com
    domain tiburon.com
    domain titanfall.com
    domain ultimaforever.com
    domain ultimaonline.com
    domain unravel2.com
    domain unraveltwo.com
    domain uo.com
    domain uoherald.com
    domain visceralgames.com
    domain xdsummit.com
    domain yogify.com
    domain =eaassets-a.akamaihd.net
    domain =origin-a.akamaihd.net
    test www.ea.com
    test accounts.ea.com
    test cdn-patch.swtor.com
    test origin-a.akamaihd.net

application embark 22667 Embark-Studios games
    owner "Embark Studios AB"
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/embark
    domain arcraiders.com
    domain embark-studios.com
    domain embark.games
    domain reachthefinals.com
    test www.reachthefinals.com

application eneba 22668 Eneba games
    source unverified
    domain eneba.com
    test www.eneba.com

application epic-games 20088 Epic-Games games
    owner "Epic Games, Inc."
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/epicgames
    domain epicgames.com
    domain epicgames.dev
    domain epicgamescdn.com
    domain unrealengine.com
    domain fortnite.com
    domain battlebreakers.com
    domain paragon.com
    domain playparagon.com
    domain roborecall.com
    domain shadowcomplex.com
    domain spyjinx.com
    domain unrealtournament.com
    domain fab.com
    domain artstation.com
    domain rocketleague.com
    domain psyonix.com
    domain fallguys.com
    domain quixel.com
    domain twinmotion.com
    domain metahuman.com
    domain =epicgames-download1.akamaized.net
    test store.epicgames.com
    test download.epicgames.com
    test datarouter.ol.epicgames.com

application escape-from-tarkov 22669 Escape-from-Tarkov games
    owner "Battlestate Games"
    source list v2fly/domain-list-community@03b9232c5dd2cf3a1bcbf2a8e23ad65d051dfb8b data/escapefromtarkov
    domain escapefromtarkov.com
    domain tarkov.com
    domain eft-store.com
    domain battlestategames.com
    domain =cl-453343cd.gcdn.co
    test prod.escapefromtarkov.com

application esl 22670 ESL games
    owner "ESL FACEIT Group"
    source unverified
    domain eslgaming.com
    domain eslfaceitgroup.com
    domain esea.net
    domain dreamhack.com
    test play.eslgaming.com

application esportal 22671 Esportal games
    source unverified
    domain esportal.com
    test www.esportal.com

application eve-online 22672 EVE-Online games
    owner "CCP ehf."
    source unverified
    domain eveonline.com
    domain ccpgames.com
    domain evetech.net
    test esi.evetech.net
    test launcher.eveonline.com

application faceit 22673 FACEIT games
    owner "ESL FACEIT Group"
    source list v2fly/domain-list-community@3f7b63c9234a7d21be9df6514728023f18f598ff data/faceit
    domain faceit.com
    domain faceit-cdn.net
    test www.faceit.com

application facepunch 22674 Facepunch games
    owner "Facepunch Studios Ltd"
    source unverified
    domain facepunch.com
    domain playrust.com
    domain sbox.game
    test files.facepunch.com

application factorio 22675 Factorio games
    owner "Wube Software Ltd."
    source unverified
    domain factorio.com
    test www.factorio.com

application fanatical 22676 Fanatical games
    source list v2fly/domain-list-community@03fa20dc851bec8d4d71ff5a9906145efc10569a data/category-games-!cn
    domain fanatical.com
    test www.fanatical.com

application fate-grand-order 22677 Fate-Grand-Order games
    owner "LASENGLE"
    source unverified
    domain fate-go.jp
    domain fate-go.us
    test www.fate-go.jp

application final-fantasy-xiv 22678 Final-Fantasy-XIV games
    owner "Square Enix Co., Ltd."
    source list uklans/cache-domains@11d1f53d4eeebbdfe51b310f919c9f0245bf7142 ffxiv.txt
    domain finalfantasyxiv.com
    domain ffxiv.com
    domain =patch-bootver.ffxiv.com.edgesuite.net
    test patch-dl.ffxiv.com
    test img.finalfantasyxiv.com
    test neolobby02.ffxiv.com

application fivem 22679 FiveM games
    owner "Cfx.re"
    source unverified
    domain fivem.net
    domain cfx.re
    domain redm.net
    test runtime.fivem.net

application focus 22680 Focus-Entertainment games
    source unverified
    domain focus-entmt.com
    domain focus-home.com
    test www.focus-entmt.com

application four-game 22681 4game games
    owner "Innova"
    source list uklans/cache-domains@f0a7c260138fdcc715cfbeabd568b3764b0f4ab1 fourgame.txt
    domain 4game.com
    domain 4game.ru
    test launcher.eu.4game.com

application four-three-nine-nine 22682 4399 games
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/4399
    domain 4399.com
    domain 4399.cn
    domain 4399.net
    domain 4399api.com
    domain 4399api.net
    domain 4399youxi.com
    domain 4399er.com
    domain 4399sj.com
    domain 4399youpai.com
    domain img4399.com
    domain my4399.com
    domain me4399.com
    domain 5054399.com
    domain 5054399.net
    domain 3839.com
    domain 3839img.com
    domain 3839app.com
    domain 3839pic.com
    domain 3839video.com
    domain 3839vc.com
    domain 3304399.com
    domain 3304399.net
    domain youba.com
    test www.4399.com

application free-fire 22683 Free-Fire games
    owner "Garena International"
    source list uklans/cache-domains@224e37e84ed82d451b8fcbaec9ae8b8979315632 gameloop.txt
    domain freefiremobile.com
    domain =dl.castle.freefiremobile.com.akamaized.net
    test dl.castle.freefiremobile.com

application frontier-developments 22684 Frontier games
    owner "Frontier Developments plc"
    source list uklans/cache-domains@0b2e4c75f1c5d5a6f8e224ab178cd14db167e504 frontier.txt
    domain zaonce.net
    domain frontier.co.uk
    domain frontierstore.net
    domain elitedangerous.com
    test cdn.zaonce.net

application funplus 22685 FunPlus games
    source unverified
    domain funplus.com
    domain funplusgame.com
    domain kingsgroupgames.com
    test www.funplus.com

application g2a 22686 G2A games
    owner "G2A.COM Limited"
    source unverified
    domain g2a.com
    domain g2a.co
    test www.g2a.com

application gaia-online 22687 Gaia-Online games
    source unverified
    domain gaiaonline.com
    test www.gaiaonline.com

application gaijin 22688 Gaijin games
    owner "Gaijin Network Ltd"
    source list v2fly/domain-list-community@7f157a8b18f40fbfc2edc3a6e71a8598da246327 data/gaijin
    domain gaijin.net
    domain gaijinent.com
    domain warthunder.com
    domain crossout.net
    domain crsed.net
    domain enlisted.net
    domain star-conflict.com
    domain wtmobile.com
    domain acesofthunder.net
    domain activematter.game
    domain artstorm.com
    domain cubicodyssey.game
    domain modernwarships.com
    protocol gaijinentertainment
    test warthunder.com
    test yupmaster.gaijinent.com

application gamania 22689 Gamania games
    owner "Gamania"
    source unverified
    domain gamania.com
    domain beanfun.com
    test tw.beanfun.com

application game-banana 22690 GameBanana games
    source list v2fly/domain-list-community@03fa20dc851bec8d4d71ff5a9906145efc10569a data/category-games-!cn
    domain gamebanana.com
    test www.gamebanana.com

application game-jolt 22691 Game-Jolt games
    source unverified
    domain gamejolt.com
    domain gamejolt.net
    test www.gamejolt.com

application gameforge 22692 Gameforge games
    owner "Gameforge AG"
    source unverified
    domain gameforge.com
    domain gameforge.de
    domain ogame.org
    domain ikariam.com
    domain 4story.com
    test gameforge.com

application gameloft 22693 Gameloft games
    owner "Gameloft SE"
    source unverified
    domain gameloft.com
    domain gameloft.org
    test www.gameloft.com

application gameloop 22694 GameLoop games
    owner "Tencent Holdings Ltd."
    source list v2fly/domain-list-community@30cb90e624b959b64eeccc20c730982597a59205 data/tencent-games
    domain gameloop.com
    domain gameloop.fun
    domain gameloop.mobi
    test www.gameloop.com

application gamesplanet 22695 Gamesplanet games
    source unverified
    domain gamesplanet.com
    test www.gamesplanet.com

application gamigo 22696 gamigo games
    owner "gamigo AG"
    source unverified
    domain gamigo.com
    domain gamigo.de
    domain aeriagames.com
    domain trionworlds.com
    domain trovegame.com
    domain riftgame.com
    test www.gamigo.com

application garena 22697 Garena games
    owner "Sea Limited"
    source list v2fly/domain-list-community@2e129fa0d34dcc9ff116622615bacf5cd3c7b603 data/garena
    domain garena.com
    domain garena.co.id
    domain garena.co.th
    domain garena.live
    domain garena.my
    domain garena.ph
    domain garena.sg
    domain garena.tv
    domain garena.tw
    domain garena.vn
    domain garenanow.com
    domain seagroup.com
    domain =avatargarenanow-a.akamaihd.net
    domain =cdngarenanow-a.akamaihd.net
    domain =dlgarenanow-a.akamaihd.net
    domain =dlmobilegarena-a.akamaihd.net
    test www.garena.com

application geforce-now 20096 GeForce-Now games
    owner "NVIDIA Corporation"
    source unverified
    domain geforcenow.com
    domain nvidiagrid.net
    domain games.geforce.com
    test play.geforcenow.com
    test prod.cloudmatchbeta.nvidiagrid.net
    test-not www.nvidia.com

application geoguessr 22698 GeoGuessr games
    owner "GeoGuessr AB"
    source unverified
    domain geoguessr.com
    test www.geoguessr.com

application giants 22699 GIANTS-Software games
    owner "GIANTS Software GmbH"
    source unverified
    domain giants-software.com
    domain farming-simulator.com
    test www.giants-software.com

application gog 22700 GOG games
    owner "GOG sp. z o.o."
    source list v2fly/domain-list-community@47a0e96626cfce3ec5abc19882d54a77f991beb8 data/gog
    domain gog.com
    domain gog-statics.com
    domain =gog.qtlglb.com
    test www.gog.com
    test cdn.gog.com

application goodgame 22701 Goodgame-Studios games
    owner "Altigi GmbH"
    source unverified
    domain goodgamestudios.com
    test www.goodgamestudios.com

application gravity 22702 Gravity games
    owner "Gravity Co., Ltd."
    source unverified
    domain gravity.co.kr
    domain gnjoy.com
    domain ragnarokonline.com
    domain warpportal.com
    test www.gravity.co.kr

application green-man-gaming 22703 Green-Man-Gaming games
    source unverified
    domain greenmangaming.com
    test www.greenmangaming.com

application growtopia 22704 Growtopia games
    owner "Ubisoft Entertainment"
    source unverified
    domain growtopiagame.com
    domain growtopia1.com
    domain growtopia2.com
    test www.growtopia1.com

application gung-ho 22705 GungHo games
    owner "GungHo Online Entertainment"
    source unverified
    domain gungho.jp
    domain gungho.co.jp
    test www.gungho.jp

application habbo 22706 Habbo games
    owner "Sulake"
    source unverified
    domain habbo.com
    domain habbo.de
    domain habbo.es
    domain habbo.fr
    domain habbo.it
    domain habbo.nl
    domain habbo.fi
    domain habbo.com.br
    domain habbo.com.tr
    domain sulake.com
    test www.habbo.com

application heroic 22707 Heroic games
    source unverified
    domain heroicgameslauncher.com
    test www.heroicgameslauncher.com

application heroic-labs 22708 Heroic-Labs games
    source unverified
    domain heroiclabs.com
    domain heroiclabs.cloud
    test www.heroiclabs.com

application hi-rez 22709 Hi-Rez games
    owner "Hi-Rez Studios"
    source unverified
    domain hirezstudios.com
    domain smitegame.com
    domain paladins.com
    domain smite2.com
    test www.hirezstudios.com

application hltv 22710 HLTV games
    source unverified
    domain hltv.org
    test www.hltv.org

application hoyoverse 22711 HoYoverse games
    owner "COGNOSPHERE PTE. LTD."
    source list v2fly/domain-list-community@4ba791aec09c6cdb7e1722f73e9793ad2c84f916 data/hoyoverse
    domain hoyoverse.com
    domain hoyolab.com
    domain hoyo.link
    domain genshinimpact.com
    domain honkaiimpact3.com
    domain honkaistarrail.com
    domain n0vadesktop.com
    domain zenlesszonezero.com
    test account.hoyoverse.com
    test sdk-os-static.hoyoverse.com

application humble-bundle 22712 Humble-Bundle games
    owner "Ziff Davis"
    source list v2fly/domain-list-community@34f25080b9fef63b870fbc0e7fcd5c89a1ca864c data/humblebundle
    domain humblebundle.com
    domain =hb.imgix.net
    test www.humblebundle.com

application hypergryph 22713 Hypergryph games
    source unverified
    domain hypergryph.com
    domain gryphline.com
    domain skland.com
    domain hycdn.cn
    test ak.hycdn.cn

application hypixel 22714 Hypixel games
    owner "Hypixel Inc."
    source unverified
    domain hypixel.net
    domain hytale.com
    test mc.hypixel.net

application igg 22715 IGG games
    owner "IGG Inc."
    source unverified
    domain igg.com
    test www.igg.com

application imvu 22716 IMVU games
    owner "Together Labs"
    source unverified
    domain imvu.com
    test www.imvu.com

application indie-gala 22717 IndieGala games
    source unverified
    domain indiegala.com
    test www.indiegala.com

application inno-games 22718 InnoGames games
    owner "InnoGames GmbH"
    source unverified
    domain innogames.com
    domain forgeofempires.com
    domain die-staemme.de
    domain tribalwars.net
    domain elvenar.com
    domain grepolis.com
    domain tribalwars2.com
    domain innogames.de
    test om.forgeofempires.com

application instant-gaming 22719 Instant-Gaming games
    source unverified
    domain instant-gaming.com
    test www.instant-gaming.com

application iracing 22720 iRacing games
    owner "iRacing.com Motorsport Simulations"
    source unverified
    domain iracing.com
    test members-ng.iracing.com

application itch-io 22721 itch-io games
    owner "Itch Corp."
    source list v2fly/domain-list-community@cb8d63d47a2ed40397f5a172fec8ac9bf5846686 data/itchio
    domain itch.io
    domain itch.zone
    domain itch.ovh
    test itch.io

application jackbox 22722 Jackbox-Games games
    source unverified
    domain jackboxgames.com
    domain jackbox.tv
    domain jackbox.fun
    test jackbox.tv

application jagex 22723 Jagex games
    owner "Jagex Limited"
    source unverified
    domain jagex.com
    domain runescape.com
    test oldschool.runescape.com

application jam-city 22724 Jam-City games
    source unverified
    domain jamcity.com
    test www.jamcity.com

application kakao-games 22725 Kakao-Games games
    owner "Kakao Games"
    source list v2fly/domain-list-community@51cd29110fc9259dcff7121fb2a32313e6d4bfa6 data/kakao
    domain kakaogamescorp.com
    domain kakaogames.com
    domain daumpcbang.com
    domain lionhearts.co.kr
    domain metabora.io
    domain game.daum.net
    test www.kakaogamescorp.com

application kerbal 22726 Kerbal-Space-Program games
    source unverified
    domain kerbalspaceprogram.com
    test www.kerbalspaceprogram.com

application king 22727 King games
    owner "King.com Ltd."
    source list v2fly/domain-list-community@311288ac7d9966559ec919e00eef47c99afb283a data/activision
    domain king.com
    domain candycrush.com
    domain candycrushsaga.com
    domain midasplayer.com
    test www.king.com

application kingsisle 22728 KingsIsle games
    owner "Gamigo"
    source list uklans/cache-domains@9adc44c33110ee58faf5d679ee55137023d06472 pirate101.txt
    domain pirate101.com
    domain wizard101.com
    domain kingsisle.com
    test versionak.us.pirate101.com

application kinguin 22729 Kinguin games
    source unverified
    domain kinguin.net
    test www.kinguin.net

application koei-tecmo 22730 Koei-Tecmo games
    owner "Koei Tecmo Holdings"
    source unverified
    domain koeitecmoamerica.com
    domain koeitecmo.co.jp
    domain gamecity.ne.jp
    domain koeitecmoeurope.com
    test www.koeitecmoamerica.com

application konami 22731 Konami games
    owner "Konami Group Corporation"
    source list v2fly/domain-list-community@72b149c0debc26ae65eec094df6a0360a3e19868 data/konami
    domain konami.com
    domain konami.net
    domain konami.co.jp
    domain konami.org
    domain 573.jp
    domain konamigaming.com
    domain konamigaming.net
    domain konamionline.com
    domain konamistyle.jp
    domain konamicrossmedia.com
    domain kgisystems.com
    domain yugioh-card.com
    test www.konami.com

application kongregate 22732 Kongregate games
    source unverified
    domain kongregate.com
    domain kongcdn.com
    domain konggames.com
    test www.kongregate.com

application krafton 22733 KRAFTON games
    owner "KRAFTON, Inc."
    source list v2fly/domain-list-community@0a726e17d3fb4b6ddfe4dfae9a565753c7438138 data/pubg
    domain pubg.com
    domain playbattlegrounds.com
    domain kraftonde.com
    domain krafton.com
    domain playinzoi.com
    test accounts.krafton.com
    test www.pubg.com

application krunker 22734 Krunker games
    owner "FRVR"
    source unverified
    domain krunker.io
    domain frvr.com
    test www.krunker.io

application kuro-games 22735 Kuro-Games games
    owner "Kuro Games"
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/kurogames
    domain kurogames.com
    domain aki-game.com
    domain kurobbs.com
    test www.kurogames.com

application lesta 22736 Lesta-Games games
    owner "Lesta Games"
    source list uklans/cache-domains@f0a7c260138fdcc715cfbeabd568b3764b0f4ab1 lesta.txt
    domain lesta.ru
    domain tanki.su
    domain korabli.su
    domain tanksblitz.ru
    test cdn.tanki.su

application level-infinite 22737 Level-Infinite games
    owner "Proxima Beta Pte. Limited"
    source list v2fly/domain-list-community@30cb90e624b959b64eeccc20c730982597a59205 data/tencent-games
    domain levelinfinite.com
    domain proximabeta.com
    domain intlgame.com
    domain igamecj.com
    domain honorofkings.com
    domain toweroffantasy-global.com
    domain nikke-kr.com
    domain nikke-en.com
    domain pubgmobile.com
    test www.levelinfinite.com
    test cloud.gsdk.proximabeta.com

application level-up 22738 LevelUp games
    source unverified
    domain levelupgames.com.br
    test www.levelupgames.com.br

application libretro 22739 RetroArch games
    source unverified
    domain libretro.com
    domain retroarch.com
    test buildbot.libretro.com

application lichess 22740 Lichess games
    source unverified
    domain lichess.org
    domain lichess1.org
    test lichess.org

application lilith 22741 Lilith-Games games
    source unverified
    domain lilithgame.com
    domain lilith.com
    domain lilithgames.com
    domain farlightgames.com
    test www.lilithgame.com

application ludo-king 22742 Ludo-King games
    owner "Gametion"
    source unverified
    domain ludoking.com
    domain gametion.com
    test www.ludoking.com

application lutris 22743 Lutris games
    source unverified
    domain lutris.net
    test www.lutris.net

application medal 22744 Medal games
    owner "Medal B.V."
    source unverified
    domain medal.tv
    test www.medal.tv

application mediatonic 22745 Mediatonic games
    source unverified
    domain mediatonic.co.uk
    domain mediatonicgames.com
    test www.mediatonic.co.uk

application mihoyo 22746 miHoYo games
    owner "miHoYo"
    source list v2fly/domain-list-community@0ad6114466e4a15a62557394d7f9f629a8c105ac data/mihoyo-cn
    domain mihoyo.com
    domain mihayo.com
    domain mihayou.com
    domain miyoushe.com
    domain mhystatic.com
    domain mhyurl.cn
    domain mihoyocg.com
    domain mihoyogift.com
    domain mihoyomall.com
    domain benghuai.com
    domain bh3.com
    domain bhsr.com
    domain themisweeps.com
    domain yuanshen.com
    domain juequling.com
    test autopatchhk.yuanshen.com
    test www.mihoyo.com

application minecraft 20059 Minecraft games
    owner "Mojang AB"
    source list v2fly/domain-list-community@195dd38c5e6fbbfbccf34a761f9c997b579d6c30 data/mojang
    domain minecraft.net
    domain minecraftservices.com
    domain minecraft-services.net
    domain mojang.com
    domain minecraftshop.com
    domain callersbane.com
    domain minecraftprod.rtep.msgamestudios.com
    test launcher.mojang.com
    test api.minecraftservices.com
    test textures.minecraft.net

application minecraft-mods 22747 Minecraft-Mods games
    source list v2fly/domain-list-community@03fa20dc851bec8d4d71ff5a9906145efc10569a data/category-games-!cn
    domain fabricmc.net
    domain minecraftforge.net
    domain neoforged.net
    domain quiltmc.org
    domain optifine.net
    domain papermc.io
    domain spigotmc.org
    domain prismlauncher.org
    domain planetminecraft.com
    domain namemc.com
    domain chunkbase.com
    domain minecraft.wiki
    domain technicpack.net
    domain feed-the-beast.com
    domain lunarclient.com
    domain badlion.net
    test maven.fabricmc.net

application minehut 22748 Minehut games
    source unverified
    domain minehut.com
    domain minehut.gg
    test www.minehut.com

application miniclip 22749 Miniclip games
    owner "Miniclip Group"
    source unverified
    domain miniclip.com
    domain miniclipcdn.com
    test www.miniclip.com

application mixi-games 22750 Monster-Strike games
    owner "MIXI, Inc."
    source unverified
    domain monster-strike.com
    domain monster-strike.net
    test www.monster-strike.com

application mobalytics 22751 Mobalytics games
    source unverified
    domain mobalytics.gg
    test www.mobalytics.gg

application mobile-premier-league 22752 Mobile-Premier-League games
    source unverified
    domain mpl.live
    domain mplgaming.com
    test www.mpl.live

application mod-io 22753 mod-io games
    owner "mod.io Pty Ltd"
    source unverified
    domain mod.io
    domain modapi.io
    test g-1.modapi.io

application modrinth 22754 Modrinth games
    owner "Rinth, Inc."
    source list v2fly/domain-list-community@03fa20dc851bec8d4d71ff5a9906145efc10569a data/category-games-!cn
    domain modrinth.com
    test cdn.modrinth.com

application moon-active 22755 Moon-Active games
    source unverified
    domain moonactive.com
    domain moonactive.net
    domain coinmaster.com
    test moonactive.com

application moonton 22756 Moonton games
    owner "Moonton"
    source list uklans/cache-domains@3a916147cbacc27a4c81164c649af16580854955 mlbb.txt
    domain youngjoygame.com
    domain moonton.com
    domain mobilelegends.com
    domain yuanzhanapp.com
    test akmcdn.ml.youngjoygame.com

application motorsport-games 22757 Motorsport-Games games
    source unverified
    domain motorsportgames.com
    domain studio-397.com
    domain rfactor2.com
    test www.motorsportgames.com

application msfs 22758 Microsoft-Flight-Simulator games
    owner "Microsoft Corporation"
    source unverified
    domain flightsimulator.com
    test www.flightsimulator.com

application my-games 22759 MY-GAMES games
    owner "MY.GAMES B.V."
    source unverified
    domain my.games
    domain warface.com
    test api.my.games

application nazara 22760 Nazara games
    source unverified
    domain nazara.com
    test www.nazara.com

application nc-soft 22761 NCSOFT games
    owner "NCSOFT Corporation"
    source unverified
    domain ncsoft.com
    domain ncsoft.jp
    domain plaync.com
    domain plaync.co.kr
    domain lineage2.com
    domain bladeandsoul.com
    domain aiononline.com
    test www.plaync.com

application neopets 22762 Neopets games
    source unverified
    domain neopets.com
    test www.neopets.com

application netease-games 22763 NetEase-Games games
    owner "NetEase, Inc."
    source unverified
    domain neteasegames.com
    domain easebar.com
    domain game.163.com
    domain nie.netease.com
    domain gdl.netease.com
    domain knivesout.com
    domain identityvgame.com
    domain marvelrivals.com
    test game.163.com

application netmarble 22764 Netmarble games
    owner "Netmarble Corporation"
    source unverified
    domain netmarble.com
    domain netmarble.net
    domain netmarble.jp
    domain kabam.com
    test apis.netmarble.com

application newgrounds 22765 Newgrounds games
    source unverified
    domain newgrounds.com
    domain ngfiles.com
    domain newgrounds.io
    test www.newgrounds.com

application nexon 22766 Nexon games
    owner "NEXON Co., Ltd."
    source list v2fly/domain-list-community@1452bd3e1cd012338d2a95d5319ece8346017074 data/nexon
    domain nexon.com
    domain nexoncdn.co.kr
    domain nexon.net
    domain nexon.co.jp
    domain nexongames.co.kr
    domain nexon.co.kr
    test www.nexon.com

application nexus-mods 22767 Nexus-Mods games
    owner "Black Tree Gaming Ltd."
    source list v2fly/domain-list-community@03fa20dc851bec8d4d71ff5a9906145efc10569a data/category-games-!cn
    domain nexusmods.com
    domain nexus-cdn.com
    test filedelivery.nexusmods.com

application niantic 22768 Niantic games
    owner "Niantic, Inc."
    source unverified
    domain nianticlabs.com
    domain niantic.com
    domain nianticspatial.com
    domain pokemongolive.com
    domain pokemongo.com
    domain ingress.com
    domain monsterhunternow.com
    domain pikminbloom.com
    test pgorelease.nianticlabs.com

application nintendo 20095 Nintendo games
    owner "Nintendo Co., Ltd."
    source list v2fly/domain-list-community@026b94917118677004c9dc6c09113c7815833905 data/nintendo
    domain nintendo.com
    domain nintendo.net
    domain nintendo.co.jp
    domain nintendo.eu
    domain nintendo-europe.com
    domain nintendo-europe-sales.com
    domain nintendo.at
    domain nintendo.be
    domain nintendo.ch
    domain nintendo.co.kr
    domain nintendo.co.uk
    domain nintendo.co.za
    domain nintendo.com.hk
    domain nintendo.com.pt
    domain nintendo.de
    domain nintendo.dk
    domain nintendo.es
    domain nintendo.fi
    domain nintendo.fr
    domain nintendo.it
    domain nintendo.nl
    domain nintendo.no
    domain nintendo.pt
    domain nintendo.ru
    domain nintendo.se
    domain nintendo.tw
    domain nintendo3ds.com
    domain nintendodsi.com
    domain nintendoeurope.com
    domain nintendonetwork.net
    domain nintendonyc.com
    domain nintendostore.com
    domain nintendoswitch.com
    domain nintendoswitch.cn
    domain nintendoswitch.com.cn
    domain nintendoswitch.net
    domain nintendolabo.cn
    domain nintendowii.com
    domain playnintendo.com
    domain nintendowifi.net
    domain amiibo.com
    domain miitomo.com
    domain miiverse.com
    domain ac-pocketcamp.com
    domain fire-emblem-heroes.com
    domain fireemblemawakening.com
    domain donkeykongcountryreturns.com
    domain drmario-world.com
    domain legendofzelda.cn
    domain legendofzelda.com.cn
    domain mariokart.cn
    domain mariokart.com.cn
    domain mariokart7.com
    domain mariokart8.com
    domain newsupermariobrosu.com
    domain supermario.com
    domain supermariobros.com.cn
    domain supermariogalaxy.com
    domain supermariorun.com
    domain supersmashbros.cn
    domain supersmashbros.com.cn
    domain splatoon2tournament.com
    domain starfox.com
    domain wii-u.com
    domain wiifit.com
    domain wiifitu.com
    domain wiipartyu.com
    domain wiisports.com
    domain wiisportsresort.com
    domain xenoblade.com
    domain zelda.com
    test www.nintendo.com
    test accounts.nintendo.com
    test atum.hac.lp1.d4c.nintendo.net
    test conntest.nintendowifi.net

application nprotect 22769 nProtect-GameGuard games
    owner "INCA Internet"
    source unverified
    domain gameguard.co.kr
    domain nprotect.com
    domain nprotect.net
    test www.gameguard.co.kr

application op-gg 22770 OP-GG games
    owner "OP.GG"
    source list v2fly/domain-list-community@54da5452cc62c22850db6614e4f15600e0eb2ed9 data/op
    domain op.gg
    domain =opgg-static.akamaized.net
    test www.op.gg

application osu 22771 osu games
    owner "ppy Pty Ltd"
    source list v2fly/domain-list-community@171b30106f522a57f6e4501dab4717c01729f4b1 data/osu
    domain ppy.sh
    test osu.ppy.sh

application outfit7 22772 Outfit7 games
    owner "Outfit7 Limited"
    source unverified
    domain outfit7.com
    domain talkingtomandfriends.com
    test www.outfit7.com

application overwolf 22773 Overwolf games
    owner "Overwolf Ltd."
    source unverified
    domain overwolf.com
    domain overwolf.net
    domain outplayed.tv
    test content.overwolf.com

application paradox 22774 Paradox-Interactive games
    owner "Paradox Interactive AB"
    source unverified
    domain paradoxinteractive.com
    domain paradoxplaza.com
    domain paradox-interactive.com
    domain paradoxwikis.com
    domain stellaris.com
    test launcher.paradoxinteractive.com

application path-of-exile 22775 Path-of-Exile games
    owner "Grinding Gear Games"
    source list uklans/cache-domains@8793ce15315cac1e594f7602158c2e82f510bc91 pathofexile.txt
    domain pathofexile.com
    domain poecdn.com
    domain grindinggear.com
    domain pathofexile2.com
    test patchcdn.pathofexile.com

application peak-games 22776 Peak games
    owner "Zynga"
    source unverified
    domain peak.com
    test www.peak.com

application pearl-abyss 22777 Pearl-Abyss games
    owner "Pearl Abyss Corp."
    source unverified
    domain pearlabyss.com
    domain playblackdesert.com
    domain blackdesertonline.com
    domain blackdesertm.com
    test www.pearlabyss.com

application perfect-world 22778 Perfect-World games
    owner "Perfect World"
    source list v2fly/domain-list-community@01ea6726b2c82d8dcd0d71ec852729b04628606a data/category-games-cn
    domain wanmei.com
    domain wmsj.cn
    domain pwrd.com
    domain perfectworld.com
    test www.wanmei.com

application photon-engine 22779 Photon-Engine games
    owner "Exit Games GmbH"
    source unverified
    domain photonengine.com
    domain photonengine.io
    domain exitgames.com
    domain photonengine.cn
    test ns.photonengine.io

application plarium 22780 Plarium games
    owner "Plarium Global Ltd."
    source unverified
    domain plarium.com
    domain x-plarium.com
    test www.plarium.com

application playfab 22781 PlayFab games
    owner "Microsoft Corporation"
    source document https://learn.microsoft.com/en-us/gaming/playfab/features/multiplayer/networking/concepts-port-usage
    domain playfabapi.com
    domain playfab.com
    test 1234.playfabapi.com

application playnite 22782 Playnite games
    source unverified
    domain playnite.link
    test www.playnite.link

application playrix 22783 Playrix games
    source unverified
    domain playrix.com
    test www.playrix.com

application playstation 10020 PlayStation games
    owner "Sony Interactive Entertainment"
    source list v2fly/domain-list-community@170e2f5e64ecb47c66be776b08f6f8d2b530e5ab data/playstation
    domain playstation.com
    domain playstation.net
    domain sonyentertainmentnetwork.com
    domain playstationnetwork.com
    domain psn.akadns.net
    domain playstation4.sony.akadns.net
    domain =gs2.ww.prod.dl.playstation.net.edgesuite.net
    test store.playstation.com
    test gs2.ww.prod.dl.playstation.net
    test auth.api.sonyentertainmentnetwork.com

application playtika 22784 Playtika games
    owner "Playtika Ltd."
    source unverified
    domain playtika.com
    domain slotomania.com
    domain houseoffun.com
    domain bingoblitz.com
    domain caesarsgames.com
    domain playwsop.com
    test www.playtika.com

application pokemon 22785 Pokemon games
    owner "The Pokémon Company"
    source list v2fly/domain-list-community@026b94917118677004c9dc6c09113c7815833905 data/nintendo
    domain pokemon.com
    domain pokemon.co.jp
    domain pokemon-moon.com
    domain pokemon-sun.com
    domain pokemon-sunmoon.com
    domain pokemon-unitepgame.com
    domain pokemonbank.com
    domain pokemonblackwhite.com
    domain pokemonbw.com
    domain pokemonchampionships.com
    domain pokemongoldsilver.com
    domain pokemonhome.com
    domain pokemonletsgoeevee.com
    domain pokemonletsgopikachu.com
    domain pokemonmysterydungeon.com
    domain pokemonpicross.com
    domain pokemonplatinum.com
    domain pokemonrubysapphire.com
    domain pokemonsunmoon.com
    domain pokemonswordshield.com
    domain pokemonultrasunmoon.com
    domain pokemonvgc.com
    domain pokemonwifi.net
    domain pokedex3d.com
    domain pokemon-card.com
    test www.pokemon.com

application poki 22786 Poki games
    owner "Poki B.V."
    source unverified
    domain poki.com
    domain poki.io
    domain poki-cdn.com
    test poki.com

application porofessor 22787 Porofessor games
    source unverified
    domain porofessor.gg
    domain leagueofgraphs.com
    test www.porofessor.gg

application proton-db 22788 ProtonDB games
    source list v2fly/domain-list-community@03fa20dc851bec8d4d71ff5a9906145efc10569a data/category-games-!cn
    domain protondb.com
    test www.protondb.com

application rec-room 22789 Rec-Room games
    owner "Rec Room Inc."
    source unverified
    domain rec.net
    domain recroom.com
    test api.rec.net

application retro-achievements 22790 RetroAchievements games
    source unverified
    domain retroachievements.org
    test www.retroachievements.org

application riot-games 20090 Riot-Games games
    owner "Riot Games, Inc."
    source list v2fly/domain-list-community@00f8f8129386a6c7087cfaaf9c0338dfbb9aae95 data/riot
    domain riotgames.com
    domain riotcdn.net
    domain leagueoflegends.com
    domain playvalorant.com
    domain pvp.net
    domain rgpub.io
    domain riot.com
    domain riot.net
    domain riot-games.com
    domain riotgames.co.kr
    domain riotgames.info
    domain riotgames.jp
    domain riotgames.net
    domain riotgames.tv
    domain riotpin.com
    domain riotpoints.com
    domain rstatic.net
    domain riotforgegames.com
    domain ruinedking.com
    domain convrgencegame.com
    domain leagueoflegends.ca
    domain leagueoflegends.cn
    domain leagueoflegends.co.kr
    domain leagueoflegends.info
    domain leagueoflegends.kr
    domain leagueoflegends.net
    domain leagueoflegends.org
    domain leaguehighschool.com
    domain learnwithleague.com
    domain lol-europe.com
    domain lolclub.org
    domain lolesports.com
    domain lolstatic.com
    domain lolusercontent.com
    domain lolpcs.com
    domain lolshop.co.kr
    domain lcsmerch.com
    domain ulol.com
    domain pvp.tv
    domain lpl.com.cn
    domain playruneterra.com
    domain =lolstatic-a.akamaihd.net
    domain =riotgamespatcher-a.akamaihd.net
    # announced by AS6507
    network 43.229.64.0/22
    network 45.7.36.0/22
    network 45.250.208.0/22
    network 103.219.128.0/22
    network 103.240.224.0/22
    network 104.160.128.0/19
    network 138.0.12.0/22
    network 162.249.72.0/21
    network 185.40.64.0/22
    network 192.64.168.0/21
    test auth.riotgames.com
    test lol.secure.dyn.riotcdn.net
    test playvalorant.com

application roblox 20089 Roblox games
    owner "Roblox Corporation"
    source list v2fly/domain-list-community@201faa4a8465d6d61a1177a03291f5b29cacd7f3 data/roblox
    domain roblox.com
    domain rbxcdn.com
    domain rbx.com
    domain rbxinfra.net
    domain rbxlabs.com
    domain rbxtrk.com
    domain rblx.co
    domain rblx.com
    domain rblx.org
    domain roblox.ca
    domain roblox.cc
    domain roblox.cl
    domain roblox.cn
    domain roblox.co.jp
    domain roblox.co.uk
    domain roblox.de
    domain roblox.dk
    domain roblox.eu
    domain roblox.fr
    domain roblox.hu
    domain roblox.it
    domain roblox.jp
    domain roblox.kr
    domain roblox.mx
    domain roblox.net
    domain roblox.org
    domain roblox.ph
    domain roblox.pt
    domain roblox.sk
    domain roblox.tv
    domain roblox.uk
    domain roblox.us
    domain roblox.vn
    domain robloxlabs.com
    domain robloxdev.cn
    domain ro-blox.com
    domain roblocks.com
    domain goblox.com
    domain gooblox.com
    domain rowblox.com
    domain =roblox-api.arkoselabs.com
    domain =d1unuk07s6td74.cloudfront.net
    domain =roblox-load-generator-configuration.s3.us-east-2.amazonaws.com
    domain =roblox-poc.global.ssl.fastly.net
    domain =robloxcorp.s.llnwi.net
    domain roblox.qq.com
    # announced by AS22697
    network 103.140.28.0/23
    network 128.116.0.0/17
    network 141.193.3.0/24
    network 205.201.62.0/24
    network 209.206.40.0/21
    test www.roblox.com
    test apis.roblox.com
    test tr.rbxcdn.com

application rockstar-games 22791 Rockstar-Games games
    owner "Rockstar Games, Inc."
    source list v2fly/domain-list-community@3f7b63c9234a7d21be9df6514728023f18f598ff data/rockstar
    domain rockstargames.com
    domain rockstarnorth.com
    domain rsg.sc
    domain =gamedownloads-rockstargames-com.akamaized.net
    domain =media-rockstargames-com.akamaized.net
    domain =videos-rockstargames-com.akamaized.net
    test patches.rockstargames.com
    test prod.ros.rockstargames.com

application roll20 22792 Roll20 games
    source unverified
    domain roll20.net
    domain roll20.io
    test www.roll20.net

application rovio 22793 Rovio games
    owner "Rovio Entertainment"
    source unverified
    domain rovio.com
    domain angrybirds.com
    test www.rovio.com

application scopely 22794 Scopely games
    owner "Scopely, Inc."
    source unverified
    domain scopely.com
    domain scopely.io
    test www.scopely.com

application scs 22795 SCS-Software games
    owner "SCS Software"
    source unverified
    domain scssoft.com
    domain eurotrucksimulator2.com
    domain americantrucksimulator.com
    test eurotrucksimulator2.com

application seagm 22796 SEAGM games
    source unverified
    domain seagm.com
    test www.seagm.com

application seasun 22797 Seasun games
    owner "Kingsoft"
    source unverified
    domain xoyo.com
    domain seasungames.com
    test www.xoyo.com

application second-life 22798 Second-Life games
    owner "Linden Research, Inc."
    source unverified
    domain secondlife.com
    domain lindenlab.com
    domain secondlife.io
    test login.agni.lindenlab.com

application sega 22799 SEGA games
    owner "SEGA Corporation"
    source unverified
    domain sega.com
    domain sega.jp
    domain sega.co.jp
    domain segaonline.jp
    domain sega-net.com
    domain pso2.com
    domain pso2.jp
    domain amplitude-studios.com
    domain sonicthehedgehog.com
    domain totalwar.com
    domain creative-assembly.com
    domain footballmanager.com
    domain sigames.com
    domain atlus.com
    test www.sega.com

application seven-k 22800 7k7k games
    source list v2fly/domain-list-community@01ea6726b2c82d8dcd0d71ec852729b04628606a data/category-games-cn
    domain 7k7k.com
    test www.7k7k.com

application shengqu 22801 Shengqu-Games games
    source list v2fly/domain-list-community@01ea6726b2c82d8dcd0d71ec852729b04628606a data/category-games-cn
    domain sdo.com
    domain shengqugames.com
    test www.sdo.com

application skribbl 22802 skribbl-io games
    source unverified
    domain skribbl.io
    test www.skribbl.io

application slither-io 22803 slither-io games
    source unverified
    domain slither.io
    test slither.io

application smilegate 22804 Smilegate games
    owner "Smilegate"
    source unverified
    domain smilegate.com
    domain onstove.com
    domain stove.com
    domain z8games.com
    test page.onstove.com

application snk 22805 SNK games
    owner "SNK Corporation"
    source list v2fly/domain-list-community@6331b09a6dc7c7af486545056fa7a38a444536b5 data/snk
    domain snk-corp.co.jp
    domain snkplaymore.info
    test www.snk-corp.co.jp

application speedrun 22806 Speedrun-com games
    source list v2fly/domain-list-community@03fa20dc851bec8d4d71ff5a9906145efc10569a data/category-games-!cn
    domain speedrun.com
    test www.speedrun.com

application square-enix 22807 Square-Enix games
    owner "Square Enix Co., Ltd."
    source unverified
    domain square-enix.com
    domain square-enix.co.jp
    domain square-enix-games.com
    domain square-enix.eu
    domain sqex.jp
    domain dragonquest.jp
    domain playonline.com
    test secure.square-enix.com

application star-citizen 22808 Star-Citizen games
    owner "Cloud Imperium Games"
    source list uklans/cache-domains@3e7094e6028d9845561ff2187655413393c85a5d rsi.txt
    domain robertsspaceindustries.com
    domain cloudimperiumgames.com
    test install.robertsspaceindustries.com

application stardew-valley 22809 Stardew-Valley games
    source unverified
    domain stardewvalley.net
    test www.stardewvalley.net

application steam 20087 Steam games
    owner "Valve Corporation"
    source list v2fly/domain-list-community@009bb932a85998f4233916bb762ae9a6cd0d2ffe data/steam
    domain steampowered.com
    domain steamcommunity.com
    domain steamcontent.com
    domain steamgames.com
    domain steamusercontent.com
    domain steamstatic.com
    domain steamserver.net
    domain steam-chat.com
    domain valvesoftware.com
    domain valve.net
    domain s.team
    domain steamchina.com
    domain playartifact.com
    domain underlords.com
    domain counter-strike.net
    domain dota2.com
    domain teamfortress.com
    domain half-life.com
    domain steamdeck.com
    domain steamtransparent.com
    domain =steambroadcast.akamaized.net
    domain =steamcdn-a.akamaihd.net
    domain =steamcommunity-a.akamaihd.net
    domain =steamstore-a.akamaihd.net
    domain =steamusercontent-a.akamaihd.net
    domain =steamuserimages-a.akamaihd.net
    domain =steamvideo-a.akamaihd.net
    domain =steampipe.akamaized.net
    domain =steampipe-kr.akamaized.net
    domain csgo.wmsj.cn
    domain dota2.wmsj.cn
    domain wmsjsteam.com
    domain =steampowered.com.8686c.com
    domain =steamstatic.com.8686c.com
    # announced by AS32590
    network 45.121.184.0/22
    network 103.10.124.0/23
    network 103.28.54.0/23
    network 146.66.152.0/21
    network 155.133.224.0/19
    network 162.254.192.0/21
    network 185.25.180.0/22
    network 192.69.96.0/22
    network 205.196.6.0/24
    network 208.64.200.0/22
    network 208.78.164.0/22
    network 2404:3fc0::/32
    network 2620:f9::/44
    network 2a01:bc80::/32
    test store.steampowered.com
    test cache1-fra1.steamcontent.com
    test cdn.cloudflare.steamstatic.com
    test api.steampowered.com
    test-not steampowered.com.example.org

application steamdb 22810 SteamDB games
    source list v2fly/domain-list-community@03fa20dc851bec8d4d71ff5a9906145efc10569a data/category-games-!cn
    domain steamdb.info
    test steamdb.info

application supercell 20098 Supercell games
    owner "Supercell Oy"
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/supercell
    domain supercell.com
    domain supercell.net
    domain clashofclans.com
    domain clashroyale.com
    domain clashroyaleapp.com
    domain clash.com
    domain clashmini.com
    domain boombeach.com
    domain brawlstars.com
    domain brawlstarsgame.com
    domain hayday.com
    domain haydaygame.com
    domain squadbusters.com
    domain mo.co
    domain supercellcreators.com
    domain supercellgames.com
    domain supercellid.com
    domain supercellstore.com
    domain gamesfirsthelsinki.com
    domain supercell.helpshift.com
    domain brawlstars.cn
    domain scid.cn
    domain supercellcommunity.cn
    domain supercellsupport.cn
    test game.clashroyaleapp.com
    test supercell.com

application take-two 22811 Take-Two games
    owner "Take-Two Interactive Software, Inc."
    source list v2fly/domain-list-community@3f7b63c9234a7d21be9df6514728023f18f598ff data/take-two
    domain take2games.com
    test www.take2games.com

application taptap 22812 TapTap games
    owner "XD Inc."
    source list v2fly/domain-list-community@71b29805fbf6a99cdf0c15fbfac45081040a56da data/taptap
    domain taptap.cn
    domain taptap.com
    domain taptap.io
    domain tapimg.com
    domain taptapdada.com
    domain tapapis.com
    domain tapapis.cn
    test www.taptap.cn

application team17 22813 Team17 games
    source unverified
    domain team17.com
    test www.team17.com

application tebex 22814 Tebex games
    owner "Overwolf Ltd."
    source unverified
    domain tebex.io
    domain buycraft.net
    test www.tebex.io

application tencent-games 22815 Tencent-Games games
    owner "Tencent Holdings Ltd."
    source list v2fly/domain-list-community@30cb90e624b959b64eeccc20c730982597a59205 data/tencent-games
    domain game.qq.com
    domain lol.qq.com
    domain pvp.qq.com
    domain dnf.qq.com
    domain cf.qq.com
    domain gameitop.com
    domain gcloudcs.com
    domain gcloudsdk.com
    domain hkgcloudcs.com
    domain nagcloudcs.com
    domain gclouddolphin.com
    domain goto-game.com
    domain midasbuy.com
    domain battlecare.net
    domain ihappystudio.com
    domain timibase.com
    domain tencent-gcloud.com
    domain tencentstart.com
    domain nextstudios.com
    domain qqgameapp.com
    domain metalrevolution.com
    domain roco.qq.com
    domain yximg.cn
    domain gamebonfire.com
    domain anticheatexpert.com
    test pvp.qq.com
    test gcloudcs.com
    test-not www.qq.com

application terraria 22816 Terraria games
    owner "Re-Logic"
    source unverified
    domain terraria.org
    domain re-logic.com
    test www.terraria.org

application thirty-seven-games 22817 37Games games
    source list v2fly/domain-list-community@01ea6726b2c82d8dcd0d71ec852729b04628606a data/category-games-cn
    domain 37.com
    domain 37.com.cn
    domain 37wan.net
    domain 37wanimg.com
    domain 37games.com
    test www.37.com

application thq-nordic 22818 THQ-Nordic games
    owner "Embracer Group"
    source unverified
    domain thqnordic.com
    domain embracer.com
    domain darksiders.com
    test www.thqnordic.com

application thunderstore 22819 Thunderstore games
    source list v2fly/domain-list-community@03fa20dc851bec8d4d71ff5a9906145efc10569a data/category-games-!cn
    domain thunderstore.io
    domain thunderstore.org
    domain r2modman.com
    test gcdn.thunderstore.io

application tracker-gg 22820 Tracker-Network games
    source unverified
    domain tracker.gg
    domain trackercdn.com
    test tracker.gg

application travian 22821 Travian games
    owner "Travian Games GmbH"
    source unverified
    domain traviangames.com
    domain travian.com
    test www.traviangames.com

application truckers-mp 22822 TruckersMP games
    source unverified
    domain truckersmp.com
    test www.truckersmp.com

application two-k 22823 2K games
    owner "Take-Two Interactive Software, Inc."
    source list v2fly/domain-list-community@7f157a8b18f40fbfc2edc3a6e71a8598da246327 data/2kgames
    domain 2k.com
    domain 2kgames.com
    domain 2ksports.com
    domain 2kcoretech.online
    domain 2kct.onl
    domain 2kweb.online
    domain nba2k.com
    domain borderlands.com
    domain gearboxsoftware.com
    test www.2k.com

application u-gg 22824 U-GG games
    source unverified
    domain u.gg
    test www.u.gg

application ubisoft 20093 Ubisoft games
    owner "Ubisoft Entertainment"
    source list v2fly/domain-list-community@25833e28915b1a5fdd092ecc912548236c3de2fe data/ubisoft
    domain ubisoft.com
    domain ubi.com
    domain uplay.com
    domain ubisoftconnect.com
    domain ubisoft.co.jp
    domain ubisoft.com.cn
    domain =ubistatic3-a.akamaihd.net
    domain =ubisoft-uplay-savegames.s3.amazonaws.com
    domain =ubisoft-orbit-savegames.s3.amazonaws.com
    test public-ubiservices.ubi.com
    test uplaypc-s-ubisoft.cdn.ubi.com

application upjers 22825 upjers games
    owner "upjers GmbH"
    source unverified
    domain upjers.com
    test www.upjers.com

application vatsim 22826 VATSIM games
    source unverified
    domain vatsim.net
    test www.vatsim.net

application vk-play 22827 VK-Play games
    owner "VK"
    source unverified
    domain vkplay.ru
    domain vkplay.live
    test vkplay.ru

application vng-games 22828 VNG-Games games
    owner "VNG Corporation"
    source unverified
    domain vnggames.com
    domain vnggames.net
    domain 360game.vn
    test www.vnggames.com

application voodoo 22829 Voodoo games
    source unverified
    domain voodoo.io
    test www.voodoo.io

application vrchat 22830 VRChat games
    owner "VRChat Inc."
    source list v2fly/domain-list-community@3f7b63c9234a7d21be9df6514728023f18f598ff data/vrchat
    domain vrchat.com
    domain vrchat.cloud
    domain vrchat.net
    test api.vrchat.cloud

application vtc-game 22831 VTC-Game games
    source unverified
    domain vtcgame.vn
    test www.vtcgame.vn

application wallpaper-engine 22832 Wallpaper-Engine games
    owner "Skutta"
    source unverified
    domain wallpaperengine.io
    test www.wallpaperengine.io

application warframe 22833 Warframe games
    owner "Digital Extremes Ltd."
    source list uklans/cache-domains@1dbab96b0ad88131067f200533fc9904a0791100 warframe.txt
    domain warframe.com
    domain digitalextremes.com
    domain soulframe.com
    test content.warframe.com
    test origin.warframe.com

application wargaming 22834 Wargaming games
    owner "Wargaming Group Limited"
    source list v2fly/domain-list-community@0d2c45e41ac793dd3e8f8b129f3833bf9746eeb1 data/wargaming
    domain wargaming.net
    domain wargaming.com
    domain wgcdn.co
    domain wgcrowd.io
    domain worldoftanks.com
    domain worldoftanks.eu
    domain worldofwarplanes.com
    domain worldofwarships.com
    domain worldofwarships.eu
    domain wotblitz.com
    domain wowsblitz.com
    domain masteroforion.com
    domain =wg.gcdn.co
    test eu.wargaming.net
    test dl-wot-ak.wargaming.net
    test worldoftanks.eu

application wb-games 22835 WB-Games games
    owner "Warner Bros. Entertainment Inc."
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/wbgames
    domain wbgames.com
    domain warnerbrosgames.com
    domain wbagora.com
    domain wbinsights.com
    domain netherrealm.com
    domain multiversus.com
    domain hogwartslegacy.com
    domain mortalkombat.com
    domain =wb-agora-hydra-file-storage-k1.s3.amazonaws.com
    test account.wbgames.com

application wegame 22836 WeGame games
    owner "Tencent Holdings Ltd."
    source list v2fly/domain-list-community@30cb90e624b959b64eeccc20c730982597a59205 data/tencent-games
    domain wegame.com
    domain wegame.com.cn
    domain wegameplus.com
    domain gtgres.com
    test www.wegame.com.cn

application wemade 22837 Wemade games
    source unverified
    domain wemade.com
    domain mir4global.com
    domain wemixplay.com
    test www.wemade.com

application wizards 22838 Wizards-of-the-Coast games
    owner "Wizards of the Coast LLC"
    source unverified
    domain wizards.com
    domain magic.gg
    test magic.wizards.com

application wooga 22839 Wooga games
    source unverified
    domain wooga.com
    test www.wooga.com

application x-plane 22840 X-Plane games
    owner "Laminar Research"
    source unverified
    domain x-plane.com
    test www.x-plane.com

application xbox 20058 Xbox games
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@1a19ee2f460a68afa8d7c13b7953bc0789884fe5 data/xbox
    domain xbox.com
    domain xboxlive.com
    domain xboxlive.cn
    domain xboxservices.com
    domain xboxgamepass.com
    domain gamepass.com
    domain xboxgamestudios.com
    domain xboxstudios.com
    domain xboxab.com
    domain xboxplayanywhere.com
    domain xbox360.com
    domain xbox360.co
    domain xbox360.eu
    domain xbox360.org
    domain xboxone.com
    domain xboxone.co
    domain xboxone.eu
    domain xbox.co
    domain xbox.eu
    domain xbox.org
    domain xbx.lv
    domain renovacionxboxlive.com
    domain forzamotorsport.net
    domain forzaracingchampionship.com
    domain forzarc.com
    domain forza.net
    domain orithegame.com
    domain tellmewhygame.com
    domain seaofthieves.com
    domain halowaypoint.com
    domain gears5.com
    protocol xbox
    test www.xbox.com
    test assets1.xboxlive.com
    test title.mgt.xboxlive.com
    test-not www.microsoft.com

application xbox-cloud-gaming 22841 Xbox-Cloud-Gaming games
    owner "Microsoft Corporation"
    source unverified
    domain gssv-play-prod.xboxlive.com
    test xgpuweb.gssv-play-prod.xboxlive.com

application xd 22842 XD games
    owner "XD Inc."
    source list v2fly/domain-list-community@69089311841a85bc5a9553daeb42412261997aaa data/xd
    domain xd.com
    domain xd.cn
    domain xdcdn.net
    domain xindong.com
    domain ro.com
    test www.xd.com

application xigncode 22843 XIGNCODE games
    owner "Wellbia.com"
    source unverified
    domain wellbia.com
    test www.wellbia.com

application xsolla 22844 Xsolla games
    owner "Xsolla (USA), Inc."
    source unverified
    domain xsolla.com
    domain xsolla.net
    test secure.xsolla.com

application y8 22845 Y8 games
    source unverified
    domain y8.com
    domain id.net
    test www.y8.com

application yostar 22846 Yostar games
    owner "Yostar"
    source list v2fly/domain-list-community@24f0dcfd2670473b2cc82aa716a09ca3a4ef90f0 data/yostar
    domain yostar.net
    domain yo-star.com
    domain yostar.co.jp
    domain yostarplat.com
    domain stargazer-games.com
    domain stellasora.global
    domain stellasora.jp
    domain azurlane.jp
    domain arknights.jp
    domain arknights.global
    domain bluearchive.jp
    test www.yostar.net

application zynga 22847 Zynga games
    owner "Take-Two Interactive Software, Inc."
    source list v2fly/domain-list-community@0de99bfd1e5aaea095c01a89d3c116b38cc980ce data/zynga
    domain zynga.com
    domain zyngapoker.com
    domain zyngawithfriends.com
    test www.zynga.com
