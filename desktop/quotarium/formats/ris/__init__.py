"""RIS: the tagged format of Reference Manager that most databases offer."""
