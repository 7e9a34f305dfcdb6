"""Given names so frequent that they are hardly the first word of a family name.

Origin: the names most often given in the 20th century in the United States, France, Germany, Italy and Spain, from the statistics
offices' published lists, and the commonest of other countries; names that are as frequent as family names (Martin, Thomas, James, Paul, Simon …) are left out.
"""

GIVEN_NAMES = frozenset({
    "aaron", "agnes", "akira", "alejandro", "alessandro", "alex", "alexander", "alexandra", "alexandre", "alice", "alicia", "amanda",
    "amy", "ana", "anders", "andras", "andrea", "andreas", "andrei", "andrew", "andrzej", "angela", "anita", "ann", "anna", "anne",
    "annika", "antoine", "antonio", "arjun", "astrid", "attila", "balazs", "barbara", "beatriz", "bela", "bengt", "betty", "bjorn", "bob",
    "brenda", "brent", "brett", "brian", "brigitte", "carla", "carlos", "carmen", "carol", "caroline", "catherine", "cecilia",
    "charlotte", "chloe", "christine", "christopher", "clara", "clarence", "claudia", "cynthia", "dan", "daniela", "david", "deborah",
    "denes", "derek", "diana", "diane", "dmitri", "dmitry", "donald", "donna", "dora", "dorothy", "eduardo", "edward", "edwin", "eleanor",
    "elena", "elise", "elizabeth", "ella", "emil", "emilia", "emily", "emma", "enrique", "eric", "erik", "ernest", "erzsebet", "esther",
    "eugene", "eva", "fatima", "ferenc", "fernando", "frances", "francesca", "francesco", "francois", "franz", "fumiko", "gabor",
    "gabriela", "gabrielle", "gary", "geoffrey", "georg", "gerald", "gergely", "gerhard", "giovanni", "giulia", "giuseppe", "greta",
    "guillaume", "gunnar", "gustav", "gyorgy", "gyula", "hannah", "hans", "harold", "haruki", "heather", "heike", "helen", "helena",
    "helga", "henrik", "hiroshi", "ilona", "imre", "ines", "ingrid", "irina", "isabel", "isabella", "istvan", "ivan", "jack",
    "jacqueline", "jane", "janet", "janos", "jason", "javier", "jean", "jeffrey", "jennifer", "jens", "jeremy", "jessica", "jim", "jiri",
    "joan", "joanna", "johan", "johannes", "john", "jonathan", "jorge", "jose", "joseph", "joshua", "jozsef", "juan", "judit", "judith",
    "julia", "julie", "jurgen", "kaoru", "karen", "karin", "karl", "kata", "katalin", "katarina", "katarzyna", "kate", "katherine",
    "kathleen", "kazuo", "keiko", "kenji", "kenneth", "kevin", "kimberly", "klaus", "krisztina", "krzysztof", "larry", "lars", "laszlo",
    "laura", "lauren", "lena", "leonardo", "linda", "lisa", "louise", "luca", "lucia", "lucy", "luis", "lukas", "magnus", "maja",
    "malcolm", "malgorzata", "manuel", "marc", "marcel", "marco", "margaret", "margarita", "maria", "mariana", "marie", "marina", "mario",
    "marjorie", "mark", "marta", "martina", "mary", "masako", "mate", "mateo", "mathilde", "matteo", "matthew", "matyas", "maurice",
    "max", "megan", "mehmet", "melissa", "melvin", "michael", "michelle", "miguel", "mihaly", "mikael", "mike", "mikhail", "miklos",
    "monica", "nancy", "natalia", "nathalie", "nathaniel", "nicolas", "nicole", "niels", "nikolai", "nina", "noriko", "olga", "olivia",
    "orsolya", "oscar", "pablo", "pamela", "paolo", "pascal", "patricia", "paula", "pavel", "pedro", "peter", "philip", "phillip",
    "pierre", "piotr", "priya", "rachel", "rafael", "rahul", "ralph", "randall", "raquel", "rebecca", "reginald", "reka", "ricardo",
    "richard", "robert", "rodney", "ronald", "rosa", "rosemary", "ruth", "sam", "samantha", "sandor", "sandra", "sarah", "sergei",
    "sergey", "sharon", "sheila", "shirley", "sigrid", "silvia", "sofia", "sofie", "sophia", "sophie", "stefan", "stephanie", "stephen",
    "steve", "steven", "susan", "susanne", "sven", "svetlana", "sylvia", "sylvie", "takashi", "tamas", "tatiana", "terence", "teresa",
    "theodore", "theresa", "thierry", "tibor", "tim", "timothy", "tobias", "tom", "tomas", "trevor", "ursula", "valentina", "vanessa",
    "vera", "veronica", "victoria", "virginia", "vladimir", "wesley", "wilfred", "william", "wolfgang", "yoko", "yuki", "yuri", "yusuf",
    "yves", "yvonne", "zoe", "zofia", "zoltan", "zsofia", "zsolt", "zsuzsanna",
})  # fmt: skip

# Given names that are as frequent as family names. They mark a person where a list writes family names first and a name in full has no comma.
ALSO_FAMILY_NAMES = frozenset({
    "adam", "albert", "alan", "andre", "arnold", "arthur", "benjamin", "bernard", "bruno", "carl", "cameron", "charles", "christian",
    "claude", "craig", "daniel", "dean", "dennis", "douglas", "duncan", "edgar", "elias", "felix", "francis", "franco", "frank", "gabriel",
    "george", "georges", "gilbert", "gordon", "graham", "grant", "gregory", "harry", "harvey", "henri", "henry", "herbert", "howard", "hugo",
    "ian", "isaac", "jacob", "jakob", "james", "jan", "keith", "kelly", "kim", "kurt", "lee", "leo", "leon", "leonard", "lewis", "li", "louis",
    "lucas", "martin", "max", "morgan", "morris", "nicholas", "norman", "oliver", "otto", "owen", "patrick", "paul", "philippe", "ray",
    "raymond", "rene", "reinhard", "roger", "roland", "ronald", "roy", "russell", "ryan", "samuel", "scott", "shaun", "simon", "stanley",
    "steffen", "stuart", "taylor", "thomas", "vincent", "walter", "wayne", "werner", "xavier",
})  # fmt: skip

# Given names that lists abbreviate with a full stop: Wm. Roe. Folded, without the stop.
SHORTENED_GIVEN_NAMES = frozenset({
    "alex", "ant", "aug", "benj", "bern", "ch", "chas", "chr", "dan", "edm", "edw", "em", "fr", "fred", "friedr", "geo", "gottfr", "guil", "guill", "herm",
    "io", "jac", "jas", "jno", "joh", "jos", "js", "jun", "ludw", "nath", "nic", "ph", "phil", "rich", "robt", "rob", "sam", "seb", "sr",
    "st", "th", "theo", "thos", "tho", "wilh", "wm",
})  # fmt: skip
