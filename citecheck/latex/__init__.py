"""LaTeX as .bib files hold it: text to Unicode, and BibTeX's lists of names."""
