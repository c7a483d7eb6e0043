"""What each subcommand of ``vuoro`` does."""
