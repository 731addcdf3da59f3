//! The schema `BTreeMap`.

use gapi_runtime::v1::record;

record! {
    /// The schema `BTreeMap`.
    pub struct BTreeMapSchema = "BTreeMap" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
