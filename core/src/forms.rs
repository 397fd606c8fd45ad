//! Official forms.
