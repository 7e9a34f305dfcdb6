"""Words that indicate publishers and places of publication in a list. Origin: common knowledge of the book trade."""

from citecheck.data.lexicon.small_words import ABOUT, INDEFINITE, INSIDE_NAMES, words_of

# A chunk with one of these, folded, is a publisher's name.
PUBLISHER_WORDS = frozenset({
    "academia", "academic", "actes", "aldine", "alianza", "allyn", "amsterdam university press", "anagrama", "ashgate", "association",
    "atlantis", "bacon", "ballantine", "barnes", "basic books", "beacon", "beck", "belin", "benjamin", "benjamins", "birkhauser",
    "birkhäuser", "blackie", "blackwell", "bloomsbury", "book", "books", "bowker", "brepols", "brill", "buchhandlung", "buske",
    "butterworth", "butterworths", "cambridge university press", "campus", "champion", "chapman", "chelsea", "clarendon", "collier",
    "continuum", "cornell", "cran", "crc", "cróm helm", "csli", "cup", "dalloz", "dekker", "deuticke", "diederichs", "doubleday", "dover",
    "dryad", "dtv", "duckworth", "duncker", "dunod", "ediciones", "edicions", "edition", "editions", "editora", "editore", "editori", "editorial",
    "edizioni", "edições", "edward elgar", "einaudi", "elgar", "elsevier", "erlbaum", "faber", "fayard", "feltrinelli", "ferdinand",
    "figshare", "fink", "fischer", "flammarion", "foris", "francke", "franz steiner", "free press", "freeman", "gallimard", "garland",
    "garzanti", "gauthier-villars", "github", "gredos", "greenwood", "griffin", "groos", "gruyter", "guilford", "gulbenkian", "hachette",
    "hackett", "hall", "harcourt", "harper", "harpercollins", "harrassowitz", "harvester", "hatier", "haworth", "heath", "heinemann",
    "helm", "henry holt", "herder", "hermann", "hirzel", "hogarth", "hogrefe", "holt", "houghton", "huber", "hueber", "humana",
    "humanities press", "impremta", "imprensa", "imprimerie", "inc", "informa", "insel", "ios press", "jossey-bass", "juventa", "kaggle", "karger",
    "kegan", "klett", "klincksieck", "klostermann", "kluwer", "knopf", "kohlhammer", "lang", "larousse", "laterza", "lawrence erlbaum",
    "lea", "lehmanns", "leidykla", "lexington", "librairie", "libraries", "lincom", "lippincott", "little, brown", "llc", "longman", "longmans",
    "ltd", "macmillan", "maisonneuve", "martinus", "masson", "max niemeyer", "mcgraw", "mcgraw-hill", "meiner", "merrill", "methuen",
    "metzler", "mifflin", "minuit", "mit press", "mohr", "mondadori", "morgan kaufmann", "mosby", "mouton", "mulino", "narr", "nauka",
    "niemeyer", "nijhoff", "nomos", "north-holland", "norton", "nova science", "olms", "olschki", "open court", "ouep", "oup",
    "oxford university press", "palgrave", "pantheon", "payot", "pearson", "peeters", "penerbit", "penguin", "pergamon", "piper",
    "plenum", "pmlr", "polity", "praeger", "prensa", "prentice", "prentice-hall", "press", "presse", "presses", "princeton", "printing",
    "publ", "publicaciones", "publicacions", "publications", "publicações", "publisher", "publishers", "publishing", "puf", "puffin", "random", "reclam",
    "reidel", "reimer", "reinhold", "rodopi", "ronald", "routledge", "rowman", "rowohlt", "sage", "saint-martin", "sauerländer",
    "saunders", "saur", "schirmer", "schocken", "scholars", "schoningh", "schwabe", "schweizerbart", "schöningh", "scribner", "scribners",
    "seuil", "shaker", "siglo xxi", "simon", "sinauer", "spaustuvė", "springer", "springer-verlag", "stauffenburg", "steiner", "suhrkamp", "tauris",
    "taurus", "taylor", "tecnos", "teubner", "thames", "thieme", "thorndike", "trans tech", "tusquets", "ullstein", "university press",
    "unwin", "van nostrand", "vandenhoeck", "verl", "verlag", "verlagsgesellschaft", "verso", "vieweg", "viking", "vintage", "vrin", "wadsworth",
    "wageningen", "waxmann", "weidenfeld", "westview", "wiley", "wilkins", "winter", "wissenschaftliche buchgesellschaft", "wydawnictwo",
    "yale", "zed", "zenodo", "zsolnay", "förlag", "förlaget", "bokförlag", "bokförlaget", "forlag", "forlaget", "uitgeverij", "nakladatelství", "oficyna",
    "kustannus", "kustannusosakeyhtiö", "yayınevi", "yayınları", "yayıncılık", "kitabevi", "εκδόσεις", "вид-во", "видавництво", "издательский", "изд-во", "издательство", "мысль", "наука", "书局", "出版社", "印书馆", "書店", "출판사",
})  # fmt: skip

# Places of publication; a chunk of only these, perhaps with a country or state, is a place.
PLACES = frozenset({
    "aachen", "aarhus", "aberdeen", "abuja", "accra", "addis ababa", "adelaide", "aix-en-provence", "akron", "albany", "albuquerque",
    "aldershot", "algiers", "alicante", "almaty", "alytus", "ames", "amherst", "amman", "amsterdam", "anchorage", "ankara", "ann arbor", "antalya",
    "antananarivo", "antwerp", "antwerpen", "araraquara", "arlington", "armidale", "asheville", "astana", "athens", "athína", "atlanta",
    "auckland", "austin", "aveiro", "baden-baden", "baghdad", "baku", "baltimore", "bamako", "bandung", "bangalore", "bangkok",
    "barcelona", "bari", "basel", "basingstoke", "bath", "bayreuth", "beijing", "beirut", "belfast", "belgrade", "bellingham", "belmont",
    "belo horizonte", "belém", "bengaluru", "benin city", "bergen", "berkeley", "berlin", "bern", "berne", "bethesda", "bielefeld",
    "bilbao", "birmingham", "blacksburg", "bloemfontein", "bloomington", "blumenau", "boca raton", "bochum", "bogotá", "bologna",
    "bombay", "bonn", "bordeaux", "boston", "boulder", "braga", "brasilia", "brasília", "bratislava", "braunschweig", "brazzaville",
    "bremen", "bremerhaven", "bridgetown", "brighton", "brisbane", "bristol", "brno", "bruges", "brussels", "bruxelles", "bucharest",
    "bucurești", "budapest", "buenos aires", "bujumbura", "busan", "cairo", "calcutta", "calgary", "cambridge", "campo grande",
    "canberra", "canterbury", "cape town", "caracas", "cardiff", "carlsbad", "casablanca", "caxias do sul", "champaign", "chandigarh",
    "changsha", "chapel hill", "charlottesville", "charlottetown", "cheltenham", "chengdu", "chennai", "chiang mai", "chicago",
    "chichester", "christchurch", "cincinnati", "ciudad de méxico", "cleveland", "coimbra", "college park", "college station", "cologne",
    "colombo", "columbia", "columbus", "conakry", "concepción", "copenhagen", "cork", "cresskill", "cuiabá", "curitiba", "cuttack",
    "daegu", "daejeon", "dakar", "dalian", "dallas", "dar es salaam", "darmstadt", "davis", "davos", "delft", "delhi", "den haag",
    "denver", "detroit", "dhaka", "doha", "dordrecht", "dortmund", "downers grove", "dresden", "dubai", "dublin", "dubuque", "dunedin",
    "durban", "durham", "düsseldorf", "east lansing", "edinburgh", "edmonton", "eindhoven", "el paso", "englewood cliffs", "entebbe",
    "erlangen", "eskişehir", "essen", "evanston", "exeter", "farnham", "feira de santana", "firenze", "florence", "florianópolis",
    "fort collins", "fort worth", "fortaleza", "frankfurt", "frankfurt a. m", "frankfurt am main", "frankfurt/m", "fredericton",
    "freiburg", "fukuoka", "gaborone", "gainesville", "gaithersburg", "galway", "garden city", "gatlinburg", "gdansk", "gdańsk", "geneva",
    "genova", "gent", "genève", "ghent", "gießen", "girona", "glasgow", "glencoe", "goiânia", "golden", "gothenburg", "granada", "grand rapids",
    "graz", "grenoble", "groningen", "guadalajara", "guangzhou", "guatemala city", "guayaquil", "guildford", "guwahati", "göteborg",
    "göttingen", "haarlem", "haifa", "halifax", "halle", "hamamatsu", "hamburg", "hangzhou", "hannover", "hanoi", "hanover", "harare",
    "harbin", "harmondsworth", "hartford", "havana", "heidelberg", "helsinki", "heraklion", "hildesheim", "hillsdale", "hiroshima",
    "hobart", "hoboken", "hong kong", "honolulu", "houndmills", "houston", "hyderabad", "ibadan", "indianapolis", "innsbruck",
    "iowa city", "isfahan", "islamabad", "istanbul", "ithaca", "izmir", "jackson", "jaipur", "jakarta", "jeju", "jena", "jerusalem",
    "johannesburg", "joão pessoa", "juiz de fora", "kabul", "kampala", "kanazawa", "kansas city", "kaohsiung", "karachi", "karlsruhe",
    "kassel", "kathmandu", "katowice", "kaunas", "khartoum", "kiel", "kiev", "kigali", "kingston", "kinshasa", "klaipėda", "knoxville", "kobe",
    "kobenhavn", "kolkata", "konstanz", "krakow", "kraków", "kuala lumpur", "kuching", "kumamoto", "kyiv", "kyoto", "köln", "københavn",
    "la haye", "la jolla", "la paz", "la salle", "lagos", "lahore", "lanham", "laramie", "larissa", "las vegas", "lausanne", "lawrence",
    "leeds", "leicester", "leiden", "leipzig", "leningrad", "leuven", "lexington", "lille", "lilongwe", "lima", "limerick", "lincoln",
    "linköping", "linz", "lisboa", "lisbon", "liverpool", "liège", "ljubljana", "lleida", "lomé", "london", "londres", "londrina", "los alamitos",
    "los angeles", "los baños", "louvain", "luanda", "lubbock", "lucknow", "lugano", "lund", "lusaka", "luxembourg", "lyon", "m",
    "maastricht", "macau", "madison", "madrid", "mahwah", "mainz", "malden", "malmö", "managua", "manaus", "manchester", "manila",
    "maputo", "marburg", "maringá", "marrakech", "marrakesh", "marseille", "maseru", "mbabane", "medellín", "medford", "melbourne",
    "memphis", "mendoza", "menlo park", "mexico", "mexico city", "miami", "milan", "milano", "milwaukee", "minneapolis", "minsk",
    "mombasa", "monrovia", "monterrey", "montes claros", "montevideo", "montpellier", "montreal", "montréal", "morgantown", "moscow",
    "mumbai", "munich", "muscat", "méxico", "münchen", "münster", "n'djamena", "n. p", "n.p", "nagoya", "nairobi", "namur", "nancy",
    "nanjing", "nantes", "napoli", "nashville", "neuchâtel", "new brunswick", "new delhi", "new haven", "new orleans", "new york",
    "new york city", "newark", "newbury park", "newcastle", "niamey", "nicosia", "nijmegen", "niterói", "norman", "northampton",
    "norwell", "norwich", "notre dame", "nottingham", "novosibirsk", "oakland", "odense", "ohio", "okayama", "oklahoma city", "oldenburg",
    "omaha", "opladen", "orange", "orlando", "osaka", "oslo", "ostfildern", "ottawa", "ouagadougou", "oviedo", "oxford", "paderborn",
    "padova", "padua", "palermo", "palma", "palo alto", "panama city", "panevėžys", "paris", "passo fundo", "patancheru", "patras", "pavia", "peabody",
    "peking", "pelotas", "penang", "perth", "philadelphia", "phnom penh", "pietermaritzburg", "pisa", "pittsburgh", "plymouth",
    "poitiers", "port louis", "port moresby", "port-au-prince", "portland", "porto", "porto alegre", "potsdam", "poznan", "poznań",
"prague", "praha", "pretoria", "princeton", "providence", "puebla", "pullman", "pune", "qingdao", "quebec", "quezon city", "quito",
    "québec", "rabat", "raleigh", "reading", "recife", "redwood city", "regensburg", "rennes", "reston", "reykjavik", "ribeirão preto",
    "riga", "rio de janeiro", "riyadh", "rochester", "roma", "rome", "rosario", "rotterdam", "s. l", "s.l", "saarbrücken", "sacramento",
    "saint louis", "saint paul", "saint-denis", "saint-étienne", "salamanca", "salt lake city", "salvador", "salzburg", "san antonio", "san diego", "san francisco",
    "san jose", "san josé", "san juan", "san mateo", "san salvador", "santa barbara", "santa fe", "santa maria", "santa monica",
    "santander", "santiago", "santiago de chile", "sapporo", "sarajevo", "seattle", "sendai", "seoul", "sevilla", "seville", "shanghai",
    "sheffield", "shenyang", "shenzhen", "singapore", "skopje", "sofia", "sousse", "south bend", "southampton", "southfield", "st louis",
    "st paul", "st. louis", "st. paul", "stanford", "state college", "stockholm", "storrs", "strasbourg", "straßburg", "stuttgart",
    "surabaya", "suva", "sydney", "syracuse", "szeged", "são carlos", "são leopoldo", "são luís", "são paulo", "taichung", "tainan",
    "taipei", "tallinn", "tampa", "tampere", "tarragona", "tartu", "tashkent", "tbilisi", "tegucigalpa", "tehran", "tel aviv", "tempe", "teresina",
    "the hague", "thessaloniki", "thousand oaks", "tianjin", "tijuana", "tirana", "tokyo", "topeka", "torino", "toronto", "toulouse",
    "trento", "trenton", "trieste", "tripoli", "tromsø", "trondheim", "tsukuba", "tucson", "tulsa", "tunis", "turin", "turku",
    "tuscaloosa", "tübingen", "uberlândia", "ulaanbaatar", "umeå", "university park", "uppsala", "urbana", "urbana-champaign", "utrecht",
    "valencia", "valladolid", "valparaíso", "vancouver", "varanasi", "venezia", "venice", "vienna", "vientiane", "vigo",
    "villeneuve d'ascq", "vilnius", "vitória da conquista", "wallingford", "walnut creek", "waltham", "warsaw", "warszawa", "washington",
    "washington d.c", "washington dc", "weinheim", "wellington", "west lafayette", "westport", "wien", "wiesbaden", "windhoek",
    "winnipeg", "winona lake", "wroclaw", "wrocław", "wuhan", "wuppertal", "würzburg", "xi'an", "xi’an", "yangon", "yaounde", "yaoundé",
    "yerevan", "yogyakarta", "yokohama", "york", "zagreb", "zaragoza", "zurich", "zürich", "évora", "šiauliai", "киев", "київ", "л", "м", "мн",
    "москва", "санкт-петербург", "спб",
    "воронеж", "екатеринбург", "казань", "минск", "нижний новгород", "новосибирск", "пермь", "ростов-на-дону", "самара", "саратов", "тверь", "томск",
    "дніпро", "львів", "ніжин", "одеса", "суми", "тернопіль", "харків", "чернівці", "αθήνα", "ηράκλειο", "θεσσαλονίκη", "πάτρα", "i̇stanbul", "i̇zmir",
    "gdynia", "joensuu", "jyväskylä", "kuopio", "olomouc", "ostrava", "oulu", "plzeň", "rovaniemi", "toruń", "łódź", "京都", "大阪", "東京",
    "厦门", "合肥", "哈尔滨", "大连", "济南", "沈阳", "福州", "郑州", "重庆", "长沙", "上海", "北京", "南京", "台北", "天津", "广州", "成都", "杭州", "武汉", "西安", "서울",
})  # fmt: skip

# Further places that are one only where an imprint has its place: in running text they are family names as well (Harlow, Messina).
PLACES_OF_PRINT = PLACES | frozenset({
    "a coruña", "abingdon", "aguascalientes", "alcalá de henares", "alfenas", "alger", "almería", "amiens", "antofagasta", "aracaju",
    "arequipa", "arras", "asunción", "atenas", "athen", "athènes", "aubervilliers", "auburn", "badajoz", "bahía blanca", "bangi",
    "barcelone", "barquisimeto", "barranquilla", "barueri", "basilea", "bauru", "belgrad", "bellaterra", "bergamo", "berlim", "besançon",
    "białystok", "boa vista", "boise", "botucatu", "bradford", "brescia", "breslau", "brest", "bruselas", "bruxelas", "brüssel",
    "bucaramanga", "bucarest", "buffalo", "bukarest", "burgos", "burlington", "bydgoszcz", "bâle", "caen", "cagliari", "cali",
    "campina grande", "campinas", "canoas", "carbondale", "cartagena", "cartago", "cascavel", "castellón", "catania", "cesena",
    "changchun", "chapecó", "chattanooga", "chicoutimi", "chihuahua", "ciudad de guatemala", "ciudad de panamá", "ciudad real",
    "clermont-ferrand", "clevedon", "cluj", "cluj-napoca", "cochabamba", "colima", "colonia", "colônia", "copenhague", "corvallis",
    "cosenza", "cotia", "cracovie", "cranbury", "crato", "cremona", "criciúma", "cuenca", "cuernavaca", "culiacán", "cusco", "cáceres",
    "cádiz", "córdoba", "danzig", "daugavpils", "debrecen", "dekalb", "dijon", "dourados", "ekaterinburg", "estocolmo", "fayetteville",
    "flagstaff", "florencia", "florenz", "florença", "foz do iguaçu", "francfort", "francoforte", "frederick", "fribourg", "fráncfort",
    "gembloux", "genebra", "genf", "getafe", "gijón", "ginebra", "ginevra", "guarapuava", "guarulhos", "gwangju", "hackensack", "harlow",
    "harrisonburg", "hauppauge", "heredia", "hermosillo", "herndon", "hershey", "huelva", "hull", "iasi", "iași", "ibagué", "ijuí",
    "ilhéus", "incheon", "itajaí", "ivry-sur-seine", "jaboticabal", "jaén", "jinan", "johor bahru", "joinville", "juazeiro", "kalamazoo",
    "kazan", "kew", "kharkiv", "kopenhagen", "košice", "krakau", "königsberg", "la habana", "la laguna", "la plata", "la rochelle",
    "la serena", "laibach", "lajeado", "las palmas", "lavras", "le caire", "le havre", "le mans", "lecce", "lewisburg", "lewiston",
    "limoges", "lisbona", "lisbonne", "lissabon", "logan", "londra", "los altos", "louisville", "lublin", "lviv", "lódz", "löwen",
    "lüttich", "macapá", "maceió", "macerata", "madri", "maidenhead", "mailand", "manhattan", "manizales", "mantova", "mar del plata",
    "maracaibo", "maribor", "marília", "melville", "messina", "metz", "middletown", "milton keynes", "milán", "milão", "mineola",
    "missoula", "mogi das cruzes", "monaco di baviera", "mons", "morelia", "mosca", "moscou", "moscú", "moskau", "mossoró", "mulhouse",
    "munique", "murcia", "málaga", "mérida", "móstoles", "múnich", "nanterre", "naples", "natal", "natick", "neapel", "neuquén",
    "new paltz", "newcastle upon tyne", "norwood", "nova iorque", "nova york", "novo hamburgo", "nueva york", "nápoles", "oaxaca",
    "odesa", "odessa", "orléans", "orono", "osasco", "ouro preto", "oxon", "pachuca", "pacific grove", "palmas", "pamplona", "paraná",
    "parigi", "parma", "pasadena", "pasto", "pau", "perpignan", "petaling jaya", "petrolina", "petropolis", "petrozavodsk", "petrópolis",
    "piracicaba", "piscataway", "plovdiv", "pontevedra", "popayán", "porto velho", "prag", "praga", "presidente prudente", "pressburg",
    "preßburg", "provo", "pécs", "querétaro", "redmond", "reims", "rijeka", "rimouski", "rio", "rio branco", "rio claro", "rockville",
    "rom", "roma-bari", "rouen", "rovereto", "rzeszów", "saint-pétersbourg", "saltillo", "samara", "san luis potosí",
    "san miguel de tucumán", "san rafael", "santa cruz do sul", "santo andré", "santo domingo", "saratov", "sebastopol", "secaucus",
    "selangor", "semarang", "seropédica", "sherbrooke", "silver spring", "sobral", "somerset", "somerville", "sorocaba",
    "soveria mannelli", "split", "starkville", "sterling", "stillwater", "stroudsburg", "szczecin", "são bernardo do campo",
    "são cristóvão", "são josé dos campos", "são joão del-rei", "taubaté", "temuco", "timișoara", "tlaxcala", "toledo", "toluca", "tomsk",
    "totowa", "tours", "trujillo", "três lagoas", "tubarão", "tucumán", "tunbridge wells", "tunja", "turim", "turín", "uberaba", "udine",
    "upper saddle river", "urbino", "valdivia", "varsovia", "varsovie", "varsóvia", "venecia", "venedig", "veneza", "venise", "veracruz",
    "viena", "vienne", "villeneuve d’ascq", "villeneuve-d’ascq", "vitória", "viçosa", "voronezh", "walton-on-thames", "warschau",
    "white plains", "williamsburg", "woodbury", "xalapa", "zacatecas", "zapopan", "zurigo", "zurique", "zúrich"
})  # fmt: skip

# Next to a place: countries, states, provinces, as books print them.
REGIONS = frozenset({
    "ab", "afghanistan", "ak", "al", "ala", "alabama", "alaska", "albania", "alberta", "algeria", "angola", "ar", "argentina",
    "ariz", "arizona", "ark", "arkansas", "armenia", "australia", "austria", "az", "azerbaijan", "b.c", "bahrain", "bangladesh",
    "barbados", "bc", "belarus", "belgium", "belize", "benin", "berks", "bhutan", "bolivia", "botswana", "brasil", "brazil",
    "british columbia", "bulgaria", "burkina faso", "burundi", "ca", "calif", "california", "cambodia", "cameroon", "canada", "chile",
    "china", "co", "colo", "colombia", "colorado", "conn", "connecticut", "costa rica", "croatia", "ct", "cuba", "cumbria", "cyprus",
    "czech republic", "czechia", "côte d’ivoire", "d.c", "dc", "de", "del", "delaware", "denmark", "deutschland", "dominican republic",
    "ecuador", "egypt", "el salvador", "england", "eritrea", "españa", "estonia", "ethiopia", "fiji", "finland", "fl", "fla", "florida",
    "france", "ga", "gabon", "gambia", "georgia", "germany", "ghana", "great britain", "greece", "guatemala", "guinea", "guyana",
    "haiti", "hampshire", "hants", "hawaii", "hi", "honduras", "hong kong", "hungary", "ia", "iceland", "id", "idaho", "il", "ill",
    "illinois", "in", "ind", "india", "indiana", "indonesia", "iowa", "iran", "iraq", "ireland", "israel", "italia", "italy",
    "ivory coast", "jamaica", "japan", "jordan", "kan", "kans", "kansas", "kazakhstan", "kentucky", "kenya", "korea", "ks", "kuwait",
    "ky", "la", "laos", "latvia", "lebanon", "lesotho", "liberia", "libya", "lithuania", "louisiana", "luxembourg", "ma", "madagascar",
    "maine", "malawi", "malaysia", "maldives", "mali", "malta", "manitoba", "maryland", "mass", "massachusetts", "mauritius", "md",
    "me", "mexico", "mi", "mich", "michigan", "middx", "minn", "minnesota", "miss", "mississippi", "missouri", "mn", "mo", "moldova",
    "mongolia", "mont", "montana", "montenegro", "morocco", "mozambique", "ms", "mt", "myanmar", "méxico", "n.c", "n.d", "n.h", "n.j",
    "n.m", "n.s.w", "n.y", "namibia", "nc", "nd", "ne", "neb", "nebr", "nebraska", "nepal", "netherlands", "nev", "nevada",
    "new hampshire", "new jersey", "new mexico", "new south wales", "new york", "new zealand", "nh", "nicaragua", "niger", "nigeria",
    "nj", "nm", "north carolina", "north dakota", "northern ireland", "norway", "nova scotia", "nsw", "nv", "ny", "oh", "ohio", "ok",
    "okla", "oklahoma", "oman", "on", "ont", "ontario", "or", "ore", "oreg", "oregon", "pa", "pakistan", "panama", "papua new guinea",
    "paraguay", "penn", "pennsylvania", "peru", "perú", "philippines", "poland", "polska", "portugal", "puerto rico", "qatar", "qc",
    "qld", "que", "queensland", "r.i", "rhode island", "ri", "romania", "russia", "rwanda", "s.c", "s.d", "saskatchewan",
    "saudi arabia", "sc", "scotland", "sd", "senegal", "serbia", "sierra leone", "singapore", "slovakia", "slovenia", "somalia",
    "south africa", "south australia", "south carolina", "south dakota", "south korea", "spain", "sri lanka", "sudan", "surrey",
    "sussex", "sweden", "switzerland", "syria", "taiwan", "tanzania", "tasmania", "tenn", "tennessee", "tex", "texas", "thailand",
    "the netherlands", "tn", "togo", "tunisia", "turkey", "tx", "türkiye", "u.k", "u.s", "u.s.a", "uganda", "uk", "ukraine",
    "united arab emirates", "united kingdom", "united states", "united states of america", "uruguay", "us", "usa", "ut", "utah",
    "uzbekistan", "va", "venezuela", "vermont", "vic", "victoria", "viet nam", "vietnam", "virginia", "vt", "w.va", "wa", "wales",
    "wash", "washington", "west virginia", "western australia", "wi", "wis", "wisconsin", "wv", "wy", "wyo", "wyoming", "yemen",
    "zambia", "zimbabwe",
})  # fmt: skip

# Lands as other languages name them, known only where an imprint has its place: in running text some are family names (Holanda, França).
REGIONS_OF_PRINT = REGIONS | frozenset({
    "alemanha", "alemania", "algérie", "allemagne", "angleterre", "autriche", "belgien", "belgio", "belgique", "bolívia", "brasile",
    "brésil", "bélgica", "cabo verde", "chine", "colômbia", "danemark", "dänemark", "equador", "espagne", "espanha", "estados unidos",
    "finlande", "francia", "frankreich", "frança", "germania", "giappone", "grecia", "griechenland", "großbritannien", "grèce", "grécia",
    "holanda", "hongrie", "inghilterra", "inglaterra", "irlande", "italie", "italien", "itália", "japon", "japão", "japón", "maroc",
    "mexique", "moçambique", "niederlande", "norvège", "norwegen", "paesi bassi", "panamá", "paraguai", "pays-bas", "países baixos",
    "países bajos", "polen", "pologne", "polonia", "polónia", "polônia", "regno unito", "reino unido", "república dominicana", "roumanie",
    "royaume-uni", "rusia", "russie", "russland", "rússia", "schweden", "schweiz", "spagna", "spanien", "suisse", "suiza", "suède",
    "suíça", "svizzera", "tunisie", "turquie", "türkei", "ungarn", "uruguai", "áustria", "écosse", "états-unis", "österreich",
})  # fmt: skip

# Function words inside a publisher's name; prepositions for a topic, and indefinite articles, belong to titles.
_FAMILY = {"apud", "chez", "cie", "fils", "frères", "père", "sons", "u", "veuve", "w", "z"}
INSIDE_HOUSES = (INSIDE_NAMES | _FAMILY) - words_of(ABOUT, INDEFINITE)

# Nouns in the names of bodies that publish themselves: at the end of the name, or before "of …", "for …".
BODY_WORDS = frozenset({
    "academy", "administration", "agency", "archives", "assembly", "association", "authority", "bank", "board", "bureau", "center",
    "centre", "centro", "college", "commission", "committee", "company", "consortium", "convention", "corporation", "council",
    "departamento", "department", "directorate", "division", "facility", "faculty", "federation", "foundation", "fundación", "fundação",
    "fund", "government", "group", "inspectorate", "institut", "institute", "institution", "instituto", "istituto", "laboratory",
    "library", "ministerio", "ministerium", "ministry", "ministère", "ministério", "museum", "nations", "network", "observatory", "office",
    "organisation", "organization", "partnership", "programme", "school", "secretariat", "service", "services", "society", "union",
    "uniwersytet", "universidad", "universidade", "universitas", "universiteit", "universitet", "university", "università", "universität",
    "université", "univerzita", "univerzity", "universitetet", "høgskolen", "högskola", "högskolan", "høyskolen", "hogeschool", "hochschule", "yliopisto", "üniversitesi", "enstitüsü",
    "πανεπιστήμιο", "университет", "ун-т", "институт", "університет", "інститут",
})  # fmt: skip

# Those that are first in a body's name, with an adjective behind them: Instituto Brellense de Lâmpadas. Folded.
BODY_HEADS = frozenset({
    "centro", "departamento", "dipartimento", "faculdade", "facultad", "fundación", "fundação", "institut", "instituto", "istituto", "laboratoire",
    "laboratorio", "laboratório", "ministerio", "ministère", "ministério", "secretaria", "universidad", "universidade", "università", "université",
})  # fmt: skip

# Words at the start of a publisher's name on old title pages and in lists that keep their wording. Folded.
IMPRINT_OPENERS = (
    "apud", "aux dépens de", "chez", "dans l’imprimerie", "de l’imprimerie", "drukarnia", "ex aedibus", "ex officina", "ex typographia", "excudebat", "excudebant", "excudit", "excusa typis", "gedruckt bei",
    "gedruckt bey", "gedruckt durch", "imp.", "impensis", "impressa", "impressit", "imprimebat", "in aedibus", "in domo", "in officina",
    "l’imprimerie", "litteris", "nakład", "nakładem", "prelo", "printed at", "printed by", "printed for", "stampato per", "sumpt", "sumptibus", "sumtibus", "typis", "u autora", "w drukarni",
    "w druk", "verlegt auf", "verlegts", "zu finden bei", "zu finden bey", "в типографии", "тип",
)  # fmt: skip

# The same, but only after a place and its colon: Lipsiae: per …, Leipzig: bey …, Oxford: at the ….
IMPRINT_OPENERS_BEHIND_PLACES = ("a costa de", "at the", "bei", "bey", "by", "door", "par", "per", "por")

# Abbreviated words of publishers' names, without the full stop, which does not end a sentence; as written.
NUMBERED_HOUSES = ("Ed", "Edit")
"""Abbreviations of words for a publisher that a number may follow as its name: São Brell: Ed. 27."""

HOUSE_ABBREVIATIONS = frozenset({
    "Acad", "Am", "Amer", "Assoc", "Bros", "Co", "Conf", "Corp", "D.C", "Dept", "Ed", "Edit", "Ft", "Govt", "Inc", "Inst", "Int", "Lib", "Ltd",
    "Math", "Mt", "Nat", "Natl", "Pr", "Proc", "Pub", "Publ", "Roy", "Soc", "St", "Ste", "Symp", "Univ", "Verl", "u",
})  # fmt: skip
