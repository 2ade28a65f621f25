"""What all formats of references share: drafts of sources, dates, names, and safe XML."""
