"""Frequent family names, with −ln of their share among authors (rough: national frequency lists, rounded to half a nat)."""

_GROUPS = {
    4.0: "li wang zhang liu chen yang kim lee",
    5.0: "smith huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo nguyen park choi yu",
    5.5: "johnson williams brown jones miller davis garcia rodriguez martinez tan wong chan singh kumar khan ali ahmed silva santos muller schmidt",
    6.0: "wilson anderson taylor thomas moore martin jackson thompson white lopez gonzalez hernandez perez lewis clark robinson walker young allen king wright scott green baker adams "
    "hall tang feng cao peng zeng xiao dong yuan deng han cheng shen lu jiang cai ding wei ye du su pan tran le hong jung kang shin yoon ito tanaka suzuki sato ivanov schneider fischer "
    "rossi bianchi ferreira oliveira costa pereira johansson andersson hansen jensen nielsen",
}

COMMON = {name: cost for cost, names in _GROUPS.items() for name in names.split()}

# Family names, if they come last, that are also words of titles: Minh Do, Thomas More.
ALSO_WORDS = frozenset({"das", "do", "early", "more"})
