# Messengers, team chat and message delivery.
# SPDX-License-Identifier: MIT

application apple-push 20049 Apple-Push messaging
    owner "Apple Inc."
    source unverified
    domain push.apple.com
    domain push-apple.com.akadns.net
    test 17-courier.push.apple.com

application bale 23493 Bale messaging
    source unverified
    domain bale.ai
    test www.bale.ai

application beeper 23494 Beeper messaging
    owner "Automattic Inc."
    source unverified
    domain beeper.com
    domain texts.com
    test www.beeper.com

application between 23495 Between messaging
    source unverified
    domain between.us
    test www.between.us

application botim 23496 BOTIM messaging
    owner "Astra Tech"
    source unverified
    domain botim.me
    test www.botim.me

application briar 23497 Briar messaging
    source unverified
    domain briarproject.org
    test www.briarproject.org

application bridgefy 23498 Bridgefy messaging
    source unverified
    domain bridgefy.me
    test www.bridgefy.me

application brosix 23499 Brosix messaging
    source unverified
    domain brosix.com
    test www.brosix.com

application bsky-chat 23500 Bluesky-Chat messaging
    owner "Bluesky Social, PBC"
    source unverified
    domain bsky.chat
    test api.bsky.chat

application chanty 23501 Chanty messaging
    source unverified
    domain chanty.com
    test www.chanty.com

application chatwork 23502 Chatwork messaging
    owner "kubell Co., Ltd."
    source unverified
    domain chatwork.com
    test www.chatwork.com

application clickatell 23503 Clickatell messaging
    source unverified
    domain clickatell.com
    test www.clickatell.com

application clicksend 23504 ClickSend messaging
    source unverified
    domain clicksend.com
    test www.clicksend.com

application delta-chat 23505 Delta-Chat messaging
    source unverified
    domain delta.chat
    test www.delta.chat

application dingtalk 20022 DingTalk messaging
    owner "Alibaba Group"
    source list v2fly/domain-list-community@1bf1ee76c281ac1329ee2739e1129d022da2300e data/dingtalk
    domain dingtalk.com
    domain dingtalk.cn
    domain dingtalk.net
    domain dingtalkapps.com
    domain dingtalkcloud.com
    domain ztna-dingtalk.com
    domain ddurl.to
    domain dingding.xin
    domain laiwang.com
    domain lwurl.to
    protocol dingtalk
    test www.dingtalk.com

application discord 10287 Discord messaging
    owner "Discord Inc."
    source list v2fly/domain-list-community@1c73ab848496ec908293a82bac421ad4982f05ef data/discord
    domain discord.com
    domain discord.gg
    domain discordapp.com
    domain discordapp.net
    domain discord.media
    domain discord.gift
    domain discord.gifts
    domain discord.co
    domain discord.design
    domain discord.dev
    domain discord.new
    domain discord.store
    domain discord.tools
    domain dis.gd
    domain discord-activities.com
    domain discordactivities.com
    domain discordmerch.com
    domain discordpartygames.com
    domain discordsays.com
    domain discordstatus.com
    domain discordapp.io
    domain discordcdn.com
    domain airhorn.solutions
    domain airhornbot.com
    domain bigbeans.solutions
    domain watchanimeattheoffice.com
    domain =discord-attachments-uploads-prd.storage.googleapis.com
    # announced by AS49544
    network 66.22.192.0/18
    test discord.com
    test gateway.discord.gg
    test cdn.discordapp.com
    test media.discordapp.net

application eitaa 23506 Eitaa messaging
    source unverified
    domain eitaa.com
    domain eitaa.ir
    test www.eitaa.com

application flock 23507 Flock messaging
    source unverified
    domain flock.com
    domain flock.co
    test www.flock.com

application ginlo 23508 ginlo messaging
    source unverified
    domain ginlo.net
    test www.ginlo.net

application google-chat 20035 Google-Chat messaging
    owner "Google LLC"
    source unverified
    domain chat.google.com
    domain hangouts.google.com
    test chat.google.com
    test-not mail.google.com

application google-messages 23509 Google-Messages messaging
    owner "Google LLC"
    source unverified
    domain messages.google.com
    domain jibe.google.com
    domain jibemobile.com
    domain jibecloud.net
    domain instantmessaging-pa.googleapis.com
    test messages.google.com

application gotify 23510 Gotify messaging
    source unverified
    domain gotify.net
    test www.gotify.net

application groupme 23511 GroupMe messaging
    owner "Microsoft Corporation"
    source unverified
    domain groupme.com
    test www.groupme.com

application icq 23512 ICQ messaging
    owner "VK"
    source unverified
    domain icq.com
    domain icq.net
    test www.icq.com

application igap 23513 iGap messaging
    source unverified
    domain igap.net
    test www.igap.net

application imo 20024 imo messaging
    owner "PageBites, Inc."
    source unverified
    domain imo.im
    test www.imo.im

application infobip 23514 Infobip messaging
    owner "Infobip Ltd."
    source unverified
    domain infobip.com
    test www.infobip.com

application irc-networks 23515 IRC-Networks messaging
    source unverified
    domain libera.chat
    domain freenode.net
    domain oftc.net
    domain quakenet.org
    domain undernet.org
    domain dal.net
    domain efnet.org
    domain ircnet.com
    domain rizon.net
    domain hackint.org
    domain irccloud.com
    domain kiwiirc.com
    test irc.libera.chat

application jabber 23516 Jabber messaging
    source unverified
    domain jabber.org
    domain conversations.im
    domain xmpp.org
    domain jabber.ru
    domain jabber.at
    domain 5222.de
    test xmpp.conversations.im

application jami 23517 Jami messaging
    owner "Savoir-faire Linux"
    source unverified
    domain jami.net
    test www.jami.net

application jandi 23518 JANDI messaging
    owner "Toss Lab"
    source unverified
    domain jandi.com
    domain jandi.io
    test www.jandi.com

application jiochat 23519 JioChat messaging
    owner "Reliance Jio"
    source unverified
    domain jiochat.com
    test www.jiochat.com

application jivochat 23520 JivoChat messaging
    source unverified
    domain jivochat.com
    domain jivosite.com
    domain jivo.ru
    test www.jivochat.com

application kakao-work 23521 Kakao-Work messaging
    owner "Kakao Enterprise"
    source unverified
    domain kakaowork.com
    test www.kakaowork.com

application kakaotalk 20018 KakaoTalk messaging
    owner "Kakao Corp."
    source list v2fly/domain-list-community@51cd29110fc9259dcff7121fb2a32313e6d4bfa6 data/kakao
    domain kakao.com
    domain kakaocdn.net
    domain kakaocorp.com
    domain kakao.co.kr
    domain kakaotalk.jp
    domain daumkakao.io
    domain kgslb.com
    domain onkakao.net
    test talk.kakao.com
    test t1.kakaocdn.net

application keybase 23522 Keybase messaging
    owner "Zoom Communications, Inc."
    source list v2fly/domain-list-community@afef34da537bbd547617db6f4b815a60fee6317e data/keybase
    domain keybase.io
    domain keybaseapi.com
    domain keybase.pub
    test keybase.io

application kik 23523 Kik messaging
    owner "MediaLab"
    source unverified
    domain kik.com
    test www.kik.com

application lark 23524 Lark messaging
    owner "Lark Technologies"
    source list v2fly/domain-list-community@05f054fde14d7ab8c05619a2439d1611b2881a70 data/lark
    domain larksuite.com
    domain larksuitecdn.com
    domain larkoffice.com
    domain feishu.cn
    domain feishucdn.com
    domain feishu.net
    test www.larksuite.com
    test www.feishu.cn

application line 20017 LINE messaging
    owner "LY Corporation"
    source list v2fly/domain-list-community@60ef9d30cdb4d35bfae00997d79a00531d6d0dc7 data/line
    domain line.me
    domain line-apps.com
    domain line-scdn.net
    domain line-cdn.net
    domain lin.ee
    domain line.naver.jp
    domain linecorp.com
    domain line.biz
    domain line-website.com
    protocol line-call
    test line.me
    test obs.line-apps.com
    test profile.line-scdn.net

application line-works 23525 LINE-WORKS messaging
    owner "LINE WORKS Corp."
    source unverified
    domain worksmobile.com
    test auth.worksmobile.com

application marco-polo 23526 Marco-Polo messaging
    source unverified
    domain marcopolo.me
    test www.marcopolo.me

application matrix 20025 Matrix messaging
    owner "Element Software Ltd"
    source list v2fly/domain-list-community@0a819c989c8caee143b7634b9f8e6d6019cf9423 data/matrix
    domain matrix.org
    domain matrix.to
    domain element.io
    domain riot.im
    domain vector.im
    domain modular.im
    domain ems.host
    domain fluffychat.im
    domain cinny.in
    test matrix-client.matrix.org
    test app.element.io

application mattermost 23527 Mattermost messaging
    owner "Mattermost, Inc."
    source unverified
    domain mattermost.com
    domain mattermost.org
    test www.mattermost.com

application max-ru 23528 MAX messaging
    owner "VK"
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/mailru-group
    domain max.ru
    domain oneme.ru
    test web.max.ru

application messagebird 23529 Bird messaging
    owner "MessageBird B.V."
    source unverified
    domain messagebird.com
    domain bird.com
    test www.messagebird.com

application messenger 20001 Messenger messaging
    owner "Meta Platforms, Inc."
    source list v2fly/domain-list-community@d04baab1e41bb5f053ce1cad264041a06f8d31af data/messenger
    domain messenger.com
    domain m.me
    domain fbmessenger.com
    test www.messenger.com

application movim 23530 Movim messaging
    source unverified
    domain movim.eu
    test www.movim.eu

application nandbox 23531 nandbox messaging
    source unverified
    domain nandbox.com
    test www.nandbox.com

application ntfy 23532 ntfy messaging
    source unverified
    domain ntfy.sh
    test www.ntfy.sh

application olvid 23533 Olvid messaging
    source unverified
    domain olvid.io
    test www.olvid.io

application pumble 23534 Pumble messaging
    owner "CAKE.com"
    source unverified
    domain pumble.com
    test www.pumble.com

application pushbullet 23535 Pushbullet messaging
    source unverified
    domain pushbullet.com
    test www.pushbullet.com

application pushover 23536 Pushover messaging
    source unverified
    domain pushover.net
    test www.pushover.net

application qq 20020 QQ messaging
    owner "Tencent Holdings Ltd."
    source list v2fly/domain-list-community@00fe4ee89eb432786699811f7a2947823603aef0 data/tencent
    domain qq.com
    domain qq.com.cn
    test www.qq.com
    test im.qq.com

application respond-io 23537 respond-io messaging
    source unverified
    domain respond.io
    test www.respond.io

application rocket-chat 23538 Rocket-Chat messaging
    owner "Rocket.Chat Technologies Corp."
    source unverified
    domain rocket.chat
    test open.rocket.chat

application rubika 23539 Rubika messaging
    source unverified
    domain rubika.ir
    test www.rubika.ir

application session 23540 Session messaging
    source unverified
    domain getsession.org
    domain oxen.io
    test www.getsession.org

application signal 20015 Signal messaging
    owner "Signal Messenger, LLC"
    source list v2fly/domain-list-community@3ec4b9270943b9664668e1c33dfb17bcd0a64b8b data/signal
    domain signal.org
    domain signal.me
    domain signal.group
    domain signal.art
    domain signal.link
    domain signalusers.org
    domain whispersystems.org
    test chat.signal.org
    test cdn.signal.org
    test textsecure-service.whispersystems.org

application simplex-chat 23541 SimpleX-Chat messaging
    source unverified
    domain simplex.chat
    domain simplex.im
    domain simplexonflux.com
    test smp8.simplex.im

application sinch 23542 Sinch messaging
    owner "Sinch AB"
    source unverified
    domain sinch.com
    domain mblox.com
    test www.sinch.com

application slack 10227 Slack messaging
    owner "Slack Technologies, LLC"
    source list v2fly/domain-list-community@53df2bbbba5946b75e556a7d0fefcca38ef111af data/slack
    domain slack.com
    domain slack-edge.com
    domain slack-msgs.com
    domain slack-files.com
    domain slack-imgs.com
    domain slack-core.com
    domain slack-redir.net
    domain slackb.com
    domain slackhq.com
    domain slackcertified.com
    domain slackdemo.com
    test app.slack.com
    test wss-primary.slack.com
    test a.slack-edge.com

application soroush 23543 Soroush messaging
    source unverified
    domain splus.ir
    domain soroush-app.ir
    test www.splus.ir

application stackfield 23544 Stackfield messaging
    owner "Stackfield GmbH"
    source unverified
    domain stackfield.com
    test www.stackfield.com

application swit 23545 Swit messaging
    source unverified
    domain swit.io
    test www.swit.io

application tamtam 23546 TamTam messaging
    owner "VK"
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/mailru-group
    domain tamtam.chat
    test www.tamtam.chat

application tchap 23547 Tchap messaging
    owner "DINUM"
    source unverified
    domain tchap.gouv.fr
    test www.tchap.gouv.fr

application teamwire 23548 Teamwire messaging
    source unverified
    domain teamwire.eu
    test www.teamwire.eu

application telegram 20014 Telegram messaging
    owner "Telegram Messenger Inc."
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/telegram
    domain telegram.org
    domain telegram.me
    domain t.me
    domain telegra.ph
    domain telesco.pe
    domain telegram-cdn.org
    domain cdn-telegram.org
    domain tdesktop.com
    domain telegram.dog
    domain telegram.space
    domain tg.dev
    domain tx.me
    domain graph.org
    domain legra.ph
    domain contest.com
    domain quiz.directory
    domain usercontent.dev
    domain comments.app
    domain fragment.com
    domain stel.com
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
    test web.telegram.org
    test cdn4.telesco.pe
    test t.me

application textmagic 23549 Textmagic messaging
    source unverified
    domain textmagic.com
    test www.textmagic.com

application threema 20023 Threema messaging
    owner "Threema GmbH"
    source unverified
    domain threema.ch
    domain threema.com
    domain threema.id
    test www.threema.ch

application totok 23550 ToTok messaging
    source unverified
    domain totok.ai
    test www.totok.ai

application troop-messenger 23551 Troop-Messenger messaging
    source unverified
    domain troopmessenger.com
    test www.troopmessenger.com

application twist 23552 Twist messaging
    owner "Doist Inc."
    source unverified
    domain twist.com
    test www.twist.com

application viber 20016 Viber messaging
    owner "Rakuten Viber"
    source list v2fly/domain-list-community@1f518392047023d3bd09416ee814e0e8775a8346 data/viber
    domain viber.com
    domain vb.me
    domain viber.me
    domain viber.co
    domain vbcdn.net
    domain vbcdn.com
    protocol viber
    test www.viber.com
    test dl-media.viber.com

application wati 23553 WATI messaging
    source unverified
    domain wati.io
    test www.wati.io

application wechat 20019 WeChat messaging
    owner "Tencent Holdings Ltd."
    source list v2fly/domain-list-community@00fe4ee89eb432786699811f7a2947823603aef0 data/tencent
    domain wechat.com
    domain weixin.com
    domain weixin.qq.com
    domain wx.qq.com
    domain wxs.qq.com
    domain weixinbridge.com
    domain servicewechat.com
    domain wxgateway.com
    domain wxlivecdn.com
    domain wxcloudrun.com
    domain wechatapp.com
    domain mmbiz.qpic.cn
    domain mmecoa.qpic.cn
    domain wx.qlogo.cn
    domain mmbiz.qlogo.cn
    test web.wechat.com
    test short.weixin.qq.com
    test wx.qq.com
    test-not www.qq.com

application wecom 23554 WeCom messaging
    owner "Tencent Holdings Ltd."
    source unverified
    domain work.weixin.qq.com
    domain wework.qpic.cn
    test work.weixin.qq.com

application whatsapp 20004 WhatsApp messaging
    owner "WhatsApp LLC"
    source list v2fly/domain-list-community@6ec6d24a9eaa0689a14fc03960076948e37854e9 data/whatsapp
    domain whatsapp.com
    domain whatsapp.net
    domain wa.me
    domain whatsapp.org
    domain whatsapp.tv
    domain whatsapp.cc
    domain whatsapp.info
    domain whatsappbrand.com
    test web.whatsapp.com
    test e1.whatsapp.net
    test media-fra3-1.cdn.whatsapp.net

application wickr 23555 Wickr messaging
    owner "Amazon Web Services, Inc."
    source unverified
    domain wickr.com
    test www.wickr.com

application wire 23556 Wire messaging
    owner "Wire Swiss GmbH"
    source unverified
    domain wire.com
    domain zinfra.io
    test prod-nginz-https.wire.com

application workplace 23557 Workplace messaging
    owner "Meta Platforms, Inc."
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/facebook
    domain workplace.com
    domain facebookwork.com
    domain workplaceusecases.com
    test www.workplace.com

application zalo 23558 Zalo messaging
    owner "VNG Corporation"
    source unverified
    domain zalo.me
    domain zaloapp.com
    domain zadn.vn
    domain zalo.cloud
    test chat.zalo.me

application zangi 23559 Zangi messaging
    source unverified
    domain zangi.com
    test www.zangi.com

application zulip 23560 Zulip messaging
    owner "Kandra Labs, Inc."
    source unverified
    domain zulip.com
    domain zulipchat.com
    domain zulip.org
    test www.zulip.com
