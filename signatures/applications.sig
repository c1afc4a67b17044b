# Sonde's catalogue of applications: whose service a name belongs to.
# SPDX-License-Identifier: MIT
#
# The form is told in src/signatures/catalogue.h. An entry holds a service's own domains: names that
# many customers share (the edges of delivery networks) stand nowhere, and the address names of a cloud
# stand under that cloud, never under a customer of it. Networks are those that a service publishes.
#
# Ids are for ever. A new entry takes the number after the highest one here and a line in
# docs/registry.tsv; tests/registry_test.py prints that line.

# Social networks and messengers

application facebook 119 Facebook social-media
    domain facebook.com
    domain facebook.net
    domain fbcdn.net
    domain fb.com
    domain fb.me
    domain fbsbx.com
    domain facebookmail.com
    domain fb.watch
    domain fb.gg

application messenger 20001 Messenger messaging
    domain messenger.com
    domain m.me

application meta 20002 Meta social-media
    domain meta.com
    domain oculus.com
    domain oculuscdn.com
    domain meta.ai

application instagram 201 Instagram social-media
    domain instagram.com
    domain cdninstagram.com
    domain instagr.am
    domain ig.me

application threads 20003 Threads social-media
    domain threads.net
    domain threads.com

application whatsapp 20004 WhatsApp messaging
    domain whatsapp.com
    domain whatsapp.net
    domain wa.me

application twitter 120 Twitter social-media
    domain twitter.com
    domain x.com
    domain t.co
    domain twimg.com
    domain pscp.tv
    domain periscope.tv

application snapchat 199 Snapchat social-media
    domain snapchat.com
    domain snap.com
    domain sc-cdn.net
    domain sc-gw.com
    domain snapkit.com
    domain bitmoji.com

application tiktok 10302 TikTok social-media
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

application bytedance 20005 ByteDance technology
    domain bytedance.com
    domain bytedance.net
    domain byteoversea.com
    domain ibytedtos.com
    domain ibyteimg.com
    domain bytegecko.com

application linkedin 10068 LinkedIn social-media
    domain linkedin.com
    domain licdn.com
    domain lnkd.in

application pinterest 20006 Pinterest social-media
    domain pinterest.com
    domain pinimg.com
    domain pin.it
    domain pinterest.co.uk
    domain pinterest.de
    domain pinterest.fr

application reddit 10010 Reddit social-media
    domain reddit.com
    domain redd.it
    domain redditmedia.com
    domain redditstatic.com

application tumblr 20007 Tumblr social-media
    domain tumblr.com

application mastodon 20008 Mastodon social-media
    domain mastodon.social
    domain joinmastodon.org
    domain mastodon.online

application bluesky 20009 Bluesky social-media
    domain bsky.app
    domain bsky.social
    domain bsky.network

application vk 20010 VK social-media
    domain vk.com
    domain vk.ru
    domain vk.me
    domain vkontakte.ru
    domain userapi.com
    domain vk-cdn.net
    domain vkuser.net
    domain vkuseraudio.net
    domain vkuservideo.net

application weibo 20011 Weibo social-media
    domain weibo.com
    domain weibo.cn

application badoo 20012 Badoo social-media
    domain badoo.com
    domain badoocdn.com

application tinder 20013 Tinder social-media
    domain tinder.com
    domain gotinder.com

application telegram 20014 Telegram messaging
    domain telegram.org
    domain telegram.me
    domain t.me
    domain telegra.ph
    domain telesco.pe
    domain telegram-cdn.org
    domain tdesktop.com
    # https://core.telegram.org/resources/cidr.txt
    network 91.105.192.0/23
    network 91.108.4.0/22
    network 91.108.8.0/22
    network 91.108.12.0/22
    network 91.108.16.0/22
    network 91.108.20.0/22
    network 91.108.56.0/22
    network 149.154.160.0/20
    network 185.76.151.0/24
    network 2001:67c:4e8::/48
    network 2001:b28:f23c::/48
    network 2001:b28:f23d::/48
    network 2001:b28:f23f::/48
    network 2a0a:f280::/32

application signal 20015 Signal messaging
    domain signal.org
    domain signal.me
    domain signal.group
    domain signal.art
    domain whispersystems.org

application viber 20016 Viber messaging
    domain viber.com
    domain vb.me

application line 20017 LINE messaging
    domain line.me
    domain line-apps.com
    domain line-scdn.net
    domain line-cdn.net
    domain lin.ee

application kakaotalk 20018 KakaoTalk messaging
    domain kakao.com
    domain kakaocdn.net
    domain kakaocorp.com
    domain kakao.co.kr

application wechat 20019 WeChat messaging
    domain wechat.com
    domain weixin.com
    domain weixin.qq.com
    domain wx.qq.com
    domain weixinbridge.com
    domain servicewechat.com

application qq 20020 QQ messaging
    domain qq.com

application tencent 20021 Tencent technology
    domain tencent.com
    domain gtimg.com
    domain gtimg.cn
    domain qpic.cn
    domain qlogo.cn
    domain idqqimg.com

application dingtalk 20022 DingTalk messaging
    domain dingtalk.com

application threema 20023 Threema messaging
    domain threema.ch

application imo 20024 imo messaging
    domain imo.im

application discord 10287 Discord messaging
    domain discord.com
    domain discord.gg
    domain discordapp.com
    domain discordapp.net
    domain discord.media
    domain discord.gift

application slack 10227 Slack messaging
    domain slack.com
    domain slack-edge.com
    domain slack-msgs.com
    domain slack-files.com
    domain slack-imgs.com
    domain slack-core.com
    domain slackb.com

application matrix 20025 Matrix messaging
    domain matrix.org
    domain element.io

# Calls and meetings

application skype 20026 Skype voip
    domain skype.com
    domain skypeassets.com
    domain lync.com

application microsoft-teams 20027 Microsoft-Teams voip
    domain teams.microsoft.com
    domain teams.live.com
    domain teams.cdn.office.net
    domain teams.cloud.microsoft
    domain teams.microsoft.us

application zoom 20028 Zoom voip
    domain zoom.us
    domain zoom.com
    domain zoomgov.com

application webex 20029 Webex voip
    domain webex.com
    domain wbx2.com
    domain ciscospark.com
    domain webexapis.com
    domain webexcontent.com

application goto 20030 GoTo voip
    domain goto.com
    domain gotomeeting.com
    domain gotowebinar.com
    domain getgo.com
    domain goto-rtc.com

application jitsi 20031 Jitsi voip
    domain jitsi.org
    domain jitsi.net
    domain jit.si

# Google

application google 126 Google portal
    domain google.com
    domain google.co.uk
    domain google.de
    domain google.fr
    domain google.it
    domain google.es
    domain google.nl
    domain google.be
    domain google.at
    domain google.ch
    domain google.pl
    domain google.pt
    domain google.se
    domain google.ca
    domain google.co.in
    domain google.co.jp
    domain google.com.au
    domain google.com.br
    domain google.com.mx
    domain google.com.tr
    domain google.cn
    domain google.ru
    domain googleapis.com
    domain gstatic.com
    domain googleusercontent.com
    domain ggpht.com
    domain gvt1.com
    domain gvt2.com
    domain gvt3.com
    domain 1e100.net
    domain goo.gl
    domain g.co
    domain withgoogle.com
    domain google.eu
    domain nel.goog
    domain android.com
    domain ampproject.org

application youtube 124 YouTube streaming-media
    domain youtube.com
    domain youtu.be
    domain ytimg.com
    domain googlevideo.com
    domain youtube-nocookie.com
    domain youtubekids.com
    domain youtubei.googleapis.com
    domain youtube.googleapis.com
    domain yt3.ggpht.com
    domain yt3.googleusercontent.com

application gmail 122 Gmail mail
    domain gmail.com
    domain googlemail.com
    domain mail.google.com
    domain gmail.googleapis.com

application google-maps 123 Google-Maps reference
    domain maps.google.com
    domain maps.googleapis.com
    domain maps.gstatic.com
    domain maps.app.goo.gl

application google-drive 20032 Google-Drive file-sharing
    domain drive.google.com
    domain googledrive.com
    domain drive.usercontent.google.com

application google-docs 20033 Google-Docs business
    domain docs.google.com
    domain sheets.google.com
    domain slides.google.com
    domain docs.googleapis.com

application google-meet 20034 Google-Meet voip
    domain meet.google.com
    domain meetings.googleapis.com
    domain meet.turns.goog

application google-chat 20035 Google-Chat messaging
    domain chat.google.com
    domain hangouts.google.com

application google-classroom 20036 Google-Classroom education
    domain classroom.google.com

application google-photos 20037 Google-Photos file-sharing
    domain photos.google.com
    domain photosdata-pa.googleapis.com
    domain photoslibrary.googleapis.com

application google-play 20038 Google-Play os-software-updates
    domain play.google.com
    domain play.googleapis.com
    domain play-fe.googleapis.com
    domain play-lh.googleusercontent.com
    domain market.android.com

application google-ads 20039 Google-Ads advertiser
    domain doubleclick.net
    domain doubleclick.com
    domain googlesyndication.com
    domain googleadservices.com
    domain googletagservices.com
    domain 2mdn.net
    domain admob.com
    domain adservice.google.com
    domain ads.google.com

application google-analytics 20040 Google-Analytics advertiser
    domain google-analytics.com
    domain googletagmanager.com
    domain app-measurement.com
    domain analytics.google.com

application google-cloud 20041 Google-Cloud hosting
    domain cloud.google.com
    domain bc.googleusercontent.com
    domain storage.googleapis.com

application firebase 20042 Firebase hosting
    domain firebase.com
    domain firebase.google.com
    domain firebaseio.com
    domain crashlytics.com
    domain firebaseinstallations.googleapis.com
    domain firebaseremoteconfig.googleapis.com

application waze 20043 Waze recreation
    domain waze.com

application nest 20044 Nest device-iot
    domain nest.com

# Apple

application apple 20045 Apple technology
    domain apple.com
    domain cdn-apple.com
    domain aaplimg.com
    domain apple-dns.net
    domain apple.news

application apple-icloud 143 Apple-iCloud file-sharing
    domain icloud.com
    domain icloud.com.cn
    domain icloud-content.com
    domain apple-cloudkit.com
    domain me.com
    domain mac.com
    domain icloud.apple.com

application apple-itunes 145 Apple-iTunes streaming-media
    domain itunes.com
    domain itunes.apple.com
    domain phobos.apple.com
    domain mzstatic.com

application app-store 20046 App-Store os-software-updates
    domain apps.apple.com
    domain appstore.com

application apple-music 20047 Apple-Music streaming-media
    domain music.apple.com
    domain applemusic.com

application apple-tv 20048 Apple-TV streaming-media
    domain tv.apple.com

application apple-push 20049 Apple-Push messaging
    domain push.apple.com

application apple-update 20050 Apple-Update os-software-updates
    domain mesu.apple.com
    domain swscan.apple.com
    domain swcdn.apple.com
    domain swdist.apple.com
    domain swdownload.apple.com
    domain appldnld.apple.com
    domain gdmf.apple.com
    domain updates.cdn-apple.com
    domain updates-http.cdn-apple.com

application siri 20051 Siri technology
    domain siri.apple.com
    domain guzzoni.apple.com
    domain smoot.apple.com

# Microsoft

application microsoft 202 Microsoft technology
    domain microsoft.com
    domain microsoft.net
    domain live.com
    domain live.net
    domain windows.com
    domain login.windows.net
    domain graph.windows.net
    domain microsoftonline.com
    domain microsoftonline-p.com
    domain msauth.net
    domain msftauth.net
    domain msauthimages.net
    domain s-microsoft.com
    domain msftconnecttest.com
    domain msftncsi.com
    domain msedge.net
    domain aka.ms
    domain visualstudio.com

application windows-update 147 Windows-Update os-software-updates
    domain windowsupdate.com
    domain windowsupdate.microsoft.com
    domain update.microsoft.com
    domain delivery.mp.microsoft.com
    domain dsp.mp.microsoft.com
    domain wustat.windows.com

application office-365 205 Office-365 business
    domain office.com
    domain office.net
    domain office365.com
    domain microsoft365.com
    domain officeapps.live.com
    domain cloud.microsoft

application outlook 20052 Outlook mail
    domain outlook.com
    domain hotmail.com
    domain outlook.live.com
    domain outlook.office.com
    domain outlook.office365.com

application onedrive 20053 OneDrive file-sharing
    domain onedrive.com
    domain onedrive.live.com
    domain 1drv.com
    domain 1drv.ms
    domain livefilestore.com
    domain storage.live.com
    domain oneclient.sfx.ms

application sharepoint 20054 SharePoint business
    domain sharepoint.com
    domain sharepointonline.com

application azure 20055 Azure hosting
    domain azure.com
    domain azure.net
    domain azure-api.net
    domain azurewebsites.net
    domain cloudapp.net
    domain core.windows.net
    domain database.windows.net

application bing 20056 Bing portal
    domain bing.com
    domain bing.net

application msn 20057 MSN news
    domain msn.com

application xbox 20058 Xbox games
    domain xbox.com
    domain xboxlive.com
    domain xboxservices.com

application minecraft 20059 Minecraft games
    domain minecraft.net
    domain minecraftservices.com
    domain mojang.com

application github 20060 GitHub technology
    domain github.com
    domain github.io
    domain githubusercontent.com
    domain githubassets.com
    domain githubapp.com
    domain ghcr.io

# Amazon

application amazon 178 Amazon shopping
    domain amazon.com
    domain amazon.co.uk
    domain amazon.de
    domain amazon.fr
    domain amazon.it
    domain amazon.es
    domain amazon.nl
    domain amazon.se
    domain amazon.pl
    domain amazon.ca
    domain amazon.in
    domain amazon.co.jp
    domain amazon.com.au
    domain amazon.com.br
    domain amazon.com.mx
    domain amazon.cn
    domain media-amazon.com
    domain ssl-images-amazon.com
    domain images-amazon.com
    domain a2z.com

application aws 20061 AWS hosting
    domain aws.amazon.com
    domain amazonaws.com
    domain amazonaws.com.cn
    domain awsstatic.com
    domain aws.dev

application prime-video 20062 Prime-Video streaming-media
    domain primevideo.com
    domain amazonvideo.com
    domain aiv-cdn.net
    domain aiv-delivery.net
    domain pv-cdn.net
    domain atv-ps.amazon.com
    domain atv-ps-eu.amazon.com
    domain atv-ext.amazon.com

application alexa 20063 Alexa device-iot
    domain alexa.amazon.com
    domain alexa.amazon.co.uk
    domain alexa.amazon.de
    domain avs-alexa-na.amazon.com
    domain avs-alexa-eu.amazon.com
    domain avs-alexa-4-na.amazon.com
    domain avs-alexa-5-na.amazon.com
    domain bob-dispatch-prod-na.amazon.com
    domain bob-dispatch-prod-eu.amazon.com
    domain amazonalexa.com

application amazon-music 20064 Amazon-Music streaming-media
    domain music.amazon.com
    domain music.amazon.co.uk
    domain music.amazon.de

application amazon-ads 20065 Amazon-Ads advertiser
    domain amazon-adsystem.com
    domain advertising.amazon.com

application twitch 195 Twitch streaming-media
    domain twitch.tv
    domain ttvnw.net
    domain jtvnw.net
    domain twitchcdn.net
    domain twitchsvc.net
    domain ext-twitch.tv

application imdb 20066 IMDb reference
    domain imdb.com

application ring 20067 Ring device-iot
    domain ring.com

# Video and music

application netflix 133 Netflix streaming-media
    domain netflix.com
    domain netflix.net
    domain nflxvideo.net
    domain nflximg.com
    domain nflximg.net
    domain nflxext.com
    domain nflxso.net
    domain nflxsearch.net
    domain fast.com

application disney-plus 10417 Disney-Plus streaming-media
    domain disneyplus.com
    domain disney-plus.net
    domain dssott.com
    domain bamgrid.com
    domain disneystreaming.com

application hulu 20068 Hulu streaming-media
    domain hulu.com
    domain hulustream.com
    domain huluim.com

application hbo-max 20069 HBO-Max streaming-media
    domain hbomax.com
    domain max.com
    domain hbo.com
    domain hbogo.com
    domain hbonow.com

application paramount-plus 20070 Paramount-Plus streaming-media
    domain paramountplus.com

application peacock 20071 Peacock streaming-media
    domain peacocktv.com

application crunchyroll 20072 Crunchyroll streaming-media
    domain crunchyroll.com
    domain vrv.co

application dazn 20073 DAZN streaming-media
    domain dazn.com
    domain dazn-api.com
    domain dazndn.com
    domain indazn.com

application plex 20074 Plex streaming-media
    domain plex.tv
    domain plex.direct
    domain plexapp.com

application roku 20075 Roku device-iot
    domain roku.com

application vimeo 20076 Vimeo streaming-media
    domain vimeo.com
    domain vimeocdn.com

application dailymotion 20077 Dailymotion streaming-media
    domain dailymotion.com
    domain dmcdn.net
    domain dai.ly

application bilibili 20078 Bilibili streaming-media
    domain bilibili.com
    domain bilivideo.com
    domain hdslb.com

application iqiyi 20079 iQIYI streaming-media
    domain iqiyi.com
    domain iq.com
    domain qiyi.com
    domain iqiyipic.com
    domain qiyipic.com

application zattoo 20080 Zattoo streaming-media
    domain zattoo.com
    domain zahs.tv

application bbc 20081 BBC news
    domain bbc.co.uk
    domain bbc.com
    domain bbci.co.uk
    domain bbc.net.uk

application spotify 156 Spotify streaming-media
    domain spotify.com
    domain scdn.co
    domain spotifycdn.com
    domain spotifycdn.net
    domain spotify.link
    domain spoti.fi

application soundcloud 20082 SoundCloud streaming-media
    domain soundcloud.com
    domain sndcdn.com

application deezer 20083 Deezer streaming-media
    domain deezer.com
    domain dzcdn.net

application tidal 20084 Tidal streaming-media
    domain tidal.com
    domain tidalhifi.com

application pandora 20085 Pandora streaming-media
    domain pandora.com

application last-fm 20086 Last-fm streaming-media
    domain last.fm
    domain audioscrobbler.com

# Games

application steam 20087 Steam games
    domain steampowered.com
    domain steamcommunity.com
    domain steamcontent.com
    domain steamgames.com
    domain steamusercontent.com
    domain steamstatic.com
    domain steamserver.net
    domain valvesoftware.com
    domain s.team

application epic-games 20088 Epic-Games games
    domain epicgames.com
    domain epicgames.dev
    domain unrealengine.com
    domain fortnite.com

application roblox 20089 Roblox games
    domain roblox.com
    domain rbxcdn.com
    domain rbx.com

application riot-games 20090 Riot-Games games
    domain riotgames.com
    domain riotcdn.net
    domain leagueoflegends.com
    domain playvalorant.com
    domain pvp.net

application battle-net 20091 Battle-net games
    domain battle.net
    domain blizzard.com

application electronic-arts 20092 Electronic-Arts games
    domain ea.com
    domain origin.com

application ubisoft 20093 Ubisoft games
    domain ubisoft.com
    domain ubi.com
    domain uplay.com

application activision 20094 Activision games
    domain activision.com
    domain callofduty.com
    domain demonware.net

application playstation 10020 PlayStation games
    domain playstation.com
    domain playstation.net
    domain sonyentertainmentnetwork.com

application nintendo 20095 Nintendo games
    domain nintendo.com
    domain nintendo.net
    domain nintendo.co.jp
    domain nintendo.eu
    domain nintendo-europe.com

application geforce-now 20096 GeForce-Now games
    domain geforcenow.com
    domain nvidiagrid.net

application nvidia 20097 NVIDIA technology
    domain nvidia.com
    domain geforce.com

application supercell 20098 Supercell games
    domain supercell.com
    domain supercell.net
    domain clashofclans.com
    domain clashroyale.com

# Shopping, money, travel

application ebay 179 eBay shopping
    domain ebay.com
    domain ebay.co.uk
    domain ebay.de
    domain ebay.fr
    domain ebay.it
    domain ebay.es
    domain ebay.ca
    domain ebay.com.au
    domain ebayimg.com
    domain ebaystatic.com
    domain ebayrtm.com

application alibaba 20099 Alibaba shopping
    domain alibaba.com
    domain alibabagroup.com
    domain aliexpress.com
    domain taobao.com
    domain tmall.com
    domain alicdn.com

application alicloud 20100 AliCloud hosting
    domain aliyun.com
    domain aliyuncs.com
    domain alibabacloud.com

application etsy 20101 Etsy shopping
    domain etsy.com
    domain etsystatic.com

application walmart 20102 Walmart shopping
    domain walmart.com
    domain walmartimages.com

application temu 20103 Temu shopping
    domain temu.com

application shopify 20104 Shopify shopping
    domain shopify.com
    domain shopifysvc.com
    domain shop.app

application paypal 10063 PayPal financial
    domain paypal.com
    domain paypal.me
    domain paypalobjects.com

application stripe 20105 Stripe financial
    domain stripe.com
    domain stripe.network

application bloomberg 20106 Bloomberg financial
    domain bloomberg.com
    domain bwbx.io

application booking 20107 Booking recreation
    domain booking.com
    domain bstatic.com

application airbnb 20108 Airbnb recreation
    domain airbnb.com
    domain muscache.com

application uber 20109 Uber recreation
    domain uber.com
    domain ubereats.com

# News, knowledge, portals, learning

application wikipedia 176 Wikipedia reference
    domain wikipedia.org
    domain wikimedia.org
    domain wikidata.org
    domain wiktionary.org
    domain mediawiki.org

application cnn 20110 CNN news
    domain cnn.com
    domain cnn.io

application new-york-times 20111 New-York-Times news
    domain nytimes.com
    domain nyt.com

application accuweather 20112 AccuWeather reference
    domain accuweather.com

application espn 20113 ESPN sports
    domain espn.com
    domain espncdn.com

application yahoo 20114 Yahoo portal
    domain yahoo.com
    domain yahoo.net
    domain yimg.com
    domain yahooapis.com
    domain yahoo.co.jp

application yandex 20115 Yandex portal
    domain yandex.ru
    domain yandex.com
    domain yandex.net
    domain yastatic.net
    domain ya.ru

application baidu 20116 Baidu portal
    domain baidu.com
    domain bdstatic.com
    domain bdimg.com

application duckduckgo 20117 DuckDuckGo portal
    domain duckduckgo.com

application sina 20118 Sina portal
    domain sina.com
    domain sina.com.cn
    domain sina.cn
    domain sinaimg.cn
    domain sinajs.cn

application pluralsight 20119 Pluralsight education
    domain pluralsight.com

application duolingo 20120 Duolingo education
    domain duolingo.com

application ookla 20121 Ookla technology
    domain ookla.com
    domain speedtest.net
    domain ooklaserver.net

# Files, mail, work

application dropbox 121 Dropbox file-sharing
    domain dropbox.com
    domain dropboxapi.com
    domain dropboxstatic.com
    domain dropboxusercontent.com
    domain getdropbox.com
    domain dropbox-dns.com
    domain db.tt

application box 20122 Box file-sharing
    domain box.com
    domain box.net
    domain boxcdn.net
    domain boxcloud.com

application mega 20123 MEGA file-sharing
    domain mega.nz
    domain mega.io
    domain mega.co.nz

application wetransfer 20124 WeTransfer file-sharing
    domain wetransfer.com
    domain wetransfer.net
    domain we.tl

application pastebin 20125 Pastebin file-sharing
    domain pastebin.com

application proton 20126 Proton mail
    domain proton.me
    domain protonmail.com
    domain protonmail.ch

application gmx 20127 GMX mail
    domain gmx.com
    domain gmx.net
    domain gmx.de

application salesforce 20128 Salesforce business
    domain salesforce.com
    domain force.com
    domain visualforce.com
    domain salesforceliveagent.com

application sap 20129 SAP business
    domain sap.com

application atlassian 20130 Atlassian business
    domain atlassian.com
    domain atlassian.net
    domain bitbucket.org
    domain trello.com

application notion 20131 Notion business
    domain notion.so
    domain notion.com

application zendesk 20132 Zendesk business
    domain zendesk.com
    domain zdassets.com

application adobe 20133 Adobe technology
    domain adobe.com
    domain adobe.io
    domain adobelogin.com
    domain typekit.net

application adobe-connect 20134 Adobe-Connect voip
    domain adobeconnect.com

application chatgpt 20135 ChatGPT technology
    domain chatgpt.com
    domain openai.com
    domain oaistatic.com
    domain oaiusercontent.com

application claude 20136 Claude technology
    domain claude.ai
    domain anthropic.com

# Software, devices, networks

application cloudflare 206 Cloudflare cdn
    domain cloudflare.com
    domain cloudflare.net
    domain cloudflare-dns.com
    domain cloudflareinsights.com
    domain one.one

application cloudflare-warp 20137 Cloudflare-WARP vpn-and-proxy
    domain cloudflareclient.com

application akamai 20138 Akamai cdn
    domain akamai.com

application fastly 20139 Fastly cdn
    domain fastly.com

application cachefly 20140 CacheFly cdn
    domain cachefly.com

application openwrt 10465 OpenWrt os-software-updates
    domain openwrt.org

application ubuntu 20141 Ubuntu os-software-updates
    domain ubuntu.com
    domain canonical.com
    domain snapcraft.io
    domain launchpad.net

application debian 20142 Debian os-software-updates
    domain debian.org

application mozilla 20143 Mozilla technology
    domain mozilla.org
    domain mozilla.com
    domain mozilla.net
    domain firefox.com

application opera 20144 Opera technology
    domain opera.com
    domain operacdn.com
    domain opera-api.com

application gitlab 20145 GitLab technology
    domain gitlab.com
    domain gitlab.io
    domain gitlab.net

application docker 20146 Docker technology
    domain docker.com
    domain docker.io

application stack-overflow 20147 Stack-Overflow reference
    domain stackoverflow.com
    domain stackexchange.com
    domain sstatic.net

application lets-encrypt 20148 Lets-Encrypt cybersecurity
    domain letsencrypt.org
    domain lencr.org

application ntop 20149 ntop technology
    domain ntop.org

application vmware 20150 VMware technology
    domain vmware.com

application citrix 20151 Citrix remote-desktop
    domain citrix.com

application cisco 20152 Cisco technology
    domain cisco.com

application merakicloud 20153 MerakiCloud device-iot
    domain meraki.com

application opendns 20154 OpenDNS cybersecurity
    domain opendns.com
    domain umbrella.com

application fortinet 20155 Fortinet cybersecurity
    domain fortinet.com
    domain fortinet.net
    domain fortiguard.com

application avast 20156 Avast cybersecurity
    domain avast.com
    domain avcdn.net
    domain avg.com

application kaspersky 20157 Kaspersky cybersecurity
    domain kaspersky.com
    domain kaspersky-labs.com

application eset 20158 ESET cybersecurity
    domain eset.com

application huawei 20159 Huawei technology
    domain huawei.com
    domain hicloud.com
    domain dbankcloud.com

application huawei-cloud 20160 Huawei-Cloud hosting
    domain huaweicloud.com
    domain myhuaweicloud.com

application xiaomi 20161 Xiaomi device-iot
    domain xiaomi.com
    domain xiaomi.net
    domain mi.com
    domain miui.com

application samsung 20162 Samsung device-iot
    domain samsung.com
    domain samsungcloud.com
    domain samsungosp.com
    domain samsungqbe.com
    domain samsungcloudsolution.com
    domain smartthings.com

application sonos 20163 Sonos device-iot
    domain sonos.com

application philips-hue 20164 Philips-Hue device-iot
    domain meethue.com

application tuya 20165 Tuya device-iot
    domain tuya.com
    domain tuyaus.com
    domain tuyaeu.com
    domain tuyacn.com

# Advertising and measurement

application criteo 20166 Criteo advertiser
    domain criteo.com
    domain criteo.net

application taboola 20167 Taboola advertiser
    domain taboola.com

application outbrain 20168 Outbrain advertiser
    domain outbrain.com

application new-relic 20169 New-Relic technology
    domain newrelic.com
    domain nr-data.net

application hotjar 20170 Hotjar advertiser
    domain hotjar.com
    domain hotjar.io

# Private networks and remote control

application nordvpn 20171 NordVPN vpn-and-proxy
    domain nordvpn.com
    domain nordcdn.com

application expressvpn 20172 ExpressVPN vpn-and-proxy
    domain expressvpn.com

application surfshark 20173 Surfshark vpn-and-proxy
    domain surfshark.com

application mullvad 20174 Mullvad vpn-and-proxy
    domain mullvad.net

application proton-vpn 20175 Proton-VPN vpn-and-proxy
    domain protonvpn.com
    domain protonvpn.ch
    domain protonvpn.net

application private-internet-access 20176 Private-Internet-Access vpn-and-proxy
    domain privateinternetaccess.com

application tunnelbear 20177 TunnelBear vpn-and-proxy
    domain tunnelbear.com
    domain polargrizzly.com

application windscribe 20178 Windscribe vpn-and-proxy
    domain windscribe.com

application opera-vpn 20179 Opera-VPN vpn-and-proxy
    domain sec-tunnel.com
    domain surfeasy.com

application psiphon 20180 Psiphon vpn-and-proxy
    domain psiphon.ca
    domain psiphon3.com

application tailscale 20181 Tailscale vpn-and-proxy
    domain tailscale.com
    domain tailscale.io
    domain ts.net

application tor-project 20182 Tor-Project vpn-and-proxy
    domain torproject.org

application teamviewer 20183 TeamViewer remote-desktop
    domain teamviewer.com

application anydesk 20184 AnyDesk remote-desktop
    domain anydesk.com

application logmein 20185 LogMeIn remote-desktop
    domain logmein.com
    domain logmeininc.com
    domain logmeinrescue.com

# Adult and gambling

application pornhub 20186 Pornhub adult
    domain pornhub.com
    domain phncdn.com

application xvideos 20187 XVideos adult
    domain xvideos.com
    domain xvideos-cdn.com

application bet365 20188 bet365 gambling
    domain bet365.com
