# Made by sonde signatures import hosts of blocked.hosts

list blocked advertiser
    source unverified
    domain =ads.example
    domain =tracker.example
    domain =two.tracker.example
    domain =six.example
