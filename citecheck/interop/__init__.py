"""The bridge to the world of BibTeX, over pybtex: exchange of data, its formats, .bst styles, and its verdict on names and files.

pybtex is imported when a function here is called, and at no other time.
"""
