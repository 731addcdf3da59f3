//! The schema `Result`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Result`.
    pub struct ResultSchema = "Result" {
        /// The property `a`.
        pub a: Option<String> = "a",
    }
}
