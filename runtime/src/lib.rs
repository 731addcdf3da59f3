//! The runtime of the gapi clients.
