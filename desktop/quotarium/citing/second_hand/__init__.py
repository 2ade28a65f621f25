"""Second-hand citation: the source read is cited, whoever it quotes stands before it."""
