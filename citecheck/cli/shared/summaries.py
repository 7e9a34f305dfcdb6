"""What each command does, in a sentence: the list in ``citecheck --help``, which would take three times as long if it imported them all."""

SUMMARIES = {
    "annotate": "Write a COPY of an ESSAY with each finding as a comment where it is.",
    "app": "Open a page on this machine: drop an essay and its list on it, accept or dismiss findings, download the results.",
    "baseline": "Record current findings as a baseline, so that check --baseline reports new ones only.",
    "batch": "Check the documents of a folder or a manifest, and write a row for each.",
    "check": "Check essays against their reference lists, or a list by itself.",
    "clean": "Write the reference list of an ESSAY: the cited works, each once, complete, in order, in a style and a format.",
    "compare": "Show what a revision did: citations and entries gained and lost, findings new and fixed.",
    "convert": "Write reference lists, prose or structured, in another format, entry by entry.",
    "explain": "Show a rule's page: what it finds, why it matters, and examples.",
    "fix": "Apply the fixes that findings offer, all of them or one by one.",
    "init": "Write a configuration, a pre-commit entry and a CI workflow for the essays and lists in this folder; existing files are kept.",
    "mirror": "A mirror of the sources' dumps on this machine, for citecheck verify --mirror.",
    "rules": "List all rules: code, name, level, whether it offers fixes, whether it is off by default, and what it finds.",
    "show": "Show every citation of an ESSAY: the entry it means, the clues, the cost, the margin, and the rejected entries.",
    "summarize": "Sum up what citecheck batch wrote: by rule, by journal (or another column), by style.",
    "verify": "Compare the entries that an essay cites, or a list by itself, with external records.",
}
"""The first sentence of each command's help; a command that is not here is imported to be listed."""
