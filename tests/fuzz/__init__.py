"""Coverage-guided fuzzing (``make fuzz``): a target each for reading, extraction, every list parser, names, fixes, cleaning, documents, reports."""
