# Photography: picture communities, stock pictures, prints, editors.
# SPDX-License-Identifier: MIT

application 123rf 24147 123RF photography
    owner "Inmagine Group"
    source unverified
    domain 123rf.com
    test www.123rf.com

application 1x 24148 1x photography
    owner "1x.com"
    source unverified
    domain 1x.com
    test www.1x.com

application 500px 24149 500px photography
    owner "500px, Inc."
    source unverified
    domain 500px.com
    domain 500px.net
    domain 500px.org
    domain 500px.com.cn
    test drscdn.500px.org

application adobe-stock 24150 Adobe-Stock photography
    owner "Adobe Inc."
    source unverified
    domain stock.adobe.com
    domain fotolia.com
    domain ftcdn.net
    test stock.adobe.com
    test t3.ftcdn.net
    test-not www.adobe.com

application alamy 24151 Alamy photography
    owner "Alamy Limited"
    source unverified
    domain alamy.com
    domain alamy.de
    domain alamyimages.fr
    test www.alamy.com

application b-and-h 24152 B-and-H photography
    owner "B & H Foto & Electronics Corp."
    source unverified
    domain bhphotovideo.com
    test www.bhphotovideo.com

application canon 24153 Canon-Imaging photography
    owner "Canon Inc."
    source unverified
    domain image.canon
    domain start.canon
    domain canon.jp
    domain global.canon
    domain canon.co.uk
    domain canon.de
    domain canon.fr
    domain canon.it
    domain canon.es
    domain canon.nl
    domain canon.be
    domain canon.ca
    domain canon-europe.com
    domain usa.canon.com
    domain canon-asia.com
    test www.image.canon
    test ij.start.canon

application capture-one 24154 Capture-One photography
    owner "Capture One A/S"
    source unverified
    domain captureone.com
    domain phaseone.com
    test www.captureone.com

application cewe 24155 CEWE photography
    owner "CEWE Stiftung & Co. KGaA"
    source unverified
    domain cewe.de
    domain cewe.fr
    domain cewe.co.uk
    domain cewe.nl
    domain cewe.be
    domain cewe.at
    domain cewe.ch
    domain cewe.pl
    domain cewe.cz
    domain cewe.dk
    domain cewe-fotowelt.at
    domain cewe-photoworld.com
    domain cewe.com
    test www.cewe.de

application chatbooks 24156 Chatbooks photography
    owner "Chatbooks, Inc."
    source unverified
    domain chatbooks.com
    test www.chatbooks.com

application depositphotos 24157 Depositphotos photography
    owner "Depositphotos"
    source unverified
    domain depositphotos.com
    test www.depositphotos.com

application dpreview 24158 DPReview photography
    owner "Gear Patrol"
    source unverified
    domain dpreview.com
    domain img-dpreview.com
    test 1.img-dpreview.com

application dreamstime 24159 Dreamstime photography
    owner "Dreamstime.com, LLC"
    source unverified
    domain dreamstime.com
    test www.dreamstime.com

application envato 24160 Envato photography
    owner "Envato Pty Ltd"
    source unverified
    domain envato.com
    domain themeforest.net
    domain photodune.net
    domain videohive.net
    domain audiojungle.net
    domain graphicriver.net
    domain codecanyon.net
    domain envatousercontent.com
    test www.envato.com

application eyeem 24161 EyeEm photography
    owner "EyeEm Mobile GmbH"
    source unverified
    domain eyeem.com
    test www.eyeem.com

application flickr 24162 Flickr photography
    owner "Flickr, Inc."
    source list v2fly/domain-list-community@3f344884d2711bffbf664c1938a032977169578b data/flickr
    domain flickr
    domain flickr.com
    domain flickr.net
    domain staticflickr.com
    # Not in that list.
    domain flic.kr
    test www.flickr.com
    test live.staticflickr.com
    test api.flickr.com

application fotocommunity 24163 fotocommunity photography
    owner "fotocommunity GmbH"
    source unverified
    domain fotocommunity.de
    domain fotocommunity.com
    domain fotocommunity.fr
    domain fotocommunity.it
    domain fotocommunity.es
    test www.fotocommunity.de

application fotor 24164 Fotor photography
    owner "Everimaging"
    source unverified
    domain fotor.com
    test www.fotor.com

application freepik 24165 Freepik photography
    owner "Freepik Company S.L."
    source unverified
    domain freepik.com
    domain flaticon.com
    domain freepik.es
    domain cdnpk.net
    domain slidesgo.com
    test img.freepik.com

application fujifilm 24166 Fujifilm photography
    owner "FUJIFILM Corporation"
    source unverified
    domain fujifilm.com
    domain fujifilm-x.com
    domain fujifilm-dsc.com
    domain instax.com
    domain fujifilm.jp
    test www.fujifilm.com

application getty-images 24167 Getty-Images photography
    owner "Getty Images, Inc."
    source unverified
    domain gettyimages.com
    domain gettyimages.co.uk
    domain gettyimages.de
    domain gettyimages.fr
    domain gettyimages.it
    domain gettyimages.es
    domain gettyimages.ca
    domain gettyimages.in
    domain gettyimages.nl
    domain gettyimages.be
    domain gettyimages.ae
    domain gettyimages.ie
    domain gettyimages.pt
    domain gettyimages.se
    domain gettyimages.dk
    domain gettyimages.no
    domain gettyimages.fi
    domain gettyimages.at
    domain gettyimages.ch
    domain gettyimages.co.jp
    domain gettyimages.com.au
    domain gettyimages.com.br
    domain gettyimages.com.mx
    domain istockphoto.com
    test media.gettyimages.com
    test media.istockphoto.com

application gopro 24168 GoPro photography
    owner "GoPro, Inc."
    source unverified
    domain gopro.com
    test api.gopro.com

application gurushots 24169 GuruShots photography
    owner "GuruShots Ltd"
    source unverified
    domain gurushots.com
    test www.gurushots.com

application imgur 24170 Imgur photography
    owner "Imgur, Inc."
    source unverified
    domain imgur.com
    domain imgur.io
    test i.imgur.com

application insta360 24171 Insta360 photography
    owner "Arashi Vision Inc."
    source unverified
    domain insta360.com
    domain insta360.cn
    test www.insta360.com

application leica 24172 Leica photography
    owner "Leica Camera AG"
    source unverified
    domain leica-camera.com
    test www.leica-camera.com

application lensculture 24173 LensCulture photography
    owner "LensCulture"
    source unverified
    domain lensculture.com
    test www.lensculture.com

application lightroom 24174 Lightroom photography
    owner "Adobe Inc."
    source unverified
    domain lightroom.adobe.com
    domain lr.adobe.io
    test lightroom.adobe.com
    test-not www.adobe.com

application lomography 24175 Lomography photography
    owner "Lomographische AG"
    source unverified
    domain lomography.com
    test www.lomography.com

application meitu 24176 Meitu photography
    owner "Meitu, Inc."
    source unverified
    domain meitu.com
    domain meitudata.com
    domain meitustat.com
    domain meiyan.com
    domain meipai.com
    domain beautyplus.com
    test www.meitu.com

application nikon 24177 Nikon photography
    owner "Nikon Corporation"
    source unverified
    domain nikon.com
    domain nikonimagespace.com
    domain nikonusa.com
    domain nikon.co.uk
    domain nikon.de
    domain nikon.fr
    domain nikon.it
    domain nikon.es
    domain nikon.jp
    domain nikon-image.com
    domain nikonimglib.com
    test www.nikon.com

application pexels 24178 Pexels photography
    owner "Canva"
    source unverified
    domain pexels.com
    test images.pexels.com

application photobox 24179 Photobox photography
    owner "Photobox"
    source unverified
    domain photobox.com
    domain photobox.co.uk
    domain photobox.fr
    domain photobox.it
    domain photobox.es
    domain photobox.de
    domain photobox.ie
    test www.photobox.com

application photobucket 24180 Photobucket photography
    owner "Photobucket Corporation"
    source unverified
    domain photobucket.com
    test www.photobucket.com

application pic-collage 24181 PicCollage photography
    owner "Cardinal Blue Software"
    source unverified
    domain piccollage.com
    domain pic-collage.com
    test www.piccollage.com

application picmonkey 24182 PicMonkey photography
    owner "Shutterstock, Inc."
    source unverified
    domain picmonkey.com
    test www.picmonkey.com

application picsart 24183 Picsart photography
    owner "PicsArt, Inc."
    source unverified
    domain picsart.com
    domain picsart.io
    test cdn-cms-uploads.picsart.com

application pixabay 24184 Pixabay photography
    owner "Canva"
    source unverified
    domain pixabay.com
    test cdn.pixabay.com

application pixieset 24185 Pixieset photography
    owner "Pixieset Media Inc."
    source unverified
    domain pixieset.com
    test www.pixieset.com

application pixlr 24186 Pixlr photography
    owner "Pixlr"
    source unverified
    domain pixlr.com
    test www.pixlr.com

application polarr 24187 Polarr photography
    owner "Polarr, Inc."
    source unverified
    domain polarr.co
    domain polarr.com
    test www.polarr.co

application pond5 24188 Pond5 photography
    owner "Shutterstock, Inc."
    source unverified
    domain pond5.com
    test www.pond5.com

application posterxxl 24189 PosterXXL photography
    owner "Photobox"
    source unverified
    domain posterxxl.de
    test www.posterxxl.de

application remove-bg 24190 remove-bg photography
    owner "Canva"
    source unverified
    domain remove.bg
    domain kaleido.ai
    test api.remove.bg

application shutterfly 24191 Shutterfly photography
    owner "Shutterfly, LLC"
    source unverified
    domain shutterfly.com
    domain tinyprints.com
    domain sflyimg.com
    domain lifetouch.com
    domain staticsfly.com
    test cdn.staticsfly.com

application shutterstock 24192 Shutterstock photography
    owner "Shutterstock, Inc."
    source unverified
    domain shutterstock.com
    domain picdn.net
    domain bigstockphoto.com
    test image.shutterstock.com
    test ak.picdn.net

application slrclub 24193 SLR-Club photography
    owner "SLR Club"
    source unverified
    domain slrclub.com
    test www.slrclub.com

application smugmug 24194 SmugMug photography
    owner "SmugMug, Inc."
    source unverified
    domain smugmug.com
    test www.smugmug.com

application snapfish 24195 Snapfish photography
    owner "Shutterfly, LLC"
    source unverified
    domain snapfish.com
    domain snapfish.co.uk
    domain snapfish.de
    domain snapfish.fr
    domain snapfish.it
    domain snapfish.ie
    domain snapfish.com.au
    test www.snapfish.com

application tuchong 24196 Tuchong photography
    owner "ByteDance"
    source unverified
    domain tuchong.com
    test www.tuchong.com

application unsplash 24197 Unsplash photography
    owner "Unsplash Inc."
    source unverified
    domain unsplash.com
    test images.unsplash.com
    test api.unsplash.com

application viewbug 24198 ViewBug photography
    owner "ViewBug"
    source unverified
    domain viewbug.com
    test www.viewbug.com

application vistaprint 24199 Vistaprint photography
    owner "Vista"
    source unverified
    domain vistaprint.com
    domain vistaprint.co.uk
    domain vistaprint.de
    domain vistaprint.fr
    domain vistaprint.it
    domain vistaprint.es
    domain vistaprint.nl
    domain vistaprint.be
    domain vistaprint.ca
    domain vistaprint.in
    domain vistaprint.at
    domain vistaprint.ch
    domain vistaprint.ie
    domain vistaprint.se
    domain vistaprint.dk
    domain vistaprint.no
    domain vistaprint.fi
    domain vistaprint.pt
    domain vistaprint.com.au
    test www.vistaprint.com

application vsco 24200 VSCO photography
    owner "Visual Supply Company"
    source unverified
    domain vsco.co
    domain vscocdn.com
    test vsco.co
    test im.vsco.co

application whitewall 24201 WhiteWall photography
    owner "WhiteWall Media GmbH"
    source unverified
    domain whitewall.com
    test www.whitewall.com

application youpic 24202 YouPic photography
    owner "YouPic"
    source unverified
    domain youpic.com
    test www.youpic.com

application zenfolio 24203 Zenfolio photography
    owner "Zenfolio, Inc."
    source unverified
    domain zenfolio.com
    test www.zenfolio.com

application zoner 24204 Zonerama photography
    owner "Zoner"
    source unverified
    domain zonerama.com
    domain zoner.com
    domain zoner.cz
    test www.zonerama.com
