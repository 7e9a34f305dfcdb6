"""LaTeX in a field's value to Unicode, plain or with the markup that a handbook needs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from citecheck._fast.regex import regex
from citecheck.data.latex import (
    ACCENTS,
    BLACKBOARD,
    COMMANDS,
    DECLARATIONS,
    ESCAPED,
    KEPT_COMMANDS,
    LETTERS,
    LIGATURES,
    MATHS_ACCENTS,
    SIGNS,
    SUBSCRIPTS,
    SUPERSCRIPTS,
    UNIT_MACROS,
)
from citecheck.latex.formulas import ENVIRONMENT, chemical, prepared, root, spaced

_TOKEN = regex(r"\\([A-Za-z]++)\*?(\s*+)|\\([^A-Za-z])|([{}$^_])|[^\\{}$^_]++|\\\Z", re.DOTALL)
_LIGATURE = regex("|".join(re.escape(run) for run in sorted(LIGATURES, key=len, reverse=True)))
_SPECIAL = regex(r"[\\{}~$`'-]")
_SPACES = regex(r"\s+")
_VERBATIM = regex(r"\\verb\*?([^\sA-Za-z*])(.*?)\1", re.DOTALL)
_LETTER = regex(r"[^\W\d_]")
_SPECIAL_CHARACTER = regex(r"\\(?:([A-Za-z]{2})|[A-Za-z]?)")
_OPTION = regex(r"\s*\[([^\[\]]*)\]")
_MEASURES = frozenset({"SI", "SIrange", "qty", "qtyrange", "si", "unit"})
_SIMPLE = regex(r"[^\W_]++|[^\W_]*+\.[^\W_]++")
# Characters that are markup in rich text, or literal after a backslash, are temporarily private-use characters.
_HELD = {0xE000: "{", 0xE001: "}", 0xE002: "$", 0xE003: "-"}
_HOLD = {"{": "\ue000", "}": "\ue001", "$": "\ue002"}
_DEEPEST = 40


def to_unicode(value: str) -> str:
    """Return a field's value as people read it: accents and symbols in Unicode, without braces and formatting, unknown commands as written.

    >>> to_unicode(r'B{\\"u}ndnis 1945--1950, {\\O}resund \\& {AI}, \\unknown{x}')
    'Bündnis 1945–1950, Øresund & AI, \\unknown{x}'
    """
    if not _SPECIAL.search(value):
        plain = " ".join(value.split())
        return value if plain == value else plain  # one string for both forms, as of most values
    if "\\" in value or "$" in value:
        value = _Decoder(value, rich=False).text()
    else:
        value = _LIGATURE.sub(lambda m: LIGATURES[m[0]], value.replace("{}", "\0")).translate(_BRACES)
    return _SPACES.sub(" ", value.translate(_HELD)).strip()


def to_rich(value: str) -> str:
    """Return the value with the markup that a handbook prints: braces around letters that keep their case, italics and indices as HTML.

    >>> to_rich(r'The {DNA} of {\\"O}tters, \\emph{Lutra} and H$_2$O')
    'The {DNA} of Ötters, <i>Lutra</i> and H<sub>2</sub>O'
    """
    if not _SPECIAL.search(value):
        return _SPACES.sub(" ", value).strip()
    return _SPACES.sub(" ", _Decoder(value, rich=True).text().translate(_HELD)).strip()


def unknown_commands(value: str) -> Iterator[re.Match[str]]:
    """Return the unknown commands of a value: ``to_unicode`` keeps them as written."""
    value = _VERBATIM.sub(lambda verb: " " * len(verb[0]), value)
    value = ENVIRONMENT.sub(lambda sign: " " * len(sign[0]), value)
    measured = any("\\" + name in value for name in _MEASURES)
    for token in _TOKEN.finditer(value) if "\\" in value else ():
        if token[1] and token[1] not in KEPT_COMMANDS and not _is_known(token[1]) and not (measured and token[1] in UNIT_MACROS):
            yield token


def raised_letters(sign: str, text: str) -> str:
    """Return the text above (^) or below (_) the line, in Unicode's letters of that kind; "" if some are missing."""
    table = SUPERSCRIPTS if sign == "^" else SUBSCRIPTS
    return "".join(table[letter] for letter in text) if all(letter in table for letter in text) else ""


def _is_known(name: str) -> bool:
    return name in COMMANDS or name in SIGNS or name in LETTERS or name in ACCENTS or name in DECLARATIONS or bool(_looked_up(name))


_BRACES = {ord(c): None for c in "{}\0"}


@lru_cache(maxsize=1)
def _further() -> dict[str, str]:
    """The signs of latexcodec's table, by their commands."""
    from latexcodec import codec

    return {
        tokens[0].text[1:]: meant
        for tokens, meant in codec._LATEX_UNICODE_TABLE.unicode_map.items()
        if len(tokens) == 1 and tokens[0].name == "control_word"
    }


@lru_cache(maxsize=500)
def _looked_up(name: str) -> str:
    return _further().get(name, "")


class _Decoder:
    """One reading of a value from its beginning to its end."""

    def __init__(self, value: str, *, rich: bool) -> None:
        value = _VERBATIM.sub(lambda m: "".join("\\" + sign if sign in ESCAPED else sign for sign in m[2]), value)
        self.value = prepared(value)
        self.rich, self.at, self.depth, self.math, self.unit = rich, 0, 0, False, False

    def text(self) -> str:
        """The whole text."""
        out = [self.group()]
        while self.at < len(self.value):  # after a closing brace that was never opened
            out.append(self.group())
        return "".join(out)

    def group(self) -> str:
        """Return what precedes the brace that closes this group, or the end."""
        out: list[str] = []
        tags: list[str] = []
        while token := _TOKEN.match(self.value, self.at):
            self.at = token.end()
            if token[4] == "}":
                break
            if token[1] in DECLARATIONS:
                tag = DECLARATIONS[token[1]] if self.rich else ""
                out += [f"<{tag}>"] if tag else []
                tags += [tag] if tag else []
            else:
                out.append(self.meant(token))
        return "".join([*out, *(f"</{tag}>" for tag in reversed(tags))])

    def meant(self, token: re.Match[str]) -> str:
        """Return what a token prints, with its arguments."""
        if token[1]:
            return self.command(token[1], token[2])
        if token[3]:
            return self.sign(token[3])
        match token[4]:
            case "{":
                return self.braced()
            case "$":
                self.math = not self.math
                if self.value.startswith("$", self.at):
                    self.at += 1
                return ""
            case "^" | "_" if self.math:
                return self.index(token[4])
        return token[0].replace("'", "′").replace("~", LIGATURES["~"]) if self.math else _LIGATURE.sub(lambda m: LIGATURES[m[0]], token[0])

    def braced(self) -> str:
        """Return a group's text; in rich text between braces, if it keeps the case of letters, and is neither one letter nor a command."""
        special = _SPECIAL_CHARACTER.match(self.value, self.at)
        inner = self.nested()
        if not self.rich or self.math or not _LETTER.search(inner):
            return inner
        if special and (special[1] or len(_LETTER.findall(inner)) < 2):  # {\"o}, {\em word}; but {\"Osel} is a name
            return inner
        return "{" + inner.replace("{", "").replace("}", "") + "}"

    def nested(self) -> str:
        """The text of the group that was just opened."""
        self.depth += 1
        inner = self.group() if self.depth <= _DEEPEST else ""
        self.depth -= 1
        return inner

    def argument(self) -> str:
        """The argument that follows: a group, a command, or one character."""
        while self.value[self.at : self.at + 1].isspace():
            self.at += 1
        token = _TOKEN.match(self.value, self.at)
        if not token or token[4] == "}" or self.depth > _DEEPEST:
            return ""
        if token[4] == "{":
            self.at = token.end()
            return self.nested()
        if token[1] or token[3]:
            self.at = token.end()
            self.depth += 1
            meant = self.meant(token)
            self.depth -= 1
            return meant
        self.at += 1
        return self.value[self.at - 1]

    def command(self, name: str, gap: str) -> str:
        """Return what a command of letters prints."""
        if name in ACCENTS and (len(gap) or self.value[self.at : self.at + 1] in ("{", "\\")):
            return self.accented(ACCENTS[name], name)
        if name in COMMANDS:
            return self.made(name)
        if self.unit and name in UNIT_MACROS:
            return UNIT_MACROS[name]
        meant = LETTERS.get(name) or SIGNS.get(name) or ("" if name in KEPT_COMMANDS else _looked_up(name))
        if meant:
            if not gap and self.value.startswith("{}", self.at):
                self.at += 2
            if self.math:
                before, after = self.value[: self.at - len(gap) - len(name) - 1][-1:], gap[:1] or self.value[self.at : self.at + 1]
                meant = spaced(meant, name, before, after)
            return _HOLD.get(meant, meant)
        return self.as_written(name, gap)

    def as_written(self, name: str, gap: str) -> str:
        """Return an unknown command with its arguments, verbatim, with the letters in its braces decoded."""
        out = "\\" + name + gap
        while self.value.startswith("{", self.at):
            self.at += 1
            out += "\ue000" + self.nested() + "\ue001"
        return out

    def made(self, name: str) -> str:
        """Return a formatting command: its arguments in its pattern."""
        count, pattern, math = COMMANDS[name]
        before, self.math = self.math, self.math or math
        options: list[str] = []
        while count and (option := _OPTION.match(self.value, self.at)):
            self.at = option.end()
            options.append(option[1])
        arguments = []
        for at in range(count):
            self.unit = name in _MEASURES and at == count - 1
            arguments.append(self.argument())
        self.math, self.unit = before, False
        if not count and self.value.startswith("{}", self.at):
            self.at += 2
        if name in {"mathbb", "Bbb"}:
            return "".join(BLACKBOARD.get(letter, letter) for letter in arguments[0])
        if name in MATHS_ACCENTS and len(arguments[0]) == 1:
            return unicodedata.normalize("NFC", arguments[0] + MATHS_ACCENTS[name])
        if name == "sqrt" and options:
            pattern = root(options[0], raised_letters("^", options[0])) + "{0}"
        if name == "ce":
            return chemical(arguments[0], lambda digits: self.raised("_", digits[0]))
        if name == "enquote":
            arguments = [arguments[0].replace("“", "‘").replace("”", "’")]
        if name in {"uppercase", "MakeUppercase"}:
            return arguments[0].upper()
        if pattern == "{0}/{1}":
            arguments = [each if _SIMPLE.fullmatch(each) else f"({each})" for each in arguments]
        if pattern in {"_", "^"}:
            return self.raised(pattern, arguments[0])
        if not self.rich:
            pattern = _TAGS.sub("", pattern)
        return pattern.format(*arguments)

    def index(self, sign: str) -> str:
        text = self.argument()
        return self.raised(sign, text.strip()) + " " * text.endswith(" ")

    def raised(self, sign: str, text: str) -> str:
        """Return what is above or below the line: a tag in rich text, else letters of that kind if Unicode has them all."""
        if sign == "^" and text in {"∘", "°"}:
            return "°"
        if self.rich:
            tag = "sup" if sign == "^" else "sub"
            return f"<{tag}>{text}</{tag}>" if text else ""
        if letters := raised_letters(sign, text):
            return letters
        return text if not self.math else sign + (text if len(text) < 2 else f"({text})")

    def sign(self, sign: str) -> str:
        """Return what a backslash and a character print: an accent on the next letter, the character itself, a space, or mathematics."""
        if sign in ACCENTS:
            return self.accented(ACCENTS[sign], sign)
        if sign in "()[]":
            self.math = sign in "(["
            return ""
        return _HOLD.get(sign) or ESCAPED.get(sign, sign)

    def accented(self, accent: str, sign: str) -> str:
        """Return the next letter with an accent, which may have one already; an accent over nothing is the sign alone."""
        base = self.argument()
        if not base.strip():
            return sign + base
        if base[0] == "\\":  # nothing to put an accent on
            return "\\" + sign + base
        letter = {"ı": "i", "ȷ": "j"}.get(base[0], base[0]) if unicodedata.combining(accent) == 230 else base[0]
        end = 1
        while end < len(base) and unicodedata.combining(base[end]):
            end += 1
        return unicodedata.normalize("NFC", unicodedata.normalize("NFC", letter + base[1:end]) + accent) + base[end:]


_TAGS = regex(r"</?(?:i|b|sc)>")
