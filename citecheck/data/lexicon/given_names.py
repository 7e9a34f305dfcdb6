"""Given names so frequent that they are hardly the first word of a family name.

Origin: the names most often given in the 20th century in the United States, France, Germany, Italy and Spain, from the statistics
offices' published lists, and the commonest of other countries; names that are as frequent as family names (Martin, Thomas, James, Paul, Simon …) are left out.
"""

GIVEN_NAMES = frozenset({
    "aaron", "ada", "agnes", "agnieszka", "aisha", "akira", "alejandro", "alessandro", "alex", "alexander", "alexandra",
    "alexandre", "alice", "alicia", "amanda", "amy", "ana", "anders", "andras", "andrea", "andreas", "andrei", "andrew", "andrzej",
    "angela", "anita", "anja", "anjali", "ann", "anna", "anne", "annette", "annika", "antoine", "antonio", "arjun", "astrid",
    "attila", "audrey", "balazs", "barbara", "beatriz", "bela", "bengt", "betty", "birgit", "bjorn", "bob", "brenda", "brent",
    "brett", "brian", "brigitte", "camille", "carla", "carlos", "carmen", "carol", "caroline", "catarina", "catherine", "cathy",
    "cecilia", "charlotte", "cheryl", "chiara", "chloe", "christina", "christine", "christopher", "cindy", "clara", "clarence",
    "claudia", "cynthia", "dan", "daniela", "danielle", "david", "debbie", "deborah", "denes", "denise", "derek", "diana", "diane",
    "dmitri", "dmitry", "donald", "donna", "dora", "doris", "dorothy", "edith", "eduardo", "edward", "edwin", "elaine", "eleanor",
    "elena", "elise", "elizabeth", "ella", "ellen", "elsie", "emil", "emilia", "emily", "emma", "enrique", "eric", "erica", "erik",
    "erin", "ernest", "erzsebet", "esther", "ethel", "eugene", "eva", "evelyn", "fatima", "ferenc", "fernando", "frances",
    "francesca", "francesco", "francois", "franz", "fumiko", "gabor", "gabriela", "gabrielle", "gail", "gary", "geoffrey", "georg",
    "gerald", "geraldine", "gergely", "gerhard", "giovanni", "giulia", "giuseppe", "gladys", "greta", "guillaume", "gunnar",
    "gustav", "gyorgy", "gyula", "hannah", "hans", "harold", "haruki", "haruto", "heather", "heike", "helen", "helena", "helga",
    "henrik", "hiroshi", "ida", "ilona", "imre", "ines", "ingrid", "irene", "irina", "isabel", "isabella", "istvan", "ivan", "jack",
    "jacqueline", "jakub", "jane", "janet", "janice", "janos", "jason", "javier", "jean", "jeanette", "jeffrey", "jennifer", "jens",
    "jeremy", "jessica", "jill", "jim", "jiri", "joan", "joanna", "joanne", "johan", "johannes", "john", "jonathan", "jorge",
    "jose", "joseph", "josephine", "joshua", "jozsef", "juan", "judit", "judith", "judy", "julia", "julie", "jurgen", "kaoru",
    "karen", "karin", "karl", "kata", "katalin", "katarina", "katarzyna", "kate", "katherine", "kathleen", "kathryn", "kathy",
    "katie", "katja", "kazuo", "keiko", "kenji", "kenneth", "kevin", "kimberly", "klaus", "kristen", "krisztina", "krzysztof",
    "larry", "lars", "laszlo", "laura", "lauren", "lena", "leonardo", "lillian", "linda", "lisa", "lorraine", "louise", "luca",
    "lucia", "lucy", "luis", "lukas", "magnus", "maja", "malcolm", "malgorzata", "manuel", "marc", "marcel", "marco", "margaret",
    "margarita", "maria", "mariana", "marie", "marilyn", "marina", "mario", "marjorie", "mark", "marta", "martina", "mary",
    "masako", "mate", "mateo", "mathilde", "matteo", "matthew", "matyas", "maurice", "max", "megan", "mehmet", "melanie", "melissa",
    "melvin", "michael", "michelle", "miguel", "mihaly", "mikael", "mike", "mikhail", "miklos", "monica", "nancy", "natalia",
    "nathalie", "nathaniel", "nicolas", "nicole", "niels", "nikolai", "nils", "nina", "noriko", "olga", "olivia", "orsolya",
    "oscar", "pablo", "pamela", "paolo", "pascal", "patricia", "paula", "pauline", "pavel", "pedro", "peter", "philip", "phillip",
    "phyllis", "pierre", "piotr", "priya", "rachel", "rafael", "rahul", "ralph", "randall", "raquel", "rebecca", "reginald", "reka",
    "renate", "renee", "rhonda", "ricardo", "richard", "robert", "rodney", "ronald", "rosa", "rosemary", "ruth", "sally", "sam",
    "samantha", "sandor", "sandra", "sara", "sarah", "sergei", "sergey", "sharon", "sheila", "shirley", "sigrid", "silke", "silvia",
    "sofia", "sofie", "sophia", "sophie", "stefan", "stephanie", "stephen", "steve", "steven", "susan", "susanne", "suzanne",
    "sven", "svetlana", "sylvia", "sylvie", "takashi", "tamas", "tanja", "tatiana", "terence", "teresa", "thelma", "theodore",
    "theresa", "thierry", "tibor", "tiffany", "tim", "timothy", "tobias", "tom", "tomas", "tomasz", "trevor", "ulrike", "ursula",
    "uwe", "valentina", "valerie", "vanessa", "vera", "veronica", "victoria", "virginia", "vladimir", "wanda", "wendy", "wesley",
    "wilfred", "william", "wolfgang", "yoko", "yolanda", "yuki", "yuri", "yusuf", "yves", "yvonne", "zoe", "zofia", "zoltan",
    "zsofia", "zsolt", "zsuzsanna",
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

# Given names cut to their first letters, and single sounds of other alphabets or of Hungarian: Zs., Yu., Th.
SHORT_GIVEN = frozenset({
    "Alex", "Ch", "Chr", "Cs", "Dj", "Edw", "Fl", "Fr", "Geo", "Gy", "Ia", "Iu", "Jos", "Ju", "Kh", "Nic", "Ph", "Phil", "Sh", "St",
    "Sz", "Th", "Wm", "Ya", "Ye", "Yu", "Zh", "Zs", "Дж",
})  # fmt: skip

# Also words of titles: A Mark Scheme, Max Height.
ALSO_WORDS = frozenset({"mark", "max"})
