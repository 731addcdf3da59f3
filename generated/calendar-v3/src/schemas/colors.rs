//! The schema `Colors`.

use std::collections::BTreeMap;

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::ColorDefinition;

record! {
    /// The schema `Colors`.
    pub struct Colors = "Colors" {
        /// A global palette of calendar colors, mapping from the color ID to its
        /// definition. A calendarListEntry resource refers to one of these color IDs in
        /// its colorId field. Read-only.
        pub calendar: Option<BTreeMap<String, ColorDefinition>> = "calendar",
        /// A global palette of event colors, mapping from the color ID to its
        /// definition. An event resource may refer to one of these color IDs in its
        /// colorId field. Read-only.
        pub event: Option<BTreeMap<String, ColorDefinition>> = "event",
        /// Type of the resource ("calendar#colors").
        ///
        /// The default is `calendar#colors`.
        pub kind: Option<String> = "kind",
        /// Last modification time of the color palette (as a RFC3339 timestamp).
        /// Read-only.
        pub updated: Option<Timestamp> = "updated",
    }
}
