"""The configuration's reference page, made of the same rows that read it."""

from __future__ import annotations

from citecheck.config import Config
from citecheck.config.schema import HABITS, KEYS, Key
from citecheck.config.validation import ASKED

HEAD = """# Configuration

Made by `python -m citecheck.config.reference_page`; each row is the one that reads the key.

citecheck reads the closest `citecheck.toml`, `.citecheck.toml` or `pyproject.toml` with a `[tool.citecheck]` table, looking upwards
from the essay. Nothing is merged unless `extend` says so; what the command line says holds before what the file says. `_` may stand
for `-` in a key. Paths are read from the folder of the file. `citecheck check --show-settings` shows what holds.

| key | value | default | example | what it says |
|---|---|---|---|---|
"""


STYLE_HEAD = """
## A style of your own

Keys of `style-overrides`. They may also form a table `[style]`, whose `base` is the style that holds for all other keys:

```toml
[style]
base = "apa"
et-al-from = 4
conjunction = "and"
```

`style` (or `base`) may name the file of a CSL author–date style, `"journal.csl"`: its citation element is read.

| key | example | what it says |
|---|---|---|
"""


def page() -> str:
    """The page as Markdown."""
    return HEAD + "".join(map(_row, KEYS)) + STYLE_HEAD + "".join(f"| `{n}` | `{e}` | {says} |\n" for n, (e, says) in HABITS.items())


def _row(key: Key) -> str:
    default = Config._field_defaults.get(key.name.replace("-", "_"), "")
    shown = (
        f"`{str(default).lower() if isinstance(default, bool) else default}`" if default not in ("", ()) and str(default) != "{}" else ""
    )
    return f"| `{key.name}` | {ASKED[key.kind]} | {shown} | `{key.example}` | {key.page} |\n"


if __name__ == "__main__":
    print(page(), end="")
