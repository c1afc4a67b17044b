# Made by sonde signatures import adblock of easy.txt

list easy advertiser
    source unverified
    domain ads.example
    network 192.0.2.1/32
