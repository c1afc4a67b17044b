# Music, radio and podcasts.
# SPDX-License-Identifier: MIT

application acast 23561 Acast music
    owner "Acast AB"
    source unverified
    domain acast.com
    domain acast.cloud
    test play.acast.com

application accuradio 23562 AccuRadio music
    source unverified
    domain accuradio.com
    test www.accuradio.com

application amazon-music 20064 Amazon-Music music
    owner "Amazon.com, Inc."
    source unverified
    domain music.amazon.com
    domain music.amazon.co.uk
    domain music.amazon.de
    domain music.amazon.fr
    domain music.amazon.es
    domain music.amazon.it
    domain music.amazon.ca
    domain music.amazon.in
    domain music.amazon.co.jp
    domain music.amazon.com.au
    domain music.amazon.com.br
    domain music.amazon.com.mx
    test music.amazon.com
    test-not www.amazon.com

application anghami 23563 Anghami music
    source unverified
    domain anghami.com
    domain angham.me
    test www.anghami.com

application apple-itunes 145 Apple-iTunes music
    owner "Apple Inc."
    source unverified
    domain itunes.com
    domain itunes.apple.com
    domain phobos.apple.com
    domain mzstatic.com
    test itunes.apple.com
    test is1-ssl.mzstatic.com

application apple-music 20047 Apple-Music music
    owner "Apple Inc."
    source list v2fly/domain-list-community@72b149c0debc26ae65eec094df6a0360a3e19868 data/apple-music
    domain music.apple.com
    domain applemusic.com
    domain musickit.net
    domain applemusic.berlin
    domain applemusic.co
    domain applemusic.com.au
    domain applemusic.hamburg
    domain applemusicconnect.com
    domain applemusicfestival.com
    test music.apple.com
    test amp-api.music.apple.com

application apple-podcasts 23564 Apple-Podcasts music
    owner "Apple Inc."
    source unverified
    domain podcasts.apple.com
    test podcasts.apple.com

application ard-audiothek 23565 ARD-Audiothek music
    owner "ARD"
    source unverified
    domain ardaudiothek.de
    domain ardsounds.de
    test www.ardaudiothek.de

application art19 23566 ART19 music
    owner "Amazon.com, Inc."
    source unverified
    domain art19.com
    test www.art19.com

application audacy 23567 Audacy music
    owner "Audacy, Inc."
    source unverified
    domain audacy.com
    domain radio.com
    test www.audacy.com

application audiomack 23568 Audiomack music
    owner "Audiomack LLC"
    source unverified
    domain audiomack.com
    test www.audiomack.com

application awa 23569 AWA music
    source unverified
    domain awa.fm
    test www.awa.fm

application bandcamp 23570 Bandcamp music
    owner "Bandcamp, Inc."
    source list v2fly/domain-list-community@1de40a2901a9338415d0ad1a530ded94b68d7679 data/bandcamp
    domain bandcamp.com
    domain bcbits.com
    test bandcamp.com
    test f4.bcbits.com

application bauer-radio 23571 Rayo music
    owner "Bauer Media"
    source unverified
    domain hellorayo.co.uk
    domain planetradio.co.uk
    test www.hellorayo.co.uk

application bbc-sounds 23572 BBC-Sounds music
    owner "British Broadcasting Corporation"
    source list v2fly/domain-list-community@052d50f49e94e7979e92b5443d5ddf29b4d65523 data/bbc
    domain rms.api.bbc.co.uk
    domain =aod-pod-uk-live.akamaized.net
    domain =as-dash-uk-live.akamaized.net
    domain =as-hls-uk-live.akamaized.net
    test rms.api.bbc.co.uk
    test as-hls-uk-live.akamaized.net

application beatport 23573 Beatport music
    owner "Beatport, LLC"
    source unverified
    domain beatport.com
    domain beatsource.com
    test www.beatport.com

application beatstars 23574 BeatStars music
    source unverified
    domain beatstars.com
    test www.beatstars.com

application blubrry 23575 Blubrry music
    source list v2fly/domain-list-community@039c6ff0d3f26fa20d8e816000d92ae4cc964cba data/category-entertainment
    domain blubrry.com
    test www.blubrry.com

application boomplay 23576 Boomplay music
    owner "Transsnet Music"
    source unverified
    domain boomplay.com
    domain boomplaymusic.com
    test www.boomplay.com

application bugs 23577 Bugs music
    owner "NHN Bugs"
    source unverified
    domain bugs.co.kr
    test www.bugs.co.kr

application buzzsprout 23578 Buzzsprout music
    source unverified
    domain buzzsprout.com
    test www.buzzsprout.com

application cadena-ser 23579 Cadena-SER music
    owner "Prisa Media"
    source unverified
    domain cadenaser.com
    domain los40.com
    test www.cadenaser.com

application calm-radio 23580 Calm-Radio music
    source unverified
    domain calmradio.com
    test www.calmradio.com

application castbox 23581 Castbox music
    source unverified
    domain castbox.fm
    test www.castbox.fm

application castro 23582 Castro music
    source list v2fly/domain-list-community@039c6ff0d3f26fa20d8e816000d92ae4cc964cba data/category-entertainment
    domain castro.fm
    test www.castro.fm

application claro-musica 23583 Claro-musica music
    owner "América Móvil"
    source unverified
    domain claromusica.com
    test www.claromusica.com

application cope 23584 COPE music
    source unverified
    domain cope.es
    domain cadena100.es
    domain rockfm.fm
    test www.cope.es

application deezer 20083 Deezer music
    owner "Deezer S.A."
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/deezer
    domain deezer.com
    domain dzcdn.net
    domain deezer.page.link
    test www.deezer.com
    test e-cdns-images.dzcdn.net

application deutschlandradio 23585 Deutschlandradio music
    owner "Deutschlandradio"
    source unverified
    domain deutschlandradio.de
    domain deutschlandfunk.de
    domain deutschlandfunkkultur.de
    domain deutschlandfunknova.de
    domain dradio.de
    test www.deutschlandradio.de

application digitally-imported 23586 DI-FM music
    owner "Digitally Imported, Inc."
    source unverified
    domain di.fm
    domain radiotunes.com
    domain jazzradio.com
    domain classicalradio.com
    domain rockradio.com
    domain zenradio.com
    domain audioaddict.com
    test www.di.fm

application discogs 23587 Discogs music
    owner "Zink Media, LLC"
    source unverified
    domain discogs.com
    test www.discogs.com

application distrokid 23588 DistroKid music
    source unverified
    domain distrokid.com
    domain hyperfollow.com
    test www.distrokid.com

application epidemic-sound 23589 Epidemic-Sound music
    source unverified
    domain epidemicsound.com
    test www.epidemicsound.com

application fireside 23590 Fireside music
    source list v2fly/domain-list-community@039c6ff0d3f26fa20d8e816000d92ae4cc964cba data/category-entertainment
    domain fireside.fm
    test www.fireside.fm

application fizy 23591 fizy music
    owner "Turkcell"
    source unverified
    domain fizy.com
    test www.fizy.com

application flo-music 23592 FLO music
    source unverified
    domain music-flo.com
    test www.music-flo.com

application gaana 23593 Gaana music
    source unverified
    domain gaana.com
    test www.gaana.com

application genie 23594 Genie-Music music
    source unverified
    domain genie.co.kr
    test www.genie.co.kr

application genius 23595 Genius music
    owner "MediaLab"
    source unverified
    domain genius.com
    domain rapgenius.com
    test www.genius.com

application global-player 23596 Global-Player music
    owner "Global Media & Entertainment"
    source unverified
    domain globalplayer.com
    domain musicradio.com
    test www.globalplayer.com
    test media-ice.musicradio.com

application gracenote 23597 Gracenote music
    owner "Nielsen"
    source unverified
    domain gracenote.com
    domain cddbp.net
    test c123456.ipg.web.cddbp.net

application himalaya 23598 Himalaya music
    source unverified
    domain himalaya.com
    test www.himalaya.com

application hungama 23599 Hungama music
    source unverified
    domain hungama.com
    test www.hungama.com

application icecast 23600 Icecast music
    owner "Xiph.Org Foundation"
    source unverified
    domain icecast.org
    domain xiph.org
    test www.icecast.org

application idagio 23601 IDAGIO music
    owner "IDAGIO GmbH"
    source unverified
    domain idagio.com
    test www.idagio.com

application iheart 23602 iHeartRadio music
    owner "iHeartMedia, Inc."
    source unverified
    domain iheart.com
    domain iheartradio.com
    domain iheart.ca
    domain iheartradio.ca
    domain iheartradio.co.nz
    domain ihrhls.com
    test www.iheart.com

application ivoox 23603 iVoox music
    source unverified
    domain ivoox.com
    test www.ivoox.com

application jiosaavn 23604 JioSaavn music
    owner "Saavn Media"
    source unverified
    domain jiosaavn.com
    domain saavn.com
    domain saavncdn.com
    test www.jiosaavn.com

application joox 23605 JOOX music
    owner "Tencent Holdings Ltd."
    source list v2fly/domain-list-community@039c6ff0d3f26fa20d8e816000d92ae4cc964cba data/category-entertainment
    domain joox.com
    test www.joox.com

application kkbox 23606 KKBOX music
    source list v2fly/domain-list-community@59f0401dbe95e50959ec2dcb3b9086efdf9f19db data/kkbox
    domain kkbox.com
    domain kfs.io
    test www.kkbox.com

application kugou 23607 Kugou music
    owner "Tencent Music Entertainment"
    source list v2fly/domain-list-community@7f157a8b18f40fbfc2edc3a6e71a8598da246327 data/kugou
    domain kugou.com
    domain kgimg.com
    domain kugoo.com
    domain kugou.net
    domain kglink.cn
    domain kugouaudio.com
    domain kugouipv6.com
    domain kugoukid.com
    domain kugouliveshow.com
    domain kugouringtone.com
    domain kugousenior.com
    domain kugoustore.com
    domain kugouvoice.com
    domain kugouyouth.com
    domain fanxingliveshow.com
    test www.kugou.com

application kuku-fm 23608 Kuku-FM music
    source unverified
    domain kukufm.com
    test www.kukufm.com

application kuwo 23609 Kuwo music
    owner "Tencent Music Entertainment"
    source list v2fly/domain-list-community@a556dc941b2d6a64508d24bc23da8848dc98badc data/kuwo
    domain kuwo.cn
    domain koowo.cn
    domain koowo.com
    test www.kuwo.cn

application langit-musik 23610 Langit-Musik music
    owner "Telkomsel"
    source unverified
    domain langitmusik.co.id
    test www.langitmusik.co.id

application last-fm 20086 Last-fm music
    owner "CBS Interactive"
    source unverified
    domain last.fm
    domain audioscrobbler.com
    domain lastfm.freetls.fastly.net
    domain lastfm.de
    test www.last.fm
    test ws.audioscrobbler.com

application laut-fm 23611 laut-fm music
    source unverified
    domain laut.fm
    test www.laut.fm

application letras 23612 Letras music
    owner "Studio Sol"
    source unverified
    domain letras.mus.br
    domain letras.com
    domain cifraclub.com.br
    domain cifraclub.com
    test letras.mus.br

application libsyn 23613 Libsyn music
    source unverified
    domain libsyn.com
    test www.libsyn.com

application line-music 23614 LINE-MUSIC music
    source unverified
    domain music.line.me
    test music.line.me

application linkfire 23615 Linkfire music
    source unverified
    domain linkfire.com
    domain lnk.to
    test www.linkfire.com

application listen-notes 23616 Listen-Notes music
    source unverified
    domain listennotes.com
    test www.listennotes.com

application live365 23617 Live365 music
    source unverified
    domain live365.com
    test www.live365.com

application lizhi 23618 Lizhi music
    source unverified
    domain lizhi.fm
    test www.lizhi.fm

application melon 23619 Melon music
    owner "Kakao Entertainment"
    source list v2fly/domain-list-community@51cd29110fc9259dcff7121fb2a32313e6d4bfa6 data/kakao
    domain melon.com
    test www.melon.com

application migu-music 23620 Migu-Music music
    owner "China Mobile"
    source unverified
    domain music.migu.cn
    test music.migu.cn

application mixcloud 23621 Mixcloud music
    owner "Mixcloud Ltd"
    source unverified
    domain mixcloud.com
    test www.mixcloud.com

application moov 23622 MOOV music
    source list v2fly/domain-list-community@039c6ff0d3f26fa20d8e816000d92ae4cc964cba data/category-entertainment
    domain moov.hk
    test www.moov.hk

application mora 23623 mora music
    source unverified
    domain mora.jp
    test www.mora.jp

application musicbrainz 23624 MusicBrainz music
    owner "MetaBrainz Foundation"
    source unverified
    domain musicbrainz.org
    domain metabrainz.org
    domain listenbrainz.org
    domain coverartarchive.org
    test musicbrainz.org

application musixmatch 23625 Musixmatch music
    owner "Musixmatch S.p.A."
    source unverified
    domain musixmatch.com
    test www.musixmatch.com

application muud 23626 Muud music
    owner "Türk Telekom"
    source unverified
    domain muud.com.tr
    test www.muud.com.tr

application mymusic 23627 MyMusic music
    owner "Taiwan Mobile"
    source unverified
    domain mymusic.net.tw
    test www.mymusic.net.tw

application mytuner 23628 myTuner music
    owner "AppGeneration"
    source unverified
    domain mytuner-radio.com
    test www.mytuner-radio.com

application napster 23629 Napster music
    owner "Napster Music Inc."
    source unverified
    domain napster.com
    domain rhapsody.com
    test www.napster.com

application nct 23630 NhacCuaTui music
    source unverified
    domain nhaccuatui.com
    domain nct.vn
    test www.nhaccuatui.com

application netease-music 23631 NetEase-Music music
    owner "NetEase, Inc."
    source unverified
    domain music.163.com
    domain music.126.net
    test music.163.com
    test p1.music.126.net
    test-not www.163.com

application nrj 23632 NRJ music
    owner "NRJ Group"
    source unverified
    domain nrj.fr
    domain nrjaudio.fm
    domain cheriefm.fr
    domain nostalgie.fr
    domain rireetchansons.fr
    test www.nrj.fr

application nrk-radio 23633 NRK-Radio music
    owner "Norsk rikskringkasting"
    source unverified
    domain radio.nrk.no
    test radio.nrk.no

application nugs 23634 nugs music
    source unverified
    domain nugs.net
    test www.nugs.net

application omny 23635 Omny-Studio music
    owner "Triton Digital"
    source unverified
    domain omny.fm
    domain omnycontent.com
    domain omnystudio.com
    test www.omny.fm

application overcast 23636 Overcast music
    source list v2fly/domain-list-community@039c6ff0d3f26fa20d8e816000d92ae4cc964cba data/category-entertainment
    domain overcast.fm
    test www.overcast.fm

application palco-mp3 23637 Palco-MP3 music
    source unverified
    domain palcomp3.com.br
    domain palcomp3.com
    test www.palcomp3.com.br

application pandora 20085 Pandora music
    owner "Sirius XM Holdings Inc."
    source unverified
    domain pandora.com
    domain p-cdn.com
    domain p-cdn.us
    test www.pandora.com
    test audio-ac-dc6-t2-1-v4v6.pandora.com

application player-fm 23638 Player-FM music
    source unverified
    domain player.fm
    test www.player.fm

application pocket-casts 23639 Pocket-Casts music
    owner "Automattic Inc."
    source list v2fly/domain-list-community@17ab703706267fd7d879bb7a2eddf6f5855427d3 data/pocketcasts
    domain pocketcasts.com
    domain pca.st
    domain pocketcasts.net
    test play.pocketcasts.com

application pocket-fm 23640 Pocket-FM music
    source unverified
    domain pocketfm.com
    test www.pocketfm.com

application podbean 23641 Podbean music
    source unverified
    domain podbean.com
    test www.podbean.com

application podcast-addict 23642 Podcast-Addict music
    source unverified
    domain podcastaddict.com
    test www.podcastaddict.com

application podigee 23643 Podigee music
    source unverified
    domain podigee.com
    domain podigee.io
    domain podigee-cdn.net
    test www.podigee.com

application podimo 23644 Podimo music
    source unverified
    domain podimo.com
    test www.podimo.com

application qingting-fm 23645 Qingting-FM music
    source list v2fly/domain-list-community@8b9acc3a94c852e805565fbb331f858e83a9a862 data/qingtingfm
    domain qingting.fm
    domain qtfm.cn
    test www.qingting.fm

application qishui-music 23646 Qishui-Music music
    owner "ByteDance Ltd."
    source list v2fly/domain-list-community@49579e4a326626115b71b396cebe9c8579624bba data/douyin
    domain qishui.com
    domain qishui.cn
    domain qishui.com.cn
    domain qishuimusic.cn
    domain qishuimusic.com.cn
    test www.qishui.com

application qobuz 23647 Qobuz music
    owner "Xandrie SA"
    source list v2fly/domain-list-community@5c9030cb906a9723fd8d8fa2e28e167975bcaa24 data/qobuz
    domain qobuz.com
    test play.qobuz.com

application qq-music 23648 QQ-Music music
    owner "Tencent Music Entertainment"
    source unverified
    domain y.qq.com
    domain music.qq.com
    domain qqmusic.qq.com
    domain tencentmusic.com
    test y.qq.com
    test u.y.qq.com

application radiko 23649 radiko music
    owner "radiko Co., Ltd."
    source list v2fly/domain-list-community@3f7b63c9234a7d21be9df6514728023f18f598ff data/radiko
    domain radiko.jp
    domain radiko-cf.com
    domain smartstream.ne.jp
    test radiko.jp

application radio-france 23650 Radio-France music
    owner "Radio France"
    source unverified
    domain radiofrance.fr
    domain franceinter.fr
    domain franceculture.fr
    domain francemusique.fr
    domain mouv.fr
    domain fip.fr
    test www.radiofrance.fr
    test icecast.radiofrance.fr

application radio-garden 23651 Radio-Garden music
    source unverified
    domain radio.garden
    test www.radio.garden

application radio-net 23652 radio-net music
    owner "radio.net GmbH"
    source unverified
    domain radio.net
    domain radio.de
    domain radio.at
    domain radio.fr
    domain radio.es
    domain radio.it
    domain radio.pt
    domain radio.se
    domain radio.dk
    domain radio.pl
    test www.radio.net

application radioking 23653 Radioking music
    source unverified
    domain radioking.com
    test www.radioking.com

application raiplay-sound 23654 RaiPlay-Sound music
    owner "RAI"
    source unverified
    domain raiplaysound.it
    test www.raiplaysound.it

application rakuten-music 23655 Rakuten-Music music
    owner "Rakuten Group"
    source unverified
    domain music.rakuten.co.jp
    test music.rakuten.co.jp

application recochoku 23656 RecoChoku music
    source unverified
    domain recochoku.jp
    test www.recochoku.jp

application roon 23657 Roon music
    owner "Roon Labs LLC"
    source unverified
    domain roonlabs.com
    domain roonlabs.net
    domain roon.app
    test www.roonlabs.com

application rtl-radio 23658 RTL-Radio music
    source unverified
    domain rtl2.fr
    domain funradio.fr
    test www.rtl2.fr

application shazam 23659 Shazam music
    owner "Apple Inc."
    source unverified
    domain shazam.com
    domain shz.am
    test amp.shazam.com

application shoutcast 23660 Shoutcast music
    source unverified
    domain shoutcast.com
    test www.shoutcast.com

application simplecast 23661 Simplecast music
    source unverified
    domain simplecast.com
    domain simplecastaudio.com
    test www.simplecast.com

application sirius-xm 23662 SiriusXM music
    owner "Sirius XM Holdings Inc."
    source unverified
    domain siriusxm.com
    domain siriusxm.ca
    domain sirius.com
    domain xmradio.com
    test player.siriusxm.com

application smule 23663 Smule music
    owner "Smule, Inc."
    source unverified
    domain smule.com
    test www.smule.com

application soma-fm 23664 SomaFM music
    source unverified
    domain somafm.com
    test www.somafm.com

application soundcloud 20082 SoundCloud music
    owner "SoundCloud Global Limited & Co. KG"
    source list v2fly/domain-list-community@0d91d47bafbec3bb867aea3033cba5c601156fa8 data/soundcloud
    domain soundcloud.com
    domain sndcdn.com
    domain soundcloud.cloud
    domain snd.sc
    test soundcloud.com
    test cf-media.sndcdn.com

application soundtrack 23665 Soundtrack music
    owner "Soundtrack Your Brand"
    source unverified
    domain soundtrackyourbrand.com
    test www.soundtrackyourbrand.com

application splice 23666 Splice music
    source unverified
    domain splice.com
    test www.splice.com

application spotify 156 Spotify music
    owner "Spotify AB"
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/spotify
    domain spotify.com
    domain scdn.co
    domain spotifycdn.com
    domain spotifycdn.net
    domain spotify.link
    domain spoti.fi
    domain pscdn.co
    domain byspotify.com
    domain tospotify.com
    domain spotify.design
    domain spotifycharts.com
    domain spotifycodes.com
    domain spotifyforbrands.com
    domain spotifyjobs.com
    domain spotify-everywhere.com
    domain =audio-ak-spotify-com.akamaized.net
    domain =audio4-ak-spotify-com.akamaized.net
    domain =heads-ak-spotify-com.akamaized.net
    domain =heads4-ak-spotify-com.akamaized.net
    domain =spotify.com.edgesuite.net
    domain =spotify.map.fastly.net
    domain =spotify.map.fastlylb.net
    test open.spotify.com
    test ap-gew4.spotify.com
    test i.scdn.co
    test audio-ak-spotify-com.akamaized.net
    test-not spotify.com.example.org

application spotify-for-creators 23667 Spotify-for-Creators music
    owner "Spotify AB"
    source unverified
    domain anchor.fm
    domain megaphone.fm
    domain megaphone-cdn.com
    test anchor.fm
    test traffic.megaphone.fm

application spreaker 23668 Spreaker music
    source unverified
    domain spreaker.com
    test www.spreaker.com

application starmaker 23669 StarMaker music
    source unverified
    domain starmakerstudios.com
    domain starmakermusic.com
    test www.starmakerstudios.com

application stingray 23670 Stingray music
    owner "Stingray Group Inc."
    source unverified
    domain stingray.com
    domain stingraymusic.com
    test www.stingray.com

application stitcher 23671 Stitcher music
    source unverified
    domain stitcher.com
    test www.stitcher.com

application streema 23672 Streema music
    source unverified
    domain streema.com
    test www.streema.com

application sua-musica 23673 Sua-Musica music
    source unverified
    domain suamusica.com.br
    test www.suamusica.com.br

application sveriges-radio 23674 Sveriges-Radio music
    owner "Sveriges Radio AB"
    source unverified
    domain sverigesradio.se
    domain sr.se
    test sverigesradio.se

application tidal 20084 Tidal music
    owner "TIDAL Music AS"
    source list v2fly/domain-list-community@9f394d0f1e69764f76f09730cb9cc9e5da734094 data/tidal
    domain tidal.com
    domain tidalhifi.com
    domain wimpmusic.com
    domain tidal.link
    test listen.tidal.com

application transistor-fm 23675 Transistor music
    source unverified
    domain transistor.fm
    test www.transistor.fm

application triton-digital 23676 Triton-Digital music
    owner "Triton Digital"
    source unverified
    domain tritondigital.com
    domain streamtheworld.com
    test playerservices.streamtheworld.com

application tunecore 23677 TuneCore music
    source unverified
    domain tunecore.com
    test www.tunecore.com

application tunein 23678 TuneIn music
    owner "TuneIn, Inc."
    source unverified
    domain tunein.com
    domain radiotime.com
    test tunein.com
    test opml.radiotime.com

application vevo 23679 Vevo music
    owner "Vevo LLC"
    source unverified
    domain vevo.com
    domain vevo.ly
    test www.vevo.com

application vibe-naver 23680 VIBE music
    owner "NAVER Corp."
    source unverified
    domain vibe.naver.com
    test vibe.naver.com

application vk-music 23681 VK-Music music
    owner "VK"
    source unverified
    domain music.vk.com
    test music.vk.com

application voicy 23682 Voicy music
    source unverified
    domain voicy.jp
    test www.voicy.jp

application wynk 23683 Wynk-Music music
    owner "Bharti Airtel"
    source unverified
    domain wynk.in
    test www.wynk.in

application ximalaya 23684 Ximalaya music
    source list v2fly/domain-list-community@3f683ea51decf0e1fced7596ae09f5c3a71f7e19 data/ximalaya
    domain ximalaya.com
    domain xmcdn.com
    test www.ximalaya.com

application yandex-music 23685 Yandex-Music music
    owner "Yandex"
    source unverified
    domain music.yandex.ru
    domain music.yandex.uz
    domain music.yandex.com
    domain music.yandex.by
    domain music.yandex.kz
    domain music.yandex.net
    test music.yandex.ru

application youtube-music 23686 YouTube-Music music
    owner "Google LLC"
    source unverified
    domain music.youtube.com
    test music.youtube.com
    test-not www.youtube.com

application zeno-fm 23687 Zeno-FM music
    source unverified
    domain zeno.fm
    test www.zeno.fm

application zing-mp3 23688 Zing-MP3 music
    owner "VNG Corporation"
    source unverified
    domain zingmp3.vn
    domain mp3.zing.vn
    domain zmdcdn.me
    test zingmp3.vn

application zvuk 23689 Zvuk music
    source unverified
    domain zvuk.com
    domain sber-zvuk.com
    test www.zvuk.com
