# Encyclopaedias, dictionaries, translation, libraries, archives, papers and data of record.
# SPDX-License-Identifier: MIT

application acm 24550 ACM reference
    owner "Association for Computing Machinery"
    source unverified
    domain acm.org
    test dl.acm.org

application answers-com 24551 Answers-com reference
    owner "System1"
    source unverified
    domain answers.com
    test www.answers.com

application archive-today 24552 archive-today reference
    owner "archive.today"
    source unverified
    domain archive.today
    domain archive.is
    domain archive.ph
    domain archive.li
    domain archive.vn
    domain archive.fo
    domain archive.md
    test archive.ph

application arxiv 24553 arXiv reference
    owner "Cornell University"
    source unverified
    domain arxiv.org
    test export.arxiv.org

application baidu-baike 24554 Baidu-Baike reference
    owner "Baidu, Inc."
    source unverified
    domain baike.baidu.com
    domain bkimg.cdn.bcebos.com
    test baike.baidu.com

application baidu-fanyi 24555 Baidu-Fanyi reference
    owner "Baidu, Inc."
    source unverified
    domain fanyi.baidu.com
    test fanyi.baidu.com

application bing-translator 24556 Microsoft-Translator reference
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/microsoft
    source unverified
    domain microsofttranslator.com
    domain translatetheweb.com
    domain translator.microsoft.com
    test api.cognitive.microsofttranslator.com

application biorxiv 24557 bioRxiv reference
    owner "Cold Spring Harbor Laboratory"
    source unverified
    domain biorxiv.org
    domain medrxiv.org
    test www.biorxiv.org

application britannica 24558 Britannica reference
    owner "Encyclopaedia Britannica, Inc."
    source unverified
    domain britannica.com
    domain eb.com
    test www.britannica.com

application cambridge-dictionary 24559 Cambridge-Dictionary reference
    owner "Cambridge University Press"
    source unverified
    domain dictionary.cambridge.org
    test dictionary.cambridge.org

application cnki 24560 CNKI reference
    owner "CNKI"
    source unverified
    domain cnki.net
    domain cnki.com.cn
    test www.cnki.net

application collins-dictionary 24561 Collins-Dictionary reference
    owner "HarperCollins"
    source unverified
    domain collinsdictionary.com
    test www.collinsdictionary.com

application crossref 24562 Crossref reference
    owner "Crossref"
    source unverified
    domain crossref.org
    test api.crossref.org

application das-oertliche 24563 Das-Oertliche reference
    owner "Das Oertliche Service"
    source unverified
    domain dasoertliche.de
    domain gelbeseiten.de
    domain dastelefonbuch.de
    test www.dasoertliche.de

application dict-cc 24564 dict-cc reference
    owner "dict.cc GmbH"
    source unverified
    domain dict.cc
    test www.dict.cc

application dictionary-com 24565 Dictionary-com reference
    owner "IXL Learning"
    source unverified
    domain dictionary.com
    domain thesaurus.com
    test www.dictionary.com

application dnb-library 24566 German-National-Library reference
    owner "Deutsche Nationalbibliothek"
    source unverified
    domain dnb.de
    domain d-nb.info
    test portal.dnb.de

application doi 24567 DOI reference
    owner "International DOI Foundation"
    source unverified
    domain doi.org
    test dx.doi.org

application duden 24568 Duden reference
    owner "Cornelsen Verlag"
    source unverified
    domain duden.de
    test www.duden.de

application ehow 24569 eHow reference
    owner "Leaf Group"
    source unverified
    domain ehow.com
    test www.ehow.com

application encyclopedia-com 24570 Encyclopedia-com reference
    owner "Encyclopedia.com"
    source unverified
    domain encyclopedia.com
    test www.encyclopedia.com

application europeana 24571 Europeana reference
    owner "Europeana Foundation"
    source unverified
    domain europeana.eu
    test www.europeana.eu

application figshare 24572 Figshare reference
    owner "Digital Science"
    source unverified
    domain figshare.com
    test www.figshare.com

application frontiers 24573 Frontiers reference
    owner "Frontiers Media SA"
    source unverified
    domain frontiersin.org
    test www.frontiersin.org

application google-scholar 24574 Google-Scholar reference
    owner "Google LLC"
    source unverified
    domain scholar.google.com
    domain scholar.googleusercontent.com
    domain scholar.google.de
    domain scholar.google.co.uk
    domain scholar.google.fr
    test scholar.google.com

application google-translate 24575 Google-Translate reference
    owner "Google LLC"
    source unverified
    domain translate.google.com
    domain translate.googleapis.com
    domain translate-pa.googleapis.com
    domain translate.goog
    test translate.google.com

application hal-science 24576 HAL reference
    owner "CCSD"
    source unverified
    domain hal.science
    domain archives-ouvertes.fr
    test www.hal.science

application howstuffworks 24577 HowStuffWorks reference
    owner "System1"
    source unverified
    domain howstuffworks.com
    test www.howstuffworks.com

application ieee-xplore 24578 IEEE-Xplore reference
    owner "IEEE"
    source unverified
    domain ieeexplore.ieee.org
    test ieeexplore.ieee.org

application internet-archive 24579 Internet-Archive reference
    owner "Internet Archive"
    source unverified
    domain archive.org
    domain archive-it.org
    domain waybackmachine.org
    test web.archive.org

application jstor 24580 JSTOR reference
    owner "ITHAKA"
    source unverified
    domain jstor.org
    test www.jstor.org

application kiwix 24581 Kiwix reference
    owner "Kiwix"
    source unverified
    domain kiwix.org
    test download.kiwix.org

application leo-dict 24582 LEO reference
    owner "LEO GmbH"
    source unverified
    domain leo.org
    test dict.leo.org

application library-of-congress 24583 Library-of-Congress reference
    owner "Library of Congress"
    source unverified
    domain loc.gov
    test www.loc.gov

application linguee 24584 Linguee reference
    owner "DeepL SE"
    source unverified
    domain linguee.com
    domain linguee.de
    domain linguee.fr
    domain linguee.es
    test www.linguee.com

application mdpi 24585 MDPI reference
    owner "MDPI AG"
    source unverified
    domain mdpi.com
    domain mdpi-res.com
    test www.mdpi.com

application merriam-webster 24586 Merriam-Webster reference
    owner "Merriam-Webster, Inc."
    source unverified
    domain merriam-webster.com
    test www.merriam-webster.com

application orcid 24587 ORCID reference
    owner "ORCID, Inc."
    source unverified
    domain orcid.org
    test www.orcid.org

application our-world-in-data 24588 Our-World-in-Data reference
    owner "Global Change Data Lab"
    source unverified
    domain ourworldindata.org
    test www.ourworldindata.org

application oxford-learners 24589 Oxford-Dictionaries reference
    owner "Oxford University Press"
    source unverified
    domain oed.com
    domain lexico.com
    test www.oed.com

application papago 24590 Papago reference
    owner "NAVER Corporation"
    source unverified
    domain papago.naver.com
    domain papago.naver.net
    test papago.naver.com

application plos 24591 PLOS reference
    owner "Public Library of Science"
    source unverified
    domain plos.org
    test journals.plos.org

application pons 24592 PONS reference
    owner "PONS Langenscheidt GmbH"
    source unverified
    domain pons.com
    domain pons.de
    domain langenscheidt.com
    test www.pons.com

application pubmed 24593 PubMed-NCBI reference
    owner "National Library of Medicine"
    source unverified
    domain ncbi.nlm.nih.gov
    domain pubmed.gov
    test pubmed.ncbi.nlm.nih.gov

application researchgate 24594 ResearchGate reference
    owner "ResearchGate GmbH"
    source unverified
    domain researchgate.net
    domain rgstatic.net
    test c5.rgstatic.net

application reverso 24595 Reverso reference
    owner "Reverso-Softissimo"
    source unverified
    domain reverso.net
    domain reverso.com
    test context.reverso.net

application sage-journals 24596 Sage-Journals reference
    owner "Sage Publications"
    source unverified
    domain sagepub.com
    test journals.sagepub.com

application sci-hub 24597 Sci-Hub reference
    owner "Sci-Hub"
    source unverified
    domain sci-hub.se
    domain sci-hub.st
    domain sci-hub.ru
    test www.sci-hub.se

application sciencedirect 24598 ScienceDirect reference
    owner "Elsevier B.V."
    source unverified
    domain sciencedirect.com
    domain sciencedirectassets.com
    domain elsevier.com
    domain scopus.com
    domain els-cdn.com
    domain elsevier.io
    domain mendeley.com
    test ars.els-cdn.com

application semantic-scholar 24599 Semantic-Scholar reference
    owner "Allen Institute for AI"
    source unverified
    domain semanticscholar.org
    test api.semanticscholar.org

application snopes 24600 Snopes reference
    owner "Snopes Media Group"
    source unverified
    domain snopes.com
    test www.snopes.com

application springer-nature 24601 Springer-Nature reference
    owner "Springer Nature"
    source unverified
    domain springer.com
    domain springernature.com
    domain nature.com
    domain biomedcentral.com
    domain springeropen.com
    test link.springer.com

application ssrn 24602 SSRN reference
    owner "Elsevier Inc."
    source unverified
    domain ssrn.com
    test papers.ssrn.com

application stanford-encyclopedia 24603 Stanford-Encyclopedia-of-Philosophy reference
    owner "Stanford University"
    source unverified
    domain plato.stanford.edu
    test plato.stanford.edu

application statista 24604 Statista reference
    owner "Statista GmbH"
    source unverified
    domain statista.com
    test www.statista.com

application taylor-francis 24605 Taylor-Francis reference
    owner "Informa"
    source unverified
    domain tandfonline.com
    domain taylorfrancis.com
    test www.tandfonline.com

application urban-dictionary 24606 Urban-Dictionary reference
    owner "Urban Dictionary"
    source unverified
    domain urbandictionary.com
    test www.urbandictionary.com

application web-of-science 24607 Web-of-Science reference
    owner "Clarivate"
    source unverified
    domain webofscience.com
    domain clarivate.com
    domain webofknowledge.com
    test www.webofscience.com

application white-pages 24608 Whitepages reference
    owner "Whitepages, Inc."
    source unverified
    domain whitepages.com
    test www.whitepages.com

application wikihow 24609 wikiHow reference
    owner "wikiHow, Inc."
    source unverified
    domain wikihow.com
    domain wikihow.it
    domain wikihow.vn
    domain wikihow.cz
    domain wikihow.jp
    domain wikihow.tech
    test www.wikihow.com

application wikipedia 176 Wikipedia reference
    owner "Wikimedia Foundation"
    source list v2fly/domain-list-community@69267833693aff29646829e0f5de6ff8845eac11 data/wikimedia
    source unverified
    domain wikipedia.org
    domain wikimedia.org
    domain wikidata.org
    domain wiktionary.org
    domain mediawiki.org
    domain wikibooks.org
    domain wikinews.org
    domain wikiquote.org
    domain wikisource.org
    domain wikiversity.org
    domain wikivoyage.org
    domain wikimediafoundation.org
    domain wmfusercontent.org
    domain w.wiki
    domain wikifunctions.org
    domain toolforge.org
    domain wmcloud.org
    domain wikimedia.de
    # announced by AS14907
    network 91.198.174.0/24
    network 185.15.56.0/22
    network 198.35.26.0/23
    network 208.80.152.0/22
    network 2620:0:860::/46
    test en.wikipedia.org
    test upload.wikimedia.org
    test www.wikidata.org
    test-not wikipedia.org.example.org

application wiley 24610 Wiley reference
    owner "John Wiley & Sons"
    source unverified
    domain wiley.com
    test onlinelibrary.wiley.com

application wordreference 24611 WordReference reference
    owner "WordReference.com"
    source unverified
    domain wordreference.com
    test www.wordreference.com

application worldcat 24612 WorldCat reference
    owner "OCLC"
    source unverified
    domain worldcat.org
    domain oclc.org
    test www.worldcat.org

application worldometer 24613 Worldometer reference
    owner "Worldometer"
    source unverified
    domain worldometers.info
    test www.worldometers.info

application yandex-translate 24614 Yandex-Translate reference
    owner "Yandex LLC"
    source unverified
    domain translate.yandex.ru
    domain translate.yandex.by
    domain translate.yandex.kz
    domain translate.yandex.uz
    domain translate.yandex.com
    domain translate.yandex.net
    test translate.yandex.ru

application yellow-pages 24615 Yellow-Pages reference
    owner "Thryv"
    source unverified
    domain yellowpages.com
    test www.yellowpages.com

application zenodo 24616 Zenodo reference
    owner "CERN"
    source unverified
    domain zenodo.org
    test www.zenodo.org

application zotero 24617 Zotero reference
    owner "Corporation for Digital Scholarship"
    source unverified
    domain zotero.org
    test api.zotero.org
