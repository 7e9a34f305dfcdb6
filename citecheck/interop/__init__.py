"""The bridge to BibTeX through pybtex: exchange of data, its formats, .bst styles, and its reading of names and files.

pybtex is only imported when a function here is called.
"""
