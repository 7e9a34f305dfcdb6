"""Files and folders of a project that are not essays. Origin: the names that code hosts and package managers look for."""

NOT_ESSAYS = frozenset({
    "authors", "changelog", "citation", "code_of_conduct", "codeowners", "contributing", "copying", "history", "install", "licence",
    "license", "makefile", "manifest", "news", "notice", "preamble", "readme", "requirements", "requirements-dev", "security", "todo",
})  # fmt: skip

NOT_ESSAYS_FOLDERS = frozenset({"build", "dist", "docs", "env", "node_modules", "site-packages", "target", "tests", "venv"})
