"""How a published catalogue travels: signed plain files that any web server, folder or USB stick carries."""
