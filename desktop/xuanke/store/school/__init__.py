"""The school store: people, requests, decisions, packets, answers and the history of every act. Encrypted."""
