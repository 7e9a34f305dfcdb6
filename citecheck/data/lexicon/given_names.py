"""Given names so frequent that they are hardly a family name's first word.

Origin: the names most often given in the 20th century in the United States, France, Germany, Italy and Spain, from the statistics
offices' published lists, and the commonest of other countries; names that are as frequent as family names (Martin, Thomas, James, Paul, Simon …) are left out.
"""

GIVEN_NAMES = frozenset({
    "aaron", "agnes", "akira", "alejandro", "alessandro", "alex", "alexander", "alexandra", "alexandre", "alice", "alicia", "amanda",
    "amy", "ana", "anders", "andrea", "andreas", "andrei", "andrew", "andrzej", "angela", "anita", "ann", "anna", "anne", "annika",
    "antoine", "antonio", "arjun", "astrid", "barbara", "beatriz", "bengt", "betty", "bjorn", "bob", "brenda", "brent", "brett", "brian",
    "brigitte", "carla", "carlos", "carmen", "carol", "caroline", "catherine", "cecilia", "charlotte", "chloe", "christine",
    "christopher", "clara", "clarence", "claudia", "cynthia", "dan", "daniela", "david", "deborah", "derek", "diana", "diane", "dmitri",
    "dmitry", "donald", "donna", "dorothy", "eduardo", "edward", "edwin", "eleanor", "elena", "elise", "elizabeth", "ella", "emil",
    "emilia", "emily", "emma", "enrique", "eric", "erik", "ernest", "esther", "eugene", "eva", "fatima", "fernando", "frances",
    "francesca", "francesco", "francois", "franz", "fumiko", "gabriela", "gabrielle", "gary", "geoffrey", "georg", "gerald", "gerhard",
    "giovanni", "giulia", "giuseppe", "greta", "guillaume", "gunnar", "gustav", "hannah", "hans", "harold", "haruki", "heather", "heike",
    "helen", "helena", "helga", "henrik", "hiroshi", "ines", "ingrid", "irina", "isabel", "isabella", "ivan", "jack", "jacqueline",
    "jane", "janet", "jason", "javier", "jean", "jeffrey", "jennifer", "jens", "jeremy", "jessica", "jim", "jiri", "joan", "joanna",
    "johan", "johannes", "john", "jonathan", "jorge", "jose", "joseph", "joshua", "juan", "judith", "julia", "julie", "jurgen", "kaoru",
    "karen", "karin", "karl", "katarina", "katarzyna", "kate", "katherine", "kathleen", "kazuo", "keiko", "kenji", "kenneth", "kevin",
    "kimberly", "klaus", "krzysztof", "larry", "lars", "laura", "lauren", "lena", "leonardo", "linda", "lisa", "louise", "luca", "lucia",
    "lucy", "luis", "lukas", "magnus", "maja", "malcolm", "malgorzata", "manuel", "marc", "marcel", "marco", "margaret", "margarita",
    "maria", "mariana", "marie", "marina", "mario", "marjorie", "mark", "marta", "martina", "mary", "masako", "mateo", "mathilde",
    "matteo", "matthew", "maurice", "max", "megan", "mehmet", "melissa", "melvin", "michael", "michelle", "miguel", "mikael", "mike",
    "mikhail", "monica", "nancy", "natalia", "nathalie", "nathaniel", "nicolas", "nicole", "niels", "nikolai", "nina", "noriko", "olga",
    "olivia", "oscar", "pablo", "pamela", "paolo", "pascal", "patricia", "paula", "pavel", "pedro", "peter", "philip", "phillip",
    "pierre", "piotr", "priya", "rachel", "rafael", "rahul", "ralph", "randall", "raquel", "rebecca", "reginald", "ricardo", "richard",
    "robert", "rodney", "ronald", "rosa", "rosemary", "ruth", "sam", "samantha", "sandra", "sarah", "sergei", "sergey", "sharon",
    "sheila", "shirley", "sigrid", "silvia", "sofia", "sofie", "sophia", "sophie", "stefan", "stephanie", "stephen", "steve", "steven",
    "susan", "susanne", "sven", "svetlana", "sylvia", "sylvie", "takashi", "tatiana", "terence", "teresa", "theodore", "theresa",
    "thierry", "tim", "timothy", "tobias", "tom", "tomas", "trevor", "ursula", "valentina", "vanessa", "vera", "veronica", "victoria",
    "virginia", "vladimir", "wesley", "wilfred", "william", "wolfgang", "yoko", "yuki", "yuri", "yusuf", "yves", "yvonne", "zoe", "zofia",
})  # fmt: skip

# Given names that lists shorten with a stop: Wm. Roe. Folded, without the stop.
SHORTENED_GIVEN_NAMES = frozenset({
    "alex", "ant", "aug", "benj", "bern", "ch", "chas", "chr", "dan", "edm", "edw", "em", "fr", "fred", "friedr", "geo", "gottfr", "guil", "guill", "herm",
    "io", "jac", "jas", "jno", "joh", "jos", "js", "jun", "ludw", "nath", "nic", "ph", "phil", "rich", "robt", "rob", "sam", "seb", "sr",
    "st", "th", "theo", "thos", "tho", "wilh", "wm",
})  # fmt: skip
