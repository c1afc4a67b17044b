# Exchanges, wallets, explorers and mining pools of cryptocurrencies.
# SPDX-License-Identifier: MIT

application 1inch 20951 1inch cryptocurrency
    owner "1inch Network"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain 1inch.io
    # Not in that list.
    domain 1inch.com
    domain 1inch.dev
    test www.1inch.io

application aave 20952 Aave cryptocurrency
    owner "Aave Labs"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain aave.com
    test app.aave.com

application alchemy 20953 Alchemy cryptocurrency
    owner "Alchemy Insights, Inc."
    source unverified
    domain alchemy.com
    domain alchemyapi.io
    test eth-mainnet.g.alchemy.com

application ankr 20954 Ankr cryptocurrency
    owner "Ankr Network"
    source unverified
    domain ankr.com
    test rpc.ankr.com

application antpool 20955 AntPool cryptocurrency
    owner "Bitmain Technologies"
    source unverified
    domain antpool.com
    test stratum.antpool.com

application arbitrum 20956 Arbitrum cryptocurrency
    owner "Offchain Labs"
    source unverified
    domain arbitrum.io
    test arb1.arbitrum.io

application avalanche 20957 Avalanche cryptocurrency
    owner "Ava Labs, Inc."
    source unverified
    domain avax.network
    domain avalabs.org
    test api.avax.network

application binance 20958 Binance cryptocurrency
    owner "Binance"
    source list v2fly/domain-list-community@0931ceabaeb6c11b87ca12ac4d432713f5e24c5f data/binance
    domain binance.com
    domain binance.us
    domain binance.me
    domain binance.org
    domain binance.vision
    domain binance.charity
    domain binance.cloud
    domain binance.info
    domain binance.cc
    domain binance.co
    domain binance.net
    domain bnbstatic.com
    domain binanceapi.com
    domain binancecnt.com
    domain saasexch.com
    # Not in that list.
    domain bnbchain.org
    test api.binance.com
    test stream.binance.com
    test bin.bnbstatic.com

application binance-pool 20959 Binance-Pool cryptocurrency
    owner "Binance"
    source unverified
    domain poolbinance.com
    domain pool.binance.com
    test bs.poolbinance.com

application bitbank 20960 bitbank cryptocurrency
    owner "bitbank, inc."
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain bitbank.cc
    test www.bitbank.cc

application bitbay 20961 zondacrypto cryptocurrency
    owner "BB Trade Estonia OU"
    source unverified
    domain zondacrypto.com
    domain bitbay.net
    domain zonda.exchange
    test www.zondacrypto.com

application bitcoin-com 20962 Bitcoin-com cryptocurrency
    owner "Saint Bitts LLC"
    source unverified
    domain bitcoin.com
    test www.bitcoin.com

application bitcoin-org 20963 Bitcoin cryptocurrency
    owner "bitcoin.org"
    source unverified
    domain bitcoin.org
    domain bitcoincore.org
    test bitcoin.org

application bitcoin-seeds 20964 Bitcoin-DNS-seeds cryptocurrency
    source unverified
    domain seed.bitcoin.sipa.be
    domain dnsseed.bluematt.me
    domain seed.bitcoinstats.com
    domain seed.bitcoin.jonasschnelli.ch
    domain seed.btc.petertodd.net
    domain seed.bitcoin.sprovoost.nl
    domain dnsseed.emzy.de
    domain seed.bitcoin.wiz.biz
    test seed.bitcoin.sipa.be
    test dnsseed.bluematt.me

application bitfinex 20965 Bitfinex cryptocurrency
    owner "iFinex Inc."
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain bitfinex.com
    # Not in that list.
    domain bitfinex.net
    test api.bitfinex.com

application bitflyer 20966 bitFlyer cryptocurrency
    owner "bitFlyer, Inc."
    source unverified
    domain bitflyer.com
    domain bitflyer.jp
    test www.bitflyer.com

application bitget 20967 Bitget cryptocurrency
    owner "Bitget Limited"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain bitget.com
    test www.bitget.com

application bithumb 20968 Bithumb cryptocurrency
    owner "Bithumb Korea Co., Ltd."
    source unverified
    domain bithumb.com
    test www.bithumb.com

application bitmain 20969 Bitmain cryptocurrency
    owner "Bitmain Technologies Limited"
    source unverified
    domain bitmain.com
    test www.bitmain.com

application bitmex 20970 BitMEX cryptocurrency
    owner "HDR Global Trading Limited"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain bitmex.com
    test www.bitmex.com

application bitpanda 20971 Bitpanda cryptocurrency
    owner "Bitpanda GmbH"
    source unverified
    domain bitpanda.com
    test www.bitpanda.com

application bitpay 20972 BitPay cryptocurrency
    owner "BitPay, Inc."
    source unverified
    domain bitpay.com
    test www.bitpay.com

application bitso 20973 Bitso cryptocurrency
    owner "Bitso"
    source unverified
    domain bitso.com
    test www.bitso.com

application bitstamp 20974 Bitstamp cryptocurrency
    owner "Bitstamp Ltd"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain bitstamp.net
    # Not in that list.
    domain bitstamp.com
    test www.bitstamp.net

application bitvavo 20975 Bitvavo cryptocurrency
    owner "Bitvavo B.V."
    source unverified
    domain bitvavo.com
    test www.bitvavo.com

application blockchain-com 20976 Blockchain-com cryptocurrency
    owner "Blockchain.com Group Holdings, Inc."
    source unverified
    domain blockchain.com
    domain blockchain.info
    test api.blockchain.info

application blockchair 20977 Blockchair cryptocurrency
    owner "Blockchair"
    source unverified
    domain blockchair.com
    test www.blockchair.com

application blockcypher 20978 BlockCypher cryptocurrency
    owner "BlockCypher, Inc."
    source unverified
    domain blockcypher.com
    test api.blockcypher.com

application blockstream 20979 Blockstream cryptocurrency
    owner "Blockstream Corporation"
    source unverified
    domain blockstream.com
    domain blockstream.info
    test blockstream.info

application braiins 20980 Braiins-Pool cryptocurrency
    owner "Braiins Systems s.r.o."
    source unverified
    domain braiins.com
    domain slushpool.com
    domain braiins-os.com
    test stratum.braiins.com

application btc-com 20981 BTC-com cryptocurrency
    owner "BTC.com"
    source unverified
    domain btc.com
    test www.btc.com

application btcturk 20982 BtcTurk cryptocurrency
    owner "BtcTurk"
    source unverified
    domain btcturk.com
    test www.btcturk.com

application bybit 20983 Bybit cryptocurrency
    owner "Bybit Fintech Limited"
    source list v2fly/domain-list-community@0839bc1f70ce68041e4b61bb8f4601cb42d1139d data/bybit
    domain bybit.com
    domain bytick.com
    domain bycsi.com
    domain byapis.com
    # Not in that list.
    domain bybit.eu
    domain bybit.kz
    domain bybit.nl
    test api.bybit.com
    test stream.bybit.com

application cardano 20984 Cardano cryptocurrency
    owner "Cardano Foundation"
    source unverified
    domain cardano.org
    domain cardanofoundation.org
    domain iohk.io
    test www.cardano.org

application cex-io 20985 CEX-IO cryptocurrency
    owner "CEX.IO"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain cex.io
    test www.cex.io

application chainlink 20986 Chainlink cryptocurrency
    owner "SmartContract Chainlink Limited SEZC"
    source unverified
    domain chain.link
    domain chainlinklabs.com
    test www.chain.link

application changelly 20987 Changelly cryptocurrency
    owner "Changelly"
    source unverified
    domain changelly.com
    test www.changelly.com

application coinbase 20988 Coinbase cryptocurrency
    owner "Coinbase, Inc."
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain coinbase.com
    # Not in that list.
    domain cbhq.net
    test api.coinbase.com
    test ws-feed.exchange.coinbase.com
    test-not coinbase.com.example.org

application coincheck 20989 Coincheck cryptocurrency
    owner "Coincheck, Inc."
    source unverified
    domain coincheck.com
    test www.coincheck.com

application coindcx 20990 CoinDCX cryptocurrency
    owner "Neblio Technologies"
    source unverified
    domain coindcx.com
    test www.coindcx.com

application coindesk 20991 CoinDesk cryptocurrency
    owner "CoinDesk, Inc."
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain coindesk.com
    test www.coindesk.com

application coinex 20992 CoinEx cryptocurrency
    owner "CoinEx Global Limited"
    source unverified
    domain coinex.com
    test www.coinex.com

application coingecko 20993 CoinGecko cryptocurrency
    owner "Gecko Labs Pte. Ltd."
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain coingecko.com
    # Not in that list.
    domain geckoterminal.com
    test api.coingecko.com

application coinglass 20994 CoinGlass cryptocurrency
    owner "CoinGlass"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain coinglass.com
    test www.coinglass.com

application coinhive 20995 Coinhive cryptocurrency
    owner "Badges2Go UG"
    source unverified
    domain coinhive.com
    domain coin-hive.com
    domain authedmine.com
    test www.coinhive.com

application coinjar 20996 CoinJar cryptocurrency
    owner "CoinJar Australia Pty Ltd"
    source unverified
    domain coinjar.com
    test www.coinjar.com

application coinmarketcap 20997 CoinMarketCap cryptocurrency
    owner "CoinMarketCap"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain coinmarketcap.com
    test pro-api.coinmarketcap.com

application coinone 20998 Coinone cryptocurrency
    owner "Coinone Inc."
    source unverified
    domain coinone.co.kr
    test www.coinone.co.kr

application coinspot 20999 CoinSpot cryptocurrency
    owner "Casey Block Services Pty Ltd"
    source unverified
    domain coinspot.com.au
    test www.coinspot.com.au

application coinstats 21000 CoinStats cryptocurrency
    owner "CoinStats Inc."
    source unverified
    domain coinstats.app
    test www.coinstats.app

application cointelegraph 21001 Cointelegraph cryptocurrency
    owner "Cointelegraph"
    source unverified
    domain cointelegraph.com
    test www.cointelegraph.com

application cosmos 21002 Cosmos cryptocurrency
    owner "Interchain Foundation"
    source unverified
    domain cosmos.network
    test www.cosmos.network

application crypto-com 21003 Crypto-com cryptocurrency
    owner "Crypto.com"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain crypto.com
    # Not in that list.
    domain mona.co
    test api.crypto.com

application cryptocompare 21004 CryptoCompare cryptocurrency
    owner "CryptoCompare"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain cryptocompare.com
    test min-api.cryptocompare.com

application curve 21005 Curve cryptocurrency
    owner "Curve Finance"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain curve.fi
    # Not in that list.
    domain curve.finance
    test curve.fi

application debank 21006 DeBank cryptocurrency
    owner "DeBank"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain debank.com
    # Not in that list.
    domain rabby.io
    test www.debank.com

application decrypt 21007 Decrypt cryptocurrency
    owner "Decrypt Media, Inc."
    source unverified
    domain decrypt.co
    test www.decrypt.co

application deribit 21008 Deribit cryptocurrency
    owner "Deribit"
    source unverified
    domain deribit.com
    test www.deribit.com

application dexscreener 21009 DEX-Screener cryptocurrency
    owner "DEX Screener, Inc."
    source unverified
    domain dexscreener.com
    test api.dexscreener.com

application dogecoin 21010 Dogecoin cryptocurrency
    owner "Dogecoin Foundation"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain dogecoin.com
    # Not in that list.
    domain dogecoinfoundation.org
    test www.dogecoin.com

application dydx 21011 dYdX cryptocurrency
    owner "dYdX Foundation"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain dydx.exchange
    # Not in that list.
    domain dydx.trade
    domain dydx.xyz
    test www.dydx.exchange

application electrum 21012 Electrum cryptocurrency
    owner "Electrum Technologies GmbH"
    source unverified
    domain electrum.org
    test www.electrum.org

application ethereum 21013 Ethereum cryptocurrency
    owner "Ethereum Foundation"
    source unverified
    domain ethereum.org
    domain ethdisco.net
    test all.mainnet.ethdisco.net
    test ethereum.org

application ethermine 21014 Ethermine cryptocurrency
    owner "Bitfly GmbH"
    source unverified
    domain ethermine.org
    domain flypool.org
    domain etherchain.org
    domain beaconcha.in
    test eth.ethermine.org

application etherscan 21015 Etherscan cryptocurrency
    owner "Etherscan"
    source unverified
    domain etherscan.io
    domain bscscan.com
    domain polygonscan.com
    domain basescan.org
    domain arbiscan.io
    domain solscan.io
    domain snowscan.xyz
    domain etherscan.com
    test api.etherscan.io

application exodus 21016 Exodus cryptocurrency
    owner "Exodus Movement, Inc."
    source unverified
    domain exodus.com
    domain exodus.io
    test www.exodus.com

application f2pool 21017 F2Pool cryptocurrency
    owner "F2Pool"
    source unverified
    domain f2pool.com
    domain f2pool.io
    test btc.f2pool.com

application filecoin 21018 Filecoin cryptocurrency
    owner "Protocol Labs"
    source unverified
    domain filecoin.io
    test www.filecoin.io

application foundry-usa-pool 21019 Foundry-USA-Pool cryptocurrency
    owner "Foundry Digital LLC"
    source unverified
    domain foundryusapool.com
    domain foundrydigital.com
    test www.foundryusapool.com

application gate-io 21020 Gate cryptocurrency
    owner "Gate Technology Inc."
    source list v2fly/domain-list-community@72b149c0debc26ae65eec094df6a0360a3e19868 data/gateio
    domain gate.com
    domain gate.io
    domain gate.tv
    domain gateapi.io
    domain gatedata.org
    domain gateimg.com
    domain gateio.live
    domain gateio.services
    # Not in that list.
    domain gateio.ws
    test api.gateio.ws

application gemini 21021 Gemini-exchange cryptocurrency
    owner "Gemini Trust Company, LLC"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain gemini.com
    test api.gemini.com
    test-not gemini.google.com

application herominers 21022 HeroMiners cryptocurrency
    owner "HeroMiners"
    source unverified
    domain herominers.com
    test www.herominers.com

application hiveos 21023 Hive-OS cryptocurrency
    owner "Hiveon"
    source unverified
    domain hiveon.com
    domain hiveos.farm
    domain hiveon.net
    test www.hiveon.com

application huobi 21024 HTX cryptocurrency
    owner "HTX"
    source list v2fly/domain-list-community@6289852c8aba18f32917a398caaeb11f5ac26a48 data/huobi
    domain htx.com
    domain huobi.com
    domain huobi.pro
    domain huobi.me
    domain huobi.sc
    domain huobigroup.com
    domain hbfile.net
    domain huobitoken.com
    domain hbabit.com
    domain huobiasia.vip
    test api.huobi.pro

application hyperliquid 21025 Hyperliquid cryptocurrency
    owner "Hyperliquid Labs"
    source unverified
    domain hyperliquid.xyz
    test api.hyperliquid.xyz

application infura 21026 Infura cryptocurrency
    owner "ConsenSys Software Inc."
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain infura.io
    # Not in that list.
    domain consensys.io
    domain consensys.net
    domain linea.build
    test mainnet.infura.io

application jupiter-exchange 21027 Jupiter cryptocurrency
    owner "Jupiter"
    source unverified
    domain jup.ag
    test quote-api.jup.ag

application keplr 21028 Keplr cryptocurrency
    owner "Chainapsis Inc."
    source unverified
    domain keplr.app
    test www.keplr.app

application korbit 21029 Korbit cryptocurrency
    owner "Korbit Inc."
    source unverified
    domain korbit.co.kr
    test www.korbit.co.kr

application kraken 21030 Kraken cryptocurrency
    owner "Payward, Inc."
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain kraken.com
    # Not in that list.
    domain krakenfx.com
    domain cryptowat.ch
    test api.kraken.com

application kucoin 21031 KuCoin cryptocurrency
    owner "KuCoin"
    source unverified
    domain kucoin.com
    test api.kucoin.com

application ledger 21032 Ledger cryptocurrency
    owner "Ledger SAS"
    source unverified
    domain ledger.com
    domain ledgerwallet.com
    domain ledger.fr
    test manager.api.live.ledger.com

application litecoin 21033 Litecoin cryptocurrency
    owner "Litecoin Foundation"
    source unverified
    domain litecoin.org
    domain litecoin.net
    test www.litecoin.org

application luno 21034 Luno cryptocurrency
    owner "Luno"
    source unverified
    domain luno.com
    test www.luno.com

application luxor 21035 Luxor cryptocurrency
    owner "Luxor Technology Corporation"
    source unverified
    domain luxor.tech
    domain hashrateindex.com
    test www.luxor.tech

application magic-eden 21036 Magic-Eden cryptocurrency
    owner "Euclid Labs, Inc."
    source unverified
    domain magiceden.io
    domain magiceden.dev
    test www.magiceden.io

application mempool-space 21037 Mempool cryptocurrency
    owner "Mempool Space K.K."
    source unverified
    domain mempool.space
    test mempool.space

application mercado-bitcoin 21038 Mercado-Bitcoin cryptocurrency
    owner "Mercado Bitcoin"
    source unverified
    domain mercadobitcoin.com.br
    domain mercadobitcoin.net
    test www.mercadobitcoin.com.br

application metamask 21039 MetaMask cryptocurrency
    owner "ConsenSys Software Inc."
    source unverified
    domain metamask.io
    test gas.api.cx.metamask.io

application mexc 21040 MEXC cryptocurrency
    owner "MEXC Global Ltd"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain mexc.com
    domain mexcsensors.com
    test api.mexc.com

application minergate 21041 MinerGate cryptocurrency
    owner "MinerGate"
    source unverified
    domain minergate.com
    test www.minergate.com

application mintscan 21042 Mintscan cryptocurrency
    owner "Cosmostation"
    source unverified
    domain mintscan.io
    domain cosmostation.io
    test www.mintscan.io

application monero 21043 Monero cryptocurrency
    owner "The Monero Project"
    source unverified
    domain getmonero.org
    domain moneropulse.org
    domain moneropulse.net
    domain moneropulse.co
    domain moneropulse.se
    test checkpoints.moneropulse.org
    test www.getmonero.org

application moneroocean 21044 MoneroOcean cryptocurrency
    owner "MoneroOcean"
    source unverified
    domain moneroocean.stream
    test gulf.moneroocean.stream

application moonpay 21045 MoonPay cryptocurrency
    owner "MoonPay Ltd"
    source unverified
    domain moonpay.com
    test www.moonpay.com

application nanopool 21046 Nanopool cryptocurrency
    owner "Nanopool"
    source unverified
    domain nanopool.org
    test xmr-eu1.nanopool.org

application near 21047 NEAR cryptocurrency
    owner "NEAR Foundation"
    source unverified
    domain near.org
    domain mynearwallet.com
    test rpc.mainnet.near.org

application nicehash 21048 NiceHash cryptocurrency
    owner "NiceHash"
    source unverified
    domain nicehash.com
    test daggerhashimoto.auto.nicehash.com

application okx 21049 OKX cryptocurrency
    owner "OKX"
    source list v2fly/domain-list-community@003718b860a7b83eb630e54f839d171e7ab328dd data/okx
    domain okx.com
    domain okex.com
    domain okx.cab
    domain okx.ac
    domain okx-dns.com
    domain okx-dns1.com
    domain okx-dns2.com
    domain oklink.com
    test aws.okx.com
    test ws.okx.com

application onekey 21050 OneKey cryptocurrency
    owner "OneKey Limited"
    source unverified
    domain onekey.so
    domain onekeycn.com
    domain onekey-asset.com
    test www.onekey.so

application opensea 21051 OpenSea cryptocurrency
    owner "Ozone Networks, Inc."
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain opensea.io
    # Not in that list.
    domain seadn.io
    domain openseauserdata.com
    test api.opensea.io
    test i.seadn.io

application optimism 21052 Optimism cryptocurrency
    owner "OP Labs PBC"
    source unverified
    domain optimism.io
    test mainnet.optimism.io

application osl 21053 OSL cryptocurrency
    owner "OSL Group Limited"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain osl.com
    test www.osl.com

application pancakeswap 21054 PancakeSwap cryptocurrency
    owner "PancakeSwap"
    source unverified
    domain pancakeswap.finance
    domain pancakeswap.com
    test www.pancakeswap.finance

application paxful 21055 Paxful cryptocurrency
    owner "Paxful, Inc."
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain paxful.com
    test www.paxful.com

application phantom 21056 Phantom cryptocurrency
    owner "Phantom Technologies, Inc."
    source unverified
    domain phantom.app
    domain phantom.com
    test api.phantom.app

application phemex 21057 Phemex cryptocurrency
    owner "Phemex Financial Limited"
    source unverified
    domain phemex.com
    test www.phemex.com

application polkadot 21058 Polkadot cryptocurrency
    owner "Web3 Foundation"
    source unverified
    domain polkadot.network
    domain polkadot.io
    domain polkadot.com
    test rpc.polkadot.io

application poloniex 21059 Poloniex cryptocurrency
    owner "Poloniex"
    source unverified
    domain poloniex.com
    test www.poloniex.com

application polygon 21060 Polygon cryptocurrency
    owner "Polygon Labs"
    source unverified
    domain polygon.technology
    domain polygon-rpc.com
    test polygon-rpc.com

application polymarket 21061 Polymarket cryptocurrency
    owner "Blockratize, Inc."
    source unverified
    domain polymarket.com
    test clob.polymarket.com

application poolin 21062 Poolin cryptocurrency
    owner "Poolin"
    source unverified
    domain poolin.com
    domain poolin.me
    test www.poolin.com

application quicknode 21063 QuickNode cryptocurrency
    owner "Quicknode, Inc."
    source unverified
    domain quicknode.com
    domain quiknode.pro
    test example.solana-mainnet.quiknode.pro

application ripple 21064 Ripple cryptocurrency
    owner "Ripple Labs Inc."
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain ripple.com
    # Not in that list.
    domain xrpl.org
    domain xrplcluster.com
    test s1.ripple.com

application safe-wallet 21065 Safe cryptocurrency
    owner "Safe Ecosystem Foundation"
    source unverified
    domain safe.global
    domain gnosis-safe.io
    test app.safe.global

application solana 21066 Solana cryptocurrency
    owner "Solana Foundation"
    source unverified
    domain solana.com
    domain solana.org
    test api.mainnet-beta.solana.com

application stellar 21067 Stellar cryptocurrency
    owner "Stellar Development Foundation"
    source unverified
    domain stellar.org
    test horizon.stellar.org

application supportxmr 21068 SupportXMR cryptocurrency
    owner "SupportXMR"
    source unverified
    domain supportxmr.com
    test pool.supportxmr.com

application tether 21069 Tether cryptocurrency
    owner "Tether Operations Limited"
    source unverified
    domain tether.to
    domain tether.io
    test www.tether.to

application the-graph 21070 The-Graph cryptocurrency
    owner "Edge and Node"
    source unverified
    domain thegraph.com
    test api.thegraph.com

application theblock 21071 The-Block cryptocurrency
    owner "The Block Crypto, Inc."
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain theblock.co
    test www.theblock.co

application ton 21072 TON cryptocurrency
    owner "TON Foundation"
    source unverified
    domain ton.org
    domain toncenter.com
    test toncenter.com

application tonkeeper 21073 Tonkeeper cryptocurrency
    owner "Ton Apps Group"
    source unverified
    domain tonkeeper.com
    domain tonapi.io
    domain tonviewer.com
    test tonapi.io

application trezor 21074 Trezor cryptocurrency
    owner "Trezor Company s.r.o."
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain trezor.io
    domain satoshilabs.com
    test suite.trezor.io

application tron 21075 TRON cryptocurrency
    owner "TRON DAO"
    source unverified
    domain tron.network
    domain trongrid.io
    domain tronscan.org
    domain tronscanapi.com
    domain trondao.org
    domain tronlink.org
    test api.trongrid.io

application trust-wallet 21076 Trust-Wallet cryptocurrency
    owner "DApps Platform, Inc."
    source unverified
    domain trustwallet.com
    domain twnodes.com
    test www.trustwallet.com

application uniswap 21077 Uniswap cryptocurrency
    owner "Uniswap Labs"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain uniswap.org
    test app.uniswap.org

application unmineable 21078 unMineable cryptocurrency
    owner "unMineable"
    source unverified
    domain unmineable.com
    test www.unmineable.com

application upbit 21079 Upbit cryptocurrency
    owner "Dunamu Inc."
    source unverified
    domain upbit.com
    domain dunamu.com
    test api.upbit.com

application uphold 21080 Uphold cryptocurrency
    owner "Uphold Inc."
    source unverified
    domain uphold.com
    test www.uphold.com

application viabtc 21081 ViaBTC cryptocurrency
    owner "ViaBTC Technology Limited"
    source unverified
    domain viabtc.com
    domain viabtc.io
    domain viabtc.top
    test btc.viabtc.io

application walletconnect 21082 WalletConnect cryptocurrency
    owner "WalletConnect, Inc."
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain walletconnect.com
    # Not in that list.
    domain walletconnect.org
    domain reown.com
    test relay.walletconnect.com

application wazirx 21083 WazirX cryptocurrency
    owner "Zanmai Labs"
    source unverified
    domain wazirx.com
    test www.wazirx.com

application whatsminer 21084 MicroBT cryptocurrency
    owner "MicroBT"
    source unverified
    domain microbt.com
    test www.microbt.com

application whitebit 21085 WhiteBIT cryptocurrency
    owner "WhiteBIT"
    source unverified
    domain whitebit.com
    test www.whitebit.com

application xmrig 21086 XMRig cryptocurrency
    owner "XMRig"
    source unverified
    domain xmrig.com
    test donate.v2.xmrig.com

application zapper 21087 Zapper cryptocurrency
    owner "Zapper"
    source list v2fly/domain-list-community@0a344444accdf84be62d354ca829d08cd0d5c2de data/category-cryptocurrency
    domain zapper.fi
    # Not in that list.
    domain zapper.xyz
    test www.zapper.fi

application zcash 21088 Zcash cryptocurrency
    owner "Electric Coin Company"
    source unverified
    domain z.cash
    domain electriccoin.co
    test z.cash

application zerion 21089 Zerion cryptocurrency
    owner "Zerion Inc."
    source unverified
    domain zerion.io
    test www.zerion.io
