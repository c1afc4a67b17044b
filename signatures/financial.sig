# Banks, payments, brokers and what tells of markets.
# SPDX-License-Identifier: MIT

application abn-amro 22079 ABN-AMRO financial
    owner "ABN AMRO Bank N.V."
    source unverified
    domain abnamro.nl
    domain abnamro.com
    test www.abnamro.nl

application absa 22080 Absa financial
    owner "Absa Group Limited"
    source unverified
    domain absa.co.za
    domain absa.africa
    test www.absa.co.za

application access-bank 22081 Access-Bank financial
    owner "Access Bank Plc"
    source unverified
    domain accessbankplc.com
    test www.accessbankplc.com

application adcb 22082 ADCB financial
    owner "Abu Dhabi Commercial Bank"
    source unverified
    domain adcb.com
    test www.adcb.com

application adyen 22083 Adyen financial
    owner "Adyen N.V."
    source unverified
    domain adyen.com
    domain adyenpayments.com
    test checkoutshopper-live.adyen.com

application affirm 22084 Affirm financial
    owner "Affirm Holdings, Inc."
    source unverified
    domain affirm.com
    domain affirm.ca
    test www.affirm.com

application afterpay 22085 Afterpay financial
    owner "Block, Inc."
    source unverified
    domain afterpay.com
    domain clearpay.co.uk
    domain clearpay.com
    test portal.afterpay.com

application agricultural-bank-of-china 22086 Agricultural-Bank-of-China financial
    owner "Agricultural Bank of China"
    source unverified
    domain abchina.com
    domain abchina.com.cn
    test www.abchina.com

application airwallex 22087 Airwallex financial
    owner "Airwallex Pty Ltd"
    source unverified
    domain airwallex.com
    test www.airwallex.com

application akbank 22088 Akbank financial
    owner "Akbank T.A.S."
    source unverified
    domain akbank.com
    test www.akbank.com

application al-rajhi-bank 22089 Al-Rajhi-Bank financial
    owner "Al Rajhi Banking and Investment Corporation"
    source unverified
    domain alrajhibank.com.sa
    test www.alrajhibank.com.sa

application alfa-bank 22090 Alfa-Bank financial
    owner "Alfa-Bank JSC"
    source unverified
    domain alfabank.ru
    domain alfabank.com
    test www.alfabank.ru

application alipay 22091 Alipay financial
    owner "Ant Group Co., Ltd."
    source list v2fly/domain-list-community@09a4400bc4a9c56363e232c4cc614c8ea86fd943 data/alibaba
    domain alipay.com
    domain alipay.cn
    domain alipay.com.cn
    domain alipaydns.com
    domain alipayobjects.com
    domain alipayplus.com
    domain antfortune.com
    domain antgroup.com
    domain antfin.com
    # Not in that list.
    domain alipay.hk
    test mobilegw.alipay.com
    test auth.alipay.com

application ally 22092 Ally financial
    owner "Ally Financial Inc."
    source unverified
    domain ally.com
    test www.ally.com

application american-express 22093 American-Express financial
    owner "American Express Company"
    source unverified
    domain americanexpress.com
    domain aexp-static.com
    domain aexp.com
    domain amex.com
    domain amexgiftcard.com
    test global.americanexpress.com
    test www.aexp-static.com

application anz 22094 ANZ financial
    owner "Australia and New Zealand Banking Group"
    source unverified
    domain anz.com
    domain anz.com.au
    domain anz.co.nz
    test www.anz.com

application apple-pay 22095 Apple-Pay financial
    owner "Apple Inc."
    source unverified
    domain apple-pay-gateway.apple.com
    domain apple-pay-gateway-cert.apple.com
    domain smp-device-content.apple.com
    test apple-pay-gateway.apple.com
    test-not www.apple.com

application asb-bank 22096 ASB financial
    owner "ASB Bank Limited"
    source unverified
    domain asb.co.nz
    test www.asb.co.nz

application avanza 22097 Avanza financial
    owner "Avanza Bank AB"
    source unverified
    domain avanza.se
    test www.avanza.se

application axis-bank 22098 Axis-Bank financial
    owner "Axis Bank Limited"
    source unverified
    domain axisbank.com
    domain axisbank.co.in
    domain axis.bank.in
    test www.axisbank.com

application banco-de-chile 22099 Banco-de-Chile financial
    owner "Banco de Chile"
    source unverified
    domain bancochile.cl
    domain bancoedwards.cl
    test www.bancochile.cl

application banco-do-brasil 22100 Banco-do-Brasil financial
    owner "Banco do Brasil S.A."
    source unverified
    domain bb.com.br
    test www.bb.com.br

application banco-estado 22101 BancoEstado financial
    owner "Banco del Estado de Chile"
    source unverified
    domain bancoestado.cl
    test www.bancoestado.cl

application bancolombia 22102 Bancolombia financial
    owner "Bancolombia S.A."
    source unverified
    domain bancolombia.com
    domain nequi.com.co
    test www.bancolombia.com

application bangkok-bank 22103 Bangkok-Bank financial
    owner "Bangkok Bank Public Company Limited"
    source unverified
    domain bangkokbank.com
    test www.bangkokbank.com

application bank-central-asia 22104 BCA financial
    owner "PT Bank Central Asia Tbk"
    source unverified
    domain bca.co.id
    domain klikbca.com
    test www.bca.co.id

application bank-hapoalim 22105 Bank-Hapoalim financial
    owner "Bank Hapoalim B.M."
    source unverified
    domain bankhapoalim.co.il
    test www.bankhapoalim.co.il

application bank-leumi 22106 Bank-Leumi financial
    owner "Bank Leumi le-Israel B.M."
    source unverified
    domain leumi.co.il
    domain bankleumi.co.il
    test www.leumi.co.il

application bank-mandiri 22107 Bank-Mandiri financial
    owner "PT Bank Mandiri (Persero) Tbk"
    source unverified
    domain bankmandiri.co.id
    test www.bankmandiri.co.id

application bank-of-america 22108 Bank-of-America financial
    owner "Bank of America Corporation"
    source unverified
    domain bankofamerica.com
    domain bofa.com
    domain bac-assets.com
    domain ml.com
    domain merrilledge.com
    domain mymerrill.com
    test secure.bankofamerica.com
    test www1.bac-assets.com
    test-not bankofamerica.com.example.org

application bank-of-china 22109 Bank-of-China financial
    owner "Bank of China Limited"
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/boc
    domain boc.cn
    domain bankofchina.com
    domain bochk.com
    domain bocgi.com
    domain bocichina.com
    domain bocigroup.com
    domain bocim.com
    domain bocaviation.com
    domain boccfc.cn
    test www.boc.cn

application bank-of-communications 22110 Bank-of-Communications financial
    owner "Bank of Communications Co., Ltd."
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/category-bank-cn
    domain bankcomm.com
    test www.bankcomm.com

application bank-rakyat-indonesia 22111 BRI financial
    owner "PT Bank Rakyat Indonesia (Persero) Tbk"
    source unverified
    domain bri.co.id
    test www.bri.co.id

application bankid 22112 BankID financial
    owner "Finansiell ID-Teknik BID AB"
    source unverified
    domain bankid.com
    test app.bankid.com

application banorte 22113 Banorte financial
    owner "Grupo Financiero Banorte"
    source unverified
    domain banorte.com
    test www.banorte.com

application barclays 22114 Barclays financial
    owner "Barclays PLC"
    source unverified
    domain barclays.co.uk
    domain barclays.com
    domain barclaycard.co.uk
    domain barclaycardus.com
    domain barclaysus.com
    test bank.barclays.co.uk

application bbva 22115 BBVA financial
    owner "Banco Bilbao Vizcaya Argentaria, S.A."
    source unverified
    domain bbva.com
    domain bbva.es
    domain bbva.mx
    domain bbva.pe
    domain bbva.it
    domain bbva.pt
    domain bbva.com.ar
    domain bbva.com.co
    domain bbva.com.uy
    domain bbvanetcash.com
    test www.bbva.com

application bdo 22116 BDO-Unibank financial
    owner "BDO Unibank, Inc."
    source unverified
    domain bdo.com.ph
    test www.bdo.com.ph

application belfius 22117 Belfius financial
    owner "Belfius Bank SA"
    source unverified
    domain belfius.be
    test www.belfius.be

application bhim 22118 NPCI financial
    owner "National Payments Corporation of India"
    source unverified
    domain npci.org.in
    domain bhimupi.org.in
    test www.npci.org.in

application bizum 22119 Bizum financial
    owner "Bizum, S.L."
    source unverified
    domain bizum.es
    domain bizum.com
    test www.bizum.es

application blik 22120 BLIK financial
    owner "Polski Standard Platnosci"
    source unverified
    domain blik.com
    test www.blik.com

application block 22121 Square financial
    owner "Block, Inc."
    source unverified
    domain squareup.com
    domain square.com
    domain squarecdn.com
    domain squareupsandbox.com
    domain squareupmessaging.com
    domain block.xyz
    test connect.squareup.com

application bloomberg 20106 Bloomberg financial
    owner "Bloomberg L.P."
    source list v2fly/domain-list-community@40943354c48b18599c873aca75dee6d552f8fd4d data/bloomberg
    domain bloomberg.com
    domain bbhub.io
    domain bloomberg.cn
    domain bloomberg.co.jp
    domain bloomberg.co.kr
    domain bloomberglp.com
    domain bloombergapps.com
    domain bloomberglaw.com
    domain bloomberglive.com
    domain bloombergtax.com
    domain bloombergindustry.com
    domain bloombergmedia.com
    domain bloombergchina.com
    domain bbthat.com
    domain bgov.com
    domain bnef.com
    domain blpprofessional.com
    # Not in that list.
    domain bwbx.io
    test www.bloomberg.com

application bmo 22122 BMO financial
    owner "Bank of Montreal"
    source unverified
    domain bmo.com
    domain bmoharris.com
    domain bmoinvestorline.com
    test www.bmo.com

application bnp-paribas 22123 BNP-Paribas financial
    owner "BNP Paribas S.A."
    source unverified
    domain bnpparibas
    domain bnpparibas.com
    domain bnpparibas.net
    domain bnpparibas.fr
    domain bnpparibasfortis.be
    domain bnpparibasfortis.com
    domain hellobank.fr
    domain hellobank.be
    domain bnl.it
    domain consorsbank.de
    test mabanque.bnpparibas

application boursobank 22124 BoursoBank financial
    owner "Boursorama S.A."
    source unverified
    domain boursobank.com
    domain boursorama.com
    domain boursorama-banque.com
    test clients.boursobank.com

application bpce 22125 BPCE financial
    owner "Groupe BPCE"
    source unverified
    domain caisse-epargne.fr
    domain banquepopulaire.fr
    domain bpce.fr
    domain groupebpce.com
    domain natixis.com
    test www.caisse-epargne.fr

application bpi 22126 BPI financial
    owner "Bank of the Philippine Islands"
    source unverified
    domain bpi.com.ph
    domain bpiexpressonline.com
    test www.bpi.com.ph

application bradesco 22127 Bradesco financial
    owner "Banco Bradesco S.A."
    source unverified
    domain bradesco.com.br
    domain banco.bradesco
    test banco.bradesco

application braintree 22128 Braintree financial
    owner "PayPal, Inc."
    source unverified
    domain braintreegateway.com
    domain braintreepayments.com
    domain braintree-api.com
    test api.braintreegateway.com

application bunq 22129 bunq financial
    owner "bunq B.V."
    source unverified
    domain bunq.com
    domain bunq.me
    test www.bunq.com

application caixa-economica-federal 22130 Caixa-Economica-Federal financial
    owner "Caixa Economica Federal"
    source unverified
    domain caixa.gov.br
    test www.caixa.gov.br

application caixabank 22131 CaixaBank financial
    owner "CaixaBank, S.A."
    source unverified
    domain caixabank.es
    domain caixabank.com
    domain imagin.com
    domain lacaixa.es
    test www.caixabank.es

application capital-one 22132 Capital-One financial
    owner "Capital One Financial Corporation"
    source unverified
    domain capitalone.com
    domain capitalone.co.uk
    domain capitalone.ca
    domain capitalone360.com
    test verified.capitalone.com

application capitec 22133 Capitec financial
    owner "Capitec Bank Limited"
    source unverified
    domain capitecbank.co.za
    test www.capitecbank.co.za

application cash-app 22134 Cash-App financial
    owner "Block, Inc."
    source unverified
    domain cash.app
    domain cash.me
    test www.cash.app

application charles-schwab 22135 Charles-Schwab financial
    owner "The Charles Schwab Corporation"
    source unverified
    domain schwab.com
    domain schwabapi.com
    domain schwabplan.com
    domain tdameritrade.com
    domain thinkorswim.com
    test client.schwab.com

application chase 22136 Chase financial
    owner "JPMorgan Chase & Co."
    source unverified
    domain chase.com
    domain chasecdn.com
    domain jpmorgan.com
    domain jpmorganchase.com
    domain chase.co.uk
    domain jpmchase.com
    test secure.chase.com
    test static.chasecdn.com

application checkout-com 22137 Checkout-com financial
    owner "Checkout Ltd"
    source unverified
    domain checkout.com
    test www.checkout.com

application chime 22138 Chime financial
    owner "Chime Financial, Inc."
    source unverified
    domain chime.com
    domain chimebank.com
    test www.chime.com

application china-construction-bank 22139 China-Construction-Bank financial
    owner "China Construction Bank Corporation"
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/ccb
    domain ccb.com
    domain ccb-life.com.cn
    domain ccbfund.cn
    domain ccbfutures.com
    domain ccbintl.com.hk
    domain ccbleasing.com
    domain ccbtrust.com.cn
    test www.ccb.com

application china-merchants-bank 22140 China-Merchants-Bank financial
    owner "China Merchants Bank Co., Ltd."
    source list v2fly/domain-list-community@3974ee0ecdf4bbe9e75de00fb4f82f036222a271 data/cmb
    domain cmbchina.com
    domain cmbchina.cn
    domain cmbchina.biz
    domain cmbimg.com
    domain cmbimg.cn
    domain cmbt.cn
    domain cmburl.cn
    domain cmbi.com.hk
    domain cmbwinglungbank.com
    test www.cmbchina.com

application cibc 22141 CIBC financial
    owner "Canadian Imperial Bank of Commerce"
    source unverified
    domain cibc.com
    domain cibconline.com
    domain simplii.com
    test www.cibc.com

application cimb 22142 CIMB financial
    owner "CIMB Group Holdings Berhad"
    source unverified
    domain cimb.com
    domain cimbclicks.com.my
    domain cimb.com.my
    domain cimbbank.com.sg
    domain cimbniaga.co.id
    domain cimbthai.com
    test www.cimb.com

application citi 22143 Citi financial
    owner "Citigroup Inc."
    source unverified
    domain citi.com
    domain citibank.com
    domain citigroup.com
    domain citibankonline.com
    domain citidirect.com
    domain citivelocity.com
    domain citicards.com
    domain citibank.com.sg
    domain citibank.com.hk
    domain citibank.com.au
    domain citibank.co.in
    test online.citi.com

application comdirect 22144 comdirect financial
    owner "Commerzbank AG"
    source unverified
    domain comdirect.de
    test www.comdirect.de

application commbank 22145 CommBank financial
    owner "Commonwealth Bank of Australia"
    source unverified
    domain commbank.com.au
    domain commsec.com.au
    test www.commbank.com.au

application commerzbank 22146 Commerzbank financial
    owner "Commerzbank AG"
    source unverified
    domain commerzbank.de
    domain commerzbank.com
    domain commerzbanking.de
    test www.commerzbank.de

application cred 22147 CRED financial
    owner "Dreamplug Technologies Private Limited"
    source unverified
    domain cred.club
    test www.cred.club

application credit-agricole 22148 Credit-Agricole financial
    owner "Credit Agricole S.A."
    source unverified
    domain credit-agricole.fr
    domain credit-agricole.com
    domain ca-cib.com
    domain credit-agricole.it
    domain credit-agricole.pl
    test www.credit-agricole.fr

application credit-karma 22149 Credit-Karma financial
    owner "Intuit Inc."
    source unverified
    domain creditkarma.com
    domain creditkarma.co.uk
    domain creditkarma.ca
    test www.creditkarma.com

application credit-mutuel 22150 Credit-Mutuel financial
    owner "Credit Mutuel"
    source unverified
    domain creditmutuel.fr
    domain creditmutuel.com
    domain cic.fr
    domain e-i.com
    domain euro-information.com
    test www.creditmutuel.fr

application csob 22151 CSOB financial
    owner "Ceskoslovenska obchodni banka, a.s."
    source unverified
    domain csob.cz
    domain csob.sk
    test www.csob.cz

application dana 22152 DANA financial
    owner "PT Espay Debit Indonesia Koe"
    source unverified
    domain dana.id
    test www.dana.id

application danske-bank 22153 Danske-Bank financial
    owner "Danske Bank A/S"
    source unverified
    domain danskebank.dk
    domain danskebank.com
    domain danskebank.no
    domain danskebank.se
    domain danskebank.fi
    domain danskebank.co.uk
    domain danskebank.ie
    test www.danskebank.dk

application davivienda 22154 Davivienda financial
    owner "Banco Davivienda S.A."
    source unverified
    domain davivienda.com
    domain daviplata.com
    test www.davivienda.com

application dbs 22155 DBS financial
    owner "DBS Bank Ltd"
    source unverified
    domain dbs.com
    domain dbs.com.sg
    domain dbs.com.hk
    domain dbs.com.tw
    domain dbs.com.in
    domain posb.com.sg
    test internet-banking.dbs.com.sg

application degiro 22156 DEGIRO financial
    owner "flatexDEGIRO Bank AG"
    source unverified
    domain degiro.com
    domain degiro.nl
    domain degiro.de
    domain degiro.fr
    domain degiro.es
    domain degiro.it
    domain degiro.pt
    domain degiro.pl
    domain degiro.ie
    domain degiro.co.uk
    domain degiro.eu
    domain flatex.de
    domain flatex.at
    test trader.degiro.nl

application desjardins 22157 Desjardins financial
    owner "Desjardins Group"
    source unverified
    domain desjardins.com
    test www.desjardins.com

application deutsche-bank 22158 Deutsche-Bank financial
    owner "Deutsche Bank AG"
    source unverified
    domain db.com
    domain deutsche-bank.de
    domain postbank.de
    domain norisbank.de
    domain maxblue.de
    test meine.deutsche-bank.de

application discover-card 22159 Discover financial
    owner "Discover Financial Services"
    source unverified
    domain discover.com
    domain discovercard.com
    domain dinersclub.com
    test www.discover.com

application dkb 22160 DKB financial
    owner "Deutsche Kreditbank AG"
    source unverified
    domain dkb.de
    test www.dkb.de

application dnb 22161 DNB financial
    owner "DNB Bank ASA"
    source unverified
    domain dnb.no
    test www.dnb.no

application eastmoney 22162 Eastmoney financial
    owner "East Money Information Co., Ltd."
    source unverified
    domain eastmoney.com
    domain dfcfw.com
    domain 1234567.com.cn
    domain 18.cn
    domain eastmoneysec.com
    test www.eastmoney.com

application emirates-nbd 22163 Emirates-NBD financial
    owner "Emirates NBD Bank PJSC"
    source unverified
    domain emiratesnbd.com
    domain emiratesnbd.com.sa
    domain emiratesnbd.com.eg
    domain liv.me
    test www.emiratesnbd.com

application equifax 22164 Equifax financial
    owner "Equifax Inc."
    source unverified
    domain equifax.com
    domain equifax.co.uk
    domain equifax.ca
    test www.equifax.com

application erste-bank 22165 Erste-Bank financial
    owner "Erste Group Bank AG"
    source unverified
    domain erstegroup.com
    domain erstebank.hu
    domain erstebank.hr
    domain sparkasse.at
    domain csas.cz
    domain slsp.sk
    domain bcr.ro
    test george.sparkasse.at

application etoro 22166 eToro financial
    owner "eToro Group Ltd"
    source unverified
    domain etoro.com
    domain etorostatic.com
    test www.etoro.com

application etrade 22167 E-Trade financial
    owner "Morgan Stanley"
    source unverified
    domain etrade.com
    domain etrade.net
    test www.etrade.com

application experian 22168 Experian financial
    owner "Experian plc"
    source unverified
    domain experian.com
    domain experian.co.uk
    domain serasa.com.br
    domain serasaexperian.com.br
    test www.experian.com

application fab 22169 First-Abu-Dhabi-Bank financial
    owner "First Abu Dhabi Bank PJSC"
    source unverified
    domain bankfab.com
    test www.bankfab.com

application fidelity 22170 Fidelity financial
    owner "FMR LLC"
    source unverified
    domain fidelity.com
    domain fidelity.ca
    domain fidelity.co.uk
    domain fidelityinternational.com
    domain 401k.com
    test digital.fidelity.com

application fineco 22171 Fineco financial
    owner "FinecoBank S.p.A."
    source unverified
    domain finecobank.com
    domain fineco.it
    test www.finecobank.com

application flutterwave 22172 Flutterwave financial
    owner "Flutterwave Inc."
    source unverified
    domain flutterwave.com
    test www.flutterwave.com

application fnb 22173 FNB financial
    owner "FirstRand Bank Limited"
    source unverified
    domain fnb.co.za
    test www.fnb.co.za

application fortuneo 22174 Fortuneo financial
    owner "Arkea Direct Bank"
    source unverified
    domain fortuneo.fr
    test www.fortuneo.fr

application futu 22175 Futu financial
    owner "Futu Holdings Limited"
    source unverified
    domain futunn.com
    domain futuhk.com
    domain futustatic.com
    domain moomoo.com
    test www.futunn.com

application garanti-bbva 22176 Garanti-BBVA financial
    owner "Turkiye Garanti Bankasi A.S."
    source unverified
    domain garantibbva.com.tr
    domain garanti.com.tr
    test www.garantibbva.com.tr

application gazprombank 22177 Gazprombank financial
    owner "Gazprombank (Joint Stock Company)"
    source unverified
    domain gazprombank.ru
    test www.gazprombank.ru

application gcash 22178 GCash financial
    owner "G-Xchange, Inc."
    source unverified
    domain gcash.com
    domain mynt.xyz
    test www.gcash.com

application gocardless 22179 GoCardless financial
    owner "GoCardless Ltd"
    source unverified
    domain gocardless.com
    test www.gocardless.com

application goldman-sachs 22180 Goldman-Sachs financial
    owner "The Goldman Sachs Group, Inc."
    source unverified
    domain goldmansachs.com
    domain gs.com
    domain marcus.com
    domain marcus.co.uk
    test www.goldmansachs.com

application google-pay 22181 Google-Pay financial
    owner "Google LLC"
    source unverified
    domain pay.google.com
    domain payments.google.com
    domain wallet.google.com
    test pay.google.com
    test-not www.google.com

application groww 22182 Groww financial
    owner "Billionbrains Garage Ventures"
    source unverified
    domain groww.in
    test www.groww.in

application gtbank 22183 GTBank financial
    owner "Guaranty Trust Bank Limited"
    source unverified
    domain gtbank.com
    test www.gtbank.com

application halifax 22184 Halifax financial
    owner "Lloyds Banking Group plc"
    source unverified
    domain halifax.co.uk
    domain halifax-online.co.uk
    test www.halifax.co.uk

application handelsbanken 22185 Handelsbanken financial
    owner "Svenska Handelsbanken AB"
    source unverified
    domain handelsbanken.se
    domain handelsbanken.com
    domain handelsbanken.co.uk
    domain handelsbanken.no
    domain handelsbanken.nl
    test www.handelsbanken.se

application hdfc-bank 22186 HDFC-Bank financial
    owner "HDFC Bank Limited"
    source unverified
    domain hdfcbank.com
    domain hdfcbank.net
    domain hdfc.bank.in
    test netbanking.hdfcbank.com

application hsbc 22187 HSBC financial
    owner "HSBC Holdings plc"
    source list v2fly/domain-list-community@271a171f230b37d9234d1aaa0057efb2ea9c265c data/hsbc
    domain hsbc
    domain hsbc.com
    domain hsbc.net
    domain hsbc.ae
    domain hsbc.am
    domain hsbc.bm
    domain hsbc.uk
    domain hsbc.de
    domain hsbc.lk
    domain hsbc.ca
    domain hsbc.fr
    domain hsbc.co.id
    domain hsbc.co.in
    domain hsbc.co.kr
    domain hsbc.co.mu
    domain hsbc.co.nz
    domain hsbc.co.th
    domain hsbc.co.uk
    domain hsbc.co.jp
    domain hsbc.com.ar
    domain hsbc.com.au
    domain hsbc.com.bd
    domain hsbc.com.bh
    domain hsbc.com.br
    domain hsbc.com.cn
    domain hsbc.com.eg
    domain hsbc.com.hk
    domain hsbc.com.mo
    domain hsbc.com.mt
    domain hsbc.com.mx
    domain hsbc.com.my
    domain hsbc.com.ph
    domain hsbc.com.sg
    domain hsbc.com.tr
    domain hsbc.com.tw
    domain hsbc.com.uy
    domain hsbc.com.vn
    domain hsbcnet.com
    domain hsbcprivatebank.com
    domain hsbcinnovationbanking.com
    domain hsbcamanah.com.my
    domain firstdirect.com
    test www.hsbc.co.uk
    test www1.firstdirect.com
    test www.about.hsbc

application icbc 22188 ICBC financial
    owner "Industrial and Commercial Bank of China"
    source list v2fly/domain-list-community@130a859fe90e3800e3241e882d2c922a559ad93d data/icbc
    domain icbc
    domain icbc.com.cn
    domain icbc.ae
    domain icbc.be
    domain icbc.de
    domain icbc.eu
    domain icbc.lu
    domain icbc.co.id
    domain icbc.co.jp
    domain icbc.co.kr
    domain icbc.co.nl
    domain icbc.com.au
    domain icbc.com.es
    domain icbc.com.kh
    domain icbc.com.kw
    domain icbc.com.la
    domain icbc.com.mm
    domain icbc.com.mo
    domain icbc.com.mx
    domain icbc.com.pe
    domain icbc.com.pk
    domain icbc.com.qa
    domain icbc.com.sg
    domain icbc.com.vn
    domain 95588.com
    domain 95588.com.cn
    domain icbcasia.com
    domain icbccs.com.cn
    domain icbclondon.com
    domain icbcstandard.com
    domain icbc-us.com
    domain icbc-uk.com
    domain icbcswiss.com
    domain icbcthai.com
    domain icbci.com.hk
    test mybank.icbc.com.cn

application icici-bank 22189 ICICI-Bank financial
    owner "ICICI Bank Limited"
    source unverified
    domain icicibank.com
    domain icicidirect.com
    domain icici.bank.in
    test www.icicibank.com

application ideal 22190 iDEAL financial
    owner "Currence iDEAL B.V."
    source unverified
    domain ideal.nl
    test www.ideal.nl

application ig-group 22191 IG financial
    owner "IG Group Holdings plc"
    source unverified
    domain ig.com
    domain iggroup.com
    domain dailyfx.com
    test www.ig.com

application ing 22192 ING financial
    owner "ING Groep N.V."
    source unverified
    domain ing.com
    domain ing.nl
    domain ing.be
    domain ing.de
    domain ing.pl
    domain ing.es
    domain ing.ro
    domain ing.it
    domain ing.lu
    domain ing.com.au
    domain ing.com.tr
    domain ing-diba.de
    domain ingbank.pl
    test mijn.ing.nl

application interac 22193 Interac financial
    owner "Interac Corp."
    source unverified
    domain interac.ca
    test www.interac.ca

application interactive-brokers 22194 Interactive-Brokers financial
    owner "Interactive Brokers Group, Inc."
    source unverified
    domain interactivebrokers.com
    domain ibkr.com
    domain interactivebrokers.co.uk
    domain interactivebrokers.ie
    domain interactivebrokers.ca
    domain interactivebrokers.hu
    domain interactivebrokers.eu
    domain interactivebrokers.co.in
    domain interactivebrokers.com.au
    domain interactivebrokers.com.hk
    domain interactivebrokers.com.sg
    domain interactivebrokers.co.jp
    domain ibkr.com.cn
    domain ibllc.com
    test cdc1.ibllc.com

application intesa-sanpaolo 22195 Intesa-Sanpaolo financial
    owner "Intesa Sanpaolo S.p.A."
    source unverified
    domain intesasanpaolo.com
    domain isybank.com
    domain fideuram.it
    test www.intesasanpaolo.com

application intuit 22196 Intuit financial
    owner "Intuit Inc."
    source unverified
    domain intuit.com
    domain quickbooks.com
    domain turbotax.com
    domain intuitcdn.net
    domain mint.com
    test accounts.intuit.com

application investing-com 22197 Investing-com financial
    owner "Fusion Media Limited"
    source unverified
    domain investing.com
    test www.investing.com

application is-bank 22198 Is-Bankasi financial
    owner "Turkiye Is Bankasi A.S."
    source unverified
    domain isbank.com.tr
    test www.isbank.com.tr

application itau 22199 Itau financial
    owner "Itau Unibanco Holding S.A."
    source unverified
    domain itau.com.br
    domain itau.cl
    domain itau.com.uy
    domain itau.com.py
    domain itau.com.ar
    domain itau
    test www.itau.com.br

application japan-post-bank 22200 Japan-Post-Bank financial
    owner "Japan Post Bank Co., Ltd."
    source unverified
    domain jp-bank.japanpost.jp
    domain jpb.jp
    test www.jp-bank.japanpost.jp

application jcb 22201 JCB financial
    owner "JCB Co., Ltd."
    source unverified
    domain jcb.co.jp
    domain jcb.jp
    domain jcbcard.com
    test www.jcb.co.jp

application kakaobank 22202 KakaoBank financial
    owner "KakaoBank Corp."
    source unverified
    domain kakaobank.com
    test www.kakaobank.com

application kakaopay 22203 Kakao-Pay financial
    owner "Kakao Pay Corp."
    source unverified
    domain kakaopay.com
    test www.kakaopay.com

application kasikornbank 22204 Kasikornbank financial
    owner "Kasikornbank Public Company Limited"
    source unverified
    domain kasikornbank.com
    domain kasikornbankgroup.com
    test www.kasikornbank.com

application kaspi 22205 Kaspi financial
    owner "Kaspi.kz JSC"
    source unverified
    domain kaspi.kz
    test www.kaspi.kz

application kb-kookmin 22206 KB-Kookmin-Bank financial
    owner "KB Financial Group Inc."
    source unverified
    domain kbstar.com
    domain kbcard.com
    domain kbsec.com
    test www.kbstar.com

application kbc 22207 KBC financial
    owner "KBC Group NV"
    source unverified
    domain kbc.be
    domain kbc.com
    domain kbcbrussels.be
    domain cbc.be
    test www.kbc.be

application kiwibank 22208 Kiwibank financial
    owner "Kiwibank Limited"
    source unverified
    domain kiwibank.co.nz
    test www.kiwibank.co.nz

application klarna 22209 Klarna financial
    owner "Klarna Bank AB"
    source unverified
    domain klarna.com
    domain klarna.net
    domain klarnacdn.net
    domain klarnaservices.com
    domain klarnapayments.com
    domain klarnauserservices.com
    domain sofort.com
    test app.klarna.com
    test x.klarnacdn.net

application komercni-banka 22210 Komercni-banka financial
    owner "Komercni banka, a.s."
    source unverified
    domain kb.cz
    domain mojebanka.cz
    test www.kb.cz

application kotak 22211 Kotak financial
    owner "Kotak Mahindra Bank Limited"
    source unverified
    domain kotak.com
    domain kotaksecurities.com
    domain kotak.bank.in
    test www.kotak.com

application la-banque-postale 22212 La-Banque-Postale financial
    owner "La Banque Postale"
    source unverified
    domain labanquepostale.fr
    domain labanquepostale.com
    test www.labanquepostale.fr

application lcl 22213 LCL financial
    owner "Credit Lyonnais"
    source unverified
    domain lcl.fr
    domain lcl.com
    test www.lcl.fr

application lloyds-bank 22214 Lloyds-Bank financial
    owner "Lloyds Banking Group plc"
    source unverified
    domain lloydsbank.com
    domain lloydsbank.co.uk
    domain lloydsbankinggroup.com
    domain bankofscotland.co.uk
    domain mbna.co.uk
    test www.lloydsbank.com

application lseg 22215 LSEG financial
    owner "London Stock Exchange Group"
    source unverified
    domain lseg.com
    domain refinitiv.com
    domain londonstockexchange.com
    test www.lseg.com

application lydia 22216 Lydia financial
    owner "Lydia Solutions SAS"
    source unverified
    domain lydia-app.com
    domain sumeria.eu
    test www.lydia-app.com

application macquarie 22217 Macquarie financial
    owner "Macquarie Group Limited"
    source unverified
    domain macquarie.com
    domain macquarie.com.au
    test www.macquarie.com

application mastercard 22218 Mastercard financial
    owner "Mastercard Incorporated"
    source unverified
    domain mastercard.com
    domain mastercard.us
    domain mastercard.co.uk
    domain mastercard.de
    domain mastercard.fr
    domain priceless.com
    domain masterpass.com
    domain mastercardconnect.com
    test src.mastercard.com

application maya 22219 Maya financial
    owner "Maya Philippines, Inc."
    source unverified
    domain maya.ph
    domain paymaya.com
    domain mayabank.ph
    test www.maya.ph

application maybank 22220 Maybank financial
    owner "Malayan Banking Berhad"
    source unverified
    domain maybank2u.com.my
    domain maybank.com
    domain maybank.com.my
    domain maybank2u.com.sg
    domain maybank.co.id
    test www.maybank2u.com.my

application mbank 22221 mBank financial
    owner "mBank S.A."
    source unverified
    domain mbank.pl
    domain mbank.cz
    domain mbank.sk
    test www.mbank.pl

application mbway 22222 MB-WAY financial
    owner "SIBS"
    source unverified
    domain mbway.pt
    domain sibs.pt
    domain sibs.com
    test www.mbway.pt

application mercado-pago 22223 Mercado-Pago financial
    owner "MercadoLibre, Inc."
    source unverified
    domain mercadopago.com
    domain mercadopago.cl
    domain mercadopago.com.ar
    domain mercadopago.com.br
    domain mercadopago.com.co
    domain mercadopago.com.mx
    domain mercadopago.com.pe
    domain mercadopago.com.uy
    domain mercadopago.com.ve
    test api.mercadopago.com

application metatrader 22224 MetaTrader financial
    owner "MetaQuotes Ltd"
    source unverified
    domain mql5.com
    domain metaquotes.net
    domain metatrader4.com
    domain metatrader5.com
    domain metaquotes.com
    domain mql4.com
    test www.mql5.com

application millennium-bcp 22225 Millennium-bcp financial
    owner "Banco Comercial Portugues, S.A."
    source unverified
    domain millenniumbcp.pt
    domain bankmillennium.pl
    test www.millenniumbcp.pt

application mir 22226 Mir financial
    owner "National Card Payment System JSC"
    source unverified
    domain nspk.ru
    domain mironline.ru
    domain privetmir.ru
    test www.nspk.ru

application mizuho 22227 Mizuho financial
    owner "Mizuho Financial Group, Inc."
    source unverified
    domain mizuhobank.co.jp
    domain mizuhobank.com
    domain mizuho-fg.co.jp
    domain mizuho-fg.com
    domain mizuho-sc.com
    domain mizuhogroup.com
    test web.ib.mizuhobank.co.jp

application mobikwik 22228 MobiKwik financial
    owner "One MobiKwik Systems Limited"
    source unverified
    domain mobikwik.com
    test www.mobikwik.com

application mobilepay 22229 MobilePay financial
    owner "Vipps MobilePay AS"
    source unverified
    domain mobilepay.dk
    domain mobilepay.fi
    test www.mobilepay.dk

application mollie 22230 Mollie financial
    owner "Mollie B.V."
    source unverified
    domain mollie.com
    domain mollie.nl
    test api.mollie.com

application momo-vietnam 22231 MoMo financial
    owner "Online Mobile Services Joint Stock Company"
    source unverified
    domain momo.vn
    domain mservice.com.vn
    test www.momo.vn

application moneygram 22232 MoneyGram financial
    owner "MoneyGram International, Inc."
    source unverified
    domain moneygram.com
    test www.moneygram.com

application monobank 22233 monobank financial
    owner "Universal Bank JSC"
    source unverified
    domain monobank.ua
    domain monobank.com.ua
    test www.monobank.ua

application monzo 22234 Monzo financial
    owner "Monzo Bank Limited"
    source unverified
    domain monzo.com
    domain monzo.me
    test api.monzo.com

application morgan-stanley 22235 Morgan-Stanley financial
    owner "Morgan Stanley"
    source unverified
    domain morganstanley.com
    domain ms.com
    domain morganstanleyclientserv.com
    test www.morganstanley.com

application morningstar 22236 Morningstar financial
    owner "Morningstar, Inc."
    source unverified
    domain morningstar.com
    domain morningstar.co.uk
    domain morningstar.de
    domain morningstar.fr
    domain morningstar.it
    domain morningstar.es
    domain morningstar.nl
    domain morningstar.se
    domain morningstar.ca
    domain morningstar.com.au
    domain morningstar.co.jp
    domain morningstar.in
    test www.morningstar.com

application mufg 22237 MUFG financial
    owner "Mitsubishi UFJ Financial Group, Inc."
    source unverified
    domain mufg.jp
    domain mufgbank.com
    test www.bk.mufg.jp

application n26 22238 N26 financial
    owner "N26 SE"
    source unverified
    domain n26.com
    domain number26.de
    domain tech26.de
    test app.n26.com
    test api.tech26.de

application nab 22239 NAB financial
    owner "National Australia Bank Limited"
    source unverified
    domain nab.com.au
    domain ubank.com.au
    test www.nab.com.au

application nasdaq 22240 Nasdaq financial
    owner "Nasdaq, Inc."
    source unverified
    domain nasdaq.com
    domain nasdaqomx.com
    test www.nasdaq.com

application nationwide-building-society 22241 Nationwide-Building-Society financial
    owner "Nationwide Building Society"
    source unverified
    domain nationwide.co.uk
    test www.nationwide.co.uk

application natwest 22242 NatWest financial
    owner "NatWest Group plc"
    source unverified
    domain natwest.com
    domain natwestgroup.com
    domain nwolb.com
    domain rbs.co.uk
    domain rbs.com
    domain rbsdigital.com
    domain ulsterbank.co.uk
    domain ulsterbank.ie
    domain coutts.com
    test www.natwest.com

application navy-federal 22243 Navy-Federal financial
    owner "Navy Federal Credit Union"
    source unverified
    domain navyfederal.org
    test www.navyfederal.org

application nedbank 22244 Nedbank financial
    owner "Nedbank Group Limited"
    source unverified
    domain nedbank.co.za
    test www.nedbank.co.za

application nexi 22245 Nexi financial
    owner "Nexi S.p.A."
    source unverified
    domain nexi.it
    domain nexigroup.com
    domain nets.eu
    test www.nexi.it

application nordea 22246 Nordea financial
    owner "Nordea Bank Abp"
    source unverified
    domain nordea.com
    domain nordea.fi
    domain nordea.se
    domain nordea.dk
    domain nordea.no
    domain nordea.lu
    domain nordeabank.com
    test www.nordea.com

application nordnet 22247 Nordnet financial
    owner "Nordnet AB"
    source unverified
    domain nordnet.se
    domain nordnet.no
    domain nordnet.dk
    domain nordnet.fi
    test www.nordnet.se

application nubank 22248 Nubank financial
    owner "Nu Pagamentos S.A."
    source unverified
    domain nubank.com.br
    domain nu.com.mx
    domain nu.com.co
    test www.nubank.com.br

application nyse 22249 NYSE financial
    owner "Intercontinental Exchange, Inc."
    source unverified
    domain nyse.com
    domain theice.com
    domain ice.com
    test www.nyse.com

application oanda 22250 OANDA financial
    owner "OANDA Corporation"
    source unverified
    domain oanda.com
    domain oanda.jp
    domain fxtrade.com
    test www.oanda.com

application ocbc 22251 OCBC financial
    owner "Oversea-Chinese Banking Corporation"
    source unverified
    domain ocbc.com
    domain ocbc.com.my
    domain ocbc.com.hk
    domain ocbc.id
    test www.ocbc.com

application op-bank 22252 OP financial
    owner "OP Financial Group"
    source unverified
    domain op.fi
    domain op-media.fi
    test www.op.fi

application opay 22253 OPay financial
    owner "OPay Digital Services Limited"
    source unverified
    domain opayweb.com
    domain opay-inc.com
    test www.opayweb.com

application openbank 22254 Openbank financial
    owner "Open Bank, S.A."
    source unverified
    domain openbank.es
    domain openbank.com
    domain openbank.de
    test www.openbank.es

application ovo 22255 OVO financial
    owner "PT Visionet Internasional"
    source unverified
    domain ovo.id
    test www.ovo.id

application pagbank 22256 PagBank financial
    owner "PagSeguro Digital Ltd."
    source unverified
    domain pagseguro.com.br
    domain pagseguro.uol.com.br
    domain pagbank.com.br
    domain pagseguro.com
    domain pagbank.com
    test www.pagseguro.com.br

application papara 22257 Papara financial
    owner "Papara Elektronik Para A.S."
    source unverified
    domain papara.com
    test www.papara.com

application payoneer 22258 Payoneer financial
    owner "Payoneer Global Inc."
    source unverified
    domain payoneer.com
    test www.payoneer.com

application paypal 10063 PayPal financial
    owner "PayPal, Inc."
    source list v2fly/domain-list-community@891169d150090cfea3e9fcf10e789dd62d76c1da data/paypal
    domain paypal.com
    domain paypal.me
    domain paypalobjects.com
    domain paypal-community.com
    domain paypal-corp.com
    domain paypal-status.com
    # Not in that list.
    domain xoom.com
    test www.paypal.com
    test api-m.paypal.com
    test www.paypalobjects.com
    test-not paypal.com.example.org

application paypay 22259 PayPay financial
    owner "PayPay Corporation"
    source unverified
    domain paypay.ne.jp
    domain paypay-bank.co.jp
    domain paypay-card.co.jp
    domain paypay-corp.co.jp
    domain paypay-sec.co.jp
    test www.paypay.ne.jp

application paysafe 22260 Paysafe financial
    owner "Paysafe Limited"
    source unverified
    domain paysafe.com
    domain paysafecard.com
    domain skrill.com
    domain neteller.com
    domain moneybookers.com
    test account.skrill.com

application paystack 22261 Paystack financial
    owner "Paystack Payments Limited"
    source unverified
    domain paystack.com
    domain paystack.co
    test api.paystack.co

application paytm 22262 Paytm financial
    owner "One97 Communications Limited"
    source unverified
    domain paytm.com
    domain paytm.in
    domain paytmbank.com
    domain paytmmoney.com
    domain paytmpayments.com
    test www.paytm.com

application payu 22263 PayU financial
    owner "PayU"
    source unverified
    domain payu.com
    domain payu.in
    domain payu.pl
    domain payu.ro
    domain payu.cz
    domain payulatam.com
    test www.payu.com

application pekao 22264 Bank-Pekao financial
    owner "Bank Polska Kasa Opieki S.A."
    source unverified
    domain pekao.com.pl
    domain pekao24.pl
    test www.pekao.com.pl

application phonepe 22265 PhonePe financial
    owner "PhonePe Limited"
    source unverified
    domain phonepe.com
    test www.phonepe.com

application picpay 22266 PicPay financial
    owner "PicPay Servicos S.A."
    source unverified
    domain picpay.com
    test www.picpay.com

application pko-bank 22267 PKO-BP financial
    owner "PKO Bank Polski S.A."
    source unverified
    domain pkobp.pl
    domain ipko.pl
    domain inteligo.pl
    test www.pkobp.pl

application plaid 22268 Plaid financial
    owner "Plaid Inc."
    source unverified
    domain plaid.com
    test production.plaid.com

application plus500 22269 Plus500 financial
    owner "Plus500 Ltd."
    source unverified
    domain plus500.com
    test www.plus500.com

application pnc 22270 PNC financial
    owner "The PNC Financial Services Group, Inc."
    source unverified
    domain pnc.com
    domain pncbank.com
    test www.pnc.com

application postfinance 22271 PostFinance financial
    owner "PostFinance AG"
    source unverified
    domain postfinance.ch
    test www.postfinance.ch

application privatbank 22272 PrivatBank financial
    owner "PrivatBank JSC"
    source unverified
    domain privatbank.ua
    domain privat24.ua
    test www.privatbank.ua

application przelewy24 22273 Przelewy24 financial
    owner "PayPro S.A."
    source unverified
    domain przelewy24.pl
    test www.przelewy24.pl

application qiwi 22274 QIWI financial
    owner "QIWI"
    source unverified
    domain qiwi.com
    domain qiwi.ru
    test www.qiwi.com

application qnb 22275 QNB financial
    owner "Qatar National Bank"
    source unverified
    domain qnb.com
    domain qnb.com.qa
    domain qnbfinansbank.com
    domain enpara.com
    test www.qnb.com

application qonto 22276 Qonto financial
    owner "Olinda SAS"
    source unverified
    domain qonto.com
    domain qonto.eu
    test www.qonto.com

application questrade 22277 Questrade financial
    owner "Questrade Inc."
    source unverified
    domain questrade.com
    test www.questrade.com

application rabobank 22278 Rabobank financial
    owner "Cooperatieve Rabobank U.A."
    source unverified
    domain rabobank.nl
    domain rabobank.com
    domain rabobank.be
    test bankieren.rabobank.nl

application raiffeisen 22279 Raiffeisen financial
    owner "Raiffeisen Bank International AG"
    source unverified
    domain raiffeisen.at
    domain raiffeisen.ru
    domain raiffeisen.hu
    domain raiffeisen.ro
    domain raiffeisen.ua
    domain raiffeisen.al
    domain rbinternational.com
    domain raiffeisenbank.rs
    domain rb.cz
    domain rba.hr
    domain raiffeisenbank.ba
    test www.raiffeisen.at

application raiffeisen-switzerland 22280 Raiffeisen-Switzerland financial
    owner "Raiffeisen Switzerland"
    source unverified
    domain raiffeisen.ch
    test www.raiffeisen.ch

application rakuten-bank 22281 Rakuten-Bank financial
    owner "Rakuten Group, Inc."
    source unverified
    domain rakuten-bank.co.jp
    domain rakuten-sec.co.jp
    domain rakuten-card.co.jp
    test www.rakuten-bank.co.jp
    test-not www.rakuten.co.jp

application razorpay 22282 Razorpay financial
    owner "Razorpay Software Limited"
    source unverified
    domain razorpay.com
    test checkout.razorpay.com

application rbc 22283 RBC financial
    owner "Royal Bank of Canada"
    source unverified
    domain rbc.com
    domain royalbank.com
    domain rbcroyalbank.com
    domain rbcinsurance.com
    domain rbcwealthmanagement.com
    test www.rbc.com

application remitly 22284 Remitly financial
    owner "Remitly Global, Inc."
    source unverified
    domain remitly.com
    domain remitly.io
    test www.remitly.com

application revolut 22285 Revolut financial
    owner "Revolut Ltd"
    source unverified
    domain revolut.com
    domain revolut.me
    domain revolut.codes
    test app.revolut.com

application robinhood 22286 Robinhood financial
    owner "Robinhood Markets, Inc."
    source unverified
    domain robinhood.com
    domain rbnhd.co
    test api.robinhood.com

application sabadell 22287 Banco-Sabadell financial
    owner "Banco de Sabadell, S.A."
    source unverified
    domain bancsabadell.com
    domain bancosabadell.com
    domain grupbancsabadell.com
    domain tsb.co.uk
    test www.bancsabadell.com

application samsung-pay 22288 Samsung-Pay financial
    owner "Samsung Electronics Co., Ltd."
    source unverified
    domain samsungpay.com
    test www.samsungpay.com

application santander 22289 Santander financial
    owner "Banco Santander, S.A."
    source unverified
    domain santander.com
    domain santander.co.uk
    domain santander.pl
    domain santander.cl
    domain santander.pt
    domain santander.de
    domain santander.com.br
    domain santander.com.mx
    domain santander.com.ar
    domain santander.com.uy
    domain santander.no
    domain bancosantander.es
    domain santanderbank.com
    domain santanderconsumer.com
    domain santanderconsumer.es
    domain gruposantander.es
    test particulares.bancosantander.es

application satispay 22290 Satispay financial
    owner "Satispay Europe S.A."
    source unverified
    domain satispay.com
    test www.satispay.com

application saudi-national-bank 22291 Saudi-National-Bank financial
    owner "The Saudi National Bank"
    source unverified
    domain alahli.com
    test www.alahli.com

application saxo 22292 Saxo-Bank financial
    owner "Saxo Bank A/S"
    source unverified
    domain saxobank.com
    domain saxotrader.com
    domain home.saxo
    domain saxo.bank
    domain saxomarkets.com
    test www.saxotrader.com

application sberbank 22293 Sberbank financial
    owner "Sberbank of Russia"
    source unverified
    domain sberbank.ru
    domain sber.ru
    domain sberbank.com
    domain sberbank-online.ru
    domain sbrf.ru
    domain sberdevices.ru
    domain sberid.ru
    test online.sberbank.ru

application sbi 22294 State-Bank-of-India financial
    owner "State Bank of India"
    source unverified
    domain sbi
    domain onlinesbi.com
    domain sbi.co.in
    domain sbicard.com
    domain sbi.bank.in
    test retail.onlinesbi.sbi

application sbi-securities 22295 SBI-Securities financial
    owner "SBI Holdings, Inc."
    source unverified
    domain sbisec.co.jp
    domain sbigroup.co.jp
    domain sbishinseibank.co.jp
    test www.sbisec.co.jp

application scalable-capital 22296 Scalable-Capital financial
    owner "Scalable GmbH"
    source unverified
    domain scalable.capital
    test www.scalable.capital

application scb 22297 SCB financial
    owner "SCB X Public Company Limited"
    source unverified
    domain scb.co.th
    domain scbeasy.com
    domain scbx.com
    test www.scb.co.th

application scotiabank 22298 Scotiabank financial
    owner "The Bank of Nova Scotia"
    source unverified
    domain scotiabank.com
    domain tangerine.ca
    domain scotiabank.ca
    domain scotiabank.cl
    domain scotiabank.com.mx
    domain scotiabank.com.pe
    test www.scotiabank.com

application seb 22299 SEB financial
    owner "Skandinaviska Enskilda Banken AB"
    source unverified
    domain seb.se
    domain sebgroup.com
    domain seb.ee
    domain seb.lv
    domain seb.lt
    test www.seb.se

application shinhan-bank 22300 Shinhan-Bank financial
    owner "Shinhan Financial Group"
    source unverified
    domain shinhan.com
    domain shinhancard.com
    domain shinhansec.com
    test www.shinhan.com

application smbc 22301 SMBC financial
    owner "Sumitomo Mitsui Banking Corporation"
    source unverified
    domain smbc.co.jp
    domain smbc-card.com
    domain smbcgroup.com
    domain smbcnikko.co.jp
    domain smfg.co.jp
    test direct.smbc.co.jp

application societe-generale 22302 Societe-Generale financial
    owner "Societe Generale S.A."
    source unverified
    domain societegenerale.fr
    domain societegenerale.com
    domain socgen.com
    domain sg.fr
    test particuliers.sg.fr

application sofi 22303 SoFi financial
    owner "SoFi Technologies, Inc."
    source unverified
    domain sofi.com
    domain sofi.org
    test www.sofi.com

application sparkasse 22304 Sparkasse financial
    owner "Deutscher Sparkassen- und Giroverband"
    source unverified
    domain sparkasse.de
    domain sparkassen-finanzportal.de
    domain starmoney.de
    domain dekabank.de
    domain deka.de
    test www.sparkasse.de

application standard-bank 22305 Standard-Bank financial
    owner "Standard Bank Group Limited"
    source unverified
    domain standardbank.co.za
    domain standardbank.com
    domain stanbicibtcbank.com
    domain stanbicbank.co.ke
    test www.standardbank.co.za

application standard-chartered 22306 Standard-Chartered financial
    owner "Standard Chartered PLC"
    source unverified
    domain sc.com
    domain standardchartered.com
    domain standardchartered.com.hk
    domain standardchartered.com.sg
    domain standardchartered.co.in
    domain standardchartered.co.kr
    test www.sc.com

application starling-bank 22307 Starling-Bank financial
    owner "Starling Bank Limited"
    source unverified
    domain starlingbank.com
    test www.starlingbank.com

application stripe 20105 Stripe financial
    owner "Stripe, Inc."
    source list v2fly/domain-list-community@1de40a2901a9338415d0ad1a530ded94b68d7679 data/stripe
    domain stripe.com
    domain stripe.network
    domain stripecdn.com
    # Not in that list.
    domain stripe.dev
    domain stripestatus.com
    domain stripeassets.com
    test api.stripe.com
    test js.stripe.com
    test m.stripe.network

application sumup 22308 SumUp financial
    owner "SumUp Limited"
    source unverified
    domain sumup.com
    domain sumup.co.uk
    domain sumup.de
    domain sumup.fr
    domain sumup.it
    domain sumup.es
    domain sumup.ie
    domain sumup.me
    test www.sumup.com

application swedbank 22309 Swedbank financial
    owner "Swedbank AB"
    source unverified
    domain swedbank.se
    domain swedbank.com
    domain swedbank.ee
    domain swedbank.lv
    domain swedbank.lt
    test www.swedbank.se

application swish 22310 Swish financial
    owner "Getswish AB"
    source unverified
    domain swish.nu
    domain getswish.net
    domain getswish.se
    test www.swish.nu

application swissquote 22311 Swissquote financial
    owner "Swissquote Group Holding SA"
    source unverified
    domain swissquote.com
    domain swissquote.ch
    domain swissquote.lu
    test www.swissquote.com

application tabby 22312 Tabby financial
    owner "Tabby FZ-LLC"
    source unverified
    domain tabby.ai
    test www.tabby.ai

application tamara 22313 Tamara financial
    owner "Tamara Finance Company"
    source unverified
    domain tamara.co
    test www.tamara.co

application tbank 22314 T-Bank financial
    owner "TBank JSC"
    source list v2fly/domain-list-community@0fceaf2920ce6e233bcfa670c8062ca15a0917c2 data/category-bank-ru
    domain tbank-online.com
    # Not in that list.
    domain tinkoff.ru
    domain tbank.ru
    domain tcsbank.ru
    domain cdn-tinkoff.ru
    test www.tbank.ru

application td-bank 22315 TD-Bank financial
    owner "The Toronto-Dominion Bank"
    source unverified
    domain td.com
    domain tdbank.com
    domain tdcanadatrust.com
    domain tdwaterhouse.ca
    test www.td.com

application techcombank 22316 Techcombank financial
    owner "Vietnam Technological and Commercial Bank"
    source unverified
    domain techcombank.com
    domain techcombank.com.vn
    test www.techcombank.com

application tenpay 22317 Tenpay financial
    owner "Tencent Holdings Limited"
    source unverified
    domain tenpay.com
    domain webank.com
    domain pay.weixin.qq.com
    domain mch.weixin.qq.com
    test api.mch.weixin.qq.com
    test www.tenpay.com
    test-not www.qq.com

application tiger-brokers 22318 Tiger-Brokers financial
    owner "UP Fintech Holding Limited"
    source unverified
    domain tigerbrokers.com
    domain itiger.com
    domain itigerup.com
    domain tigerbrokers.com.sg
    domain tigersecurities.com
    domain tigerfintech.com
    test www.tigerbrokers.com

application tochka 22319 Tochka financial
    owner "Tochka Bank"
    source list v2fly/domain-list-community@0fceaf2920ce6e233bcfa670c8062ca15a0917c2 data/category-bank-ru
    domain tochka.com
    domain tochka-tech.com
    test www.tochka.com

application tonghuashun 22320 Tonghuashun financial
    owner "Hithink RoyalFlush Information Network"
    source unverified
    domain 10jqka.com.cn
    domain hexin.cn
    domain thsi.cn
    test www.10jqka.com.cn

application toss 22321 Toss financial
    owner "Viva Republica, Inc."
    source unverified
    domain toss.im
    domain tossbank.com
    domain tosspayments.com
    domain tossinvest.com
    test www.toss.im

application trade-republic 22322 Trade-Republic financial
    owner "Trade Republic Bank GmbH"
    source unverified
    domain traderepublic.com
    test api.traderepublic.com

application trading-212 22323 Trading-212 financial
    owner "Trading 212 UK Limited"
    source unverified
    domain trading212.com
    test www.trading212.com

application tradingview 22324 TradingView financial
    owner "TradingView, Inc."
    source list v2fly/domain-list-community@0ad6114466e4a15a62557394d7f9f629a8c105ac data/category-finance
    domain tradingview.com
    # Not in that list.
    domain tradingview-widget.com
    test data.tradingview.com

application transunion 22325 TransUnion financial
    owner "TransUnion LLC"
    source unverified
    domain transunion.com
    domain transunion.ca
    domain transunion.co.uk
    domain cibil.com
    test www.transunion.com

application truemoney 22326 TrueMoney financial
    owner "Ascend Money"
    source unverified
    domain truemoney.com
    domain ascendmoney.io
    test www.truemoney.com

application truist 22327 Truist financial
    owner "Truist Financial Corporation"
    source unverified
    domain truist.com
    domain bbt.com
    domain suntrust.com
    test www.truist.com

application twint 22328 TWINT financial
    owner "TWINT AG"
    source unverified
    domain twint.ch
    test www.twint.ch

application ubs 22329 UBS financial
    owner "UBS Group AG"
    source unverified
    domain ubs.com
    domain ubsbank.com
    domain credit-suisse.com
    test ebanking-ch.ubs.com

application unicredit 22330 UniCredit financial
    owner "UniCredit S.p.A."
    source unverified
    domain unicredit.it
    domain unicreditgroup.eu
    domain unicredit.eu
    domain hypovereinsbank.de
    domain bankaustria.at
    domain unicreditbank.cz
    domain unicreditbank.hu
    domain unicreditbank.rs
    domain unicreditbank.ba
    domain unicreditbulbank.bg
    domain unicredit.ro
    domain zaba.hr
    test www.unicredit.it

application unionpay 22331 UnionPay financial
    owner "China UnionPay Co., Ltd."
    source list v2fly/domain-list-community@803df2559621c23d33d43d771a48bbcce0d4f7e8 data/unionpay
    domain unionpay.com
    domain 95516.com
    domain unionpayintl.com
    domain unionpaysecure.com
    test www.unionpay.com

application uob 22332 UOB financial
    owner "United Overseas Bank Limited"
    source unverified
    domain uob.com.sg
    domain uobgroup.com
    domain uob.com.my
    domain uob.co.th
    domain uob.co.id
    test www.uob.com.sg

application upstox 22333 Upstox financial
    owner "RKSV Securities India"
    source unverified
    domain upstox.com
    test www.upstox.com

application us-bank 22334 US-Bank financial
    owner "U.S. Bancorp"
    source unverified
    domain usbank.com
    domain elavon.com
    test www.usbank.com

application usaa 22335 USAA financial
    owner "United Services Automobile Association"
    source unverified
    domain usaa.com
    test www.usaa.com

application vanguard 22336 Vanguard financial
    owner "The Vanguard Group, Inc."
    source unverified
    domain vanguard.com
    domain vanguardinvestor.co.uk
    domain vanguard.com.au
    domain vanguard.co.uk
    test www.vanguard.com

application venmo 22337 Venmo financial
    owner "PayPal, Inc."
    source unverified
    domain venmo.com
    test www.venmo.com

application vietcombank 22338 Vietcombank financial
    owner "Joint Stock Commercial Bank for Foreign Trade of Vietnam"
    source unverified
    domain vietcombank.com.vn
    test www.vietcombank.com.vn

application vipps 22339 Vipps financial
    owner "Vipps MobilePay AS"
    source unverified
    domain vipps.no
    domain vippsmobilepay.com
    test www.vipps.no

application visa 22340 Visa financial
    owner "Visa Inc."
    source unverified
    domain visa
    domain visa.com
    domain visa.co.uk
    domain visa.de
    domain visa.fr
    domain visa.es
    domain visa.it
    domain visa.co.in
    domain visa.co.jp
    domain visa.com.au
    domain visa.com.br
    domain visa.ca
    domain visa.com.sg
    domain visaonline.com
    domain cybersource.com
    domain authorize.net
    domain cardinalcommerce.com
    test sandbox.api.visa.com
    test centinelapi.cardinalcommerce.com

application volksbank 22341 Volksbanken-Raiffeisenbanken financial
    owner "Atruvia AG"
    source unverified
    domain vr.de
    domain vr-networld.de
    domain atruvia.de
    domain fiducia.de
    domain union-investment.de
    domain easycredit.de
    test www.vr.de

application vtb 22342 VTB financial
    owner "VTB Bank (PJSC)"
    source unverified
    domain vtb.ru
    domain vtb.com
    test www.vtb.ru

application wealthsimple 22343 Wealthsimple financial
    owner "Wealthsimple Technologies Inc."
    source unverified
    domain wealthsimple.com
    test www.wealthsimple.com

application webull 22344 Webull financial
    owner "Webull Corporation"
    source unverified
    domain webull.com
    domain webullfintech.com
    domain webullbroker.com
    domain webullapp.com
    test www.webull.com

application wells-fargo 22345 Wells-Fargo financial
    owner "Wells Fargo & Company"
    source unverified
    domain wellsfargo.com
    domain wellsfargomedia.com
    domain wellsfargoadvisors.com
    domain wf.com
    test connect.secure.wellsfargo.com

application western-union 22346 Western-Union financial
    owner "The Western Union Company"
    source unverified
    domain westernunion.com
    domain westernunionbank.com
    test www.westernunion.com

application westpac 22347 Westpac financial
    owner "Westpac Banking Corporation"
    source unverified
    domain westpac.com.au
    domain westpac.co.nz
    domain stgeorge.com.au
    domain bankofmelbourne.com.au
    domain banksa.com.au
    test www.westpac.com.au

application wise 22348 Wise financial
    owner "Wise Payments Limited"
    source list v2fly/domain-list-community@8d5221c29aa3847b9f92bc07378badd32207582d data/wise
    domain wise.com
    domain transferwise.com
    test api.transferwise.com
    test wise.com

application woori-bank 22349 Woori-Bank financial
    owner "Woori Financial Group Inc."
    source unverified
    domain wooribank.com
    domain wooricard.com
    domain woorifg.com
    test www.wooribank.com

application worldpay 22350 Worldpay financial
    owner "Worldpay, LLC"
    source unverified
    domain worldpay.com
    domain vantiv.com
    test www.worldpay.com

application worldremit 22351 WorldRemit financial
    owner "Zepz"
    source unverified
    domain worldremit.com
    domain sendwave.com
    domain zepz.io
    test www.worldremit.com

application xp-investimentos 22352 XP-Investimentos financial
    owner "XP Inc."
    source unverified
    domain xpi.com.br
    domain xpinc.com
    domain rico.com.vc
    domain clear.com.br
    test www.xpi.com.br

application xtb 22353 XTB financial
    owner "XTB S.A."
    source unverified
    domain xtb.com
    test www.xtb.com

application xueqiu 22354 Xueqiu financial
    owner "Beijing Snowball Information Technology"
    source unverified
    domain xueqiu.com
    domain xqimg.com
    domain xqdoc.com
    domain imedao.com
    domain danjuanfunds.com
    domain danjuanapp.com
    test www.xueqiu.com

application yahoo-finance 22355 Yahoo-Finance financial
    owner "Yahoo Inc."
    source unverified
    domain finance.yahoo.com
    domain yahoofinance.com
    test query1.finance.yahoo.com
    test-not www.yahoo.com

application yapi-kredi 22356 Yapi-Kredi financial
    owner "Yapi ve Kredi Bankasi A.S."
    source unverified
    domain yapikredi.com.tr
    test www.yapikredi.com.tr

application yoomoney 22357 YooMoney financial
    owner "YooMoney NBCO LLC"
    source unverified
    domain yoomoney.ru
    domain yookassa.ru
    domain yoomoney.com
    test www.yoomoney.ru

application zelle 22358 Zelle financial
    owner "Early Warning Services, LLC"
    source unverified
    domain zellepay.com
    domain zelle.com
    domain earlywarning.com
    test www.zellepay.com

application zenith-bank 22359 Zenith-Bank financial
    owner "Zenith Bank Plc"
    source unverified
    domain zenithbank.com
    test www.zenithbank.com

application zerodha 22360 Zerodha financial
    owner "Zerodha Broking Limited"
    source unverified
    domain zerodha.com
    domain kite.trade
    domain zerodha.tech
    domain zerodha.net
    test kite.zerodha.com

application zettle 22361 Zettle financial
    owner "PayPal, Inc."
    source unverified
    domain zettle.com
    domain izettle.com
    test www.zettle.com

application ziraat-bank 22362 Ziraat-Bankasi financial
    owner "T.C. Ziraat Bankasi A.S."
    source unverified
    domain ziraatbank.com.tr
    test www.ziraatbank.com.tr
