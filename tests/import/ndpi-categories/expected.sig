# Made by sonde signatures import ndpi of categories.txt

category web 24400 "Web"
category ndpi-4000 25290 "Ndpi-4000"

list malware malware
    source unverified
    domain bad.example
    network 192.0.2.1/32

list games games
    source unverified
    network 198.51.100.0/24

list advertiser advertiser
    source unverified
    domain ads.example

list web web
    source unverified
    domain web.example

list ndpi-4000 ndpi-4000
    source unverified
    domain odd.example
