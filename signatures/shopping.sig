# Shops, market places and what serves shops.
# SPDX-License-Identifier: MIT

application 11st 24722 11st shopping
    owner "11Street Co., Ltd."
    source unverified
    domain 11st.co.kr
    test www.11st.co.kr

application 1688 24723 1688 shopping
    owner "Alibaba Group Holding Limited"
    source list v2fly/domain-list-community@09a4400bc4a9c56363e232c4cc614c8ea86fd943 data/alibaba
    domain 1688.com
    test www.1688.com

application abebooks 24724 AbeBooks shopping
    owner "AbeBooks Inc."
    source unverified
    domain abebooks.com
    domain abebooks.co.uk
    domain abebooks.de
    domain abebooks.fr
    domain abebooks.it
    domain iberlibro.com
    domain zvab.com
    test www.abebooks.com

application adidas 24725 adidas shopping
    owner "adidas AG"
    source list v2fly/domain-list-community@1f221e545bc40a3ced75bfe4c484d5dda93d7280 data/adidas
    domain adidas.com
    domain adidas.at
    domain adidas.be
    domain adidas.ch
    domain adidas.co.in
    domain adidas.co.uk
    domain adidas.com.cn
    domain adidas.com.sa
    domain adidas.com.tw
    domain adidas.cz
    domain adidas.de
    domain adidas.dk
    domain adidas.hu
    domain adidas.ie
    domain adidas.it
    domain adidas.nl
    domain adidas.pl
    domain adidas.ru
    domain adidas.se
    # Not in that list.
    domain adidas.fr
    domain adidas.es
    domain adidas.ca
    domain adidas.fi
    domain adidas.no
    domain adidas.pt
    domain adidas.gr
    domain adidas.jp
    domain adidas.co
    domain adidas.mx
    domain adidas.com.au
    domain adidas.com.br
    domain adidas.com.hk
    domain adidas.com.sg
    domain adidas.com.tr
    domain adidas.com.ar
    domain adidas.co.kr
    domain adidas.co.nz
    domain adidas.co.th
    domain adidas.co.id
    test www.adidas.com

application ajio 24726 AJIO shopping
    owner "Reliance Retail Limited"
    source unverified
    domain ajio.com
    test www.ajio.com

application aldi 24727 ALDI shopping
    owner "ALDI"
    source unverified
    domain aldi.us
    domain aldi.co.uk
    domain aldi.com.au
    domain aldi-nord.de
    domain aldi-sued.de
    domain aldi.nl
    domain aldi.be
    domain aldi.fr
    domain aldi.es
    domain aldi.pl
    domain aldi.ie
    domain aldi.hu
    domain aldi-suisse.ch
    domain aldi.com
    domain hofer.at
    test www.aldi-sued.de

application alibaba 20099 Alibaba shopping
    owner "Alibaba Group Holding Limited"
    source list v2fly/domain-list-community@09a4400bc4a9c56363e232c4cc614c8ea86fd943 data/alibaba
    domain alibaba.com
    domain alibabagroup.com
    domain alicdn.com
    domain aliimg.com
    domain mmstat.com
    domain alibabausercontent.com
    domain alibaba-inc.com
    domain alibabacorp.com
    domain ialicdn.com
    domain aliapp.org
    domain alibabacapital.com
    test www.alibaba.com
    test s.alicdn.com
    test-not www.aliyun.com

application aliexpress 24728 AliExpress shopping
    owner "Alibaba Group Holding Limited"
    source list v2fly/domain-list-community@62f569813daf79be6134b71bc7153e10d0f56224 data/aliexpress
    domain aliexpress.com
    domain aliexpress.ru
    domain aliexpress-media.com
    domain aestatic.net
    # Not in that list.
    domain aliexpress.us
    test www.aliexpress.com
    test ae01.aliexpress-media.com

application allegro 24729 Allegro shopping
    owner "Allegro sp. z o.o."
    source unverified
    domain allegro.pl
    domain allegro.cz
    domain allegro.sk
    domain allegro.hu
    domain allegroimg.com
    domain allegrostatic.com
    domain allegrolokalnie.pl
    domain allegrosandbox.pl
    domain ceneo.pl
    test a.allegroimg.com
    test allegro.pl

application alza 24730 Alza shopping
    owner "Alza.cz a.s."
    source unverified
    domain alza.cz
    domain alza.sk
    domain alza.hu
    domain alza.de
    domain alza.at
    domain alza.co.uk
    test www.alza.cz

application amazon 178 Amazon shopping
    owner "Amazon.com, Inc."
    source list v2fly/domain-list-community@026b94917118677004c9dc6c09113c7815833905 data/amazon
    domain amazon.com
    domain amazon.co.uk
    domain amazon.de
    domain amazon.fr
    domain amazon.it
    domain amazon.es
    domain amazon.nl
    domain amazon.ca
    domain amazon.in
    domain amazon.co.jp
    domain amazon.jp
    domain amazon.cn
    domain amazon.ae
    domain amazon.sg
    domain amazon.dev
    domain amazon.jobs
    domain amazon.com.au
    domain amazon.com.br
    domain amazon.com.mx
    domain amazon.com.tr
    domain media-amazon.com
    domain ssl-images-amazon.com
    domain images-amazon.com
    domain amazonimages.com
    domain a2z.com
    domain amzn.to
    domain amzn.com
    domain amzn.asia
    domain aboutamazon.com
    domain aboutamazon.co.uk
    domain aboutamazon.de
    domain aboutamazon.es
    domain aboutamazon.eu
    domain aboutamazon.fr
    domain aboutamazon.in
    domain aboutamazon.it
    domain aboutamazon.jp
    domain aboutamazon.pl
    domain amazonpay.com
    domain amazonpay.in
    domain assoc-amazon.cn
    domain associates-amazon.com
    domain amazonbusiness.org
    domain amazonauthorinsights.com
    domain primeday.info
    domain z.cn
    # Not in that list.
    domain amazon.se
    domain amazon.pl
    domain amazon.eg
    domain amazon.sa
    domain amazon.ie
    domain amazon.com.be
    domain amazon.co.za
    domain amzn.eu
    domain a.co
    domain amazon-adsystem.com
    domain assoc-amazon.com
    domain peer39.com
    domain peer39.net
    domain serving-sys.com
    domain sizmek.com
    test www.amazon.com
    test m.media-amazon.com
    test completion.amazon.com
    test-not www.amazon.com.example.org
    test-not s3.amazonaws.com
    test-not www.primevideo.com

application americanas 24731 Americanas shopping
    owner "Americanas S.A."
    source unverified
    domain americanas.com.br
    domain submarino.com.br
    domain shoptime.com.br
    test www.americanas.com.br

application apple-store 24732 Apple-Store shopping
    owner "Apple Inc."
    source unverified
    domain store.apple.com
    test store.apple.com

application argos 24733 Argos shopping
    owner "J Sainsbury plc"
    source unverified
    domain argos.co.uk
    test www.argos.co.uk

application asda 24734 Asda shopping
    owner "Asda Stores Limited"
    source unverified
    domain asda.com
    domain asdagroceries.com
    test www.asda.com

application asos 24735 ASOS shopping
    owner "ASOS plc"
    source unverified
    domain asos.com
    domain asos-media.com
    domain asosservices.com
    test www.asos.com

application auchan 24736 Auchan shopping
    owner "Auchan Holding"
    source unverified
    domain auchan.fr
    domain auchan.com
    domain auchan.ro
    domain auchan.hu
    domain auchan.pl
    domain auchan.pt
    test www.auchan.fr

application avito 24737 Avito shopping
    owner "Avito LLC"
    source list v2fly/domain-list-community@41672743d7f34e3549cc55fe8cba6694a93565ff data/avito
    domain avito.ru
    domain avito.st
    test www.avito.ru

application avon 24738 Avon shopping
    owner "Avon Products, Inc."
    source unverified
    domain avon.com
    domain avon.uk.com
    domain avon.ru
    test www.avon.com

application b-and-q 24739 B-and-Q shopping
    owner "Kingfisher plc"
    source unverified
    domain diy.com
    domain kingfisher.com
    domain castorama.fr
    domain castorama.pl
    domain screwfix.com
    domain bricodepot.fr
    test www.diy.com

application back-market 24740 Back-Market shopping
    owner "Jung S.A.S."
    source unverified
    domain backmarket.com
    domain backmarket.fr
    domain backmarket.de
    domain backmarket.es
    domain backmarket.it
    domain backmarket.nl
    domain backmarket.be
    domain backmarket.at
    domain backmarket.pt
    domain backmarket.ie
    domain backmarket.fi
    domain backmarket.se
    domain backmarket.pl
    domain backmarket.sk
    domain backmarket.co.uk
    domain backmarket.co.jp
    test www.backmarket.com

application banggood 24741 Banggood shopping
    owner "Banggood"
    source unverified
    domain banggood.com
    domain staticbg.com
    test www.banggood.com

application bed-bath-and-beyond 24742 Bed-Bath-and-Beyond shopping
    owner "Bed Bath & Beyond, Inc."
    source unverified
    domain bedbathandbeyond.com
    domain overstock.com
    domain ostkcdn.com
    test www.bedbathandbeyond.com

application best-buy 24743 Best-Buy shopping
    owner "Best Buy Co., Inc."
    source list v2fly/domain-list-community@03720016d1e168189188a1a799f9ee4e82487758 data/bestbuy
    domain bestbuy.com
    domain bestbuy.ca
    domain bestbuy.com.mx
    domain bbystatic.com
    domain bestbuy-jobs.com
    # Not in that list.
    domain geeksquad.com
    test www.bestbuy.com

application bigbasket 24744 BigBasket shopping
    owner "Supermarket Grocery Supplies"
    source unverified
    domain bigbasket.com
    domain bbassets.com
    test www.bigbasket.com

application bigcommerce 24745 BigCommerce shopping
    owner "BigCommerce Pty. Ltd."
    source unverified
    domain bigcommerce.com
    domain mybigcommerce.com
    test www.bigcommerce.com

application blibli 24746 Blibli shopping
    owner "PT Global Digital Niaga Tbk"
    source unverified
    domain blibli.com
    domain static-src.com
    test www.blibli.com

application blocket 24747 Blocket shopping
    owner "Vend Marketplaces"
    source unverified
    domain blocket.se
    domain blocketcdn.se
    domain finn.no
    domain finncdn.no
    domain tori.fi
    test www.blocket.se

application bol-com 24748 bol shopping
    owner "bol B.V."
    source unverified
    domain bol.com
    domain s-bol.com
    test media.s-bol.com

application boohoo 24749 boohoo shopping
    owner "boohoo group plc"
    source unverified
    domain boohoo.com
    domain boohooman.com
    domain prettylittlething.com
    domain nastygal.com
    domain debenhams.com
    test www.boohoo.com

application boots 24750 Boots shopping
    owner "The Boots Company PLC"
    source unverified
    domain boots.com
    domain boots.ie
    test www.boots.com

application bukalapak 24751 Bukalapak shopping
    owner "PT Bukalapak.com Tbk"
    source unverified
    domain bukalapak.com
    test www.bukalapak.com

application bunnings 24752 Bunnings shopping
    owner "Bunnings Group Limited"
    source unverified
    domain bunnings.com.au
    domain bunnings.co.nz
    test www.bunnings.com.au

application canadian-tire 24753 Canadian-Tire shopping
    owner "Canadian Tire Corporation"
    source unverified
    domain canadiantire.ca
    test www.canadiantire.ca

application carousell 24754 Carousell shopping
    owner "Carousell Pte. Ltd."
    source unverified
    domain carousell.com
    domain carousell.sg
    domain carousell.ph
    domain carousell.com.hk
    domain carousell.com.my
    domain carousell.com.tw
    test www.carousell.com

application carrefour 24755 Carrefour shopping
    owner "Carrefour S.A."
    source unverified
    domain carrefour.fr
    domain carrefour.com
    domain carrefour.es
    domain carrefour.it
    domain carrefour.be
    domain carrefour.pl
    domain carrefour.ro
    domain carrefour.com.br
    domain carrefour.com.ar
    domain carrefour.com.tr
    domain carrefouruae.com
    domain carrefourksa.com
    domain carrefour.eu
    test www.carrefour.fr

application casas-bahia 24756 Casas-Bahia shopping
    owner "Grupo Casas Bahia S.A."
    source unverified
    domain casasbahia.com.br
    domain pontofrio.com.br
    test www.casasbahia.com.br

application catawiki 24757 Catawiki shopping
    owner "Catawiki B.V."
    source unverified
    domain catawiki.com
    domain cw-img.com
    test www.catawiki.com

application cdiscount 24758 Cdiscount shopping
    owner "Cdiscount S.A."
    source unverified
    domain cdiscount.com
    domain cdscdn.com
    test www.cdiscount.com

application chewy 24759 Chewy shopping
    owner "Chewy, Inc."
    source unverified
    domain chewy.com
    test www.chewy.com

application chrono24 24760 Chrono24 shopping
    owner "Chrono24 GmbH"
    source unverified
    domain chrono24.com
    domain chrono24.de
    domain chrono24.co.uk
    test www.chrono24.com

application coles 24761 Coles shopping
    owner "Coles Group Limited"
    source unverified
    domain coles.com.au
    domain flybuys.com.au
    test www.coles.com.au

application conrad 24762 Conrad shopping
    owner "Conrad Electronic SE"
    source unverified
    domain conrad.de
    domain conrad.at
    domain conrad.ch
    domain conrad.com
    domain conrad.fr
    domain conrad.it
    domain conrad.nl
    domain conrad.be
    domain conrad.pl
    domain conrad.cz
    domain conrad.se
    domain conrad.hu
    test www.conrad.de

application coolblue 24763 Coolblue shopping
    owner "Coolblue B.V."
    source unverified
    domain coolblue.nl
    domain coolblue.be
    domain coolblue.de
    domain coolblue.eu
    test www.coolblue.nl

application coppel 24764 Coppel shopping
    owner "Coppel S.A. de C.V."
    source unverified
    domain coppel.com
    test www.coppel.com

application costco 24765 Costco shopping
    owner "Costco Wholesale Corporation"
    source list v2fly/domain-list-community@80c259ef3fc2038edf403144f2518a7d229a7309 data/costco
    domain costco.com
    domain costco-static.com
    domain costcobusinessdelivery.com
    # Not in that list.
    domain costco.ca
    domain costco.co.uk
    domain costco.com.mx
    domain costco.com.au
    domain costco.co.jp
    domain costco.co.kr
    domain costco.com.tw
    test www.costco.com

application coupang 24766 Coupang shopping
    owner "Coupang Corp."
    source list v2fly/domain-list-community@673b87cf052f93f85191728fcaa4fd341adec54c data/coupang
    domain coupang.com
    domain coupangcdn.com
    test www.coupang.com
    test-not www.coupangplay.com

application craigslist 24767 craigslist shopping
    owner "craigslist, Inc."
    source list v2fly/domain-list-community@b5c0343d76d934c0ae239840698f9505c3ac1cf5 data/craigslist
    domain craigslist.org
    # Not in that list.
    domain craigslist.ca
    test www.craigslist.org

application currys 24768 Currys shopping
    owner "Currys plc"
    source unverified
    domain currys.co.uk
    domain currys.ie
    domain dixonsretail.com
    test www.currys.co.uk

application dangdang 24769 Dangdang shopping
    owner "Beijing Dangdang Information Technology"
    source unverified
    domain dangdang.com
    domain ddimg.cn
    test www.dangdang.com

application daraz 24770 Daraz shopping
    owner "Daraz"
    source unverified
    domain daraz.pk
    domain daraz.com.bd
    domain daraz.com.np
    domain daraz.lk
    domain daraz.com
    domain shop.com.mm
    test www.daraz.pk

application dba 24771 DBA shopping
    owner "Vend Marketplaces"
    source unverified
    domain dba.dk
    test www.dba.dk

application decathlon 24772 Decathlon shopping
    owner "Decathlon S.A."
    source unverified
    domain decathlon.fr
    domain decathlon.com
    domain decathlon.de
    domain decathlon.es
    domain decathlon.it
    domain decathlon.co.uk
    domain decathlon.nl
    domain decathlon.be
    domain decathlon.pl
    domain decathlon.pt
    domain decathlon.in
    domain decathlon.ca
    domain decathlon.cz
    domain decathlon.hu
    domain decathlon.ro
    domain decathlon.se
    domain decathlon.at
    domain decathlon.ie
    domain decathlon.sg
    domain decathlon.ae
    domain decathlon.net
    domain decathlon.com.br
    domain decathlon.com.tr
    domain decathlon.com.tw
    domain decathlon.com.hk
    domain decathlon.ch
    domain decathlon.cloud
    test www.decathlon.fr

application depop 24773 Depop shopping
    owner "Depop Limited"
    source unverified
    domain depop.com
    test www.depop.com

application dewu 24774 Dewu shopping
    owner "Shanghai Shizhuang"
    source unverified
    domain dewu.com
    domain poizon.com
    domain shizhuang-inc.com
    test www.dewu.com

application dhgate 24775 DHgate shopping
    owner "DHgate Group"
    source unverified
    domain dhgate.com
    domain dhresource.com
    test www.dhgate.com

application digikala 24776 Digikala shopping
    owner "Digikala"
    source unverified
    domain digikala.com
    test www.digikala.com

application divar 24777 Divar shopping
    owner "Divar"
    source unverified
    domain divar.ir
    domain divarcdn.com
    test www.divar.ir

application dm 24778 dm shopping
    owner "dm-drogerie markt GmbH"
    source unverified
    domain dm.de
    domain dm.at
    domain dm.hu
    domain dm.cz
    domain dm.hr
    domain dmtech.com
    domain mojadm.sk
    test www.dm.de

application dns-shop 24779 DNS shopping
    owner "DNS Group"
    source unverified
    domain dns-shop.ru
    domain dns-shop.kz
    test www.dns-shop.ru

application dubizzle 24780 dubizzle shopping
    owner "Dubizzle Group"
    source unverified
    domain dubizzle.com
    domain dubizzle.com.bh
    domain dubizzle.com.eg
    domain dubizzle.com.lb
    domain dubizzle.com.om
    domain dubizzle.com.sa
    test www.dubizzle.com

application ebay 179 eBay shopping
    owner "eBay Inc."
    source list v2fly/domain-list-community@0d6a7a8d5e12ca4cb5fd9f5422de4c79ce00a124 data/ebay
    domain ebay.com
    domain ebay.at
    domain ebay.be
    domain ebay.ca
    domain ebay.ch
    domain ebay.cn
    domain ebay.co.uk
    domain ebay.de
    domain ebay.es
    domain ebay.fr
    domain ebay.ie
    domain ebay.in
    domain ebay.it
    domain ebay.jp
    domain ebay.nl
    domain ebay.org
    domain ebay.ph
    domain ebay.pl
    domain ebay.sg
    domain ebay.us
    domain ebay.vn
    domain ebay.com.au
    domain ebay.com.hk
    domain ebay.com.my
    domain ebay.com.sg
    domain ebay.com.ph
    domain ebayimg.com
    domain ebaystatic.com
    domain ebayrtm.com
    domain ebaycdn.net
    domain ebayinc.com
    domain ebay-inc.com
    domain ebaydesc.cn
    domain ebaystores.cn
    domain ebaymotors.com
    domain ebay-authenticate.net
    domain ebayclassifieds.com
    # Not in that list.
    domain ebay.to
    domain ebaydesc.com
    test www.ebay.com
    test i.ebayimg.com
    test api.ebay.com
    test-not ebay.com.example.org

application ebuyer 24781 Ebuyer shopping
    owner "Ebuyer (UK) Limited"
    source unverified
    domain ebuyer.com
    test www.ebuyer.com

application el-corte-ingles 24782 El-Corte-Ingles shopping
    owner "El Corte Ingles, S.A."
    source unverified
    domain elcorteingles.es
    domain elcorteingles.pt
    test www.elcorteingles.es

application elkjop 24783 Elkjop shopping
    owner "Elkjop Nordic AS"
    source unverified
    domain elkjop.no
    domain elgiganten.se
    domain elgiganten.dk
    domain gigantti.fi
    test www.elkjop.no

application emag 24784 eMAG shopping
    owner "Dante International S.A."
    source unverified
    domain emag.ro
    domain emag.bg
    domain emag.hu
    test www.emag.ro

application etsy 20101 Etsy shopping
    owner "Etsy, Inc."
    source unverified
    domain etsy.com
    domain etsystatic.com
    domain etsy.me
    test www.etsy.com
    test i.etsystatic.com

application falabella 24785 Falabella shopping
    owner "Falabella S.A."
    source unverified
    domain falabella.com
    domain falabella.com.pe
    domain falabella.com.co
    domain sodimac.cl
    domain tottus.cl
    test www.falabella.com

application fanatics 24786 Fanatics shopping
    owner "Fanatics, LLC"
    source unverified
    domain fanatics.com
    domain frgimages.com
    test www.fanatics.com

application farfetch 24787 Farfetch shopping
    owner "Farfetch UK Limited"
    source unverified
    domain farfetch.com
    domain farfetch-contents.com
    domain farfetch.net
    test www.farfetch.com

application flipkart 24788 Flipkart shopping
    owner "Flipkart Internet Private Limited"
    source unverified
    domain flipkart.com
    domain flipkart.net
    domain flixcart.com
    domain fkrt.it
    domain shopsy.in
    test rukminim2.flixcart.com

application fnac-darty 24789 Fnac-Darty shopping
    owner "Fnac Darty S.A."
    source unverified
    domain fnac.com
    domain fnac.es
    domain fnac.pt
    domain fnac.be
    domain darty.com
    domain fnac-static.com
    test www.fnac.com

application gap 24790 Gap shopping
    owner "Gap Inc."
    source unverified
    domain gap.com
    domain gapcanada.ca
    domain oldnavy.com
    domain bananarepublic.com
    domain gapfactory.com
    domain assets-gap.com
    test www.gap.com

application geizhals 24791 Geizhals shopping
    owner "Preisvergleich Internet Services AG"
    source unverified
    domain geizhals.at
    domain geizhals.de
    domain geizhals.eu
    domain skinflint.co.uk
    test www.geizhals.at

application gmarket 24792 Gmarket shopping
    owner "Gmarket LLC"
    source unverified
    domain gmarket.co.kr
    domain auction.co.kr
    domain gmarket.com
    test www.gmarket.co.kr

application gome 24793 Gome shopping
    owner "Gome Retail Holdings"
    source unverified
    domain gome.com.cn
    test www.gome.com.cn

application google-shopping 24794 Google-Shopping shopping
    owner "Google LLC"
    source unverified
    domain shopping.google.com
    domain merchants.google.com
    test shopping.google.com

application groupon 24795 Groupon shopping
    owner "Groupon, Inc."
    source unverified
    domain groupon.com
    domain groupon.co.uk
    domain groupon.de
    domain groupon.fr
    domain groupon.it
    domain groupon.es
    domain groupon.nl
    domain groupon.be
    domain groupon.pl
    domain groupon.ae
    domain grouponcdn.com
    test www.groupon.com

application gumtree 24796 Gumtree shopping
    owner "Gumtree"
    source unverified
    domain gumtree.com
    domain gumtree.com.au
    domain gumtree.co.za
    test www.gumtree.com

application harbor-freight 24797 Harbor-Freight shopping
    owner "Harbor Freight Tools"
    source unverified
    domain harborfreight.com
    test www.harborfreight.com

application hepsiburada 24798 Hepsiburada shopping
    owner "D-Market"
    source unverified
    domain hepsiburada.com
    domain hepsiburada.net
    test www.hepsiburada.com

application heureka 24799 Heureka shopping
    owner "Heureka Group, a.s."
    source unverified
    domain heureka.cz
    domain heureka.sk
    domain heurekashopping.cz
    test www.heureka.cz

application hm 24800 H-and-M shopping
    owner "H & M Hennes & Mauritz AB"
    source list v2fly/domain-list-community@fc154efaa4c9f666cfe85c0c6ad72ec1981ba059 data/hm
    domain hm.com
    domain hm.com.cn
    # Not in that list.
    domain hmgroup.com
    domain cos.com
    domain weekday.com
    domain arket.com
    test www.hm.com

application home-depot 24801 Home-Depot shopping
    owner "The Home Depot, Inc."
    source list v2fly/domain-list-community@1e709102d50cd96f1e3b6b46cebd4a12f5543921 data/homedepot
    domain homedepot.com
    domain homedepot-static.com
    # Not in that list.
    domain thdstatic.com
    domain homedepot.ca
    domain homedepot.com.mx
    test www.homedepot.com

application honey 24802 PayPal-Honey shopping
    owner "PayPal, Inc."
    source unverified
    domain joinhoney.com
    domain honey.io
    test www.joinhoney.com

application idealo 24803 idealo shopping
    owner "idealo internet GmbH"
    source unverified
    domain idealo.de
    domain idealo.at
    domain idealo.co.uk
    domain idealo.fr
    domain idealo.it
    domain idealo.es
    domain idealo.com
    test www.idealo.de

application iherb 24804 iHerb shopping
    owner "iHerb, LLC"
    source unverified
    domain iherb.com
    domain iherb.biz
    domain images-iherb.com
    test www.iherb.com

application ikea 24805 IKEA shopping
    owner "Inter IKEA Systems B.V."
    source list v2fly/domain-list-community@1d87950e3bf37b8b1cee90cd0fb6262c60bcad7f data/ikea
    domain ikea.com
    domain ikea.net
    domain ikea.ae
    domain ikea.at
    domain ikea.au
    domain ikea.be
    domain ikea.bg
    domain ikea.bh
    domain ikea.ca
    domain ikea.ch
    domain ikea.cl
    domain ikea.cn
    domain ikea.co.id
    domain ikea.co.il
    domain ikea.co.jp
    domain ikea.co.kr
    domain ikea.co.th
    domain ikea.co.uk
    domain ikea.cz
    domain ikea.de
    domain ikea.dk
    domain ikea.ee
    domain ikea.eg
    domain ikea.es
    domain ikea.fi
    domain ikea.fr
    domain ikea.gr
    domain ikea.hk
    domain ikea.hr
    domain ikea.hu
    domain ikea.ie
    domain ikea.in
    domain ikea.is
    domain ikea.it
    domain ikea.jo
    domain ikea.jp
    domain ikea.kr
    domain ikea.lt
    domain ikea.lv
    domain ikea.ma
    domain ikea.mx
    domain ikea.my
    domain ikea.nl
    domain ikea.no
    domain ikea.om
    domain ikea.ph
    domain ikea.pl
    domain ikea.pr
    domain ikea.pt
    domain ikea.qa
    domain ikea.ro
    domain ikea.rs
    domain ikea.ru
    domain ikea.sa
    domain ikea.sg
    domain ikea.si
    domain ikea.sk
    domain ikea.ua
    domain ikea.us
    domain ikea.com.au
    domain ikea.com.cy
    domain ikea.com.do
    domain ikea.com.eg
    domain ikea.com.gr
    domain ikea.com.hk
    domain ikea.com.in
    domain ikea.com.kw
    domain ikea.com.mx
    domain ikea.com.my
    domain ikea.com.pr
    domain ikea.com.sa
    domain ikea.com.sg
    domain ikea.com.tr
    domain ikea.com.tw
    domain ikea.com.ua
    domain ingka.com
    domain ingka.dev
    domain ingkacentres.com
    test www.ikea.com

application inditex 24806 Inditex shopping
    owner "Industria de Diseno Textil, S.A."
    source unverified
    domain zara.com
    domain zara.cn
    domain zara.net
    domain zarahome.com
    domain massimodutti.com
    domain bershka.com
    domain pullandbear.com
    domain stradivarius.com
    domain oysho.com
    domain lefties.com
    domain inditex.com
    test www.zara.com
    test static.zara.net

application jb-hi-fi 24807 JB-Hi-Fi shopping
    owner "JB Hi-Fi Limited"
    source unverified
    domain jbhifi.com.au
    test www.jbhifi.com.au

application jcpenney 24808 JCPenney shopping
    owner "Penney OpCo LLC"
    source unverified
    domain jcpenney.com
    domain jcp.com
    test www.jcpenney.com

application jd 24809 JD-com shopping
    owner "JD.com, Inc."
    source list v2fly/domain-list-community@01a2f098b644427688e7ff26555b2777a4138a72 data/jd
    domain jd.com
    domain jd.cn
    domain jd.hk
    domain jd.id
    domain jd.ru
    domain jd.co.th
    domain jd.com.cn
    domain jd.shop
    domain 360buy.com
    domain 360buyimg.com
    domain 3.cn
    domain jdpay.com
    domain jdwl.com
    domain jingxi.com
    domain joybuy.com
    domain joybuy.es
    domain yhd.com
    domain yihaodian.com
    domain yihaodianimg.com
    domain paipai.com
    domain jdh.com
    domain healthjd.com
    domain jdcache.com
    domain jdcdn.com
    domain jdx.com
    domain jingdong.com
    domain wangyin.com
    domain imdada.cn
    domain 7fresh.com
    domain toplife.com
    test api.m.jd.com
    test img14.360buyimg.com

application jiji 24810 Jiji shopping
    owner "Jiji Online Marketplace"
    source unverified
    domain jiji.ng
    domain jiji.com.gh
    domain jiji.co.ke
    domain jiji.ug
    domain jiji.com.et
    test www.jiji.ng

application jiomart 24811 JioMart shopping
    owner "Reliance Retail Limited"
    source unverified
    domain jiomart.com
    domain reliancedigital.in
    test www.jiomart.com

application john-lewis 24812 John-Lewis shopping
    owner "John Lewis plc"
    source unverified
    domain johnlewis.com
    domain waitrose.com
    domain johnlewispartnership.co.uk
    test www.johnlewis.com

application jumia 24813 Jumia shopping
    owner "Jumia Technologies AG"
    source unverified
    domain jumia.com
    domain jumia.ma
    domain jumia.sn
    domain jumia.ci
    domain jumia.ug
    domain jumia.com.ng
    domain jumia.com.gh
    domain jumia.com.eg
    domain jumia.com.tn
    domain jumia.com.dz
    domain jumia.co.ke
    domain jumia.is
    test www.jumia.com

application kakaku 24814 Kakaku-com shopping
    owner "Kakaku.com, Inc."
    source unverified
    domain kakaku.com
    domain k-img.com
    test www.kakaku.com

application kaola 24815 Kaola shopping
    owner "Alibaba Group Holding Limited"
    source unverified
    domain kaola.com
    domain kaola.com.hk
    test www.kaola.com

application kaufland 24816 Kaufland shopping
    owner "Kaufland"
    source unverified
    domain kaufland.de
    domain kaufland.cz
    domain kaufland.sk
    domain kaufland.pl
    domain kaufland.ro
    domain kaufland.bg
    domain kaufland.hr
    domain kaufland.com
    domain kaufland.at
    test www.kaufland.de

application kijiji 24817 Kijiji shopping
    owner "Adevinta"
    source unverified
    domain kijiji.ca
    domain kijiji.it
    domain kijiji.com
    domain kijijiautos.ca
    test www.kijiji.ca

application kleinanzeigen 24818 Kleinanzeigen shopping
    owner "kleinanzeigen.de GmbH"
    source unverified
    domain kleinanzeigen.de
    domain ebay-kleinanzeigen.de
    test www.kleinanzeigen.de

application kmart-australia 24819 Kmart-Australia shopping
    owner "Wesfarmers Limited"
    source unverified
    domain kmart.com.au
    domain target.com.au
    test www.kmart.com.au

application kogan 24820 Kogan shopping
    owner "Kogan.com Ltd"
    source unverified
    domain kogan.com
    test www.kogan.com

application kohls 24821 Kohls shopping
    owner "Kohl's Corporation"
    source unverified
    domain kohls.com
    domain kohlsimg.com
    test www.kohls.com

application komplett 24822 Komplett shopping
    owner "Komplett Group"
    source unverified
    domain komplett.no
    domain komplett.se
    domain komplett.dk
    test www.komplett.no

application konga 24823 Konga shopping
    owner "Konga Online Shopping Limited"
    source unverified
    domain konga.com
    test www.konga.com

application kroger 24824 Kroger shopping
    owner "The Kroger Co."
    source unverified
    domain kroger.com
    domain ralphs.com
    domain fredmeyer.com
    domain kingsoopers.com
    domain frysfood.com
    domain harristeeter.com
    domain smithsfoodanddrug.com
    test www.kroger.com

application lamoda 24825 Lamoda shopping
    owner "Kupishoes LLC"
    source unverified
    domain lamoda.ru
    domain lamoda.by
    domain lamoda.kz
    domain lmcdn.ru
    test www.lamoda.ru

application lazada 24826 Lazada shopping
    owner "Lazada Group"
    source unverified
    domain lazada.com
    domain lazada.sg
    domain lazada.vn
    domain lazada.co.id
    domain lazada.co.th
    domain lazada.com.my
    domain lazada.com.ph
    domain lazcdn.com
    domain slatic.net
    test www.lazada.sg

application leboncoin 24827 leboncoin shopping
    owner "LBC France"
    source unverified
    domain leboncoin.fr
    test www.leboncoin.fr

application lenskart 24828 Lenskart shopping
    owner "Lenskart Solutions Limited"
    source unverified
    domain lenskart.com
    test www.lenskart.com

application leroy-merlin 24829 Leroy-Merlin shopping
    owner "ADEO"
    source unverified
    domain leroymerlin.fr
    domain leroymerlin.es
    domain leroymerlin.it
    domain leroymerlin.pl
    domain leroymerlin.pt
    domain leroymerlin.ro
    domain leroymerlin.com.br
    domain leroymerlin.co.za
    domain leroymerlin.ru
    domain lemanapro.ru
    test www.leroymerlin.fr

application levis 24830 Levis shopping
    owner "Levi Strauss & Co."
    source unverified
    domain levi.com
    domain levis.com
    test www.levi.com

application lidl 24831 Lidl shopping
    owner "Lidl Stiftung & Co. KG"
    source unverified
    domain lidl
    domain lidl.de
    domain lidl.com
    domain lidl.co.uk
    domain lidl.fr
    domain lidl.es
    domain lidl.it
    domain lidl.nl
    domain lidl.be
    domain lidl.pl
    domain lidl.cz
    domain lidl.at
    domain lidl.ch
    domain lidl.pt
    domain lidl.ie
    domain lidl.hu
    domain lidl.ro
    domain lidl.bg
    domain lidl.gr
    domain lidl.hr
    domain lidl.sk
    domain lidl.si
    domain lidl.fi
    domain lidl.se
    domain lidl.dk
    domain lidl.lt
    domain lidl.lv
    domain lidl.ee
    domain lidl.rs
    domain lidl-shop.nl
    domain lidlplus.com
    domain lidl-flyer.com
    test www.lidl

application lightinthebox 24832 LightInTheBox shopping
    owner "LightInTheBox Holding Co., Ltd."
    source unverified
    domain lightinthebox.com
    domain miniinthebox.com
    test www.lightinthebox.com

application liverpool 24833 Liverpool shopping
    owner "El Puerto de Liverpool"
    source unverified
    domain liverpool.com.mx
    test www.liverpool.com.mx

application loblaw 24834 Loblaw shopping
    owner "Loblaw Companies Limited"
    source unverified
    domain loblaws.ca
    domain realcanadiansuperstore.ca
    domain nofrills.ca
    domain shoppersdrugmart.ca
    domain pcexpress.ca
    domain loblaw.ca
    domain pcoptimum.ca
    test www.loblaws.ca

application lowes 24835 Lowes shopping
    owner "Lowe's Companies, Inc."
    source unverified
    domain lowes.com
    domain lowes.ca
    test www.lowes.com

application lululemon 24836 Lululemon shopping
    owner "Lululemon Athletica Inc."
    source unverified
    domain lululemon.com
    test www.lululemon.com

application lush 24837 Lush shopping
    owner "Lush Cosmetics"
    source unverified
    domain lush.com
    test www.lush.com

application macys 24838 Macys shopping
    owner "Macy's, Inc."
    source unverified
    domain macys.com
    domain macysassets.com
    domain bloomingdales.com
    test www.macys.com

application magazine-luiza 24839 Magazine-Luiza shopping
    owner "Magazine Luiza S.A."
    source unverified
    domain magazineluiza.com.br
    domain magalu.com
    domain mlcdn.com.br
    domain magazinevoce.com.br
    domain magalu.com.br
    domain kabum.com.br
    domain netshoes.com.br
    test www.magazineluiza.com.br

application makro 24840 Makro shopping
    owner "Massmart Holdings"
    source unverified
    domain makro.co.za
    domain game.co.za
    domain massmart.co.za
    test www.makro.co.za

application mall-cz 24841 Mall shopping
    owner "Internet Mall, a.s."
    source unverified
    domain mall.cz
    domain mall.sk
    domain mall.hu
    test www.mall.cz

application marks-and-spencer 24842 Marks-and-Spencer shopping
    owner "Marks and Spencer plc"
    source unverified
    domain marksandspencer.com
    test www.marksandspencer.com

application marktplaats 24843 Marktplaats shopping
    owner "Adevinta"
    source unverified
    domain marktplaats.nl
    domain 2dehands.be
    domain 2ememain.be
    domain marktplaats.com
    test www.marktplaats.nl

application mediamarkt 24844 MediaMarkt shopping
    owner "MediaMarktSaturn Retail Group"
    source unverified
    domain mediamarkt.de
    domain mediamarkt.es
    domain mediamarkt.nl
    domain mediamarkt.be
    domain mediamarkt.at
    domain mediamarkt.ch
    domain mediamarkt.pl
    domain mediamarkt.hu
    domain mediamarkt.com.tr
    domain mediamarkt.com
    domain mediamarkt.it
    domain mediamarkt.pt
    domain saturn.de
    domain mmsrg.com
    domain mediaworld.it
    domain mediamarktsaturn.com
    test www.mediamarkt.de

application meesho 24845 Meesho shopping
    owner "Meesho Limited"
    source unverified
    domain meesho.com
    test www.meesho.com

application mercado-libre 24846 Mercado-Libre shopping
    owner "MercadoLibre, Inc."
    source unverified
    domain mercadolibre.com
    domain mercadolibre.cl
    domain mercadolibre.com.ar
    domain mercadolibre.com.mx
    domain mercadolibre.com.co
    domain mercadolibre.com.pe
    domain mercadolibre.com.uy
    domain mercadolibre.com.ve
    domain mercadolibre.com.ec
    domain mercadolibre.com.bo
    domain mercadolibre.com.py
    domain mercadolibre.com.do
    domain mercadolibre.com.pa
    domain mercadolibre.co.cr
    domain mercadolivre.com.br
    domain mercadolivre.com
    domain mlstatic.com
    domain mercadoshops.com
    domain mercadolibre.com.gt
    domain mercadolibre.com.hn
    domain mercadolibre.com.ni
    domain mercadolibre.com.sv
    test www.mercadolibre.com.mx
    test http2.mlstatic.com
    test-not www.mercadopago.com

application mercari 24847 Mercari shopping
    owner "Mercari, Inc."
    source unverified
    domain mercari.com
    domain mercdn.net
    domain mercari.jp
    test www.mercari.com

application migros 24848 Migros shopping
    owner "Migros-Genossenschafts-Bund"
    source unverified
    domain migros.ch
    domain digitec.ch
    domain galaxus.ch
    domain galaxus.de
    domain galaxus.at
    domain galaxus.fr
    domain galaxus.it
    domain galaxus.nl
    domain galaxus.be
    domain galaxus.eu
    domain digitecgalaxus.ch
    test www.migros.ch

application momo-shopping 24849 momo-shopping shopping
    owner "momo.com Inc."
    source unverified
    domain momoshop.com.tw
    test www.momoshop.com.tw

application musinsa 24850 Musinsa shopping
    owner "Musinsa Co., Ltd."
    source unverified
    domain musinsa.com
    domain msscdn.net
    test www.musinsa.com

application mvideo 24851 M-Video shopping
    owner "M.Video-Eldorado Group"
    source unverified
    domain mvideo.ru
    domain eldorado.ru
    test www.mvideo.ru

application myntra 24852 Myntra shopping
    owner "Myntra Designs Private Limited"
    source unverified
    domain myntra.com
    domain myntassets.com
    test assets.myntassets.com

application namshi 24853 Namshi shopping
    owner "Namshi Holding Limited"
    source unverified
    domain namshi.com
    test www.namshi.com

application newegg 24854 Newegg shopping
    owner "Newegg Commerce, Inc."
    source unverified
    domain newegg.com
    domain newegg.ca
    domain neweggimages.com
    domain neweggbusiness.com
    test www.newegg.com

application next 24855 Next shopping
    owner "Next plc"
    source unverified
    domain next.co.uk
    domain nextdirect.com
    test www.next.co.uk

application nike 24856 Nike shopping
    owner "Nike, Inc."
    source list v2fly/domain-list-community@15f19f9bdfec7bf3ee28913199a110b97ac1f887 data/nike
    domain nike.com
    domain nike.com.br
    domain nike.com.hk
    domain nikecdn.com
    domain nikecloud.com
    domain niketracking.com
    domain static-nike.com
    # Not in that list.
    domain nike.net
    domain nike.com.cn
    domain converse.com
    test api.nike.com

application noon 24857 noon shopping
    owner "Noon AD Holdings"
    source unverified
    domain noon.com
    domain nooncdn.com
    test www.noon.com

application nordstrom 24858 Nordstrom shopping
    owner "Nordstrom, Inc."
    source unverified
    domain nordstrom.com
    domain nordstromrack.com
    domain nordstromimage.com
    domain nordstromdata.com
    test www.nordstrom.com

application notino 24859 Notino shopping
    owner "Notino, s.r.o."
    source unverified
    domain notino.cz
    domain notino.sk
    domain notino.pl
    domain notino.de
    domain notino.fr
    domain notino.it
    domain notino.es
    domain notino.co.uk
    domain notino.hu
    domain notino.ro
    domain notino.at
    domain notino.pt
    domain notino.gr
    domain notino.bg
    test www.notino.cz

application nykaa 24860 Nykaa shopping
    owner "FSN E-Commerce Ventures"
    source unverified
    domain nykaa.com
    domain nykaafashion.com
    test www.nykaa.com

application ocado 24861 Ocado shopping
    owner "Ocado Retail Limited"
    source unverified
    domain ocado.com
    domain ocadogroup.com
    test www.ocado.com

application offerup 24862 OfferUp shopping
    owner "OfferUp Inc."
    source unverified
    domain offerup.com
    test www.offerup.com

application oliveyoung 24863 Olive-Young shopping
    owner "CJ Olive Young"
    source unverified
    domain oliveyoung.co.kr
    domain oliveyoung.com
    test www.oliveyoung.co.kr

application olx 24864 OLX shopping
    owner "OLX Group"
    source unverified
    domain olx.pl
    domain olx.pt
    domain olx.ro
    domain olx.bg
    domain olx.ua
    domain olx.kz
    domain olx.uz
    domain olx.ba
    domain olx.in
    domain olx.com
    domain olx.com.br
    domain olx.com.pk
    domain olx.com.eg
    domain olx.com.lb
    domain olx.co.id
    domain olx.co.za
    domain olxcdn.com
    domain olxgroup.com
    test ireland.apollo.olxcdn.com
    test www.olx.pl

application otto 24865 Otto shopping
    owner "Otto (GmbH & Co KG)"
    source unverified
    domain otto.de
    domain ottogroup.com
    domain bonprix.de
    domain aboutyou.de
    domain aboutyou.com
    domain aboutyou.cloud
    domain baur.de
    test www.otto.de

application overclockers-uk 24866 Overclockers-UK shopping
    owner "Overclockers UK"
    source unverified
    domain overclockers.co.uk
    test www.overclockers.co.uk

application ozbargain 24867 OzBargain shopping
    owner "OzBargain"
    source unverified
    domain ozbargain.com.au
    test www.ozbargain.com.au

application ozon 24868 Ozon shopping
    owner "Internet Solutions LLC"
    source list v2fly/domain-list-community@11bfed12cd4c2f53c67add5e0f99897b668a8b4d data/ozon
    domain ozon.ru
    domain ozon.by
    domain ozon.com
    domain ozon.kz
    domain ozon.tm
    domain ozon.com.by
    domain ozon.com.kz
    domain ozone.ru
    domain ozonusercontent.com
    domain ozonru.me
    test www.ozon.ru
    test cdn1.ozone.ru

application pc-componentes 24869 PcComponentes shopping
    owner "PcComponentes y Multimedia S.L.U."
    source unverified
    domain pccomponentes.com
    test www.pccomponentes.com

application pchome 24870 PChome shopping
    owner "PChome Online Inc."
    source list v2fly/domain-list-community@3dc8db817a81f8fcd18187b7500b87a985d8bcb2 data/pchome
    domain pchome.com.tw
    domain ecimg.tw
    domain pchomeec.tw
    domain pchomepay.com.tw
    domain pcstore.com.tw
    domain pchomeonline.com.tw
    domain piapp.com.tw
    test 24h.pchome.com.tw

application pepper 24871 Pepper shopping
    owner "Pepper.com"
    source unverified
    domain pepper.com
    domain mydealz.de
    domain hotukdeals.com
    domain dealabs.com
    domain pepper.pl
    domain pepper.it
    domain chollometro.com
    domain pepper.ru
    domain preisjaeger.at
    test www.pepper.com

application pigu 24872 Pigu shopping
    owner "PHH Group"
    source unverified
    domain pigu.lt
    domain 220.lv
    domain kaup24.ee
    test www.pigu.lt

application pinduoduo 24873 Pinduoduo shopping
    owner "PDD Holdings Inc."
    source list v2fly/domain-list-community@05f8cdcaf0589085265ef564725aecf79af87782 data/pinduoduo
    domain pinduoduo.com
    domain pinduoduo.net
    domain yangkeduo.com
    domain pddpic.com
    domain pddcdn.com
    # Not in that list.
    domain pddugc.com
    test mobile.yangkeduo.com

application poshmark 24874 Poshmark shopping
    owner "Poshmark, Inc."
    source unverified
    domain poshmark.com
    domain poshmark.ca
    test www.poshmark.com

application primark 24875 Primark shopping
    owner "Primark Stores Limited"
    source unverified
    domain primark.com
    test www.primark.com

application prom-ua 24876 Prom-ua shopping
    owner "EVO"
    source unverified
    domain prom.ua
    test www.prom.ua

application puma 24877 Puma shopping
    owner "PUMA SE"
    source unverified
    domain puma.com
    test www.puma.com

application qoo10 24878 Qoo10 shopping
    owner "Qoo10 Pte. Ltd."
    source unverified
    domain qoo10.com
    domain qoo10.jp
    domain qoo10.sg
    test www.qoo10.com

application qvc 24879 QVC shopping
    owner "Qurate Retail Group"
    source unverified
    domain qvc.com
    domain qvc.de
    domain qvcuk.com
    domain qvc.it
    domain qvc.jp
    domain hsn.com
    domain hsncdn.com
    test www.qvc.com

application rakuten 24880 Rakuten shopping
    owner "Rakuten Group, Inc."
    source list v2fly/domain-list-community@4f746128d33fcfd34a632f925fd86f5349fcde80 data/rakuten
    domain rakuten.co.jp
    domain rakuten.com
    domain rakuten.ca
    domain rakuten.com.tw
    domain rakuten.tw
    domain r10s.jp
    domain r10s.com
    domain rakuten-static.com
    domain rclon.com
    domain rebates.jp
    # Not in that list.
    domain rakuten.de
    domain rakuten.fr
    domain rakuten.co.uk
    domain rakuten.jp
    domain rakuten.ne.jp
    domain ebates.com
    test www.rakuten.co.jp
    test r.r10s.jp

application rei 24881 REI shopping
    owner "Recreational Equipment, Inc."
    source unverified
    domain rei.com
    test www.rei.com

application rewe 24882 REWE shopping
    owner "REWE Group"
    source unverified
    domain rewe.de
    domain penny.de
    domain rewe-group.com
    domain rewe-static.de
    test www.rewe.de

application rossmann 24883 Rossmann shopping
    owner "Dirk Rossmann GmbH"
    source unverified
    domain rossmann.de
    domain rossmann.pl
    domain rossmann.hu
    domain rossmann.cz
    test www.rossmann.de

application rozetka 24884 Rozetka shopping
    owner "Rozetka"
    source unverified
    domain rozetka.com.ua
    domain rozetka.ua
    test www.rozetka.com.ua

application ruten 24885 Ruten shopping
    owner "PChome eBay Co., Ltd."
    source unverified
    domain ruten.com.tw
    domain rimg.com.tw
    test www.ruten.com.tw

application sahibinden 24886 Sahibinden shopping
    owner "Sahibinden Bilgi Teknolojileri"
    source unverified
    domain sahibinden.com
    domain shbdn.com
    test www.sahibinden.com

application sainsburys 24887 Sainsburys shopping
    owner "J Sainsbury plc"
    source unverified
    domain sainsburys.co.uk
    domain nectar.com
    test www.sainsburys.co.uk

application sears 24888 Sears shopping
    owner "Transform SR Brands LLC"
    source unverified
    domain sears.com
    domain kmart.com
    test www.sears.com

application sendo 24889 Sendo shopping
    owner "Sendo Technology JSC"
    source unverified
    domain sendo.vn
    test www.sendo.vn

application sephora 24890 Sephora shopping
    owner "Sephora"
    source unverified
    domain sephora.com
    domain sephora.fr
    domain sephora.de
    domain sephora.it
    domain sephora.es
    domain sephora.pl
    domain sephora.sg
    domain sephora.co.uk
    domain sephora.com.au
    test www.sephora.com

application shein 24891 SHEIN shopping
    owner "Roadget Business Pte. Ltd."
    source unverified
    domain shein.com
    domain shein.co.uk
    domain shein.se
    domain shein.tw
    domain shein.com.mx
    domain shein.com.br
    domain shein.com.hk
    domain shein.com.vn
    domain ltwebstatic.com
    domain romwe.com
    domain sheincorp.com
    test us.shein.com
    test img.ltwebstatic.com

application shopee 24892 Shopee shopping
    owner "Sea Limited"
    source list v2fly/domain-list-community@47a0e96626cfce3ec5abc19882d54a77f991beb8 data/shopee
    domain shopee.com
    domain shopee.sg
    domain shopee.vn
    domain shopee.tw
    domain shopee.ph
    domain shopee.co.id
    domain shopee.co.th
    domain shopee.com.my
    domain shopee.com.br
    domain shopee.cn
    domain shopeemobile.com
    domain shopeesz.com
    domain shp.ee
    # Not in that list.
    domain shopee.io
    domain shopee.cl
    domain shopee.com.co
    domain shopee.com.mx
    domain susercontent.com
    test down-sg.img.susercontent.com
    test shopee.sg

application shopify 20104 Shopify shopping
    owner "Shopify Inc."
    source list v2fly/domain-list-community@52d13bc1c40762d6928e8c996c5f575c62470857 data/shopify
    domain shopify.com
    domain shopify.dev
    domain shopifysvc.com
    # Not in that list.
    domain shop.app
    domain shopifycdn.com
    domain shopifycdn.net
    domain shopifycloud.com
    domain shopifyapps.com
    domain shopifyinc.com
    domain myshopify.com
    test cdn.shopify.com
    test monorail-edge.shopifysvc.com
    test example.myshopify.com

application skroutz 24893 Skroutz shopping
    owner "Skroutz S.A."
    source unverified
    domain skroutz.gr
    domain skroutz.cy
    test www.skroutz.gr

application slickdeals 24894 Slickdeals shopping
    owner "Slickdeals, LLC"
    source unverified
    domain slickdeals.net
    test www.slickdeals.net

application smyths 24895 Smyths shopping
    owner "Smyths Toys"
    source unverified
    domain smythstoys.com
    test www.smythstoys.com

application smzdm 24896 SMZDM shopping
    owner "Beijing Zhidemai Technology"
    source unverified
    domain smzdm.com
    domain zdmimg.com
    test www.smzdm.com

application snapdeal 24897 Snapdeal shopping
    owner "AceVector Limited"
    source unverified
    domain snapdeal.com
    domain sdlcdn.com
    test www.snapdeal.com

application ssg-com 24898 SSG-com shopping
    owner "Shinsegae Group"
    source unverified
    domain ssg.com
    domain ssgcdn.com
    test www.ssg.com

application staples 24899 Staples shopping
    owner "Staples, Inc."
    source unverified
    domain staples.com
    domain staples.ca
    domain staples-static.com
    test www.staples.com

application stockx 24900 StockX shopping
    owner "StockX LLC"
    source unverified
    domain stockx.com
    domain stockx-assets.com
    test www.stockx.com

application suning 24901 Suning shopping
    owner "Suning.com Co., Ltd."
    source list v2fly/domain-list-community@93e39bb92f1fc81a84f72918b1a732efd230fecc data/suning
    domain suning.com
    domain cnsuning.com
    domain suningholdings.com
    domain suningestate.com
    # Not in that list.
    domain suning.cn
    test www.suning.com

application superdrug 24902 Superdrug shopping
    owner "A.S. Watson Group"
    source unverified
    domain superdrug.com
    domain watsons.com
    domain watsons.com.sg
    domain watsons.com.my
    domain watsons.com.hk
    domain watsons.com.tw
    domain watsons.com.ph
    domain watsons.com.tr
    domain kruidvat.nl
    domain kruidvat.be
    domain iciparisxl.nl
    test www.superdrug.com

application suruga-ya 24903 Suruga-ya shopping
    owner "A-Too Co., Ltd."
    source unverified
    domain suruga-ya.jp
    domain suruga-ya.com
    test www.suruga-ya.jp

application takealot 24904 Takealot shopping
    owner "Takealot Online"
    source unverified
    domain takealot.com
    domain superbalist.com
    test www.takealot.com

application taobao 24905 Taobao shopping
    owner "Alibaba Group Holding Limited"
    source list v2fly/domain-list-community@09a4400bc4a9c56363e232c4cc614c8ea86fd943 data/alibaba
    domain taobao.com
    domain taobao.org
    domain taobaocdn.com
    domain tbcache.com
    domain tb.cn
    domain tmall.com
    domain tmalltv.com
    domain tmall.ru
    domain mashort.cn
    domain etao.com
    domain juhuasuan.com
    domain freshhema.com
    domain pailitao.com
    # Not in that list.
    domain tmall.hk
    domain goofish.com
    test www.taobao.com
    test h5api.m.tmall.com
    test acs.m.taobao.com

application target 24906 Target shopping
    owner "Target Corporation"
    source list v2fly/domain-list-community@47a0e96626cfce3ec5abc19882d54a77f991beb8 data/target
    domain target.com
    domain targetimg1.com
    test www.target.com

application tata-cliq 24907 Tata-CLiQ shopping
    owner "Tata Digital"
    source unverified
    domain tatacliq.com
    domain tatadigital.com
    domain croma.com
    test www.tatacliq.com

application temu 20103 Temu shopping
    owner "Whaleco Inc."
    source unverified
    domain temu.com
    domain kwcdn.com
    domain temu.to
    test www.temu.com
    test img.kwcdn.com

application tesco 24908 Tesco shopping
    owner "Tesco plc"
    source unverified
    domain tesco.com
    domain tescobank.com
    domain tescomobile.com
    domain tesco.hu
    domain tesco.ie
    domain tesco.sk
    domain itesco.cz
    test www.tesco.com

application tiki 24909 Tiki shopping
    owner "Tiki Corporation"
    source unverified
    domain tiki.vn
    domain tikicdn.com
    test www.tiki.vn

application tokopedia 24910 Tokopedia shopping
    owner "PT Tokopedia"
    source unverified
    domain tokopedia.com
    domain tokopedia.net
    domain tokopedia.link
    test gql.tokopedia.com

application trade-me 24911 Trade-Me shopping
    owner "Trade Me Limited"
    source unverified
    domain trademe.co.nz
    domain trademe.nz
    test www.trademe.co.nz

application trendyol 24912 Trendyol shopping
    owner "DSM Grup Danismanlik"
    source unverified
    domain trendyol.com
    domain dsmcdn.com
    domain trendyol.de
    test cdn.dsmcdn.com

application ulta 24913 Ulta shopping
    owner "Ulta Beauty, Inc."
    source unverified
    domain ulta.com
    test www.ulta.com

application uniqlo 24914 Uniqlo shopping
    owner "Fast Retailing Co., Ltd."
    source unverified
    domain uniqlo.com
    domain uniqlo.cn
    domain gu-global.com
    domain fastretailing.com
    test www.uniqlo.com

application verkkokauppa 24915 Verkkokauppa shopping
    owner "Verkkokauppa.com Oyj"
    source unverified
    domain verkkokauppa.com
    test www.verkkokauppa.com

application vestiaire-collective 24916 Vestiaire-Collective shopping
    owner "Vestiaire Collective SA"
    source unverified
    domain vestiairecollective.com
    test www.vestiairecollective.com

application vinted 24917 Vinted shopping
    owner "Vinted UAB"
    source unverified
    domain vinted.com
    domain vinted.fr
    domain vinted.de
    domain vinted.es
    domain vinted.it
    domain vinted.nl
    domain vinted.be
    domain vinted.pl
    domain vinted.pt
    domain vinted.lt
    domain vinted.lu
    domain vinted.at
    domain vinted.cz
    domain vinted.sk
    domain vinted.hu
    domain vinted.ro
    domain vinted.se
    domain vinted.dk
    domain vinted.fi
    domain vinted.gr
    domain vinted.hr
    domain vinted.ie
    domain vinted.co.uk
    domain vinted.net
    domain vintedgo.com
    test images1.vinted.net
    test www.vinted.fr

application vipshop 24918 Vipshop shopping
    owner "Vipshop Holdings Limited"
    source unverified
    domain vip.com
    domain vipshop.com
    domain vipstatic.com
    domain vpimg1.com
    domain vpimg2.com
    domain vpimg3.com
    domain vpimg4.com
    domain appvipshop.com
    domain vipglobal.hk
    test www.vip.com
    test a.appvipshop.com

application wallapop 24919 Wallapop shopping
    owner "Wallapop S.L."
    source unverified
    domain wallapop.com
    test www.wallapop.com

application walmart 20102 Walmart shopping
    owner "Walmart Inc."
    source list v2fly/domain-list-community@07a0a1511ebad32ae1eccc222b90af743a5e3e9d data/walmart
    domain walmart.com
    domain walmartimages.com
    domain walmart-content.com
    domain wal-mart.com
    domain wal.co
    domain walmart.cn
    domain w-mt.co
    domain walmart.pharmacy
    domain wmt.co
    # Not in that list.
    domain walmart.ca
    domain walmart.com.mx
    domain walmart.com.br
    domain walmart.cl
    domain samsclub.com
    domain walmart.net
    test www.walmart.com
    test i5.walmartimages.com

application wayfair 24920 Wayfair shopping
    owner "Wayfair LLC"
    source unverified
    domain wayfair.com
    domain wayfair.ca
    domain wayfair.co.uk
    domain wayfair.de
    domain wayfair.ie
    domain wfcdn.com
    domain allmodern.com
    domain jossandmain.com
    domain birchlane.com
    domain perigold.com
    test assets.wfcdn.com

application wehkamp 24921 Wehkamp shopping
    owner "Wehkamp B.V."
    source unverified
    domain wehkamp.nl
    test www.wehkamp.nl

application whatnot 24922 Whatnot shopping
    owner "Whatnot Inc."
    source unverified
    domain whatnot.com
    test www.whatnot.com

application whole-foods 24923 Whole-Foods shopping
    owner "Amazon.com, Inc."
    source unverified
    domain wholefoodsmarket.com
    test www.wholefoodsmarket.com

application wildberries 24924 Wildberries shopping
    owner "Wildberries LLC"
    source list v2fly/domain-list-community@12e47abd3ded5cfc8038e37e8f651967c85595c9 data/wildberries
    domain wildberries.ru
    domain wildberries.am
    domain wildberries.by
    domain wildberries.co.il
    domain wildberries.es
    domain wildberries.eu
    domain wildberries.ge
    domain wildberries.kg
    domain wildberries.kz
    domain wildberries.lt
    domain wildberries.tj
    domain wildberries.tm
    domain wildberries.uz
    domain wb.ru
    domain wb.am
    domain wb.kg
    domain wb.kz
    domain wbstatic.net
    domain wbbasket.ru
    domain wb-basket.ru
    domain wbpay.ru
    domain wb-bank.ru
    domain wbmail.ru
    domain rwb.ru
    domain geobasket.ru
    test search.wb.ru
    test basket-01.wbbasket.ru

application willhaben 24925 willhaben shopping
    owner "willhaben internet service GmbH"
    source unverified
    domain willhaben.at
    test www.willhaben.at

application wish 24926 Wish shopping
    owner "ContextLogic"
    source unverified
    domain wish.com
    domain contextlogic.com
    test www.wish.com

application woolworths 24927 Woolworths shopping
    owner "Woolworths Group Limited"
    source unverified
    domain woolworths.com.au
    domain bigw.com.au
    domain everyday.com.au
    domain countdown.co.nz
    domain woolworths.co.nz
    test www.woolworths.com.au

application woot 24928 Woot shopping
    owner "Amazon.com, Inc."
    source unverified
    domain woot.com
    test www.woot.com

application yandex-market 24929 Yandex-Market shopping
    owner "Yandex LLC"
    source unverified
    domain market.yandex.ru
    domain market.yandex.uz
    domain market.yandex.by
    domain market.yandex.kz
    test market.yandex.ru
    test-not yandex.ru

application yodobashi 24930 Yodobashi shopping
    owner "Yodobashi Camera Co., Ltd."
    source unverified
    domain yodobashi.com
    test www.yodobashi.com

application zalando 24931 Zalando shopping
    owner "Zalando SE"
    source unverified
    domain zalando.de
    domain zalando.com
    domain zalando.at
    domain zalando.ch
    domain zalando.fr
    domain zalando.it
    domain zalando.es
    domain zalando.nl
    domain zalando.be
    domain zalando.pl
    domain zalando.se
    domain zalando.dk
    domain zalando.fi
    domain zalando.no
    domain zalando.co.uk
    domain zalando.ie
    domain zalando.cz
    domain zalando.sk
    domain zalando.hu
    domain zalando.ro
    domain zalando.hr
    domain zalando.si
    domain zalando.lt
    domain zalando.lv
    domain zalando.ee
    domain zalando.pt
    domain ztat.net
    domain zalan.do
    domain zalando-lounge.com
    domain zalando-lounge.de
    domain zalando-prive.es
    domain zalando-prive.it
    domain zalando-prive.fr
    test img01.ztat.net
    test www.zalando.de

application zappos 24932 Zappos shopping
    owner "Zappos.com LLC"
    source unverified
    domain zappos.com
    domain 6pm.com
    test www.zappos.com

application zooplus 24933 zooplus shopping
    owner "zooplus SE"
    source unverified
    domain zooplus.de
    domain zooplus.com
    domain zooplus.co.uk
    domain zooplus.fr
    domain zooplus.it
    domain zooplus.es
    domain zooplus.nl
    domain zooplus.pl
    domain zooplus.be
    domain zooplus.ch
    domain zooplus.at
    domain zooplus.cz
    test www.zooplus.de

application zozotown 24934 ZOZOTOWN shopping
    owner "ZOZO, Inc."
    source unverified
    domain zozo.jp
    domain zozo.com
    domain imgz.jp
    domain wear.jp
    test www.zozo.jp
