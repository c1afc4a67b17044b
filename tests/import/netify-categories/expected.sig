# Made by sonde signatures import netify-categories of netify-categories.json

category farming 77 "Farming"
category space-travel 26202 "Space-Travel"

application netflix 133 Netflix streaming-media
    source unverified
    domain netflix.example
    network 198.51.100.0/24

application steam 10003 Steam games
    source unverified
    domain steam.example

application thescore 10009 Thescore sports
    source unverified
    domain thescore.example

application nobody 12000 Nobody unclassified
    source unverified
    domain nobody.example
