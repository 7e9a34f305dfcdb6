"""Given names so frequent that they are hardly a family name's first word.

Origin: the names most often given in the 20th century in the United States, France, Germany, Italy and Spain, from the statistics
offices' published lists; names that are as frequent as family names (Martin, Thomas, James, Paul, Simon …) are left out.
"""

GIVEN_NAMES = frozenset({
    "aaron", "alice", "amanda", "amy", "andrea", "andrew", "angela", "anna", "anne", "antonio", "barbara", "betty", "brenda", "brian",
    "carla", "carlos", "carol", "caroline", "catherine", "charlotte", "christine", "christopher", "claudia", "cynthia", "daniela",
    "david", "deborah", "diana", "diane", "donna", "dorothy", "edward", "elena", "elizabeth", "emily", "emma", "eric", "erik", "eva",
    "frances", "gary", "giovanni", "giulia", "hannah", "hans", "heather", "helen", "ines", "jacqueline", "jane", "janet", "jason", "jean",
    "jeffrey", "jennifer", "jessica", "joan", "john", "jonathan", "joseph", "joshua", "juan", "judith", "julia", "julie", "karen",
    "katherine", "kathleen", "kenneth", "kevin", "kimberly", "larry", "laura", "linda", "lisa", "louise", "luca", "manuel", "marco",
    "margaret", "maria", "marie", "mario", "mark", "mary", "matthew", "megan", "melissa", "michael", "michelle", "monica", "nancy",
    "nathalie", "nicole", "pamela", "patricia", "pedro", "peter", "philip", "pierre", "rachel", "rebecca", "richard", "robert", "ronald",
    "ruth", "samantha", "sandra", "sarah", "sharon", "sofia", "sophie", "stefan", "stephanie", "stephen", "steven", "susan", "teresa",
    "timothy", "ursula", "vanessa", "victoria", "virginia", "william", "wolfgang",
})  # fmt: skip
