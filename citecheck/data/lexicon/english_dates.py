"""English months and seasons as styles and formats write them. Origin: the handbooks; EDTF's numbers of seasons (ISO 8601-2)."""

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
SHORT_MONTHS = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
SEASONS = {"21": "Spring", "22": "Summer", "23": "Autumn", "24": "Winter"}

OTHER_SEASONS = {"Fall": "23"}  # as Americans write them
