"""A speaker's page: what was said over the years, who may be the same, merging and splitting."""
