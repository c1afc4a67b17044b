# Hobbies: outdoor, cooking, genealogy, crafts, gardens, pets, tickets.
# SPDX-License-Identifier: MIT

application 23andme 24474 23andMe recreation
    owner "23andMe Research Institute"
    source unverified
    domain 23andme.com
    test www.23andme.com

application 750g 24475 750g recreation
    owner "Webedia"
    source unverified
    domain 750g.com
    test www.750g.com

application akc 24476 AKC recreation
    owner "American Kennel Club"
    source unverified
    domain akc.org
    test www.akc.org

application allrecipes 24477 Allrecipes recreation
    owner "People Inc."
    source unverified
    domain allrecipes.com
    domain allrecipes.co.uk
    domain simplyrecipes.com
    domain seriouseats.com
    domain foodandwine.com
    domain eatingwell.com
    test www.allrecipes.com

application alltrails 24478 AllTrails recreation
    owner "AllTrails, LLC"
    source unverified
    domain alltrails.com
    test www.alltrails.com

application ancestry 24479 Ancestry recreation
    owner "Ancestry.com Operations Inc."
    source unverified
    domain ancestry.com
    domain ancestry.co.uk
    domain ancestry.ca
    domain ancestry.de
    domain ancestry.fr
    domain ancestry.it
    domain ancestry.se
    domain ancestry.mx
    domain ancestry.ie
    domain ancestry.com.au
    domain ancestrydna.com
    domain ancestrycdn.com
    domain mfcreative.com
    domain findagrave.com
    domain newspapers.com
    domain fold3.com
    domain rootsweb.com
    test www.ancestry.com

application bbc-good-food 24480 Good-Food recreation
    owner "Immediate Media"
    source unverified
    domain bbcgoodfood.com
    domain olivemagazine.com
    test www.bbcgoodfood.com

application bergfex 24481 Bergfex recreation
    owner "bergfex GmbH"
    source unverified
    domain bergfex.com
    domain bergfex.at
    domain bergfex.de
    domain bergfex.ch
    domain bergfex.it
    domain bergfex.fr
    test www.bergfex.com

application boardgamegeek 24482 BoardGameGeek recreation
    owner "BoardGameGeek, LLC"
    source unverified
    domain boardgamegeek.com
    domain geekdo-images.com
    domain geekdo-static.com
    domain geekdo.com
    test cf.geekdo-images.com

application bon-appetit 24483 Bon-Appetit recreation
    owner "Conde Nast"
    source unverified
    domain bonappetit.com
    domain epicurious.com
    test www.bonappetit.com

application bricklink 24484 BrickLink recreation
    owner "The LEGO Group"
    source unverified
    domain bricklink.com
    test www.bricklink.com

application chefkoch 24485 Chefkoch recreation
    owner "Chefkoch GmbH"
    source unverified
    domain chefkoch.de
    domain chefkoch-cdn.de
    test www.chefkoch.de

application cookidoo 24486 Cookidoo recreation
    owner "Vorwerk"
    source unverified
    domain cookidoo.de
    domain cookidoo.es
    domain cookidoo.fr
    domain cookidoo.it
    domain cookidoo.pt
    domain cookidoo.co.uk
    domain cookidoo.pl
    domain cookidoo.at
    domain cookidoo.ch
    domain cookidoo.be
    domain cookidoo.cz
    domain cookidoo.international
    domain cookidoo.thermomix.com
    domain cookidoo.com.au
    test cookidoo.de

application cookpad 24487 Cookpad recreation
    owner "Cookpad Inc."
    source unverified
    domain cookpad.com
    domain cpcdn.com
    test img.cpcdn.com

application craftsy 24488 Craftsy recreation
    owner "Craftsy"
    source unverified
    domain craftsy.com
    test www.craftsy.com

application delish 24489 Delish recreation
    owner "Hearst"
    source unverified
    domain delish.com
    domain goodhousekeeping.com
    test www.delish.com

application dji 24490 DJI recreation
    owner "SZ DJI Technology Co., Ltd."
    source unverified
    domain dji.com
    domain djicdn.com
    domain dji.net
    domain skypixel.com
    test www.dji.com
    test flysafe-api.dji.com

application eatsmarter 24491 EatSmarter recreation
    owner "EAT SMARTER GmbH"
    source unverified
    domain eatsmarter.de
    test www.eatsmarter.de

application ebird 24492 eBird recreation
    owner "Cornell Lab of Ornithology"
    source unverified
    domain ebird.org
    domain allaboutbirds.org
    domain birdsoftheworld.org
    domain macaulaylibrary.org
    domain birds.cornell.edu
    test cdn.download.ams.birds.cornell.edu
    test api.ebird.org

application epic-pass 24493 Epic-Pass recreation
    owner "Vail Resorts"
    source unverified
    domain snow.com
    domain epicpass.com
    domain vail.com
    domain vailresorts.com
    test www.snow.com

application familysearch 24494 FamilySearch recreation
    owner "FamilySearch International"
    source unverified
    domain familysearch.org
    test www.familysearch.org

application findmypast 24495 Findmypast recreation
    owner "Findmypast Limited"
    source unverified
    domain findmypast.co.uk
    domain findmypast.com
    domain findmypast.ie
    domain findmypast.com.au
    test www.findmypast.co.uk

application fishbrain 24496 Fishbrain recreation
    owner "Fishbrain AB"
    source unverified
    domain fishbrain.com
    test www.fishbrain.com

application food-com 24497 Food-com recreation
    owner "Warner Bros. Discovery"
    source unverified
    domain food.com
    domain foodnetwork.com
    domain foodnetwork.co.uk
    test www.food.com

application food52 24498 Food52 recreation
    owner "Food52, Inc."
    source unverified
    domain food52.com
    test www.food52.com

application gardeners-world 24499 Gardeners-World recreation
    owner "Immediate Media"
    source unverified
    domain gardenersworld.com
    test www.gardenersworld.com

application geneanet 24500 Geneanet recreation
    owner "Geneanet"
    source unverified
    domain geneanet.org
    test www.geneanet.org

application geni 24501 Geni recreation
    owner "MyHeritage"
    source unverified
    domain geni.com
    test www.geni.com

application geocaching 24502 Geocaching recreation
    owner "Groundspeak, Inc."
    source unverified
    domain geocaching.com
    domain coord.info
    domain groundspeak.com
    test api.groundspeak.com
    test www.geocaching.com

application giallozafferano 24503 GialloZafferano recreation
    owner "Mondadori"
    source unverified
    domain giallozafferano.it
    domain giallozafferano.com
    test www.giallozafferano.it

application heavens-above 24504 Heavens-Above recreation
    owner "Heavens-Above"
    source unverified
    domain heavens-above.com
    test www.heavens-above.com

application hiking-project 24505 Hiking-Project recreation
    owner "Adventure Projects"
    source unverified
    domain hikingproject.com
    domain mtbproject.com
    domain mountainproject.com
    test www.hikingproject.com

application houzz 24506 Houzz recreation
    owner "Houzz Inc."
    source unverified
    domain houzz.com
    domain houzz.co.uk
    domain houzz.de
    domain houzz.fr
    domain houzz.it
    domain houzz.es
    domain houzz.jp
    domain houzz.in
    domain houzz.ie
    domain houzz.ru
    domain houzz.se
    domain houzz.dk
    domain houzz.co.nz
    domain houzz.com.au
    domain houzz.com.sg
    domain hzcdn.com
    test st.hzcdn.com
    test www.houzz.com

application ifixit 24507 iFixit recreation
    owner "iFixit"
    source unverified
    domain ifixit.com
    test guide-images.cdn.ifixit.com

application inaturalist 24508 iNaturalist recreation
    owner "iNaturalist"
    source unverified
    domain inaturalist.org
    test www.inaturalist.org

application instructables 24509 Instructables recreation
    owner "Autodesk, Inc."
    source unverified
    domain instructables.com
    test www.instructables.com

application kitchenstories 24510 Kitchen-Stories recreation
    owner "Kitchen Stories"
    source unverified
    domain kitchenstories.com
    test www.kitchenstories.com

application kurashiru 24511 Kurashiru recreation
    owner "dely, inc."
    source unverified
    domain kurashiru.com
    test www.kurashiru.com

application lecker 24512 Lecker recreation
    owner "Bauer Media"
    source unverified
    domain lecker.de
    test www.lecker.de

application makerworld 24513 MakerWorld recreation
    owner "Bambu Lab"
    source unverified
    domain makerworld.com
    test www.makerworld.com

application maoyan 24514 Maoyan recreation
    owner "Maoyan Entertainment"
    source list v2fly/domain-list-community@5095ab3b6f7b6c8e76f2582ef877b5fc8bae35ce data/meituan
    domain maoyan.com
    # Not in that list.
    domain maoyan.cn
    test www.maoyan.com

application marmiton 24515 Marmiton recreation
    owner "aufeminin"
    source unverified
    domain marmiton.org
    test www.marmiton.org

application meetup 24516 Meetup recreation
    owner "Meetup LLC"
    source unverified
    domain meetup.com
    domain meetupstatic.com
    test secure.meetupstatic.com

application mein-schoener-garten 24517 Mein-schoener-Garten recreation
    owner "Burda"
    source unverified
    domain mein-schoener-garten.de
    test www.mein-schoener-garten.de

application myheritage 24518 MyHeritage recreation
    owner "MyHeritage Ltd."
    source unverified
    domain myheritage.com
    domain myheritage.de
    domain myheritage.fr
    domain myheritage.it
    domain myheritage.es
    domain myheritage.nl
    domain myheritage.se
    domain myheritage.no
    domain myheritage.dk
    domain myheritage.fi
    domain myheritage.pl
    domain myheritage.pt
    domain myheritage.ch
    domain myheritage.at
    domain myheritage.jp
    domain myheritage.hu
    domain myheritage.cz
    domain myheritage.gr
    domain myheritage.ro
    domain myheritage.com.br
    domain myheritagefiles.com
    domain myheritageimages.com
    test www.myheritage.com

application national-trust 24519 National-Trust recreation
    owner "National Trust"
    source unverified
    domain nationaltrust.org.uk
    test www.nationaltrust.org.uk

application nyt-cooking 24520 NYT-Cooking recreation
    owner "The New York Times Company"
    source unverified
    domain cooking.nytimes.com
    test cooking.nytimes.com
    test-not www.nytimes.com

application onthesnow 24521 OnTheSnow recreation
    owner "OnTheSnow"
    source unverified
    domain onthesnow.com
    test www.onthesnow.com

application outdooractive 24522 Outdooractive recreation
    owner "Outdooractive AG"
    source unverified
    domain outdooractive.com
    domain oastatic.com
    domain alpenvereinaktiv.com
    domain viewranger.com
    test img.oastatic.com

application peakvisor 24523 PeakVisor recreation
    owner "Routes Software"
    source unverified
    domain peakvisor.com
    test www.peakvisor.com

application petfinder 24524 Petfinder recreation
    owner "Purina"
    source unverified
    domain petfinder.com
    test www.petfinder.com

application picturethis 24525 PictureThis recreation
    owner "Glority"
    source unverified
    domain picturethisai.com
    test www.picturethisai.com

application pinkbike 24526 Pinkbike recreation
    owner "Outside Interactive, Inc."
    source unverified
    domain pinkbike.com
    domain outsideonline.com
    domain backpacker.com
    domain outside.io
    test www.pinkbike.com

application plantnet 24527 PlantNet recreation
    owner "Pl@ntNet"
    source unverified
    domain plantnet.org
    test my-api.plantnet.org

application povarenok 24528 Povarenok recreation
    owner "Povarenok"
    source unverified
    domain povarenok.ru
    test www.povarenok.ru

application printables 24529 Printables recreation
    owner "Prusa Research"
    source unverified
    domain printables.com
    test www.printables.com

application qrz 24530 QRZ recreation
    owner "QRZ.com"
    source unverified
    domain qrz.com
    test www.qrz.com

application ravelry 24531 Ravelry recreation
    owner "Ravelry LLC"
    source unverified
    domain ravelry.com
    domain ravelrycache.com
    test www.ravelry.com

application recepty-cz 24532 Recepty-cz recreation
    owner "Recepty.cz"
    source unverified
    domain recepty.cz
    test www.recepty.cz

application reserveamerica 24533 ReserveAmerica recreation
    owner "Aspira"
    source unverified
    domain reserveamerica.com
    test www.reserveamerica.com

application rhs 24534 RHS recreation
    owner "Royal Horticultural Society"
    source unverified
    domain rhs.org.uk
    test www.rhs.org.uk

application rover 24535 Rover recreation
    owner "Rover Group, Inc."
    source unverified
    domain rover.com
    test www.rover.com

application samsung-food 24536 Samsung-Food recreation
    owner "Whisk"
    source unverified
    domain whisk.com
    domain samsungfood.com
    test www.whisk.com

application skiddle 24537 Skiddle recreation
    owner "Skiddle"
    source unverified
    domain skiddle.com
    test www.skiddle.com

application stellarium 24538 Stellarium recreation
    owner "Stellarium"
    source unverified
    domain stellarium.org
    domain stellarium-web.org
    test www.stellarium.org

application summitpost 24539 SummitPost recreation
    owner "SummitPost"
    source unverified
    domain summitpost.org
    test www.summitpost.org

application tasty 24540 Tasty recreation
    owner "BuzzFeed"
    source unverified
    domain tasty.co
    test www.tasty.co

application the-knot 24541 The-Knot recreation
    owner "The Knot Worldwide"
    source unverified
    domain theknot.com
    domain weddingwire.com
    domain xogrp.com
    domain bodas.net
    domain mariages.net
    domain matrimonio.com
    domain hitched.co.uk
    test www.theknot.com

application thingiverse 24542 Thingiverse recreation
    owner "MyMiniFactory"
    source unverified
    domain thingiverse.com
    domain makerbot.com
    test www.thingiverse.com

application ultimate-guitar 24543 Ultimate-Guitar recreation
    owner "Muse Group"
    source unverified
    domain ultimate-guitar.com
    domain musescore.com
    domain musescore.org
    test tabs.ultimate-guitar.com

application untappd 24544 Untappd recreation
    owner "Next Glass"
    source unverified
    domain untappd.com
    test www.untappd.com

application vivino 24545 Vivino recreation
    owner "Vivino, Inc."
    source unverified
    domain vivino.com
    test www.vivino.com

application wikitree 24546 WikiTree recreation
    owner "Interesting.com"
    source unverified
    domain wikitree.com
    test www.wikitree.com

application xiachufang 24547 Xiachufang recreation
    owner "Xiachufang"
    source unverified
    domain xiachufang.com
    domain chuimg.com
    test www.xiachufang.com

application yummly 24548 Yummly recreation
    owner "Yummly"
    source unverified
    domain yummly.com
    test www.yummly.com

application zankyou 24549 Zankyou recreation
    owner "Zankyou"
    source unverified
    domain zankyou.com
    test www.zankyou.com
