"""The editor of export profiles."""
