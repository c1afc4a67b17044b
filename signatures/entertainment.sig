# Entertainment: studios, comics and anime, memes, fan sites, tickets and cinemas.
# SPDX-License-Identifier: MIT

application afisha 21844 Afisha entertainment
    owner "Rambler"
    source unverified
    domain afisha.ru
    test www.afisha.ru

application allocine 21845 AlloCine entertainment
    owner "Webedia"
    source unverified
    domain allocine.fr
    domain acsta.net
    domain filmstarts.de
    domain sensacine.com
    domain adorocinema.com
    domain beyazperde.com
    test www.allocine.fr

application amc-theatres 21846 AMC-Theatres entertainment
    owner "AMC Entertainment Holdings, Inc."
    source unverified
    domain amctheatres.com
    domain odeon.co.uk
    domain cinesa.es
    domain odeonkino.no
    domain filmstaden.se
    test www.amctheatres.com

application anilist 21847 AniList entertainment
    source unverified
    domain anilist.co
    test www.anilist.co

application anime-news-network 21848 Anime-News-Network entertainment
    source unverified
    domain animenewsnetwork.com
    test www.animenewsnetwork.com

application anime-planet 21849 Anime-Planet entertainment
    source unverified
    domain anime-planet.com
    test www.anime-planet.com

application atom-tickets 21850 Atom-Tickets entertainment
    source unverified
    domain atomtickets.com
    test www.atomtickets.com

application axs 21851 AXS entertainment
    owner "Anschutz Entertainment Group"
    source unverified
    domain axs.com
    test www.axs.com

application az-lyrics 21852 AZLyrics entertainment
    source unverified
    domain azlyrics.com
    test www.azlyrics.com

application bahamut 21853 Bahamut entertainment
    owner "Wangyuan Information"
    source list v2fly/domain-list-community@46e2e91831ec8b3b8a9f18dd4c132c1098f690b2 data/bahamut
    domain gamer.com.tw
    domain bahamut.com.tw
    domain =gamer-cds.cdn.hinet.net
    domain =gamer2-cds.cdn.hinet.net
    test ani.gamer.com.tw

application bandsintown 21854 Bandsintown entertainment
    source unverified
    domain bandsintown.com
    test www.bandsintown.com

application bangumi 21855 Bangumi entertainment
    source unverified
    domain bgm.tv
    domain bangumi.tv
    test www.bgm.tv

application biletix 21856 Biletix entertainment
    source unverified
    domain biletix.com
    test www.biletix.com

application bilibili-comics 21857 Bilibili-Comics entertainment
    owner "Bilibili Inc."
    source unverified
    domain manga.bilibili.com
    test manga.bilibili.com

application book-my-show 21858 BookMyShow entertainment
    owner "Bigtree Entertainment"
    source unverified
    domain bookmyshow.com
    domain bmscdn.com
    test www.bookmyshow.com

application bored-panda 21859 Bored-Panda entertainment
    source unverified
    domain boredpanda.com
    test www.boredpanda.com

application cameo 21860 Cameo entertainment
    source unverified
    domain cameo.com
    test www.cameo.com

application cgv 21861 CGV entertainment
    owner "CJ CGV"
    source unverified
    domain cgv.co.kr
    domain cgv.vn
    domain cgv.id
    test www.cgv.co.kr

application cinemark 21862 Cinemark entertainment
    source unverified
    domain cinemark.com
    domain cinemark.com.br
    test www.cinemark.com

application cinemex 21863 Cinemex entertainment
    source unverified
    domain cinemex.com
    test www.cinemex.com

application cinepolis 21864 Cinepolis entertainment
    source unverified
    domain cinepolis.com
    domain cinepolis.com.br
    test www.cinepolis.com

application cineworld 21865 Cineworld entertainment
    owner "Cineworld Group"
    source unverified
    domain cineworld.co.uk
    domain cinema-city.pl
    domain cinema-city.hu
    domain cinemacity.cz
    domain cinemacity.ro
    domain cinemacity.sk
    test www.cineworld.co.uk

application comic-days 21866 Comic-Days entertainment
    owner "Kodansha"
    source unverified
    domain comic-days.com
    domain pocket.shonenmagazine.com
    test www.comic-days.com

application comic-walker 21867 ComicWalker entertainment
    owner "KADOKAWA"
    source unverified
    domain comic-walker.com
    test www.comic-walker.com

application csfd 21868 CSFD entertainment
    source unverified
    domain csfd.cz
    test www.csfd.cz

application damai 21869 Damai entertainment
    owner "Alibaba Group"
    source unverified
    domain damai.cn
    test www.damai.cn
    domain maitix.com

application dc-comics 21870 DC entertainment
    owner "Warner Bros. Discovery, Inc."
    source unverified
    domain dc.com
    domain dccomics.com
    domain dcuniverse.com
    domain dcuniverseinfinite.com
    test www.dc.com

application deviantart 21871 DeviantArt entertainment
    owner "DeviantArt, Inc."
    source list v2fly/domain-list-community@52d13bc1c40762d6928e8c996c5f575c62470857 data/deviantart
    domain deviantart.com
    domain deviantart.net
    domain da-files.com
    domain sta.sh
    test www.deviantart.com

application dice-fm 21872 DICE entertainment
    source unverified
    domain dice.fm
    test www.dice.fm

application disney 21873 Disney entertainment
    owner "The Walt Disney Company"
    source list v2fly/domain-list-community@10fc53ca0c8522002d76d03d79051b84f51558ed data/disney
    domain disney.com
    domain go.com
    domain disney.io
    domain disney.de
    domain disney.at
    domain disney.co.uk
    domain disney.fr
    domain disney.es
    domain disney.it
    domain disney.nl
    domain disney.be
    domain disney.ch
    domain disney.pl
    domain disney.pt
    domain disney.se
    domain disney.dk
    domain disney.no
    domain disney.fi
    domain disney.cz
    domain disney.hu
    domain disney.ro
    domain disney.bg
    domain disney.gr
    domain disney.ru
    domain disney.ca
    domain disney.com.au
    domain disney.com.br
    domain disney.com.hk
    domain disney.com.tw
    domain disney.co.jp
    domain disney.co.kr
    domain disney.co.th
    domain disney.co.il
    domain disney.co.za
    domain disney.asia
    domain disney.id
    domain disney.in
    domain disney.my
    domain disney.ph
    domain disney.sg
    domain disneyme.com
    domain disneylatino.com
    domain disneyturkiye.com.tr
    domain disney-asia.com
    domain disneystore.com
    domain shopdisney.com
    domain shopdisney.de
    domain shops-disney.com
    domain disneyjunior.com
    domain disneybaby.com
    domain disneycareers.com
    domain disneyinternational.com
    domain disneymovieinsiders.com
    domain disneyaulani.com
    domain disneyadsales.com
    domain disneymeetingsandevents.com
    domain disneysrivieraresort.com
    domain disneytickets.co.uk
    domain disneyredirects.com
    domain disneyinflight.com
    domain disneyarena.com
    domain disney-studio.com
    domain disney-studio.net
    domain dilcdn.com
    domain adventuresbydisney.com
    domain mickey.tv
    domain babble.com
    domain playmation.com
    domain 20thcenturystudios.com.au
    domain 20thcenturystudios.com.br
    domain 20thcenturystudios.jp
    domain starwars.com
    domain starwarskids.com
    domain starwarsgalacticstarcruiser.com
    test www.disney.com
    test disney.go.com
    test www.starwars.com
    test-not www.disneyplus.com
    test-not abc.go.com

application dmm 21874 DMM entertainment
    owner "DMM.com LLC"
    source list v2fly/domain-list-community@0d9aa005a9105d550df089b9808f4282f479132a data/dmm
    domain dmm.com
    domain dmm-extension.com
    test www.dmm.com

application dmzj 21875 DMZJ entertainment
    source list v2fly/domain-list-community@02a909ab3ada7cfefbb2101d5b7c94f1997b3b06 data/category-entertainment-cn
    domain dmzj.com
    domain muwai.com
    test www.dmzj.com

application eplus 21876 eplus entertainment
    source unverified
    domain eplus.jp
    test www.eplus.jp

application event-cinemas 21877 Event-Cinemas entertainment
    source unverified
    domain eventcinemas.com.au
    test www.eventcinemas.com.au

application eventbrite 21878 Eventbrite entertainment
    owner "Eventbrite, Inc."
    source unverified
    domain eventbrite.com
    domain eventbrite.co.uk
    domain eventbrite.de
    domain eventbrite.fr
    domain eventbrite.es
    domain eventbrite.it
    domain eventbrite.nl
    domain eventbrite.ca
    domain eventbrite.com.au
    domain eventbrite.ie
    domain eventbrite.com.br
    domain eventbrite.com.mx
    domain eventbrite.com.ar
    domain eventbrite.at
    domain eventbrite.ch
    domain eventbrite.be
    domain eventbrite.pt
    domain eventbrite.se
    domain eventbrite.dk
    domain eventbrite.fi
    domain eventbrite.sg
    domain eventbrite.hk
    domain eventbrite.co.nz
    domain evbuc.com
    domain evbstatic.com
    test www.eventbrite.com
    domain eventbrite.in
    domain eventbriteapi.com
    test img.evbuc.com

application eventim 21879 CTS-EVENTIM entertainment
    owner "CTS EVENTIM AG & Co. KGaA"
    source unverified
    domain eventim.de
    domain eventim.com
    domain eventim.co.uk
    domain eventim.pl
    domain eventim.hu
    domain eventim.ro
    domain eventim.hr
    domain eventim.bg
    domain eventim.nl
    domain eventim-light.com
    domain oeticket.com
    domain ticketcorner.ch
    domain ticketone.it
    domain entradas.com
    domain lippu.fi
    domain billetlugen.dk
    domain billettservice.no
    test www.eventim.de
    domain eventim.ch
    domain eventim.it
    domain eventim.fi
    domain eventim.dk
    domain eventim.no
    domain eventim.se
    domain eventim.si
    domain eventim.com.br

application fanart-tv 21880 fanart-tv entertainment
    source unverified
    domain fanart.tv
    test www.fanart.tv

application fandango 21881 Fandango entertainment
    owner "Fandango Media, LLC"
    source unverified
    domain fandango.com
    domain fandango.co.uk
    domain ingresso.com
    test www.fandango.com
    test-not athome.fandango.com

application fandom 21882 Fandom entertainment
    owner "Fandom, Inc."
    source unverified
    domain fandom.com
    domain wikia.com
    domain wikia.nocookie.net
    domain wikia-services.com
    domain gamepedia.com
    test starwars.fandom.com
    test static.wikia.nocookie.net

application fever 21883 Fever entertainment
    owner "Fever Labs, Inc."
    source unverified
    domain feverup.com
    test www.feverup.com

application filmaffinity 21884 FilmAffinity entertainment
    source unverified
    domain filmaffinity.com
    test www.filmaffinity.com

application filmweb 21885 Filmweb entertainment
    source unverified
    domain filmweb.pl
    domain fwcdn.pl
    test www.filmweb.pl

application fnac-spectacles 21886 Fnac-Spectacles entertainment
    source unverified
    domain fnacspectacles.com
    domain francebillet.com
    test www.fnacspectacles.com

application giphy 21887 GIPHY entertainment
    owner "Shutterstock, Inc."
    source unverified
    domain giphy.com
    domain gph.is
    test media.giphy.com

application global-comix 21888 GlobalComix entertainment
    source unverified
    domain globalcomix.com
    test www.globalcomix.com

application gsc 21889 Golden-Screen-Cinemas entertainment
    source unverified
    domain gsc.com.my
    test www.gsc.com.my

application helios 21890 Helios entertainment
    source unverified
    domain helios.pl
    test www.helios.pl

application hololive 21891 hololive entertainment
    owner "COVER Corporation"
    source unverified
    domain hololive.tv
    domain hololivepro.com
    domain cover-corp.com
    test hololive.hololivepro.com

application hoyts 21892 HOYTS entertainment
    source unverified
    domain hoyts.com.au
    test www.hoyts.com.au

application ifunny 21893 iFunny entertainment
    source unverified
    domain ifunny.co
    test www.ifunny.co

application imdb 20066 IMDb entertainment
    owner "Amazon.com, Inc."
    source unverified
    domain imdb.com
    domain media-imdb.com
    test www.imdb.com

application imgflip 21894 Imgflip entertainment
    source unverified
    domain imgflip.com
    test www.imgflip.com

application interpark-ticket 21895 Interpark-Ticket entertainment
    source unverified
    domain ticket.interpark.com
    domain interparkticket.com
    test ticket.interpark.com

application just-watch 21896 JustWatch entertainment
    owner "JustWatch GmbH"
    source unverified
    domain justwatch.com
    test www.justwatch.com

application kakao-webtoon 21897 Kakao-Webtoon entertainment
    owner "Kakao Entertainment"
    source unverified
    domain webtoon.kakao.com
    domain page.kakao.com
    test webtoon.kakao.com

application kassir 21898 Kassir entertainment
    source unverified
    domain kassir.ru
    test www.kassir.ru

application kinepolis 21899 Kinepolis entertainment
    source unverified
    domain kinepolis.be
    domain kinepolis.com
    domain kinepolis.fr
    domain kinepolis.nl
    domain kinepolis.es
    test www.kinepolis.be

application kinoheld 21900 kinoheld entertainment
    source unverified
    domain kinoheld.de
    test www.kinoheld.de

application kinopolis 21901 KINOPOLIS entertainment
    source unverified
    domain kinopolis.de
    test www.kinopolis.de

application kitsu 21902 Kitsu entertainment
    source unverified
    domain kitsu.app
    domain kitsu.io
    test www.kitsu.app

application kktix 21903 KKTIX entertainment
    source unverified
    domain kktix.com
    domain kktix.cc
    test www.kktix.com

application know-your-meme 21904 Know-Your-Meme entertainment
    owner "Literally Media"
    source unverified
    domain knowyourmeme.com
    domain kym-cdn.com
    domain cheezburger.com
    domain cracked.com
    domain ebaumsworld.com
    test www.knowyourmeme.com

application kuaikan 21905 Kuaikan entertainment
    source unverified
    domain kuaikanmanhua.com
    domain kkmh.com
    test www.kuaikanmanhua.com

application l-tike 21906 Lawson-Ticket entertainment
    source unverified
    domain l-tike.com
    test www.l-tike.com

application lezhin 21907 Lezhin entertainment
    source unverified
    domain lezhin.com
    domain lezhinus.com
    test www.lezhin.com

application lionsgate 21908 Lionsgate entertainment
    source unverified
    domain lionsgate.com
    test www.lionsgate.com

application lotte-cinema 21909 Lotte-Cinema entertainment
    source unverified
    domain lottecinema.co.kr
    domain lottecinemavn.com
    test www.lottecinema.co.kr

application manga-plus 21910 MANGA-Plus entertainment
    owner "Shueisha Inc."
    source unverified
    domain mangaplus.shueisha.co.jp
    domain shonenjumpplus.com
    domain zebrack-comic.com
    test mangaplus.shueisha.co.jp

application mangadex 21911 MangaDex entertainment
    source unverified
    domain mangadex.org
    domain mangadex.network
    test api.mangadex.org

application manhuagui 21912 Manhuagui entertainment
    source unverified
    domain manhuagui.com
    test www.manhuagui.com

application marvel 21913 Marvel entertainment
    owner "The Walt Disney Company"
    source unverified
    domain marvel.com
    test www.marvel.com

application mecha-comic 21914 Mecha-Comic entertainment
    source unverified
    domain mechacomic.jp
    test www.mechacomic.jp

application megabox 21915 Megabox entertainment
    source unverified
    domain megabox.co.kr
    test www.megabox.co.kr

application melon-ticket 21916 Melon-Ticket entertainment
    owner "Kakao Entertainment"
    source unverified
    domain ticket.melon.com
    test ticket.melon.com

application metacritic 21917 Metacritic entertainment
    owner "Fandom, Inc."
    source unverified
    domain metacritic.com
    test www.metacritic.com

application moshtix 21918 Moshtix entertainment
    source unverified
    domain moshtix.com.au
    test www.moshtix.com.au

application moviepilot 21919 Moviepilot entertainment
    source unverified
    domain moviepilot.de
    test www.moviepilot.de

application mtime 21920 Mtime entertainment
    source list v2fly/domain-list-community@02a909ab3ada7cfefbb2101d5b7c94f1997b3b06 data/category-entertainment-cn
    domain mtime.com
    domain mtime.cn
    test www.mtime.com

application my-anime-list 21921 MyAnimeList entertainment
    source unverified
    domain myanimelist.net
    test www.myanimelist.net

application naver-webtoon 21922 Naver-Webtoon entertainment
    owner "NAVER Corp."
    source unverified
    domain comic.naver.com
    domain webtoon.naver.com
    domain series.naver.com
    test comic.naver.com

application nijisanji 21923 NIJISANJI entertainment
    owner "ANYCOLOR Inc."
    source unverified
    domain nijisanji.jp
    domain anycolor.co.jp
    test www.nijisanji.jp

application nine-gag 21924 9GAG entertainment
    owner "9GAG Limited"
    source unverified
    domain 9gag.com
    domain 9cache.com
    test 9gag.com
    test img-9gag-fun.9cache.com

application opensubtitles 21925 OpenSubtitles entertainment
    source unverified
    domain opensubtitles.org
    domain opensubtitles.com
    test www.opensubtitles.org

application paramount 21926 Paramount entertainment
    owner "Paramount Skydance Corporation"
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/cbs
    domain paramount.com
    domain viacom.com
    domain viacomcbs.com
    domain viacbs.com
    domain comedycentral.com
    domain mtv.com
    domain vh1.com
    domain cmt.com
    test www.paramount.com

application passo 21927 Passo entertainment
    source unverified
    domain passo.com.tr
    test www.passo.com.tr

application pathe 21928 Pathe entertainment
    source unverified
    domain pathe.fr
    domain pathe.nl
    domain pathe.ch
    test www.pathe.fr

application pia 21929 Ticket-Pia entertainment
    owner "PIA Corporation"
    source unverified
    domain pia.jp
    domain pia.co.jp
    test t.pia.jp

application piccoma 21930 Piccoma entertainment
    owner "Kakao piccoma Corp."
    source unverified
    domain piccoma.com
    domain kakaopiccoma.com
    test www.piccoma.com

application pixiv 21931 pixiv entertainment
    owner "pixiv Inc."
    source list v2fly/domain-list-community@22f34948f96ee892aeaacf649784f977a84294d9 data/pixiv
    domain pixiv.net
    domain pixiv.org
    domain pixiv.co.jp
    domain pixiv.me
    domain pximg.net
    domain booth.pm
    domain fanbox.cc
    domain vroid.com
    domain pixivision.net
    test www.pixiv.net
    test i.pximg.net

application pvr-inox 21932 PVR-INOX entertainment
    source unverified
    domain pvrcinemas.com
    domain inoxmovies.com
    test www.pvrcinemas.com

application ranker 21933 Ranker entertainment
    source unverified
    domain ranker.com
    test www.ranker.com

application reelgood 21934 Reelgood entertainment
    source unverified
    domain reelgood.com
    test www.reelgood.com

application regal 21935 Regal entertainment
    owner "Cineworld Group"
    source unverified
    domain regmovies.com
    test www.regmovies.com

application reservix 21936 Reservix entertainment
    source unverified
    domain reservix.de
    domain adticket.de
    test www.reservix.de

application resident-advisor 21937 Resident-Advisor entertainment
    source unverified
    domain ra.co
    domain residentadvisor.net
    test www.ra.co

application rotten-tomatoes 21938 Rotten-Tomatoes entertainment
    owner "Fandango Media, LLC"
    source unverified
    domain rottentomatoes.com
    domain flixster.com
    test www.rottentomatoes.com

application seatgeek 21939 SeatGeek entertainment
    source unverified
    domain seatgeek.com
    test www.seatgeek.com
    domain seatgeek.co.uk

application see-tickets 21940 See-Tickets entertainment
    source unverified
    domain seetickets.com
    test www.seetickets.com
    domain seetickets.us
    domain paylogic.com

application senscritique 21941 SensCritique entertainment
    source unverified
    domain senscritique.com
    test www.senscritique.com

application shikimori 21942 Shikimori entertainment
    source unverified
    domain shikimori.one
    test www.shikimori.one

application skeb 21943 Skeb entertainment
    source unverified
    domain skeb.jp
    test www.skeb.jp

application songkick 21944 Songkick entertainment
    source unverified
    domain songkick.com
    test www.songkick.com

application sony-pictures 21945 Sony-Pictures entertainment
    owner "Sony Pictures Entertainment Inc."
    source unverified
    domain sonypictures.com
    domain sonypictures.net
    test www.sonypictures.com

application stubhub 21946 StubHub entertainment
    owner "StubHub Holdings"
    source unverified
    domain stubhub.com
    domain stubhub.co.uk
    domain stubhub.de
    domain stubhub.ie
    domain stubhub.ca
    domain viagogo.com
    domain viagogo.co.uk
    domain viagogo.de
    domain viagogo.net
    test www.stubhub.com
    domain stubhub.fr
    domain stubhub.it
    domain stubhub.es
    domain viagogo.fr
    domain viagogo.it
    domain viagogo.es
    domain viagogo.nl
    domain viagogo.ch
    domain viagogo.at
    domain viagogo.be
    domain viagogo.pl

application studio-ghibli 21947 Studio-Ghibli entertainment
    source unverified
    domain ghibli.jp
    test www.ghibli.jp

application subscene 21948 Subscene entertainment
    source unverified
    domain subscene.com
    test www.subscene.com

application sympla 21949 Sympla entertainment
    source unverified
    domain sympla.com.br
    test www.sympla.com.br

application tapas 21950 Tapas entertainment
    owner "Kakao Entertainment"
    source unverified
    domain tapas.io
    test www.tapas.io

application tappytoon 21951 Tappytoon entertainment
    source unverified
    domain tappytoon.com
    test www.tappytoon.com

application tencent-comics 21952 Tencent-Comics entertainment
    owner "Tencent Holdings Ltd."
    source unverified
    domain ac.qq.com
    test ac.qq.com

application tenor 21953 Tenor entertainment
    owner "Google LLC"
    source unverified
    domain tenor.com
    domain tenor.co
    domain tenor.googleapis.com
    test media.tenor.com
    test tenor.googleapis.com

application ticketek 21954 Ticketek entertainment
    owner "TEG"
    source unverified
    domain ticketek.com.au
    domain ticketek.co.nz
    test www.ticketek.com.au
    domain teg.com.au

application ticketland 21955 Ticketland entertainment
    source unverified
    domain ticketland.ru
    test www.ticketland.ru

application ticketmaster 21956 Ticketmaster entertainment
    owner "Live Nation Entertainment, Inc."
    source unverified
    domain ticketmaster.com
    domain ticketmaster.co.uk
    domain ticketmaster.ie
    domain ticketmaster.de
    domain ticketmaster.at
    domain ticketmaster.ch
    domain ticketmaster.fr
    domain ticketmaster.es
    domain ticketmaster.it
    domain ticketmaster.nl
    domain ticketmaster.be
    domain ticketmaster.dk
    domain ticketmaster.se
    domain ticketmaster.no
    domain ticketmaster.fi
    domain ticketmaster.pl
    domain ticketmaster.cz
    domain ticketmaster.ca
    domain ticketmaster.com.au
    domain ticketmaster.co.nz
    domain ticketmaster.com.mx
    domain ticketmaster.com.br
    domain ticketmaster.ae
    domain ticketmaster.co.za
    domain ticketmaster.sg
    domain ticketm.net
    domain ticketweb.com
    domain ticketweb.uk
    domain livenation.com
    domain livenation.co.uk
    domain livenation.de
    domain universe.com
    test www.ticketmaster.com
    test s1.ticketm.net
    domain livenation.fr
    domain livenation.it
    domain livenation.es
    domain livenation.nl
    domain livenation.be
    domain livenation.se
    domain livenation.no
    domain livenation.dk
    domain livenation.fi
    domain tmol.io
    domain livenationentertainment.com
    domain ticketmaster.eu
    domain frontgatetickets.com
    test app.ticketmaster.com

application ticketswap 21957 TicketSwap entertainment
    source unverified
    domain ticketswap.com
    domain ticketswap.nl
    domain ticketswap.de
    test www.ticketswap.com

application tixcraft 21958 tixCraft entertainment
    source unverified
    domain tixcraft.com
    test www.tixcraft.com

application tmdb 21959 TMDB entertainment
    source unverified
    domain themoviedb.org
    domain tmdb.org
    test image.tmdb.org

application tmz 21960 TMZ entertainment
    source unverified
    domain tmz.com
    test www.tmz.com

application toho-cinemas 21961 TOHO-Cinemas entertainment
    source unverified
    domain tohotheater.jp
    test www.tohotheater.jp

application trakt 21962 Trakt entertainment
    source unverified
    domain trakt.tv
    test www.trakt.tv

application tv-time 21963 TV-Time entertainment
    source unverified
    domain tvtime.com
    test www.tvtime.com

application tv-tropes 21964 TV-Tropes entertainment
    source unverified
    domain tvtropes.org
    test www.tvtropes.org

application tvdb 21965 TheTVDB entertainment
    source list v2fly/domain-list-community@039c6ff0d3f26fa20d8e816000d92ae4cc964cba data/category-entertainment
    domain thetvdb.com
    test artworks.thetvdb.com

application u17 21966 U17 entertainment
    source unverified
    domain u17.com
    test www.u17.com

application uci 21967 UCI-Kinowelt entertainment
    source unverified
    domain uci-kinowelt.de
    domain ucicinemas.it
    test www.uci-kinowelt.de

application ugc 21968 UGC entertainment
    source unverified
    domain ugc.fr
    test www.ugc.fr

application universal-pictures 21969 Universal-Pictures entertainment
    owner "NBCUniversal Media, LLC"
    source list v2fly/domain-list-community@25b7fe87662f09a614a625a40ae6c5b662b559a4 data/nbcuniversal
    domain universalpictures.com
    domain universalpicturesinternational.com
    domain dreamworks.com
    test www.universalpictures.com

application vivid-seats 21970 Vivid-Seats entertainment
    source unverified
    domain vividseats.com
    test www.vividseats.com

application viz 21971 VIZ-Media entertainment
    owner "VIZ Media, LLC"
    source unverified
    domain viz.com
    domain shonenjump.com
    test www.viz.com

application vue 21972 Vue entertainment
    source unverified
    domain myvue.com
    domain cinestar.de
    domain cinemaxx.de
    domain multikino.pl
    domain vuecinemas.nl
    test www.myvue.com

application warner-bros 21973 Warner-Bros entertainment
    owner "Warner Bros. Discovery, Inc."
    source unverified
    domain warnerbros.com
    domain wb.com
    domain wbd.com
    domain warnermedia.com
    domain harrypotter.com
    domain wizardingworld.com
    domain adultswim.com
    test www.warnerbros.com

application webtoon 21974 WEBTOON entertainment
    owner "WEBTOON Entertainment Inc."
    source unverified
    domain webtoons.com
    domain webtoon.com
    test www.webtoons.com

application yelmo 21975 Yelmo entertainment
    owner "Cinépolis"
    source unverified
    domain yelmocines.es
    test www.yelmocines.es
