# Made by sonde signatures import netify-categories of netify-categories.json

category farming 77 "Farming"
category space-travel 26202 "Space-Travel"
