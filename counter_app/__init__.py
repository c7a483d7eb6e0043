"""The desk program: advisers, whoever minds the door, and the supervisor."""
