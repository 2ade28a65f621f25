"""Tagged texts of databases: Web of Science, PubMed, EndNote, Ovid and the like."""
