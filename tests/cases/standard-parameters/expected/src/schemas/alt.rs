//! The schema `Alt`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Alt`.
    pub struct Alt = "Alt" {
        /// The property `id`.
        pub id: Option<String> = "id",
    }
}
