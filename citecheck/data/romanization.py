"""Particles of other languages that fuse with names in translation, and romanisations of one name.

Origin: pinyin and Wade–Giles by the standard tables; fused forms seen in translated essays (he, zi) or predicted from the same mechanism.
"""

# Romanised conjunctions fused with the following name: (romanised, written, language).
FUSED_CONJUNCTIONS = (
    ("he", "和", "Chinese"), ("yu", "与", "Chinese"), ("ji", "及", "Chinese"), ("tong", "同", "Chinese"), ("bing", "并", "Chinese"),
    ("wa", "와", "Korean"), ("gwa", "과", "Korean"), ("to", "と", "Japanese"),
)  # fmt: skip

ROMANISED_ANDS = frozenset(romanised for romanised, _, _ in FUSED_CONJUNCTIONS)  # Shen he Li
WRITTEN_ANDS = frozenset(written for _, written, _ in FUSED_CONJUNCTIONS)
KOREAN_ANDS = ("와", "과")  # joined to the name before
EASTERN_ANDS = (*sorted(WRITTEN_ANDS), *KOREAN_ANDS, "ㆍ")

# Prepositions and verbs before a name.
FUSED_PARTICLES = (
    ("zhuanyinzi", "转引自", "Chinese"), ("canjian", "参见", "Chinese"), ("yinzi", "引自", "Chinese"), ("jian", "见", "Chinese"), ("zai", "在", "Chinese"), ("zi", "自", "Chinese"),
    ("ju", "据", "Chinese"), ("ru", "如", "Chinese"), ("cong", "从", "Chinese"), ("dan", "但", "Chinese"), ("er", "而", "Chinese"), ("you", "由", "Chinese"), ("yi", "以", "Chinese"),
)  # fmt: skip

# Words joined to the name after them: according to, as, see, see also, quoted from, and, for example. Origin: GB/T 7714 and Chinese usage.
EASTERN_LEADS = (
    "与此同时", "例如", "依据", "参照", "参考", "参见", "参阅", "參見", "另参见", "另外", "另据", "另见", "可参见", "同样", "后来", "基于", "如", "已有",
    "引自", "据", "按照", "根据", "根據", "此外", "正如", "比如", "然而", "由", "而", "但", "见", "詳見", "详见", "转引自", "轉引自", "再如", "又如",
    "以及", "與", "及", "即", "和", "与", "对", "在", "自", "诸如",
)  # fmt: skip

# 等 ("and others") after a name, romanised or translated.
ROMANISED_OTHERS = ("deng", "dengren")
AND_OTHERS = frozenset({*ROMANISED_OTHERS, "etc", "waits", "wait"})

# Pinyin syllable: its Wade–Giles spelling without marks.
WADE_GILES = {
    "ba": "pa", "bai": "pai", "ban": "pan", "bang": "pang", "bao": "pao", "bei": "pei", "ben": "pen", "beng": "peng", "bi": "pi", "bian": "pien",
    "biao": "piao", "bie": "pieh", "bin": "pin", "bing": "ping", "bo": "po", "bu": "pu", "ca": "tsa", "cai": "tsai", "can": "tsan", "cang": "tsang",
    "cao": "tsao", "ce": "tse", "cen": "tsen", "ceng": "tseng", "chi": "chih", "chong": "chung", "chuo": "cho", "ci": "tzu", "cong": "tsung",
    "cou": "tsou", "cu": "tsu", "cuan": "tsuan", "cui": "tsui", "cun": "tsun", "cuo": "tso", "da": "ta", "dai": "tai", "dan": "tan", "dang": "tang",
    "dao": "tao", "de": "te", "dei": "tei", "den": "ten", "deng": "teng", "di": "ti", "dian": "tien", "diang": "tiang", "diao": "tiao", "die": "tieh",
    "ding": "ting", "diu": "tiu", "dong": "tung", "dou": "tou", "du": "tu", "duan": "tuan", "dui": "tui", "dun": "tun", "duo": "to", "e": "o",
    "er": "erh", "ga": "ka", "gai": "kai", "gan": "kan", "gang": "kang", "gao": "kao", "ge": "ko", "gei": "kei", "gen": "ken", "geng": "keng",
    "gong": "kung", "gou": "kou", "gu": "ku", "gua": "kua", "guai": "kuai", "guan": "kuan", "guang": "kuang", "gui": "kuei", "gun": "kun",
    "guo": "kuo", "he": "ho", "hong": "hung", "ji": "chi", "jia": "chia", "jian": "chien", "jiang": "chiang", "jiao": "chiao", "jie": "chieh",
    "jin": "chin", "jing": "ching", "jiong": "chiung", "jiu": "chiu", "ju": "chu", "juan": "chuan", "jue": "chueh", "jun": "chun", "ke": "ko",
    "kong": "kung", "kui": "kuei", "lian": "lien", "lie": "lieh", "long": "lung", "lue": "lueh", "luo": "lo", "mian": "mien", "mie": "mieh",
    "nian": "nien", "nie": "nieh", "nong": "nung", "nue": "nueh", "nuo": "no", "pian": "pien", "pie": "pieh", "qi": "chi", "qia": "chia",
    "qian": "chien", "qiang": "chiang", "qiao": "chiao", "qie": "chieh", "qin": "chin", "qing": "ching", "qiong": "chiung", "qiu": "chiu",
    "qu": "chu", "quan": "chuan", "que": "chueh", "qun": "chun", "ran": "jan", "rang": "jang", "rao": "jao", "re": "je", "ren": "jen", "reng": "jeng",
    "ri": "jih", "rong": "jung", "rou": "jou", "ru": "ju", "ruan": "juan", "rui": "jui", "run": "jun", "ruo": "jo", "shi": "shih", "shong": "shung",
    "si": "ssu", "song": "sung", "suo": "so", "tian": "tien", "tie": "tieh", "tong": "tung", "tuo": "to", "xi": "hsi", "xia": "hsia", "xian": "hsien",
    "xiang": "hsiang", "xiao": "hsiao", "xie": "hsieh", "xin": "hsin", "xing": "hsing", "xiong": "hsiung", "xiu": "hsiu", "xu": "hsu",
    "xuan": "hsuan", "xue": "hsueh", "xun": "hsun", "yan": "yen", "ye": "yeh", "yi": "i", "yong": "yung", "you": "yu", "yue": "yueh", "za": "tsa",
    "zai": "tsai", "zan": "tsan", "zang": "tsang", "zao": "tsao", "ze": "tse", "zei": "tsei", "zen": "tsen", "zeng": "tseng", "zha": "cha",
    "zhai": "chai", "zhan": "chan", "zhang": "chang", "zhao": "chao", "zhe": "che", "zhei": "chei", "zhen": "chen", "zheng": "cheng", "zhi": "chih",
    "zhong": "chung", "zhou": "chou", "zhu": "chu", "zhua": "chua", "zhuai": "chuai", "zhuan": "chuan", "zhuang": "chuang", "zhui": "chui",
    "zhun": "chun", "zhuo": "cho", "zi": "tzu", "zong": "tsung", "zou": "tsou", "zu": "tsu", "zuan": "tsuan", "zui": "tsui", "zun": "tsun",
    "zuo": "tso",
}  # fmt: skip

# The parts of a syllable of Pinyin.
PINYIN_INITIALS = ("b", "c", "ch", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "q", "r", "s", "sh", "t", "w", "x", "y", "z", "zh")

# Family names by their pinyin: spellings in passports, in Cantonese, Hokkien and Teochew, in Taiwan and Korea.
PASSPORT = {
    "cai": ("choi", "tsai", "chua"), "chen": ("chan", "tan", "chin"), "deng": ("teng", "tang"), "guo": ("kwok", "kuo", "quek"), "he": ("ho",), "hu": ("wu", "woo"), "huang": ("wong", "ng", "hwang"),
    "jiang": ("chiang", "kiang"), "jin": ("kim", "chin", "kam"), "li": ("lee", "rhee", "yi", "lei"), "liang": ("leung", "liong"), "lin": ("lam", "lim"), "liu": ("lau", "law", "lew", "low", "yoo", "ryu"),
    "lu": ("loo", "lo"), "luo": ("lo", "law"), "ma": ("mah",), "piao": ("park", "pak"), "sun": ("suen", "soon"), "wang": ("wong", "ong", "heng"), "wu": ("ng", "goh", "woo"), "xie": ("tse", "hsieh", "chia"),
    "xu": ("hsu", "chui", "koh", "tsui"), "yang": ("yeung", "yeo"), "ye": ("yip", "yeh", "yap"), "zeng": ("tsang", "tseng", "chan"), "zhang": ("chang", "cheung", "teo", "jang"), "zhao": ("chao", "chiu", "cho"),
    "zheng": ("cheng", "tay", "jung", "chung"), "zhou": ("chou", "chow", "chew"), "zhu": ("chu", "choo", "gee"), "cui": ("choi", "choe"), "quan": ("jeon", "kwon"),
}  # fmt: skip

# One Slavic or Greek sound, spelt by different systems: each row's first is the key to which the others fold, longest first.
SOUNDS = (
    ("shch", ("schtsch", "chtch", "sjtj", "shch", "sc")),
    ("ch", ("tsch", "tch", "tj", "ch", "c")),
    ("kh", ("kh", "ch", "h", "x", "j")),
    ("zh", ("zh", "sch", "sj", "j", "z")),
    ("sh", ("sch", "sh", "sj", "ch", "s")),
    ("v", ("w", "v", "ff")),
    ("i", ("yi", "ij", "iy", "yy", "ii", "y", "i", "j")),
)

# Arabic names as spelt in passports, French and English: one name per row.
ARABIC = (
    ("abdallah", "abdullah"), ("abdel", "abdul"), ("ahmad", "ahmed"), ("ebrahim", "ibrahim"), ("eisa", "essa", "issa"), ("fathi", "fathy"), ("faysal", "faisal", "feisal"), ("gaddafi", "kadafi", "qadhafi", "qaddafi"),
    ("gamal", "jamal"), ("hadad", "haddad"), ("hasan", "hassan"), ("hossein", "husayn", "husein", "hussain", "hussein"), ("kareem", "karim"), ("khaled", "khalid"), ("khaleel", "khalil"), ("mahmood", "mahmoud", "mahmud"),
    ("mansoor", "mansour", "mansur"), ("mohamad", "mohamed", "mohammad", "mohammed", "muhammad"), ("mostafa", "moustafa", "mustafa"), ("naser", "nasir", "nasr", "nasser"), ("omar", "umar"), ("osman", "othman", "uthman"), ("rasheed", "rashid"),
    ("saeed", "said", "sayeed"), ("saleh", "salih"), ("soliman", "suleiman", "sulayman"), ("taha", "taher", "tahir"), ("yousef", "youssef", "yousuf", "yusuf"), ("zayd", "zeid"),
)  # fmt: skip

# Greek sounds, longest first: what systems write, and the key to which they fold.
GREEK = (
    ("gi", "i"),
    ("yi", "i"),
    ("gk", "g"),
    ("mp", "b"),
    ("nt", "d"),
    ("gh", "g"),
    ("dh", "d"),
    ("kh", "h"),
    ("ch", "h"),
    ("ks", "x"),
    ("ph", "f"),
    ("ou", "u"),
    ("ei", "i"),
    ("oi", "i"),
    ("y", "i"),
    ("ai", "e"),
    ("av", "au"),
    ("ev", "eu"),
)
GREEK_ENDINGS = (
    "adis",
    "akis",
    "akos",
    "as",
    "atos",
    "eas",
    "iadis",
    "idis",
    "is",
    "oglou",
    "oglu",
    "os",
    "ou",
    "oulos",
    "poulos",
    "pulos",
    "u",
)

# The finals of a first syllable of Pinyin that distinguish a name in -ing from an English word, by initial; "" is any other initial.
PINYIN_FINALS = {
    "j": "i ia ian iang iao ie in ing iong iu u uan ue un",  # likewise q and x
    "y": "a an ang ao e i in ing ong ou u uan ue un",
    "zh": "a ai an ang ao e en eng i ong ou u ua uan ui un uo",
    "": "iao ian iang iong iu ua uai uan uang uo ong ao eng",
}
PINYIN_OTHER_FINALS = ("ei", "o")  # that distinguish no name in -ing
# Last syllables that English words end in too.
PINYIN_LAST = ("bing", "ding", "jing", "ling", "ming", "ning", "ping", "qing", "ting", "xing", "ying")
PINYIN_LAST_OF_NO_WORD = ("jing", "qing")
# Places whose names are spelt like given names, and are in titles.
PINYIN_PLACES = frozenset({"beijing", "chongqing", "daqing", "nanjing"})
