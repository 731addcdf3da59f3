//! The schema `EventLabel`.

use gapi_runtime::v1::record;

record! {
    /// The schema `EventLabel`.
    pub struct EventLabel = "EventLabel" {
        /// Background color of the label in hexadecimal format, such as "#039be5".
        /// Events with this label are displayed in this color. Required.
        pub background_color: Option<String> = "backgroundColor",
        /// The ID of the label. Optional when inserting a new label. If not provided, a
        /// unique ID will be generated. Required when updating a label. If provided, the
        /// ID must be unique within the calendar and follow UUID format.
        pub id: Option<String> = "id",
        /// Name of the label. Optional. If provided this must have at most 50
        /// characters.
        pub name: Option<String> = "name",
    }
}
