//! The schema `ConferenceSolution`.

use gapi_runtime::v1::record;

use super::ConferenceSolutionKey;

record! {
    /// The schema `ConferenceSolution`.
    pub struct ConferenceSolution = "ConferenceSolution" {
        /// The user-visible icon for this solution.
        pub icon_uri: Option<String> = "iconUri",
        /// The key which can uniquely identify the conference solution for this event.
        pub key: Option<Box<ConferenceSolutionKey>> = "key",
        /// The user-visible name of this solution. Not localized.
        pub name: Option<String> = "name",
    }
}
