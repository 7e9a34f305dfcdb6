"""Words of preprint servers and series, folded. Origin: the servers' own names (ASAPbio's list of preprint servers)."""

PREPRINT_SERVERS = frozenset({
    "agrirxiv", "arxiv", "biorxiv", "chemrxiv", "corr", "cryptol eprint arch", "cryptology eprint archive", "eartharxiv", "ecoevorxiv", "edarxiv", "engrxiv", "essoar", "hal", "lawarxiv",
    "lingbuzz", "medrxiv", "metaarxiv", "nber", "osf", "paleorxiv", "peerj preprints", "philsci archive", "preprints", "psyarxiv",
    "qeios", "repec", "research square", "socarxiv", "sportrxiv", "ssrn", "techrxiv", "working paper", "zenodo",
})  # fmt: skip
