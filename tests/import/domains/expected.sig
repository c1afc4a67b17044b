# Made by sonde signatures import domains of 10-adult.txt 20-ads.txt 30-local-press.txt

category local-press 27286 "Local-Press"

list adult adult
    source unverified
    domain adult.example
    domain bare.example
    domain other.example
    domain third.example
    domain fourth.example

list ads advertiser
    source unverified
    domain ads.example
    network 192.0.2.5/32

list local-press local-press
    source unverified
    domain press.example
