# Maps, navigation, geographic data.
# SPDX-License-Identifier: MIT

application 2gis 23427 2GIS maps
    owner "DoubleGIS LLC"
    source list v2fly/domain-list-community@24de0baeda3633ef5e8e43b08993a3f8c97c8e5b data/2gis
    domain 2gis.ru
    domain 2gis.ae
    domain 2gis.am
    domain 2gis.az
    domain 2gis.by
    domain 2gis.com
    domain 2gis.com.cy
    domain 2gis.cz
    domain 2gis.ge
    domain 2gis.kg
    domain 2gis.kz
    domain 2gis.tj
    domain 2gis.tech
    domain 2gis.ua
    domain 2gis.uz
    # Not in that list.
    domain dublgis.com
    test 2gis.ru
    test tile0.maps.2gis.com

application amap 23428 Amap maps
    owner "AutoNavi Software Co., Ltd."
    source list v2fly/domain-list-community@09a4400bc4a9c56363e232c4cc614c8ea86fd943 data/alibaba
    domain amap.com
    domain autonavi.com
    domain gaode.com
    domain amapauto.com
    test restapi.amap.com
    test webrd01.is.autonavi.com

application apple-maps 23429 Apple-Maps maps
    owner "Apple Inc."
    source unverified
    domain maps.apple.com
    domain ls.apple.com
    domain apple-mapkit.com
    domain mapsconnect.apple.com
    test maps.apple.com
    test gspe1-ssl.ls.apple.com
    test cdn.apple-mapkit.com
    test-not www.apple.com

application baidu-maps 23430 Baidu-Maps maps
    owner "Baidu, Inc."
    source unverified
    domain map.baidu.com
    domain map.bdimg.com
    domain maponline0.bdimg.com
    domain maponline1.bdimg.com
    domain maponline2.bdimg.com
    domain maponline3.bdimg.com
    test map.baidu.com
    test api.map.baidu.com
    test-not www.baidu.com

application balad 23431 Balad maps
    owner "Balad"
    source unverified
    domain balad.ir
    test www.balad.ir

application basemap-at 23432 basemap-at maps
    owner "geoland.at"
    source unverified
    domain basemap.at
    domain mapsneu.wien.gv.at
    test mapsneu.wien.gv.at
    test basemap.at

application basemap-de 23433 basemap-de maps
    owner "BKG"
    source unverified
    domain basemap.de
    domain geodatenzentrum.de
    domain bkg.bund.de
    test sgx.geodatenzentrum.de

application bing-maps 23434 Bing-Maps maps
    owner "Microsoft Corporation"
    source unverified
    domain virtualearth.net
    domain maps.bing.com
    domain atlas.microsoft.com
    test dev.virtualearth.net
    test atlas.microsoft.com
    test-not www.bing.com

application carto 23435 CARTO maps
    owner "CartoDB Inc."
    source unverified
    domain carto.com
    domain cartocdn.com
    domain cartodb.com
    test a.basemaps.cartocdn.com

application cesium 23436 Cesium maps
    owner "Cesium GS, Inc."
    source unverified
    domain cesium.com
    domain cesiumjs.org
    test api.cesium.com

application copernicus 23437 Copernicus maps
    owner "European Union"
    source unverified
    domain copernicus.eu
    domain sentinel-hub.com
    test dataspace.copernicus.eu

application esri 23438 Esri maps
    owner "Environmental Systems Research Institute, Inc."
    source unverified
    domain arcgis.com
    domain arcgisonline.com
    domain esri.com
    domain arcg.is
    test services.arcgisonline.com
    test basemaps.arcgis.com

application gaia-gps 23439 Gaia-GPS maps
    owner "Outside Interactive, Inc."
    source unverified
    domain gaiagps.com
    domain trailforks.com
    test www.gaiagps.com

application geoapify 23440 Geoapify maps
    owner "Geoapify GmbH"
    source unverified
    domain geoapify.com
    test maps.geoapify.com

application geonames 23441 GeoNames maps
    owner "GeoNames"
    source unverified
    domain geonames.org
    test www.geonames.org

application geoportail 23442 Geoportail maps
    owner "IGN"
    source unverified
    domain geoportail.gouv.fr
    domain geopf.fr
    domain ign.fr
    test data.geopf.fr
    test www.geoportail.gouv.fr

application gisco 23443 GISCO maps
    owner "Eurostat"
    source unverified
    domain gisco-services.ec.europa.eu
    test gisco-services.ec.europa.eu

application google-earth 23444 Google-Earth maps
    owner "Google LLC"
    source unverified
    domain earth.google.com
    domain googleearth.com
    domain earthengine.google.com
    domain earthengine.googleapis.com
    domain kh.google.com
    domain khms.google.com
    test earth.google.com
    test kh.google.com
    test-not www.google.com

application google-maps 123 Google-Maps maps
    owner "Google LLC"
    source unverified
    domain maps.google.com
    domain maps.googleapis.com
    domain maps.gstatic.com
    domain maps.app.goo.gl
    domain googlemaps.com
    domain maps.google.co.uk
    domain maps.google.de
    domain maps.google.fr
    domain maps.google.it
    domain maps.google.es
    domain maps.google.nl
    domain maps.google.ca
    domain maps.google.co.in
    domain maps.google.co.jp
    domain maps.google.pl
    domain maps.google.ru
    domain maps.google.be
    domain maps.google.ch
    domain maps.google.at
    domain maps.google.se
    domain maps.google.pt
    domain maps.google.com.au
    domain maps.google.com.br
    domain maps.google.com.mx
    domain maps.google.com.tr
    domain mt.google.com
    domain mt0.google.com
    domain mt1.google.com
    domain mt2.google.com
    domain mt3.google.com
    domain khms0.google.com
    domain khms1.google.com
    domain khms0.googleapis.com
    domain khms1.googleapis.com
    domain geo0.ggpht.com
    domain geo1.ggpht.com
    domain geo2.ggpht.com
    domain geo3.ggpht.com
    domain mapsresources-pa.googleapis.com
    domain places.googleapis.com
    domain routes.googleapis.com
    domain streetviewpixels-pa.googleapis.com
    domain mobilemaps.googleapis.com
    domain mobilemaps-pa.googleapis.com
    test maps.google.com
    test maps.googleapis.com
    test maps.gstatic.com
    test-not www.google.com
    test-not fonts.gstatic.com

application graphhopper 23445 GraphHopper maps
    owner "GraphHopper GmbH"
    source unverified
    domain graphhopper.com
    test www.graphhopper.com

application gsi-maps 23446 GSI-Maps maps
    owner "Geospatial Information Authority of Japan"
    source unverified
    domain gsi.go.jp
    test cyberjapandata.gsi.go.jp

application here 23447 HERE maps
    owner "HERE Global B.V."
    source unverified
    domain here.com
    domain hereapi.com
    domain herewego.com
    domain navteq.com
    test router.hereapi.com
    test 1.base.maps.ls.hereapi.com

application kakao-map 23448 Kakao-Map maps
    owner "Kakao Corp."
    source unverified
    domain map.kakao.com
    domain map0.daumcdn.net
    domain map1.daumcdn.net
    domain map2.daumcdn.net
    domain map3.daumcdn.net
    domain map.daum.net
    test map.kakao.com
    test map0.daumcdn.net
    test-not t1.daumcdn.net

application kartverket 23449 Kartverket maps
    owner "Kartverket"
    source unverified
    domain kartverket.no
    domain geonorge.no
    domain norgeskart.no
    test www.kartverket.no

application komoot 23450 Komoot maps
    owner "komoot GmbH"
    source unverified
    domain komoot.com
    domain komoot.de
    domain komoot.net
    test www.komoot.com

application lantmateriet 23451 Lantmateriet maps
    owner "Lantmateriet"
    source unverified
    domain lantmateriet.se
    test www.lantmateriet.se

application locationiq 23452 LocationIQ maps
    owner "Unwired Labs"
    source unverified
    domain locationiq.com
    domain unwiredlabs.com
    domain opencellid.org
    test www.locationiq.com

application mapbox 23453 Mapbox maps
    owner "Mapbox, Inc."
    source list v2fly/domain-list-community@47a0e96626cfce3ec5abc19882d54a77f991beb8 data/mapbox
    domain mapbox.com
    domain mapbox.cn
    # Not in that list.
    domain mapbox.io
    test api.mapbox.com
    test events.mapbox.com
    test a.tiles.mapbox.com

application mapillary 23454 Mapillary maps
    owner "Meta Platforms, Inc."
    source unverified
    domain mapillary.com
    test graph.mapillary.com

application mappls 23455 Mappls maps
    owner "CE Info Systems Limited"
    source unverified
    domain mapmyindia.com
    domain mappls.com
    test apis.mappls.com

application mapquest 23456 MapQuest maps
    owner "System1, Inc."
    source unverified
    domain mapquest.com
    domain mqcdn.com
    domain mapquestapi.com
    test www.mapquestapi.com

application maps-me 23457 MAPS-ME maps
    owner "MAPS.ME"
    source unverified
    domain maps.me
    domain mapswithme.com
    test maps.me

application maptiler 23458 MapTiler maps
    owner "MapTiler AG"
    source unverified
    domain maptiler.com
    test api.maptiler.com

application mapy-cz 23459 Mapy-com maps
    owner "Seznam.cz, a.s."
    source unverified
    domain mapy.cz
    domain mapy.com
    test mapserver.mapy.cz
    test api.mapy.com
    test-not www.seznam.cz

application naver-map 23460 NAVER-Map maps
    owner "NAVER Corporation"
    source unverified
    domain map.naver.com
    domain map.naver.net
    domain map.pstatic.net
    test map.naver.com
    test-not www.naver.com

application navmii 23461 Navmii maps
    owner "Navmii"
    source unverified
    domain navmii.com
    test www.navmii.com

application neshan 23462 Neshan maps
    owner "Rajman"
    source unverified
    domain neshan.org
    domain neshanmap.ir
    test www.neshan.org

application opencage 23463 OpenCage maps
    owner "OpenCage GmbH"
    source unverified
    domain opencagedata.com
    test www.opencagedata.com

application openfreemap 23464 OpenFreeMap maps
    owner "OpenFreeMap"
    source unverified
    domain openfreemap.org
    test tiles.openfreemap.org

application openrouteservice 23465 openrouteservice maps
    owner "HeiGIT"
    source unverified
    domain openrouteservice.org
    test www.openrouteservice.org

application openstreetmap 23466 OpenStreetMap maps
    owner "OpenStreetMap Foundation"
    source list v2fly/domain-list-community@464b25a48f615a1b8564a1f0a51ed57d9861acbb data/openstreetmap
    domain openstreetmap.org
    domain openstreetmap.com
    domain openstreetmap.net
    domain openstreetmaps.org
    domain openmaps.org
    domain osm.org
    domain osmfoundation.org
    domain stateofthemap.org
    domain stateofthemap.com
    test tile.openstreetmap.org
    test a.tile.openstreetmap.org
    test nominatim.openstreetmap.org
    test-not openstreetmap.org.example.net

application openstreetmap-de 23467 OpenStreetMap-Germany maps
    owner "FOSSGIS e.V."
    source unverified
    domain openstreetmap.de
    domain overpass-api.de
    test overpass-api.de
    test tile.openstreetmap.de
    test-not tile.openstreetmap.org

application openstreetmap-fr 23468 OpenStreetMap-France maps
    owner "OpenStreetMap France"
    source unverified
    domain openstreetmap.fr
    test a.tile.openstreetmap.fr

application opentopomap 23469 OpenTopoMap maps
    owner "OpenTopoMap"
    source unverified
    domain opentopomap.org
    test a.tile.opentopomap.org

application ordnance-survey 23470 Ordnance-Survey maps
    owner "Ordnance Survey Limited"
    source unverified
    domain ordnancesurvey.co.uk
    domain os.uk
    domain osmaps.com
    test api.os.uk
    test explore.osmaps.com

application organic-maps 23471 Organic-Maps maps
    owner "Organic Maps OU"
    source unverified
    domain organicmaps.app
    domain omaps.app
    test cdn.organicmaps.app

application osmand 23472 OsmAnd maps
    owner "OsmAnd B.V."
    source unverified
    domain osmand.net
    test download.osmand.net

application osrm 23473 OSRM maps
    owner "Project OSRM"
    source unverified
    domain project-osrm.org
    test router.project-osrm.org

application pdok 23474 PDOK maps
    owner "Kadaster"
    source unverified
    domain pdok.nl
    domain kadaster.nl
    test service.pdok.nl

application petal-maps 23475 Petal-Maps maps
    owner "Huawei"
    source unverified
    domain petalmaps.com
    test www.petalmaps.com

application planet 23476 Planet maps
    owner "Planet Labs PBC"
    source unverified
    domain planet.com
    domain planetlabs.com
    test tiles.planet.com

application protomaps 23477 Protomaps maps
    owner "Protomaps"
    source unverified
    domain protomaps.com
    test www.protomaps.com

application radar-maps 23478 Radar-Maps maps
    owner "Radar Labs, Inc."
    source unverified
    domain radar.com
    domain radar.io
    test api.radar.io

application smarty 23479 Smarty maps
    owner "SmartyStreets, LLC"
    source unverified
    domain smarty.com
    domain smartystreets.com
    test www.smarty.com

application stadia-maps 23480 Stadia-Maps maps
    owner "Stadia Maps, Inc."
    source unverified
    domain stadiamaps.com
    test tiles.stadiamaps.com

application swisstopo 23481 swisstopo maps
    owner "Federal Office of Topography"
    source unverified
    domain geo.admin.ch
    domain swisstopo.ch
    domain swisstopo.admin.ch
    test map.geo.admin.ch
    test wmts.geo.admin.ch

application sygic 23482 Sygic maps
    owner "Sygic a.s."
    source unverified
    domain sygic.com
    test www.sygic.com

application tencent-maps 23483 Tencent-Maps maps
    owner "Tencent Holdings Limited"
    source unverified
    domain map.qq.com
    domain map.gtimg.com
    test apis.map.qq.com
    test-not www.qq.com

application thunderforest 23484 Thunderforest maps
    owner "Gravitystorm Limited"
    source unverified
    domain thunderforest.com
    domain opencyclemap.org
    test tile.thunderforest.com

application tianditu 23485 Tianditu maps
    owner "National Platform for Common Geospatial Information Services"
    source unverified
    domain tianditu.gov.cn
    domain tianditu.com
    domain tianditu.cn
    test t0.tianditu.gov.cn

application tomtom 23486 TomTom maps
    owner "TomTom International B.V."
    source unverified
    domain tomtom.com
    domain tomtomgroup.com
    domain webfleet.com
    test api.tomtom.com

application viamichelin 23487 ViaMichelin maps
    owner "Michelin"
    source unverified
    domain viamichelin.com
    domain viamichelin.fr
    domain viamichelin.de
    domain viamichelin.it
    domain viamichelin.es
    domain viamichelin.co.uk
    domain viamichelin.nl
    domain viamichelin.be
    domain viamichelin.at
    domain viamichelin.ch
    domain viamichelin.pt
    domain viamichelin.pl
    test www.viamichelin.com

application waze 20043 Waze maps
    owner "Waze Mobile Ltd"
    source list v2fly/domain-list-community@032b3ecd5de1598f9e1662bd9e2d144b3111e43e data/google
    domain waze.com
    test www.waze.com
    test rt.waze.com

application what3words 23488 what3words maps
    owner "What3Words Limited"
    source unverified
    domain what3words.com
    domain w3w.co
    test www.what3words.com

application wikiloc 23489 Wikiloc maps
    owner "Wikiloc Outdoor, S.L."
    source unverified
    domain wikiloc.com
    test www.wikiloc.com

application wikimapia 23490 Wikimapia maps
    owner "Wikimapia"
    source unverified
    domain wikimapia.org
    test www.wikimapia.org

application yandex-maps 23491 Yandex-Maps maps
    owner "Yandex LLC"
    source unverified
    domain maps.yandex.ru
    domain maps.yandex.by
    domain maps.yandex.kz
    domain maps.yandex.uz
    domain maps.yandex.com
    domain maps.yandex.net
    domain maps.yandex.com.tr
    domain api-maps.yandex.ru
    test core-renderer-tiles.maps.yandex.net
    test api-maps.yandex.ru
    test-not yandex.ru
